/** Areas ranked, and the report across areas in its three forms. */
import { describe, expect, test } from 'vitest';
import { assessAreas, compareAreas, type AreaTable } from '../../src/entries/assessment.js';
import { catalogue, type Evidence } from '../../src/entries/index.js';
import { areasDocument, areasDocx, areasHtml, areasMarkdown, rankAreas } from '../../src/entries/render.js';
import { hostile } from './hostile.js';
import { samplePlan } from './sample.js';

const plan = samplePlan();

/** A table of one figure an area, each with what is beside it. */
function tableOf(indicator: string, figures: Readonly<Record<string, string | null | Partial<Evidence>>>): AreaTable {
  const rows = Object.entries(figures).flatMap(([area, figure]) => [
    // Each area has some figure, so that it is one of the table.
    { indicator: 'infants', period: 2020, value: '5', area },
    ...(figure === null
      ? []
      : [{ indicator, area, period: 2024, ...(typeof figure === 'string' ? { value: figure } : figure) }]),
  ]);
  return compareAreas(assessAreas(plan as never, rows as never, { asOf: 2024 }));
}

const rankingOf = (indicator: string, figures: Parameters<typeof tableOf>[1]) =>
  rankAreas(tableOf(indicator, figures), { plan }).find((ranking) => ranking.indicator === indicator)!;

describe('areas are ranked', () => {
  test('the most first where more is better, equal figures together', () => {
    const { ranked } = rankingOf('coverage', { 甲: '91.2', 乙: '95.0', 丙: '95', 丁: '88' });
    expect(ranked.map(({ rank, area }) => [rank, area])).toEqual([
      [1, '丙'],
      [1, '乙'],
      [3, '甲'],
      [4, '丁'],
    ]);
  });
  test('the least first where less is better', () => {
    const { ranked, by } = rankingOf('screens', { 甲: '41', 乙: '39.9' });
    expect([by, ranked.map(({ area }) => area)]).toEqual(['value', ['乙', '甲']]);
  });
  test('the nearest to what is demanded first where neither is', () => {
    const { ranked, by } = rankingOf('employed', { 甲: '42', 乙: '44.9', 丙: '46.5' });
    expect([by, ranked.map(({ area }) => area)]).toEqual(['margin', ['乙', '丙', '甲']]);
  });
  test('by a range to come nearer to, not by the way each has come since its own base year', () => {
    const years = { 甲: ['112.8', '111.0'], 乙: ['107.7', '105.9'], 丙: ['108.3', '110.1'], 丁: [null, '107.6'] };
    const rows = Object.entries(years).flatMap(([area, values]) =>
      values.flatMap((value, i) =>
        value === null ? [] : [{ indicator: 'sex-ratio-at-birth' as const, area, period: 2020 + 4 * i, value }],
      ),
    );
    const [ranking] = rankAreas(compareAreas(assessAreas(catalogue, rows, { asOf: 2024 })), { plan: catalogue });
    expect(ranking!.ranked.map(({ rank, area, value }) => [rank, area, value])).toEqual([
      [1, '乙', '105.9'],
      [2, '丁', '107.6'],
      [3, '丙', '110.1'],
      [4, '甲', '111'],
    ]);
  });
  test('exactly: a hair apart is apart', () => {
    const { ranked } = rankingOf('coverage', { 甲: '91.20000000000000000001', 乙: '91.2' });
    expect(ranked.map(({ rank }) => rank)).toEqual([1, 2]);
  });
  test('without older figures, bounds and areas without a figure', () => {
    const { ranked, apart, missing } = rankingOf('coverage', {
      甲: '91.2',
      乙: { period: 2023, value: '99' },
      丙: { value: '90', bound: 'at-least' },
      丁: null,
    });
    expect(ranked.map(({ area }) => area)).toEqual(['甲']);
    expect(apart).toEqual([
      { area: '丙', value: '90', bound: 'at-least', period: '2024' },
      { area: '乙', value: '99', period: '2023' },
    ]);
    expect(missing).toEqual(['丁']);
  });
  test('by the latest period that any has, where no area has a figure of this year', () => {
    const older = (value: string) => ({ period: 2022, value });
    const ranking = rankingOf('coverage', { 甲: older('90'), 乙: older('91'), 丙: { period: 2021, value: '99' } });
    expect([ranking.period, ranking.ranked.map(({ area }) => area)]).toEqual(['2022', ['乙', '甲']]);
    expect(ranking.apart.map(({ area }) => area)).toEqual(['丙']);
    const table = tableOf('coverage', { 甲: older('90'), 乙: older('91.25') });
    expect(areasMarkdown(table, { language: 'zh', plan })).toContain(
      '| 产前筛查率（%，2022年） | 91.25 (1) | 90.00 (2) |',
    );
  });
  test('by the latest exact figures: a later figure that is only a bound does not move the year', () => {
    const exact = (value: string) => ({ period: 2023, value });
    const ranking = rankingOf('coverage', { 甲: exact('90'), 乙: exact('91'), 丙: { value: '92', bound: 'at-least' } });
    expect([ranking.period, ranking.ranked.map(({ area }) => area)]).toEqual(['2023', ['乙', '甲']]);
    expect(ranking.apart.map(({ area }) => area)).toEqual(['丙']);
  });
  test('by each indicator once, that two of them have', () => {
    const rankings = rankAreas(tableOf('coverage', { 甲: '91', 乙: null }), { plan });
    expect(rankings.map(({ indicator }) => indicator)).toEqual(['infants']);
  });
});

describe('what every unit has to reach is ranked by the figures of the units', () => {
  /** The nurses of schools, of which every school is to have one. */
  const nursesOf = (figures: readonly (readonly [area: string, value: string | number, rest?: object])[]) =>
    compareAreas(
      assessAreas(
        plan as never,
        [
          { indicator: 'infants', period: 2024, value: '4.0' },
          ...figures.map(([area, value, rest]) => ({ indicator: 'nurses', period: 2024, value, area, ...rest })),
        ] as never,
        { asOf: 2024 },
      ),
    );
  const rankNurses = (...given: Parameters<typeof nursesOf>) =>
    rankAreas(nursesOf(...given), { plan }).find(({ indicator }) => indicator === 'nurses');

  test('the units have ranks; the whole has none, and is not missing', () => {
    const ranking = rankNurses([
      ['一中', 2],
      ['二中', 0],
      ['三中', 1],
    ])!;
    expect(ranking.ranked.map(({ rank, area }) => [rank, area])).toEqual([
      [1, '一中'],
      [2, '三中'],
      [3, '二中'],
    ]);
    expect(ranking.missing).toEqual([]);
    expect(ranking.short).toEqual([{ area: '二中', value: '0', period: '2024' }]);
  });
  test('those that fall short come with the worst first; a figure on the level does not', () => {
    const ranking = rankNurses([
      ['一中', 1],
      ['二中', '0.5'],
      ['三中', 0],
    ])!;
    expect(ranking.short!.map(({ area }) => area)).toEqual(['三中', '二中']);
  });
  test('the latest figure counts, an older one has no rank, and one after the date is not read', () => {
    const ranking = rankNurses([
      ['一中', 0, { period: 2023 }],
      ['一中', 1],
      ['二中', 0, { period: 2022 }],
      ['二中', 3, { period: 2025 }],
      ['三中', 2],
      ['四中', 5, { status: 'F' }],
    ])!;
    expect(ranking.ranked.map(({ area }) => area)).toEqual(['三中', '一中']);
    expect(ranking.apart).toEqual([{ area: '二中', value: '0', period: '2022' }]);
    expect(ranking.short).toEqual([]);
    expect(ranking.missing).toEqual(['四中']);
  });
  test('one unit alone is not ranked', () => {
    expect(rankNurses([['一中', 2]])).toBe(undefined);
  });
  test('an indicator of the whole has nobody that falls short of a level for every unit', () => {
    expect(rankingOf('coverage', { 甲: '91.2', 乙: '95.0' }).short).toBe(null);
  });
  test('a figure that the indicator cannot have is an error that names the column', () => {
    expect(() =>
      rankNurses([
        ['一中', '-1'],
        ['二中', 1],
      ]),
    ).toThrow(/table\.areas\[1\]\.unjudged/);
  });
  test.each([
    ['zh', '| 每所学校校医数 | 4 | 1 | 三中（0）、二中（0） | 四中（2023年） |', '未报数据'],
    ['en', '| School nurses | 4 | 1 | 三中 (0), 二中 (0) | 四中 (2023) |', 'No figures'],
  ] as const)('the report names who falls short, and who has no figure of the year, %s', (language, row, head) => {
    const table = nursesOf([
      ['一中', 2],
      ['二中', 0],
      ['三中', 0],
      ['四中', 1, { period: 2023 }],
    ]);
    const text = areasMarkdown(table, { language, plan });
    expect(text).toContain(row);
    expect(text).toContain(head);
  });
  test('of many that share a rank two are named, with their number', () => {
    const schools = Array.from({ length: 12 }, (_, i) => [`${i + 1}校`, i < 2 ? i + 2 : 1] as const);
    const text = areasMarkdown(nursesOf(schools), { language: 'zh', plan });
    expect(text).toContain('| 2校 3 (1)；1校 2 (2)；1 (3)：10校、11校等10个 | — | 12 | 0 |');
  });
});

describe('the report across areas', () => {
  const table = tableOf('coverage', { 东乡: '91.2', 西乡: '95.0', 南乡: null });
  test('names first and last, and who reported nothing', () => {
    expect(areasMarkdown(table, { language: 'zh', plan })).toContain('| 产前筛查率（%） | 91.2 (2) | — | 95.0 (1) |');
    expect(areasMarkdown(table, { language: 'en', plan })).toContain(
      '| Prenatal screening rate (%) | 91.2 (2) | — | 95.0 (1) |',
    );
  });
  test('sets every criterion side by side, with the sign and the figure of each area', () => {
    const { annexes } = areasDocument(table, { language: 'zh', plan });
    const rows = annexes.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.block === 'table' ? block.rows : [])),
    );
    expect(rows).toContainEqual(['产前筛查率（2030）', '→ 91.2%', '○', '✓ 95.0%']);
  });
  test('counts by area what is met, and the indicators by which it is first and last', () => {
    const { blocks } = areasDocument(table, { language: 'zh', plan });
    const rows = blocks.flatMap((block) => (block.block === 'table' ? block.rows : []));
    expect(rows).toContainEqual(['西乡', '2', '2', '0', '0', '100.0%', '1', '0']);
    expect(rows).toContainEqual(['东乡', '2', '1', '1', '0', '50.0%', '0', '1']);
  });
  test('counts as without data only what another area has figures for', () => {
    const { blocks } = areasDocument(table, { language: 'zh', plan });
    const rows = blocks.flatMap((block) => (block.block === 'table' ? block.rows : []));
    expect(rows).toContainEqual(['南乡', '1', '1', '0', '1', '100.0%', '0', '0']);
  });
  test.each([
    [
      'zh',
      '2024年各地区监测情况',
      '对照《示例县妇幼健康规划（2021—2030年）》，对截至2024年底各地区的监测数据进行比较。',
    ],
    [
      'en',
      'Areas compared, 2024',
      'The areas are compared by what Sample county’s plan for women and children (2021–2030) asks for, on the figures available as of 2024.',
    ],
  ] as const)('says the year and the plan, %s', (language, title, basis) => {
    const document = areasDocument(table, { language, plan });
    expect(document.title).toBe(title);
    expect(document.blocks[0]).toEqual({ block: 'paragraph', text: basis });
    const { plans: _plans, ...lookup } = { ...plan, criterion: plan.criterion, indicator: plan.indicator };
    expect(areasDocument(table, { language, plan: lookup }).blocks[0]).toMatchObject({ block: 'heading' });
  });
  test('of no areas there is no year to name', () => {
    expect(areasDocument(compareAreas([]), { language: 'zh', plan }).title).toBe('各地区监测情况');
  });
  test('of many areas names no table that the document does not have', () => {
    const many = Object.fromEntries(Array.from({ length: 41 }, (_, i) => [`乡镇${i + 1}`, String(80 + i / 2)]));
    expect(areasMarkdown(tableOf('coverage', many), { language: 'zh', plan })).toContain(
      '41个地区。地区较多，不在此逐项并列；各项评价可另出各地区对照表。',
    );
  });
  test('counts nobody as first or last where all have the same figure', () => {
    const { blocks } = areasDocument(tableOf('coverage', { 东乡: '91.2', 西乡: '91.2' }), { language: 'zh', plan });
    const rows = blocks.flatMap((block) => (block.block === 'table' ? block.rows : []));
    expect(rows.map((row) => row.slice(-2))).toEqual([
      ['0', '0'],
      ['0', '0'],
    ]);
  });
  test('of no figures says so, and has no empty table', () => {
    const bare = compareAreas(assessAreas(plan as never, [], { asOf: 2024 }));
    for (const [language, words] of [
      ['zh', '没有可评价的地区。'],
      ['en', 'There is no area to compare.'],
    ] as const) {
      const text = areasMarkdown(bare, { language, plan });
      expect(text).toContain(words);
      expect(text).not.toContain('|');
    }
  });
  test('of many areas has no table wider than a page', () => {
    const many = Object.fromEntries(Array.from({ length: 26 }, (_, i) => [`乡镇${i + 1}`, String(80 + i / 2)]));
    const { blocks, annexes } = areasDocument(tableOf('coverage', many), { language: 'zh', plan });
    const all = [...blocks, ...annexes.flatMap((annex) => annex.blocks)];
    for (const block of all) if (block.block === 'table') expect(block.columns.length).toBeLessThanOrEqual(8);
    expect(areasMarkdown(tableOf('coverage', many), { language: 'zh', plan })).toMatch(
      /乡镇26 92\.5 \(1\).*乡镇1 80\.0 \(26\)/,
    );
  });
  test('of many areas names those that have only an older figure or a bound, with what they have', () => {
    const many = Object.fromEntries(Array.from({ length: 7 }, (_, i) => [`乡镇${i + 1}`, String(80 + i)]));
    const figures = {
      ...many,
      老镇: { period: 2022, value: '79.5' },
      限镇: { value: '78', bound: 'at-least' as const },
    };
    const rowIn = (language: 'zh' | 'en', name: string): string =>
      areasMarkdown(tableOf('coverage', figures), { language, plan })
        .split('\n')
        .find((line) => line.startsWith(`| ${name}`))!;
    expect(rowIn('zh', '产前筛查率')).toMatch(/\| 老镇 79\.5 \(2022\)、限镇 ≥ ?78(?:\.0)? \(2024\) \| 7 \| 0 \|$/);
    expect(rowIn('en', 'Prenatal screening rate')).toContain('老镇 79.5 (2022)');
    expect(areasMarkdown(tableOf('coverage', many), { language: 'zh', plan })).not.toContain('有数据未排位');
  });
  test('is a Word document and a page as well', async () => {
    expect((await areasDocx(table, { language: 'zh', plan })).length).toBeGreaterThan(5000);
    const page = areasHtml(table, { language: 'en', plan, title: 'Townships' });
    expect(page).toContain('<h1>Townships</h1>');
    expect(page).not.toContain('<script');
  });
  test.each(hostile)('%j stays a text', (text) => {
    const page = areasHtml(tableOf('coverage', { [`${text}东`]: '91', [`${text}西`]: '92' }), { language: 'zh', plan });
    const tags = [...page.matchAll(/<\/?([a-z0-9]+)/g)].map(([, name]) => name!);
    const known =
      'html head meta title style body header h1 h2 p main section div table caption colgroup col thead tbody tr th td b';
    expect([...new Set(tags)].filter((tag) => !known.split(' ').includes(tag))).toEqual([]);
  });
});

test('the signs of a report across areas have words that fit a direction too, which has no level to meet', () => {
  const table = tableOf('coverage', { 甲: '91.2', 乙: '99' });
  const noteIn = (language: 'zh' | 'en') =>
    areasDocument(table, { language, plan })
      .annexes.flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.block === 'table' ? (block.note ?? []) : []))
      .find((text) => text.includes('✓'));
  expect(noteIn('zh')).toContain('✓ 达到或符合要求');
  expect(noteIn('zh')).not.toMatch(/达标|目标值/);
  expect(noteIn('en')).toContain('✓ met or as asked');
});
