import { decimalPlacesOf } from '../../core/decimal.js';
import { add, fraction, negate, subtract, zero, type Fraction } from '../../core/fraction.js';
import type { Bilingual } from '../../core/text.js';
import { seriesBandKind } from './band.js';
import { toleranceFor, toleranceIsAChoice } from './about.js';
import type { CriterionBase, DemandOf, Limits } from './kind.js';
import { derivedPoint, placesOf, valueOf, type Point } from '../evidence/point.js';

/** The relation required between two values. Equal values satisfy every relation except `above` and `below`. */
export type Relation = (typeof relations)[number];

const relations = ['at-least', 'at-most', 'above', 'below', 'about'] as const;

/** 不低于党员总数中女性比例, 低于全省平均水平, 与女职工比例相适应: compared with another indicator, or with another area, in the same period. */
export interface Compare extends CriterionBase {
  readonly kind: 'compare';
  readonly relation: Relation;
  /** The indicator compared with; the same indicator where `referenceArea` names another area. */
  readonly reference: string;
  /** 全省, 全国: the area compared with, as the rows name it. Left out: the area judged. */
  readonly referenceArea?: string;
}

/** @internal */
export const compare = seriesBandKind<Compare>({
  fields: { relation: { type: 'one-of', values: relations }, reference: { type: 'indicator' } },
  options: { referenceArea: { type: 'text' } },
  others: ({ reference }) => [reference],
  otherArea: ({ referenceArea }) => referenceArea,
  sides: ({ indicator, reference }) => [indicator, reference],
  limitsMove: true,
  bandAt: ({ relation, reference, referenceArea, unit }, point, { policy, counterpart, indicatorOf }) => {
    const compared = counterpart(reference, point);
    if (!compared) return 'reference-missing';
    const level = valueOf(compared);
    const places = placesOf(compared);
    const bound = compared.bound && { bound: compared.bound };
    const { name } = indicatorOf(reference);
    const compareWith = { ...name, ...(referenceArea !== undefined && { area: referenceArea }) };
    const strict = isStrict(relation);
    if (relation !== 'about')
      return {
        ...sideOf(relation, level),
        ...(strict && { strict }),
        ...bound,
        aim: level,
        places,
        readings: [{ id: strict ? 'exclusive-bound' : 'inclusive-bound', parameters: compareWith }],
      };
    const tolerance = toleranceFor(unit, policy);
    if (tolerance === null) return 'no-tolerance';
    return {
      lower: subtract(level, fraction(tolerance)),
      upper: add(level, fraction(tolerance)),
      ...bound,
      aim: level,
      places: places === null ? null : Math.max(places, decimalPlacesOf(tolerance)),
      readings: [{ id: 'about-tolerance', parameters: { tolerance, unit, ...compareWith } }],
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
    if (relation !== 'about') {
      const strict = isStrict(relation);
      const limits = { ...sideOf(relation, zero), ...(strict && { strict }) };
      return { quantity: 'difference', points: differences, limits };
    }
    const tolerance = toleranceFor(unit, policy);
    if (tolerance === null) return 'no-tolerance';
    const upper = fraction(tolerance);
    return { quantity: 'difference', points: differences, limits: { lower: negate(upper), upper } };
  },
});

/** The other value as a limit. */
function sideOf(relation: Exclude<Relation, 'about'>, level: Fraction): Limits {
  const isLower = relation === 'at-least' || relation === 'above';
  return { lower: isLower ? level : null, upper: isLower ? null : level };
}

function isStrict(relation: Relation): true | undefined {
  return relation === 'above' || relation === 'below' || undefined;
}

/** The words for a relation, written before the name of what is compared with. @internal */
export const relationWords = {
  'at-least': { zh: '不低于', en: 'at least' },
  'at-most': { zh: '不高于', en: 'at most' },
  above: { zh: '高于', en: 'above' },
  below: { zh: '低于', en: 'below' },
  about: { zh: '与', en: 'about' },
} as const satisfies Record<Relation, Bilingual>;

/** The demand in words. The plan gives no number; the reading names the indicator compared with. @internal */
export const compareDemand: DemandOf<Compare> = ({ relation, referenceArea }) => {
  const { zh, en } = relationWords[relation];
  const level =
    referenceArea === undefined
      ? { zh: '对照指标', en: 'the level of the indicator compared with' }
      : { zh: `${referenceArea}水平`, en: `the level of ${referenceArea}` };
  return { zh: `${zh}${level.zh}${relation === 'about' ? '相适应' : ''}`, en: `${en} ${level.en}` };
};
