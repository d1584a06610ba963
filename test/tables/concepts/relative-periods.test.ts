/** Periods that are counted from the period of the table. */
import { describe, expect, test } from 'vitest';
import { relativePeriod, resolved } from '../../../src/tables/concepts/relative-periods.js';
import { readPeriod } from '../../../src/tables/concepts/periods.js';

describe('words', () => {
  test.each([
    [['本年', '当年', '今年', 'Current year'], 'year', 0],
    [['上年', '上期', '去年', 'PREVIOUS YEAR', '上 年'], 'year', 1],
    [['本期'], 'same', 0],
    [['上年同期', '去年同期', '同期', 'same period last year'], 'same', 1],
    [['本月', '当月', '本月份', 'this month'], 'month', 0],
    [['上年同月', '去年同月'], 'month', 1],
    [['本季', '本季度'], 'quarter', 0],
    [['上年同季'], 'quarter', 1],
    [
      ['累计', '本年累计', '本月止累计', '1—本月累计', '截至本月累计', '自年初累计', '年初至今', 'Year to date'],
      'to-date',
      0,
    ],
    [['上年累计', '上年同期累计', '去年同期累计'], 'to-date', 1],
    [['全年', '全年度'], 'whole-year', 0],
    [['上年全年'], 'whole-year', 1],
    [['基期', '基年', '基期数', '基年值', 'Baseline', 'baseline year'], 'year', 'baseline'],
  ] as const)('%j are of the span %s, %s years before', (words, span, before) => {
    expect(words.map(relativePeriod)).toEqual(words.map(() => ({ before, span })));
  });

  test.each(['度', '数', '值', '实际', '实际值', '完成', '完成数', '完成值', '末'])(
    '%s behind a word adds nothing',
    (end) => {
      for (const word of ['本年', '上年', '本期', '上年同期', '本月', '累计'])
        expect(relativePeriod(word + end)).toEqual(relativePeriod(word));
    },
  );

  test('others are none', () => {
    const others = [
      '前年',
      '本年级',
      '按本年',
      '比上年',
      '上年末期',
      '基期年',
      '按基期',
      'baselines',
      'current years',
      '',
    ];
    expect([...others, '上月', '累计户数', '全年龄', '同期比'].map(relativePeriod)).toEqual(
      Array(others.length + 4).fill(null),
    );
  });
});

describe('what is meant in a table of a period', () => {
  const meant = (word: string, own: string): string | null => {
    const current = readPeriod(own, { schoolYear: 'start', areSpans: false });
    const found = resolved(relativePeriod(word)!, { current, baseline: 2020 });
    return found === null ? null : String(found.within ?? found.period);
  };

  test.each([
    [
      '2024年',
      { 本年: '2024', 上年: '2023', 本期: '2024', 上年同期: '2023', 全年: '2024', 上年全年: '2023', 基期: '2020' },
    ],
    ['2024年', { 本月: null, 累计: null, 本季: null, 上年同月: null }],
    ['2024年6月', { 本月: '2024-06', 上年同月: '2023-06', 本期: '2024-06', 上年同期: '2023-06' }],
    ['2024年6月', { 累计: '2024-01/2024-06', 上年同期累计: '2023-01/2023-06', 本年: '2024-01/2024-06' }],
    ['2024年6月', { 上年: null, 本季: null, 全年: '2024', 上年全年: '2023' }],
    ['2024年1月', { 累计: '2024-01', 上年累计: '2023-01' }],
    ['2024年12月', { 累计: '2024', 上年累计: '2023' }],
    [
      '2024年1—6月',
      { 本月: '2024-06', 累计: '2024-01/2024-06', 本年: '2024-01/2024-06', 上年: '2023-01/2023-06', 全年: null },
    ],
    ['2024年4—6月', { 本年: '2024-01/2024-06', 上年: null, 上年同期: '2023-04/2023-06' }],
    ['2024年二季度', { 本季: '2024-Q2', 上年同季: '2023-Q2', 累计: '2024-01/2024-06', 本月: null }],
    ['2024年四季度', { 累计: '2024' }],
    ['2024年上半年', { 累计: '2024-01/2024-06', 本月: null, 本季: null }],
    ['2024年下半年', { 累计: '2024', 上年同期: '2023-S2' }],
    ['2024-06-30', { 本年: null, 累计: null, 上年同期: '2023-06-30' }],
    ['FY2024', { 累计: null, 上年同期: '2023-FY' }],
  ])('%s: %j', (own, words) => {
    expect(Object.fromEntries(Object.keys(words).map((word) => [word, meant(word, own)]))).toEqual(words);
  });

  test('nothing, where the table has no period, or the plan no base year', () => {
    const none = { current: null, baseline: null };
    expect(['本年', '累计', '基期'].map((word) => resolved(relativePeriod(word)!, none))).toEqual([null, null, null]);
  });
});
