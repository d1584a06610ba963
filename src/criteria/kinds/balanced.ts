import { decimalPlacesOf, type DecimalText } from '../../core/decimal.js';
import { fraction } from '../../core/fraction.js';
import { fixedBandKind } from './band.js';
import type { CriterionBase, DemandOf } from './kind.js';
import { defaultPolicy } from '../policy/policy.js';

/** 男女比例保持均衡: the indicator is the share of one sex, and the shares of both must be inside the balanced band. */
export interface Balanced extends CriterionBase {
  readonly kind: 'balanced';
}

function isDefault(min: DecimalText, max: DecimalText): boolean {
  return min === defaultPolicy.balancedBand.min && max === defaultPolicy.balancedBand.max;
}

/** @internal */
export const balanced = fixedBandKind<Balanced>({
  fields: {},
  band: (_criterion, { balancedBand: { min, max } }) => ({
    warnings: [{ code: 'width-is-a-choice', chosenBy: isDefault(min, max) ? 'default' : 'policy' }],
    lower: fraction(min),
    upper: fraction(max),
    aim: null,
    places: Math.max(decimalPlacesOf(min), decimalPlacesOf(max)),
    readings: [{ id: 'balanced-band', parameters: { min, max } }],
  }),
});

/** The demand in words, without numbers: the band comes from the reading, not from the plan. @internal */
export const balancedDemand: DemandOf<Balanced> = () => ({ zh: '保持均衡', en: 'balance between the sexes' });
