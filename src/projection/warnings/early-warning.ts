/** Early warning, as the plan asks: 「对预计完成困难、波动较大的监测指标及时预警」. Each warning is raised independently of the others. */
import type { DecimalText } from '../../core/decimal.js';
import { significantText } from '../../core/fraction-text.js';
import type { Policy, VolatilityMeasure } from '../../criteria/policy/policy.js';
import type { CountSeries } from '../counts/count-series.js';
import type { CountedSides } from '../counts/difference-forecast.js';
import { chanceOfScatter, chanceOfTrend } from '../counts/within-chance.js';
import { anyValue, type ValidRange } from '../series/valid-range.js';
import { isInside, type Range } from '../methods/distribution.js';
import { medianSlope } from '../methods/theil-sen.js';
import { lastOf, type AnnualSeries } from '../series/series.js';
import { fluctuates, volatilityOf, wanderOf } from './volatility.js';

/** Something a monitoring office should look at. */
export type EarlyWarning =
  /**
   * 预计完成困难: the expected level in the due year is outside the threshold. `shortfall` is the distance in the unit of the
   * quantity; `"0"` where the level equals a strict limit.
   */
  | { readonly code: 'projected-shortfall'; readonly year: number; readonly shortfall: DecimalText }
  /**
   * 波动较大: the series rises and falls, and its volatility is above its limit and large enough to matter: larger than the
   * last printed decimal and, between two bounds, at least a third of the distance to the threshold.
   */
  | { readonly code: 'volatile'; readonly measure: VolatilityMeasure; readonly size: number; readonly limit: number }
  /**
   * The latest years move away from the threshold by `slope` a year. Not raised for `slowing`, where a series may still
   * rise.
   */
  | { readonly code: 'deteriorating'; readonly from: number; readonly to: number; readonly slope: DecimalText }
  /** The latest value is older than the policy allows; a value for the due year is never stale. */
  | { readonly code: 'stale'; readonly latest: number; readonly years: number }
  /** Fewer points than a projection with an interval needs. */
  | { readonly code: 'too-few-points'; readonly points: number; readonly needed: number }
  /** Years between the first and the last point have no value; they were not filled in. */
  | { readonly code: 'gaps'; readonly years: readonly number[] }
  /** The gap narrows because its better side gets worse. */
  | {
      readonly code: 'levelling-down';
      readonly indicator: string;
      readonly from: DecimalText;
      readonly to: DecimalText;
    }
  /** The series has breaks; only the points after the last break were used. */
  | { readonly code: 'series-break'; readonly years: readonly number[] }
  /** Figures that are only bounds (99%以上) were left out. */
  | { readonly code: 'bounds-excluded'; readonly periods: readonly string[] }
  /** The methods disagree whether the criterion will be met. */
  | { readonly code: 'methods-disagree'; readonly meeting: number; readonly of: number }
  /** The latest value is behind the caller's milestone for its year. */
  | { readonly code: 'behind-milestone'; readonly year: number; readonly margin: DecimalText }
  /**
   * The figures would raise the warnings in `flags`, but with so few cases chance alone explains them. A remark; it
   * raises no alert.
   */
  | { readonly code: 'within-chance'; readonly flags: readonly ChanceFlag[] };

/** The warnings that, for counts, are raised only where chance does not explain them. */
export type ChanceFlag = 'volatile' | 'deteriorating' | 'levelling-down' | 'behind-milestone';

/** The input of the warnings. @internal */
export interface WarningInput {
  readonly series: AnnualSeries;
  /** The counts behind the series; `null` without counts. */
  readonly counts: CountSeries | null;
  /** For a gap or a comparison: the counts of both sides; `null` without counts. */
  readonly sides: CountedSides | null;
  readonly bounds: ValidRange;
  readonly limits: Range;
  /** One unit of the last printed decimal; 0 for quotients of counts. A function, because it is rarely needed. */
  readonly lastPlace: () => number;
  /** Whether a level equal to a limit is outside. */
  readonly strict: boolean;
  /** Whether the criterion only asks that a rise slows down, so that a further rise is no warning. */
  readonly mayMoveAway: boolean;
  readonly due: number;
  /** The year asked about. */
  readonly asOf: number;
  readonly policy: Policy;
}

/**
 * The warnings that follow from the series alone; other files raise the others. `point` is the expected level in the
 * due year, `null` without a projection. @internal
 */
export function earlyWarningsFor(watched: WarningInput, point: number | null): EarlyWarning[] {
  const flags = [shortfall(watched, point), volatile(watched), deteriorating(watched), stale(watched)];
  return flags.filter((flag) => flag !== null);
}

function shortfall({ limits, strict, due }: WarningInput, point: number | null): EarlyWarning | null {
  if (point === null || isInside(point, limits, strict)) return null;
  return { code: 'projected-shortfall', year: due, shortfall: significantText(outside(point, limits)) };
}

/** The distance of a level from its limits; 0 inside. */
function outside(level: number, { lower, upper }: Range): number {
  return Math.max(lower - level, level - upper, 0);
}

/** Replaces the warnings that chance alone explains by one remark, `within-chance`. @internal */
export function beyondChance(
  flags: readonly EarlyWarning[],
  chances: Readonly<Partial<Record<ChanceFlag, number>>>,
  { confidence }: Policy,
): EarlyWarning[] {
  const explained = flags.filter(({ code }) => (chances[code as ChanceFlag] ?? 0) > 1 - confidence);
  if (explained.length === 0) return [...flags];
  const left = flags.filter((flag) => !explained.includes(flag));
  return [...left, { code: 'within-chance', flags: explained.map(({ code }) => code as ChanceFlag) }];
}

/** The probabilities that chance alone explains the scatter and the trend of counts; empty without counts. @internal */
export function chancesOfCourse({
  counts,
  sides,
  limits,
  series,
}: WarningInput): Readonly<Partial<Record<ChanceFlag, number>>> {
  if (counts === null) return sides === null ? {} : chancesOfSides(sides.map(({ series }) => series));
  const away = awayFrom(limits, lastOf(series));
  return {
    volatile: chanceOfScatter(counts),
    ...(away !== 0 && { deteriorating: chanceOfTrend(latestCounts(counts), away > 0 ? 1 : -1) }),
  };
}

/**
 * A gap moves where a side does. Beyond chance is what one of them does in either direction, at a chance that bounds
 * what several tests find together (Bonferroni).
 */
function chancesOfSides(sides: readonly CountSeries[]): Readonly<Partial<Record<ChanceFlag, number>>> {
  const trends = sides.flatMap((side) => ([1, -1] as const).map((way) => chanceOfTrend(latestCounts(side), way)));
  return {
    volatile: sides.length * Math.min(...sides.map(chanceOfScatter)),
    deteriorating: trends.length * Math.min(...trends),
  };
}

function latestCounts(counts: CountSeries): CountSeries {
  return {
    ...counts,
    years: counts.years.slice(-recentPoints),
    cases: counts.cases.slice(-recentPoints),
    exposures: counts.exposures.slice(-recentPoints),
  };
}

function volatile(watched: WarningInput): EarlyWarning | null {
  const { series, bounds, policy } = watched;
  const { volatility } = policy;
  const size = volatilityOf(series, volatility.measure, bounds);
  if (size === null || size <= volatility.limit || !wandersToMatter(watched)) return null;
  return { code: 'volatile', measure: volatility.measure, size: Number(size.toPrecision(3)), limit: volatility.limit };
}

/** The share of the distance to the threshold that the volatility must reach to matter. */
const shareThatMatters = 1 / 3;

/**
 * Whether the series fluctuates, and by more than the rounding of its figures. Between two bounds, a small move near a
 * bound is a large relative move; there the volatility must also be large enough to leave the limits.
 */
function wandersToMatter({ series, bounds, limits: { lower, upper }, lastPlace }: WarningInput): boolean {
  if (!fluctuates(series)) return false;
  const wander = wanderOf(series);
  const latest = lastOf(series);
  const toThreshold = Math.min(latest - lower, upper - latest);
  const isBounded = bounds.max < anyValue.max && Number.isFinite(toThreshold);
  return wander > lastPlace() && !(isBounded && wander < toThreshold * shareThatMatters);
}

/** The number of latest points (at least three) that show the current direction of a series. */
const recentPoints = 5;

function deteriorating({ series, limits, mayMoveAway }: WarningInput): EarlyWarning | null {
  if (mayMoveAway) return null;
  const recent = { years: series.years.slice(-recentPoints), values: series.values.slice(-recentPoints) };
  if (recent.values.length < 3) return null;
  const slope = medianSlope(recent);
  const away = awayFrom(limits, lastOf(recent));
  // A median of slopes in doubles is zero only within their rounding.
  const isLevel = Math.abs(slope) <= 1e-12 * Math.max(...recent.values.map(Math.abs));
  if (isLevel || slope * away <= 0 || (lastOf(recent) - recent.values[0]!) * away <= 0) return null;
  return {
    code: 'deteriorating',
    from: recent.years[0]!,
    to: recent.years[recent.years.length - 1]!,
    slope: significantText(slope),
  };
}

/** The direction that leads away from the limits, 1 up or −1 down; 0 inside two limits. */
function awayFrom({ lower, upper }: Range, level: number): number {
  if (level < lower) return -1;
  if (level > upper) return 1;
  return Number(lower === -Infinity) - Number(upper === Infinity);
}

function stale({ series, asOf, policy: { staleAfterYears } }: WarningInput): EarlyWarning | null {
  const latest = series.years[series.years.length - 1]!;
  return asOf - latest > staleAfterYears ? { code: 'stale', latest, years: asOf - latest } : null;
}
