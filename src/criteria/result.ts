/** Puts a verdict together: every field of an evaluation, from what was judged. */
import { ratioText, toText, type Decimal } from '../core/decimal.js';
import { deepFreeze } from '../core/freeze.js';
import type { Indicator } from '../core/model.js';
import type { Criterion } from './criterion.js';
import type {
  Breach,
  Evaluation,
  InProgress,
  Interval,
  Met,
  NotMet,
  Observed,
  Threshold,
  UnitsJudged,
} from './evaluation.js';
import type { InsufficientReason, Judgement, Limits, Warning } from './kinds/kind.js';
import type { Reading } from './policy/readings.js';
import { hasZeroDenominator, textOf, valueOf, type Point } from './evidence/point.js';
import { pointOfYear } from './evidence/series.js';
import { intervalOf, pooledOf } from './small-numbers.js';
import type { Work } from './work.js';

/** The judgement of one series: its latest point, and every period of a level to be held. @internal */
export interface SeriesJudgement {
  readonly point: Point;
  readonly judgement: Judgement;
  readonly breaches: readonly Breach[];
  /** Periods of a level to be held without a judgement. */
  readonly unobserved: readonly string[];
}

/** @internal */
export const everyPeriod: readonly Reading[] = /* @__PURE__ */ deepFreeze([{ id: 'every-period' }]);

/** @internal */
export const everyUnit: readonly Reading[] = /* @__PURE__ */ deepFreeze([{ id: 'every-unit' }]);

const nothing: readonly never[] = Object.freeze([]);

/** The verdict on a judgement. @internal */
export function conclude(
  work: Work,
  points: readonly Point[],
  { point, judgement, breaches, unobserved }: SeriesJudgement,
  satisfied: boolean,
  broken: boolean,
  unitsJudged: UnitsJudged | null,
): Evaluation {
  if (judgement.insufficient !== undefined)
    return insufficient(work, judgement.insufficient, point, judgement.readings, nothing);
  const { criterion, indicator, policy, kind, dueReached } = work;
  const value = valueOf(point);
  const interval = intervalOf(point, indicator, policy);
  const baseYear = kind.baselineYear?.(criterion) ?? work.years?.baseline;
  const basePoint = baseYear === undefined ? undefined : pointOfYear(points, baseYear);
  const baseline = basePoint && basePoint !== point && !basePoint.observation?.bound ? basePoint : null;
  const readings: Reading[] = [...judgement.readings];
  if (criterion.sustain === true) readings.push(...everyPeriod);
  if (unitsJudged) readings.push(...everyUnit);
  const warnings: Warning[] = [...work.warnings, ...judgement.warnings, ...qualityOf(points, point, baseline)];
  if (unobserved.length > 0) warnings.push({ code: 'unobserved-periods', periods: unobserved });
  if (interval && holdsALimit(interval, judgement.limits)) warnings.push({ code: 'not-distinguishable' });
  // One literal, every field in its place: spreading parts together costs more than judging.
  const result = {
    status: satisfied ? 'met' : dueReached || broken ? 'not-met' : 'in-progress',
    criterion,
    indicator,
    phrase: criterion.phrase,
    asOf: work.asOf.text,
    observed: observedOf(point, indicator),
    threshold: thresholdOf(judgement.limits, indicator),
    margin: judgement.margin && toText(judgement.margin),
    onBoundary: judgement.onBoundary,
    baseline: baseline && observedOf(baseline, indicator),
    baselineProgress: baseline && progressOf(value, valueOf(baseline), judgement.aim, judgement.limits),
    levelAttainment: attainmentOf(value, judgement.aim, judgement.limits),
    interval,
    pooled: interval && pooledOf(points, point, indicator, policy),
    breaches,
    unitsJudged,
    attestation: null,
    readings,
    warnings,
  } as NotMet | InProgress | (Omit<Met, 'early'> & { early?: boolean });
  if (result.status === 'met') result.early = !dueReached;
  return result as Evaluation;
}

/** What every evaluation begins with. @internal */
export function heading(
  criterion: Criterion,
  indicator: Indicator,
  asOf: string,
): { criterion: Criterion; indicator: Indicator; phrase: string; asOf: string } {
  return { criterion, indicator, phrase: criterion.phrase, asOf };
}

/** The verdict that there is none. @internal */
export function insufficient(
  work: Work,
  reason: InsufficientReason,
  point: Point | null,
  readings: readonly Reading[],
  missing: readonly string[],
): Evaluation {
  const { criterion, indicator, asOf, warnings } = work;
  const indication = point && !hasZeroDenominator(point) ? observedOf(point, indicator) : null;
  return {
    status: 'insufficient-data',
    reason,
    ...heading(criterion, indicator, asOf.text),
    indication,
    missing,
    readings,
    warnings,
  };
}

/** The verdict on something counted over nothing. @internal */
export function nothingToDivide({ criterion, indicator, asOf, warnings }: Work): Evaluation {
  return {
    status: 'not-applicable',
    reason: 'denominator-zero',
    note: null,
    ...heading(criterion, indicator, asOf.text),
    readings: nothing,
    warnings,
  };
}

/** What the source says of the figures between the baseline and the value judged. */
function qualityOf(points: readonly Point[], point: Point, baseline: Point | null): readonly Warning[] {
  const warnings: Warning[] = [];
  const from = baseline?.period.lastDay ?? point.period.lastDay - 1;
  const breaks = points.filter(
    ({ observation, period: { lastDay } }) =>
      observation?.status === 'B' && lastDay > from && lastDay <= point.period.lastDay,
  );
  if (breaks.length > 0) warnings.push({ code: 'series-break', periods: breaks.map(({ period }) => period.text) });
  const status = point.observation?.status;
  if (status !== undefined && status !== 'A' && status !== 'B') warnings.push({ code: 'observation-status', status });
  return warnings;
}

function holdsALimit(interval: Interval, { lower, upper }: Limits): boolean {
  return [lower, upper].some((limit) => limit !== null && limit.gte(interval.lower) && limit.lte(interval.upper));
}

/** A value of an observation, as it is published in a result. @internal */
export function observedOf(point: Point, indicator: Indicator): Observed {
  const { area, numerator, denominator, bound, status, source } = point.observation ?? {};
  const observed: { -readonly [K in keyof Observed]: Observed[K] } = {
    period: point.period.text,
    value: textOf(point),
    unit: indicator.unit,
  };
  if (area !== undefined) observed.area = area;
  if (numerator !== undefined && denominator !== undefined) {
    observed.numerator = String(numerator);
    observed.denominator = String(denominator);
  }
  if (bound !== undefined) observed.bound = bound;
  if (status !== undefined) observed.status = status;
  if (source !== undefined) observed.source = source;
  return observed;
}

/** The limits in force, as published. @internal */
export function thresholdOf({ lower, upper, strict }: Limits, { unit }: Indicator): Threshold | null {
  if (lower === null && upper === null) return null;
  return { lower: lower && toText(lower), upper: upper && toText(upper), strict: strict === true, unit };
}

/**
 * `(x − base) / (aim − base)`. The sign of the denominator carries the direction, so falling targets need no special
 * case; a baseline that was already there has no way to go, and no progress.
 */
function progressOf(value: Decimal, base: Decimal, aim: Decimal | null, { lower, upper }: Limits): string | null {
  if (aim === null || (lower !== null && upper !== null)) return null;
  const alreadyThere = lower !== null ? base.gte(lower) : upper !== null && base.lte(upper);
  return alreadyThere ? null : ratioText(value.minus(base), aim.minus(base));
}

function attainmentOf(value: Decimal, aim: Decimal | null, { lower, upper }: Limits): string | null {
  if (aim === null || (lower !== null && upper !== null)) return null;
  const [over, under] = lower !== null ? [value, aim] : [aim, value];
  return under.isZero() ? null : ratioText(over, under);
}
