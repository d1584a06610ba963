import { describe, expect, test } from 'vitest';
import { run, table } from './run.js';

describe('template', () => {
  test('a workbook, with what is known already in its cells', async () => {
    const settings = JSON.stringify({ departments: { 'infant-mortality-rate': '卫生健康委' } });
    const { code, err, written } = await run(
      ['template', 'data.csv', '--until', '2025', '--settings', 's.json', '--lang', 'zh', '--out', '空表.xlsx'],
      { files: { 'data.csv': table, 's.json': settings } },
    );
    expect([code, err]).toEqual([0, '已写入: 空表.xlsx\n']);
    expect(written.get('空表.xlsx')).toMatch(/^PK/);
  });

  test.each([
    [[], 'name the file with --out, such as blank.xlsx'],
    [['--out', 'blank.csv'], 'the blank workbook is an .xlsx file'],
    [['--out', 'b.xlsx', '--until', 'soon'], '--until: expected a year, such as 2025, received “soon”'],
  ])('%j is refused', async (argv, message) => {
    const { code, err, written } = await run(['template', ...argv]);
    expect([code, err, written.size]).toEqual([2, `tianmen-indicators: ${message}\n`, 0]);
  });

  test('departments are of indicators of the plan', async () => {
    const settings = JSON.stringify({ departments: { 'no-such-indicator': '卫生健康委' } });
    const { code, err } = await run(['template', '--settings', 's.json', '--out', 'b.xlsx'], {
      files: { 's.json': settings },
    });
    expect(code).toBe(2);
    expect(err).toContain('no-such-indicator');
  });
});
