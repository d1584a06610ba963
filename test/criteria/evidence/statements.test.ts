import { expect, test } from 'vitest';
import type { Evidence } from '../../../src/entries/engine.js';
import { faultOf, judge } from '../judge.js';

const statement = { period: 2024, attested: 'achieved' };
const shape = { code: 'BAD_OBSERVATION', expected: "a statement: attested 'achieved', 'partly' or 'not'" };

test.each<[string, unknown, object]>([
  [
    'no list',
    'none',
    { code: 'BAD_OBSERVATION', where: 'observations', expected: 'a list of attestations', received: '"none"' },
  ],
  [
    'a text for a row',
    [statement, 'x'],
    { code: 'BAD_OBSERVATION', where: 'observations[1]', expected: 'an attestation', received: '"x"' },
  ],
  [
    'nothing for a row',
    [null],
    { code: 'BAD_OBSERVATION', where: 'observations[0]', expected: 'an attestation', received: 'null' },
  ],
  [
    'a figure',
    [{ period: 2024, value: 1 }],
    { ...shape, where: 'observations[0]', received: '{"period":2024,"value":1}' },
  ],
  [
    'another word',
    [statement, { period: 2023, attested: 'yes' }],
    { ...shape, where: 'observations[1]', received: '{"period":2023,"attested":"yes"}' },
  ],
  [
    'an indicator no one knows',
    [{ ...statement, indicator: 'systm' }],
    { code: 'UNKNOWN_ID', where: 'observations[0].indicator', expected: 'the id of an indicator', received: '"systm"' },
  ],
  [
    'no date',
    [{ ...statement, period: '2024-13' }],
    { code: 'BAD_PERIOD', where: 'observations[0].period', received: '"2024-13"' },
  ],
  [
    'a date that does not exist',
    [{ ...statement, date: '2024-02-30' }],
    { code: 'BAD_PERIOD', where: 'observations[0].date', received: '"2024-02-30"' },
  ],
  [
    'a date that is only a month',
    [{ ...statement, date: '2024-02' }],
    { code: 'BAD_PERIOD', where: 'observations[0].date', expected: 'a day, "YYYY-MM-DD"', received: '"2024-02"' },
  ],
  ['a date that is no text', [{ ...statement, date: 20240229 }], { code: 'BAD_PERIOD', where: 'observations[0].date' }],
])('%s', (_case, rows, expected) => {
  expect(faultOf(() => judge('attested', rows as Evidence[]))).toMatchObject(expected);
});

test('the date of a statement is carried along', () => {
  expect(judge('attested', [{ ...statement, date: '2024-02-29' }] as Evidence[])).toMatchObject({
    attestation: { date: '2024-02-29' },
  });
});

test('two of one period are refused, and both named', () => {
  const rows = [statement, { period: 2023, attested: 'partly' }, { period: '2024', attested: 'not' }] as Evidence[];
  expect(faultOf(() => judge('attested', rows))).toEqual({
    code: 'DUPLICATE_OBSERVATION',
    where: 'observations[2]',
    expected: 'one statement for 2024, already given as observations[0]',
    received: '"a second one"',
    first: 'observations[0]',
    second: 'observations[2]',
  });
});

test('of several areas one has to be chosen, or be the one without a name', () => {
  const of = (area: string | undefined, period: number, attested: string) =>
    ({ period, attested, ...(area !== undefined && { area }) }) as Evidence;
  expect(faultOf(() => judge('attested', [of('a', 2023, 'achieved'), of('b', 2024, 'not')]))).toEqual({
    code: 'AMBIGUOUS_AREA',
    where: 'options.area',
    expected: 'one of the areas observed: a, b',
    received: 'undefined',
    areas: ['a', 'b'],
  });
  expect(judge('attested', [of('a', 2024, 'not'), of(undefined, 2023, 'achieved')])).toMatchObject({
    status: 'met',
    attestation: { period: 2023 },
  });
  expect(judge('attested', [of('a', 2023, 'not'), of('a', 2024, 'achieved')])).toMatchObject({ status: 'met' });
});
