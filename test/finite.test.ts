/** The helpers that measure fail where there is nothing to measure. */
import { describe, expect, test } from 'vitest';
import { expectFinite, expectFiniteOrReason, figuresIn } from './finite.js';

describe('figures of an answer', () => {
  test('are its numbers and the texts that stand for one, at any depth', () => {
    expect(figuresIn({ a: 1, b: ['2.5', { c: '-3e2' }], d: 'NaN', e: '-Infinity', f: 'met', g: null })).toEqual([
      1,
      2.5,
      -300,
      NaN,
      -Infinity,
    ]);
  });

  test.each([
    ['a finite number', { a: 1 }, true],
    ['a finite text', ['0.25'], true],
    ['NaN beside a number', { a: 1, b: NaN }, false],
    ['a text of infinity', { a: 'Infinity' }, false],
    ['no figure at all', { a: 'met', b: null }, false],
    ['an empty list', [], false],
  ])('%s is held: %j', (_what, answer, holds) => {
    const held = expect(() => expectFinite(answer));
    if (holds) held.not.toThrow();
    else held.toThrow();
  });

  test.each([
    ['a reason and no figure', { reason: 'too-few-points' }, true],
    ['no reason and no figure', { status: 'none' }, false],
    ['a reason beside NaN', { reason: 'too-few-points', value: NaN }, false],
  ])('%s', (_what, answer, holds) => {
    const held = expect(() => expectFiniteOrReason(answer));
    if (holds) held.not.toThrow();
    else held.toThrow();
  });
});
