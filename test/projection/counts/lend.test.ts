/** What a caller gives for few cases: the denominators of years ahead, and a series that lends strength. */
import { describe, expect, test } from 'vitest';
import { period } from '../../../src/core/period.js';
import type { Evidence } from '../../../src/entries/engine.js';
import { denominatorsFrom, lenderFrom } from '../../../src/projection/counts/lend.js';
import { toy } from '../../toy.js';
import { faultOf } from '../ahead.js';

describe('denominators of years ahead', () => {
  test('none are the same as no option', () => {
    expect([denominatorsFrom(undefined, 'here'), denominatorsFrom([], 'here')]).toEqual([null, null]);
  });
  test('they are put in order', () => {
    const given = [
      { year: 2031, value: 1 },
      { year: 2030, value: '7200' },
    ];
    expect(denominatorsFrom(given, 'here')).toEqual({ years: [2030, 2031], values: [7200, 1] });
  });
  test.each([0, -1, 0.5, 2 ** 53])('they are whole numbers from 1 that a double holds: not %s', (value) => {
    expect(faultOf(() => denominatorsFrom([{ year: 2030, value }], 'here'))).toMatchObject({
      code: 'BAD_OPTION',
      where: 'here',
      expected: 'whole numbers from 1',
    });
  });
});

describe('a series that lends strength', () => {
  const deaths = toy.indicator('deaths');
  const endOf2024 = period(2024, 'test').lastDay;
  const lend = (rows: readonly unknown[], indicator = deaths, lastDay = endOf2024) =>
    lenderFrom(rows as readonly Evidence[], indicator, lastDay);
  test('a value is a rate; a count gets half a case more over one more', () => {
    expect(
      lend([
        { period: 2023, value: 14 },
        { period: 2024, numerator: 3, denominator: 99_999 },
      ]),
    ).toEqual({
      named: { from: 'reference', strength: 4, years: [2023, 2024] },
      rates: { years: [2023, 2024], values: [14 / 100_000, 3.5 / 100_000] },
      counts: {
        years: [2023, 2024],
        cases: [14, 3],
        exposures: [99_999, 99_999],
        parts: false,
        scale: 100_000,
        recovered: [2023],
      },
    });
  });
  test('of values alone the counts are not known', () => {
    expect(lend([{ period: 2024, value: 14 }])!.counts).toBeNull();
  });
  test('of two readings in a year the last one counts', () => {
    const rows = [
      { period: '2023-06-30', value: 20 },
      { period: '2023-12-31', value: 14 },
      { period: '2024-12-31', value: 13 },
    ];
    expect(lend(rows)!.rates).toEqual({ years: [2023, 2024], values: [14e-5, 13e-5] });
  });
  test.each<[string, object]>([
    ['of another indicator', { indicator: 'coverage', period: 2022, value: 14 }],
    ['later than the date asked about', { period: 2025, value: 14 }],
    ['that is only a bound', { period: 2022, value: 14, bound: 'at-most' }],
    ['counted over nothing', { period: 2022, numerator: 0, denominator: 0 }],
    ['of a part of the area', { period: 2022, value: 14, disaggregation: { sex: 'F' } }],
    ['that is a forecast', { period: 2022, value: 14, status: 'F' }],
    ['of a month, which is not the rate of the year', { period: '2022-12', value: 14 }],
    ['that is an attestation', { attested: 'achieved', period: 2022 }],
    ['of 0 without counts', { period: 2022, value: 0 }],
  ])('leaves out a row %s', (_which, row) => {
    expect(lend([row])).toBeNull();
    expect(lend([row, { period: 2024, value: 14 }])!.named).toMatchObject({ years: [2024] });
  });
  test('none counted is a small rate, not none', () => {
    expect(lend([{ period: 2024, numerator: 0, denominator: 999 }])!.rates.values).toEqual([0.5 / 1000]);
  });
  test('all of a whole lends nothing without counts; a rate of events may be as high', () => {
    const all = { period: 2024, value: 100 };
    expect(lend([{ ...all, indicator: 'coverage' }], toy.indicator('coverage'))).toBeNull();
    expect(lend([{ period: 2024, value: 100_000 }])!.rates.values).toEqual([1]);
  });
  test('a quantity that is no rate has nothing to lend', () => {
    expect(lend([{ period: 2024, value: 3 }], toy.indicator('schools'))).toBeNull();
  });
  test.each([
    ['no list', 7, { code: 'BAD_OBSERVATION', where: 'options.reference', expected: 'a list of observations' }],
    ['nothing', [null], { code: 'BAD_OBSERVATION', where: 'options.reference[0]', expected: 'an observation' }],
    ['a hole', Array(1), { code: 'BAD_OBSERVATION', where: 'options.reference[0]', expected: 'an observation' }],
    ['a text', ['x'], { code: 'BAD_OBSERVATION', where: 'options.reference[0]', expected: 'an observation' }],
    [
      'rows of two areas, of which none is the one meant',
      ['Hubei', 'Hunan'].map((area) => ({ period: 2024, value: 14, area })),
      { code: 'BAD_OBSERVATION', where: 'options.reference', expected: 'rows of one area', received: '"Hubei, Hunan"' },
    ],
    [
      'a misspelt key',
      [{ period: 2024, valeu: 3 }],
      { where: expect.stringContaining('options.reference[0]') as string },
    ],
  ])('mistakes: %s', (_what, rows, fault) => {
    expect(faultOf(() => lend(rows as readonly unknown[]))).toMatchObject(fault);
  });
});
