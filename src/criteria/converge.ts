import { decimal, type Decimal, type DecimalText } from '../core/decimal.js';
import type { CourseOf, CriterionBase, DemandOf, Kind } from './kind.js';
import { valueOf } from './point.js';
import { pointOfYear } from './series.js';

/** 趋于正常, 趋于平衡: inside a reference band, or nearer to it than in the base year. */
export interface Converge extends CriterionBase {
  readonly kind: 'converge';
  readonly min: DecimalText;
  readonly max: DecimalText;
  readonly baselineYear: number;
}

/** @internal */
export const converge: Kind<Converge> = {
  kind: 'converge',
  fields: { min: { type: 'decimal' }, max: { type: 'decimal' }, baselineYear: { type: 'year' } },
  rule: ({ min, max }) => (decimal(min).gt(max) ? { field: 'max', expected: `not below min, ${min}` } : null),
  baselineYear: (criterion) => criterion.baselineYear,
  judge: ({ min, max, baselineYear }, point, { points }) => {
    const readings = [{ id: 'towards-band', parameters: { min, max, year: String(baselineYear) } } as const];
    if (point.observation?.bound) return { insufficient: 'bound-undecided', readings };
    const [lower, upper] = [decimal(min), decimal(max)];
    const value = valueOf(point);
    const distance = distanceTo(value, lower, upper);
    const inside = distance.isZero();
    const baseline = pointOfYear(points, baselineYear);
    if (!inside && !baseline) return { insufficient: 'no-baseline', readings };
    const was = baseline ? distanceTo(valueOf(baseline), lower, upper) : null;
    // Inside the band the room to its nearer end; outside, how much nearer than at the baseline.
    const margin = inside ? smaller(value.minus(lower), upper.minus(value)) : was!.minus(distance);
    return {
      satisfied: inside || margin.gt(0),
      margin,
      onBoundary: margin.isZero(),
      limits: { lower, upper },
      aim: null,
      readings,
      warnings: [],
    };
  },
};

function distanceTo(value: Decimal, lower: Decimal, upper: Decimal): Decimal {
  if (value.lt(lower)) return lower.minus(value);
  return value.gt(upper) ? value.minus(upper) : value.minus(value);
}

function smaller(a: Decimal, b: Decimal): Decimal {
  return a.lt(b) ? a : b;
}

/** What it offers a projection. Nearer to the band than the base year was: inside the band widened by that distance. @internal */
export const convergeCourse: CourseOf<Converge> = ({ min, max, baselineYear }, { points }) => {
  const [lower, upper] = [decimal(min), decimal(max)];
  const baseline = pointOfYear(points, baselineYear);
  const distance = baseline ? distanceTo(valueOf(baseline), lower, upper) : decimal(0);
  const strict = distance.isZero() ? {} : { strict: true as const };
  return { quantity: 'value', points, limits: { lower: lower.minus(distance), upper: upper.plus(distance), ...strict } };
};

/** What it demands, in words. @internal */
export const convergeDemand: DemandOf<Converge> = ({ min, max, baselineYear }) => ({
  zh: `趋于${min}—${max}（进入该区间，或较${baselineYear}年更接近）`,
  en: `towards ${min}–${max} (inside, or nearer than in ${baselineYear})`,
});
