/** Holds every figure of an answer to be a finite number. */
import { expect } from 'vitest';

/** Every number in an answer, and every text that stands for one. */
export function figuresIn(answer: unknown): number[] {
  if (typeof answer === 'number') return [answer];
  if (typeof answer === 'string') return /^(-?Infinity|NaN|-?[\d.]+(e[+-]?\d+)?)$/.test(answer) ? [Number(answer)] : [];
  return typeof answer === 'object' && answer !== null ? Object.values(answer).flatMap(figuresIn) : [];
}

/** An answer has figures, and each of them is finite. */
export function expectFinite(answer: unknown, message?: string): void {
  const figures = figuresIn(answer);
  expect(figures, message).not.toEqual([]);
  expect(
    figures.filter((figure) => !Number.isFinite(figure)),
    message,
  ).toEqual([]);
}

/** An answer has figures, each of them finite, or else it names the reason why there are none. */
export function expectFiniteOrReason(answer: object, message?: string): void {
  if (figuresIn(answer).length === 0) expect(answer, message).toHaveProperty('reason', expect.any(String));
  else expectFinite(answer, message);
}
