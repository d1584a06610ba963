import { describe, expect, test } from 'vitest';
import { readValue, decimalMarkIn, scaled } from '../../../src/tables/concepts/value.js';

type Brief = readonly [
  value: string,
  unit?: string | null,
  bound?: string | null,
  footnote?: string,
  remark?: string | null,
];

const brief = (cell: string, mark: '.' | ',' = '.'): unknown => {
  const read = readValue(cell, mark);
  if (read.kind !== 'number') return read.kind;
  const unit = read.unit === null ? null : `${read.unit.unit}${read.unit.power === 0 ? '' : `e${read.unit.power}`}`;
  return [read.value, unit, read.bound, read.footnote, read.status ?? read.year];
};

const is = ([value, unit = null, bound = null, footnote = '', remark = null]: Brief): unknown => [
  value,
  unit,
  bound,
  footnote,
  remark,
];

describe('figures', () => {
  test.each<[string, Brief]>([
    ['14.3', ['14.3']],
    ['0', ['0']],
    [' 14.30 ', ['14.30']],
    ['007', ['007']],
    ['.5', ['0.5']],
    ['-.5', ['-0.5']],
    ['5.', ['5']],
    ['+5', ['5']],
    ['-5', ['-5']],
    ['−5', ['-5']],
    ['–5', ['-5']],
    ['－５．１', ['-5.1']],
    ['＋５', ['5']],
    ["'98.5", ['98.5']],
    ['１２３４', ['1234']],
    ['１，２３４．５', ['1234.5']],
    ['1,234', ['1234']],
    ['12,345,678.9', ['12345678.9']],
    ['1 234', ['1234']],
    ['1\u00a0234\u00a0567', ['1234567']],
    ['1\u2009234', ['1234']],
    ['1\u202f234', ['1234']],
    ["1'234", ['1234']],
    ['1.2E+03', ['1200']],
    ['1.25e-2', ['0.0125']],
    ['-1e2', ['-100']],
    ['1E5', ['100000']],
    ['9'.repeat(40), ['9'.repeat(40)]],
    [`0.${'3'.repeat(38)}`, [`0.${'3'.repeat(38)}`]],
    ['14.3/10万', ['14.3', 'per-100000']],
    ['14.3 / 10 万', ['14.3', 'per-100000']],
    ['１４．３／１０万', ['14.3', 'per-100000']],
    ['14.3/100,000', ['14.3', 'per-100000']],
    ['2.5‰', ['2.5', 'per-1000']],
    ['98.5％', ['98.5', 'percent']],
    ['98.5 %', ['98.5', 'percent']],
    ['百分之98.5', ['98.5', 'percent']],
    ['14.3（预计）', ['14.3', null, null, '', 'F']],
    ['14.3/10万(初步数)', ['14.3', 'per-100000', null, '', 'P']],
    ['１４．３（ 预测 ）', ['14.3', null, null, '', 'F']],
    ['14.3 (Estimated)', ['14.3', null, null, '', 'E']],
    ['99%以上（估计）', ['99', 'percent', 'at-least', '', 'E']],
    ['98.5%（2023年）', ['98.5', 'percent', null, '', '2023年']],
    ['98.5（2023）', ['98.5', null, null, '', '2023']],
    ['98.5（预计）*', ['98.5', null, null, '*', 'F']],
    ['98.5*（预计）', ['98.5', null, null, '*', 'F']],
    ['千分之 2.5', ['2.5', 'per-1000']],
    ['十万分之14.3', ['14.3', 'per-100000']],
    ['10万分之14.3', ['14.3', 'per-100000']],
    ['4.6个百分点', ['4.6', 'percentage-points']],
    ['80.9岁', ['80.9', 'years']],
    ['3 所', ['3', 'count']],
    ['2小时/日', ['2', 'hours-per-day']],
    ['5.2万元', ['5.2', 'yuane4']],
    ['3亿元', ['3', 'yuane8']],
    ['1.2万', ['1.2', 'counte4']],
    ['111.3（女=100）', ['111.3', 'males-per-100-females']],
    ['98.5*', ['98.5', null, null, '*']],
    ['*98.5', ['98.5', null, null, '*']],
    ['98.5①', ['98.5', null, null, '①']],
    ['98.5¹²', ['98.5', null, null, '¹²']],
    ['98.5%[1]', ['98.5', 'percent', null, '[1]']],
    [' 98.5* ', ['98.5', null, null, '*']],
    ['98.5 % *', ['98.5', 'percent', null, '*']],
    ['1.5e1', ['15']],
    ['1’234', ['1234']],
    ['*98.5†', ['98.5', null, null, '*†']],
  ])('%j', (cell, expected) => {
    expect(brief(cell)).toEqual(is(expected));
  });

  test.each<[string, Brief]>([
    ['98,5', ['98.5']],
    ['1.234,5', ['1234.5']],
    ['1.234', ['1234']],
    ['98,5 %', ['98.5', 'percent']],
    ['12', ['12']],
  ])('%j with a decimal comma', (cell, expected) => {
    expect(brief(cell, ',')).toEqual(is(expected));
  });
});

describe('bounds', () => {
  test.each<[string, Brief]>([
    ['99%以上', ['99', 'percent', 'at-least']],
    ['99%及以上', ['99', 'percent', 'at-least']],
    ['99以上', ['99', null, 'at-least']],
    ['≥99%', ['99', 'percent', 'at-least']],
    ['＞９９％', ['99', 'percent', 'at-least']],
    ['>=99', ['99', null, 'at-least']],
    ['不低于 99%', ['99', 'percent', 'at-least']],
    ['99%+', ['99', 'percent', 'at-least']],
    ['at least 99%', ['99', 'percent', 'at-least']],
    ['99 or more', ['99', null, 'at-least']],
    ['低于5%', ['5', 'percent', 'at-most']],
    ['5‰以下', ['5', 'per-1000', 'at-most']],
    ['5%以内*', ['5', 'percent', 'at-most', '*']],
    ['≤14/10万', ['14', 'per-100000', 'at-most']],
    ['<1%', ['1', 'percent', 'at-most']],
    ['不超过5.0%', ['5.0', 'percent', 'at-most']],
    ['Less than 5 %', ['5', 'percent', 'at-most']],
  ])('%j', (cell, expected) => {
    expect(brief(cell)).toEqual(is(expected));
  });
});

test.each([
  '—',
  '-',
  '－',
  '…',
  '……',
  '...',
  '．．．',
  '.',
  '/',
  '无',
  '缺',
  '不详',
  'NA',
  'n/a',
  'NaN',
  'null',
  '',
  '  ',
  '*',
  '—*',
  '①',
])('%j is missing', (cell) => {
  expect(readValue(cell, '.')).toEqual({ kind: 'missing', mark: cell.trim() });
});

test('a long blank cell is missing', () => {
  expect(readValue(' '.repeat(600), '.')).toEqual({ kind: 'missing', mark: '' });
});

test.each([
  ['已实现', 'achieved', ''],
  ['部分实现*', 'partly', '*'],
  [' 未实现 ', 'not', ''],
  ['Achieved', 'achieved', ''],
  ['PARTLY', 'partly', ''],
  ['not', 'not', ''],
])('%j states', (cell, attested, footnote) => {
  expect(readValue(cell, '.')).toEqual({ kind: 'statement', attested, footnote });
});

test.each([
  '约98%',
  '1—2',
  '1-2',
  '5~10',
  '3至5',
  '1—2所',
  '1月2日',
  '12,34',
  '1,2345',
  '1,23',
  ',234',
  '1,234 567',
  '1.2.3',
  '1..2',
  '1.234,5',
  ',5',
  '-.',
  '--5',
  '(5)',
  '≥5%以上',
  '九十八',
  'abc',
  '1e999',
  '0x10',
  'Infinity',
  '百分之5%',
  '+',
  '≥',
  "'",
  '%',
  '9'.repeat(41),
  `${'9'.repeat(30)}.${'9'.repeat(30)}`,
  '1e50',
  '9'.repeat(501),
])('%j is no figure', (cell) => {
  expect(readValue(cell, '.').kind).toBe('unreadable');
});

test.each(['1.23', '1,2,3', '1.234.5', '1,'.repeat(2)])('%j is no figure with a decimal comma', (cell) => {
  expect(readValue(cell, ',')).toEqual({ kind: 'unreadable' });
});

test.each([
  ['15公斤', '公斤'],
  ['1/7200', '/7200'],
  ['98.5p', 'p'],
  ['5%以上以下', '%以上'],
  ['1e', 'e'],
  ['15 公斤 *', '公斤'],
  ['5/20000', '/20000'],
  ['14.3（全国）', '(全国)'],
  ['14.3（P）', '(P)'],
])('%j has a unit that is not known', (cell, unit) => {
  expect(readValue(cell, '.')).toEqual({ kind: 'unknown-unit', unit });
});

describe('the decimal mark that a figure shows', () => {
  test.each<readonly [string, '.' | ',' | 'either' | null]>([
    ...['80,5', '80,55', '0,5', '1.234,5', '1.234.567,89', '1234,5678', '0,805', '1234,567', '12345,6', '9,12345'].map(
      (cell) => [cell, ','] as const,
    ),
    ...['80.5', '80.55', '0.5', '1,234.5', '1,234,567.89', '1234.5678', '0.805', '1234.567', '12345.6', '9.12345'].map(
      (cell) => [cell, '.'] as const,
    ),
    ...['81,004', '1,234', '12,345', '999,999'].map((cell) => [cell, 'either'] as const),
    ...['81.004', '1,234,567', '1.234.567', '805', '', 'x80,5', '80,', ',5', '1,23,456', '80,5.5', '80.5,5'].map(
      (cell) => [cell, null] as const,
    ),
  ])('%j', (cell, mark) => {
    expect(decimalMarkIn(cell)).toBe(mark);
    if (mark === null) return;
    for (const sign of ['+', '-', '−', '–']) expect([sign, decimalMarkIn(sign + cell)]).toEqual([sign, mark]);
    for (const end of ['%', ' *', '人']) expect([end, decimalMarkIn(cell + end)]).toEqual([end, mark]);
    expect(decimalMarkIn(` ${cell} `)).toBe(mark);
    expect(decimalMarkIn(`x${cell}`)).toBeNull();
  });
});

describe('flags behind a figure or its missing mark', () => {
  test.each<[string, unknown]>([
    ['12.5 p', ['12.5', 'P']],
    ['12.5  ep', ['12.5', 'E']],
    ['1 234 b', ['1234', 'B']],
    ['12.5 bep', ['12.5', 'E']],
    [':', ['missing', undefined]],
    [':c', ['missing', 'O']],
    [': c', ['missing', 'O']],
    [':z', ['missing', 'M']],
    ['不适用', ['missing', 'M']],
    [' 不适用 ', ['missing', 'M']],
    ['12.5 x', 'unknown-unit'],
    ['12.5p', 'unknown-unit'],
    ['12.5 bepu', 'unknown-unit'],
    ['x p', 'unreadable'],
  ])('%j', (cell, expected) => {
    const read = readValue(cell, '.');
    const said =
      read.kind === 'number' ? [read.value, read.status] : [read.kind, read.kind === 'missing' && read.status];
    expect(Array.isArray(expected) ? said : read.kind).toEqual(expected);
  });
});

test('the mark of a missing value is kept as it stands', () => {
  for (const mark of ['—', '…', ' - ', ':c', '不适用', 'N/A'])
    expect([mark, readValue(mark, '.')]).toMatchObject([mark, { kind: 'missing', mark: mark.trim() }]);
});

test('brackets behind a figure hold a year, a status or a unit, and nothing that may be another figure', () => {
  expect(readValue('98.5%（2023年）', '.')).toMatchObject({ kind: 'number', year: '2023年', status: null });
  expect(readValue('98.5 (2023)', '.')).toMatchObject({ kind: 'number', year: '2023' });
  for (const cell of ['98.5（x2023年）', '98.5（2023年底）', '62 [42]', '[5]', '5 [x'])
    expect([cell, readValue(cell, '.').kind]).not.toEqual([cell, 'number']);
  expect(readValue('62[4]', '.')).toMatchObject({ kind: 'number', value: '62', footnote: '[4]' });
});

test('about so much is no figure, a unit that only contains such a word is a unit', () => {
  for (const cell of ['93左右', '93%左右', '93%上下', '12余', '12人多'])
    expect([cell, readValue(cell, '.').kind]).toEqual([cell, 'unreadable']);
  for (const cell of ['5左右侧', '5上下铺', '5余额', '5多功能'])
    expect([cell, readValue(cell, '.').kind]).toEqual([cell, 'unknown-unit']);
});

test('plain figures of any length are read as they stand', () => {
  for (const value of ['0', '12', '12.5', '0.12345', '9'.repeat(30), `1.${'1'.repeat(30)}`])
    expect([value, readValue(value, '.')]).toMatchObject([value, { kind: 'number', value, unit: null, bound: null }]);
  expect(['1.', '.5', '1.5.'].map((cell) => readValue(cell, '.').kind)).not.toContain('statement');
});

test('a cell of 500 characters is read, a longer one is text', () => {
  expect(readValue(`5${' '.repeat(499)}`, '.').kind).toBe('number');
  expect(readValue(`5${' '.repeat(500)}`, '.').kind).toBe('unreadable');
});

test('a figure times a power of ten is exact', () => {
  expect([scaled('1.5', 0), scaled('1.5', 4), scaled('1.5', -1), scaled('0.10', 1)]).toEqual([
    ...['1.5', '15000', '0.15', '1'],
  ]);
});
