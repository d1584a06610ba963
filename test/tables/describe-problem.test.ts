/** A problem in one line, in either language. */
import { describe, expect, test } from 'vitest';
import { describeProblem, type Problem } from '../../src/entries/io.js';

const problem = {
  ...{ code: 'NOT_A_NUMBER', severity: 'error', row: 2, column: { number: 3, header: '数值' }, count: 1 },
  ...{ expected: { zh: '数', en: 'a number' }, received: '很多', places: [], members: [] },
} as unknown as Problem;
const lines = (more: object = {}): readonly string[] =>
  (['zh', 'en'] as const).map((language) => describeProblem({ ...problem, ...more }, language));
const candidate = (id: string): object => ({ indicator: id, name: { zh: `${id}率`, en: `${id} rate` } });

describe('it names the place, what was expected and what was found', () => {
  test.each<[what: string, more: object, zh: string, en: string]>([
    [
      'a cell',
      {},
      '第2行第3列“数值”：不是数值：应为数，实为“很多”',
      'row 2, column 3 “数值”: this is not a number: expected a number, received “很多”',
    ],
    [
      'a cell of a sheet',
      { sheet: '表一' },
      '工作表“表一”第2行第3列“数值”：不是数值：应为数，实为“很多”',
      'sheet “表一”, row 2, column 3 “数值”: this is not a number: expected a number, received “很多”',
    ],
    [
      'the whole table, and nothing found',
      { row: null, column: null, received: '' },
      '不是数值：应为数，实为空白',
      'this is not a number: expected a number, received nothing',
    ],
    [
      'several cells, an option, and indicators with such a name',
      { count: 2, settle: 'x: 1', candidates: [candidate('a'), candidate('b')] },
      '第2行第3列“数值”：不是数值：应为数，实为“很多”；相近的指标：a率（a）、b率（b）；共2处；可写明 x: 1',
      'row 2, column 3 “数值”: this is not a number: expected a number, received “很多”' +
        '; nearest: a rate (a), b rate (b); 2 times; to settle it, write x: 1',
    ],
  ])('%s', (_what, more, zh, en) => {
    expect(lines(more)).toEqual([zh, en]);
  });
  test('characters that nobody sees are written as their code, others as in JSON', () => {
    expect(lines({ received: 'a\u00ADb\u200Bc"\n\u202E' })[1]).toContain(String.raw`“a\u00adb\u200bc\"\n\u202e”`);
  });
});

describe('what is no problem of a table is a mistake that says what is wrong', () => {
  const aCount = 'a number from 1';
  test.each<[more: object, message: string]>([
    [{ code: 'X' }, 'problem.code: expected'],
    [{ row: 0 }, `problem.row: expected ${aCount}`],
    [{ row: 1.5 }, `problem.row: expected ${aCount}`],
    [{ row: '2' }, `problem.row: expected ${aCount}`],
    [{ count: 0 }, `problem.count: expected ${aCount}`],
    [{ count: -1 }, `problem.count: expected ${aCount}`],
    [{ column: { number: 0, header: '' } }, 'problem.column: expected a column'],
    [{ column: { number: 1 } }, 'problem.column: expected a column'],
    [{ candidates: [{ indicator: 'a' }] }, 'problem.candidates'],
    [{ candidates: [{ name: { zh: 'a', en: 'a' } }] }, 'problem.candidates'],
    [{ candidates: [1] }, 'an indicator'],
    [{ expected: 'x' }, 'problem.expected: expected'],
    [{ received: 1 }, 'problem.received: expected'],
    [{ sheet: 1 }, 'problem.sheet: expected'],
    [{ settle: 1 }, 'problem.settle: expected'],
  ])('%o', (more, message) => {
    expect(() => lines(more)).toThrow(message);
  });
  test('the least of each is none', () => {
    expect(() => lines({ row: 1, count: 1, column: { number: 1, header: '' } })).not.toThrow();
  });
  test('nothing, and another language', () => {
    expect(() => describeProblem(null as never, 'zh')).toThrow('problem: expected a problem of readObservations');
    expect(() => describeProblem(problem, 'fr' as never)).toThrow('language');
  });
});
