/** What the page shows about the loaded files: the order of the findings. */
import { expect, test } from 'vitest';
import { addFiles, startBench } from '../../src/workbench/work/bench.js';
import { look } from '../../src/workbench/work/look.js';

test('errors come before warnings, and within each those that a choice settles', () => {
  const bench = startBench();
  const rows = ['农村监测表', '指标,年份,数值,备用', '产前筛查率,2024,x,甲', '无此指标,2024,5,', '产前筛查率,2023,90,'];
  addFiles(bench, [{ name: 'a.csv', bytes: new TextEncoder().encode(rows.join('\n')) }]);
  const { findings } = look(bench, { language: 'zh', settings: {}, theme: 'light' }, () => undefined);
  const seen = findings.map(({ key, severity, choice }) => [key.split(':')[2], severity, choice?.option ?? null]);
  expect(seen).toEqual([
    ['UNKNOWN_INDICATOR', 'error', 'aliases'],
    ['NOT_A_NUMBER', 'error', null],
    ['UNKNOWN_DIMENSION', 'warning', 'columns'],
    ['TITLE_READ', 'warning', null],
  ]);
});
