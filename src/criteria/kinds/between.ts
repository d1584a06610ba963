import { decimalPlacesOf, type DecimalText } from '../../core/decimal.js';
import { compare, fraction } from '../../core/fraction.js';
import { rangeWords } from '../../core/quantity-words.js';
import { fixedBandKind } from './band.js';
import type { CriterionBase, DemandOf } from './kind.js';

/** 1—2所: a range, both ends included. */
export interface Between extends CriterionBase {
  readonly kind: 'between';
  readonly min: DecimalText;
  readonly max: DecimalText;
}

/** @internal */
export const between = fixedBandKind<Between>({
  fields: { min: { type: 'decimal' }, max: { type: 'decimal' } },
  rule: ({ min, max }) =>
    compare(fraction(min), fraction(max)) > 0 ? { field: 'max', expected: `not below min, ${min}` } : null,
  band: ({ min, max }) => ({
    lower: fraction(min),
    upper: fraction(max),
    aim: null,
    places: Math.max(decimalPlacesOf(min), decimalPlacesOf(max)),
    readings: [{ id: 'inclusive-bound' }],
  }),
});

/** The demand in words. @internal */
export const betweenDemand: DemandOf<Between> = ({ min, max }, indicator) => {
  const { zh, en } = rangeWords(min, max, indicator);
  return { zh: `为${zh}`, en };
};
