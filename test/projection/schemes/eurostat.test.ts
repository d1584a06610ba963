import { describe, expect, test } from 'vitest';
import { classifyProgress } from '../../../src/projection/schemes/classify.js';
import { down, maternalMortality, testRows, up, yearly } from './cases.js';

// 100 × 1.02² = 104.04 and 100 × 0.98² = 96.04: the required rate is 0.02 or −0.02 a year.
describe('with a target', () => {
  testRows('eurostat', [
    ['0.95 of the required rate', { 2020: 100, 2021: 101.9 }, up(104.04), 'significant progress towards the EU target'],
    ['just below 0.95', { 2020: 100, 2021: 101.8999 }, up(104.04), 'moderate progress towards the EU target'],
    ['0.60', { 2020: 100, 2021: 101.2 }, up(104.04), 'moderate progress towards the EU target'],
    ['just below 0.60', { 2020: 100, 2021: 101.1999 }, up(104.04), 'insufficient progress towards the EU target'],
    ['0', { 2020: 100, 2021: 100 }, up(104.04), 'insufficient progress towards the EU target'],
    ['just below 0', { 2020: 100, 2021: 99.9999 }, up(104.04), 'movement away from the EU target'],
    ['the target itself', { 2020: 100, 2021: 104.04 }, up(104.04), 'significant progress towards the EU target'],
    ['falling, 0.95', { 2020: 100, 2021: 98.1 }, down(96.04), 'significant progress towards the EU target'],
    ['falling, just below 0.95', { 2020: 100, 2021: 98.1001 }, down(96.04), 'moderate progress towards the EU target'],
    ['falling, 0.60', { 2020: 100, 2021: 98.8 }, down(96.04), 'moderate progress towards the EU target'],
    [
      'falling, just below 0.60',
      { 2020: 100, 2021: 98.8001 },
      down(96.04),
      'insufficient progress towards the EU target',
    ],
    ['falling, 0', { 2020: 100, 2021: 100 }, down(96.04), 'insufficient progress towards the EU target'],
    ['falling, just below 0', { 2020: 100, 2021: 100.0001 }, down(96.04), 'movement away from the EU target'],
  ]);
});

describe('without a target', () => {
  testRows('eurostat', [
    ['1 % a year', { 2020: 100, 2021: 101 }, up(), 'significant progress towards SD objectives'],
    ['just below 1 %', { 2020: 100, 2021: 100.9999 }, up(), 'moderate progress towards SD objectives'],
    ['no change', { 2020: 100, 2021: 100 }, up(), 'moderate progress towards SD objectives'],
    ['a small fall', { 2020: 100, 2021: 99.9999 }, up(), 'moderate movement away from SD objectives'],
    ['just less than −1 %', { 2020: 100, 2021: 99.0001 }, up(), 'moderate movement away from SD objectives'],
    ['−1 %', { 2020: 100, 2021: 99 }, up(), 'significant movement away from SD objectives'],
    ['falling 1 %', { 2020: 100, 2021: 99 }, down(), 'significant progress towards SD objectives'],
    ['falling just less than 1 %', { 2020: 100, 2021: 99.0001 }, down(), 'moderate progress towards SD objectives'],
    ['no change where a fall is wanted', { 2020: 100, 2021: 100 }, down(), 'moderate progress towards SD objectives'],
    [
      'a small rise where a fall is wanted',
      { 2020: 100, 2021: 100.0001 },
      down(),
      'moderate movement away from SD objectives',
    ],
    [
      'a rise of 1 % where a fall is wanted',
      { 2020: 100, 2021: 101 },
      down(),
      'significant movement away from SD objectives',
    ],
  ]);
});

describe('edges', () => {
  testRows('eurostat', [
    ['past the target at the baseline, falling back to it', { 2020: 90, 2021: 80 }, up(80), 'target-behind-baseline'],
    ['past the target at the baseline, still past it', { 2020: 90, 2021: 95 }, up(80), 'target-behind-baseline'],
    ['direction against the target', { 2020: 20, 2021: 18 }, up(12), 'target-behind-baseline'],
    ['target and baseline equal', { 2020: 100, 2021: 100 }, up(100), 'target-equals-baseline'],
    ['base year missing', { 2019: 100, 2021: 101 }, up(), 'no-baseline-observation'],
    ['one point', { 2020: 100 }, up(), 'too-few-points'],
    ['nothing after the base year', { 2019: 100, 2020: 101 }, up(), 'too-few-points'],
    ['no observation', {}, up(), 'no-observation'],
    ['from zero', { 2020: 0, 2021: 5 }, up(10), 'zero-start'],
    ['to a zero target', { 2020: 10, 2021: 5 }, down(0), 'zero-target'],
    ['to zero', { 2020: 10, 2021: 0 }, down(), 'significant progress towards SD objectives'],
    ['from below zero', { 2020: -10, 2021: -5 }, up(), 'negative-value'],
    ['to a negative target', { 2020: 10, 2021: 5 }, down(-5), 'negative-value'],
  ]);
});

test('arrows', () => {
  const arrows = (values: Record<number, number>, target?: number) => {
    const result = classifyProgress(yearly(values), { scheme: 'eurostat', ...up(target) });
    return result.status === 'classified' && result.arrow;
  };
  expect([110, 101.3, 100, 99].map((latest) => arrows({ 2020: 100, 2021: latest }, 104.04))).toEqual([
    '↑',
    '↗',
    '↘',
    '↓',
  ]);
  expect([110, 100.1, 99.9, 90].map((latest) => arrows({ 2020: 100, 2021: latest }))).toEqual(['↑', '↗', '↘', '↓']);
});

test('no change is a ratio of 0, whichever way; without a target there is none', () => {
  const still = yearly({ 2020: 100, 2021: 100 });
  expect(
    [up(110), down(90)].map((options) => classifyProgress(still, { scheme: 'eurostat', ...options })),
  ).toMatchObject([{ ratio: 0 }, { ratio: 0 }]);
  expect(classifyProgress(still, { scheme: 'eurostat', ...up() })).toMatchObject({
    observedRate: 0,
    requiredRate: null,
    ratio: null,
  });
});

test('a national series', () => {
  // python3, decimal with 40 digits: (16.9/20.1)^(1/5) − 1 and (12/20.1)^(1/15) − 1.
  const years = { direction: 'decrease', baselineYear: 2015, targetYear: 2030 } as const;
  const result = classifyProgress(
    maternalMortality.filter(({ year }) => year <= 2020),
    { scheme: 'eurostat', target: 12, ...years },
  );
  expect(result).toMatchObject({
    label: 'significant progress towards the EU target',
    arrow: '↑',
    baselineYear: 2015,
    latestYear: 2020,
  });
  if (result.status !== 'classified') return;
  expect(result.observedRate).toBeCloseTo(-0.03408673697214169, 15);
  expect(result.requiredRate).toBeCloseTo(-0.03380301211411507, 15);
  expect(result.ratio).toBeCloseTo(1.0083934785772578, 12);
});
