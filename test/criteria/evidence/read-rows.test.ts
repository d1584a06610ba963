import { describe, expect, test } from 'vitest';
import type { Evidence, ObservationStatus } from '../../../src/entries/engine.js';
import { readPoint } from '../../../src/criteria/evidence/read-rows.js';
import { toy } from '../../toy.js';
import { faultOf, judge, variant, type Id } from '../judge.js';

const at = (row: object): Evidence => ({ period: 2024, ...row }) as Evidence;

describe('rows that cannot be observations', () => {
  const number = { code: 'BAD_NUMBER', where: 'observations[0].value', expected: 'a finite number or decimal text' };
  const counts = { code: 'BAD_OBSERVATION', expected: 'both a numerator and a denominator', received: 'undefined' };
  test.each<[string, Id, object, object]>([
    ['not a number', 'at-least', { value: NaN }, { ...number, received: 'NaN' }],
    ['infinity', 'at-least', { value: -Infinity }, { ...number, received: '-Infinity' }],
    ['hexadecimal', 'at-least', { value: '0x10' }, { ...number, received: '"0x10"' }],
    ['infinity in words', 'at-least', { value: 'Infinity' }, number],
    ['an empty text', 'at-least', { value: '' }, number],
    ['an exponent', 'at-least', { value: '1e2' }, number],
    ['a truth', 'at-least', { value: true }, { ...number, received: 'true' }],
    [
      'a day that does not exist',
      'at-least',
      { period: '2023-02-29', value: 1 },
      { code: 'BAD_PERIOD', where: 'observations[0].period', received: '"2023-02-29"' },
    ],
    [
      'part of a year',
      'at-least',
      { period: 20.5, value: 1 },
      { code: 'BAD_PERIOD', where: 'observations[0].period', received: '20.5' },
    ],
    [
      'a thirteenth month',
      'at-least',
      { period: '2024-13', value: 1 },
      { code: 'BAD_PERIOD', where: 'observations[0].period' },
    ],
    [
      'another quantity',
      'at-least',
      { value: 1, unit: 'years' },
      {
        code: 'UNIT_MISMATCH',
        where: 'observations[0].unit',
        expected: 'an observation in percent',
        received: '"years"',
      },
    ],
    [
      'a hair above its range',
      'at-least',
      { value: '100.00000000000000000001' },
      {
        code: 'OUT_OF_BOUNDS',
        where: 'observations[0].value',
        expected: 'between 0 and 100 percent',
        received: '"100.00000000000000000001"',
        indicator: 'coverage',
      },
    ],
    [
      'a hair below it',
      'at-least',
      { value: '-0.00000000000000000001' },
      { code: 'OUT_OF_BOUNDS', where: 'observations[0].value' },
    ],
    [
      'above it, in another unit',
      'at-least',
      { value: '1000.1', unit: 'per-1000' },
      { code: 'OUT_OF_BOUNDS', received: '"100.01"' },
    ],
    [
      'below zero, without an upper end',
      'gross',
      { value: -1 },
      {
        code: 'OUT_OF_BOUNDS',
        where: 'observations[0].value',
        expected: 'at least 0 percent',
        received: '"-1"',
        indicator: 'gross',
      },
    ],
    [
      'more than the whole',
      'at-least',
      { numerator: 8, denominator: 7 },
      {
        code: 'NUMERATOR_EXCEEDS_DENOMINATOR',
        where: 'observations[0].numerator',
        expected: 'at most the denominator, 7',
        received: '8',
        indicator: 'coverage',
      },
    ],
    [
      'something of nothing',
      'at-most',
      { numerator: 1, denominator: 0 },
      {
        code: 'NUMERATOR_EXCEEDS_DENOMINATOR',
        where: 'observations[0].numerator',
        expected: 'at most the denominator, 0',
      },
    ],
    [
      'a value that is not the quotient',
      'at-least',
      { value: '50.1', numerator: 1, denominator: 2 },
      {
        code: 'VALUE_CONFLICT',
        where: 'observations[0].value',
        expected: 'the quotient of its numerator and denominator, 50',
        received: '"50.1"',
      },
    ],
    [
      'neither value nor counts',
      'at-least',
      {},
      {
        code: 'BAD_OBSERVATION',
        where: 'observations[0]',
        expected: 'a value, or a numerator and a denominator',
        received: '{"period":2024}',
      },
    ],
    ['no denominator', 'at-least', { numerator: 1 }, { ...counts, where: 'observations[0].denominator' }],
    ['no numerator', 'at-least', { denominator: 1 }, { ...counts, where: 'observations[0].numerator' }],
    [
      'no denominator, though a value',
      'at-least',
      { value: 50, numerator: 1 },
      { ...counts, where: 'observations[0].denominator' },
    ],
    [
      'counts that are no numbers',
      'at-least',
      { numerator: 'x', denominator: 2 },
      { code: 'BAD_NUMBER', where: 'observations[0].numerator', received: '"x"' },
    ],
    [
      'a denominator that is none',
      'at-least',
      { numerator: 1, denominator: null },
      { code: 'BAD_NUMBER', where: 'observations[0].denominator', received: 'null' },
    ],
    [
      'less than nothing counted',
      'at-most',
      { numerator: -1, denominator: 2 },
      { code: 'OUT_OF_BOUNDS', where: 'observations[0].numerator', expected: '0 or more', received: '-1' },
    ],
    [
      'counted over less than nothing',
      'at-most',
      { numerator: 0, denominator: '-2' },
      { code: 'OUT_OF_BOUNDS', where: 'observations[0].denominator', expected: '0 or more', received: '"-2"' },
    ],
    [
      'counts of what is no quotient',
      'between',
      { numerator: 1, denominator: 2 },
      {
        code: 'BAD_OBSERVATION',
        where: 'observations[0].numerator',
        expected: 'a value: count is no quotient',
        received: '1',
      },
    ],
    [
      'another status',
      'at-least',
      { value: 1, status: 'X' },
      {
        code: 'BAD_OBSERVATION',
        where: 'observations[0].status',
        expected: 'an SDMX observation status',
        received: '"X"',
      },
    ],
    [
      'another bound',
      'at-least',
      { value: 1, bound: 'above' },
      {
        code: 'BAD_OBSERVATION',
        where: 'observations[0].bound',
        expected: "'at-least' or 'at-most'",
        received: '"above"',
      },
    ],
  ])('%s', (_case, id, row, expected) => {
    expect(faultOf(() => judge(id, [at(row)]))).toMatchObject(expected);
  });

  test('an indicator may have either end, both or none', () => {
    const read = (value: number, min: string | null, max: string | null) =>
      readPoint({ row: { period: 2024, value }, from: 'row', index: null }, { ...toy.indicator('gross'), min, max });
    const refused = { code: 'OUT_OF_BOUNDS', where: 'row.value' };
    expect(faultOf(() => read(11, null, '10'))).toMatchObject({
      ...refused,
      expected: 'at most 10 percent',
      received: '"11"',
    });
    expect(faultOf(() => read(-11, '-10', null))).toMatchObject({
      ...refused,
      expected: 'at least -10 percent',
      received: '"-11"',
    });
    expect(faultOf(() => read(11, '-10', '10'))).toMatchObject({ ...refused, expected: 'between -10 and 10 percent' });
    for (const [value, min, max] of [
      [10, null, '10'],
      [-1e9, null, '10'],
      [-10, '-10', null],
      [1e9, '-10', null],
      [1e9, null, null],
      [-1e9, null, null],
    ] as const) {
      expect(read(value, min, max)).toMatchObject({ place: { from: 'row', index: null } });
    }
  });

  test('the row at fault is named, wherever it stands', () => {
    expect(faultOf(() => judge('at-least', [at({ value: 90 }), at({ period: 2023, value: Infinity })]))).toMatchObject({
      code: 'BAD_NUMBER',
      where: 'observations[1].value',
      received: 'Infinity',
    });
  });

  test('the ends of its range belong to an indicator', () => {
    for (const value of [0, '0.0', 100, '100.000'])
      expect(judge('at-least', [at({ value })])).toMatchObject({ observed: { value: String(Number(value)) } });
    expect(judge('at-least', [at({ value: 1000, unit: 'per-1000' })])).toMatchObject({ observed: { value: '100' } });
    expect(judge('at-least', [at({ numerator: 7, denominator: 7 })])).toMatchObject({ observed: { value: '100' } });
    expect(judge('gross', [at({ value: 1000 })])).toMatchObject({ observed: { value: '1000' } });
    expect(judge('at-most', [at({ numerator: 0, denominator: 7 })])).toMatchObject({ observed: { value: '0' } });
  });
});

describe('statuses', () => {
  test.each<ObservationStatus>(['L', 'M', 'O'])('%s is a missing value, given or not', (status) => {
    expect(judge('at-least', [at({ status })], { asOf: 2024 })).toMatchObject({ reason: 'no-observation' });
    expect(judge('at-least', [at({ status, value: 99 })], { asOf: 2024 })).toMatchObject({ reason: 'no-observation' });
    expect(judge('at-least', [at({ status, value: null })], { asOf: 2024 })).toMatchObject({
      reason: 'no-observation',
    });
  });
  test.each<ObservationStatus>(['A', 'B', 'D', 'E', 'G', 'I', 'N', 'P', 'S', 'U', 'V'])('%s is a value', (status) => {
    expect(judge('at-least', [at({ status, value: 99 })])).toMatchObject({ status: 'met', observed: { status } });
    expect(faultOf(() => judge('at-least', [at({ status })]))).toMatchObject({ code: 'BAD_OBSERVATION' });
  });
  test('a missing value is still checked', () => {
    expect(faultOf(() => judge('at-least', [at({ status: 'M', value: 'x' })]))).toMatchObject({ code: 'BAD_NUMBER' });
    expect(faultOf(() => judge('at-least', [at({ period: 'x', value: null })]))).toMatchObject({ code: 'BAD_PERIOD' });
  });
});

describe('counts and values', () => {
  test.each<[string, object]>([
    ['to the digits printed', { value: '33.3', numerator: 1, denominator: 3 }],
    ['to no digit', { value: 33, numerator: 1, denominator: 3 }],
    ['a tie rounded up', { value: '12.5', numerator: 1245, denominator: 10000 }],
    ['a tie rounded down', { value: '12.4', numerator: 1245, denominator: 10000 }],
    ['in another unit', { value: '333', unit: 'per-1000', numerator: 1, denominator: 3 }],
    ['in a share', { value: '0.333', unit: 'share', numerator: 1, denominator: 3 }],
    ['without a value', { value: null, numerator: 1, denominator: 3 }],
  ])('agree %s', (_case, row) => {
    expect(judge('at-least', [at(row)])).toMatchObject({
      status: 'in-progress',
      observed: { numerator: String((row as { numerator: number }).numerator) },
    });
  });

  test.each<[string, object, string]>([
    ['in the last digit printed', { value: '33.4', numerator: 1, denominator: 3 }, '33.33333333'],
    ['in a zero printed', { value: '50.0', numerator: 504, denominator: 1000 }, '50.4'],
    [
      'in a zero printed in another unit',
      { value: '500', unit: 'per-1000', numerator: 5006, denominator: 10000 },
      '50.06',
    ],
    ['by scale', { value: '0.333', numerator: 1, denominator: 3 }, '33.33333333'],
  ])('disagree %s', (_case, row, quotient) => {
    expect(faultOf(() => judge('at-least', [at(row)]))).toMatchObject({
      code: 'VALUE_CONFLICT',
      expected: `the quotient of its numerator and denominator, ${quotient}`,
    });
  });

  test('of which the counts are judged, exactly', () => {
    expect(
      judge(variant('at-least', { value: '33.3' }), [at({ value: '33.3', numerator: 1, denominator: 3 })]),
    ).toMatchObject({ status: 'met', onBoundary: false });
    expect(
      judge(variant('at-least', { value: '33.34' }), [at({ value: '33.3', numerator: 1, denominator: 3 })]).status,
    ).toBe('in-progress');
  });

  test('over nothing leave any value as it is', () => {
    expect(judge('at-most', [at({ value: 5, numerator: 0, denominator: 0 })])).toMatchObject({
      status: 'not-applicable',
    });
    expect(judge('at-least', [at({ numerator: '0.0', denominator: '0' })])).toMatchObject({ status: 'not-applicable' });
  });
});

test('a figure in another unit is judged in the indicator’s own', () => {
  expect(judge('at-most', [at({ value: '0.14', unit: 'per-1000' })])).toMatchObject({
    status: 'met',
    onBoundary: true,
    observed: { value: '14', unit: 'per-100000' },
  });
  expect(judge('at-most', [at({ value: '0.014', unit: 'percent' })])).toMatchObject({
    status: 'met',
    onBoundary: true,
  });
  expect(judge('converge', [at({ numerator: 5250, denominator: 5000 })])).toMatchObject({
    status: 'met',
    observed: { value: '105' },
  });
});
