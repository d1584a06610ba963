import { describe, expect, test } from 'vitest';
import { classifyProgress } from '../../../src/projection/schemes/classify.js';
import { down, maternalMortality, testRows, up, yearly } from './cases.js';

// From 100 in 2020, a value v in 2021 is carried on to v²/100 in 2022. By hand, as fractions:
// 119 → 141.61, and 41.61 / 43.8 = 0.95; 101 → 102.01, and 2.01 / 20.1 = 0.10;
// 81 → 65.61, and 34.39 / 36.2 = 0.95; 99 → 98.01, and 1.99 / 19.9 = 0.10.
describe('with a target', () => {
  testRows('unsd', [
    ['0.95 of the way', { 2020: 100, 2021: 119 }, up(143.8), 'on track or target met'],
    ['just below 0.95', { 2020: 100, 2021: 119 }, up(143.8001), 'fair progress, but acceleration needed'],
    ['0.10 of the way', { 2020: 100, 2021: 101 }, up(120.1), 'fair progress, but acceleration needed'],
    ['just below 0.10', { 2020: 100, 2021: 101 }, up(120.1001), 'stagnation or regression'],
    ['a step back', { 2020: 100, 2021: 99 }, up(120), 'stagnation or regression'],
    ['the target itself', { 2020: 100, 2021: 105 }, up(105), 'on track or target met'],
    ['falling, 0.95', { 2020: 100, 2021: 81 }, down(63.8), 'on track or target met'],
    ['falling, just below 0.95', { 2020: 100, 2021: 81 }, down(63.7999), 'fair progress, but acceleration needed'],
    ['falling, 0.10', { 2020: 100, 2021: 99 }, down(80.1), 'fair progress, but acceleration needed'],
    ['falling, just below 0.10', { 2020: 100, 2021: 99 }, down(80.0999), 'stagnation or regression'],
    ['a rise where a fall is wanted', { 2020: 100, 2021: 101 }, down(80), 'stagnation or regression'],
  ]);
});

describe('without a target', () => {
  testRows('unsd', [
    ['2 % a year', { 2020: 100, 2021: 102 }, up(), 'on track or target met'],
    ['just below 2 %', { 2020: 100, 2021: 101.9999 }, up(), 'fair progress, but acceleration needed'],
    ['0.5 %', { 2020: 100, 2021: 100.5 }, up(), 'fair progress, but acceleration needed'],
    ['just below 0.5 %', { 2020: 100, 2021: 100.4999 }, up(), 'stagnation or regression'],
    ['falling 2 %', { 2020: 100, 2021: 98 }, down(), 'on track or target met'],
    ['falling just less than 2 %', { 2020: 100, 2021: 98.0001 }, down(), 'fair progress, but acceleration needed'],
    ['falling 0.5 %', { 2020: 100, 2021: 99.5 }, down(), 'fair progress, but acceleration needed'],
    ['falling just less than 0.5 %', { 2020: 100, 2021: 99.5001 }, down(), 'stagnation or regression'],
  ]);
});

describe('edges', () => {
  testRows('unsd', [
    ['past the target at the baseline, falling back to it', { 2020: 90, 2021: 80 }, up(80), 'target-behind-baseline'],
    ['past the target at the baseline, fallen through it', { 2020: 90, 2021: 75 }, up(80), 'target-behind-baseline'],
    ['direction against the target', { 2020: 20, 2021: 18 }, up(12), 'target-behind-baseline'],
    ['target and baseline equal, kept', { 2020: 100, 2021: 100 }, up(100), 'on track or target met'],
    ['target and baseline equal, lost', { 2020: 100, 2021: 99 }, up(100), 'target-equals-baseline'],
    ['met in the end, after a year beyond', { 2020: 50, 2021: 100, 2022: 90 }, up(90), 'on track or target met'],
    ['base year missing: the next', { 2018: 1, 2021: 100, 2022: 102 }, up(), 'on track or target met'],
    [
      'base year missing: no later leaves a second point',
      { 2019: 100, 2021: 103 },
      up(),
      'fair progress, but acceleration needed',
    ],
    ['everything before the base year', { 2017: 100, 2018: 102 }, up(), 'on track or target met'],
    ['one point', { 2020: 100 }, up(), 'too-few-points'],
    ['one point that meets the target', { 2020: 100 }, up(90), 'too-few-points'],
    ['no observation', {}, up(), 'no-observation'],
    ['from zero', { 2020: 0, 2021: 5 }, up(10), 'zero-start'],
    ['from zero, met', { 2020: 0, 2021: 12 }, up(10), 'on track or target met'],
    ['from zero without a target', { 2020: 0, 2021: 12 }, up(), 'zero-start'],
    ['to zero, which is the target', { 2020: 10, 2021: 0 }, down(0), 'on track or target met'],
    ['towards a zero target', { 2020: 10, 2021: 5 }, down(0), 'fair progress, but acceleration needed'],
    ['negative values', { 2020: -10, 2021: -5 }, up(10), 'negative-value'],
  ]);

  test('figures that do not exist are null', () => {
    expect(classifyProgress(yearly({ 2020: 0, 2021: 12 }), { scheme: 'unsd', ...up(10) })).toMatchObject({
      observedRate: null,
      expectedValue: null,
      expectedShare: null,
    });
    expect(classifyProgress(yearly({ 2020: 100, 2021: 100 }), { scheme: 'unsd', ...up(100) })).toMatchObject({
      observedRate: 0,
      expectedValue: 100,
      expectedShare: null,
    });
  });

  test('no change is a share of 0, whichever way', () => {
    const still = yearly({ 2020: 100, 2021: 100 });
    expect([up(110), down(90)].map((options) => classifyProgress(still, { scheme: 'unsd', ...options }))).toMatchObject(
      [{ expectedShare: 0 }, { expectedShare: 0 }],
    );
  });

  test('an extrapolation beyond all doubles', () => {
    expect(
      classifyProgress(yearly({ 2020: 1, 2021: 100 }), { scheme: 'unsd', ...up(200), targetYear: 9999 }),
    ).toMatchObject({ reason: 'beyond-range' });
  });
});

test('the base year that was used is told', () => {
  expect(classifyProgress(yearly({ 2019: 100, 2021: 103 }), { scheme: 'unsd', ...up() })).toMatchObject({
    baselineYear: 2019,
    latestYear: 2021,
  });
});

test('a national series', () => {
  // python3, decimal with 40 digits: r = (16.9/20.1)^(1/5) − 1; e = 16.9·(1 + r)^10; (e − 20.1) / (12 − 20.1).
  const result = classifyProgress(
    maternalMortality.filter(({ year }) => year <= 2020),
    {
      scheme: 'unsd',
      target: 12,
      direction: 'decrease',
      baselineYear: 2015,
      targetYear: 2030,
    },
  );
  expect(result).toMatchObject({ label: 'on track or target met', baselineYear: 2015, latestYear: 2020 });
  if (result.status !== 'classified') return;
  expect(result.observedRate).toBeCloseTo(-0.03408673697214169, 15);
  expect(result.expectedValue).toBeCloseTo(11.947251305660751, 12);
  expect(result.expectedShare).toBeCloseTo(1.006512184486327, 12);
});
