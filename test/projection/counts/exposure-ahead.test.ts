import { expect, test } from 'vitest';
import { exposureCourse } from '../../../src/projection/counts/exposure-ahead.js';

const seen = (exposures: readonly number[], years = exposures.map((_, i) => 2025 - exposures.length + i)) => ({
  years,
  cases: exposures.map(() => 1),
  exposures,
  parts: false,
  scale: 1000,
});

test('births that fall by a tenth a year: half of no change, half of the slope as it dies away', () => {
  const births = [0, 1, 2, 3, 4].map((i) => 10_000 * Math.exp(-0.1 * i));
  const course = exposureCourse(seen(births), null);
  for (const horizon of [1, 3, 6]) {
    const carried = Array.from({ length: horizon }, (_, i) => 0.9 ** (i + 1)).reduce((sum, part) => sum + part, 0);
    const expected = (births[4]! * (1 + Math.exp(-0.1 * carried))) / 2;
    expect(course(horizon)).toEqual({ exposure: Math.round(expected), basis: 'own-course' });
  }
});

test('births that rise by 200 a year: by as many, not by as large a part', () => {
  const course = exposureCourse(seen([6000, 6200, 6400]), null);
  expect(course(2).exposure).toBe(Math.round((6400 + 6400 + 200 * (0.9 + 0.81)) / 2));
});

test.each([
  ['that never moved stay', [7200, 7200, 7200], 7200],
  ['of one year stay', [7200], 7200],
  ['that fell to a tenth at once do not fall to none', [72_000, 72_000, 72_000, 7200, 7200, 7200], 4196],
  ['that grew tenfold at once do not multiply on', [7200, 7200, 7200, 72_000, 72_000, 72_000], 106_158],
  ['of next to nobody are somebody', [1, 1, 1], 1],
])('denominators %s', (_what, exposures, expected) => {
  const { exposure } = exposureCourse(seen(exposures), null)(6);
  expect(exposure).toBeGreaterThan(expected * 0.9);
  expect(exposure).toBeLessThan(expected * 1.1);
});

test('what is given for a year is taken, and only for that year', () => {
  const course = exposureCourse(seen([7200, 7000, 6800]), { years: [2026], values: [5000] });
  expect(course(2)).toEqual({ exposure: 5000, basis: 'given' });
  expect(course(1).basis).toBe('own-course');
  expect(course(1).exposure).toBeGreaterThan(6600);
});
