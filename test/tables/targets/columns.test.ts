/** The heads and words of a table of targets. Tables that offices have filled in depend on them. */
import { expect, test } from 'vitest';
import { columnOf, targetColumns } from '../../../src/tables/targets/columns.js';

test('heads, words and forms as published', async () => {
  const lines = targetColumns.map(
    ({ part, field, writing, head, words }) =>
      `${head.zh} | ${head.en} | ${part} ${field.join('.')} | ${writing}` +
      Object.entries(words)
        .map(([word, value]) => `\n  ${word} = ${value}`)
        .join(''),
  );
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('columns.golden.txt');
});

test('a head is found in both languages, whatever its case, spaces and signs', () => {
  for (const column of targetColumns)
    for (const head of [column.head.zh, column.head.en, column.head.en.toUpperCase(), ` ${column.head.en}: `])
      expect([head, columnOf(head)]).toEqual([head, column]);
  expect(['plan', '规划（英文）', 'plan (en)'].map((head) => columnOf(head)?.field)).toEqual(
    Array(3).fill(['title', 'en']),
  );
  expect([columnOf('nothing'), columnOf('')]).toEqual([null, null]);
});
