import { decimal, decimalPlacesOf } from '../../core/decimal.js';
import { seriesBandKind } from './band.js';
import { toleranceFor } from './about.js';
import type { CourseOf, CriterionBase, DemandOf } from './kind.js';
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
  bandAt: ({ relation, reference, unit }, point, { policy, other, indicatorOf }) => {
    const counterpart = other(reference).find(({ period }) => period.text === point.period.text);
    if (!counterpart || counterpart.observation?.bound) return 'reference-missing';
    const level = valueOf(counterpart);
    const places = placesOf(counterpart);
    const { zh, en } = indicatorOf(reference).name;
    if (relation === 'at-least')
      return {
        lower: level,
        upper: null,
        aim: level,
        places,
        readings: [{ id: 'inclusive-bound', parameters: { zh, en } }],
      };
    const tolerance = toleranceFor(unit, policy);
    return {
      lower: level.minus(tolerance),
      upper: level.plus(tolerance),
      aim: level,
      places: Math.max(places, decimalPlacesOf(tolerance)),
      readings: [{ id: 'about-tolerance', parameters: { tolerance, unit, zh, en } }],
    };
  },
});

/** What it offers a projection: the difference from the indicator compared with. @internal */
export const compareCourse: CourseOf<Compare> = ({ relation, reference, unit }, { policy, points, other }) => {
  const counterparts = new Map(other(reference).map((point) => [point.period.text, point]));
  const differences = points.flatMap((point): Point[] => {
    const counterpart = counterparts.get(point.period.text);
    if (!counterpart || counterpart.observation?.bound) return [];
    return [derivedPoint(point, valueOf(point).minus(valueOf(counterpart)))];
  });
  if (differences.length === 0) return 'reference-missing';
  const tolerance = relation === 'about' ? decimal(toleranceFor(unit, policy)) : null;
  return {
    quantity: 'difference',
    points: differences,
    limits: { lower: tolerance?.negated() ?? decimal(0), upper: tolerance },
  };
};

/**
 * What it demands, in words. Its level is no number of the plan's, and the indicator compared with is known to the
 * reading. @internal
 */
export const compareDemand: DemandOf<Compare> = ({ relation }) =>
  relation === 'at-least'
    ? { zh: '不低于对照指标', en: 'at least the level of the indicator compared with' }
    : { zh: '与对照指标相适应', en: 'about the level of the indicator compared with' };
