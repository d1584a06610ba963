/** The tables of words, as published: a change is seen here, and no word has two meanings in one place. */
import { expect, test } from 'vitest';
import { columnNames, type ColumnRole } from '../../src/entries/io.js';
import { roleOf } from '../../src/tables/concepts/heads.js';
import { dimensions, totals } from '../../src/tables/concepts/disaggregation.js';
import { missingMarks } from '../../src/tables/formats/marks.js';
import { nameKey } from '../../src/core/similarity.js';
import { readUnit, unitNames } from '../../src/tables/concepts/unit-names.js';
import { bounds, boundWords, statements, statementWords, statuses } from '../../src/tables/concepts/words.js';

test('as published', async () => {
  const tables = {
    columnNames,
    unitNames,
    missingMarks: [...missingMarks],
    statements: Object.fromEntries(statements),
    statementWords,
    boundWords,
    bounds: Object.fromEntries(bounds),
    statuses: Object.fromEntries(statuses),
    dimensions,
    totals: [...totals],
  };
  await expect(`${JSON.stringify(tables, null, 1)}\n`).toMatchFileSnapshot('tables.golden.json');
});

test('every header of the table has its role, and none has two', () => {
  const seen = new Map<string, ColumnRole>();
  for (const [role, lists] of Object.entries(columnNames) as [
    ColumnRole,
    Readonly<Record<string, readonly string[]>>,
  ][]) {
    for (const name of Object.values(lists).flat()) {
      expect([name, roleOf(name)]).toEqual([name, role]);
      expect([name, seen.get(nameKey(name)) ?? role]).toEqual([name, role]);
      seen.set(nameKey(name), role);
    }
  }
});

test('every name of a unit is that unit', () => {
  for (const [unit, lists] of Object.entries(unitNames))
    for (const name of Object.values(lists).flat()) expect([name, readUnit(name)]).toEqual([name, { unit, power: 0 }]);
});
