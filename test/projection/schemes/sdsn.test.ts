import { describe, expect, test } from 'vitest';
import { classifyProgress } from '../../../src/projection/schemes/classify.js';
import { down, maternalMortality, testRows, up, yearly } from './cases.js';

// From 60 in 2020 to 70 in 2022, a pace of 5 a year is required.
describe('thresholds', () => {
  testRows('sdsn', [
    ['the required pace', { 2020: 60, 2021: 65 }, up(70), 'on track'],
    ['just below it', { 2020: 60, 2021: 64.9999 }, up(70), 'moderately improving'],
    ['half of it', { 2020: 60, 2021: 62.5 }, up(70), 'moderately improving'],
    ['just below half', { 2020: 60, 2021: 62.4999 }, up(70), 'stagnating'],
    ['no change', { 2020: 60, 2021: 60 }, up(70), 'stagnating'],
    ['a step back', { 2020: 60, 2021: 59.9999 }, up(70), 'decreasing'],
    ['the target reached', { 2020: 60, 2021: 70 }, up(70), 'on track'],
    ['falling at the required pace', { 2020: 70, 2021: 65 }, down(60), 'on track'],
    ['falling just below it', { 2020: 70, 2021: 65.0001 }, down(60), 'moderately improving'],
    ['falling at half of it', { 2020: 70, 2021: 67.5 }, down(60), 'moderately improving'],
    ['falling just below half', { 2020: 70, 2021: 67.5001 }, down(60), 'stagnating'],
    ['no change where a fall is wanted', { 2020: 70, 2021: 70 }, down(60), 'stagnating'],
    ['a rise where a fall is wanted', { 2020: 70, 2021: 70.0001 }, down(60), 'decreasing'],
  ]);
});

describe('edges', () => {
  testRows('sdsn', [
    ['past the target throughout, falling', { 2020: 90, 2021: 85 }, up(80), 'maintaining SDG achievement'],
    ['past the target at the baseline, fallen through it', { 2020: 90, 2021: 79 }, up(80), 'decreasing'],
    ['target and baseline equal, kept', { 2020: 100, 2021: 100 }, up(100), 'maintaining SDG achievement'],
    ['target and baseline equal, lost', { 2020: 100, 2021: 99 }, up(100), 'decreasing'],
    ['no target', { 2020: 60, 2021: 65 }, up(), 'no-target'],
    ['base year missing: the year after', { 2021: 60, 2022: 70 }, up(70), 'on track'],
    ['base year missing: the year before', { 2019: 64, 2022: 67 }, up(70), 'moderately improving'],
    ['base year missing: not two years away', { 2018: 60, 2022: 70 }, up(70), 'no-baseline-observation'],
    ['the year after is the latest: the year before', { 2019: 60, 2021: 65 }, up(70), 'moderately improving'],
    ['one point', { 2020: 60 }, up(70), 'too-few-points'],
    ['no observation', {}, up(70), 'no-observation'],
    ['from zero', { 2020: 0, 2021: 5 }, up(10), 'on track'],
    ['to zero', { 2020: 10, 2021: 5 }, down(0), 'on track'],
    ['through zero', { 2020: -10, 2021: 0 }, up(10), 'on track'],
  ]);
});

test('arrows, and the figures of what needs none', () => {
  const from = (latest: number, target: number) =>
    classifyProgress(yearly({ 2020: 60, 2021: latest }), { scheme: 'sdsn', ...up(target) });
  expect(
    [from(65, 70), from(63, 70), from(61, 70), from(59, 70), from(61, 50)].map(
      (result) => 'arrow' in result && result.arrow,
    ),
  ).toEqual(['↑', '➚', '→', '↓', '↑']);
  expect(from(61, 50)).toMatchObject({ observedPace: 1, requiredPace: 0, ratio: null });
});

test('no change is a ratio of 0, whichever way', () => {
  const still = yearly({ 2020: 65, 2021: 65 });
  expect([up(70), down(60)].map((options) => classifyProgress(still, { scheme: 'sdsn', ...options }))).toMatchObject([
    { ratio: 0 },
    { ratio: 0 },
  ]);
});

test('a national series', () => {
  // By hand, as fractions: (16.9 − 20.1)/5 = −16/25; (12 − 20.1)/15 = −27/50; their ratio 32/27.
  const result = classifyProgress(
    maternalMortality.filter(({ year }) => year <= 2020),
    {
      scheme: 'sdsn',
      target: 12,
      direction: 'decrease',
      baselineYear: 2015,
      targetYear: 2030,
    },
  );
  expect(result).toMatchObject({ label: 'on track', arrow: '↑' });
  if (result.status !== 'classified') return;
  expect(result.observedPace).toBeCloseTo(-16 / 25, 14);
  expect(result.requiredPace).toBeCloseTo(-27 / 50, 14);
  expect(result.ratio).toBeCloseTo(32 / 27, 14);
});
