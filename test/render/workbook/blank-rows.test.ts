/** The rows of the blank workbook: which indicators ask for their counts. */
import { expect, test } from 'vitest';
import type { Indicator, Polarity } from '../../../src/core/model.js';
import { rowsOf } from '../../../src/render/workbook/blank-rows.js';

const text = { zh: '一', en: 'one' };
const quotient = { numerator: text, denominator: text };

const measuresOf = (indicator: object): readonly string[] =>
  rowsOf({ id: 'rate', name: text, definition: text, ...indicator } as Indicator, undefined, [], 'zh').map(
    ({ measure }) => measure,
  );

test.each<[unit: string, polarity: Polarity, isAsked: boolean]>([
  ['share', 'lower-is-better', false],
  ['percent', 'lower-is-better', false],
  ['per-1000', 'lower-is-better', true],
  ['per-10000', 'lower-is-better', true],
  ['per-100000', 'lower-is-better', true],
  ['per-1000', 'higher-is-better', false],
  ['per-1000', 'target-is-best', false],
  ['count', 'lower-is-better', false],
])('%s, %s: counts are asked for: %s', (unit, polarity, isAsked) => {
  expect(measuresOf({ ...quotient, unit, polarity })).toEqual(
    isAsked ? ['value', 'numerator', 'denominator'] : ['value'],
  );
});

test.each([
  [999, false],
  [1000, true],
])('a unit of the plan with scale %d: counts are asked for: %s', (scale, isAsked) => {
  const ownUnit = { symbol: text, scale };
  expect(measuresOf({ ...quotient, unit: 'own', ownUnit, polarity: 'lower-is-better' })).toEqual(
    isAsked ? ['value', 'numerator', 'denominator'] : ['value'],
  );
});

test.each(['numerator', 'denominator'])('without a name for its %s a rate asks for the value alone', (left) => {
  const rate = { ...quotient, unit: 'per-1000', polarity: 'lower-is-better', [left]: undefined };
  expect(measuresOf(rate)).toEqual(['value']);
});
