import { describe, expect, test } from 'vitest';
import { classifyProgress } from '../../../src/projection/schemes/classify.js';
import { down, maternalMortality, testRows, up, yearly } from './cases.js';

// Two points give the line through both. By hand: 10 → 19 in one year goes on to 28, and (30 − 28)/(30 − 10) = 0.1;
// 50 → 41 goes on to 32, and (30 − 32)/(30 − 50) = 0.1.
describe('thresholds', () => {
  testRows('escap', [
    ['a gap of 10 %', { 2020: 10, 2021: 19 }, up(30), 'maintain progress to achieve target'],
    ['just above 10 %', { 2020: 10, 2021: 18.9999 }, up(30), 'accelerate progress to achieve target'],
    ['none', { 2020: 10, 2021: 25 }, up(30), 'maintain progress to achieve target'],
    ['100 %', { 2020: 10, 2021: 10 }, up(30), 'accelerate progress to achieve target'],
    ['just above 100 %', { 2020: 10, 2021: 9.9999 }, up(30), 'reverse trend to achieve target'],
    ['falling, 10 %', { 2020: 50, 2021: 41 }, down(30), 'maintain progress to achieve target'],
    ['falling, just above 10 %', { 2020: 50, 2021: 41.0001 }, down(30), 'accelerate progress to achieve target'],
    ['falling, 100 %', { 2020: 50, 2021: 50 }, down(30), 'accelerate progress to achieve target'],
    ['falling, just above 100 %', { 2020: 50, 2021: 50.0001 }, down(30), 'reverse trend to achieve target'],
  ]);
});

describe('edges', () => {
  testRows('escap', [
    ['past the target at the baseline', { 2020: 90, 2021: 95 }, up(80), 'target-behind-baseline'],
    ['past the target at the baseline, fallen through it', { 2020: 90, 2021: 75 }, up(80), 'target-behind-baseline'],
    ['direction against the target', { 2020: 20, 2021: 18 }, up(12), 'target-behind-baseline'],
    ['target and baseline equal', { 2020: 100, 2021: 100 }, up(100), 'target-equals-baseline'],
    ['no target', { 2020: 10, 2021: 19 }, up(), 'no-target'],
    ['base year missing', { 2019: 10, 2021: 19 }, up(30), 'no-baseline-observation'],
    ['one point', { 2020: 10 }, up(30), 'too-few-points'],
    ['nothing after the base year', { 2019: 9, 2020: 10 }, up(30), 'too-few-points'],
    ['no observation', {}, up(30), 'no-observation'],
    ['through zero', { 2020: -10, 2021: 0 }, up(10), 'maintain progress to achieve target'],
    ['the target year observed', { 2020: 10, 2021: 11, 2022: 30 }, up(30), 'maintain progress to achieve target'],
    [
      'the target year observed and missed',
      { 2020: 10, 2021: 29, 2022: 20 },
      up(30),
      'accelerate progress to achieve target',
    ],
  ]);
});

test('an observed target year is not predicted', () => {
  const result = classifyProgress(yearly({ 2020: 10, 2021: 29, 2022: 20 }), { scheme: 'escap', ...up(30) });
  expect(result).toMatchObject({ predictedValue: 20, anticipatedGap: 0.5 });
});

test('no gap is 0, whichever way', () => {
  expect(classifyProgress(yearly({ 2020: 10, 2022: 30 }), { scheme: 'escap', ...up(30) })).toMatchObject({
    anticipatedGap: 0,
  });
  expect(classifyProgress(yearly({ 2020: 50, 2022: 30 }), { scheme: 'escap', ...down(30) })).toMatchObject({
    anticipatedGap: 0,
  });
});

test('recent years weigh more', () => {
  // python3 with Fraction, weights year − 2009 (1, 3, 6): slope 17/27, in 2020 385/54.
  const result = classifyProgress(yearly({ 2010: 1, 2012: 2, 2015: 4 }), {
    scheme: 'escap',
    target: 10,
    direction: 'increase',
    baselineYear: 2010,
    targetYear: 2020,
  });
  if (result.status !== 'classified') throw new Error(result.reason);
  expect(result.slope).toBeCloseTo(17 / 27, 14);
  expect(result.predictedValue).toBeCloseTo(385 / 54, 13);
  expect(result.anticipatedGap).toBeCloseTo((10 - 385 / 54) / 9, 13);
});

test('a national series', () => {
  // python3 with Fraction, weights year − 2014: slope −2281/3300, in 2030 33427/3300; gap −6173/26730.
  const result = classifyProgress(maternalMortality, {
    scheme: 'escap',
    target: 12,
    direction: 'decrease',
    baselineYear: 2015,
    targetYear: 2030,
  });
  expect(result).toMatchObject({ label: 'maintain progress to achieve target', baselineYear: 2015, latestYear: 2023 });
  if (result.status !== 'classified') return;
  expect(result.slope).toBeCloseTo(-2281 / 3300, 13);
  expect(result.predictedValue).toBeCloseTo(33427 / 3300, 12);
  expect(result.anticipatedGap).toBeCloseTo(-6173 / 26730, 12);
});
