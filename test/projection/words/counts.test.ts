/** The words for few cases: each limit at which the wording changes, from either side. */
import { describe, expect, test } from 'vitest';
import type { Borrowed } from '../../../src/projection/counts/borrowed.js';
import type { CountsAhead } from '../../../src/projection/counts/counts-ahead.js';
import type { Projected, Side } from '../../../src/projection/projection.js';
import {
  borrowedText,
  casesAheadText,
  casesSeenText,
  countsAheadText,
  countsText,
  haveToldChance,
  rareCountsOf,
  seenText,
  sidesText,
} from '../../../src/projection/words/counts.js';
import { projected, unprojected, variant } from '../ahead.js';

const years = [2020, 2021, 2022, 2023, 2024];
const births = 7200;
const deaths = variant('at-most', { value: '14', due: 2030 });
const ahead = projected(
  deaths,
  [0, 2, 1, 3, 1].map((numerator, i) => ({ period: years[i]!, numerator, denominator: births })),
);

/** The counts of those deaths with other fields; `observed` and `cases` keep the fields not given. */
type Changes = Partial<Omit<CountsAhead, 'observed' | 'cases'>> & {
  readonly observed?: Partial<CountsAhead['observed']>;
  readonly cases?: Partial<CountsAhead['cases']>;
};
function counts({ observed, cases, ...rest }: Changes = {}): CountsAhead {
  const own = ahead.counts!;
  return { ...own, ...rest, observed: { ...own.observed, ...observed }, cases: { ...own.cases, ...cases } };
}
const parts = { model: 'beta-binomial' } as const;
const withCounts = (changes: Changes): Projected => ({ ...ahead, counts: counts(changes) });

test('a projection by counts leads with the cases, then says what is expected and what would do', () => {
  const text = countsText({ ...ahead, probability: 0.6 }, counts({ cases: { lower: 0, upper: 3, none: 0.31 } }));
  expect(text.zh).toMatch(
    /^基数小，先看例数：2020—2024年共7例，平均每年约1.4例；按此水平，2030年预计0～3例（80%预测区间），一例都不发生的可能性约31%，不超过1例即达标。年度间波动受基数影响，实际水平约为/,
  );
  expect(text.en).toMatch(
    /^Few cases: 7 in 2020–2024, about 1\.4 a year; at that level, 0 to 3 cases in 2030 \(80% interval\), with a probability of about 31% of none at all; no more than 1 meets the criterion\. Years differ by chance; the rate behind them is about /,
  );
});

describe('up to twenty cases a year are few', () => {
  test.each([
    [100, '基数小，先看例数：', 'Few cases: ', '。年度间波动受基数影响，实际水平', 'Years differ by chance; the rate'],
    [101, '从例数看：', 'In cases: ', '。实际水平', 'The rate'],
  ])('%i in five years', (cases, zh, en, rateZh, rateEn) => {
    const text = countsText(ahead, counts({ observed: { cases } }));
    expect([text.zh.startsWith(zh), text.en.startsWith(en)]).toEqual([true, true]);
    expect([text.zh.includes(rateZh), text.en.includes(`. ${rateEn}`)]).toEqual([true, true]);
  });

  test.each([
    [100, '基数小，先看分子', 'Small numbers'],
    [101, '从分子看', 'In numbers'],
    [899, '从分子看', 'In numbers'],
    [900, '基数小，先看分子', 'Small numbers'],
  ])('of parts of a whole the rarer side counts: %i of 1000', (cases, zh, en) => {
    const text = countsText(ahead, counts({ ...parts, observed: { cases, denominator: 1000 } }));
    expect([text.zh.split('：')[0], text.en.split(':')[0]]).toEqual([zh, en]);
  });
});

describe('fewer than one case a year', () => {
  test.each([
    [4, true],
    [5, false],
  ])('%i in five years: %s', (cases, isRare) => {
    expect(rareCountsOf(withCounts({ observed: { cases } })) !== null).toBe(isRare);
    const { zh, en } = seenText(counts({ observed: { cases } }));
    expect([zh.endsWith('，平均每年不到1例'), en.endsWith(', less than one a year')]).toEqual([isRare, isRare]);
  });

  test('is not what a projection rests on that takes figures too, and none is where nothing is projected', () => {
    expect(rareCountsOf(withCounts({ weight: 0.9, observed: { cases: 4 } }))).toBeNull();
    expect(rareCountsOf(unprojected('at-most', []))).toBeNull();
    expect(rareCountsOf({ ...ahead, counts: null })).toBeNull();
  });

  test('their rate has no decimals', () => {
    const rate = { point: '12.34', lower: '3.21', upper: '23.45', probability: 0.5 };
    const rateOf = (cases: number) => {
      const changes = { rate, observed: { cases } };
      return countsText(withCounts(changes), counts(changes)).en;
    };
    expect(rateOf(4)).toContain('about 12 per 100,000 (3 to 23 per 100,000)');
    expect(rateOf(5)).toContain('about 12.34 per 100,000 (3.21 to 23.45 per 100,000)');
  });
});

test.each<[what: string, changes: Changes, zh: string, en: string]>([
  ['none', { observed: { cases: 0 } }, '2020—2024年未发生', 'none in 2020–2024'],
  ['some', { observed: { cases: 12 } }, '2020—2024年共12例，平均每年约2.4例', '12 in 2020–2024, about 2.4 a year'],
  [
    'parts of a whole',
    { ...parts, observed: { cases: 12, denominator: 300 } },
    '2020—2024年合计12（分母合计300）',
    '12 of 300 in 2020–2024',
  ],
])('the cases seen: %s', (_what, changes, zh, en) => {
  expect(seenText(counts(changes))).toEqual({ zh, en });
});

test.each<[what: string, changes: Changes, zh: string, en: string]>([
  ['cases', { observed: { recovered: [2021] } }, '（2021年例数由数值推算）', ' (2021 worked back from the value)'],
  [
    'parts',
    { ...parts, observed: { recovered: [2021, 2023] } },
    '（2021、2023年分子由数值推算）',
    ' (2021 and 2023 worked back from the value)',
  ],
])('years whose %s follow from their value are named', (_what, changes, zh, en) => {
  const text = countsText(ahead, counts(changes));
  expect([text.zh.includes(zh), text.en.includes(en)]).toEqual([true, true]);
});

test.each<[lower: number, upper: number, changes: Changes, zh: string, en: string]>([
  [0, 2, {}, '0～2例', '0 to 2 cases'],
  [0, 0, {}, '0例', '0 cases'],
  [1, 1, {}, '1例', '1 case'],
  [2, 2, {}, '2例', '2 cases'],
  [0, 1, {}, '0～1例', '0 to 1 cases'],
  [
    380,
    390,
    { ...parts, denominator: { value: 400, basis: 'own-course' } },
    '分子380～390（分母400）',
    '380 to 390 of 400',
  ],
])('the cases expected, from %i to %i', (lower, upper, changes, zh, en) => {
  expect(casesAheadText(counts({ ...changes, cases: { lower, upper } }))).toEqual({ zh, en });
});

test('the interval of parts of a whole stands in the brackets of their denominator', () => {
  const denominator = { value: 400, basis: 'own-course' } as const;
  const text = countsAheadText(ahead, counts({ ...parts, denominator, cases: { lower: 380, upper: 390 } }));
  expect(text.zh).toMatch(/^2030年预计分子380～390（分母400，80%预测区间）/);
});

test('the cases of a year are numbers where nobody knows what is counted', () => {
  expect(casesSeenText('3', counts())).toEqual({ zh: '3例', en: '3 cases' });
  expect(casesSeenText('3', counts(parts))).toEqual({ zh: '分子3', en: '3' });
});

describe('the chance of none, and how many would do', () => {
  type Allowed = CountsAhead['allowed'];
  const only = (most: number | null, least: number | null = null): Allowed => ({ least, most });
  test.each<[what: string, changes: Changes, zh: string, en: string]>([
    [
      'from a twentieth on the chance of none is told',
      { cases: { none: 0.05 }, allowed: only(3) },
      '，一例都不发生的可能性约5%，不超过3例即达标',
      ', with a probability of about 5% of none at all; no more than 3 meet the criterion',
    ],
    [
      'a smaller one is not',
      { cases: { none: 0.049 }, allowed: only(1) },
      '，不超过1例即达标',
      '; no more than 1 meets the criterion',
    ],
    [
      'nor that of parts of a whole',
      { ...parts, cases: { none: 0.5 }, allowed: only(3) },
      '，不超过3即达标',
      '; no more than 3 meet the criterion',
    ],
    [
      'only none would do',
      { cases: { none: 0 }, allowed: only(0) },
      '，只有一例都不发生才能达标',
      '; only none at all meets the criterion',
    ],
    ['not even none would do', { cases: { none: 0 }, allowed: only(-1) }, '', ''],
    [
      'so many at least',
      { ...parts, allowed: only(null, 380) },
      '，不少于380即达标',
      '; 380 or more meet the criterion',
    ],
    ['between two numbers nothing is said of either', { ...parts, allowed: only(390, 380) }, '', ''],
    ['without a limit nothing is', { ...parts, allowed: only(null) }, '', ''],
  ])('%s', (_what, changes, zh, en) => {
    const text = countsAheadText({ ...ahead, probability: 0.5 }, counts(changes));
    expect([text.zh.replace(/^.*?预测区间）/, ''), text.en.replace(/^.*? interval\)/, '')]).toEqual([zh, en]);
  });

  test('a direction is asked for, not reached', () => {
    const direction = { ...ahead, criterion: { ...ahead.criterion, kind: 'trend' } } as Projected;
    const text = countsAheadText(direction, counts({ cases: { none: 0 }, allowed: only(2) }));
    expect(text.zh).toMatch(/，不超过2例即符合要求$/);
  });

  test('nothing is said where there is no probability', () => {
    const text = countsAheadText({ ...ahead, probability: null }, counts({ cases: { none: 0.4 } }));
    expect([text.zh.endsWith('预测区间）'), text.en.endsWith('interval)')]).toEqual([true, true]);
  });

  test.each<[changes: Changes, isTold: boolean]>([
    [{ cases: { none: 0.05 }, allowed: only(0) }, true],
    [{ cases: { none: 0.049 }, allowed: only(0) }, false],
    [{ cases: { none: 0.4 }, allowed: only(1) }, false],
    [{ cases: { none: 0.4 }, allowed: only(null) }, false],
    [{ cases: { none: 0.4 }, allowed: only(0, 0) }, false],
    [{ ...parts, cases: { none: 0.4 }, allowed: only(0) }, false],
  ])('it is the chance of meeting the criterion where only none does: %j', (changes, isTold) => {
    expect(haveToldChance(counts(changes))).toBe(isTold);
  });
});

test.each<[borrowed: Borrowed, zh: string, en: string]>([
  [
    { from: 'reference', strength: 4, years: [2024] },
    '结合上级地区同一指标的水平',
    'with the level of the reference area as a guide',
  ],
  [{ from: 'areas', strength: 3, areas: 9 }, '结合其余9个地区的水平', 'with the level of 9 other areas as a guide'],
])('what was borrowed is named: %j', (borrowed, zh, en) => {
  expect(borrowedText(borrowed)).toEqual({ zh, en });
  expect(countsText(ahead, counts({ borrowed })).zh).toContain(`；${zh}，2030年预计`);
});

describe('the counts of two sides', () => {
  const none: Side = { indicator: 'deaths', point: '10', lower: null, upper: null };
  const side = (zh: string, en: string, changes: Changes, area?: string): Side => ({
    ...none,
    ...(area === undefined ? {} : { area }),
    counts: { ...counts(changes), name: { zh, en } },
  });
  const few = { cases: { lower: 0, upper: 2 } };
  const many = { cases: { lower: 150, upper: 190 }, observed: { cases: 800 } };
  const gap = (...sides: Side[]): Projected => ({ ...ahead, choice: 'counts', quantity: 'gap', sides });

  test('few on a side', () => {
    expect(sidesText(gap(side('男童', 'boys', few), side('女童', 'girls', many, '东区')))).toEqual({
      zh: '基数小，差距按双方例数测算：2030年预计男童0～2例、东区女童150～190例（80%预测区间）；差距的年度间变动受基数影响。',
      en: 'Few cases: the gap follows from the counts of both sides, 0 to 2 cases (boys) and 150 to 190 cases (girls, 东区) in 2030 (80% intervals); the gap moves from year to year by chance.',
    });
  });

  test('many on both, and a comparison', () => {
    const both = gap(side('男童', 'boys', many), side('女童', 'girls', many));
    expect(sidesText({ ...both, choice: 'counts-and-figures', quantity: 'difference' })).toEqual({
      zh: '差值按双方例数测算：2030年预计男童150～190例、女童150～190例（80%预测区间）。',
      en: 'The difference follows from the counts of both sides, 150 to 190 cases (boys) and 150 to 190 cases (girls) in 2030 (80% intervals).',
    });
  });

  test('a side without counts is left out, and does not make the other one few', () => {
    expect(sidesText(gap(none, side('女童', 'girls', many)))?.zh).toBe(
      '差距按双方例数测算：2030年预计女童150～190例（80%预测区间）。',
    );
    expect(sidesText(gap(none, none))).toBeNull();
  });

  test('nothing is said of a value, or where the figures were carried forward', () => {
    const sides = [side('男童', 'boys', few), side('女童', 'girls', few)];
    expect(sidesText({ ...gap(...sides), quantity: 'value' })).toBeNull();
    expect(sidesText({ ...gap(...sides), choice: 'few-points' })).toBeNull();
    expect(sidesText({ ...gap(...sides), choice: 'asked' })).toBeNull();
  });
});
