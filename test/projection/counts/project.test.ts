/** Few cases, from observations to projection, warnings and words. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../../src/entries/engine.js';
import { describeWarning, explainProjection } from '../../../src/entries/projection.js';
import { intervalText } from '../../../src/projection/words/interval.js';
import { codes, faultOf, head, projected, unprojected, variant } from '../ahead.js';

const counted = (cases: readonly number[], births = 7200, indicator?: string): Evidence[] =>
  cases.map((numerator, i) => ({
    period: 2025 - cases.length + i,
    numerator,
    denominator: births,
    ...(indicator !== undefined && { indicator }),
  }));
const deaths2030 = variant('at-most', { value: '9', due: 2030 });
const tenYears = counted([0, 1, 0, 2, 0, 1, 1, 0, 1, 1]);

describe('a rate of few cases', () => {
  test('ten years of 0 to 2 deaths: the rate behind, not last year’s death, and the chance of none', () => {
    const ahead = projected(deaths2030, tenYears);
    expect(ahead).toMatchObject({ method: 'default', choice: 'counts', outlook: 'at-risk' });
    expect(Number(ahead.point)).toBeGreaterThan(8);
    expect(Number(ahead.point)).toBeLessThan(12);
    expect(ahead.probability).toBeGreaterThan(0.45);
    expect(ahead.probability).toBeLessThan(0.57);
    expect(ahead.counts).toMatchObject({
      model: 'gamma-poisson',
      weight: 1,
      observed: { cases: 7, denominator: 72_000 },
      denominator: { value: 7200, basis: 'own-course' },
      cases: { lower: 0, upper: 2, none: ahead.probability },
      allowed: { least: null, most: 0 },
      borrowed: null,
    });
  });
  test('six years without a death do not make the seventh certain', () => {
    const ahead = projected(deaths2030, counted([0, 0, 0, 0, 0, 0]));
    expect(ahead.outlook).toBe('achieved');
    expect(ahead.interval).not.toBeNull();
    expect(ahead.probability).toBeGreaterThan(0.8);
    expect(ahead.probability).toBeLessThan(0.97);
  });
  test('the figure to be published comes in whole cases, the rate behind it does not', () => {
    const { path, interval, counts } = projected(deaths2030, tenYears);
    for (const { lower, upper } of path)
      for (const end of [lower, upper]) expect(((Number(end) * 7200) / 100_000) % 1).toBeCloseTo(0, 3);
    expect(interval).toMatchObject({ lower: '0', upper: path[path.length - 1]!.upper });
    expect(Number(counts!.rate.lower)).toBeGreaterThan(0);
    expect(Number(counts!.rate.upper)).toBeLessThan(Number(interval!.upper));
  });
  test('parts of a whole are beta-binomial', () => {
    const rows = counted([388, 391, 390, 392, 389, 393], 400, 'coverage');
    expect(projected('at-least', rows).counts).toMatchObject({
      model: 'beta-binomial',
      allowed: { least: 380, most: null },
    });
  });
  test('denominators given are used', () => {
    const { counts } = projected(deaths2030, tenYears, { denominators: [{ year: 2030, value: 12_000 }] });
    expect(counts).toMatchObject({ denominator: { value: 12_000, basis: 'given' }, allowed: { most: 1 } });
  });
  test('the verdict is the same as without counts to project', () => {
    const { evaluation } = projected(deaths2030, tenYears);
    expect(evaluation).toEqual(head(deaths2030, tenYears, { method: 'naive' }).evaluation);
  });
});

describe('counts are left to the methods for figures', () => {
  test.each([
    ['where a method is asked for by name', deaths2030, tenYears, { method: 'damped' as const }],
    ['where no year has counts', deaths2030, [2021, 2022, 2023, 2024].map((period) => ({ period, value: 9 })), {}],
    ['where they are many', variant('at-most', { due: 2030 }), counted([12_900, 12_880, 12_905, 12_890], 1e7), {}],
    ['where they are hundreds and wander', variant('at-most', { due: 2030 }), counted([900, 600, 1105, 690], 1e6), {}],
    ['where they are no whole numbers', deaths2030, counted([0.5, 1, 2, 1]), {}],
  ])('%s', (_what, criterion, rows, options) => {
    expect(projected(criterion, rows, options).counts).toBeNull();
  });
  test('with fewer than three years', () => {
    expect(unprojected(deaths2030, counted([0, 1])).reason).toBe('too-few-points');
  });
});

test('between few and many both speak, and no case more or less makes a jump', () => {
  const of = (level: number) => {
    const rows = counted(
      [1, 1.1, 0.95, 1.05, 1, 0.9].map((part) => Math.round(part * level)),
      100_000,
    );
    return projected(variant('at-most', { value: '100', due: 2030 }), rows);
  };
  for (const edge of [20, 500, 1_000, 10_000]) {
    const [below, above] = [of(edge - 1), of(edge + 1)];
    expect(Math.abs(Number(below.point) / (edge - 1) - Number(above.point) / (edge + 1))).toBeLessThan(0.02);
    expect(Math.abs((below.probability ?? 1) - (above.probability ?? 1))).toBeLessThan(0.05);
  }
  expect(of(80)).toMatchObject({ choice: 'counts-and-figures' });
  expect(of(80).counts!.weight).toBeLessThan(1);
});

test('chances and intervals stay possible, whatever was counted', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 3, maxLength: 10 }),
      fc.integer({ min: 300, max: 20_000 }),
      fc.boolean(),
      (cases, births, parts) => {
        const rows = counted(cases, births, parts ? 'coverage' : 'deaths');
        const ahead = head(parts ? 'at-least' : deaths2030, rows);
        if (ahead.status !== 'projected') return;
        for (const { point, lower, upper, probability } of ahead.path) {
          expect(Number(lower)).toBeLessThanOrEqual(Number(upper));
          expect(Number(point)).toBeGreaterThanOrEqual(0);
          if (parts) expect(Number(upper)).toBeLessThanOrEqual(100);
          expect(probability).toBeGreaterThanOrEqual(0);
          expect(probability).toBeLessThanOrEqual(1);
        }
        expect(JSON.parse(JSON.stringify(ahead))).toMatchObject({ counts: ahead.counts });
      },
    ),
    { numRuns: 150 },
  );
});

describe('strength borrowed', () => {
  const province = [2016, 2018, 2020, 2022, 2024].map((period, i) => ({ period, value: 19 - i }));
  test('a reference pulls towards its level, and is named', () => {
    const own = projected(deaths2030, counted([0, 0, 0, 0, 0, 0]));
    const lent = projected(deaths2030, counted([0, 0, 0, 0, 0, 0]), { reference: province });
    expect(Number(lent.point)).toBeGreaterThan(Number(own.point));
    expect(Number(lent.point)).toBeLessThan(15);
    expect(lent.counts!.borrowed).toEqual({ from: 'reference', strength: 4, years: [2016, 2018, 2020, 2022, 2024] });
    expect(lent.evaluation).toEqual(own.evaluation);
    expect(explainProjection(lent, 'zh')).toContain('结合上级地区同一指标的水平');
  });
  test('what is later than the date asked about lends nothing', () => {
    const lent = projected(deaths2030, tenYears, { asOf: 2024, reference: [{ period: 2026, value: 90 }] });
    expect(lent.counts!.borrowed).toBeNull();
  });
  test('a reference of 0 without counts lends nothing: it would make every case impossible', () => {
    const own = projected(deaths2030, counted([0, 0, 0, 0, 0, 0]));
    const none = projected(deaths2030, counted([0, 0, 0, 0, 0, 0]), { reference: [{ period: 2024, value: 0 }] });
    expect(none).toEqual(own);
    const some = projected(deaths2030, counted([0, 0, 0, 0, 0, 0]), {
      reference: [
        { period: 2022, value: 0 },
        { period: 2023, value: 12 },
        { period: 2024, numerator: 0, denominator: 60_000 },
      ],
    });
    expect(some.counts!.borrowed).toMatchObject({ years: [2023, 2024] });
    const all = counted([388, 391, 390, 392, 389, 393], 400, 'coverage');
    const whole = projected('at-least', all, { reference: [{ indicator: 'coverage', period: 2024, value: 100 }] });
    expect(whole.counts!.borrowed).toBeNull();
  });
  test('a single year of reference is a level', () => {
    const lent = projected(deaths2030, tenYears, { reference: [{ period: 2024, value: 30 }] });
    expect(Number(lent.point)).toBeGreaterThan(Number(projected(deaths2030, tenYears).point));
  });
  test.each([
    ['no list', { reference: 7 as never }, 'BAD_OBSERVATION'],
    ['denominators that are no whole numbers', { denominators: [{ year: 2030, value: 0.5 }] }, 'BAD_OPTION'],
    ['denominators of no year', { denominators: [{ year: 30, value: 5 }] }, 'BAD_PERIOD'],
  ])('mistakes: %s', (_what, options, code) => {
    expect(faultOf(() => head(deaths2030, tenYears, options))).toMatchObject({ code });
  });
});

describe('whole cases', () => {
  const village = counted([0, 0, 1, 0, 0, 0], 500);
  test('what will likely be met is no shortfall, though the mean of the cases lies outside', () => {
    const ahead = projected(deaths2030, village);
    expect(Number(ahead.point)).toBeGreaterThan(9);
    expect(ahead.probability).toBeGreaterThan(0.66);
    expect(ahead.outlook).toBe('achieved');
    expect(codes(ahead)).not.toContain('projected-shortfall');
    expect(ahead.alternatives.find(({ method }) => method === 'default')).toEqual({
      method: 'default',
      point: ahead.point,
      meets: true,
    });
  });
  test('what will as likely not be met is', () => {
    expect(codes(projected(deaths2030, tenYears))).toContain('projected-shortfall');
  });
});

describe('warnings are raised beyond chance only', () => {
  const rising = counted([1, 0, 1, 2, 0, 1, 0, 1, 1, 2]);
  test('0 to 2 deaths are neither volatile nor deteriorating', () => {
    const ahead = head(deaths2030, rising);
    expect(codes(ahead)).not.toContain('volatile');
    expect(ahead.warnings).toContainEqual({ code: 'within-chance', flags: ['volatile', 'deteriorating'] });
  });
  test('the same rates without their counts are both', () => {
    const rates = rising.map((row) => ({
      period: row.period,
      value: Number('numerator' in row && row.numerator) * 14,
    }));
    expect(codes(head(deaths2030, rates))).toEqual(expect.arrayContaining(['volatile', 'deteriorating']));
  });
  test('a rise of many cases deteriorates', () => {
    expect(codes(head(deaths2030, counted([40, 45, 60, 75, 90], 100_000)))).toContain('deteriorating');
  });
  test('a milestone missed by one death is chance, one missed by twelve is not', () => {
    const path = [{ year: 2024, value: '12' }];
    const missed = (cases: number) => head(deaths2030, counted([0, 1, cases]), { path });
    const within = missed(1).warnings.find((warning) => warning.code === 'within-chance');
    expect(within?.flags).toContain('behind-milestone');
    expect(codes(missed(13))).toContain('behind-milestone');
  });
  test('the better side of a gap that lost one of nineteen is within chance', () => {
    const gap = (boys: number) => [
      ...[2020, 2024].map((period, i) => ({ indicator: 'boys', period, numerator: [19, boys][i]!, denominator: 20 })),
      ...[2020, 2024].map((period, i) => ({ indicator: 'girls', period, numerator: [14, 16][i]!, denominator: 20 })),
    ];
    expect(codes(head('gap', gap(18)))).not.toContain('levelling-down');
    expect(head('gap', gap(18)).warnings).toContainEqual({ code: 'within-chance', flags: ['levelling-down'] });
    expect(codes(head('gap', gap(11)))).toContain('levelling-down');
    expect(head('gap', gap(18)).evaluation.warnings.map(({ code }) => code)).toContain('levelling-down');
  });
  test('in words', () => {
    const warning = { code: 'within-chance', flags: ['volatile', 'deteriorating'] } as const;
    expect(describeWarning(warning, 'zh')).toBe('年度间波动较大、走势不利：仍在偶然波动范围内，不作预警');
    expect(describeWarning(warning, 'en')).toBe(
      'large changes from year to year, moving the wrong way: within chance, so no warning',
    );
  });
});

describe('in words', () => {
  test('cases first, then the chance of none', () => {
    const words = explainProjection(projected(deaths2030, tenYears), 'zh');
    expect(words).toMatch(
      /：基数小，2015—2024年共7例，平均每年不到1例；按此水平，2030年预计0～2例（80%预测区间），一例都不发生的可能性约48%，只有一例都不发生才能达标。/,
    );
    expect(explainProjection(projected(deaths2030, tenYears), 'en')).toMatch(
      /: few cases, 7 in 2015–2024, less than one a year; at that level, 0 to 2 cases in 2030 \(80% interval\), with a probability of about 48% of none at all; only none at all meets the criterion\./,
    );
  });
  test('what is still enough of a direction is as asked, and no level reached', () => {
    const { id, phrase, indicator, unit } = deaths2030;
    const lower = { kind: 'trend', direction: 'decrease', pace: 'unspecified', baselineYear: 2020, due: 2030 } as const;
    const said = explainProjection(
      projected({ id, phrase, indicator, unit, ...lower }, counted([9, 8, 9, 7, 8, 9, 8, 7, 8, 7])),
      'zh',
    );
    expect(said).toMatch(/不超过\d+例即符合要求/);
    expect(said).not.toContain('即达标');
  });
  test('what is still enough', () => {
    const some = explainProjection(projected(variant('at-most', { value: '30', due: 2030 }), tenYears), 'zh');
    expect(some).toContain('不超过2例即达标');
    const one = projected(variant('at-most', { value: '14', due: 2030 }), tenYears);
    expect(explainProjection(one, 'en')).toContain('; no more than 1 meets the criterion.');
  });
  test('of parts of a whole nobody knows what is counted: numbers, not cases', () => {
    const ahead = projected('at-least', counted([388, 391, 390, 392, 389, 393], 400, 'coverage'));
    expect(explainProjection(ahead, 'en')).toMatch(
      /Small numbers: 2343 of 2400 in 2019–2024; at that level, 38\d to 39\d of 400 in 2030 \(80% interval\); 380 or more meet the criterion\. Years differ by chance; the rate/,
    );
    expect(explainProjection(ahead, 'zh')).toMatch(
      /基数小，先看分子：2019—2024年合计2343（分母合计2400）；按此水平，2030年预计分子38\d～39\d（分母400，80%预测区间），不少于380即达标。年度间波动受基数影响，实际水平/,
    );
  });
  test('of many cases nobody says that they are few', () => {
    const ahead = projected(variant('at-most', { due: 2030 }), counted([30, 31, 29, 33, 30, 28], 100_000));
    expect(explainProjection(ahead, 'zh')).toMatch(/。从例数看：2019—2024年共181例，平均每年约30.2例；.*实际水平约为/);
    expect(explainProjection(ahead, 'zh')).not.toContain('受基数影响，实际水平');
    expect(explainProjection(ahead, 'en')).toMatch(
      /In cases: 181 in 2019–2024, about 30\.2 a year; .*\. The rate behind/,
    );
    const many = counted([300, 310, 305, 298, 302, 299], 400, 'coverage');
    expect(explainProjection(projected('at-least', many), 'zh')).toContain('。从分子看：');
    expect(explainProjection(projected('at-least', many), 'en')).toContain('In numbers: ');
  });
  test('an expected level between whole cases has no interval beside it that it is not in', () => {
    const hamlet = projected(deaths2030, counted(Array<number>(10).fill(0), 330));
    expect(hamlet.interval).toMatchObject({ lower: '0', upper: '0' });
    expect(Number(hamlet.point)).toBeGreaterThan(25);
    expect(intervalText(hamlet)).toBeNull();
    expect(intervalText(projected(deaths2030, tenYears))?.zh).toBe('80%预测区间不超过27.78/10万');
  });
  test('no case in any year', () => {
    const ahead = projected(deaths2030, counted([0, 0, 0, 0]));
    expect(explainProjection(ahead, 'zh')).toContain('2021—2024年未发生；');
    expect(explainProjection(ahead, 'en')).toContain('few cases, none in 2021–2024; ');
  });
});
