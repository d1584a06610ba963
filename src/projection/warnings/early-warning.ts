/** Early warning, as the plan asks: 「对预计完成困难、波动较大的监测指标及时预警」. Each flag stands by itself. */
import type { DecimalText } from '../../core/decimal.js';
import { significantText } from '../../core/fraction-text.js';
import type { Policy, VolatilityMeasure } from '../../criteria/policy/policy.js';
import type { CountSeries } from '../counts/count-series.js';
import { chanceOfScatter, chanceOfTrend } from '../counts/within-chance.js';
import { anyValue, type ValidRange } from '../series/valid-range.js';
import { isInside, type Range } from '../methods/distribution.js';
import { medianSlope } from '../methods/theil-sen.js';
import { lastOf, type AnnualSeries } from '../series/series.js';
import { volatilityOf, wanderOf } from './volatility.js';

/** Something a monitoring office should look at. */
export type EarlyWarning =
  /**
   * 预计完成困难: the expected level in the due year is outside the threshold, by this much in the unit of the quantity; by
   * `"0"` where it is a limit that has to be passed.
   */
  | { readonly code: 'projected-shortfall'; readonly year: number; readonly shortfall: DecimalText }
  /**
   * 波动较大: the measure named is above its limit, and the series wanders far enough to matter: by more than the last
   * printed place, and, between two bounds, by a third or more of the distance to the threshold it may lose.
   */
  | { readonly code: 'volatile'; readonly measure: VolatilityMeasure; readonly size: number; readonly limit: number }
  /**
   * The latest years move away from the threshold, by this much a year. Not raised where a rise has only to slow down.
   */
  | { readonly code: 'deteriorating'; readonly from: number; readonly to: number; readonly slope: DecimalText }
  /** The latest value is older than the policy allows; one of the due year never is. */
  | { readonly code: 'stale'; readonly latest: number; readonly years: number }
  /** Fewer points than a projection with an interval needs. */
  | { readonly code: 'too-few-points'; readonly points: number; readonly needed: number }
  /** Years between the first and the last point have no value; none was made up. */
  | { readonly code: 'gaps'; readonly years: readonly number[] }
  /** A gap that narrows because its better side gets worse. */
  | {
      readonly code: 'levelling-down';
      readonly indicator: string;
      readonly from: DecimalText;
      readonly to: DecimalText;
    }
  /** The series was broken; only what follows the last break was projected. */
  | { readonly code: 'series-break'; readonly years: readonly number[] }
  /** Figures that are only bounds (99%以上) were left out. */
  | { readonly code: 'bounds-excluded'; readonly periods: readonly string[] }
  /** The methods do not agree on whether it will be met. */
  | { readonly code: 'methods-disagree'; readonly meeting: number; readonly of: number }
  /** The latest value is behind the milestone supplied for its year. */
  | { readonly code: 'behind-milestone'; readonly year: number; readonly margin: DecimalText }
  /**
   * These would have been raised on the figures as they stand, but so few cases move that far by chance alone. A
   * remark; it raises no alert.
   */
  | { readonly code: 'within-chance'; readonly flags: readonly ChanceFlag[] };

/** The warnings that on counts are raised only beyond what chance gives. */
export type ChanceFlag = 'volatile' | 'deteriorating' | 'levelling-down' | 'behind-milestone';

/** What the flags are raised from. @internal */
export interface Watched {
  readonly series: AnnualSeries;
  /** The counts behind the series; `null` where it has none. */
  readonly counts: CountSeries | null;
  readonly bounds: ValidRange;
  readonly limits: Range;
  /** One unit of the last place in which the figures are printed; 0 where they are counted. Hardly ever asked for. */
  readonly lastPlace: () => number;
  /** Whether the limits themselves are outside. */
  readonly strict: boolean;
  /** Whether all that is asked is that a rise slows down: to go on rising is then no turn for the worse. */
  readonly mayMoveAway: boolean;
  /** The expected level in the due year; `null` where there is no projection. */
  readonly point: number | null;
  readonly due: number;
  /** The year asked about. */
  readonly asOf: number;
  readonly policy: Policy;
}

/** The flags a series raises by itself; the others are known where they arise. @internal */
export function earlyWarningsFor(watched: Watched): EarlyWarning[] {
  const flags = [shortfall(watched), volatile(watched), deteriorating(watched), stale(watched)];
  return flags.filter((flag) => flag !== null);
}

function shortfall({ point, limits, strict, due }: Watched): EarlyWarning | null {
  if (point === null || isInside(point, limits, strict)) return null;
  return { code: 'projected-shortfall', year: due, shortfall: significantText(outside(point, limits)) };
}

/** How far a level is outside its limits; 0 inside. */
function outside(level: number, { lower, upper }: Range): number {
  return Math.max(lower - level, level - upper, 0);
}

/**
 * Leaves out the flags that chance alone explains, by the test of each, and says so in their place. @internal
 */
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

/** How likely chance alone makes counts scatter and move as they do; nothing where nothing was counted. @internal */
export function chancesOfCourse({ counts, limits, series }: Watched): Readonly<Partial<Record<ChanceFlag, number>>> {
  if (counts === null) return {};
  const away = awayFrom(limits, lastOf(series));
  return {
    volatile: chanceOfScatter(counts),
    ...(away !== 0 && { deteriorating: chanceOfTrend(latestCounts(counts), away > 0 ? 1 : -1) }),
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

function volatile(watched: Watched): EarlyWarning | null {
  const { series, bounds, policy } = watched;
  const { volatility } = policy;
  const size = volatilityOf(series, volatility.measure, bounds);
  if (size === null || size <= volatility.limit || !wandersToMatter(watched)) return null;
  return { code: 'volatile', measure: volatility.measure, size: Number(size.toPrecision(3)), limit: volatility.limit };
}

/** The share of the distance to the threshold that a series has to wander before it could cross it. */
const shareThatMatters = 1 / 3;

/**
 * Whether a series wanders by more than the rounding of its figures. Between two bounds, where the least move near one
 * is a large part of what is left, it must also wander far enough to leave its limits one day.
 */
function wandersToMatter({ series, bounds, limits: { lower, upper }, lastPlace }: Watched): boolean {
  const wander = wanderOf(series);
  const latest = lastOf(series);
  const toThreshold = Math.min(latest - lower, upper - latest);
  const isBounded = bounds.max < anyValue.max && Number.isFinite(toThreshold);
  return wander > lastPlace() && !(isBounded && wander < toThreshold * shareThatMatters);
}

/** The latest five points, and no fewer than three, tell which way a series is heading now. */
const recentPoints = 5;

function deteriorating({ series, limits, mayMoveAway }: Watched): EarlyWarning | null {
  if (mayMoveAway) return null;
  const recent = { years: series.years.slice(-recentPoints), values: series.values.slice(-recentPoints) };
  if (recent.values.length < 3) return null;
  const slope = medianSlope(recent);
  const away = awayFrom(limits, lastOf(recent));
  if (slope * away <= 0 || (lastOf(recent) - recent.values[0]!) * away <= 0) return null;
  return {
    code: 'deteriorating',
    from: recent.years[0]!,
    to: recent.years[recent.years.length - 1]!,
    slope: significantText(slope),
  };
}

/** Which way leads away from the limits, 1 up or −1 down; 0 inside two limits, where neither does. */
function awayFrom({ lower, upper }: Range, level: number): number {
  if (level < lower) return -1;
  if (level > upper) return 1;
  return Number(lower === -Infinity) - Number(upper === Infinity);
}

function stale({ series, asOf, policy: { staleAfterYears } }: Watched): EarlyWarning | null {
  const latest = series.years[series.years.length - 1]!;
  return asOf - latest > staleAfterYears ? { code: 'stale', latest, years: asOf - latest } : null;
}
