/** Tables of aliases: two columns, with a header or without, and JSON; what is left out and what is not filled in. */
import { describe, expect, test } from 'vitest';
import { readAliases } from '../../src/cli/aliases.js';
import type { Io } from '../../src/cli/io.js';

const read = async (text: string) => {
  const io = { readFile: async () => Buffer.from(text) } as unknown as Io;
  return { ...(await readAliases(io, 'a.csv', (id) => id.startsWith('id-'))) };
};

describe('a table', () => {
  test.each<[what: string, text: string, aliases: Readonly<Record<string, string | null>>]>([
    ['commas', '甲,id-1\n乙,id-2', { 甲: 'id-1', 乙: 'id-2' }],
    ['tabs, with commas inside a name', '甲,丙\tid-1', { '甲,丙': 'id-1' }],
    ['blanks around cells, and blank rows', ' 甲 , id-1 \n\n , \n乙,id-2\n', { 甲: 'id-1', 乙: 'id-2' }],
    ['a brace inside a name is no JSON', '甲{1},id-1', { '甲{1}': 'id-1' }],
    ['an empty id leaves the name out, also in the first row', '甲,\n乙', { 甲: null, 乙: null }],
    ['empty cells after the second', '甲,id-1,,', { 甲: 'id-1' }],
    ['a header of two columns', '名称,编号\n甲,id-1\n乙,\n丙,编号', { 甲: 'id-1', 乙: null, 丙: '编号' }],
    [
      'a header of more columns: those after the second are remarks, and beside a remark no id is undecided',
      '名称,编号,相似度,指标\n甲,id-1,0.8,某率\n乙,,0.3,某比\n丙,,0.3\n丁,\n戊',
      { 甲: 'id-1', 丁: null, 戊: null },
    ],
    ['an id in the first row, so that it is no header', '甲,id-1\n乙,编号', { 甲: 'id-1', 乙: '编号' }],
    ['a name that is protected from a spreadsheet', "'=甲,id-1\n'乙,id-2", { '=甲': 'id-1', "'乙": 'id-2' }],
    ['a name that objects inherit', 'constructor,id-1', { constructor: 'id-1' }],
  ])('%s', async (_what, text, aliases) => {
    expect(await read(text)).toEqual(aliases);
  });

  test.each([
    ['名称,编号,类别\n甲,id-1,', 1, '名称, 编号, 类别'],
    ['甲,id-1\n,id-2', 2, ', id-2'],
    ['名称,编号\n甲,id-1,0.8,某率', 2, '甲, id-1, 0.8, 某率'],
    [',编号', 1, ', 编号'],
  ])('a row that is not a name and an id is a mistake: %j', async (text, row, received) => {
    await expect(read(text)).rejects.toMatchObject({
      text: {
        zh: `a.csv 第${row}行应为名称和指标编号两列，实为“${received}”`,
        en: `a.csv, row ${row}: expected a name and the id of an indicator, received “${received}”`,
      },
    });
  });
});

describe('JSON', () => {
  test.each<[text: string, aliases: Readonly<Record<string, string | null>>]>([
    [' \n\t{ "甲": "id-1", "乙": null, "丙": "" }', { 甲: 'id-1', 乙: null }],
    ['{}', {}],
  ])('%s', async (text, aliases) => {
    expect(await read(text)).toEqual(aliases);
  });

  test.each(['[]', '["id-1"]', ' [{ "甲": "id-1" }]', '{ "甲": 3 }', '{ "甲": "id-1", "乙": {} }'])(
    'only an object of names and ids is taken: %s',
    async (text) => {
      await expect(read(text)).rejects.toMatchObject({
        text: {
          zh: 'a.csv 应为名称到指标编号的对象',
          en: 'a.csv: expected an object of names and ids of indicators',
        },
      });
    },
  );

  test('what does not parse is a mistake, with the reason', async () => {
    await expect(read('{ "甲": }')).rejects.toMatchObject({
      text: {
        zh: expect.stringMatching(/^a\.csv 不是 JSON：\S/),
        en: expect.stringMatching(/^a\.csv is not JSON: \S/),
      },
    });
  });
});
