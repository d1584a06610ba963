import { decimalPlacesOf, type DecimalText } from '../../core/decimal.js';
import { add, fraction, subtract } from '../../core/fraction.js';
import type { Unit } from '../../core/units.js';
import { fixedBandKind } from './band.js';
import type { CriterionBase, DemandOf, Warning } from './kind.js';
import { defaultPolicy, type Policy } from '../policy/policy.js';
import { valueWords } from '../../core/quantity-words.js';

/** X左右: the value plus or minus a tolerance. No official rule gives the tolerance, so the policy sets it. */
export interface About extends CriterionBase {
  readonly kind: 'about';
  readonly value: DecimalText;
}

/** The half-width of 左右 in a unit; `null` where the policy sets none. @internal */
export function toleranceFor(unit: Unit, { aboutTolerance }: Policy): DecimalText | null {
  const tolerance = aboutTolerance[unit];
  return tolerance === undefined ? null : String(tolerance);
}

/** The warning that the width of 左右 is a choice, and whose. @internal */
export function toleranceIsAChoice(unit: Unit, { aboutTolerance }: Policy): Warning {
  const isDefault = aboutTolerance[unit] === defaultPolicy.aboutTolerance[unit];
  return { code: 'width-is-a-choice', chosenBy: isDefault ? 'default' : 'policy' };
}

/** @internal */
export const about = fixedBandKind<About>({
  fields: { value: { type: 'decimal' } },
  band: ({ value, unit }, policy) => {
    const tolerance = toleranceFor(unit, policy);
    if (tolerance === null) return 'no-tolerance';
    const centre = fraction(value);
    return {
      lower: subtract(centre, fraction(tolerance)),
      upper: add(centre, fraction(tolerance)),
      aim: centre,
      places: Math.max(decimalPlacesOf(value), decimalPlacesOf(tolerance)),
      readings: [{ id: 'about-tolerance', parameters: { tolerance, unit } }],
      warnings: [toleranceIsAChoice(unit, policy)],
    };
  },
});

/** The demand in words, without a width: the plan sets none for 左右. @internal */
export const aboutDemand: DemandOf<About> = ({ value, sustain }, indicator) => {
  const { zh, en } = valueWords(value, indicator);
  return { zh: `${sustain ? '保持' : ''}在${zh}左右`, en: `about ${en}` };
};
