/** What is said of a header: what it lacks, which of its columns are not read, and the rows above it. */
import { describe, expect, test } from 'vitest';
import { expectedOf, figuresOf, findingsOf, outcomeOf, read } from './show.js';

const imr = 'infant-mortality-rate';
const everything = [
  '指标、时期和数值各一列，或各年（各指标）为列',
  'a column each for indicator, period and value, or one for each year (or indicator)',
];
const aPeriod = [
  '时期：年份一列，标题中一个年份，或由 period 指明',
  'a period: in a column, as the one year of a title, or by period',
  'period: YYYY',
];
const anIndicator = [
  '指标：一列，标题，或由 indicator 指明',
  'an indicator: in a column, in a title, or by indicator',
  'indicator: "…"',
];
const ownPeriod = [
  '写明的时期，或本年、上年同期、本月、累计所依据的时期：写在标题中，或由 period 指明',
  'a period, or the period that 本年, 上年同期, 本月 and 累计 are counted from: in a title, or by period',
  'period: YYYY',
];

describe('a header that lacks something says what, and the option that gives it', () => {
  test.each<[table: string, lacks: readonly string[]]>([
    ['指标,甲镇,乙镇\n婴儿死亡率,3,4', aPeriod],
    ['指标,男,女\n婴儿死亡率,3,4', aPeriod],
    ['指标,数值\n婴儿死亡率,3', aPeriod],
    ['年份,甲镇,乙镇\n2024,3,4', anIndicator],
    ['年份,男,女\n2024,3,4', anIndicator],
    ['年份,数值\n2024,3', anIndicator],
    ['地区,2023年,2024年\n甲镇,3,4', anIndicator],
    ['地区,数值\n甲镇,3', everything],
    ['指标,年份\n婴儿死亡率,2024', everything],
    ['指标,本年,上年\n婴儿死亡率,5,6', ownPeriod],
    ['指标,本年\n婴儿死亡率,5', ownPeriod],
  ])('%s', (table, lacks) => {
    const found = read(table);
    const received = table.split('\n')[0]!.replaceAll(',', ' ');
    expect([figuresOf(found), expectedOf(found)]).toEqual([[], [['MISSING_COLUMN', received, ...lacks]]]);
  });

  test('a further one does so for each row below it, and the rows above it are read', () => {
    const table = read('指标,2023年,2024年\n婴儿死亡率,3,4\n\n指标,甲镇,乙镇\n婴儿死亡率,5,6\n\n孕产妇死亡率,5,6');
    expect(figuresOf(table)).toEqual([`${imr} 2023 3`, `${imr} 2024 4`]);
    expect(table.problems.map(({ code, places }) => [code, places.map(({ row }) => row)])).toEqual([
      ['MISSING_COLUMN', [4, 5, 7]],
    ]);
  });
});

describe('a column whose cells are not read', () => {
  const [once, oneRow, known] = [
    ['此类列只有一列', 'one column of its kind'],
    ['每行一个数值的表', 'a table of one figure a row'],
    ['认识的表头，或在 columns 中写明它是什么', 'a head that is known, or its meaning in columns'],
  ];
  test.each<[what: string, head: string, cell: string, said: readonly unknown[]]>([
    ['a second column of its kind, with figures', '数值', '4', ['FIGURES_NOT_READ', '数值', ...once]],
    ['a second column of its kind, with texts', '数值', '甲', ['UNUSED_COLUMN', '数值', ...once]],
    ['a year beside a column of values, with figures', '2023年', '4.5', ['FIGURES_NOT_READ', '2023年', ...oneRow]],
    ['a year beside a column of values, empty', '2023年', '—', ['UNUSED_COLUMN', '2023年', ...oneRow]],
    ['a head that is not understood, with figures', '某某', '4.5', ['FIGURES_NOT_READ', '某某', ...known]],
  ])('%s', (_what, head, cell, said) => {
    const table = read(`指标,年份,数值,${head}\n婴儿死亡率,2024,3,${cell}`);
    expect([figuresOf(table), expectedOf(table)]).toEqual([[`${imr} 2024 3`], [said]]);
  });

  test.each([
    ['a second column of its kind, empty', '数值', ''],
    ['a head that is not understood, empty', '某某', ''],
    ['no head, empty', '', ''],
    ['a remark', '备注', '4.5'],
  ])('%s, is not worth a word', (_what, head, cell) => {
    expect(outcomeOf(`指标,年份,数值,${head}\n婴儿死亡率,2024,3,${cell}`)).toEqual([[`${imr} 2024 3`], []]);
  });

  test('no head, with figures: the first of them', () => {
    const table = read('指标,年份,数值,备注,\n婴儿死亡率,2024,3,甲,\n婴儿死亡率,2023,3,,4.5');
    expect([findingsOf(table), expectedOf(table)]).toEqual([
      ['FIGURES_NOT_READ 3/5 4.5'],
      [['FIGURES_NOT_READ', '4.5', '有表头的列', 'a column with a header']],
    ]);
  });

  test('beside indicators, a head over figures may be the name of one; over texts it is a part', () => {
    const table = read('年份,婴儿死亡率,某某率\n2024,3,4.5');
    expect([figuresOf(table), expectedOf(table)]).toEqual([
      [`${imr} 2024 3`],
      [
        [
          ...['FIGURES_NOT_READ', '某某率', '规划中的指标（名称、代码或别名）'],
          ...['an indicator of the plan, by name, id or alias', 'aliases: { "某某率": null }'],
        ],
      ],
    ]);
    expect(outcomeOf('年份,婴儿死亡率,某某率\n2024,3,甲')).toEqual([
      [`${imr} 2024 3 某某率=甲`],
      ['UNKNOWN_DIMENSION 2/3 甲'],
    ]);
  });

  test('a column without a head beside a year may be merged with it: neither is read', () => {
    const table = read('指标,2024年,\n婴儿死亡率,3,4');
    const oneThing = [
      '上下两行各说一事：时期、地区、性别、城乡',
      'heads that each say one thing: a period, an area, a sex, urban or rural areas',
    ];
    expect(expectedOf(table)).toEqual([
      ['MERGED_HEADER', '2024年', ...oneThing],
      ['MERGED_HEADER', '', ...oneThing],
      ['MISSING_COLUMN', '指标 2024年', ...everything],
    ]);
  });

  test('上年 beside years, where the year of the table is not known', () => {
    const table = read('指标,2024年,上年\n婴儿死亡率,3,4');
    expect(figuresOf(table)).toEqual([`${imr} 2024 3`]);
    expect(expectedOf(table)).toEqual([['NO_PERIOD', '上年', ...ownPeriod]]);
  });
});

describe('a footnote mark at a head over figures', () => {
  test.each<[table: string, findings: readonly string[]]>([
    ['年份,婴儿死亡率*\n2024,3', ['FOOTNOTE 1/2 婴儿死亡率*']],
    ['年份,婴儿死亡率 农村*\n2024,3', ['FOOTNOTE 1/2 婴儿死亡率 农村*']],
    ['年份,婴儿死亡率* 农村\n2024,3', ['FOOTNOTE 1/2 婴儿死亡率* 农村']],
    ['指标*,年份*,数值*\n婴儿死亡率,2024,3', ['FOOTNOTE 1/3 数值*']],
    ['年份,婴儿死亡率\n2024,3', []],
  ])('%s', (table, findings) => {
    expect(outcomeOf(table)[1]).toEqual(findings);
  });
  test('says what to look at', () => {
    expect(expectedOf(read('年份,婴儿死亡率*\n2024,3'))).toEqual([
      ['FOOTNOTE', '婴儿死亡率*', '不带标记的文字，请核对脚注', 'a text without a mark; please read the footnote'],
    ]);
  });
});

describe('a header in the middle of a table', () => {
  test('names its columns from there on', () => {
    const table = read('指标,2023年\n婴儿死亡率,3\n指标,2021年\n婴儿死亡率,5');
    expect(figuresOf(table)).toEqual([`${imr} 2023 3`, `${imr} 2021 5`]);
    expect(expectedOf(table)).toEqual([
      ['HEADER_AGAIN', '指标 2021年', '一个表头，其下皆为数据', 'one header, with data below it'],
    ]);
  });
  test('on every page, its columns are reported once', () => {
    const page = '指标,年份,数值,2023年\n婴儿死亡率,2024,3,\n';
    const other = '指标,年份,数值,2023年\n孕产妇死亡率,2024,15,\n';
    expect(findingsOf(read(page + other))).toEqual([
      'UNUSED_COLUMN 1/4 2023年',
      'HEADER_AGAIN 3 指标 年份 数值 2023年',
    ]);
  });
});

describe('the rows above a header', () => {
  test('figures beside a name, a text, and a title that says something', () => {
    const table = read('天门市情况,12\n说明文字\n\n单位：‰\n2024年情况\n指标,数值\n婴儿死亡率,3');
    const first = ['表头在第一行', 'the header as the first row'];
    expect([figuresOf(table), findingsOf(table), expectedOf(table)]).toEqual([
      [`${imr} 2024 3 per-1000 天门市`],
      ['FIGURES_NOT_READ 1 天门市情况 12', 'ABOVE_HEADER 2 说明文字', 'TITLE_READ 5 2024年情况'],
      [
        ['FIGURES_NOT_READ', '天门市情况 12', ...first],
        ['ABOVE_HEADER', '说明文字', ...first],
        ['TITLE_READ', '2024年情况', '年份=2024', 'period=2024'],
      ],
    ]);
  });
  test('a year alone is a title; a text merged over its cells stands there once', () => {
    expect(outcomeOf('2024\n指标,数值\n婴儿死亡率,3')).toEqual([[`${imr} 2024 3`], ['TITLE_READ 1 2024']]);
    expect(outcomeOf('说明,说明\n指标,2024年\n婴儿死亡率,3')[1]).toEqual(['ABOVE_HEADER 1 说明']);
  });
});
