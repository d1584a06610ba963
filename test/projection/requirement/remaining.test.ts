/** How much of the way is left: to which value, from which year to which. */
import { describe, expect, test } from 'vitest';
import { divide, fraction, type Fraction } from '../../../src/core/fraction.js';
import { toText } from '../../../src/core/fraction-text.js';
import type { Limits } from '../../../src/criteria/kinds/kind.js';
import type { Point } from '../../../src/criteria/evidence/point.js';
import { prepareEvidence } from '../../../src/criteria/prepared-evidence.js';
import { endAhead, limitAhead, remainingOf } from '../../../src/projection/requirement/remaining.js';
import { toy } from '../../toy.js';
import { pointAt, type Id } from '../ahead.js';

const quotient = (text: string): Fraction => {
  const [numerator, denominator = '1'] = text.split('/');
  return divide(fraction(numerator!), fraction(denominator));
};
const limits = (lower: string | null, upper: string | null, strict?: true): Limits => ({
  lower: lower === null ? null : quotient(lower),
  upper: upper === null ? null : quotient(upper),
  ...(strict && { strict }),
});
const textOf = (value: Fraction | null): string | null => value && toText(value);
const atLeast95 = limits('95', null);
const atMost12 = limits(null, '12');
const counted = (numerator: number, denominator: number): Point => ({
  ...pointAt(2020, 0),
  observation: { period: 2020, numerator, denominator },
  times: 100,
  exact: divide(fraction(100 * numerator), fraction(denominator)),
});

describe('the limit ahead', () => {
  test.each([
    ['below a lower limit', '94.9', atLeast95, '95'],
    ['at it', '95', atLeast95, null],
    ['above it', '95.1', atLeast95, null],
    ['at a strict lower limit', '95', limits('95', null, true), '95'],
    ['above a strict lower limit', '95.1', limits('95', null, true), null],
    ['above an upper limit', '12.1', atMost12, '12'],
    ['at it', '12', atMost12, null],
    ['at a strict upper limit', '12', limits(null, '12', true), '12'],
    ['below two', '0', limits('1', '2'), '1'],
    ['between two', '1.5', limits('1', '2'), null],
    ['above two', '3', limits('1', '2'), '2'],
    ['no limit', '3', limits(null, null), null],
  ])('%s', (_what, value, within, expected) => {
    expect(textOf(limitAhead(fraction(value), within))).toBe(expected);
  });
});

describe('where the way ends', () => {
  const third = '100/3';
  const twoThirds = '200/3';
  const end = (value: string, within: Limits, ...points: readonly Point[]): string | null =>
    textOf(endAhead(fraction(value), within, points));
  const printed = (value: string): Point => pointAt(2020, value, 'A');
  test.each<[string, string, Limits, readonly Point[], string | null]>([
    ['at an inclusive limit, whatever the data', '94', atLeast95, [printed('94.125')], '95'],
    ['nowhere, inside', '95', atLeast95, [printed('95')], null],
    ['one past a strict lower limit, of whole numbers', '94', limits('95', null, true), [printed('94')], '96'],
    ['a tenth past it, of data to the tenth', '94', limits('95', null, true), [printed('94'), printed('93.2')], '95.1'],
    ['as the data were printed, zeros too', '94', limits('95', null, true), [printed('94.00')], '95.01'],
    ['as the limit is printed, where that is finer', '94', limits('95.125', null, true), [printed('94.1')], '95.126'],
    ['below a strict upper limit', '13', limits(null, '12', true), [printed('13.5')], '11.9'],
    ['past the limit it stands on', '12', limits(null, '12', true), [printed('12.0')], '11.9'],
    ['of two limits past the nearer', '120', limits('95', '115', true), [printed('120')], '114'],
    ['below zero, where it has to be', '0', limits(null, '0', true), [printed('0.0')], '-0.1'],
    [
      'of counts over counts to eight digits',
      '20',
      limits(third, null, true),
      [counted(1, 5), counted(1, 3)],
      '33.333334',
    ],
    [
      'at the next value that can be written, of an inclusive quotient',
      '20',
      limits(third, null),
      [counted(1, 5)],
      '33.333334',
    ],
    ['likewise of an upper one', '50', limits(null, '140/3'), [counted(1, 2)], '46.666666'],
    [
      'exactly at an inclusive limit of many digits',
      '20',
      limits('33.333333333333333333', null),
      [counted(1, 5)],
      '33.333333333333333333',
    ],
    ['rounded past an upper limit', '50', limits(null, third, true), [counted(1, 2)], '33.333333'],
    ['rounded past a lower limit', '50', limits(twoThirds, null, true), [counted(1, 2)], '66.666667'],
  ])('%s', (_what, value, within, points, expected) => {
    expect(end(value, within, ...points)).toBe(expected);
  });
});

describe('the years left', () => {
  const years = (id: Id, asOf: number | string, latest: number | string): object => {
    const { from, by, due } = remainingOf(
      prepareEvidence(toy.criterion(id), [], { asOf }, toy),
      [pointAt(latest, '90')],
      atLeast95,
    );
    return { from, by, due };
  };
  test.each<[string, Id, number | string, number | string, object]>([
    ['after the latest year', 'at-least', 2024, 2024, { from: 2024, by: 2030, due: 2030 }],
    [
      'after the latest year, though only a part of it was observed',
      'at-least',
      '2024-06',
      '2024-06',
      { from: 2024, by: 2030, due: 2030 },
    ],
    ['after the years nothing is known of', 'at-least', 2027, 2024, { from: 2027, by: 2030, due: 2030 }],
    ['with the year that is not over yet', 'at-least', '2027-12-30', 2024, { from: 2026, by: 2030, due: 2030 }],
    ['without it, on its last day', 'at-least', '2027-12-31', 2024, { from: 2027, by: 2030, due: 2030 }],
    ['the due year itself', 'at-least', '2030-06', 2024, { from: 2029, by: 2030, due: 2030 }],
    ['of a level to be held, until the plan starts', 'sustain', 2018, 2018, { from: 2018, by: 2021, due: 2030 }],
    ['of a level to be held, the next year', 'sustain', 2024, 2024, { from: 2024, by: 2025, due: 2030 }],
  ])('%s', (_what, id, asOf, latest, expected) => {
    expect(years(id, asOf, latest)).toEqual(expected);
  });
  test('of no plan, a level to be held has to be there when due', () => {
    const evidence = { ...prepareEvidence(toy.criterion('sustain'), [], { asOf: 2024 }, toy), years: null };
    expect(remainingOf(evidence, [pointAt(2024, '90')], atLeast95).by).toBe(2030);
  });
});
