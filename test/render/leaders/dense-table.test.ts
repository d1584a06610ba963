/** Tables without columns that say nothing. */
import { expect, test } from 'vitest';
import type { LeadersTable } from '../../../src/entries/render.js';
import { denseTable } from '../../../src/render/leaders/dense-table.js';

const table = (rows: readonly (readonly string[])[]): LeadersTable => ({
  block: 'table',
  ...{ caption: '表', note: '注', rows },
  columns: [
    { head: '指标', width: 40 },
    { head: '上年', width: 20, figures: true },
    { head: '本年', width: 40, figures: true },
  ],
});

test.each<[rule: string, rows: readonly (readonly string[])[], heads: readonly string[]]>([
  [
    'a column of dashes only is left out',
    [
      ['甲', '—', '1'],
      ['乙', '—', '2'],
    ],
    ['指标', '本年'],
  ],
  [
    'a column with one figure stays',
    [
      ['甲', '—', '1'],
      ['乙', '3', '2'],
    ],
    ['指标', '上年', '本年'],
  ],
  ['an empty cell is no dash', [['甲', '', '1']], ['指标', '上年', '本年']],
])('%s', (_rule, rows, heads) => {
  const dense = denseTable(table(rows));
  expect(dense.columns.map(({ head }) => head)).toEqual(heads);
  expect(dense.rows.map((row) => row.length)).toEqual(rows.map(() => heads.length));
  expect(dense).toMatchObject({ caption: '表', note: '注' });
});

test('the columns that stay keep their form and share the width', () => {
  const { columns, rows } = denseTable(table([['甲', '—', '1']]));
  expect(columns).toEqual([
    { head: '指标', width: 50 },
    { head: '本年', width: 50, figures: true },
  ]);
  expect(rows).toEqual([['甲', '1']]);
});
