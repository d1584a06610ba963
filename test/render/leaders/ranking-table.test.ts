/** The best and the worst of many areas: how areas that share a rank are named. */
import { describe, expect, test } from 'vitest';
import { assessAreas, compareAreas } from '../../../src/entries/assessment.js';
import { catalogue } from '../../../src/entries/index.js';
import { areasDocument, areasMarkdown, type LeadersTable } from '../../../src/entries/render.js';
import { samplePlan } from '../sample.js';

const plan = samplePlan();

/** The cells of the best and of the worst areas. */
function endsOf(
  figures: Readonly<Record<string, number>>,
  language: 'zh' | 'en',
  indicator: 'coverage' | 'employed' = 'coverage',
): readonly string[] {
  const rows = Object.entries(figures).map(([area, value]) => ({ indicator, period: 2024, area, value }));
  const table = compareAreas(assessAreas(plan as never, rows as never, { asOf: 2024 }));
  const line = areasMarkdown(table, { language, plan })
    .split('\n')
    .find((each) => each.startsWith(`| ${plan.indicator(indicator).name[language]}`));
  return line!.split(' | ').slice(1, 3);
}

const others = { 戊: 80, 己: 70, 庚: 60 };

test.each([
  ['zh', '丁 95 (1)、乙 95 (1)、甲 95 (1)'],
  ['en', '丁 95 (1), 乙 95 (1), 甲 95 (1)'],
] as const)('in %s, three areas that share a rank each have their figure', (language, best) => {
  expect(endsOf({ 甲: 95, 乙: 95, 丁: 95, 丙: 90, ...others }, language)[0]).toBe(best);
});

test.each([
  ['zh', '95 (1)：丁、丙、乙、甲'],
  ['en', '95 (1): 丁, 丙, 乙, 甲'],
] as const)('in %s, four areas that share a rank are listed behind their figure', (language, best) => {
  expect(endsOf({ 甲: 95, 乙: 95, 丙: 95, 丁: 95, ...others }, language)[0]).toBe(best);
});

test('areas as near to what is asked from above and from below share a rank, each with its own figure', () => {
  const figures = { 甲: 44, 乙: 46, 丙: 42, 丁: 48, 戊: 41, 己: 40, 庚: 39 };
  expect(endsOf(figures, 'zh', 'employed')[0]).toBe('乙 46 (1)、甲 44 (1)；丁 48 (3)、丙 42 (3)');
});

test.each([
  ['zh', '产前筛查率（2030，85%以上）', '产前筛查率（2030，比2020年提高）', '产前筛查率（2025）'],
  [
    'en',
    'Prenatal screening rate (2030, at least 85%)',
    'Prenatal screening rate (2030, a rise from the 2020 level)',
    'Prenatal screening rate (2025)',
  ],
] as const)('in %s, two criteria of one year are told apart by what they ask for', (language, ...heads) => {
  const rows = ['甲', '乙'].flatMap((area) =>
    [2020, 2024].map((year) => ({ indicator: 'prenatal-screening-rate' as const, area, period: year, value: '81' })),
  );
  const text = areasMarkdown(compareAreas(assessAreas(catalogue, rows, { asOf: 2024 })), { language, plan: catalogue });
  for (const head of heads) expect(text).toContain(`| ${head} |`);
});

describe('more areas than stand side by side', () => {
  const areas = (count: number) => Array.from({ length: count }, (_, i) => `第${String(i + 1).padStart(2, '0')}镇`);
  const documentOf = (count: number, language: 'zh' | 'en' = 'zh') => {
    const rows = areas(count).flatMap((area, i) => [
      { indicator: 'coverage', period: 2024, area, value: 96 - i },
      ...(i === 0 ? [] : [{ indicator: 'infants', period: 2024, area, value: 4 }]),
      ...['screens', 'retention', 'deaths', 'employed'].map((indicator) => ({
        indicator,
        period: 2024,
        area,
        value: 40,
      })),
    ]);
    const known = new Set(plan.indicators.map(({ id }) => id as string));
    const found = rows.filter(({ indicator }) => known.has(indicator));
    return areasDocument(compareAreas(assessAreas(plan as never, found as never, { asOf: 2024 })), { language, plan });
  };
  const tablesOf = (document: ReturnType<typeof documentOf>, caption: RegExp) =>
    document.annexes
      .flatMap(({ blocks }) => blocks)
      .filter((block): block is LeadersTable => {
        return block.block === 'table' && caption.test(block.caption);
      });
  test.each([7, 40])('%i have every figure with its rank, and every verdict, area by area', (count) => {
    const [ranks] = tablesOf(documentOf(count), /^各地区数据和位次$/u);
    const at = ranks!.columns.findIndex(({ head }) => head.startsWith('产前筛查率'));
    expect(ranks!.rows.map((row) => [row[0], row[at]])).toEqual(
      areas(count).map((area, i) => [area, `${96 - i} (${i + 1})`]),
    );
    const verdicts = tablesOf(documentOf(count), /各项要求的状态/u);
    const all = verdicts.flatMap(({ columns, rows }) =>
      columns.slice(1).map(({ head }, k) => [head, rows.map((row) => row[k + 1])] as const),
    );
    const [, coverage] = all.find(([head]) => head.startsWith('产前筛查率'))!;
    expect(coverage[0]).toBe('✓ 96%');
    expect(coverage[2]).toBe('→ 94%');
    expect(verdicts.flatMap(({ note }) => note ?? [])).toHaveLength(1);
    expect(verdicts.at(-1)!.note).toContain('→');
  });
  test.each([
    ['zh', '各指标位次靠前和靠后的地区', ['指标（单位）', '位次靠前', '位次靠后', '排位数', '未报']],
    ['en', 'The best and the worst areas by indicator', ['Indicator (unit)', 'Best', 'Worst', 'Ranked', 'No figure']],
  ] as const)(
    'the best and the worst have their heads, the numbers of areas on the right: %s',
    (language, caption, heads) => {
      const [ends] = tablesOf(documentOf(7, language), new RegExp(`^${caption}$`, 'u'));
      expect(ends!.columns.map(({ head }) => head)).toEqual(heads);
      expect(ends!.columns.map(({ figures }) => figures === true)).toEqual([false, false, false, true, true]);
      expect(ends!.columns.reduce((sum, { width }) => sum + width, 0)).toBe(100);
    },
  );
  test.each([
    ['zh', '有数据未排位', '没有两个以上地区都有数据的指标，不排位次。'],
    ['en', 'Not ranked', 'No indicator has figures of two areas, so none is ranked.'],
  ] as const)(
    'areas with an older figure have a column; without any rank there is a sentence: %s',
    (language, head, none) => {
      const rows = areas(7).map((area, i) => ({
        indicator: 'coverage',
        period: i === 0 ? 2023 : 2024,
        area,
        value: 90 - i,
      }));
      const assess = (kept: typeof rows) =>
        areasDocument(compareAreas(assessAreas(plan as never, kept as never, { asOf: 2024 })), { language, plan });
      const [ends] = tablesOf(assess(rows), /靠后|worst/u);
      expect(ends!.columns.map((column) => column.head).slice(3, 4)).toEqual([head]);
      expect(ends!.columns.reduce((sum, { width }) => sum + width, 0)).toBe(100);
      const alone = assess(rows.slice(0, 1));
      const said = [...alone.blocks, ...alone.annexes.flatMap(({ blocks }) => blocks)];
      expect(said.flatMap((block) => (block.block === 'paragraph' ? [block.text] : []))).toContain(none);
    },
  );
  test('the columns are spread evenly over tables of at most five, and each names its areas again', () => {
    const tables = tablesOf(documentOf(7, 'en'), /^Figures and ranks by area/u);
    const widths = tables.map(({ columns }) => columns.length - 1);
    expect(Math.max(...widths)).toBeLessThanOrEqual(5);
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(1);
    for (const { rows, columns } of tables) {
      expect(rows.map(([name]) => name)).toEqual(areas(7));
      expect(columns.reduce((sum, { width }) => sum + width, 0)).toBe(100);
    }
    expect(tables.slice(1).map(({ caption }) => caption)).toEqual(
      tables.slice(1).map(() => 'Figures and ranks by area (continued)'),
    );
  });
  test.each([6, 41])('%i have no such tables', (count) => {
    expect(tablesOf(documentOf(count), /^各地区数据和位次/u)).toEqual([]);
  });
});
