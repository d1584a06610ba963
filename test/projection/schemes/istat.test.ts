import { describe, expect, test } from 'vitest';
import { classifyProgress } from '../../../src/projection/schemes/classify.js';
import { down, maternalMortality, testRows, up, yearly } from './cases.js';

describe('thresholds', () => {
  testRows('istat', [
    ['just above 5 % a year', { 2020: 100, 2021: 105.0001 }, up(), 'clear improvement'],
    ['5 %', { 2020: 100, 2021: 105 }, up(), 'slight improvement'],
    ['just above 1 %', { 2020: 100, 2021: 101.0001 }, up(), 'slight improvement'],
    ['1 %', { 2020: 100, 2021: 101 }, up(), 'stable'],
    ['1 % a year over two', { 2020: 100, 2022: 102.01 }, up(), 'stable'],
    ['no change', { 2020: 100, 2021: 100 }, up(), 'stable'],
    ['just above −1 %', { 2020: 100, 2021: 99.0001 }, up(), 'stable'],
    ['−1 %', { 2020: 100, 2021: 99 }, up(), 'slight worsening'],
    ['just above −5 %', { 2020: 100, 2021: 95.0001 }, up(), 'slight worsening'],
    ['−5 %', { 2020: 100, 2021: 95 }, up(), 'clear worsening'],
    ['falling just more than 5 %', { 2020: 100, 2021: 94.9999 }, down(), 'clear improvement'],
    ['falling 5 %', { 2020: 100, 2021: 95 }, down(), 'slight improvement'],
    ['falling just more than 1 %', { 2020: 100, 2021: 98.9999 }, down(), 'slight improvement'],
    ['falling 1 %', { 2020: 100, 2021: 99 }, down(), 'stable'],
    ['no change where a fall is wanted', { 2020: 100, 2021: 100 }, down(), 'stable'],
    ['a rise just less than 1 %', { 2020: 100, 2021: 100.9999 }, down(), 'stable'],
    ['a rise of 1 %', { 2020: 100, 2021: 101 }, down(), 'slight worsening'],
    ['a rise just less than 5 %', { 2020: 100, 2021: 104.9999 }, down(), 'slight worsening'],
    ['a rise of 5 %', { 2020: 100, 2021: 105 }, down(), 'clear worsening'],
  ]);
});

describe('edges', () => {
  testRows('istat', [
    ['a target is not looked at', { 2020: 100, 2021: 99 }, up(50), 'slight worsening'],
    ['base year missing', { 2019: 100, 2021: 101 }, up(), 'no-baseline-observation'],
    ['one point', { 2020: 100 }, up(), 'too-few-points'],
    ['no observation', {}, up(), 'no-observation'],
    ['from zero', { 2020: 0, 2021: 5 }, up(), 'zero-start'],
    ['to zero', { 2020: 10, 2021: 0 }, up(), 'clear worsening'],
    ['negative values', { 2020: -10, 2021: -5 }, up(), 'negative-value'],
  ]);
});

test('a national series', () => {
  // python3, decimal with 40 digits: (16.9/20.1)^(1/5) − 1.
  const result = classifyProgress(maternalMortality, {
    scheme: 'istat',
    direction: 'decrease',
    baselineYear: 2015,
    targetYear: 2020,
  });
  expect(result).toMatchObject({ label: 'slight improvement', baselineYear: 2015, latestYear: 2020, targetYear: 2020 });
  expect(result.status === 'classified' && result.observedRate).toBeCloseTo(-0.03408673697214169, 15);
});

test('years beyond the target year are not looked at', () => {
  expect(classifyProgress(yearly({ 2020: 100, 2021: 100, 2023: 200 }), { scheme: 'istat', ...up() })).toMatchObject({
    label: 'stable',
    latestYear: 2021,
  });
});
