/** Tables in a terminal. */
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { fitted, tableLines, widthOf } from '../../src/cli/table.js';

describe('cutting', () => {
  test.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['婴儿死亡率', 10, '婴儿死亡率'],
    ['婴儿死亡率', 9, '婴儿死亡…'],
    ['婴儿死亡率', 8, '婴儿死…'],
    ['Infant mortality rate (per 1,000)', 24, 'Infant mort… (per 1,000)'],
    ['孕产妇死亡率（/10万）', 16, '孕产妇…（/10万）'],
    ['Rate (males per 100 females)', 12, 'Rate'],
    ['a (b) c (d)', 10, 'a (b)… (d)'],
    ['(all)', 3, '(a…'],
    ['Infant mortality (%)', 9, 'Infa… (%)'],
    ['Infant mortality (%)', 8, 'Infant…'],
    ['ab cdefgh', 4, 'ab…'],
    [' abcdef', 4, ' ab…'],
  ])('%s to %i: %s', (text, width, expected) => {
    expect(fitted(text, width)).toBe(expected);
  });

  test('never wider than asked', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '婴', '（', '）', '(', ')', '%') });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 20 }), (each, width) => {
        expect(stringWidth(fitted(each, width))).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('lines', () => {
  const rows = [
    ['name', 'value', 'id'],
    ['婴儿死亡率', '4', 'infant'],
    ['x', '14.3', 'y'],
  ];

  test('columns stand under each other, figures right', () => {
    expect(tableLines(rows, { right: [1] })).toEqual([
      'name        value  id',
      '婴儿死亡率      4  infant',
      'x            14.3  y',
    ]);
    expect(tableLines([])).toEqual([]);
  });

  test('in a narrow terminal one column is left out first, then one is cut, and never below its least', () => {
    const layout = { right: [1], cut: { column: 0, least: 4 }, dispensable: 2 };
    expect(tableLines(rows, { ...layout, width: 40 })).toEqual(tableLines(rows, { right: [1] }));
    expect(tableLines(rows, { ...layout, width: 20 })).toEqual([
      'name        value',
      '婴儿死亡率      4',
      'x            14.3',
    ]);
    expect(tableLines(rows, { ...layout, width: 14 })).toEqual(['name     value', '婴儿死…      4', 'x         14.3']);
    expect(tableLines(rows, { ...layout, width: 3 })).toEqual(['name  value', '婴…       4', 'x      14.3']);
  });

  test('a table that just fits is left as it is', () => {
    const layout = { right: [1], cut: { column: 0, least: 4 }, dispensable: 2 };
    expect(tableLines(rows, { ...layout, width: 25 })).toEqual(tableLines(rows, { right: [1] }));
    expect(tableLines(rows, { ...layout, width: 24 })[0]).toBe('name        value');
    expect(tableLines(rows, { ...layout, width: 17 })[1]).toBe('婴儿死亡率      4');
    expect(tableLines(rows, { ...layout, width: 16 })[1]).toBe('婴儿死亡…      4');
  });

  test('without a layout every column is left-aligned, the first one too', () => {
    expect(
      tableLines([
        ['a', 'bcd'],
        ['efg', 'h'],
      ]),
    ).toEqual(['a    bcd', 'efg  h']);
  });

  test('only a terminal has a width', () => {
    expect([
      widthOf({ write: () => true, isTTY: true, columns: 80 }),
      widthOf({ write: () => true, columns: 80 }),
    ]).toEqual([80, undefined]);
  });
});

test('what controls a terminal stands in a cell as its code, and the columns stay aligned', () => {
  const lines = tableLines([
    ['name', 'value'],
    ['a\u001b[31m\u2067b', '1'],
    ['c\nd', '2'],
  ]);
  expect(lines).toEqual(['name                value', 'a\\u001b[31m\\u2067b  1', 'c\\u000ad            2']);
});
