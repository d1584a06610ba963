/** A whole input: its layout as it was understood, its sheets, and what is said of them. */
import { utils, write } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/entries/catalogue.js';
import type { ObservationTable } from '../../src/entries/io.js';
import { readWorkbook } from '../../src/entries/workbook.js';
import { codesOf, figuresOf, findingsOf, outcomeOf, read } from './show.js';

const imr = 'infant-mortality-rate';
const workbook = (sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>): ObservationTable => {
  const made = utils.book_new();
  for (const [name, rows] of Object.entries(sheets))
    utils.book_append_sheet(made, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  const bytes = new Uint8Array(write(made, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
  return readWorkbook(bytes, { plan: catalogue });
};

describe('the layout', () => {
  test('columns say what their figures are of; key columns only their role', () => {
    const { columns } = read('年份,婴儿死亡率,婴儿死亡率,备注\n,男,甲镇,\n2024,3,4,x').layout;
    expect(columns).toEqual([
      { number: 1, header: '年份', role: 'period' },
      { number: 2, header: '婴儿死亡率 男', role: 'value', indicator: imr, disaggregation: { sex: 'M' } },
      { number: 3, header: '婴儿死亡率 甲镇', role: 'value', indicator: imr, area: '甲镇' },
      { number: 4, header: '备注', role: 'remark' },
    ]);
    const [, year] = read('指标,2024年\n婴儿死亡率,3').layout.columns;
    expect(year).toEqual({ number: 2, header: '2024年', role: 'value', period: 2024 });
  });
  test('each header is listed, one that is repeated once', () => {
    const page = '指标,2024年\n婴儿死亡率,3\n';
    const { headerRow, headers, arrangement } = read(`说明\n${page}${page}指标,2023年\n婴儿死亡率,3`).layout;
    expect([headerRow, arrangement]).toEqual([2, 'periods-across']);
    expect(headers.map(({ row, columns }) => [row, columns.map(({ header }) => header)])).toEqual([
      [2, ['指标', '2024年']],
      [6, ['指标', '2023年']],
    ]);
    expect(headers[0]).not.toHaveProperty('sheet');
  });
  test('captions of units and labels, where they stand', () => {
    const { captions, labels } = read(
      '填报单位：市卫健委\n,单位：‰、%\n指标,2024年\n婴儿死亡率,3\n指标,2023年\n婴儿死亡率,3',
    ).layout;
    expect(captions.map(({ row, column, unit }) => [row, column, unit])).toEqual([
      [2, 2, 'per-1000'],
      [2, 2, 'percent'],
    ]);
    expect(labels.map(({ label }) => label)).toEqual(['填报单位', '单位']);
    expect(read('指标,2024年\n婴儿死亡率,3').layout).toMatchObject({ captions: [], labels: [] });
  });
  test('without a header there is none', () => {
    expect(read('说明').layout).toMatchObject({ headerRow: null, arrangement: null, columns: [], headers: [] });
  });
});

describe('several sheets', () => {
  const rows = (year: number, value: number): readonly (readonly unknown[])[] => [
    ['指标', `${year}年`],
    ['婴儿死亡率', value],
  ];
  test('are read one after the other; headers, places and findings name their sheet', () => {
    const table = workbook({ 表1: rows(2023, 3), 表2: [...rows(2024, 4), ['某某率', 5]] });
    expect(figuresOf(table)).toEqual([`${imr} 2023 3`, `${imr} 2024 4`]);
    expect(table.layout.headers.map(({ sheet, row }) => [sheet, row])).toEqual([
      ['表1', 1],
      ['表2', 1],
    ]);
    expect(table.problems).toMatchObject([{ code: 'UNKNOWN_INDICATOR', sheet: '表2', row: 3 }]);
    expect(table.rows).toBe(3);
  });
  test('with the same header are both listed', () => {
    const table = workbook({ 表1: rows(2023, 3), 表2: rows(2023, 3) });
    expect(table.layout.headers).toHaveLength(2);
    expect(codesOf(table)).toEqual(['DUPLICATE']);
  });
  test('of which one is empty are one: its name sets nothing apart', () => {
    expect(figuresOf(workbook({ 草稿: rows(2023, 3), 空: [] }))).toEqual([`${imr} 2023 3`]);
    expect(figuresOf(workbook({ 草稿: rows(2023, 3), 另: rows(2024, 4) }))).toEqual([
      `${imr} 2023 3 section=草稿`,
      `${imr} 2024 4 section=另`,
    ]);
  });
  test('a share is held against the figures of its own sheet', () => {
    const shares = [
      ['指标', '2023年', '2024年'],
      ['产前筛查率', 98, 0.985],
    ];
    const table = workbook({
      表1: shares,
      表2: [
        ['说明', '甲'],
        ['一', '二'],
      ],
    });
    expect(table.problems.filter(({ code }) => code === 'SHARE_SUSPECTED')).toMatchObject([
      { sheet: '表1', row: 2, column: { number: 3, header: '2024年' } },
    ]);
  });
});

test.each<[rows: string, header: string]>([
  ['指标,2022年\n产前筛查率,0.985\n指标,2023年\n产前筛查率,98\n指标,2024年\n产前筛查率,97', '2022年'],
  ['指标,2022年\n产前筛查率,98\n指标,2023年\n产前筛查率,0.985\n指标,2024年\n产前筛查率,97', '2023年'],
  ['指标,2022年\n产前筛查率,98\n指标,2023年\n产前筛查率,97\n指标,2024年\n产前筛查率,0.985', '2024年'],
])('%s: a share is named by the head above it', (rows, header) => {
  const suspected = read(rows).problems.find(({ code }) => code === 'SHARE_SUSPECTED');
  expect(suspected?.column?.header).toBe(header);
});

test('figures that are not taken are out of all lists, their neighbours stay in step', () => {
  const table = read('指标,年份,数值\n婴儿死亡率,2024,3\n产前筛查率,2024,98\n婴儿死亡率,2024,4\n产前筛查率,2023,0.985');
  expect([figuresOf(table), table.places.observations]).toEqual([
    ['prenatal-screening-rate 2024 98'],
    [{ row: 3, column: 3 }],
  ]);
  const stated = read('指标,年份,数值\n生育保障制度,2024,已实现\n生育保障制度,2023,已实现\n生育保障制度,2024,未实现');
  expect([stated.attestations.map(({ period }) => period), stated.places.attestations]).toEqual([
    [2023],
    [{ row: 3, column: 3 }],
  ]);
});

test('an input that is no table of its format says that, and nothing about a header', () => {
  expect(findingsOf(read('{"a":'))).toHaveLength(1);
  expect(codesOf(read('{"a":'))).toEqual(['BAD_JSON']);
  expect(codesOf(read(Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0x2d)))).toEqual(['NOT_TEXT']);
});

test('with semicolons between cells, a comma may be a decimal mark: then it is not read', () => {
  expect(outcomeOf('指标;年份;数值\n婴儿死亡率;2024;3,125')).toEqual([[], ['AMBIGUOUS_NUMBER 2/3 3,125']]);
  expect(outcomeOf('指标,年份,数值\n婴儿死亡率,2024,"3,125"')).toEqual([[`${imr} 2024 3125`], []]);
});
