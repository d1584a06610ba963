/** The counts behind a series of rates: years with counts, and years that have only a value. */
import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../../src/entries/engine.js';
import { describeWarning, explainProjection } from '../../../src/entries/projection.js';
import { readRows, type Row } from '../../../src/criteria/evidence/read-rows.js';
import { countSeriesOf } from '../../../src/projection/counts/count-series.js';
import { toy } from '../../toy.js';
import { codes, head, projected, variant } from '../ahead.js';

const deaths2030 = variant('at-most', { value: '9', due: 2030 });
const births = 7200;
const counted = (cases: readonly number[], denominator = births): Evidence[] =>
  cases.map((numerator, i) => ({ period: 2025 - cases.length + i, numerator, denominator }));
/** The same rows; those of `years` with their rate only, to one decimal as yearbooks print it. */
const valueOnly = (rows: readonly Evidence[], ...years: number[]): Evidence[] =>
  rows.map((row) => {
    const { period, numerator, denominator } = row as { period: number; numerator: number; denominator: number };
    return years.includes(period) ? { period, value: ((numerator / denominator) * 100_000).toFixed(1) } : row;
  });
const tenYears = counted([0, 1, 0, 2, 0, 1, 1, 0, 1, 1]);

describe('which numbers are counts', () => {
  const read = (id: Parameters<typeof toy.indicator>[0], rows: readonly Evidence[]) => {
    const indicator = toy.indicator(id);
    return countSeriesOf(
      readRows(
        rows.map((row, index) => ({ row, from: 'rows', index }) as Row),
        indicator,
      ),
      indicator,
    );
  };
  const rows = [
    { period: 2023, numerator: 3, denominator: 40 },
    { period: 2024, numerator: 5, denominator: 50 },
  ];
  test('events, and parts of a whole', () => {
    const known = { years: [2023, 2024], cases: [3, 5], exposures: [40, 50] };
    expect(read('deaths', rows)).toEqual({ ...known, parts: false, scale: 100_000 });
    expect(read('coverage', rows)).toEqual({ ...known, parts: true, scale: 100 });
    expect(Object.keys(read('deaths', rows)!)).not.toContain('recovered');
  });
  test.each(['gross', 'sex-ratio'] as const)(
    'a percentage that may exceed 100 is neither, nor is a ratio of the two sexes: %s',
    (indicator) => {
      expect(read(indicator, rows)).toBeNull();
    },
  );
  test('values alone are not, nor are numbers too large to be exact', () => {
    expect(read('deaths', [{ period: 2024, value: 4 }])).toBeNull();
    expect(read('deaths', [...rows, { period: 2025, numerator: 1, denominator: 2 ** 53 }])).toBeNull();
  });
});

describe('a year that has only a value', () => {
  test.each([
    ['in the middle', [2018]],
    ['first', [2015]],
    ['latest', [2024]],
    ['three of ten', [2016, 2018, 2024]],
    ['all but one', [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024]],
  ])('its cases are recovered, and nothing else changes: %s', (_where, years) => {
    const known = projected(deaths2030, tenYears);
    const found = projected(deaths2030, valueOnly(tenYears, ...years));
    expect(found.counts).toEqual({ ...known.counts, observed: { ...known.counts!.observed, recovered: years } });
    expect([found.choice, found.point, found.probability]).toEqual([known.choice, known.point, known.probability]);
    expect(found.outlook).toBe(known.outlook);
  });
  test('its denominator lies on the straight line between the years beside it', () => {
    const rows = [
      { period: 2020, numerator: 4, denominator: 8000 },
      { period: 2023, value: 50 },
      { period: 2024, numerator: 3, denominator: 6000 },
    ];
    // 8,000 − 3/4 × 2,000 = 6,500, of which 50 per 100,000 are 3.25 cases.
    expect(projected(deaths2030, rows).counts!.observed).toEqual({
      years: [2020, 2023, 2024],
      cases: 4 + 3 + 3,
      denominator: 8000 + 6500 + 6000,
      recovered: [2023],
    });
  });
  test('before the first and after the last year with counts, the denominator is that of the nearest', () => {
    const rows = [
      { period: 2021, value: 10 },
      { period: 2022, numerator: 1, denominator: 9000 },
      { period: 2023, numerator: 1, denominator: 7000 },
      { period: 2024, value: 20 },
    ];
    // 0.9 and 1.4 cases: one each.
    expect(projected(deaths2030, rows).counts!.observed).toMatchObject({ cases: 4, denominator: 2 * (9000 + 7000) });
  });
  test('parts of a whole are recovered, too', () => {
    const rows: Evidence[] = [388, 391, 390].map((numerator, i) => ({
      indicator: 'coverage',
      period: 2021 + i,
      numerator,
      denominator: 400,
    }));
    const { counts } = projected('at-least', [...rows, { indicator: 'coverage', period: 2024, value: '98.3' }]);
    // 98.3 % of 400 are 393.2.
    expect(counts).toMatchObject({ model: 'beta-binomial', observed: { cases: 1562, denominator: 1600 } });
  });
  test('every year with its counts: none is named', () => {
    expect(projected(deaths2030, tenYears).counts!.observed.recovered).toEqual([]);
    expect(explainProjection(projected(deaths2030, tenYears), 'zh')).not.toContain('推算');
  });
  test('no year with counts: the figures as they stand', () => {
    const rows = valueOnly(tenYears, ...tenYears.map(({ period }) => period as number));
    expect(projected(deaths2030, rows).counts).toBeNull();
  });
  test('numbers that are not whole are no counts, and no year is recovered from them', () => {
    expect(projected(deaths2030, [...counted([1, 0, 1.5]).slice(0, 3), { period: 2025, value: 14 }]).counts).toBeNull();
  });
  test('a latest year with a value only: a milestone missed by one case is within chance', () => {
    const path = [{ year: 2024, value: '12' }];
    const rows = valueOnly(counted([0, 1, 1]), 2024);
    const within = head(deaths2030, rows, { path }).warnings.find(({ code }) => code === 'within-chance');
    expect(within).toMatchObject({ flags: ['deteriorating', 'behind-milestone'] });
    expect(describeWarning(within!, 'zh')).toContain('偶然波动');
    const many = valueOnly(counted([0, 1, 13]), 2024);
    expect(codes(head(deaths2030, many, { path }))).toContain('behind-milestone');
  });
  test('the words name the years', () => {
    const ahead = projected(deaths2030, valueOnly(tenYears, 2018, 2024));
    expect(explainProjection(ahead, 'zh')).toContain(
      '2015—2024年共7例，平均每年不到1例（2018、2024年例数由数值推算）；按此水平',
    );
    expect(explainProjection(ahead, 'en')).toContain(
      '7 in 2015–2024, less than one a year (2018 and 2024 worked back from the value); at that level',
    );
    const parts = [388, 391, 390].map((numerator, i) => ({ period: 2021 + i, numerator, denominator: 400 }));
    const coverage = [...parts, { period: 2024, value: '98.3' }].map((row) => ({ ...row, indicator: 'coverage' }));
    expect(explainProjection(projected('at-least', coverage), 'zh')).toContain('分子由数值推算');
  });
});

test('a gap whose sides have a value only in some years is carried forward by the counts of both', () => {
  const side = (indicator: string, cases: readonly number[]) =>
    cases.map((numerator, i) => ({ indicator, period: 2020 + i, numerator, denominator: 20 }));
  const rows: Evidence[] = [...side('boys', [18, 17, 18, 17, 18]), ...side('girls', [14, 15, 14, 15, 16])];
  const known = projected('gap', rows);
  const found = projected(
    'gap',
    rows.map((row) =>
      row.indicator === 'girls' && row.period === 2022 ? { indicator: 'girls', period: 2022, value: 70 } : row,
    ),
  );
  expect(known.choice).toBe('counts');
  expect([found.choice, found.point, found.probability]).toEqual([known.choice, known.point, known.probability]);
});
