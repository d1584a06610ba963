import { decimal, type Decimal, type DecimalText } from '../../core/decimal.js';
import type { CourseOf, CriterionBase, DemandOf, Kind } from './kind.js';
import { valueOf, type Point } from '../evidence/point.js';
import { pointOfYear } from '../evidence/series.js';

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
    if (!inside && point.period.lastDay <= baseline!.period.lastDay)
      return { insufficient: 'too-few-points', readings };
    // Inside the band its own limits are in force, outside those that the base year's distance widens them to.
    const limits = inside ? { lower, upper } : widened(lower, upper, baseline);
    const margin = smaller(value.minus(limits.lower), limits.upper.minus(value));
    return {
      satisfied: inside || margin.gt(0),
      margin,
      onBoundary: margin.isZero(),
      limits,
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

/** The band widened on both sides by the base year's distance from it: to be strictly inside is to be nearer. */
function widened(
  lower: Decimal,
  upper: Decimal,
  baseline: Point | undefined,
): { readonly lower: Decimal; readonly upper: Decimal; readonly strict?: true } {
  const distance = baseline ? distanceTo(valueOf(baseline), lower, upper) : decimal(0);
  return distance.isZero()
    ? { lower, upper }
    : { lower: lower.minus(distance), upper: upper.plus(distance), strict: true };
}

/** What it offers a projection: the value, to inside the widened band. @internal */
export const convergeCourse: CourseOf<Converge> = ({ min, max, baselineYear }, { points }) => ({
  quantity: 'value',
  points,
  limits: widened(decimal(min), decimal(max), pointOfYear(points, baselineYear)),
});

/** What it demands, in words. @internal */
export const convergeDemand: DemandOf<Converge> = ({ min, max, baselineYear }) => ({
  zh: `进入${min}—${max}，或较${baselineYear}年更接近该区间`,
  en: `a level inside ${min}–${max}, or nearer to it than in ${baselineYear}`,
});
