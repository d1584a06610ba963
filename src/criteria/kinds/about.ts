import { decimalPlacesOf, type DecimalText } from '../../core/decimal.js';
import { add, fraction, subtract } from '../../core/fraction.js';
import type { Unit } from '../../core/units.js';
import { fixedBandKind } from './band.js';
import type { CriterionBase, DemandOf, Warning } from './kind.js';
import { defaultPolicy, type Policy } from '../policy/policy.js';
import { valueWords } from '../../core/quantity-words.js';

/** X左右: the value, give or take a tolerance that the policy sets, for no rule gives one. */
export interface About extends CriterionBase {
  readonly kind: 'about';
  readonly value: DecimalText;
}

/** The width of 左右 in a unit; `null` where the policy names none, for none can be made up. @internal */
export function toleranceFor(unit: Unit, { aboutTolerance }: Policy): DecimalText | null {
  const tolerance = aboutTolerance[unit];
  return tolerance === undefined ? null : String(tolerance);
}

/** Says whose choice the width of 左右 in a unit is. @internal */
export function toleranceIsAChoice(unit: Unit, { aboutTolerance }: Policy): Warning {
  const isDefault = aboutTolerance[unit] === defaultPolicy.aboutTolerance[unit];
  return { code: 'width-is-a-choice', chosenBy: isDefault ? 'default' : 'policy' };
}

/** @internal */
export const about = fixedBandKind<About>({
  kind: 'about',
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

/** What it demands, in words; the plan does not set the width of 左右. @internal */
export const aboutDemand: DemandOf<About> = ({ value, sustain }, indicator) => {
  const { zh, en } = valueWords(value, indicator);
  return { zh: `${sustain ? '保持' : ''}在${zh}左右`, en: `about ${en}` };
};
