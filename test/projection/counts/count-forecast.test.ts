import { describe, expect, test } from 'vitest';
import { fraction } from '../../../src/core/fraction.js';
import { forecastCounts, type CountTask } from '../../../src/projection/counts/count-forecast.js';
import type { CountSeries } from '../../../src/projection/counts/count-series.js';
import { publishedCount, rateUpTo, rateWith } from '../../../src/projection/counts/outcome.js';
import { fitRate, rateAhead } from '../../../src/projection/counts/rate-model.js';
import { sharesOf } from '../../../src/projection/counts/shares.js';
import type { CourseOfFigures } from '../../../src/projection/methods/course.js';

const scale = 1000;
const exposure = 50_000;
const series: CountSeries = {
  years: [2020, 2021, 2022, 2023, 2024],
  cases: [60, 90, 50, 100, 70],
  exposures: [1, 1, 1, 1, 1].map(() => exposure),
  parts: false,
  scale,
};
const task: CountTask = {
  series,
  limits: { lower: fraction('1.2'), upper: fraction('1.9') },
  confidence: 0.8,
  denominators: null,
  lender: null,
};
/** 1.6 per 1,000 in every year ahead, 1.1 to 2.1 evenly. */
const figures: CourseOfFigures = {
  point: () => 1.6,
  spread: () => ({ lower: 1.2, upper: 2, probability: 0.7 }),
  chancesUpTo: () => (level) => Math.min(1, Math.max(0, level - 1.1)),
};
const model = fitRate(series);
const shares = sharesOf(series, model.wanders);

describe('counts handed over to figures in part', () => {
  const { course, weight, describe: describeYear } = forecastCounts(task, () => figures)!;
  const rate = rateAhead(model, 2);
  const upTo = publishedCount(rate, shares, exposure, false, (count) =>
    figures.chancesUpTo!(2)(((count + 0.5) / exposure) * scale),
  );
  test('the point is the mean of all, by their shares', () => {
    expect(shares.figures).toBeGreaterThan(0.1);
    expect(weight).toBeCloseTo(1 - shares.figures, 12);
    const byCounts = shares.steady * rate.steady.mean + shares.wandering * rate.wandering.mean;
    expect(course.point(2)).toBeCloseTo(byCounts * scale + shares.figures * 1.6, 12);
  });
  test('interval and chance are of whole cases', () => {
    const { lower, upper, probability } = course.spread!({ horizon: 2, point: 1 });
    const [least, most] = [lower, upper].map((level) => Math.round((level * exposure) / scale)) as [number, number];
    expect([(least * scale) / exposure, (most * scale) / exposure]).toEqual([lower, upper]);
    expect(upTo(least)).toBeGreaterThanOrEqual(0.1);
    expect(upTo(least - 1)).toBeLessThan(0.1);
    expect(upTo(most)).toBeGreaterThanOrEqual(0.9);
    expect(upTo(most - 1)).toBeLessThan(0.9);
    // 1.2 and 1.9 per 1,000 of 50,000 are 60 and 95 cases, both inside.
    expect(probability).toBeCloseTo(upTo(95) - upTo(59), 12);
  });
  test('the rate behind is of the part that rests on counts', () => {
    const wanders = shares.wandering / (shares.steady + shares.wandering);
    const behind = { ...rate, wanders };
    const { rate: said, cases } = describeYear(2);
    expect(Number(said.lower)).toBeCloseTo(rateWith(0.1, behind, false) * scale, 4);
    expect(Number(said.upper)).toBeCloseTo(rateWith(0.9, behind, false) * scale, 4);
    expect(said.probability).toBeCloseTo(rateUpTo(0.0019, behind, false) - rateUpTo(0.0012, behind, false), 4);
    expect(Number(cases.expected)).toBeCloseTo((course.point(2) * exposure) / scale, 3);
  });
  test('one limit alone', () => {
    const chance = (limits: CountTask['limits']): number | null =>
      forecastCounts({ ...task, limits }, () => figures)!.course.spread!({ horizon: 2, point: 1 }).probability;
    expect(chance({ lower: null, upper: fraction('1.9') })).toBeCloseTo(upTo(95), 12);
    expect(chance({ lower: fraction('1.2'), upper: null })).toBeCloseTo(1 - upTo(59), 12);
  });
});

test('figures without a spread leave their share to the counts', () => {
  const { course, weight } = forecastCounts(task, () => ({ ...figures, spread: null, chancesUpTo: null }))!;
  expect(weight).toBeCloseTo(1, 12);
  const { steady, wandering } = rateAhead(model, 1);
  const byCounts = shares.steady * steady.mean + shares.wandering * wandering.mean;
  expect(course.point(1)).toBeCloseTo((byCounts / (shares.steady + shares.wandering)) * scale, 12);
});

test('where next to nothing is left to the counts, there are none', () => {
  const wild = { ...series, cases: [600, 1900, 400, 2000, 700] };
  expect(forecastCounts({ ...task, series: wild }, () => figures)).toBeNull();
  expect(forecastCounts({ ...task, series: wild }, () => ({ ...figures, spread: null, chancesUpTo: null }))).toBeNull();
});

test('figures without a projection leave their share to the counts, too', () => {
  expect(forecastCounts(task, () => null)!.weight).toBeCloseTo(1, 12);
});

test('figures are asked for only where they have a share', () => {
  const unasked = (): never => {
    throw new Error('figures were asked for');
  };
  const few = { ...series, cases: [6, 9, 5, 10, 7] };
  expect(forecastCounts({ ...task, series: few }, unasked)!.weight).toBe(1);
  // Ten thousand cases a year: figures alone, and the counts are not fitted.
  const many = { ...series, cases: [10_000, 10_000, 10_000, 10_000, 10_000], exposures: series.exposures };
  expect(forecastCounts({ ...task, series: many }, unasked)).toBeNull();
  const { course } = forecastCounts({ ...task, series: few }, unasked)!;
  expect(course.point(3)).toBeGreaterThan(0);
});

test('a chance smaller than the precision of the sums is none', () => {
  const few = { ...series, cases: [6, 9, 5, 10, 7] };
  const chance = (upper: string): number | null =>
    forecastCounts({ ...task, series: few, limits: { lower: null, upper: fraction(upper) } }, () => null)!.course
      .spread!({ horizon: 1, point: 1 }).probability;
  expect(chance('-0.1')).toBe(0);
  expect(chance('0.02')).toBeGreaterThan(0);
  const certain = { ...series, cases: [900, 905, 895, 902, 899] };
  const { course } = forecastCounts(
    { ...task, series: certain, limits: { lower: null, upper: fraction('8') } },
    () => null,
  )!;
  expect(course.spread!({ horizon: 1, point: 1 }).probability).toBe(0);
});
