import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/entries/catalogue.js';
import { readObservations, type ObservationTable } from '../../../src/entries/io.js';

const read = (text: string, options: object = {}): ObservationTable =>
  readObservations(text, { plan: catalogue, ...options });
const brief = ({ layout, problems, observations }: ObservationTable): unknown => [
  layout.arrangement,
  layout.columns.map(({ role }) => role),
  problems.map(({ code, column }) => `${code}${column === null ? '' : ` ${column.number}`}`),
  observations.length,
];

describe('what makes a table', () => {
  test.each<[string, string, unknown]>([
    ['long', '指标,年份,数值\n孕产妇死亡率,2024,14.3', ['long', ['indicator', 'period', 'value'], [], 1]],
    [
      'long, of statements',
      '指标,年份,完成情况\n生育保障制度,2024,已实现',
      ['long', ['indicator', 'period', 'statement'], [], 0],
    ],
    [
      'long, of counts',
      '指标,年份,分子,分母\n孕产妇死亡率,2024,1,7200',
      ['long', ['indicator', 'period', 'numerator', 'denominator'], [], 1],
    ],
    [
      'a numerator alone is none',
      '指标,年份,分子\n孕产妇死亡率,2024,1',
      [null, ['indicator', 'period', 'numerator'], ['MISSING_COLUMN'], 0],
    ],
    [
      'a denominator alone is none',
      '指标,年份,分母\n孕产妇死亡率,2024,1',
      [null, ['indicator', 'period', 'denominator'], ['MISSING_COLUMN'], 0],
    ],
    [
      'long, dated by a date',
      '指标,评估日期,完成情况\n生育保障制度,2024-06-30,已实现',
      ['long', ['indicator', 'date', 'statement'], [], 0],
    ],
    [
      'years beside a value and a period are not read',
      '指标,年份,数值,2023年\n孕产妇死亡率,2024,14.3,15.1',
      ['long', ['indicator', 'period', 'value', null], ['FIGURES_NOT_READ 4'], 1],
    ],
    [
      'indicators beside a value are not read',
      '指标,年份,数值,婴儿死亡率\n孕产妇死亡率,2024,14.3,4',
      ['long', ['indicator', 'period', 'value', null], ['FIGURES_NOT_READ 4'], 1],
    ],
    ['one year across', '指标,2024年\n孕产妇死亡率,14.3', ['periods-across', ['indicator', 'value'], [], 1]],
    [
      'years across go before a value without period',
      '指标,2024年,数值,界限,分子,分母,完成情况\n孕产妇死亡率,14.3,,,,,',
      [
        'periods-across',
        ['indicator', 'value', null, null, null, null, null],
        ['UNUSED_COLUMN 3', 'UNUSED_COLUMN 4', 'UNUSED_COLUMN 5', 'UNUSED_COLUMN 6', 'UNUSED_COLUMN 7'],
        1,
      ],
    ],
    [
      'years across, with a period of the row',
      '指标,年份,日期,2024年\n孕产妇死亡率,2023,,14.3',
      ['periods-across', ['indicator', 'period', null, 'value'], ['UNUSED_COLUMN 3', 'UNKNOWN_DIMENSION 2'], 1],
    ],
    [
      'years across, with indicators',
      '指标,婴儿死亡率,2024年\n孕产妇死亡率,4,14.3',
      ['periods-across', ['indicator', null, 'value'], ['FIGURES_NOT_READ 2'], 1],
    ],
    [
      'years across under an empty head',
      ',2023年,2024年\n孕产妇死亡率,15.1,14.3',
      ['periods-across', ['indicator', 'value', 'value'], [], 2],
    ],
    ['one year under an empty head is too little', ',2024年\n孕产妇死亡率,14.3', [null, [], ['NO_HEADER'], 0]],
    [
      'the same year twice',
      '指标,2024年,2024\n孕产妇死亡率,14.3,14.3',
      ['periods-across', ['indicator', 'value', 'value'], ['DUPLICATE 3'], 1],
    ],
    [
      'indicators across',
      '年份,孕产妇死亡率,别的\n2024,14.3,x',
      ['indicators-across', ['period', 'value', null], ['UNKNOWN_DIMENSION 3'], 1],
    ],
    [
      'indicators across, with a value',
      '年份,孕产妇死亡率,数值\n2024,14.3,1',
      ['indicators-across', ['period', 'value', null], ['FIGURES_NOT_READ 3'], 1],
    ],
    [
      'indicators across, with a year',
      '年份,孕产妇死亡率,2023年\n2024,14.3,1',
      ['indicators-across', ['period', 'value', null], ['FIGURES_NOT_READ 3'], 1],
    ],
    [
      'indicators across without a period',
      '地区,孕产妇死亡率\n天门市,14.3',
      [null, ['area', null], ['MISSING_COLUMN'], 0],
    ],
    [
      'a second column of a kind',
      '指标,年份,数值,值\n孕产妇死亡率,2024,14.3,14.4',
      ['long', ['indicator', 'period', 'value', null], ['FIGURES_NOT_READ 4'], 1],
    ],
    [
      'two names, two descriptions, two parts',
      '指标,indicator_en,年份,数值,备注,说明,分组,category\n孕产妇死亡率,x,2024,14.3,a,b,女,城市',
      [
        'long',
        ['indicator', 'indicator', 'period', 'value', 'remark', 'remark', 'disaggregation', 'disaggregation'],
        [],
        1,
      ],
    ],
    [
      'figures in a unit',
      '指标,年份,数值（%）\n产前筛查率,2024,93.5',
      ['long', ['indicator', 'period', 'value'], [], 1],
    ],
    [
      'figures in something that is no unit',
      '指标,年份,数值（新）\n产前筛查率,2024,93.5',
      [null, ['indicator', 'period', null], ['MISSING_COLUMN'], 0],
    ],
    [
      'counts of something that is no unit',
      '指标,年份,分子（新）,分母（新）\n产前筛查率,2024,93,100',
      [null, ['indicator', 'period', null, null], ['MISSING_COLUMN'], 0],
    ],
    [
      'a bound beside parts is of none of them',
      '指标,年份,数值,,界限,分子\n,,男,女,,\n小学生近视率,2024,35,37,≥,1',
      ['long', ['indicator', 'period', 'value', 'value', null, null], ['UNUSED_COLUMN 5', 'FIGURES_NOT_READ 6'], 2],
    ],
    [
      'a remark behind another head',
      '指标（全称）,年份（年）,数值\n产前筛查率,2024,93.5',
      ['long', ['indicator', 'period', 'value'], [], 1],
    ],
    [
      'a column without head',
      '指标,年份,数值,,\n产前筛查率,2024,93.5,,\n产前筛查率,2023,91.3,x,\n产前筛查率,2022,91.3,y,',
      ['long', ['indicator', 'period', 'value', null, null], ['UNKNOWN_DIMENSION 4'], 3],
    ],
  ])('%s', (_what, text, expected) => {
    expect(brief(read(text))).toEqual(expected);
  });

  test('a unit in brackets is that of the figures', () => {
    for (const [head, unit] of [
      ['数值（‰）', 'per-1000'],
      ['OBS_VALUE (%)', 'percent'],
      ['数值（1/10万）', 'per-100000'],
      ['数值', undefined],
    ] as const) {
      expect(read(`指标,年份,${head}\n孕产妇死亡率,2024,1`).observations[0]?.unit).toBe(unit);
    }
  });

  test('a period that is given needs no column', () => {
    expect(brief(read('指标,数值\n孕产妇死亡率,14.3', { period: 2024 }))).toEqual([
      'long',
      ['indicator', 'value'],
      [],
      1,
    ]);
    expect(brief(read('地区,孕产妇死亡率\n天门市,14.3', { period: 2024 }))).toEqual([
      'indicators-across',
      ['area', 'value'],
      [],
      1,
    ]);
  });
});

describe('areas and parts across, the period given', () => {
  const placed = (text: string, options: object = { period: 2024 }): unknown[] => {
    const { layout, observations, problems } = read(text, options);
    return [
      layout.arrangement,
      observations.map(({ value, area = '', disaggregation = {} }) =>
        [area, ...Object.values(disaggregation), value].join(' '),
      ),
      problems.map(({ code, column }) => `${code}${column === null ? '' : ` ${column.number}`}`),
    ];
  };
  test.each<[string, string, unknown[]]>([
    [
      'under 地区',
      '指标,地区,,\n,天门市,仙桃市,全国\n婴儿死亡率,4,5,6',
      ['long', ['天门市 4', '仙桃市 5', '全国 6'], []],
    ],
    [
      'of which not all are called as areas are',
      '指标,地区,,\n,天门市,仙桃,潜江市\n婴儿死亡率,4,5,6',
      ['long', ['天门市 4', '仙桃 5', '潜江市 6'], []],
    ],
    ['in one row', '指标,单位,天门市,仙桃市\n婴儿死亡率,‰,4,5', ['long', ['天门市 4', '仙桃市 5'], []]],
    ['one area', '指标,天门市\n婴儿死亡率,4', ['long', ['天门市 4'], []]],
    ['under an empty head', ',天门市,仙桃市\n婴儿死亡率,4,5', ['long', ['天门市 4', '仙桃市 5'], []]],
    ['one area under an empty head is too little', ',天门市\n婴儿死亡率,4', [null, [], ['NO_HEADER']]],
    ['parts', '指标,合计,男,女\n小学生近视率,36,35,37', ['long', [' 36', ' M 35', ' F 37'], []]],
    [
      'parts of some areas',
      '指标,天门市,,仙桃市\n,男,女,\n小学生近视率,35,37,36',
      ['long', ['天门市 M 35', '天门市 F 37', '仙桃市 36'], []],
    ],
    ['parts under their label', '指标,性别,\n,男,女\n小学生近视率,35,37', ['long', [' M 35', ' F 37'], []]],
    ['parts under an empty head', ',男,女\n小学生近视率,35,37', ['long', [' M 35', ' F 37'], []]],
    [
      'beside ranks of them',
      '指标,合计,,排名,\n,甲镇,乙镇,甲镇,乙镇\n产前筛查率,95,96,2,1',
      ['long', ['甲镇 95', '乙镇 96'], []],
    ],
    ['with a target', '指标,天门市,2030年目标\n婴儿死亡率,4,3', ['long', ['天门市 4'], []]],
    [
      'beside a status, a unit',
      '指标,天门市,预计,‰\n婴儿死亡率,4,5,6',
      ['long', ['天门市 4'], ['FIGURES_NOT_READ 3', 'FIGURES_NOT_READ 4']],
    ],
    ['beside a value', '指标,数值,天门市\n婴儿死亡率,4,5', ['long', [' 4'], ['FIGURES_NOT_READ 3']]],
    ['beside statements', '指标,完成情况,天门市\n生育保障制度,已实现,5', ['long', [], ['FIGURES_NOT_READ 3']]],
    ['beside counts', '指标,分子,分母,天门市\n婴儿死亡率,4,1000,5', ['long', [' '], ['FIGURES_NOT_READ 4']]],
    ['beside a year', '指标,2023年,天门市\n婴儿死亡率,4,5', ['periods-across', [' 4'], ['FIGURES_NOT_READ 3']]],
    [
      'beside an indicator',
      '地区,婴儿死亡率,天门市\n仙桃市,4,5',
      ['indicators-across', ['仙桃市 4'], ['FIGURES_NOT_READ 3']],
    ],
    ['none called as areas are', '指标,地区,,\n,天门,仙桃,潜江\n婴儿死亡率,4,5,6', [null, [], ['MISSING_COLUMN']]],
    ['a row of data is no header', '婴儿死亡率,4\n孕产妇死亡率,14', [null, [], ['NO_HEADER']]],
    [
      'unless its figures are years',
      '婴儿死亡率,2024,2023\n5,4,3',
      ['indicators-across', [' 5'], ['FIGURES_NOT_READ 2', 'FIGURES_NOT_READ 3']],
    ],
  ])('%s', (_what, text, expected) => {
    expect(placed(text)).toEqual(expected);
  });

  test('no period given', () => {
    expect(placed('指标,天门市,仙桃市\n婴儿死亡率,4,5', {})).toEqual([null, [], ['MISSING_COLUMN']]);
    expect(placed('指标,地区,,\n,天门市,仙桃市,全国\n婴儿死亡率,4,5,6', {})).toEqual([null, [], ['MISSING_COLUMN']]);
  });

  test('the first column under an empty head is named in the layout', () => {
    expect(read(',天门市,仙桃市\n婴儿死亡率,4,5', { period: 2024 }).layout.columns.map(({ role }) => role)).toEqual([
      'indicator',
      'value',
      'value',
    ]);
  });
});

describe('columns that are not read', () => {
  const told = (text: string, options: object = {}): unknown[] =>
    read(text, options).problems.map(({ code, severity, row, column, expected, received }) => [
      code,
      severity,
      row,
      column?.number,
      expected.en,
      received,
    ]);
  const usable = 'a head that is known, or its meaning in columns';
  const member = `${usable} (disaggregation, area, remark)`;
  const head = '指标,年份,数值';
  test.each<[string, string, unknown[], object?]>([
    [
      'figures with a fraction',
      `${head},别的\n孕产妇死亡率,2023,15.1,—\n孕产妇死亡率,2024,14.3,14.3/10万`,
      ['FIGURES_NOT_READ', 'error', 1, 4, usable, '别的'],
    ],
    [
      'a figure among texts',
      `${head},别的\n孕产妇死亡率,2023,15.1,甲\n孕产妇死亡率,2024,14.3,14.3/10万`,
      ['UNKNOWN_DIMENSION', 'warning', 2, 4, member, '甲'],
    ],
    [
      'whole numbers, which may be codes',
      `${head},别的\n孕产妇死亡率,2023,15.1,1\n孕产妇死亡率,2024,14.3,2`,
      ['UNKNOWN_DIMENSION', 'warning', 2, 4, member, '1'],
    ],
    [
      'a decimal comma',
      `${head},别的\n孕产妇死亡率,2023,"15,1","14,35"`,
      ['FIGURES_NOT_READ', 'error', 1, 4, usable, '别的'],
      { decimalMark: ',' },
    ],
    [
      'no decimal comma',
      `${head},别的\n孕产妇死亡率,2023,15.1,"14,35"`,
      ['UNKNOWN_DIMENSION', 'warning', 2, 4, member, '14,35'],
    ],
    [
      'texts',
      `${head},别的\n孕产妇死亡率,2023,15.1,甲\n孕产妇死亡率,2024,14.3,3公斤`,
      ['UNKNOWN_DIMENSION', 'warning', 2, 4, member, '甲'],
    ],
    [
      'years and dates',
      `${head},发布\n孕产妇死亡率,2023,15.1,2024年\n孕产妇死亡率,2024,14.3,20250130`,
      ['UNKNOWN_DIMENSION', 'warning', 2, 4, member, '2024年'],
    ],
    [
      'no year that could be',
      `${head},发布\n孕产妇死亡率,2023,15.1,1203`,
      ['UNKNOWN_DIMENSION', 'warning', 2, 4, member, '1203'],
    ],
    [
      'figures under a second head of a kind',
      `${head},值\n孕产妇死亡率,2023,15.1,15.2`,
      ['FIGURES_NOT_READ', 'error', 1, 4, 'one column of its kind', '值'],
    ],
    [
      'texts under one',
      `${head},值\n孕产妇死亡率,2023,15.1,略`,
      ['UNUSED_COLUMN', 'warning', 1, 4, 'one column of its kind', '值'],
    ],
    [
      'counts under years across',
      '指标,2024年,分子\n孕产妇死亡率,14.3,1',
      ['FIGURES_NOT_READ', 'error', 1, 3, 'a table of one figure a row', '分子'],
    ],
    [
      'no counts there',
      '指标,2024年,分子\n孕产妇死亡率,14.3,—',
      ['UNUSED_COLUMN', 'warning', 1, 3, 'a table of one figure a row', '分子'],
    ],
    [
      'texts under no head',
      `${head},\n孕产妇死亡率,2023,15.1,\n孕产妇死亡率,2024,14.3, 甲 \n婴儿死亡率,2024,4,乙`,
      ['UNKNOWN_DIMENSION', 'warning', 3, 4, member, '甲'],
    ],
    [
      'figures under no head',
      `指标,年份,数值,来源,\n孕产妇死亡率,2023,15.1,,\n孕产妇死亡率,2024,14.3,,'14.5\n婴儿死亡率,2024,4,,13`,
      ['FIGURES_NOT_READ', 'error', 3, 5, 'a column with a header', "'14.5"],
    ],
  ])('%s', (_what, text, expected, options) => {
    expect(told(text, options)).toEqual([expected]);
  });

  test('in Chinese', () => {
    const zh = (text: string): unknown[] => read(text).problems.map(({ code, expected }) => [code, expected.zh]);
    expect(zh(`${head},来源,\n孕产妇死亡率,2023,15.1,,1.5`)).toEqual([['FIGURES_NOT_READ', '有表头的列']]);
    expect(zh('指标,2024年,分子\n孕产妇死亡率,14.3,—')).toEqual([['UNUSED_COLUMN', '每行一个数值的表']]);
  });

  test('what stands in the header after it is none of a column’s', () => {
    expect(told(`${head},\n孕产妇死亡率,2023,15.1,\n${head},来源\n孕产妇死亡率,2024,14.3,甲`)).toEqual([
      ['HEADER_AGAIN', 'warning', 3, undefined, 'one header, with data below it', '指标 年份 数值 来源'],
    ]);
  });

  test('an apostrophe that protects is taken off what is under no head', () => {
    expect(told(`${head},\n孕产妇死亡率,2023,15.1,'=x`)).toEqual([
      ['UNKNOWN_DIMENSION', 'warning', 2, 4, member, '=x'],
    ]);
  });

  test.each([
    '2030年目标',
    '2030 目标值',
    '2025年规划（%）',
    'Target 2030',
    '2025年 goal',
    '2024年同比',
    '2025年中期计划数',
    '2030年省定目标',
    '近期目标数值',
    '十四五计划',
    '2030年目标完成率',
  ])('%s is described, and nothing is said of it', (header) => {
    const table = read(`指标,2024年,${header}\n孕产妇死亡率,14.3,9`);
    expect([table.layout.columns.map(({ role }) => role), table.problems, table.observations.length]).toEqual([
      ['indicator', 'value', 'remark'],
      [],
      1,
    ]);
  });

  test('a year with a word that is not known heads figures of a part', () => {
    const table = read('指标,2024年,2024年计划生育服务率\n孕产妇死亡率,14.3,9');
    expect(table.observations.map(({ value, disaggregation }) => [value, disaggregation])).toEqual([
      ['14.3', undefined],
      ['9', { breakdown: '计划生育服务率' }],
    ]);
  });

  test('of a header again, what was not told of the one above', () => {
    const [page, other] = ['指标,2024年,别的,', '指标,2023年,别的,'];
    expect(
      told(
        `${page}\n孕产妇死亡率,14.3,甲\n${page}\n婴儿死亡率,4,乙\n${page}\n产前筛查率,94,3,丙\n${other}\n产前筛查率,93,x`,
      ).map((each) => (each as unknown[]).slice(0, 4)),
    ).toEqual([
      ['UNKNOWN_DIMENSION', 'warning', 2, 3],
      ['HEADER_AGAIN', 'warning', 3, undefined],
      ['UNKNOWN_DIMENSION', 'warning', 6, 4],
    ]);
  });

  test('records of many columns, each with few of them', () => {
    const records = Array.from({ length: 3000 }, (_, i) => ({
      指标: '孕产妇死亡率',
      年份: 1900 + (i % 200),
      [`别的${i}`]: i,
    }));
    expect(
      read(JSON.stringify(records.map((each) => ({ ...each, 数值: '1' })))).problems.filter(
        ({ code }) => code === 'UNKNOWN_DIMENSION',
      ).length,
    ).toBe(3000 - 201);
  });
});

describe('above the header', () => {
  test.each<[string, string, unknown[]]>([
    ['a title', '2024年监测表', ['TITLE_READ', 'warning', 1, '2024年监测表']],
    ['a figure beside a name', '婴儿死亡率,4', ['FIGURES_NOT_READ', 'error', 1, '婴儿死亡率 4']],
    ['a figure alone', ',3', ['ABOVE_HEADER', 'warning', 1, '3']],
    ['figures alone', '3,5', ['ABOVE_HEADER', 'warning', 1, '3 5']],
    ['a year beside a name', '监测表,2024年', ['TITLE_READ', 'warning', 1, '监测表 2024年']],
  ])('%s', (_what, above, expected) => {
    const { problems, observations } = read(`${above}\n指标,2024年\n孕产妇死亡率,14.3`);
    expect(problems.map(({ code, severity, row, received }) => [code, severity, row, received])).toEqual([expected]);
    expect(observations).toHaveLength(1);
  });
});

describe('where the header is', () => {
  const table = '指标,年份,数值\n孕产妇死亡率,2024,14.3';
  test('under titles and blank rows, thirty rows at most', () => {
    expect(read(`标题\n\n单位：见表,,\n${table}`).layout.headerRow).toBe(4);
    expect(
      read(`标题\n\n单位：见表,,\n${table}`).problems.map(({ code, row, received }) => [code, row, received]),
    ).toEqual([['ABOVE_HEADER', 1, '标题']]);
    expect(read(`标题\n\n单位：见表,,\n${table}`).problems[0]?.members).toEqual(['标题', '单位：见表']);
    expect(read(`${'标题\n'.repeat(29)}${table}`).observations).toHaveLength(1);
    expect(read(`${'标题\n'.repeat(30)}${table}`).problems.map(({ code }) => code)).toEqual(['NO_HEADER']);
  });
  test('the row with most known columns, where none makes a table', () => {
    expect(read('指标\n指标,年份\n指标,年份,来源\n数值,来源').layout.headerRow).toBe(3);
    expect(read('指标').layout.headerRow).toBeNull();
    expect(read('').problems.map(({ code, received }) => [code, received])).toEqual([['NO_HEADER', '']]);
  });
});

describe('which delimiter', () => {
  test.each<[string, string, string]>([
    [',', '指标,年份,数值\n孕产妇死亡率,2024,14.3', 'csv'],
    [';', '指标;年份;数值\n孕产妇死亡率;2024;14.3', 'csv'],
    ['\t', '指标\t年份\t数值\n孕产妇死亡率\t2024\t14.3', 'tsv'],
    ['\t', '说明,见,下,表,各,项\n指标\t年份\t数值\n孕产妇死亡率\t2024\t14.3', 'tsv'],
    [';', 'sep=;\n指标;年份;数值\n孕产妇死亡率;2024;14.3', 'csv'],
    [',', '没有表', 'csv'],
  ])('%j', (delimiter, text, format) => {
    expect(read(text).layout).toMatchObject({ delimiter, format });
  });
  test('quoted cells of a long text do not matter', () => {
    const text = `指标;年份;数值;来源\n孕产妇死亡率;2024;14.3;"${'a,b;\n'.repeat(20000)}"`;
    expect(read(text).observations).toHaveLength(1);
  });
});

describe('rows', () => {
  test('a remark, a title of a section, and a figure without a name', () => {
    const table = read('指标,年份,数值\n一、健康,,\n孕产妇死亡率,2024,14.3\n,,5\n注：初步数,,\n孕产妇死亡率,,');
    expect(table.problems.map(({ code, row }) => [code, row])).toEqual([
      ['NOTE_ROW', 2],
      ['NO_INDICATOR', 4],
      ['NO_PERIOD', 4],
    ]);
    expect(table.problems[0]?.places.map(({ row }) => row)).toEqual([2, 5, 6]);
    expect(table.rows).toBe(5);
  });
  test('a remark under indicators across', () => {
    expect(read('年份,孕产妇死亡率\n2024,14.3\n注：初步数,').problems.map(({ code, row }) => [code, row])).toEqual([
      ['NOTE_ROW', 3],
    ]);
  });
  const head = '指标,年份,地区,数值,来源,备注,别的';
  test.each<[string, string, string[]]>([
    [head, '注：初步数,,,,,,', ['NOTE_ROW  注：初步数']],
    [head, ',,注: 甲镇未报,,,,', ['NOTE_ROW  注: 甲镇未报']],
    [head, '婴儿死亡率,2024,注1：甲镇未报,,,,', ['NOTE_ROW  注1：甲镇未报']],
    [head, '婴儿死亡率,资料来源：年报,注：甲镇未报,,,,', ['NOTE_ROW  资料来源：年报']],
    [head, ',,数据来源：年报,,,,', ['NOTE_ROW  数据来源：年报']],
    [head, ',2024,来源 ：年报,,,,', ['NOTE_ROW  来源 ：年报']],
    [head, ',2024,Note: x,,,,', ['NOTE_ROW  Note: x']],
    [head, ',2024,SOURCES: x,,,,', ['NOTE_ROW  SOURCES: x']],
    [head, ",2024,'=x,,,,", ['NO_INDICATOR 1 ']],
    [head, ",2024,' 注：x,,,,", ['NOTE_ROW   注：x']],
    [head, ',,,注：初步数,,,', ['NOTE_ROW  注：初步数']],
    [head, '婴儿死亡率,2024,,注：初步数,,,', ['NOT_A_NUMBER 4 注：初步数']],
    [head, '注：初步数,,,4,,,', ['UNKNOWN_INDICATOR 1 注：初步数', 'NO_PERIOD 2 ']],
    [head, '婴儿死亡率,2024,注：甲镇,4,,,', []],
    [head, '婴儿死亡率,2024,注意：甲镇,,,,', ['missing 注意：甲镇']],
    [head, '婴儿死亡率,2024,见注：甲镇,,,,', ['missing 见注：甲镇']],
    [head, '婴儿死亡率,2024,,,注：年报,,', ['missing ']],
    [head, '婴儿死亡率,2024,,,,注：未报,', ['missing ']],
    [head, '婴儿死亡率,2024,,,,,注：未报', ['missing ']],
    [`${head},依据,评估者`, '婴儿死亡率,2024,,,,,,注：未报,', ['missing ']],
    [`${head},依据,评估者`, '婴儿死亡率,2024,,,,,,,注：未报', ['missing ']],
    ['年份,地区,婴儿死亡率', '2024,注：侨乡街道数据未报,', ['NOTE_ROW  注：侨乡街道数据未报']],
    ['指标,2023年,2024年', '注：x,,4', ['UNKNOWN_INDICATOR 1 注：x']],
  ])('%s: %s', (header, row, expected) => {
    const { missing, problems } = read(`${header}\n${row}`);
    // Of the column no one knows, enough is said elsewhere.
    const told = problems.filter(({ column }) => column?.header !== '别的');
    expect([
      ...missing.map(({ area = '' }) => `missing ${area}`),
      ...told.map(({ code, column, received }) => `${code} ${column?.number ?? ''} ${received}`),
    ]).toEqual(expected);
  });

  test('a known indicator with nothing across is missing in every year', () => {
    const table = read('指标,2023年,2024年\n孕产妇死亡率,,\n不认识,,');
    expect(table.missing.map(({ row, column }) => [row, column])).toEqual([
      [2, 2],
      [2, 3],
    ]);
    expect(table.problems.map(({ code, received }) => [code, received])).toEqual([['TITLE_READ', '不认识']]);
  });
  test('long and short rows', () => {
    const table = read(
      '指标,年份,数值,来源,\n孕产妇死亡率,2024,14.3,甲,,,\n孕产妇死亡率,2023,15,1,乙,丙\n孕产妇死亡率,2022,15.7\n孕产妇死亡率,2021,16.1,甲\n注：x',
    );
    expect(table.problems.map(({ code, row, received }) => [code, row, received])).toEqual([
      ['ROW_TOO_LONG', 3, '丙'],
      ['ROW_TOO_SHORT', 4, '3'],
      ['NOTE_ROW', 6, '注：x'],
    ]);
    expect(table.observations).toHaveLength(3);
  });
});
