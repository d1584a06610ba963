import type { DecimalText } from '../../core/decimal.js';
import { add, compare, fraction, isZero, signOf, subtract, zero, type Fraction } from '../../core/fraction.js';
import { rangeWords } from '../../core/quantity-words.js';
import { isInside, marginOf } from './band.js';
import type { CriterionBase, DemandOf, Judgement, JudgementContext, Kind, Limits } from './kind.js';
import { possibleValues, valueOf, type Point, type Possible } from '../evidence/point.js';
import { pointOfYear } from '../evidence/series.js';

/** 趋于正常, 趋于平衡: inside a reference band, or nearer to it than in the base year. */
export interface Converge extends CriterionBase {
  readonly kind: 'converge';
  readonly min: DecimalText;
  readonly max: DecimalText;
  readonly baselineYear: number;
}

/** The reference band. */
interface Reference {
  readonly lower: Fraction;
  readonly upper: Fraction;
}

/** @internal */
export const converge: Kind<Converge> = {
  fields: { min: { type: 'decimal' }, max: { type: 'decimal' }, baselineYear: { type: 'year' } },
  rule: ({ min, max }) =>
    compare(fraction(min), fraction(max)) > 0 ? { field: 'max', expected: `not below min, ${min}` } : null,
  baselineYear: (criterion) => criterion.baselineYear,
  judge: ({ min, max, baselineYear }, point, context) => {
    const readings = [{ id: 'towards-band', parameters: { min, max, year: String(baselineYear) } } as const];
    const band = { lower: fraction(min), upper: fraction(max) };
    const possible = possibleValues(point, context.indicator);
    const inside = isInside(possible, band);
    if (inside === true) return verdict(true, valueOf(point), band, readings);
    const baseline = pointOfYear(context.points, baselineYear);
    if (!baseline) return { insufficient: inside === null ? 'bound-undecided' : 'no-baseline', readings };
    if (point.period.lastDay <= baseline.period.lastDay) return { insufficient: 'too-few-points', readings };
    const limits = widened(band, baseline);
    const nearer = isNearer(possible, limits, baseline, band, context);
    return nearer === null
      ? { insufficient: 'bound-undecided', readings }
      : verdict(nearer, valueOf(point), limits, readings);
  },
  // A projection continues the value; the goal is inside the widened band.
  goal: ({ min, max, baselineYear }, { points }) => ({
    quantity: 'value',
    points,
    limits: widened({ lower: fraction(min), upper: fraction(max) }, pointOfYear(points, baselineYear)),
  }),
};

function verdict(satisfied: boolean, value: Fraction, limits: Limits, readings: Judgement['readings']): Judgement {
  const margin = marginOf(value, limits)!;
  return { satisfied, margin, onBoundary: isZero(margin), limits, aim: null, readings, warnings: [] };
}

/**
 * Whether a value is inside the widened band. A base value that is only a bound is at least as far from the band as its
 * figure, if the figure is outside on the bound's own side. Then a value inside is nearer. Every other case is
 * undecided.
 */
function isNearer(
  possible: Possible,
  limits: Limits,
  baseline: Point,
  { lower, upper }: Reference,
  { indicator }: JudgementContext,
): boolean | null {
  const nearer = isInside(possible, limits);
  if (baseline.bound === undefined) return nearer;
  const { low, high } = possibleValues(baseline, indicator);
  const outside = (low !== null && compare(low, upper) > 0) || (high !== null && compare(high, lower) < 0);
  return outside && nearer === true ? true : null;
}

function distanceTo(value: Fraction, { lower, upper }: Reference): Fraction {
  if (compare(value, lower) < 0) return subtract(lower, value);
  return compare(value, upper) > 0 ? subtract(value, upper) : zero;
}

/** The band widened on both sides by the base value's distance from it: a value strictly inside is nearer. */
function widened(band: Reference, baseline: Point | undefined): Limits {
  const distance = baseline ? distanceTo(valueOf(baseline), band) : zero;
  if (signOf(distance) === 0) return band;
  return { lower: subtract(band.lower, distance), upper: add(band.upper, distance), strict: true };
}

/** The demand in words. The normal range comes from birth statistics; the plan does not define balance. @internal */
export const convergeDemand: DemandOf<Converge> = ({ min, max, phrase }, indicator) => {
  const { zh } = rangeWords(min, max, indicator);
  if (phrase.includes('正常'))
    return { zh: `趋于正常（正常范围${zh}）`, en: `an approach to the normal range of ${min} to ${max}` };
  return {
    zh: phrase.includes('平衡') ? `趋于平衡（参考范围${zh}）` : `趋于参考范围${zh}`,
    en: `an approach to the reference range of ${min} to ${max}`,
  };
};
