/** A catalogue and a table that was read, as lines at a prompt. */
import { expect, test } from 'vitest';
import { catalogue, print } from '../../../src/entries/index.js';
import { readObservations } from '../../../src/entries/io.js';

test.each([
  [
    '指标,年份,数值\n婴儿死亡率,2024,4\n不认识,2024,4',
    '1 observation, 1 problem (2 rows read)',
    '1个数据，1处问题（读了2行）',
  ],
  [
    '指标,年份,数值\n婴儿死亡率,2024,4\n婴儿死亡率,2023,5\n生育保障制度,2024,是',
    '2 observations, 1 statement, 0 problems (3 rows read)',
    '2个数据，1条认定，0处问题（读了3行）',
  ],
])('a table is counted: %j', (text, en, zh) => {
  const table = readObservations(text, { plan: catalogue });
  expect([print(table), print(table, 'zh')]).toEqual([en, zh]);
});

test('a catalogue is counted', () => {
  expect(print(catalogue)).toBe(
    'tianmen-2022-7: plans women, children; 15 domains, 312 items, 385 criteria, 384 indicators',
  );
  expect(print(catalogue, 'zh')).toBe(
    'tianmen-2022-7：规划women、children；15个领域，312项目标和措施，385项要求，384个指标',
  );
});
