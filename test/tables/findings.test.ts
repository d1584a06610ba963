/** Findings are collected by kind and column: one each, with a count, its places and what was found there. */
import { describe, expect, test } from 'vitest';
import { startFindings, type Findings } from '../../src/tables/findings.js';

const expected = { zh: '一', en: 'one' };
const column = { number: 3, header: '数值' };
const collected = (add: (findings: Findings) => void, sheet: string | null = null): readonly object[] => {
  const findings = startFindings(sheet);
  add(findings);
  return findings.all();
};

describe('findings of one kind and column are one', () => {
  test('with the first text, all places, and each text once', () => {
    const [one, ...others] = collected((findings) => {
      for (const [row, received] of [
        [2, 'a'],
        [3, 'b'],
        [4, 'a'],
      ] as const)
        findings.add('NOT_A_NUMBER', row, column, { expected, received });
    });
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      ...{ code: 'NOT_A_NUMBER', row: 2, column, received: 'a', count: 3, members: ['a', 'b'] },
      places: [2, 3, 4].map((row) => ({ row, column: 3 })),
    });
  });
  test('under another head, or of another kind, they are others', () => {
    const all = collected((findings) => {
      findings.add('NOT_A_NUMBER', 2, column, { expected, received: 'a' });
      findings.add('NOT_A_NUMBER', 2, { number: 3, header: '另一个' }, { expected, received: 'a' });
      findings.add('NOT_A_NUMBER', 2, { number: 4, header: '数值' }, { expected, received: 'a' });
      findings.add('NOT_A_NUMBER', 2, null, { expected, received: 'a' });
      findings.add('BAD_COUNTS', 2, column, { expected, received: 'a' });
    });
    expect(all).toHaveLength(5);
  });
  test.each(['UNKNOWN_INDICATOR', 'AMBIGUOUS_INDICATOR', 'LEFT_OUT'] as const)('of %s each text is one', (code) => {
    const all = collected((findings) => {
      for (const [row, received] of [
        [2, 'a'],
        [3, 'b'],
        [4, 'a'],
      ] as const)
        findings.add(code, row, column, { expected, received });
    });
    expect(all).toMatchObject([
      { received: 'a', count: 2 },
      { received: 'b', count: 1 },
    ]);
  });
});

test('twenty places and ten texts are listed, all are counted', () => {
  const [one] = collected((findings) => {
    for (let row = 1; row <= 30; row++) findings.add('NOT_A_NUMBER', row, column, { expected, received: `x${row}` });
  }) as readonly { count: number; places: unknown[]; members: unknown[] }[];
  expect([one!.count, one!.places.length, one!.members.length]).toEqual([30, 20, 10]);
  expect([one!.places.at(-1), one!.members.at(-1)]).toEqual([{ row: 20, column: 3 }, 'x10']);
});

test('a finding about a row has no column, one about the table no place', () => {
  const [ofTable, ofRow] = collected((findings) => {
    for (const row of [5, 6]) findings.add('NOTE_ROW', row, null, { expected, received: 'a' });
    for (const received of ['a', 'b']) findings.add('NO_HEADER', null, null, { expected, received });
  });
  expect(ofRow).toMatchObject({
    code: 'NOTE_ROW',
    row: 5,
    column: null,
    count: 2,
    places: [
      { row: 5, column: 0 },
      { row: 6, column: 0 },
    ],
  });
  expect(ofTable).toMatchObject({ code: 'NO_HEADER', row: null, count: 2, places: [], members: ['a', 'b'] });
});

test('they are ordered by row, those of the whole table first, others as they came', () => {
  const codes = collected((findings) => {
    findings.add('NOT_A_NUMBER', 9, column, { expected, received: 'a' });
    findings.add('BAD_COUNTS', 2, column, { expected, received: 'a' });
    findings.add('BAD_PERIOD', 9, column, { expected, received: 'a' });
    findings.add('NO_HEADER', null, null, { expected, received: 'a' });
  }).map((each) => (each as { code: string }).code);
  expect(codes).toEqual(['NO_HEADER', 'BAD_COUNTS', 'NOT_A_NUMBER', 'BAD_PERIOD']);
});

test('findings since a mark may be dropped, those before it stay', () => {
  const all = collected((findings) => {
    findings.add('BAD_COUNTS', 2, column, { expected, received: 'a' });
    const mark = findings.mark();
    findings.add('NOT_A_NUMBER', 3, column, { expected, received: 'a' });
    findings.rewind(mark);
    findings.add('BAD_PERIOD', 3, column, { expected, received: 'a' });
  });
  expect(all).toMatchObject([{ code: 'BAD_COUNTS' }, { code: 'BAD_PERIOD' }]);
});

test('in a workbook they name their sheet', () => {
  const add = (findings: Findings): void => findings.add('BAD_COUNTS', 2, column, { expected, received: 'a' });
  expect(collected(add, '表一')).toMatchObject([{ sheet: '表一' }]);
  expect(collected(add)[0]).not.toHaveProperty('sheet');
});
