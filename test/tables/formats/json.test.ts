import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/entries/catalogue.js';
import { readObservations } from '../../../src/entries/io.js';
import { parseJson } from '../../../src/tables/formats/json.js';
import { rowsBetween } from '../../../src/tables/formats/sheet.js';
import { codesOf, figuresOf, findingsOf, read } from '../show.js';

/** Rows with their holes filled, to compare. */
const filled = (text: string): unknown => {
  const { sheet, faults } = parseJson(text);
  return { cells: rowsBetween(sheet.cells, 0, sheet.cells.length), faults };
};

describe('what is a table', () => {
  test.each<[string, readonly (readonly string[])[]]>([
    [
      '[{"a":"x","b":1},{"c":true,"a":null}]',
      [
        ['a', 'b', 'c'],
        ['x', '1'],
        ['', '', 'true'],
      ],
    ],
    [
      '[{"a":1e-7},{"a":1e21},{"a":94.70},{"a":-0}]',
      [['a'], ['0.0000001'], ['1000000000000000000000'], ['94.7'], ['0']],
    ],
    ['[{"a":1e400}]', [['a'], ['Infinity']]],
    [
      '[{"a":{"sex":"F","age":"0-6"}},{"a":{}},{"a":[1]},{"a":{"n":1}}]',
      [['a'], ['sex=F; age=0-6'], [], ['[1]'], ['{"n":1}']],
    ],
    ['[]', []],
    [
      '{"a":["x",2],"b":"z"}',
      [
        ['a', 'b'],
        ['x', 'z'],
        ['2', 'z'],
      ],
    ],
    [
      '{"a":"x","b":2}',
      [
        ['a', 'b'],
        ['x', '2'],
      ],
    ],
    ['{"a":["",null,"x"]}', [['a'], [], [], ['x']]],
    ['[["a","b"],[1,"x"],["",null]]', [['a', 'b'], ['1', 'x'], []]],
    [
      '{"a":["x",""],"b":["","y"]}',
      [
        ['a', 'b'],
        ['x', ''],
        ['', 'y'],
      ],
    ],
    ['[{"a":{"n":1,"s":"F"}}]', [['a'], ['{"n":1,"s":"F"}']]],
    // Parts that hold more than words stand in quotation marks.
    ['[{"a":{"年龄":"0—6岁","2 3":"a.b_c"}}]', [['a'], ['年龄=0—6岁; 2 3=a.b_c']]],
    ['[{"a":{"x":"b;c"}},{"a":{"x":"b=c"}}]', [['a'], ['x="b;c"'], ['x="b=c"']]],
    ['[{"a":{"x":" b"}},{"a":{"x":"b "}}]', [['a'], ['x=" b"'], ['x="b "']]],
    ['[{"a":{"x":""}},{"a":{"x":"（b"}}]', [['a'], ['x=""'], ['x="（b"']]],
    ['{"a":[],"b":[]}', [['a', 'b']]],
    ['{"a":[{"x":1},5]}', [['a'], ['{"x":1}'], ['5']]],
    ['[{"a":"=x"},{"a":" x"},{"a":""}]', [['a'], ["'=x"], ["' x"], []]],
  ])('%s', (text, cells) => {
    expect(filled(text)).toEqual({ cells, faults: [] });
  });

  test.each<[string, number | null, string]>([
    ['[{"a":1},5]', 3, '5'],
    ['[5]', 2, '5'],
    ['[[1],{"a":1}]', 2, '[1]'],
    ['[null]', 2, ''],
    ['"text"', null, '"text"'],
    ['null', null, 'null'],
    ['{"a":[1,2],"b":[1]}', null, '2, 1'],
  ])('%s is none', (text, row, received) => {
    const {
      sheet: { cells },
      faults,
    } = parseJson(text);
    expect(faults).toMatchObject([{ row, received }]);
    if (row === null) expect(cells.length).toBe(0);
    if (received.endsWith('"') || received === 'null')
      expect(faults[0]!.expected).toEqual({
        zh: '记录的数组、列的对象、行的数组，或 SDMX-JSON、JSON-stat、DHIS2、世界银行、世卫组织的数据',
        en: 'an array of records, an object of columns, an array of rows, or SDMX-JSON, JSON-stat, DHIS2, World Bank or WHO data',
      });
  });

  test('what is no JSON', () => {
    expect(parseJson('[{]').sheet.cells.length).toBe(0);
    expect(parseJson('[{]').faults).toMatchObject([{ row: null, received: '[{]' }]);
  });

  test.each<[what: string, text: string, zh: string, en: string, received: string]>([
    ['a key twice in an object', '[{"a":1,"a":2}]', '一个对象中每个键一次', 'each key once in an object', 'a'],
    ['levels beyond any table', '['.repeat(70), '嵌套不超过64层', 'at most 64 levels', '['.repeat(60)],
    [
      'two lists of records, or one beside other data',
      '{"page":1,"rows":[{"a":1}],"more":[{"a":2}]}',
      '只有 "rows" 下的记录，作为一个数组',
      'only the records under "rows", as one array',
      'page, rows, more',
    ],
    ['columns of different lengths', '{"a":[1,2],"b":[1]}', '各列长度相同', 'columns of one length', '2, 1'],
  ])('%s: what is expected and what is received', (_what, text, zh, en, received) => {
    expect(parseJson(text).faults).toEqual([{ code: 'BAD_JSON', row: null, expected: { zh, en }, received }]);
    expect(parseJson(text).sheet).toMatchObject({ isKeyed: true, cells: { length: 0 } });
  });

  test('the text about the faulty place is received', () => {
    const start = `[{"name":"${'x'.repeat(60)}"},`;
    expect(parseJson(`${start}oops]`).faults[0]!.received).toBe(`${start.slice(-20)}oops]`);
  });

  test('JSON Lines: a record on each line, with blank lines between', () => {
    const expected = [['a', 'b'], ['1'], ['2', 'x']];
    const { cells, faults } = filled('{"a":1}\n  \n{"a":2,"b":"x"}\r\n') as { cells: unknown; faults: unknown };
    expect([cells, faults]).toEqual([expected, []]);
    expect(parseJson('{"a":1}\n5').faults).toMatchObject([{ row: null, received: '{"a":1}\n5' }]);
    expect(parseJson('{"a":1}\n{oops').faults).toMatchObject([{ row: null, received: '{"a":1}\n{oops' }]);
  });

  test('a small text cannot ask for much work', () => {
    const constants = Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`c${i}`, 'x']));
    expect(parseJson(JSON.stringify({ ...constants, a: [1, 2] }))).toMatchObject({
      sheet: { cells: { length: 0 } },
      faults: [{ row: null, received: '101' }],
    });
    expect(parseJson(JSON.stringify({ ...constants, a: [1] })).faults).toEqual([]);
    delete constants['c0'];
    expect(parseJson(JSON.stringify({ ...constants, a: [1, 2] })).sheet.cells.length).toBe(3);
  });
});

test('records, columns and cubes have keys for heads; rows of cells may have none', () => {
  const keyed = ['[{"a":1}]', '{"a":[1]}', '{"a":1}\n{"a":2}', '{"rows":[{"a":1}]}', '[{"page":1},[]]', '5'];
  expect(keyed.map((text) => parseJson(text).sheet.isKeyed)).toEqual(keyed.map(() => true));
  expect(parseJson('[["a"],[1]]').sheet.isKeyed).toBe(false);
});

test('names of an object’s own workings are names like any other', () => {
  const text =
    '[{"__proto__":{"indicator":"infant-mortality-rate"},"constructor":"x","indicator":"maternal-mortality-ratio","period":2024,"value":"14.3","disaggregation":{"valueOf":"x","toString":"y"}},{"indicator":"__proto__","period":2024,"value":1},{"indicator":"constructor","period":2024,"value":1}]';
  const { observations, problems } = readObservations(text, {
    plan: catalogue,
    aliases: JSON.parse('{"__proto__":null}') as Record<string, null>,
  });
  expect(observations).toHaveLength(1);
  const { disaggregation = {} } = observations[0]!;
  expect(Object.getPrototypeOf(disaggregation)).toBe(Object.prototype);
  expect(Object.entries(disaggregation)).toEqual([
    ['constructor', 'x'],
    ['toString', 'y'],
    ['valueOf', 'x'],
  ]);
  expect(problems.map(({ code, row, column }) => [code, row, column?.header])).toEqual([
    ['UNKNOWN_DIMENSION', 2, 'constructor'],
    ['LEFT_OUT', 3, 'indicator'],
    ['UNKNOWN_INDICATOR', 4, 'indicator'],
  ]);
  expect(({} as Record<string, unknown>)['indicator']).toBeUndefined();
});

describe('the reply of a service', () => {
  const records = [{ 指标: '婴儿死亡率', 年份: 2024, 数值: 3 }];
  test.each<[what: string, reply: object]>([
    ['with a code and a message', { code: 0, msg: 'ok', data: records }],
    [
      'with a level more',
      { code: 200, success: true, timestamp: '1', data: { total: 1, pageSize: 20, rows: records } },
    ],
    ['with an error that is none', { error: null, count: 1, results: records }],
  ])('%s is its records', (_what, reply) => {
    const table = read(JSON.stringify(reply));
    expect([figuresOf(table), findingsOf(table)]).toEqual([['infant-mortality-rate 2024 3'], []]);
  });
  test.each<[what: string, reply: object]>([
    ['a code that may be that of an area', { code: 429006, msg: 'ok', data: records }],
    ['a code without a message', { code: 0, data: records }],
    ['an area beside the records', { 地区: '天门市', total: 1, data: records }],
    ['two lists', { msg: 'ok', data: records, more: records }],
  ])('%s may say of what they are: it is not read', (_what, reply) => {
    const table = read(JSON.stringify(reply));
    expect([figuresOf(table), codesOf(table)]).toEqual([[], ['BAD_JSON']]);
  });
});
