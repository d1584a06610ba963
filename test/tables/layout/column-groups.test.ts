/** Which columns describe a row, and from which each of its figures is read. */
import { describe, expect, test } from 'vitest';
import type { ColumnRole } from '../../../src/tables/concepts/heads.js';
import { columnGroupsOf, type ColumnGroup } from '../../../src/tables/layout/column-groups.js';
import { readColumn, type ReadColumn } from '../../../src/tables/layout/column.js';

const years = { current: null, baseline: null };
const column = (
  number: number,
  header: string,
  role: ColumnRole | null,
  more: Partial<ReadColumn> = {},
): ReadColumn => ({
  ...readColumn([], number, () => [], years),
  ...{ header, role, isFigure: role === 'value' || role === 'numerator' || role === 'denominator', ...more },
});
/** `地区:area 死亡率:value`: a column is written as head and role. */
const columnsOf = (text: string): readonly ReadColumn[] =>
  text.split(' ').map((each, i) => {
    const [header = '', role = ''] = each.split(':');
    return column(i + 1, header, role === '' ? null : (role as ColumnRole));
  });
const numbers = (columns: readonly ReadColumn[]): readonly number[] => columns.map(({ number }) => number);
const figuresOf = ({ slots }: ColumnGroup): readonly (readonly (number | null)[])[] =>
  slots.map(({ value, numerator, denominator }) => [value, numerator, denominator].map((each) => each?.number ?? null));
const grouped = (text: string): unknown =>
  columnGroupsOf(columnsOf(text), new Set()).map((group) => [
    ...[numbers([...group.keys.indicators, ...group.keys.periods, ...group.keys.areas])],
    ...[figuresOf(group).map(([value]) => value)],
  ]);

describe('tables side by side', () => {
  test.each<[what: string, columns: string, groups: unknown]>([
    ['one table', '指标:indicator 年份:period 数值:value', [[[1, 2], [3]]]],
    [
      'two',
      '地区:area 率:value 地区:area 率:value',
      [
        [[1], [2]],
        [[3], [4]],
      ],
    ],
    [
      'three',
      '地区:area 率:value 地区:area 率:value 地区:area 率:value',
      [
        [[1], [2]],
        [[3], [4]],
        [[5], [6]],
      ],
    ],
    [
      'what they share stands before them',
      '年份:period 地区:area 率:value 地区:area 率:value',
      [
        ...[
          [[1, 2], [3]],
          [[1, 4], [5]],
        ],
      ],
    ],
    ['another kind of key after figures is of all', '地区:area 率:value 年份:period', [[[3, 1], [2]]]],
    ['keys after the last figures are of all', '地区:area 率:value 地区:area', [[[1, 3], [2]]]],
    ['two keys of a kind before the figures', '地区:area 地区:area 率:value', [[[1, 2], [3]]]],
    ['two parts start no table', '性别:sex 率:value 性别:sex 率:value', [[[], [2, 4]]]],
    [
      'two indicators',
      '指标:indicator 值:value 指标:indicator 值:value',
      [
        [[1], [2]],
        [[3], [4]],
      ],
    ],
    [
      'two periods',
      '年份:period 值:value 年份:period 值:value',
      [
        [[1], [2]],
        [[3], [4]],
      ],
    ],
  ])('%s', (_, columns, groups) => {
    expect(grouped(columns)).toEqual(groups);
  });
});

describe('keys', () => {
  const keys = (text: string, dimensions: readonly number[] = []): ColumnGroup['keys'] =>
    columnGroupsOf(columnsOf(text), new Set(dimensions))[0]!.keys;

  test('a column of codes beside one of names with the same head is not used', () => {
    expect(numbers(keys('COUNTRY:area Country:area 值:value').areas)).toEqual([2]);
    expect(numbers(keys('REF_AREA:area Ref.area:area 值:value').areas)).toEqual([2]);
    for (const other of [
      'COUNTRY:area City:area',
      'Country:area country:area',
      'COUNTRY:area COUNTRY:area',
      'C1:area c1:area',
    ])
      expect([other, numbers(keys(`${other} 值:value`).areas)]).toEqual([other, [1, 2]]);
  });

  test('of two dimensions whose heads differ in case and signs only, the second gives labels', () => {
    expect(numbers(keys('WEALTH_QUINTILE: Wealth_quintile: 值:value', [1, 2]).dimensions)).toEqual([1]);
    expect(numbers(keys('a: b: a: 值:value', [1, 2, 3]).dimensions)).toEqual([1, 2, 3]);
    expect(numbers(keys('★: ☆: 值:value', [1, 2]).dimensions)).toEqual([1, 2]);
    expect(numbers(keys('SEX:sex Sex:sex 年龄:age 城乡:urbanisation 分组:disaggregation 值:value').parts)).toEqual([
      ...[1, 3, 4, 5],
    ]);
  });

  test('only dimensions that hold members are used, and of each role the first column', () => {
    const { dimensions, one } = keys('a: b: 来源:source 来源:source 值:value', [2]);
    expect([numbers(dimensions), one.get('source')?.number]).toEqual([[2], 3]);
  });

  test('periods go before dates, units stand together', () => {
    const { periods, units } = keys('日期:date 年份:period 单位:unit 单位:unit 值:value');
    expect([numbers(periods), numbers(units)]).toEqual([
      [2, 1],
      [3, 4],
    ]);
  });
});

describe('columns of one figure', () => {
  const at = (year: number): Partial<ReadColumn> => ({ isFigure: true, period: { period: year, within: null } });
  const slots = (...columns: readonly ReadColumn[]): unknown => figuresOf(columnGroupsOf(columns, new Set())[0]!);

  test('heads that differ in the measure only', () => {
    expect(
      slots(
        column(1, '率', 'value', at(2024)),
        column(2, '分子', 'numerator', at(2024)),
        column(3, '分母', 'denominator', at(2024)),
      ),
    ).toEqual([[1, 2, 3]]);
  });

  test('of another year, area, part, status or unknown text they are another figure', () => {
    const others: readonly Partial<ReadColumn>[] = [
      ...[{ period: { period: 2023, within: null } }, { area: '甲' }, { level: '全市' }],
      ...[{ parts: new Map([['sex', 'F']]) }, { status: 'P' as const }, { unknown: ['甲'] }, { indicator: 'x' }],
    ];
    for (const other of others)
      expect([
        other,
        slots(column(1, '率', 'value', at(2024)), column(2, '分子', 'numerator', { ...at(2024), ...other })),
      ]).toEqual([
        other,
        [
          [1, null, null],
          [null, 2, null],
        ],
      ]);
  });

  test('a second value is another figure, in the order of the columns', () => {
    expect(
      slots(column(1, '率', 'value', at(2024)), column(2, '率', 'value', at(2023)), column(3, '率', 'value', at(2024))),
    ).toEqual([
      [1, null, null],
      [2, null, null],
      [3, null, null],
    ]);
  });
});
