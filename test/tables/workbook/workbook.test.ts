/** Workbooks, written by the library that reads them, and by hand where it writes what no office writes. */
import { utils, write, type BookType, type WorkSheet } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/entries/catalogue.js';
import { describeProblem, type ObservationTable } from '../../../src/entries/io.js';
import { readWorkbook } from '../../../src/entries/workbook.js';
import { codesOf, figuresOf, findingsOf, read as readText } from '../show.js';

const mmr = 'maternal-mortality-ratio';
const prenatal = 'prenatal-screening-rate';
const read = (bytes: Uint8Array, options: object = {}): ObservationTable =>
  readWorkbook(bytes, { plan: catalogue, ...options });
const sheet = (rows: readonly (readonly unknown[])[]): WorkSheet => utils.aoa_to_sheet(rows.map((row) => [...row]));
const book = (
  sheets: Readonly<Record<string, WorkSheet>>,
  bookType: BookType = 'xlsx',
  edit?: (made: ReturnType<typeof utils.book_new>) => void,
): Uint8Array => {
  const made = utils.book_new();
  for (const [name, each] of Object.entries(sheets)) utils.book_append_sheet(made, each, name);
  edit?.(made);
  return new Uint8Array(write(made, { type: 'array', bookType, cellStyles: true }) as ArrayBuffer);
};
const rows = [
  ['指标', '单位', 2023, 2024],
  ['孕产妇死亡率', '/10万', 15.1, 14.3],
];
const figures = [`${mmr} 2023 15.1 per-100000`, `${mmr} 2024 14.3 per-100000`];

test.each<BookType>(['xlsx', 'xls', 'biff8', 'ods', 'fods', 'xlml', 'html', 'xlsb'])('%s is read', (type) => {
  const table = read(book({ 表一: sheet(rows) }, type));
  expect([figuresOf(table), findingsOf(table)]).toEqual([figures, []]);
  expect(table.layout).toMatchObject({ format: 'workbook', encoding: null, delimiter: null, headerRow: 1 });
});

describe('cells', () => {
  const one = (cell: object): string[] => {
    const made = sheet([
      ['指标', '2024年'],
      ['产前筛查率', 0],
    ]);
    made['B2'] = cell as never;
    const table = read(book({ a: made }));
    return [...figuresOf(table), ...findingsOf(table), ...table.missing.map(({ mark }) => `missing ${mark}`)];
  };
  test.each<[string, object, string[]]>([
    ['a share shown as percent', { t: 'n', v: 0.985, z: '0.0%' }, [`${prenatal} 2024 98.5 percent`]],
    ['rounded where it is shown, and no further', { t: 'n', v: 0.98456, z: '0%' }, [`${prenatal} 2024 98.456 percent`]],
    ['by its decimals, not by doubles', { t: 'n', v: 0.07, z: '0%' }, [`${prenatal} 2024 7 percent`]],
    ['of a sum of doubles', { t: 'n', v: 0.1 + 0.2, z: '0.0%' }, [`${prenatal} 2024 30 percent`]],
    ['of a sum of doubles below it', { t: 'n', v: 0.7 + 0.1, z: '0.0%' }, [`${prenatal} 2024 80 percent`]],
    ['a number', { t: 'n', v: 98.5 }, [`${prenatal} 2024 98.5`]],
    ['a number with a unit in its format', { t: 'n', v: 985, z: '0.0"‰"' }, [`${prenatal} 2024 985 per-1000`]],
    ['a text that looks like a number', { t: 's', v: '98.50' }, [`${prenatal} 2024 98.50`]],
    ['a formula, by its value', { t: 'n', v: 98.5, f: '197/2' }, [`${prenatal} 2024 98.5`]],
    ['an error', { t: 'e', v: 0x2a, w: '#N/A' }, ['missing #N/A']],
    ['nothing', { t: 'z' }, ['missing ']],
    ['a text', { t: 's', v: '98.5%以上' }, [`${prenatal} 2024 98.5 percent at-least`]],
  ])('%s', (_what, cell, expected) => {
    expect(one(cell)).toEqual(expected);
  });

  test('a percent cell of .ods without a style, by what is shown', () => {
    const cell = (type: string, value: string, shown: string): string =>
      `<table:table-cell office:value-type="${type}" office:value="${value}"><text:p>${shown}</text:p></table:table-cell>`;
    const rows = [
      cell('string', '', '指标') + cell('string', '', '2024年'),
      cell('string', '', '产前筛查率') + cell('percentage', '0.985', '98.5%'),
    ];
    const names = ['office', 'table', 'text'].map(
      (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
    );
    const text = `<?xml version="1.0"?><office:document ${names.join(' ')}><office:body><office:spreadsheet><table:table table:name="Sheet1">${rows.map((row) => `<table:table-row>${row}</table:table-row>`).join('')}</table:table></office:spreadsheet></office:body></office:document>`;
    const found = read(new TextEncoder().encode(text));
    expect([figuresOf(found), findingsOf(found)]).toEqual([[`${prenatal} 2024 98.5 percent`], []]);
  });

  test('dates are dates, by what their format shows of them', () => {
    const made = sheet([
      ['指标', '年份', '数值'],
      ['孕产妇死亡率', 0, 14.3],
      ['孕产妇死亡率', 0, 15.1],
      ['孕产妇死亡率', 0, 16.1],
    ]);
    made['B2'] = { t: 'n', v: 45473, z: 'yyyy-mm-dd' };
    made['B3'] = { t: 'n', v: 45292, z: 'yyyy"年"m"月"' };
    made['B4'] = { t: 'n', v: 45292, z: 'yyyy' };
    expect(figuresOf(read(book({ a: made })))).toEqual([
      `${mmr} 2024-06-30 14.3`,
      `${mmr} 2024-01 15.1`,
      `${mmr} 2024 16.1`,
    ]);
  });
});

describe('sheets', () => {
  const two = {
    城镇: sheet([
      ['指标', '2024年'],
      ['孕产妇死亡率', 11],
    ]),
    农村: sheet([
      ['指标', '2024年'],
      ['孕产妇死亡率', 16],
    ]),
  };
  test('the name of a sheet is a title, and places name it', () => {
    const table = read(book(two));
    expect(figuresOf(table)).toEqual([`${mmr} 2024 11 urbanisation=U`, `${mmr} 2024 16 urbanisation=R`]);
    expect(table.places.observations).toEqual([
      { row: 2, column: 2, sheet: '城镇' },
      { row: 2, column: 2, sheet: '农村' },
    ]);
  });
  test('the one that is asked for, by name or number; another is a mistake that names them', () => {
    expect(figuresOf(read(book(two), { sheet: '农村' }))).toEqual([`${mmr} 2024 16 urbanisation=R`]);
    expect(figuresOf(read(book(two), { sheet: 1 }))).toEqual([`${mmr} 2024 11 urbanisation=U`]);
    expect(() => read(book(two), { sheet: '城市' })).toThrow(
      expect.objectContaining({
        code: 'BAD_OPTION',
        message: 'options.sheet: expected a sheet of the workbook: 城镇, 农村, received "城市"',
      }) as Error,
    );
    expect(codesOf(read(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), { sheet: '城市' }))).toEqual(['NOT_TEXT']);
    expect(() => read(book(two), { sheet: 1.5 })).toThrow('options.sheet: expected the name of a sheet, or its number');
  });
  test('of several sheets, a name that is not understood makes parts; who reports, a number and a topic do not', () => {
    const names = ['市卫健委', 'Sheet2', '表3', '妇女儿童年报', '草稿'];
    const sheets = names.map(
      (name, i) =>
        [
          name,
          sheet([
            ['指标', 2020 + i],
            ['婴儿死亡率', 3],
          ]),
        ] as const,
    );
    const table = read(book(Object.fromEntries(sheets)));
    expect(table.observations.map(({ disaggregation }) => disaggregation)).toEqual([
      ...[undefined, undefined, undefined, undefined],
      { section: '草稿' },
    ]);
    const [problem] = table.problems;
    expect([problem!.code, problem!.column, problem!.settle]).toEqual([
      'UNKNOWN_DIMENSION',
      null,
      'columns: { "草稿": "disaggregation" }',
    ]);
    expect(describeProblem(problem!, 'en')).toContain('sheet “草稿”, row 2: ');
    const [only] = sheets.slice(-1);
    expect(figuresOf(read(book(Object.fromEntries([only!]))))).toEqual(['infant-mortality-rate 2024 3']);
  });

  test('a sheet without content is read, and holds nothing', () => {
    const table = read(book({ ...two, 空: sheet([]) }), { sheet: '空' });
    expect([figuresOf(table), findingsOf(table)]).toEqual([[], []]);
  });

  test('a figure in two sheets that differs is none, and the finding names the sheet', () => {
    const table = read(book({ Sheet1: two.城镇, Sheet2: two.农村 }));
    expect([figuresOf(table), table.problems.map(({ code, sheet: name }) => [code, name])]).toEqual([
      [],
      [['CONFLICTING_FIGURES', 'Sheet2']],
    ]);
  });
  test('hidden sheets are left out, hidden rows and columns read, and both told of', () => {
    const hiddenRows = sheet(rows);
    hiddenRows['!rows'] = [{}, { hidden: true }];
    const bytes = book({ a: hiddenRows, b: two.农村 }, 'xlsx', (made) => {
      made.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
    });
    const table = read(bytes);
    expect(figuresOf(table)).toEqual(figures);
    expect(codesOf(table)).toEqual(['HIDDEN_CELLS']);
    expect(table.problems[0]).toMatchObject({ count: 2, members: ['a: 1 + 0', 'b'] });
    expect(figuresOf(read(bytes, { sheet: 'b' }))).toHaveLength(1);
  });
  test('merged texts stand in each of their cells, merged figures do not', () => {
    const made = sheet([
      ['指标', '2024年', '', '2023年'],
      ['', '城市', '农村', ''],
      ['孕产妇死亡率', 11, 16, 15],
      ['', 12, '', ''],
    ]);
    made['!merges'] = [
      utils.decode_range('B1:C1'),
      utils.decode_range('A1:A2'),
      utils.decode_range('D1:D2'),
      utils.decode_range('B4:C4'),
    ];
    const table = read(book({ a: made }));
    expect(figuresOf(table)).toEqual([
      `${mmr} 2024 11 urbanisation=U`,
      `${mmr} 2024 16 urbanisation=R`,
      `${mmr} 2023 15`,
    ]);
    expect(codesOf(table)).toEqual(['NO_INDICATOR']);
  });
});

describe('bounds', () => {
  test('an archive that says it is larger than can be read is not unpacked', () => {
    const bytes = book({ a: sheet(rows) });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const at = view.getUint32(bytes.length - 22 + 16, true);
    view.setUint32(at + 24, 0xfffffff0, true);
    const table = read(bytes);
    expect([figuresOf(table), codesOf(table)]).toEqual([[], ['TOO_LARGE']]);
  });
  test('a sheet of too many rows', () => {
    const made = sheet(rows);
    made['A100001'] = { t: 's', v: 'x' };
    made['!ref'] = 'A1:D100001';
    for (const options of [{}, { sheet: 'a' }])
      expect(codesOf(read(book({ a: made }), options))).toEqual(['TOO_LARGE']);
  });
  test('what is no workbook', () => {
    expect(codesOf(read(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])))).toEqual(['NOT_TEXT']);
    expect(codesOf(read(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), { sheet: 1 }))).toEqual(['NOT_TEXT']);
    const refused = { code: 'BAD_OPTION', message: 'input: expected a Uint8Array, received "x"' };
    expect(() => read('x' as never)).toThrow(expect.objectContaining(refused) as Error);
    const named = (text: string): unknown => read(new TextEncoder().encode(text)).problems[0];
    expect(named('%PDF-1.7')).toMatchObject({ code: 'NOT_TEXT', received: 'PDF' });
    expect(named('PAR1....')).toMatchObject({ code: 'NOT_TEXT', received: 'Parquet' });
  });
});

test('a page saved as .xls', () => {
  const page = `<html><table><tr><td rowspan="2">指标</td><td colspan="2">2024年</td></tr><tr><td>城市</td><td>农村</td></tr><tr><td>孕产妇死亡率</td><td>11.0</td><td>16</td></tr></table></html>`;
  expect(figuresOf(read(new TextEncoder().encode(page)))).toEqual([
    `${mmr} 2024 11.0 urbanisation=U`,
    `${mmr} 2024 16 urbanisation=R`,
  ]);
  expect(readText(page).problems).toMatchObject([{ code: 'NOT_TEXT', received: 'HTML' }]);
});

describe('formulas without a stored value, as libraries write them', () => {
  const formulas = (stored: string, properties: string): ObservationTable => {
    const made = sheet([
      ['指标', 2023, 2024],
      ['产前筛查率', 90, 95],
      ['孕产妇死亡率', 15, 14],
    ]);
    made['C2'] = { t: 'n', v: 95, f: '190/2' };
    made['C3'] = { t: 'n', v: 14, f: '28/2' };
    const files = unzipSync(book({ a: made }));
    const edit = (path: string, change: (text: string) => string): void =>
      void (files[path] = strToU8(change(strFromU8(files[path]!))));
    edit('xl/worksheets/sheet1.xml', (text) => text.replace(/(<f>[^<]*<\/f>)<v>\d+<\/v>/g, `$1${stored}`));
    edit('xl/workbook.xml', (text) => text.replace('</workbook>', `${properties}</workbook>`));
    return read(zipSync(files));
  };
  const [asks, computed] = ['<calcPr calcId="124519" fullCalcOnLoad="1"/>', '<calcPr calcId="191029"/>'];
  const others = [`${prenatal} 2023 90`, `${mmr} 2023 15`];

  test.each([
    ['an empty value', '<v></v>', asks],
    ['no value', '', ''],
    ['0, in a workbook that asks to be computed', '<v>0</v>', asks],
  ])('%s: one finding, with what to do', (_what, stored, properties) => {
    const found = formulas(stored, properties);
    expect([figuresOf(found), findingsOf(found)]).toEqual([others, ['NOT_COMPUTED 2/3 ×2 =190/2']]);
    expect(found.problems.map((each) => describeProblem(each, 'zh'))).toEqual([
      '第2行第3列“2024”：公式没有存储结果，按空白读：应为算出的结果：在 Excel、WPS 或 LibreOffice 中打开工作簿并保存，实为“=190/2”；共2处',
    ]);
  });

  test('0 of a program that computes is 0', () => {
    const found = formulas('<v>0</v>', computed);
    expect([figuresOf(found), findingsOf(found)]).toEqual([
      [others[0], `${prenatal} 2024 0`, others[1], `${mmr} 2024 0`],
      [],
    ]);
  });

  test('where no table is found, they are told too', () => {
    const made = sheet([[2024], ['产前筛查率']]);
    made['A1'] = { t: 'n', v: 2024, f: 'A9' };
    const files = unzipSync(book({ a: made }));
    const path = 'xl/worksheets/sheet1.xml';
    files[path] = strToU8(strFromU8(files[path]!).replace('<v>2024</v>', ''));
    expect(codesOf(read(zipSync(files)))).toEqual(['NO_HEADER', 'NOT_COMPUTED']);
  });
});
