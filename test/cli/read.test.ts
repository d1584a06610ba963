/** `read`: what was understood, before anything is judged by it. */
import { utils, write } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { run } from './run.js';

const table =
  '指标,财富分位,地区,2023年,2024年\n婴儿死亡率,最低,竟陵街道,9,8\n孕产妇死亡率,合计,竟陵街道,15,14\n孕产妇死亡比,合计,竟陵街道,1,2\n不认识的名称,合计,竟陵街道,1,2\n';

test('it lists columns, indicators, periods, areas and parts, and the problems in the language asked for', async () => {
  const { code, out, err } = await run(['read', 'data.csv', '--lang', 'zh'], { files: { 'data.csv': table } });
  expect(code).toBe(0);
  for (const text of [
    '4行，4个数，0项表述，0格无数',
    '财富分位  未理解',
    '2023年    value      2023',
    'infant-mortality-rate     婴儿死亡率    2',
    '竟陵街道  4',
    '财富分位=最低  2',
  ])
    expect(out).toContain(text);
  expect(err).toContain('这一列或表头没有读懂，其下的数按部分读，不作整体');
  expect(err).toContain('可写明 columns: { "财富分位": "disaggregation" }');
});

test('a column is listed with all that its head names, and a column without a head as such', async () => {
  const files = { 'data.csv': '指标,2024年女,竟陵街道2023年,\n婴儿死亡率,9,8,\n' };
  const { out } = await run(['read', 'data.csv', '--lang', 'zh'], { files });
  for (const column of [
    '2024年女        value      2024 sex=F',
    '竟陵街道2023年  value      2023 竟陵街道',
    '（无表头）      未理解',
  ])
    expect(out).toContain(`  ${column}\n`);
});

test.each([
  [20, 0],
  [21, 1],
  [25, 1],
])('of %i areas twenty are named, and then how many there are', async (count, more) => {
  const rows = Array.from({ length: count }, (_, i) => `婴儿死亡率,${String.fromCharCode(0x7532 + i)}镇,2024,4\n`);
  const files = { 'data.csv': `指标,地区,年份,数值\n${rows.join('')}` };
  const { out } = await run(['read', 'data.csv', '--lang', 'zh'], { files });
  const areas = out.slice(out.indexOf('  地区\n')).split('\n').slice(1, -1);
  expect(areas).toHaveLength(20 + more);
  expect(areas.slice(0, 20).every((line) => /^ +.镇 +1$/u.test(line))).toBe(true);
  expect(areas.slice(20).map((line) => line.trim())).toEqual(more === 0 ? [] : [`… ${count}`]);
});

test('one file without any figure among several is code 2, with a message', async () => {
  const files = { 'data.csv': table, 'other.csv': '姓名,电话\n甲,1' };
  const { code, out } = await run(['read', 'data.csv', 'other.csv'], { files });
  expect([code, out]).toEqual([2, expect.stringContaining('not one figure was read')]);
  const judged = await run(['evaluate', 'data.csv', 'other.csv'], { files });
  expect([judged.code, judged.err]).toEqual([2, expect.stringContaining('not one row of data can be used: other.csv')]);
});

test('--suggest-aliases writes a table to look through, which --aliases takes', async () => {
  const files = { 'data.csv': table };
  const { written } = await run(['read', 'data.csv', '--suggest-aliases', 'aliases.csv'], { files });
  const aliases = written.get('aliases.csv')!;
  expect(aliases).toBe(
    'name,indicator,similarity,nearest\n孕产妇死亡比,maternal-mortality-ratio,0.8,Maternal mortality ratio\n不认识的名称,,,\n',
  );
  const again = await run(['read', 'data.csv', '--aliases', 'aliases.csv'], {
    files: { ...files, 'aliases.csv': aliases },
  });
  expect(again.err).not.toContain('孕产妇死亡比');
  expect(again.err).toContain('不认识的名称');
});

test('a workbook is read by the same commands', async () => {
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ['指标', '2024年'],
      ['婴儿死亡率', 4],
    ]),
    '表一',
  );
  const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
  const { code, out } = await run(['read', 'data.xlsx'], { files: { 'data.xlsx': bytes } });
  expect([code, out]).toEqual([0, expect.stringMatching(/^data\.xlsx: workbook\n/)]);
});

test('--json answers with all of it', async () => {
  const { out } = await run(['read', 'data.csv', '--json'], { files: { 'data.csv': table } });
  expect(JSON.parse(out)).toMatchObject([{ file: 'data.csv', table: { rows: 4, layout: { headerRow: 1 } } }]);
});

test('--suggest-aliases to *.json writes JSON, which --aliases takes; what is left empty is not decided', async () => {
  const files = { 'data.csv': table };
  const { written } = await run(['read', 'data.csv', '--suggest-aliases', 'aliases.json'], { files });
  const aliases = written.get('aliases.json')!;
  expect(JSON.parse(aliases)).toEqual({ 孕产妇死亡比: 'maternal-mortality-ratio', 不认识的名称: '' });
  const again = await run(['read', 'data.csv', '--aliases', 'aliases.json'], {
    files: { ...files, 'aliases.json': aliases },
  });
  expect(again.err).not.toContain('孕产妇死亡比');
  expect(again.err).toContain('不认识的名称');
});
