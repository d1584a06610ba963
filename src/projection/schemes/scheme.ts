/** The input of published progress schemes, and the fields that all their results share. */
import { cagr } from '../../statistics/cagr.js';

/** The document a scheme follows. */
export interface SchemeReference {
  readonly publisher: string;
  readonly title: string;
  readonly year: number;
  readonly link: string;
  /**
   * How the rule was compared with the document: `at-source` with the document or program itself, `second-hand` with
   * another publication that applies it, `not-read` not at all. The docstring of the scheme says which parts.
   */
  readonly read: 'at-source' | 'second-hand' | 'not-read';
}

/**
 * Why a series is not classified.
 *
 * - `no-observation`: no observation up to the target year. `too-few-points`: no second observation, or none after the
 *   baseline.
 * - `no-baseline-observation`: no observation that the scheme's base-year rule accepts.
 * - `no-target`: the scheme knows only series with a target.
 * - `zero-start`, `negative-value`, `sign-change`: there is no compound rate from zero, through negative values or
 *   across zero.
 * - `zero-target`: no constant rate reaches zero in a given year.
 * - `target-equals-baseline`: no change was required, so the formula would divide by zero.
 * - `target-behind-baseline`: the baseline was already past the target, or the direction contradicts the target; the
 *   formula would count a move back to the target as progress.
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

/** The fields of every classified series. */
export interface Classified<Name extends string> {
  readonly scheme: Name;
  readonly status: 'classified';
  /** The year the scheme measured from: the base year asked for, or its substitute by the base-year rule. */
  readonly baselineYear: number;
  /** The latest year observed, up to the target year. */
  readonly latestYear: number;
  readonly targetYear: number;
  readonly reference: SchemeReference;
}

/** The result for a series that the scheme cannot classify. */
export interface NotClassified<Name extends string> {
  readonly scheme: Name;
  readonly status: 'not-classified';
  readonly reason: NotClassifiedReason;
  /** The year the scheme would have measured from; `null` without such a year. */
  readonly baselineYear: number | null;
  readonly latestYear: number | null;
  readonly targetYear: number;
  readonly reference: SchemeReference;
}

/** The value of a year, read as a number. @internal */
export interface SchemePoint {
  readonly year: number;
  readonly value: number;
}

/** The input of a scheme. @internal */
export interface SchemeInput {
  /** Oldest first, none after the target year. */
  readonly points: readonly SchemePoint[];
  readonly target: number | null;
  /** 1 where more is better, −1 where less is better. */
  readonly sign: 1 | -1;
  readonly baselineYear: number;
  readonly targetYear: number;
}

/** The two values a scheme compares, or the reason why one is missing. @internal */
export type Ends =
  | { readonly baseline: SchemePoint; readonly latest: SchemePoint; readonly missing: null }
  | {
      readonly baseline: SchemePoint | undefined;
      readonly latest: SchemePoint | undefined;
      readonly missing: NotClassifiedReason;
    };

/** The ends of a series, with the baseline that a base-year rule found. @internal */
export function endsOf({ points }: SchemeInput, baseline: SchemePoint | undefined): Ends {
  const latest = points[points.length - 1];
  if (!latest) return { baseline, latest, missing: 'no-observation' };
  if (points.length < 2) return { baseline, latest, missing: 'too-few-points' };
  if (!baseline) return { baseline, latest, missing: 'no-baseline-observation' };
  if (baseline.year >= latest.year) return { baseline, latest, missing: 'too-few-points' };
  return { baseline, latest, missing: null };
}

/** The strictest base-year rule: the base year itself must be observed. @internal */
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

/** The compound yearly rate between two values, or the reason why it does not exist. @internal */
export function rateBetween(first: number, last: number, years: number): number | NotClassifiedReason {
  const growth = cagr(first, last, years);
  return growth.status === 'computed' ? growth.rate : growth.reason;
}

/** The reason why a target is not ahead of the baseline; `null` where it is. @internal */
export function notAhead(
  target: number,
  baseline: SchemePoint,
  sign: 1 | -1,
): 'target-equals-baseline' | 'target-behind-baseline' | null {
  if (target === baseline.value) return 'target-equals-baseline';
  return (target - baseline.value) * sign > 0 ? null : 'target-behind-baseline';
}

/** A figure, or `null` in place of a reason. @internal */
export function numberOrNull(figure: number | NotClassifiedReason | null): number | null {
  // Adding 0 turns −0 into 0.
  return typeof figure === 'number' ? figure + 0 : null;
}

/** @internal */
export function meets(value: number, target: number, sign: 1 | -1): boolean {
  return sign === 1 ? value >= target : value <= target;
}

/** Within this relative distance of a threshold, rounding may have put a double on either side. */
const rounding = 1e-12;

/**
 * figure ≥ threshold, where a figure within rounding counts as equal. At threshold 0 the sign decides; rounding never
 * changes a sign.
 * @internal
 */
export function reaches(figure: number, threshold: number): boolean {
  return figure >= threshold - Math.abs(threshold) * rounding;
}

/** figure > threshold, where a figure within rounding counts as equal. @internal */
export function exceeds(figure: number, threshold: number): boolean {
  return figure > threshold + Math.abs(threshold) * rounding;
}
