import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fraction, signOf, toNumber } from '../../../src/core/fraction.js';
import { toText } from '../../../src/core/fraction-text.js';
import { period } from '../../../src/core/period.js';
import {
  judgeMove,
  judgeMoves,
  yearlySlope,
  type Direction,
  type Move,
} from '../../../src/criteria/kinds/direction.js';
import type { Judgement, JudgementContext } from '../../../src/criteria/kinds/kind.js';
import { defaultPolicy, type Policy } from '../../../src/criteria/policy/policy.js';
import { derivedPoint, type Point } from '../../../src/criteria/evidence/point.js';
import { theilSen } from '../../../src/statistics/theil-sen.js';
import { toy } from '../../toy.js';
import type { Evidence } from '../../../src/entries/engine.js';
import { judge, series, variant } from '../judge.js';

const pointAt = (when: number | string, value: string): Point =>
  derivedPoint(
    { period: period(when, ''), observation: null, place: { from: '', index: null }, times: 1, over: 1, exact: null },
    fraction(value),
  );
const points = (values: Readonly<Record<string, number | string>>): Point[] =>
  Object.entries(values).map(([when, value]) => pointAt(when, String(value)));

const monotone = { trendReading: 'monotone' } as const;

function contextOf(path: readonly Point[], policy: Partial<Policy>): JudgementContext {
  return {
    indicator: toy.indicator('rate'),
    policy: { ...defaultPolicy, ...policy },
    points: path,
    keyOf: (point) => point.period.text,
    other: () => [],
    counterpart: () => undefined,
    indicatorOf: (id) => toy.indicator(id as 'rate'),
  };
}

function judged(path: readonly Point[], move: Move, policy: Partial<Policy> = {}): Judgement {
  return judgeMove(path[path.length - 1]!, move, contextOf(path, policy));
}

test('one sweep judges every point as it is judged by itself, whatever bounds and days there are', () => {
  const days = ['2020-06', '2020-12-31', '2020-12', '2020', '2021-01', '2021-03-31', '2021-03', '2022', '2023', '2024'];
  const figure = fc.record({
    value: fc.constantFrom('0', '1', '1.5', '2', '3', '100'),
    bound: fc.constantFrom(undefined, undefined, undefined, 'at-least' as const, 'at-most' as const),
    isThere: fc.boolean(),
  });
  const moves = fc.record<Move>({
    direction: fc.constantFrom('increase', 'decrease'),
    pace: fc.constantFrom('gradual', 'sustained', 'marked'),
    baselineYear: fc.constantFrom(2020, 2021),
    end: fc.constantFrom(null, fraction(100), fraction(0)),
  });
  const policies = fc.record<Partial<Policy>>({
    trendReading: fc.constantFrom('net-gain', 'monotone'),
    markedChange: fc.constantFrom(null, '50'),
  });
  const outcomes = new Set<unknown>();
  fc.assert(
    fc.property(fc.array(figure, { minLength: 10, maxLength: 10 }), moves, policies, (figures, move, policy) => {
      const path = days.flatMap((day, i): Point[] => {
        const { value, bound, isThere } = figures[i]!;
        if (!isThere && i !== 3) return [];
        const point = pointAt(day, value);
        return [bound === undefined ? point : { ...point, bound }];
      });
      const context = contextOf(path, policy);
      const swept = judgeMoves(move, context);
      for (const point of path) {
        const { warnings: _listed, ...alone } = { warnings: [], ...judgeMove(point, move, context) };
        const { warnings: _unlisted, ...along } = { warnings: [], ...swept(point) };
        expect(along).toEqual(alone);
        outcomes.add(alone.insufficient ?? alone.satisfied);
      }
    }),
    { numRuns: 300 },
  );
  expect([...outcomes].sort()).toEqual(['bound-undecided', 'no-baseline', 'too-few-points', false, true].sort());
});

describe('the exact Theil–Sen slope', () => {
  test.each<[Record<string, number | string>, string]>([
    [{}, '0'],
    [{ 2020: 5 }, '0'],
    [{ 2020: 5, 2024: 7 }, '0.5'],
    [{ 2020: 7, 2024: 5 }, '-0.5'],
    // Slopes 1, 2, 3: the middle one.
    [{ 2020: 0, 2021: 1, 2022: 4 }, '2'],
    // Slopes 12, 3, −2, −6, −9, −12: the mean of the two in the middle, −2 and −6.
    [{ 2020: 0, 2021: 12, 2022: 6, 2023: -6 }, '-4'],
    // Slopes 3, 4.5, 4, 6, 4.5, 3: 4 and 4.5.
    [{ 2020: 0, 2021: 3, 2022: 9, 2023: 12 }, '4.25'],
    // Nine and eleven are in order as numbers, not as texts.
    [{ 2020: 0, 2021: 9, 2022: 20 }, '10'],
  ])('%j: %s a year', (values, slope) => {
    expect(toText(yearlySlope(points(values)))).toBe(slope);
  });

  test.each<[string, Record<string, number | string>, string]>([
    ['half a year', { '2023-06': 1, '2023-12': 2 }, '2'],
    ['from a month to a year’s end', { '2023-06': 1, 2023: 2 }, '2'],
    ['a month to the same month', { '2022-03': 1, '2024-03': 2 }, '0.5'],
    ['a quarter into the next year', { 2023: 1, '2024-03': 2 }, '4'],
    ['days of one month, which are no time apart', { '2023-06-01': 1, '2023-06-30': 2 }, '0'],
    ['a month that ends with its year, and the year', { 2020: 1, '2023-12': 4, 2023: 7 }, '1.5'],
  ])('%s', (_case, values, slope) => {
    expect(
      toText(
        yearlySlope(
          Object.entries(values)
            .map(([when, value]) => pointAt(when, String(value)))
            .sort((a, b) => a.period.lastDay - b.period.lastDay),
        ),
      ),
    ).toBe(slope);
  });

  test('is the slope of the statistics', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 8 }), (values) => {
        const own = yearlySlope(values.map((value, i) => pointAt(2015 + i, String(value))));
        expect(toNumber(own)).toBeCloseTo(
          theilSen(
            values.map((_value, i) => i),
            values,
          ).slope,
          9,
        );
      }),
    );
  });
});

describe('the way from the baseline to the point judged', () => {
  test('a gain against the median slope is no direction taken', () => {
    expect(judge('gradual', series({ 2020: 50, 2021: 56, 2022: 51 })).status).toBe('met');
    expect(judge('gradual', series({ 2020: 50, 2021: 57, 2022: 54, 2023: 51 })).status).toBe('in-progress');
    expect(judge('gradual', series({ 2020: 50, 2021: 53, 2022: 52, 2023: 51 }))).toMatchObject({
      status: 'in-progress',
      margin: '1',
    });
  });

  test('a slope of exactly nothing is not against it', () => {
    const level = { 2020: 50, 2021: 52, 2022: 52, 2023: 50, 2024: 51 };
    expect(toText(yearlySlope(points(level)))).toBe('0');
    expect(judge('gradual', series(level))).toMatchObject({ status: 'met', margin: '1' });
    expect(
      judge(variant('gradual', { direction: 'decrease' }), series({ 2020: 51, 2021: 50, 2022: 52, 2023: 52, 2024: 50 }))
        .status,
    ).toBe('met');
  });

  test('the sign of the slope decides as the slope itself does', () => {
    // Few levels, so that many slopes are nothing.
    const level = fc.integer({ min: 1, max: 4 });
    fc.assert(
      fc.property(
        fc.constantFrom<Direction>('increase', 'decrease'),
        fc.array(level, { minLength: 2, maxLength: 7 }),
        (direction, values) => {
          const path = values.map((value, i) => pointAt(2020 + i, String(value)));
          const judgement = judged(path, { direction, pace: 'gradual', baselineYear: 2020, end: null });
          const sign = direction === 'increase' ? 1 : -1;
          const gained = (values[values.length - 1]! - values[0]!) * sign > 0;
          expect(judgement).toMatchObject({ satisfied: gained && signOf(yearlySlope(path)) * sign >= 0 });
        },
      ),
      { numRuns: 400 },
    );
  });

  test('figures of one month are no time apart: a fall within it is not a fall over time', () => {
    const december = ['2021-12-01', '2021-12-15', '2021-12-31', '2021-12', '2021'].map((period, i) => ({
      period,
      value: 90 - 9 * i,
    }));
    expect(judge('gradual', [{ period: 2020, value: 50 }, ...december])).toMatchObject({
      status: 'met',
      observed: { period: '2021', value: '54' },
    });
  });

  test('with sustain, sizes decide by the years up to each: not by those after it', () => {
    // Up to 2023 three pairs rise and three fall; the median of their slopes is −0.83. From 2024 on, nearly all rise.
    const rows = series({ 2020: 50, 2021: 56, 2022: 53, 2023: 51, 2024: 90, 2025: 95, 2026: 99 });
    expect(judge(variant('gradual', { sustain: true }), rows)).toMatchObject({ breaches: [{ period: '2023' }] });
  });

  test('what came before the baseline or after the point judged does not count', () => {
    const before = { 2015: 90, 2016: 80, 2017: 70, 2018: 60, 2019: 55, 2020: 50, 2021: 51 };
    expect(judge('gradual', series(before))).toMatchObject({ status: 'met', warnings: [] });
    expect(judge('sustained', series(before), { policy: monotone })).toMatchObject({ status: 'met', warnings: [] });
    expect(judge('gradual', series({ 2020: 50, 2021: 51, 2022: 40, 2023: 30 }), { asOf: 2021 })).toMatchObject({
      status: 'met',
      observed: { period: '2021' },
    });
    const held = variant('gradual', { sustain: true });
    expect(judge(held, series({ 2020: 50, 2021: 51, 2022: 40 }))).toMatchObject({
      status: 'not-met',
      breaches: [{ period: '2022', margin: '-10' }],
    });
  });

  describe('a figure that is only a bound', () => {
    const bound = (year: number, value: number, side: 'at-least' | 'at-most', others: Record<number, number>) => [
      ...series(others),
      { period: year, value, bound: side },
    ];
    test.each<[string, Evidence[], string]>([
      ['at the end, on the far side: it rose', bound(2024, 60, 'at-least', { 2020: 50 }), 'met'],
      ['at the end, at the base value itself', bound(2024, 50, 'at-least', { 2020: 50 }), 'bound-undecided'],
      ['at the end, on the near side', bound(2024, 60, 'at-most', { 2020: 50 }), 'bound-undecided'],
      ['at the end, and no rise for certain', bound(2024, 50, 'at-most', { 2020: 50 }), 'in-progress'],
      ['in the base year: it rose', bound(2020, 50, 'at-most', { 2024: 60 }), 'met'],
      ['in the base year: it did not', bound(2020, 60, 'at-least', { 2024: 55 }), 'in-progress'],
      ['in the base year, open', bound(2020, 55, 'at-least', { 2024: 60 }), 'bound-undecided'],
      ['on the way, with no say', bound(2022, 55, 'at-least', { 2020: 50, 2021: 51, 2023: 53, 2024: 60 }), 'met'],
      ['on the way, where it rises either way', bound(2022, 55, 'at-least', { 2020: 50, 2024: 51 }), 'met'],
      [
        'on the way, and the slope is against',
        bound(2022, 70, 'at-least', { 2020: 50, 2021: 60, 2023: 58, 2024: 51 }),
        'bound-undecided',
      ],
      ['before the base year', bound(2019, 55, 'at-least', { 2020: 50, 2024: 60 }), 'met'],
      ['at least all there can be', bound(2024, 100, 'at-least', { 2020: 100 }), 'in-progress'],
      [
        'a fall for certain in the slope',
        bound(2021, 90, 'at-least', { 2020: 50, 2022: 80, 2023: 70, 2024: 51 }),
        'in-progress',
      ],
    ])('%s', (_name, rows, expected) => {
      const verdict = judge('gradual', rows);
      expect(verdict.status === 'insufficient-data' ? verdict.reason : verdict.status).toBe(expected);
      expect(verdict.readings).toEqual([{ id: 'net-gain', parameters: { year: '2020' } }]);
    });

    test.each<[string, Evidence[], string]>([
      ['fell for certain', bound(2024, 40, 'at-most', { 2020: 50 }), 'met'],
      ['may have risen', bound(2024, 40, 'at-least', { 2020: 50 }), 'bound-undecided'],
      ['rose for certain', bound(2024, 60, 'at-least', { 2020: 50 }), 'in-progress'],
      ['fell from a bound', bound(2020, 50, 'at-least', { 2024: 40 }), 'met'],
    ])('of what must fall: %s', (_name, rows, expected) => {
      const verdict = judge(variant('gradual', { direction: 'decrease' }), rows);
      expect(verdict.status === 'insufficient-data' ? verdict.reason : verdict.status).toBe(expected);
    });

    test('a limit taken from a bound is one', () => {
      expect(judge('gradual', bound(2020, 50, 'at-most', { 2024: 60 }))).toMatchObject({
        threshold: { lower: '50', bound: 'at-most' },
      });
      expect(judge('gradual', series({ 2020: 50, 2024: 60 }))).not.toHaveProperty('threshold.bound');
    });

    test('in the monotone reading no step may have turned back', () => {
      const on = (value: number) => bound(2022, value, 'at-least', { 2020: 50, 2024: 60 });
      expect(judge('gradual', on(50), { policy: monotone })).toMatchObject({ reason: 'bound-undecided' });
      expect(judge('gradual', on(61), { policy: monotone })).toMatchObject({ status: 'in-progress' });
      expect(judge('gradual', bound(2024, 60, 'at-least', { 2020: 50, 2022: 55 }), { policy: monotone })).toMatchObject(
        {
          status: 'met',
        },
      );
    });

    test('a size is asked of the base value, which then has to be known', () => {
      const policy = { markedChange: '10' };
      expect(judge('marked', bound(2024, 55, 'at-least', { 2020: 50 }), { policy })).toMatchObject({ status: 'met' });
      expect(judge('marked', bound(2024, 54, 'at-least', { 2020: 50 }), { policy })).toMatchObject({
        reason: 'bound-undecided',
      });
      expect(judge('marked', bound(2024, 54, 'at-most', { 2020: 50 }), { policy })).toMatchObject({
        status: 'in-progress',
      });
      expect(judge('marked', bound(2020, 50, 'at-most', { 2024: 99 }), { policy })).toMatchObject({
        reason: 'bound-undecided',
      });
    });

    test('a slope that is against it for certain settles what the gain leaves open', () => {
      const falling = { 2020: 50, 2021: 40, 2022: 30, 2023: 20 };
      expect(judge('gradual', bound(2024, 45, 'at-least', falling)).status).toBe('in-progress');
      expect(judge('gradual', bound(2024, 45, 'at-least', { 2020: 50 }))).toMatchObject({ reason: 'bound-undecided' });
    });

    test('a slope that is nothing at its least is not against it', () => {
      const level = { 2020: 50, 2021: 50, 2022: 50, 2023: 50 };
      expect(judge('gradual', bound(2024, 51, 'at-least', level)).status).toBe('met');
    });

    test('the law: what is settled holds for every value the bound leaves possible', () => {
      const level = fc.integer({ min: 40, max: 60 });
      const side = fc.constantFrom<'at-least' | 'at-most'>('at-least', 'at-most');
      fc.assert(
        fc.property(
          fc.array(fc.record({ value: level, bound: fc.option(side, { freq: 2 }) }), { minLength: 2, maxLength: 6 }),
          fc.constantFrom<Direction>('increase', 'decrease'),
          fc.boolean(),
          fc.array(fc.nat(40), { minLength: 6, maxLength: 6 }),
          (figures, direction, isMonotone, draws) => {
            const policy = isMonotone ? monotone : {};
            const criterion = variant('gradual', { direction });
            const rows = figures.map(({ value, bound: given }, i) => ({
              period: 2020 + i,
              value,
              ...(given !== null && { bound: given }),
            }));
            const verdict = judge(criterion, rows, { policy });
            if (verdict.status === 'insufficient-data') return;
            const possible = figures.map(({ value, bound: given }, i) => ({
              period: 2020 + i,
              value: value + draws[i]! * (given === null ? 0 : { 'at-least': 1, 'at-most': -1 }[given]),
            }));
            expect(judge(criterion, possible, { policy }).status).toBe(verdict.status);
          },
        ),
        { numRuns: 400 },
      );
    });
  });

  test('the base year by itself is no move, nor is a month that ends with it', () => {
    const policy = { judgedPeriod: 'latest' } as const;
    expect(judge('gradual', [{ period: '2020-12', value: 50 }], { policy })).toMatchObject({
      reason: 'too-few-points',
    });
    expect(
      judge(
        'gradual',
        [
          { period: 2020, value: 50 },
          { period: '2021-01', value: 51 },
        ],
        { policy },
      ),
    ).toMatchObject({ status: 'met', observed: { period: '2021-01' } });
  });
});

describe('reversals', () => {
  const turning = series({ 2020: 50, 2021: 52, 2022: 51, 2023: 51, 2024: 55 });
  test.each([
    ['gradual', undefined, 'met', []],
    ['sustained', undefined, 'met', ['2022']],
    ['gradual', monotone, 'in-progress', ['2022']],
    ['sustained', monotone, 'in-progress', ['2022']],
  ] as const)('%s with policy %j', (id, policy, status, periods) => {
    const verdict = judge(id, turning, policy && { policy });
    expect(verdict).toMatchObject({
      status,
      margin: '5',
      readings: [{ id: policy ? 'monotone' : 'net-gain', parameters: { year: '2020' } }],
    });
    expect(verdict.warnings).toEqual(periods.length > 0 ? [{ code: 'reversals', periods }] : []);
  });

  test('standing still is none, either way', () => {
    const still = series({ 2020: 50, 2021: 50, 2022: 51 });
    expect(judge('sustained', still, { policy: monotone })).toMatchObject({ status: 'met', warnings: [] });
    const fallen = series({ 2020: 51, 2021: 51, 2022: 50 });
    expect(judge(variant('sustained', { direction: 'decrease' }), fallen, { policy: monotone })).toMatchObject({
      status: 'met',
      warnings: [],
    });
    expect(
      judge(variant('sustained', { direction: 'decrease' }), series({ 2020: 51, 2021: 52, 2022: 50 })),
    ).toMatchObject({ warnings: [{ code: 'reversals', periods: ['2021'] }] });
  });

  test('a straight path in the monotone reading is met by its net gain alone', () => {
    expect(judge('gradual', series({ 2020: 50, 2021: 51 }), { policy: monotone })).toMatchObject({
      status: 'met',
      warnings: [],
    });
    expect(judge('gradual', series({ 2020: 50, 2021: 50 }), { policy: monotone })).toMatchObject({
      status: 'in-progress',
      margin: '0',
      onBoundary: true,
    });
  });
});

describe('明显, where the policy gives it a size', () => {
  const policy = { markedChange: '10' };
  test.each([
    ['increase', 55, 'met', '0', true, { lower: '55', upper: null }],
    ['increase', 54.9, 'in-progress', '-0.1', false, { lower: '55', upper: null }],
    ['increase', 60, 'met', '5', false, { lower: '55', upper: null }],
    ['decrease', 45, 'met', '0', true, { lower: null, upper: '45' }],
    ['decrease', 45.1, 'in-progress', '-0.1', false, { lower: null, upper: '45' }],
  ])('%s to %s from 50 is %s', (direction, value, status, margin, onBoundary, limits) => {
    expect(judge(variant('marked', { direction }), series({ 2020: 50, 2024: value }), { policy })).toMatchObject({
      status,
      margin,
      onBoundary,
      threshold: { ...limits, strict: false },
      readings: [
        { id: 'net-gain', parameters: { year: '2020' } },
        { id: 'marked-change', parameters: { percent: '10' } },
      ],
      warnings: [],
    });
  });

  test('gives a level to measure progress to; a bare direction gives none', () => {
    expect(judge('marked', series({ 2020: 50, 2024: 52 }), { policy })).toMatchObject({
      baselineProgress: '0.4',
      levelAttainment: '0.945455',
    });
    expect(judge('marked', series({ 2020: 50, 2024: 52 }))).toMatchObject({
      baselineProgress: null,
      levelAttainment: null,
    });
  });

  test('is measured by the size of the baseline, whatever its sign', () => {
    const path = points({ 2020: -50, 2024: -45 });
    const move = {
      direction: 'increase',
      pace: 'marked',
      baselineYear: 2020,
      end: null,
    } as const;
    expect(judged(path, move, policy)).toMatchObject({ satisfied: true, onBoundary: true });
  });

  test('does not excuse a path that went the other way', () => {
    expect(judge('marked', series({ 2020: 50, 2021: 70, 2022: 66, 2023: 62, 2024: 58 }), { policy }).status).toBe(
      'in-progress',
    );
  });

  test('of the other paces the policy asks nothing', () => {
    expect(judge('gradual', series({ 2020: 50, 2024: 51 }), { policy })).toMatchObject({
      status: 'met',
      readings: [{ id: 'net-gain' }],
    });
  });
});

describe('明显 of a base of zero, and at the end of the range', () => {
  const policy = { markedChange: '10' };
  const falling = variant('marked', { direction: 'decrease' });
  test.each<[string, Parameters<typeof judge>[0], number, number, readonly string[]]>([
    ['a share of nothing is nothing: the size is open', 'marked', 0, 5, ['unquantified']],
    ['nothing, where nothing is the end', falling, 0, 0, ['at-bound']],
    ['all there can be', 'marked', 100, 100, ['at-bound']],
    ['all there was', 'marked', 100, 99, []],
  ])('%s', (_what, criterion, from, to, codes) => {
    const { warnings } = judge(criterion, series({ 2020: from, 2024: to }), { policy });
    expect(warnings.map(({ code }) => code)).toEqual(codes);
  });
});
