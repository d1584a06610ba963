/** Gaps and comparisons of rates made of few cases. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Criterion, Evidence } from '../../../src/entries/engine.js';
import { explainProjection } from '../../../src/entries/projection.js';
import { forecastCounts } from '../../../src/projection/counts/count-forecast.js';
import {
  forecastDifference,
  forecastSide,
  type DifferenceTask,
} from '../../../src/projection/counts/difference-forecast.js';
import {
  chanceInside,
  differences,
  meanOfOutcomes,
  quantileOfOutcomes,
} from '../../../src/projection/counts/difference.js';
import { binomial, atMost, poisson } from '../../../src/statistics/count-distribution.js';
import { fraction } from '../../../src/core/fraction.js';
import { anyValue } from '../../../src/projection/series/valid-range.js';
import { codes, projected, variant } from '../ahead.js';

const lawOf = (mean: number) => (count: number) => atMost(poisson(mean), count);

describe('the difference of two counts', () => {
  test('two coins and one coin, worked by hand', () => {
    // 0, 1, 2 of two with ¼, ½, ¼; 0, 1 of one with ½ each. Differences −1…2: ⅛, ⅜, ⅜, ⅛.
    const side = (trials: number) => ({
      upTo: (count: number) => atMost(binomial(trials, 0.5), count),
      lowest: 0,
      highest: trials,
      perCase: 10,
    });
    const signed = differences(side(2), side(1), false);
    const at = (value: number): number => chanceInside(signed, { lower: value, upper: value }, false);
    expect([-10, 0, 10, 20].map(at)).toEqual([0.125, 0.375, 0.375, 0.125].map((each) => expect.closeTo(each, 12)));
    expect(meanOfOutcomes(signed)).toBeCloseTo(5, 12);
    expect([0.1, 0.125, 0.13, 0.5, 0.9, 1].map((chance) => quantileOfOutcomes(signed, chance))).toEqual([
      -10, -10, 0, 0, 20, 20,
    ]);
    const size = differences(side(2), side(1), true);
    expect(chanceInside(size, { lower: -Infinity, upper: 10 }, false)).toBeCloseTo(0.875, 12);
    expect(chanceInside(size, { lower: -Infinity, upper: 10 }, true)).toBeCloseTo(0.375, 12);
    expect(meanOfOutcomes(size)).toBeCloseTo(7.5, 12);
  });
  test('a limit that a quotient only nearly names is on it', () => {
    // 1/3 − 0/3 of a unit is 0.333…; the limit as a double is another one.
    const certain = (count: number) => ({
      upTo: (at: number) => Number(at >= count),
      lowest: count,
      highest: count,
      perCase: 1 / 3,
    });
    const third = differences(certain(2), certain(1), false);
    const limit = { lower: 1 - 2 / 3, upper: Infinity };
    expect([chanceInside(third, limit, false), chanceInside(third, limit, true)]).toEqual([1, 0]);
  });
  test('mean, spread and chances, in lots too, are those of the two laws', () => {
    const mean = fc.double({ min: 0.1, max: 300, noNaN: true });
    fc.assert(
      fc.property(mean, mean, (one, two) => {
        const side = (of: number) => ({
          upTo: lawOf(of),
          lowest: 0,
          highest: Math.ceil(of + 8 * Math.sqrt(of) + 8),
          perCase: 1,
        });
        const found = differences(side(one), side(two), false);
        const deviation = Math.sqrt(one + two);
        expect(found.chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
        expect([...found.values]).toEqual([...found.values].sort((a, b) => a - b));
        expect(Math.abs(meanOfOutcomes(found) - (one - two))).toBeLessThan(0.05 * deviation + 0.01);
        const [low, high] = [0.1, 0.9].map((chance) => quantileOfOutcomes(found, chance));
        expect(high! - low!).toBeGreaterThan(1.5 * deviation - 2);
        expect(high! - low!).toBeLessThan(3.5 * deviation + 3);
      }),
      { numRuns: 60 },
    );
  });
});

const rows = (indicator: string, cases: readonly number[], births: number): Evidence[] =>
  cases.map((numerator, i) => ({ indicator, period: 2025 - cases.length + i, numerator, denominator: births }));
const rural = rows('rural-deaths', [2, 1, 3, 0, 2, 1, 2, 1, 0, 1], 5000);
const urban = rows('deaths', [0, 1, 0, 1, 0, 0, 1, 0, 1, 0], 2200);
const gapOfRates = variant('gap', {
  indicator: 'mortality-gap',
  unit: 'per-100000',
  sides: ['rural-deaths', 'deaths'],
});
const lowerThan = (change: object = {}): Criterion =>
  variant('compare', {
    indicator: 'deaths',
    unit: 'per-100000',
    reference: 'rural-deaths',
    relation: 'at-most',
    ...change,
  });

describe('a gap of two rates made of few cases', () => {
  const ahead = projected(gapOfRates, [...rural, ...urban]);
  test('follows from the counts of both sides, which stand beside it', () => {
    expect(ahead).toMatchObject({ method: 'default', choice: 'counts', counts: null, quantity: 'gap' });
    expect(ahead.sides.map(({ counts }) => counts?.observed.cases)).toEqual([13, 4]);
    for (const { lower, upper, counts } of ahead.sides) {
      const { value } = counts!.denominator;
      expect((Number(lower) * value) / 1e5).toBeCloseTo(counts!.cases.lower, 3);
      expect((Number(upper) * value) / 1e5).toBeCloseTo(counts!.cases.upper, 3);
    }
  });
  test('the interval ends at gaps of whole cases', () => {
    const reachable = [0, 1, 2, 3, 4, 5].flatMap((one) =>
      [0, 1, 2, 3].map((two) => Math.abs(one * 20 - two * (1e5 / 2200))),
    );
    for (const end of [ahead.interval!.lower, ahead.interval!.upper])
      expect(reachable.some((gap) => Math.abs(gap - Number(end)) < 0.001)).toBe(true);
  });
  test('the verdict is the same, and a method asked for by name takes the gap as it stands', () => {
    const naive = projected(gapOfRates, [...rural, ...urban], { method: 'naive' });
    expect(naive.evaluation).toEqual(ahead.evaluation);
    expect(naive.choice).toBe('asked');
    expect(naive.sides.every((side) => side.counts === undefined)).toBe(true);
  });
  test('what chance moves raises no warning; what moves beyond it does', () => {
    expect(codes(ahead)).not.toContain('volatile');
    expect(ahead.warnings).toContainEqual({ code: 'within-chance', flags: ['volatile'] });
    const wild = rows('rural-deaths', [2, 30, 3, 41, 2, 22, 2, 35, 1, 28], 5000);
    expect(codes(projected(gapOfRates, [...wild, ...urban]))).toContain('volatile');
    const worse = rows('rural-deaths', [2, 1, 3, 2, 2, 4, 9, 18, 30, 41], 5000);
    expect(codes(projected(gapOfRates, [...worse, ...urban]))).toContain('deteriorating');
  });
  test('in words', () => {
    expect(explainProjection(ahead, 'zh')).toContain(
      '基数小，差距按双方例数测算：2030年预计农村死亡率0～3例、死亡率0～1例（80%预测区间）；差距的年度间变动受基数影响。',
    );
    expect(explainProjection(ahead, 'en')).toContain(
      'Few cases: the gap follows from the counts of both sides, 0 to 3 cases (Rural mortality) and 0 to 1 cases (Mortality) in 2030 (80% intervals); the gap moves from year to year by chance.',
    );
  });
  test.each<[string, readonly Evidence[]]>([
    [
      'one side has no counts',
      [...rural.map(({ period }, i) => ({ indicator: 'rural-deaths', period, value: 40 + (i % 3) })), ...urban],
    ],
    ['the gap was observed itself', [...rural, ...urban, { indicator: 'mortality-gap', period: 2021, value: 12 }]],
    [
      'a side was broken on the way',
      [...rural, ...urban.map((row, i) => (i === 4 ? { ...row, status: 'B' as const } : row))],
    ],
    [
      'both have many cases',
      [...rows('rural-deaths', [600, 620, 610, 590, 605], 1e6), ...rows('deaths', [700, 715, 690, 705, 710], 1e6)],
    ],
  ])('the gap is carried forward as it stands where %s', (_what, observations) => {
    expect(projected(gapOfRates, observations).choice).not.toMatch(/counts/);
  });
});

describe('a comparison of two rates made of few cases', () => {
  test('gives the chance that one is no higher than the other, ties included', () => {
    const { choice, probability, quantity } = projected(lowerThan(), [...rural, ...urban]);
    expect([choice, quantity]).toEqual(['counts', 'difference']);
    const strictly = projected(lowerThan({ relation: 'below' }), [...rural, ...urban]).probability!;
    // Both are without a case in one year of five.
    expect(probability! - strictly).toBeGreaterThan(0.15);
    expect(strictly).toBeGreaterThan(0.3);
  });
  test('with a larger area that has many cases, chance still matters', () => {
    const province = rows('rural-deaths', [4100, 4050, 3990, 3900, 3880, 3800], 3e7);
    const { choice, sides } = projected(lowerThan(), [...province, ...urban.slice(4)]);
    expect(choice).toBe('counts');
    expect(Number(sides[1]!.point)).toBeCloseTo(12.6, 0);
  });
  test('parts of a whole compare likewise, in words of numbers', () => {
    const part = (indicator: string, found: readonly number[], of: number): Evidence[] => rows(indicator, found, of);
    const seats = [...part('delegates', [3, 4, 3, 4, 5], 40), ...part('members', [30, 32, 31, 35, 33], 120)];
    const ahead = projected('compare', seats);
    expect(ahead.choice).toBe('counts');
    expect(explainProjection(ahead, 'en')).toMatch(
      /the difference follows from the counts of both sides, \d+ to \d+ of 40/,
    );
  });
});

test('between few and many cases the gap is handed over without a jump', () => {
  const chance = (level: number): number => {
    const side = (parts: readonly number[]) => ({
      series: {
        years: parts.map((_, i) => 2019 + i),
        cases: parts.map((part) => Math.round(part * level)),
        exposures: parts.map(() => 100_000),
        parts: false,
        scale: 100_000,
      },
      bounds: { min: 0, max: anyValue.max },
    });
    const task: DifferenceTask = {
      sides: [side([1, 1.1, 0.95, 1.05, 1, 0.9]), side([1.4, 1.3, 1.5, 1.35, 1.4, 1.3])],
      absolute: true,
      limits: { lower: null, upper: fraction(Math.round(level * 0.4)) },
      confidence: 0.8,
    };
    const figures = {
      point: () => 0.35 * level,
      spread: () => ({ lower: 0.1 * level, upper: 0.6 * level, probability: 0.6 }),
      chancesUpTo: null,
    };
    return forecastDifference(task, () => figures)?.course.spread!({ horizon: 2, point: 1 }).probability ?? 0.6;
  };
  for (const edge of [20, 500]) expect(Math.abs(chance(edge - 1) - chance(edge + 1))).toBeLessThan(0.05);
  expect(chance(600)).toBe(0.6);
});

describe('outcomes', () => {
  const outcomes = { values: [1e6, 2e6, 3e6], chances: [0.25, 0.25, 0.4999] };
  test('the last one has the quantile that rounding keeps out of reach', () => {
    expect([0.25, 0.3, 0.99995].map((chance) => quantileOfOutcomes(outcomes, chance))).toEqual([1e6, 2e6, 3e6]);
  });
  test('on a limit to within the rounding of their size', () => {
    const upTo = (upper: number, strict: boolean) => chanceInside(outcomes, { lower: 0, upper }, strict);
    expect([upTo(2e6 - 0.001, false), upTo(2e6 - 1, false)]).toEqual([0.5, 0.25]);
    expect([upTo(2e6 + 0.001, true), upTo(2e6 + 1, true)]).toEqual([0.25, 0.5]);
  });
  test('few counts far from none are taken one by one, and share out all there is', () => {
    const side = { upTo: lawOf(1005), lowest: 1000, highest: 1010, perCase: 1 };
    const none = { upTo: () => 1, lowest: 0, highest: 0, perCase: 1 };
    const { values, chances } = differences(side, none, false);
    expect(values).toEqual([1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010]);
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
  });
});

describe('a side by its counts, the other by its figures', () => {
  const scale = 100_000;
  const sideOf = (cases: readonly number[], exposure: number) => ({
    series: {
      years: cases.map((_, i) => 2020 + i),
      cases,
      exposures: cases.map(() => exposure),
      parts: false,
      scale,
    },
    bounds: { min: 0, max: anyValue.max },
  });
  const village = sideOf([1, 0, 2, 1, 1], 7200);
  /** 200 per 100,000 in every year, from so many cases that chance does not matter. */
  const nation = sideOf([20_000, 20_000, 20_000, 20_000, 20_000], 1e7);
  const by = (task: Partial<DifferenceTask>) =>
    forecastDifference(
      {
        sides: [village, nation],
        absolute: false,
        limits: { lower: null, upper: fraction(-180) },
        confidence: 0.8,
        ...task,
      },
      () => null,
    )!;
  const year = { horizon: 3, point: 0 };

  test.each([0.5, 0.8, 0.99])(
    'beside figures that never moved, the difference is the side less them (interval of %f)',
    (confidence) => {
      const limits = { lower: null, upper: fraction(20) };
      const own = forecastCounts(
        { series: village.series, limits, confidence, denominators: null, lender: null },
        () => null,
      )!.course;
      const { weight, course } = by({ confidence });
      expect(weight).toBe(1);
      expect(course.point(3)).toBeCloseTo(own.point(3) - 200, 2);
      const [expected, received] = [own.spread!(year), course.spread!(year)];
      expect(received.lower).toBeCloseTo(expected.lower - 200, 8);
      expect(received.upper).toBeCloseTo(expected.upper - 200, 8);
      expect(received.probability).toBeCloseTo(expected.probability!, 3);
    },
  );
  test('with few cases on a side, the difference itself is not projected', () => {
    const task = { sides: [village, nation] as const, absolute: false, confidence: 0.8 };
    const unasked = (): never => {
      throw new Error('the difference was projected');
    };
    const limits = { lower: null, upper: fraction(0) };
    expect(forecastDifference({ ...task, limits }, unasked)!.course.point(1)).toBeLessThan(-100);
  });
  test('a side of hundreds that moves by itself is projected with its figures, too', () => {
    expect(forecastSide(sideOf([300, 420, 280, 460, 300], 100_000), 0.8)!.weight).toBeLessThan(0.7);
    expect(forecastSide(village, 0.8)!.weight).toBe(1);
  });
  test('figures that move add their own doubt', () => {
    const moving = sideOf([20_000, 24_000, 18_000, 23_000, 20_000], 1e7);
    const widthOf = (other: typeof nation): number => {
      const { lower, upper } = by({ sides: [village, other] }).course.spread!(year);
      return upper - lower;
    };
    expect(widthOf(moving)).toBeGreaterThan(1.5 * widthOf(nation));
    expect(by({ sides: [village, moving] }).course.point(3)).toBeGreaterThan(-220);
    expect(by({ sides: [village, moving] }).course.point(3)).toBeLessThan(-180);
  });
  test('figures that fall to nothing cannot fall further', () => {
    const falling = sideOf([90_000, 60_000, 40_000, 20_000, 10_000], 1e7);
    expect(by({ sides: [nation, falling] })).toBeNull();
    const { lower, upper } = by({ sides: [village, falling], confidence: 0.99 }).course.spread!(year);
    expect(upper).toBeLessThanOrEqual((15 * scale) / 7200);
    expect(lower).toBeLessThan(-100);
  });
  test('from 20 cases on, the projection of the difference itself has its share', () => {
    const town = sideOf([100, 90, 110, 95, 105], 100_000);
    const aroundOf = (level: number) => ({ lower: level - 10, upper: level + 10 });
    const figures =
      (point: number, probability: number | null, spread = true) =>
      () => ({
        point: () => point,
        spread: spread ? (ahead: { point: number }) => ({ ...aroundOf(ahead.point), probability }) : null,
        chancesUpTo: null,
      });
    const ahead = (...of: Parameters<typeof figures>) => {
      const task = { sides: [town, nation] as const, absolute: false, limits: { lower: null, upper: fraction(-100) } };
      return forecastDifference({ ...task, confidence: 0.8 }, figures(...of))!;
    };
    const { weight } = ahead(0, 0);
    expect(weight).toBeCloseTo(1 - Math.log(5) / Math.log(25), 12);
    const share = 1 - weight;
    expect(ahead(10, 0).course.point(3) - ahead(0, 0).course.point(3)).toBeCloseTo(10 * share, 8);
    const [one, two] = [ahead(0, 0.25).course.spread!(year), ahead(10, 0.75).course.spread!(year)];
    expect(two.lower - one.lower).toBeCloseTo(10 * share, 8);
    expect(two.upper - one.upper).toBeCloseTo(10 * share, 8);
    expect(two.probability! - one.probability!).toBeCloseTo(0.5 * share, 8);
    expect(ahead(0, null).course.spread!(year).probability).toBeNull();
    // Figures that never moved have no interval: the one of the counts stands.
    const counted = ahead(0, 0, false).course.spread!(year);
    expect(one.lower).toBeCloseTo(weight * counted.lower + share * -10, 8);
  });
});
