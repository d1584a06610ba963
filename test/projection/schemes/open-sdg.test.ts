import { describe, expect, test } from 'vitest';
import { classifyProgress } from '../../../src/projection/schemes/classify.js';
import { down, maternalMortality, testRows, up, yearly } from './cases.js';

// 100 × 1.02² = 104.04 and 100 × 0.98² = 96.04: the required rate is 0.02 or −0.02 a year.
describe('with a target', () => {
  testRows('open-sdg', [
    ['0.95 of the required rate', { 2020: 100, 2021: 101.9 }, up(104.04), 'substantial progress'],
    ['just below 0.95', { 2020: 100, 2021: 101.8999 }, up(104.04), 'moderate progress'],
    ['0.60', { 2020: 100, 2021: 101.2 }, up(104.04), 'moderate progress'],
    ['just below 0.60', { 2020: 100, 2021: 101.1999 }, up(104.04), 'limited progress'],
    ['0', { 2020: 100, 2021: 100 }, up(104.04), 'limited progress'],
    ['just below 0', { 2020: 100, 2021: 99.9999 }, up(104.04), 'deterioration'],
    ['the target itself', { 2020: 100, 2021: 104.04 }, up(104.04), 'target achieved'],
    ['falling, 0.95', { 2020: 100, 2021: 98.1 }, down(96.04), 'substantial progress'],
    ['falling, just below 0.95', { 2020: 100, 2021: 98.1001 }, down(96.04), 'moderate progress'],
    ['falling, 0.60', { 2020: 100, 2021: 98.8 }, down(96.04), 'moderate progress'],
    ['falling, just below 0.60', { 2020: 100, 2021: 98.8001 }, down(96.04), 'limited progress'],
    ['falling, 0', { 2020: 100, 2021: 100 }, down(96.04), 'limited progress'],
    ['falling, just below 0', { 2020: 100, 2021: 100.0001 }, down(96.04), 'deterioration'],
    ['falling, the target itself', { 2020: 100, 2021: 96.04 }, down(96.04), 'target achieved'],
  ]);
});

describe('without a target', () => {
  testRows('open-sdg', [
    ['1.5 % a year', { 2020: 100, 2021: 101.5 }, up(), 'substantial progress'],
    ['1.5 % a year over two', { 2020: 100, 2022: 103.0225 }, up(), 'substantial progress'],
    ['just below 1.5 %', { 2020: 100, 2021: 101.4999 }, up(), 'moderate progress'],
    ['0.5 %', { 2020: 100, 2021: 100.5 }, up(), 'moderate progress'],
    ['just below 0.5 %', { 2020: 100, 2021: 100.4999 }, up(), 'limited progress'],
    ['no change', { 2020: 100, 2021: 100 }, up(), 'limited progress'],
    ['a fall', { 2020: 100, 2021: 99.9999 }, up(), 'deterioration'],
    ['falling 1.5 %', { 2020: 100, 2021: 98.5 }, down(), 'substantial progress'],
    ['falling just less than 1.5 %', { 2020: 100, 2021: 98.5001 }, down(), 'moderate progress'],
    ['falling 0.5 %', { 2020: 100, 2021: 99.5 }, down(), 'moderate progress'],
    ['falling just less than 0.5 %', { 2020: 100, 2021: 99.5001 }, down(), 'limited progress'],
    ['a rise where a fall is wanted', { 2020: 100, 2021: 100.0001 }, down(), 'deterioration'],
  ]);
});

describe('edges', () => {
  testRows('open-sdg', [
    ['past the target at the baseline, falling back through it', { 2020: 90, 2021: 75 }, up(80), 'deterioration'],
    ['past the target at the baseline, still past it', { 2020: 90, 2021: 85 }, up(80), 'target achieved'],
    [
      'falling wanted, past the target at the baseline, risen through it',
      { 2020: 10, 2021: 14 },
      down(12),
      'deterioration',
    ],
    ['target and baseline equal, kept', { 2020: 100, 2021: 100 }, up(100), 'target achieved'],
    ['target and baseline equal, lost', { 2020: 100, 2021: 99 }, up(100), 'target-equals-baseline'],
    ['base year missing: the next', { 2018: 1, 2021: 100, 2022: 101.5 }, up(), 'substantial progress'],
    ['nothing from the base year on', { 2018: 100, 2019: 101 }, up(), 'no-baseline-observation'],
    ['no observation', {}, up(), 'no-observation'],
    ['nothing up to the target year', { 2023: 5, 2024: 6 }, up(), 'no-observation'],
    ['one point', { 2020: 100 }, up(), 'too-few-points'],
    ['one point, short of the target', { 2021: 100 }, up(104), 'too-few-points'],
    ['one point that meets the target', { 2021: 105 }, up(104), 'target achieved'],
    // −10 × 0.9² = −8.1.
    ['all negative, where up is better', { 2020: -10, 2021: -9 }, up(-8.1), 'substantial progress'],
    ['all negative, just too slow', { 2020: -10, 2021: -9.0501 }, up(-8.1), 'moderate progress'],
    ['all negative, getting worse', { 2020: -10, 2021: -11 }, up(-8.1), 'deterioration'],
    ['across zero', { 2020: 10, 2021: -1 }, up(20), 'sign-change'],
    ['target across zero', { 2020: -10, 2021: -9 }, up(5), 'sign-change'],
    ['a fall to zero', { 2020: 10, 2021: 0 }, down(), 'substantial progress'],
    ['zero target, met by its replacement', { 2020: 10, 2021: 0.001 }, down(0), 'target achieved'],
    ['zero target and baseline, risen', { 2020: 0, 2021: 1 }, down(0), 'target-equals-baseline'],
  ]);

  test('zeros are replaced by 0.001 and named', () => {
    // python3, decimal with 40 digits: (5/0.001)^(1/5) − 1, (50/0.001)^(1/15) − 1.
    const from = classifyProgress(yearly({ 2015: 0, 2020: 5 }), {
      scheme: 'open-sdg',
      target: 50,
      direction: 'increase',
      baselineYear: 2015,
      targetYear: 2030,
    });
    expect(from).toMatchObject({ label: 'substantial progress', replaced: ['baseline'] });
    expect(from.status === 'classified' && from.observedRate).toBeCloseTo(4.49280271653058876, 12);
    expect(from.status === 'classified' && from.requiredRate).toBeCloseTo(1.05714387495028497, 12);
    // (10/20)^(1/5) − 1 over (0.001/20)^(1/15) − 1.
    const to = classifyProgress(yearly({ 2015: 20, 2020: 10 }), {
      scheme: 'open-sdg',
      target: 0,
      direction: 'decrease',
      baselineYear: 2015,
      targetYear: 2030,
    });
    expect(to).toMatchObject({ label: 'limited progress', replaced: ['target'] });
    expect(to.status === 'classified' && to.value).toBeCloseTo(0.267862173189014512, 12);
  });

  test('figures that do not exist are null', () => {
    const figures = { value: null, observedRate: null, requiredRate: null };
    expect(classifyProgress(yearly({ 2022: 105 }), { scheme: 'open-sdg', ...up(104) })).toMatchObject({
      label: 'target achieved',
      ...figures,
    });
    expect(classifyProgress(yearly({ 2020: 100, 2021: 100 }), { scheme: 'open-sdg', ...down() })).toMatchObject({
      value: 0,
      observedRate: 0,
      requiredRate: null,
    });
  });

  test('a share and its complement differ, as they do in the published rule', () => {
    const years = { direction: 'increase', baselineYear: 2015, targetYear: 2030 } as const;
    expect(
      classifyProgress(yearly({ 2015: 90, 2020: 95 }), { scheme: 'open-sdg', target: 100, ...years }),
    ).toMatchObject({ label: 'substantial progress' });
    expect(
      classifyProgress(yearly({ 2015: 10, 2020: 5 }), {
        scheme: 'open-sdg',
        target: 0,
        ...years,
        direction: 'decrease',
      }),
    ).toMatchObject({ label: 'limited progress' });
  });
});

test('a national series', () => {
  // python3, decimal with 40 digits: (16.9/20.1)^(1/5) − 1 and (12/20.1)^(1/15) − 1.
  const result = classifyProgress(
    maternalMortality.filter(({ year }) => year <= 2020),
    {
      scheme: 'open-sdg',
      target: '12',
      direction: 'decrease',
      baselineYear: 2015,
      targetYear: 2030,
    },
  );
  expect(result).toMatchObject({
    status: 'classified',
    label: 'substantial progress',
    baselineYear: 2015,
    latestYear: 2020,
    targetYear: 2030,
    replaced: [],
  });
  if (result.status !== 'classified') return;
  expect(result.observedRate).toBeCloseTo(-0.03408673697214169, 15);
  expect(result.requiredRate).toBeCloseTo(-0.03380301211411507, 15);
  expect(result.value).toBeCloseTo(1.0083934785772578, 12);
});
