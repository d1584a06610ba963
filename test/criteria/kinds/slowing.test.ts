import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fraction, signOf } from '../../../src/core/fraction.js';
import { period } from '../../../src/core/period.js';
import { derivedPoint, monthOf, type Point } from '../../../src/criteria/evidence/point.js';
import type { JudgementContext } from '../../../src/criteria/kinds/kind.js';
import { slowing, type Slowing } from '../../../src/criteria/kinds/slowing.js';
import { defaultPolicy } from '../../../src/criteria/policy/policy.js';
import type { Evidence } from '../../../src/entries/engine.js';
import { toy } from '../../toy.js';
import { goalOf, judge, series, variant } from '../judge.js';

const readings = [{ id: 'slowing-growth', parameters: { year: '2020' } }];
const falling = variant('slowing', { direction: 'decrease' });

describe('slowing compares the yearly change before and since', () => {
  test.each<[Record<number, number>, string, string, boolean]>([
    [{ 2018: 10, 2019: 12, 2020: 14, 2022: 15 }, 'met', '1.5', false],
    [{ 2018: 10, 2020: 11, 2022: 13 }, 'in-progress', '-0.5', false],
    [{ 2018: 10, 2020: 12, 2022: 14 }, 'in-progress', '0', true],
    [{ 2018: 10, 2020: 12, 2022: 11 }, 'met', '1.5', false],
  ])('%j: %s by %s a year', (values, status, margin, onBoundary) => {
    expect(judge('slowing', series(values))).toMatchObject({
      status,
      margin,
      onBoundary,
      threshold: null,
      baselineProgress: null,
      levelAttainment: null,
      readings,
      warnings: [],
    });
  });

  test('of a fall, how fast it falls', () => {
    expect(judge(falling, series({ 2018: 14, 2020: 10, 2022: 9 }))).toMatchObject({
      status: 'met',
      margin: '1.5',
      warnings: [],
    });
    expect(judge(falling, series({ 2018: 14, 2020: 12, 2022: 8 }))).toMatchObject({
      status: 'in-progress',
      margin: '-1',
    });
  });

  test('the years before the baseline and after it, each to the point judged', () => {
    expect(judge('slowing', series({ 2018: 10, 2020: 12, 2022: 13, 2023: 30 }), { asOf: 2022 })).toMatchObject({
      status: 'met',
      margin: '0.5',
    });
    const held = variant('slowing', { sustain: true });
    expect(judge(held, series({ 2018: 10, 2020: 12, 2022: 13, 2023: 30 }))).toMatchObject({
      status: 'not-met',
      breaches: [{ period: '2023' }],
    });
    expect(judge(variant('slowing', { baselineYear: 2021 }), series({ 2020: 10, 2021: 12, 2022: 13 }))).toMatchObject({
      status: 'met',
      margin: '1',
      baseline: { period: '2021' },
      readings: [{ id: 'slowing-growth', parameters: { year: '2021' } }],
    });
  });

  test('two points on either side are the fewest', () => {
    expect(judge('slowing', series({ 2020: 11, 2022: 13 }))).toMatchObject({ reason: 'too-few-points', readings });
    expect(judge('slowing', series({ 2018: 11, 2020: 13 }))).toMatchObject({ reason: 'too-few-points' });
    expect(judge('slowing', series({ 2018: 11, 2019: 13, 2021: 14 }))).toMatchObject({ reason: 'too-few-points' });
  });

  test('a bound on either side leaves it undecided', () => {
    for (const year of [2018, 2020, 2022]) {
      const rows = [2018, 2020, 2022].map((each) => ({
        period: each,
        value: each - 2008,
        ...(each === year && { bound: 'at-most' as const }),
      }));
      expect(judge('slowing', rows)).toMatchObject({ reason: 'bound-undecided', readings });
    }
  });
});

describe('where nothing was rising, nothing may rise', () => {
  const warnings = [{ code: 'no-prior-growth' }];
  test.each<[Record<number, number>, string, string]>([
    [{ 2018: 12, 2020: 11, 2022: 10 }, 'met', '0.5'],
    [{ 2018: 12, 2020: 10, 2022: 10 }, 'met', '0'],
    [{ 2018: 12, 2020: 10, 2022: 9 }, 'met', '0.5'],
    [{ 2018: 12, 2020: 10, 2022: 11 }, 'in-progress', '-0.5'],
    [{ 2018: 10, 2020: 10, 2022: 10 }, 'met', '0'],
    [{ 2018: 10, 2020: 10, 2022: 11 }, 'in-progress', '-0.5'],
  ])('%j is %s by %s a year', (values, status, margin) => {
    expect(judge('slowing', series(values))).toMatchObject({ status, margin, warnings });
  });
  test('nor fall, where nothing was falling', () => {
    expect(judge(falling, series({ 2018: 10, 2020: 12, 2022: 12 }))).toMatchObject({
      status: 'met',
      margin: '0',
      warnings,
    });
    expect(judge(falling, series({ 2018: 10, 2020: 12, 2022: 11 }))).toMatchObject({
      status: 'in-progress',
      margin: '-0.5',
      warnings,
    });
  });
});

describe('what a projection carries: the level the earlier slope would have led to', () => {
  const points = [
    ['2018', '10'],
    ['2020', '12'],
    ['2022', '13'],
  ];
  test('is the limit a rise has to stay below', () => {
    expect(goalOf('slowing', series({ 2018: 10, 2020: 12, 2022: 13 }))).toEqual({
      quantity: 'value',
      points,
      lower: null,
      upper: '22',
      strict: true,
    });
  });
  test('and a fall above', () => {
    expect(goalOf(falling, series({ 2018: 14, 2020: 12, 2022: 11 }))).toMatchObject({
      lower: '2',
      upper: null,
      strict: true,
    });
  });
  test('where nothing was moving, the level of the base year itself', () => {
    expect(goalOf('slowing', series({ 2018: 12, 2020: 11, 2022: 10 }))).toMatchObject({
      lower: null,
      upper: '11',
      strict: false,
    });
    expect(goalOf(falling, series({ 2018: 10, 2020: 11, 2022: 10 }))).toMatchObject({
      lower: '11',
      upper: null,
      strict: false,
    });
    expect(goalOf('slowing', series({ 2018: 11, 2020: 11, 2022: 10 }))).toMatchObject({ upper: '11', strict: false });
  });
  test('needs the base year, and a year before it', () => {
    expect(goalOf('slowing', series({ 2018: 10, 2019: 11, 2022: 13 }))).toBe('no-baseline');
    expect(goalOf('slowing', series({ 2020: 12, 2022: 13 }))).toBe('too-few-points');
  });
});

describe('with sustain', () => {
  const policy = { judgedPeriod: 'latest' } as const;
  const sustained = (direction: string) => variant('slowing', { direction, sustain: true });
  const alone = (direction: string) => variant('slowing', { direction });
  const months = Array.from({ length: 16 }, (_month, i) => ({
    year: 2019 + Math.floor(i / 4),
    month: 1 + 3 * (i % 4),
  }));
  const figures = fc.array(
    fc.record({ value: fc.integer({ min: 0, max: 6 }), bound: fc.constantFrom(...Array(9).fill(false), true) }),
    { minLength: 3, maxLength: months.length },
  );

  test('the breaches are the figures at which growth alone is not slower, each with its margin', () => {
    fc.assert(
      fc.property(figures, fc.constantFrom('increase', 'decrease'), (given, direction) => {
        const rows: Evidence[] = given.map(({ value, bound }, i) => ({
          period: `${months[i]!.year}-${String(months[i]!.month).padStart(2, '0')}`,
          value,
          ...(bound && { bound: 'at-least' as const }),
        }));
        const verdict = judge(sustained(direction), rows, { policy });
        const breaches = rows.flatMap(({ period }, i) => {
          if (months[i]!.year < 2021) return [];
          const upTo = judge(alone(direction), rows.slice(0, i + 1), { policy });
          return upTo.status === 'in-progress' ? [{ period, value: upTo.observed!.value, margin: upTo.margin }] : [];
        });
        expect('breaches' in verdict ? verdict.breaches : []).toEqual(breaches);
      }),
    );
  });
});

describe('all figures in one sweep', () => {
  const months = ['2018', '2019-06', '2019', '2020', '2021-06', '2021-12', '2021', '2022', '2023'];
  const pointAt = (when: string, value: number): Point =>
    derivedPoint(
      { period: period(when, ''), observation: null, place: { from: '', index: null }, times: 1, over: 1, exact: null },
      fraction(value),
    );
  const context = (points: readonly Point[]): JudgementContext => ({
    indicator: toy.indicator('rate'),
    policy: defaultPolicy,
    points,
    keyOf: (point) => point.period.text,
    other: () => [],
    counterpart: () => undefined,
    indicatorOf: (id) => toy.indicator(id as 'rate'),
  });

  /** The slopes between the figures of the base year and after it, up to a figure. */
  const slopesUpTo = (points: readonly Point[], last: Point): number => {
    const times = points
      .filter(({ period: { year, lastDay } }) => year >= 2020 && lastDay <= last.period.lastDay)
      .map(monthOf);
    return times.flatMap((time, i) => times.slice(0, i).filter((earlier) => earlier !== time)).length;
  };

  test('slower growth is found without its size, surely where one slope is the median; all else is judged alone', () => {
    const figures = fc.array(fc.record({ value: fc.integer({ min: 0, max: 9 }), isThere: fc.boolean() }), {
      minLength: months.length,
      maxLength: months.length,
    });
    const found = new Set<string>();
    fc.assert(
      fc.property(figures, fc.constantFrom('increase', 'decrease'), (given, direction) => {
        const points = given.flatMap(({ value, isThere }, i) => (isThere ? [pointAt(months[i]!, value)] : []));
        const criterion = variant('slowing', { direction }) as Slowing;
        const swept = slowing.judgeAll!(criterion, context(points));
        for (const point of points.filter(({ period: { year } }) => year >= 2020)) {
          const alone = slowing.judge(criterion, point, context(points));
          const isSlower = alone.insufficient === undefined && signOf(alone.margin) > 0;
          const isSure = isSlower && slopesUpTo(points, point) % 2 === 1;
          const along = swept(point);
          const isFound = !('margin' in along) && along.insufficient === undefined;
          found.add(`${isSlower} ${isFound}`);
          if (isSure || (isSlower && isFound)) expect(along).toEqual({ satisfied: true });
          else expect(along).toEqual(alone);
        }
      }),
      { numRuns: 300 },
    );
    expect([...found].sort()).toEqual(['false false', 'true false', 'true true']);
  });
});
