/** Cells as spreadsheets and offices leave them. */
import { expect, test } from 'vitest';
import { catalogue } from '../../src/entries/catalogue.js';
import { describeProblem, readObservations, type ObservationTable } from '../../src/entries/io.js';

const read = (text: string): ObservationTable => readObservations(text, { plan: catalogue });
const imr = 'infant-mortality-rate';

test('a text kept a text by a spreadsheet', () => {
  expect(read('指标,年份,数值\n="婴儿死亡率",="2023",="4.5"\n婴儿死亡率,"=""2024""",4').observations).toEqual([
    { indicator: imr, period: 2023, value: '4.5' },
    { indicator: imr, period: 2024, value: '4' },
  ]);
});

test('a year that became a decimal, and an indicator among others', () => {
  const { observations, problems } = read(
    '指标,年份,数值,牵头单位,数据来源部门,比上年增减\n其中：婴儿死亡率,2024.0,4,卫健委,卫健委,-0.5\n其中 婴儿死亡率,2023,4.5,,,\n1.其中：婴儿死亡率,2022,5,,,',
  );
  expect(observations.map(({ indicator, period }) => [indicator, period])).toEqual([
    [imr, 2024],
    [imr, 2023],
    [imr, 2022],
  ]);
  expect(problems).toEqual([]);
});

test('不适用 is an observation that cannot exist', () => {
  const { observations, missing } = read('指标,2023年,2024年\n婴儿死亡率,不适用,4');
  expect(observations[0]).toEqual({ indicator: imr, period: 2023, value: null, status: 'M' });
  expect(missing).toEqual([]);
});

test.each([
  ['是', 'achieved'],
  ['√', 'achieved'],
  ['否', 'not'],
])('%s', (word, attested) => {
  expect(read(`指标,年份,完成情况\n生育保障制度,2024,${word}`).attestations[0]?.attested).toBe(attested);
});

test('characters that cannot be seen are shown by their code', () => {
  expect(describeProblem(read('指标,年份,数值\n婴儿死亡率,2024,\u200B4').problems[0]!, 'zh')).toContain('“\\u200b4”');
});
