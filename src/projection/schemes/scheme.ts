/** What a published progress scheme is given, and what every one of them answers with. */
import { cagr } from '../../statistics/cagr.js';

/** The document a scheme follows. */
export interface SchemeReference {
  readonly publisher: string;
  readonly title: string;
  readonly year: number;
  readonly link: string;
  /**
   * How the rule was compared with it: `at-source` with the document or program itself, `second-hand` with another
   * publication that applies it, `not-read` not at all. The docstring of the scheme says which part.
   */
  readonly read: 'at-source' | 'second-hand' | 'not-read';
}

/**
 * Why a series is not classified.
 *
 * - `no-observation`: none up to the target year. `too-few-points`: no second one, or none after the baseline.
 * - `no-baseline-observation`: none that the scheme's base-year rule accepts.
 * - `no-target`: the scheme knows only series with a target.
 * - `zero-start`, `negative-value`, `sign-change`: no compound rate leads away from zero, through negative values or
 *   across zero.
 * - `zero-target`: no constant rate arrives at zero in a given year.
 * - `target-equals-baseline`: nothing was required, so nothing can be divided by it.
 * - `target-behind-baseline`: the baseline was already past the target, or the direction contradicts it; the formula
 *   would praise a move back to it.
 * - `beyond-range`: a figure too large for a double.
 */
export type NotClassifiedReason =
  | 'no-observation'
  | 'too-few-points'
  | 'no-baseline-observation'
  | 'no-target'
  | 'zero-start'
  | 'negative-value'
  | 'sign-change'
  | 'zero-target'
  | 'target-equals-baseline'
  | 'target-behind-baseline'
  | 'beyond-range';

/** What every classified series carries. */
export interface Classified<Name extends string> {
  readonly scheme: Name;
  readonly status: 'classified';
  /** The year the scheme measured from: that asked for, or the one its base-year rule put in its place. */
  readonly baselineYear: number;
  /** The latest year observed, up to the target year. */
  readonly latestYear: number;
  readonly targetYear: number;
  readonly reference: SchemeReference;
}

/** A series the scheme has no answer for. */
export interface NotClassified<Name extends string> {
  readonly scheme: Name;
  readonly status: 'not-classified';
  readonly reason: NotClassifiedReason;
  /** The year the scheme would have measured from; `null` where there is none. */
  readonly baselineYear: number | null;
  readonly latestYear: number | null;
  readonly targetYear: number;
  readonly reference: SchemeReference;
}

/** A value of a year, read. @internal */
export interface SchemePoint {
  readonly year: number;
  readonly value: number;
}

/** What a scheme is given. @internal */
export interface SchemeInput {
  /** Oldest first, none after the target year. */
  readonly points: readonly SchemePoint[];
  readonly target: number | null;
  /** 1 where more is better, −1 where less is. */
  readonly sign: 1 | -1;
  readonly baselineYear: number;
  readonly targetYear: number;
}

/** The two values a scheme compares, or what is missing. @internal */
export type Ends =
  | { readonly baseline: SchemePoint; readonly latest: SchemePoint; readonly missing: null }
  | {
      readonly baseline: SchemePoint | undefined;
      readonly latest: SchemePoint | undefined;
      readonly missing: NotClassifiedReason;
    };

/** The ends of a series, with the baseline a base-year rule found. @internal */
export function endsOf({ points }: SchemeInput, baseline: SchemePoint | undefined): Ends {
  const latest = points[points.length - 1];
  if (!latest) return { baseline, latest, missing: 'no-observation' };
  if (points.length < 2) return { baseline, latest, missing: 'too-few-points' };
  if (!baseline) return { baseline, latest, missing: 'no-baseline-observation' };
  if (baseline.year >= latest.year) return { baseline, latest, missing: 'too-few-points' };
  return { baseline, latest, missing: null };
}

/** The strictest base-year rule: that very year. @internal */
export function inBaselineYear({ points, baselineYear }: SchemeInput): SchemePoint | undefined {
  return points.find(({ year }) => year === baselineYear);
}

/** @internal */
export function classified({ targetYear }: SchemeInput, baseline: SchemePoint, latest: SchemePoint) {
  return { status: 'classified', baselineYear: baseline.year, latestYear: latest.year, targetYear } as const;
}

/** @internal */
export function notClassified({ targetYear }: SchemeInput, { baseline, latest }: Ends, reason: NotClassifiedReason) {
  return {
    status: 'not-classified',
    reason,
    baselineYear: baseline?.year ?? null,
    latestYear: latest?.year ?? null,
    targetYear,
  } as const;
}

/** The compound rate a year between two values, or why there is none. @internal */
export function rateBetween(first: number, last: number, years: number): number | NotClassifiedReason {
  const growth = cagr(first, last, years);
  return growth.status === 'computed' ? growth.rate : growth.reason;
}

/** Why a target does not lie ahead of the baseline; `null` where it does. @internal */
export function notAhead(
  target: number,
  baseline: SchemePoint,
  sign: 1 | -1,
): 'target-equals-baseline' | 'target-behind-baseline' | null {
  if (target === baseline.value) return 'target-equals-baseline';
  return (target - baseline.value) * sign > 0 ? null : 'target-behind-baseline';
}

/** A figure, or `null` where a reason stands in its place. @internal */
export function numberOrNull(figure: number | NotClassifiedReason | null): number | null {
  // −1·0, and a way of no length down, are a zero like any other.
  return typeof figure === 'number' ? figure + 0 : null;
}

/** @internal */
export function meets(value: number, target: number, sign: 1 | -1): boolean {
  return sign === 1 ? value >= target : value <= target;
}

/** So near to a threshold, relative to it, rounding alone may have put a double on either side. */
const rounding = 1e-12;

/**
 * figure ≥ threshold, a figure within rounding of it being on it. At 0 the sign decides, which no rounding changes.
 * @internal
 */
export function reaches(figure: number, threshold: number): boolean {
  return figure >= threshold - Math.abs(threshold) * rounding;
}

/** figure > threshold, a figure within rounding of it being on it. @internal */
export function exceeds(figure: number, threshold: number): boolean {
  return figure > threshold + Math.abs(threshold) * rounding;
}
