import { decimalPlacesOf } from '../../core/decimal.js';
import { add, fraction, negate, subtract, zero } from '../../core/fraction.js';
import { seriesBandKind } from './band.js';
import { toleranceFor, toleranceIsAChoice } from './about.js';
import type { CriterionBase, DemandOf } from './kind.js';
import { derivedPoint, placesOf, valueOf, type Point } from '../evidence/point.js';

/** 不低于党员总数中女性比例, 与女职工比例相适应: measured against another indicator in the same period. */
export interface Compare extends CriterionBase {
  readonly kind: 'compare';
  readonly relation: 'at-least' | 'about';
  /** The indicator compared with. */
  readonly reference: string;
}

/** @internal */
export const compare = seriesBandKind<Compare>({
  kind: 'compare',
  fields: { relation: { type: 'one-of', values: ['at-least', 'about'] }, reference: { type: 'indicator' } },
  others: ({ reference }) => [reference],
  sides: ({ indicator, reference }) => [indicator, reference],
  limitsMove: true,
  bandAt: ({ relation, reference, unit }, point, { policy, counterpart, indicatorOf }) => {
    const compared = counterpart(reference, point);
    if (!compared) return 'reference-missing';
    const level = valueOf(compared);
    const places = placesOf(compared);
    const bound = compared.bound && { bound: compared.bound };
    const { zh, en } = indicatorOf(reference).name;
    if (relation === 'at-least')
      return {
        lower: level,
        upper: null,
        ...bound,
        aim: level,
        places,
        readings: [{ id: 'inclusive-bound', parameters: { zh, en } }],
      };
    const tolerance = toleranceFor(unit, policy);
    if (tolerance === null) return 'no-tolerance';
    return {
      lower: subtract(level, fraction(tolerance)),
      upper: add(level, fraction(tolerance)),
      ...bound,
      aim: level,
      places: places === null ? null : Math.max(places, decimalPlacesOf(tolerance)),
      readings: [{ id: 'about-tolerance', parameters: { tolerance, unit, zh, en } }],
      warnings: [toleranceIsAChoice(unit, policy)],
    };
  },
  // A projection carries the difference from the indicator compared with.
  goal: ({ relation, reference, unit }, { policy, points, counterpart }) => {
    const differences = points.flatMap((point): Point[] => {
      const compared = counterpart(reference, point);
      if (!compared || compared.bound !== undefined) return [];
      return [derivedPoint(point, subtract(valueOf(point), valueOf(compared)))];
    });
    if (differences.length === 0) return 'reference-missing';
    if (relation === 'at-least')
      return { quantity: 'difference', points: differences, limits: { lower: zero, upper: null } };
    const tolerance = toleranceFor(unit, policy);
    if (tolerance === null) return 'no-tolerance';
    const upper = fraction(tolerance);
    return { quantity: 'difference', points: differences, limits: { lower: negate(upper), upper } };
  },
});

/**
 * What it demands, in words. Its level is no number of the plan's, and the indicator compared with is known to the
 * reading. @internal
 */
export const compareDemand: DemandOf<Compare> = ({ relation }) =>
  relation === 'at-least'
    ? { zh: '不低于对照指标', en: 'at least the level of the indicator compared with' }
    : { zh: '与对照指标相适应', en: 'about the level of the indicator compared with' };
