import { describe, expect, test } from 'vitest';
import type { EvaluateOptions, Evidence } from '../../../src/entries/engine.js';
import { faultOf, judge, series, type Id } from '../judge.js';

const one = { period: 2024, value: 1 };

describe('rows that are none, or belong nowhere', () => {
  test.each<[string, Id, unknown, EvaluateOptions, object]>([
    [
      'no list',
      'at-least',
      'none',
      {},
      { code: 'BAD_OBSERVATION', where: 'observations', expected: 'a list of observations', received: '"none"' },
    ],
    [
      'an object for a list',
      'at-least',
      { 0: one, length: 1 },
      {},
      {
        code: 'BAD_OBSERVATION',
        where: 'observations',
        expected: 'a list of observations',
        received: '{"0":{"period":2024,"value":1},"length":1}',
      },
    ],
    [
      'nothing for a list',
      'at-least',
      null,
      {},
      { code: 'BAD_OBSERVATION', where: 'observations', expected: 'a list of observations', received: 'null' },
    ],
    [
      'nothing for a row',
      'at-least',
      [null],
      {},
      { code: 'BAD_OBSERVATION', where: 'observations[0]', expected: 'an observation', received: 'null' },
    ],
    [
      'a number for a row',
      'at-least',
      [one, 5],
      {},
      { code: 'BAD_OBSERVATION', where: 'observations[1]', expected: 'an observation', received: '5' },
    ],
    [
      'a statement for a figure',
      'at-least',
      [{ period: 2024, attested: 'achieved' }],
      {},
      {
        code: 'BAD_OBSERVATION',
        where: 'observations[0]',
        expected: 'an observed value: at-least is not attested',
        received: '{"period":2024,"attested":"achieved"}',
      },
    ],
    [
      'a statement on the indicator itself',
      'at-least',
      [one, { period: 2023, attested: 'achieved', indicator: 'coverage' }],
      {},
      { code: 'BAD_OBSERVATION', where: 'observations[1]', expected: 'an observed value: at-least is not attested' },
    ],
    [
      'a statement on the counterpart',
      'compare',
      [one, { period: 2024, attested: 'achieved', indicator: 'members' }],
      {},
      { code: 'BAD_OBSERVATION', where: 'observations[1]', expected: 'an observed value: compare is not attested' },
    ],
    [
      'an indicator no one knows',
      'at-least',
      [{ ...one, indicator: '__proto__' }],
      {},
      {
        code: 'UNKNOWN_ID',
        where: 'observations[0].indicator',
        expected: 'the id of an indicator',
        received: '"__proto__"',
      },
    ],
    [
      'a statement on one',
      'at-least',
      [one, { period: 2023, attested: 'achieved', indicator: 'systm' }],
      {},
      {
        code: 'UNKNOWN_ID',
        where: 'observations[1].indicator',
        expected: 'the id of an indicator',
        received: '"systm"',
      },
    ],
    [
      'a reference without use',
      'at-least',
      [one],
      { reference: [] },
      {
        code: 'BAD_OPTION',
        where: 'options.reference',
        expected: 'none: at-least has no second series',
        received: '[]',
      },
    ],
    [
      'no list for a reference',
      'compare',
      [one],
      { reference: 'none' as never },
      { code: 'BAD_OBSERVATION', where: 'options.reference', expected: 'a list of observations', received: '"none"' },
    ],
    [
      'nothing for a row of the reference',
      'compare',
      [one],
      { reference: [null as never] },
      { code: 'BAD_OBSERVATION', where: 'options.reference[0]', expected: 'an observation', received: 'null' },
    ],
    [
      'a statement in the reference',
      'compare',
      [one],
      { reference: [{ period: 2024, attested: 'not' }] },
      {
        code: 'BAD_OBSERVATION',
        where: 'options.reference[0]',
        expected: 'an observed value: compare is not attested',
      },
    ],
    [
      'a bad figure in the reference',
      'compare',
      [one],
      { reference: [{ period: 2024, value: 'x' }] },
      { code: 'BAD_NUMBER', where: 'options.reference[0].value' },
    ],
  ])('%s', (_case, id, observations, options, expected) => {
    expect(faultOf(() => judge(id, observations as Evidence[], options))).toMatchObject(expected);
  });

  test('no criterion of that name', () => {
    expect(faultOf(() => judge('nope' as Id, []))).toMatchObject({ code: 'UNKNOWN_ID', received: '"nope"' });
    expect(faultOf(() => judge('__proto__' as Id, []))).toMatchObject({ code: 'UNKNOWN_ID' });
  });
});

describe('rows find their series', () => {
  test('one that names no indicator is the criterion’s own', () => {
    expect(
      judge('at-least', [
        { period: 2023, value: 94, indicator: 'coverage' },
        { period: 2024, value: 96 },
      ]),
    ).toMatchObject({ status: 'met', observed: { value: '96' } });
  });
  test('rows of other indicators, also statements, are ignored', () => {
    const rows: Evidence[] = [
      { period: 2024, value: 96 },
      { period: 2025, value: 1, indicator: 'rate' },
      { period: 2025, attested: 'not', indicator: 'system' },
    ];
    expect(judge('at-least', rows)).toMatchObject({ status: 'met', asOf: '2024' });
  });
  test('with a reference, the unnamed rows of a gap are its first side; named ones keep their names', () => {
    const first = series({ 2020: 60, 2024: 61 });
    expect(judge('gap', first, { reference: series({ 2020: 50, 2024: 55 }) })).toMatchObject({
      observed: { value: '6' },
      warnings: [],
    });
    expect(
      judge('gap', [...first, { period: 2024, value: 3, indicator: 'gap' }], {
        reference: series({ 2020: 50, 2024: 55 }),
      }),
    ).toMatchObject({ observed: { value: '3' } });
    expect(
      judge('gap', first, { reference: [...series({ 2020: 50 }), ...series({ 2024: 55 }, 'girls')] }),
    ).toMatchObject({ observed: { value: '6' } });
  });
  test('a reference may stand for a comparison, rows of the criterion’s own among it', () => {
    expect(
      judge('compare', [], { reference: [...series({ 2024: 30 }), ...series({ 2024: 31 }, 'delegates')] }),
    ).toMatchObject({ status: 'met', margin: '1' });
  });
});
