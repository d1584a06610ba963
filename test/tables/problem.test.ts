/**
 * One bad table for every code, in test/tables/files/bad: it is found, it is placed, and the good row beside it is
 * read.
 */
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/entries/catalogue.js';
import {
  describeProblem,
  problemCodes,
  readObservations,
  type ObservationTable,
  type ProblemCode,
} from '../../src/entries/io.js';
import { bytesOf, namesIn } from './files.js';

const aliases = {
  儿童青少年总体近视率: null,
  '检测—率': 'maternal-hiv-testing-rate',
  '检测/率': 'maternal-syphilis-testing-rate',
} as const;
const files = namesIn('bad');
const read = (file: string): ObservationTable => readObservations(bytesOf(`bad/${file}`), { plan: catalogue, aliases });

/** Codes of tables in which nothing can be good. */
const hopeless: readonly ProblemCode[] = ['NOT_TEXT', 'NO_HEADER', 'MISSING_COLUMN'];

test('there is a bad table for every code, and no other', () => {
  // Those of workbooks have tests of their own.
  const ofText = problemCodes.filter((code) => !['TOO_LARGE', 'HIDDEN_CELLS', 'NOT_COMPUTED'].includes(code));
  expect(files.map((file) => file.split('.')[0]).sort()).toEqual([...ofText].sort());
});

describe.each(files)('%s', (file) => {
  const code = file.split('.')[0] as ProblemCode;

  test('holds that problem and no other', () => {
    expect(read(file).problems.map((each) => each.code)).toEqual([code]);
  });

  test('its good row is read', () => {
    expect(read(file).observations.length > 0).toBe(
      !hopeless.includes(code) && code !== 'OUT_OF_BOUNDS' ? true : code === 'OUT_OF_BOUNDS',
    );
  });
});

test('each problem in words', async () => {
  const lines = files.flatMap((file) =>
    read(file).problems.flatMap((each) => [
      `${each.severity} ${each.code}`,
      `  ${describeProblem(each, 'zh')}`,
      `  ${describeProblem(each, 'en')}`,
    ]),
  );
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('problems.golden.txt');
});

test('a duplicate names both cells', () => {
  expect(read('DUPLICATE.csv').problems[0]).toMatchObject({
    row: 3,
    column: { number: 3, header: '数值' },
    first: { row: 2, column: 3 },
    received: '14.30',
  });
});

test('problems come by row, those of the whole table first', () => {
  const table = readObservations('标题,,\n指标,年份,数值\n婴儿死亡率,2024,0.004\n不认识,2023,1\n婴儿死亡率,2023,4.5*', {
    plan: catalogue,
  });
  expect(table.problems.map(({ code, row }) => [code, row])).toEqual([
    ['ABOVE_HEADER', 1],
    ['SHARE_SUSPECTED', 3],
    ['UNKNOWN_INDICATOR', 4],
    ['FOOTNOTE', 5],
  ]);
});

test('a row tells of everything that is wrong with it at once', () => {
  const table = readObservations('指标,年份,数值,单位,数据状态\n不认识,大前年,很多,公斤,X', { plan: catalogue });
  expect(table.problems.map(({ code }) => code)).toEqual(['UNKNOWN_INDICATOR', 'BAD_PERIOD', 'UNKNOWN_STATUS']);
});

test('a long text is shortened in words, and whole in the problem', () => {
  const [problem] = readObservations(`指标,年份,数值\n婴儿死亡率,2024,${'很'.repeat(300)}`, {
    plan: catalogue,
  }).problems;
  expect(problem?.received).toHaveLength(300);
  expect(describeProblem(problem!, 'zh').length).toBeLessThan(120);
});

test('sixty characters are shown, of more the first and a sign that there is more', () => {
  const shown = (length: number): string =>
    describeProblem(
      readObservations(`指标,年份,数值\n婴儿死亡率,2024,${'很'.repeat(length)}`, { plan: catalogue }).problems[0]!,
      'zh',
    ).split('实为')[1]!;
  expect(shown(60)).toBe(`“${'很'.repeat(60)}”`);
  expect(shown(61)).toBe(`“${'很'.repeat(59)}…”`);
});
