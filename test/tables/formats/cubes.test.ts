/** What each format of statistics exchange becomes: a header with rows. Forms that their documentation allows. */
import { describe, expect, test } from 'vitest';
import { cubeOf } from '../../../src/tables/formats/exchange/cubes.js';
import { labelled, textIn } from '../../../src/tables/formats/exchange/shape.js';
import { splitKeys } from '../../../src/tables/formats/exchange/eurostat.js';
import { rowsBetween, rowsOf as cellsOf } from '../../../src/tables/formats/sheet.js';

const rowsOf = (data: unknown): unknown => cubeOf(data)?.rows ?? null;

describe('JSON-stat', () => {
  const [sex, year] = [
    { category: { index: { M: 1, F: 0 }, label: { M: 'male', F: 'female' } } },
    { category: { index: ['2023', '2024'] } },
  ];
  const dataset = { id: ['sex', 'year'], size: [2, 2], role: { time: ['year'] }, dimension: { sex, year } };
  const head = ['sex: sex', 'TIME_PERIOD', 'OBS_VALUE', 'OBS_STATUS'];
  const whole = [
    head,
    ['F: female', '2023', 1, undefined],
    ['F: female', '2024', 2, undefined],
    ['M: male', '2023', 3, undefined],
    ['M: male', '2024', 4, undefined],
  ];
  const withNull = (rows: readonly (readonly unknown[])[]): unknown =>
    rows.map((row) => row.map((cell) => cell ?? null));
  test.each<[string, object, unknown]>([
    ['codes stand in the order of their positions', { value: [1, 2, 3, 4] }, withNull(whole)],
    ['values beyond the last combination are left out', { value: [1, 2, 3, 4, 5] }, withNull(whole)],
    ['values by their position', { value: { 0: 1, 3: 4 } }, withNull([head, whole[1]!, whole[4]!])],
    ['no values at all', { value: null }, [head]],
    ['one status of all values', { value: { 0: 1 }, status: 'p' }, [head, ['F: female', '2023', 1, 'p']]],
    [
      'statuses by position, and in a list',
      { value: { 0: 1, 1: 2 }, status: { 1: 'e' } },
      [head, ['F: female', '2023', 1, null], ['F: female', '2024', 2, 'e']],
    ],
    [
      'a list of statuses',
      { value: [1, 2], status: ['', 'e'] },
      [head, ['F: female', '2023', 1, ''], ['F: female', '2024', 2, 'e']],
    ],
  ])('%s', (_form, more, rows) => {
    expect(withNull(rowsOf({ ...dataset, ...more }) as unknown[][])).toEqual(rows);
  });
  test('a single category may have only a label, or nothing', () => {
    const [one, none] = [{ category: { label: { X: 'Place X' } } }, {}];
    const data = { id: ['a', 'b'], size: [1, 1], dimension: { a: one, b: none }, value: [7] };
    expect(rowsOf(data)).toMatchObject([
      ['a: a', 'b: b', 'OBS_VALUE', 'OBS_STATUS'],
      ['X: Place X', undefined, 7, null],
    ]);
  });
  test('the first data set of a bundle; a collection of links holds none', () => {
    const bundle = { note: { id: ['x'] }, empty: {}, deaths: { ...dataset, value: [9] } };
    expect(rowsOf(bundle)).toMatchObject([head, ['F: female', '2023', 9, null]]);
    expect(rowsOf({ ...bundle, class: 'collection' })).toBeNull();
  });
  test.each(['id', 'size', 'dimension'])('without %s it is another format', (name) => {
    expect(rowsOf({ ...dataset, value: [1], [name]: 1 })).toBeNull();
    expect(rowsOf({ bundled: { ...dataset, value: [1], [name]: 1 } })).toBeNull();
  });
});

describe('SDMX-JSON', () => {
  const component = (id: string, ...values: readonly object[]): object => ({ id, values });
  const structure = {
    dimensions: {
      dataSet: [component('FREQ', { id: 'A', name: 'Annual' })],
      series: [component('AREA', { id: 'X', names: { fr: 'Lieu', en: 'Place' } }, { id: 'Y' })],
      observation: [component('TIME_PERIOD', { id: '2023' }, { id: '2024' })],
    },
    attributes: {
      dataSet: [component('SOURCE', { value: 'survey' })],
      series: [component('UNIT', { id: 'PC', name: 'Per cent' })],
      observation: [component('STATUS', { id: 'A' }), component('NOTE')],
    },
  };
  const head = ['FREQ', 'SOURCE', 'AREA', 'UNIT', 'TIME_PERIOD', 'OBS_VALUE', 'STATUS', 'NOTE'].map((id) =>
    ['OBS_VALUE'].includes(id) ? id : `${id}: ${id}`,
  );
  const observations = { 0: [15.1, 0, 'rounded'], 1: [14.3] };
  const of = (dataSets: unknown, more: object = { structure }): unknown => cubeOf({ dataSets, ...more });

  test('positions become codes with labels; an attribute without values holds its text', () => {
    const series = { '0': { attributes: [0], observations }, '1': { observations: { 1: 9 } } };
    expect(of([{ attributes: [0], series }])).toEqual({
      rows: [
        head,
        ['A: Annual', 'survey', 'X: Place', 'PC: Per cent', '2023', 15.1, 'A', 'rounded'],
        ['A: Annual', 'survey', 'X: Place', 'PC: Per cent', '2024', 14.3, null, null],
        ['A: Annual', 'survey', 'Y', null, '2024', 9, null, null],
      ],
      attributes: new Set([2, 4, 7, 8]),
    });
  });
  test('a position that is not in the list of values is no value', () => {
    expect(of([{ series: { '7': { attributes: ['x'], observations: { 5: [1, 3] } } } }])).toMatchObject({
      rows: [head, ['A: Annual', null, null, null, null, 1, null, null]],
    });
  });
  test('positions may have several digits', () => {
    const years = component('TIME_PERIOD', ...Array.from({ length: 12 }, (_, i) => ({ id: String(2010 + i) })));
    const long = { dimensions: { observation: [years] } };
    expect(of([{ observations: { 11: [1] } }], { structure: long })).toMatchObject({
      rows: [
        ['TIME_PERIOD: TIME_PERIOD', 'OBS_VALUE'],
        ['2021', 1],
      ],
    });
  });
  test('without series, the attributes of the set are those of no series', () => {
    const noted = { ...structure, attributes: { series: [component('UNIT', { id: 'PC' }), component('NOTE')] } };
    expect(of([{ attributes: [0, 'x'], observations: { 1: [9] } }], { structure: noted })).toMatchObject({
      rows: [expect.anything(), ['A: Annual', null, null, null, '2024', 9]],
    });
  });
  test('no data set is a table of nothing', () => {
    expect(of([])).toEqual({ rows: [], attributes: new Set() });
  });
  test('series without observations are skipped', () => {
    expect(of([{ series: { '0': {}, '1': null } }])).toMatchObject({ rows: [head] });
  });
  test('several data sets are one table; each names its structure, or has that of its place', () => {
    const [first, second] = [structure, { ...structure, dimensions: { ...structure.dimensions, dataSet: [] } }];
    const series = { '0': { observations: { 0: [1] } } };
    const structures = { structures: [second, first] };
    const rows = (cube: unknown): unknown => (cube as { rows: unknown[][] }).rows.map((row) => row[0]);
    expect(
      rows(
        of(
          [
            { structure: 1, series },
            { structure: 1, series },
          ],
          structures,
        ),
      ),
    ).toEqual(['FREQ: FREQ', 'A: Annual', 'A: Annual']);
    expect(rows(of([{ series }], { structures: [first] }))).toEqual(['FREQ: FREQ', 'A: Annual']);
    expect(rows(of([{ structure: 9, series }], { structures: [first] }))).toEqual(['FREQ: FREQ', 'A: Annual']);
  });
  test.each<[string, object]>([
    ['no structure', {}],
    ['an empty list of structures', { structures: [] }],
  ])('with %s it is another format', (_lack, more) => {
    expect(of([{ series: {} }], more)).toBeNull();
  });
});

describe('DHIS2', () => {
  test('every field of a data value has its head, and what only describes has none', () => {
    const value = {
      dataElement: 'a',
      period: '202401',
      orgUnit: 'b',
      categoryOptionCombo: 'HllvX50cXC0',
      attributeOptionCombo: 'c',
      value: '5',
      storedBy: 'x',
      created: 'x',
      lastUpdated: 'x',
      followup: false,
      comment: 'x',
    };
    expect(rowsOf({ dataValues: [value, { value: '6', numerator: 1, denominator: 2 }] })).toEqual([
      [
        'INDICATOR',
        'TIME_PERIOD',
        'REF_AREA',
        'CATEGORY_OPTION_COMBO',
        'ATTRIBUTE_OPTION_COMBO',
        'OBS_VALUE',
        'NUMERATOR',
        'DENOMINATOR',
      ],
      ['a', '202401', 'b', '_T', 'c', '5', undefined, undefined],
      [undefined, undefined, undefined, undefined, undefined, '6', 1, 2],
    ]);
  });
  const headers = ['dx', 'co', 'value', 'factor', 'multiplier', 'divisor'].map((name) => ({ name }));
  const items = { d: { name: 'Deaths' }, o: { name: 'Town' }, plain: { name: 'plain' }, odd: { name: 1 } };
  test.each<[string, object, unknown]>([
    [
      'codes stand with their names; what applies to the whole answer stands in columns of its own',
      { metaData: { items, dimensions: { pe: ['2024'], ou: ['o'] } } },
      [
        ['INDICATOR: Data', 'CATEGORY_OPTION_COMBO', 'OBS_VALUE', 'TIME_PERIOD', 'REF_AREA'],
        ['d: Deaths', '_T', 1, '2024', 'Town'],
        ['plain', 'z', 2, '2024', 'Town'],
        ['odd', 'z', 3, '2024', 'Town'],
      ],
    ],
    [
      'of two periods none applies to the whole answer',
      { metaData: { items: 1, dimensions: { pe: ['2023', '2024'] } } },
      [
        ['INDICATOR: Data', 'CATEGORY_OPTION_COMBO', 'OBS_VALUE'],
        ['d', '_T', 1],
        ['plain', 'z', 2],
        ['odd', 'z', 3],
      ],
    ],
    [
      'without names',
      {},
      [
        ['INDICATOR: Data', 'CATEGORY_OPTION_COMBO', 'OBS_VALUE'],
        ['d', '_T', 1],
        ['plain', 'z', 2],
        ['odd', 'z', 3],
      ],
    ],
  ])('analytics: %s', (_form, more, expected) => {
    const rows = [['d', 'HllvX50cXC0', 1, 9, 9, 9], 'no row', ['plain', 'z', 2], ['odd', 'z', 3]];
    expect(rowsOf({ headers, rows, ...more })).toEqual(expected);
  });
  test('heads or rows alone are another format', () => {
    expect(rowsOf({ headers })).toBeNull();
    expect(rowsOf({ rows: [] })).toBeNull();
    expect(rowsOf({ dataValues: 'none' })).toBeNull();
  });
});

describe('texts of a format', () => {
  test.each<[unknown, string | null]>([
    ['text', 'text'],
    [{ zh: '男', en: 'male' }, 'male'],
    [{ n: 1, zh: '男' }, '男'],
    [{ n: 1 }, null],
    [1, null],
  ])('%j', (value, text) => {
    expect(textIn(value)).toBe(text);
  });
  test.each<[unknown, unknown, string]>([
    ['F', 'female', 'F: female'],
    ['F', 'F', 'F'],
    [1, undefined, '1'],
  ])('code %j with label %j', (code, label, text) => {
    expect(labelled(code, label)).toBe(text);
  });
});

describe('Eurostat: the keys of a row in columns of their own', () => {
  const split = (...rows: readonly (readonly string[])[]): unknown => {
    const cells = splitKeys(cellsOf(rows));
    return rowsBetween(cells, 0, rows.length);
  };
  test('keys and figures, with room for a key that is missing', () => {
    expect(split(['freq,geo\\TIME_PERIOD', '2023 '], ['A,X', '1 p'], ['A', ' 2'], [])).toEqual([
      ['freq', 'geo', '2023'],
      ['A', 'X', '1 p'],
      ['A', '', '2'],
      [],
    ]);
  });
  test.each(['freq,geo', 'freq;geo\\TIME', 'freq,\\TIME', 'freq\\TIME PERIOD', '\\TIME'])(
    '%s is no such head',
    (head) => {
      expect(split([head, '2023 '])).toEqual([[head, '2023 ']]);
    },
  );
});
