/** From a criterion and observations to a verdict. */
import { ratioText, toText, type Decimal } from '../core/decimal.js';
import { fault } from '../core/errors.js';
import type { Evidence, Indicator } from '../core/model.js';
import { lastDayOf, period, type Period, type PeriodInput } from '../core/period.js';
import { kindOf, type AnyKind, type Criterion } from './criterion.js';
import type { Breach, Evaluation, InProgress, Interval, Met, NotMet, Observed, Threshold, UnitsJudged } from './evaluation.js';
import type { Case, InsufficientReason, Judgement, Limits, Warning } from './kind.js';
import { evaluateAttested } from './evaluate-attested.js';
import { policyFor, type Policy, type PolicyInput } from './policy.js';
import type { Reading } from './readings.js';
import { sortRows } from './rows.js';
import { hasZeroDenominator, pointOfYear, readRows, seriesByUnit, seriesOf, valueOf, type Point } from './series.js';
import { intervalOf, pooledOf } from './small-numbers.js';

/** What an evaluator has to look up. A catalogue is one. */
export interface Lookup {
  indicator(id: string): Indicator;
  hasIndicator(id: string): boolean;
  /** First year and base year of the plan a criterion belongs to; `null` for a criterion of no plan. */
  yearsOf(criterion: string): { readonly start: number; readonly baseline: number } | null;
}

/** How a criterion is evaluated. */
export interface EvaluateOptions {
  /**
   * The day, month or year the answer is as of: a period counts once it is over. The library has no clock.
   *
   * @defaultValue the period of the latest observation
   */
  readonly asOf?: PeriodInput;
  /** @defaultValue {@link defaultPolicy} */
  readonly policy?: PolicyInput;
  /** The area judged. Rows that name none belong to it. */
  readonly area?: string;
  /** With scope `every-unit`: the names of all units, so that one that reports nothing is seen. */
  readonly units?: readonly string[];
  /**
   * The second series: of `compare`, the indicator compared with; of `gap-narrowing`, the second side, `observations`
   * then being the first. It may as well stand among the observations under its own indicator id.
   */
  readonly reference?: readonly Evidence[];
  /** The host's reason why the criterion does not apply here. */
  readonly notApplicable?: string;
}

/** Everything one evaluation works with. */
interface Work {
  readonly criterion: Criterion;
  readonly indicator: Indicator;
  readonly kind: AnyKind;
  readonly policy: Policy;
  /** The period asked about, and its last day. */
  readonly asOf: Period;
  readonly dueReached: boolean;
  /** The last day a judged period may end on. */
  readonly cutoff: number;
  readonly years: { readonly start: number; readonly baseline: number } | null;
  readonly warnings: readonly Warning[];
  readonly frame: (points: readonly Point[]) => Case;
}

/**
 * Judges one criterion. `lookup` stands behind it for what has to be looked up; without a second series `strict` throws,
 * and its opposite is a verdict (an assessment of a whole plan cannot stop at a missing series). @internal
 */
export function evaluateCriterion(
  criterion: Criterion,
  observations: readonly Evidence[],
  options: EvaluateOptions,
  lookup: Lookup,
  strict = true,
): Evaluation {
  const indicator = lookup.indicator(criterion.indicator);
  const asked = options.asOf === undefined ? null : period(options.asOf, 'options.asOf');
  const policy = policyFor(criterion.id, options.policy);
  const { notApplicable } = options;
  if (notApplicable !== undefined) {
    const asOf = asked?.text ?? String(criterion.due);
    return { status: 'not-applicable', reason: 'declared', note: notApplicable, ...heading(criterion, indicator, asOf), readings: [], warnings: [] };
  }
  if (criterion.kind === 'attested') return evaluateAttested(criterion, indicator, observations, options.area, asked, lookup);

  const kind = kindOf(criterion.kind);
  const needed = kind.others?.(criterion) ?? nothing;
  const rows = sortRows(criterion, needed, observations, options.reference, (id) => lookup.hasIndicator(id));
  const own = readRows(rows.own, indicator);
  const everyUnit = criterion.scope === 'every-unit';
  const others = new Map<string, readonly Point[]>();
  for (const id of needed) {
    const points = readRows(rows.others.get(id)!, lookup.indicator(id));
    others.set(id, everyUnit ? points : seriesOf(points, options.area).points);
  }
  if (strict) assertSecondSeries(criterion, own, others, options.reference);

  const whole = everyUnit ? null : seriesOf(own, options.area);
  const byUnit = everyUnit ? seriesByUnit(own, options.area) : null;
  const derivedFrom = whole?.points ?? own;
  const all = whole && kind.derive ? kind.derive(criterion, caseOf(whole.points, others, Infinity)) : derivedFrom;
  const asOf = asked ?? latestOf(all)?.period ?? period(criterion.due, 'criterion.due');
  const dueDay = lastDayOf(criterion.due);
  const cutoff = Math.min(asOf.lastDay, dueDay);
  const forecasts = whole ? whole.forecasts : [...byUnit!.values()].flatMap((series) => series.forecasts);
  const work: Work = {
    criterion,
    indicator,
    kind,
    policy,
    asOf,
    dueReached: asOf.lastDay >= dueDay,
    cutoff,
    years: lookup.yearsOf(criterion.id),
    warnings: forecasts.length > 0 ? [{ code: 'forecast-excluded', periods: [...new Set(forecasts)] }] : nothing,
    frame: (points) => caseOf(points, others, cutoff),
  };
  return byUnit ? judgeUnits(work, byUnit, options.units) : judgeWhole(work, all.filter(upTo(cutoff)));

  function caseOf(points: readonly Point[], second: ReadonlyMap<string, readonly Point[]>, last: number): Case {
    return {
      indicator,
      policy,
      points,
      other: (id) => (second.get(id) ?? nothing).filter(upTo(last)),
      indicatorOf: (id) => lookup.indicator(id),
    };
  }
}

const nothing: readonly never[] = Object.freeze([]);

function upTo(lastDay: number): (point: Point) => boolean {
  return (point) => point.period.lastDay <= lastDay;
}

function latestOf(points: readonly Point[]): Point | undefined {
  let latest = points[0];
  for (const point of points) if (point.period.lastDay >= latest!.period.lastDay) latest = point;
  return latest;
}

function assertSecondSeries(
  criterion: Criterion,
  own: readonly Point[],
  others: ReadonlyMap<string, readonly Point[]>,
  reference: readonly Evidence[] | undefined,
): void {
  if (reference !== undefined || others.size === 0) return;
  const empty = [...others].filter(([, points]) => points.length === 0).map(([id]) => id);
  const asked = criterion.kind === 'compare' ? own.length > 0 : own.length === 0 && empty.length < others.size;
  if (asked && empty.length > 0) {
    throw fault('MISSING_SERIES', {
      where: `${criterion.id}: observations`,
      expected: `a second series, of ${empty.join(' and ')}, among them or as options.reference`,
      received: 'none',
    });
  }
}

/** The judgement of one series: its latest point, and every period of a level to be held. */
interface SeriesJudgement {
  readonly point: Point;
  readonly judgement: Judgement;
  readonly breaches: readonly Breach[];
  /** Periods of a level to be held without a judgement. */
  readonly unobserved: readonly string[];
}

function judgeSeries({ criterion, kind, frame, cutoff, years }: Work, points: readonly Point[], point: Point): SeriesJudgement {
  const own = frame(points);
  const judgement = kind.judge!(criterion, point, own);
  if (criterion.sustain !== true) return { point, judgement, breaches: nothing, unobserved: nothing };
  const breaches: Breach[] = [];
  const held = new Set<number>();
  const start = years?.start ?? points[0]!.period.year;
  for (const each of points) {
    if (each.period.year < start) continue;
    const verdict = each === point ? judgement : kind.judge!(criterion, each, own);
    if (verdict.insufficient !== undefined) continue;
    held.add(each.period.year);
    if (!verdict.satisfied) {
      const margin = verdict.margin && toText(verdict.margin);
      breaches.push({ period: each.period.text, value: toText(valueOf(each)), margin });
    }
  }
  const unobserved: string[] = [];
  for (let year = start; lastDayOf(year) <= cutoff; year++) if (!held.has(year)) unobserved.push(String(year));
  return { point, judgement, breaches, unobserved };
}

function judgeWhole(work: Work, points: readonly Point[]): Evaluation {
  const { criterion, dueReached } = work;
  const point = points[points.length - 1];
  if (!point) return insufficient(work, 'no-observation', null, nothing, nothing);
  if (hasZeroDenominator(point)) return nothingToDivide(work);
  const counted = points.some(hasZeroDenominator) ? points.filter((each) => !hasZeroDenominator(each)) : points;
  const judged = judgeSeries(work, counted, point);
  const broken = judged.breaches.length > 0;
  if (dueReached && !broken && point.period.year !== criterion.due) {
    return insufficient(work, 'due-period-not-observed', point, readingsOf(judged.judgement), [String(criterion.due)]);
  }
  if (judged.judgement.insufficient !== undefined) {
    return insufficient(work, judged.judgement.insufficient, point, judged.judgement.readings, missingOf(work, judged.judgement.insufficient));
  }
  if (dueReached && !broken && judged.unobserved.length > 0) {
    return insufficient(work, 'periods-missing', point, readingsOf(judged.judgement), judged.unobserved);
  }
  const satisfied = criterion.sustain === true ? !broken : judged.judgement.satisfied;
  return conclude(work, counted, judged, satisfied, broken, null);
}

/** What can be named of what is missing. */
function missingOf({ kind, criterion }: Work, reason: InsufficientReason): readonly string[] {
  const baselineYear = kind.baselineYear?.(criterion);
  return reason === 'no-baseline' && baselineYear !== undefined ? [String(baselineYear)] : nothing;
}

function judgeUnits(work: Work, series: ReadonlyMap<string, { readonly points: readonly Point[] }>, listed: readonly string[] | undefined): Evaluation {
  const { criterion, cutoff, dueReached } = work;
  const pointsByUnit = new Map([...series].map(([unit, { points }]) => [unit, points.filter(upTo(cutoff))]));
  const latest = latestOf([...pointsByUnit.values()].flat());
  if (!latest) return insufficient(work, 'no-observation', null, everyUnit, listed ?? nothing);
  const units = listed ?? [...pointsByUnit.keys()];
  const judged: (SeriesJudgement & { readonly unit: string; readonly points: readonly Point[] })[] = [];
  const missing: string[] = [];
  for (const unit of units) {
    const points = (pointsByUnit.get(unit) ?? nothing).filter((point) => !hasZeroDenominator(point));
    const point = points.find(({ period }) => period.text === latest.period.text);
    const verdict = point && judgeSeries(work, points, point);
    if (verdict && verdict.judgement.insufficient === undefined) judged.push({ ...verdict, unit, points });
    else missing.push(unit);
  }
  const breaches = judged.flatMap((each) => each.breaches.map((breach) => ({ ...breach, area: each.unit })));
  const broken = breaches.length > 0;
  if (dueReached && !broken && latest.period.year !== criterion.due) {
    return insufficient(work, 'due-period-not-observed', latest, everyUnit, [String(criterion.due)]);
  }
  const failing = judged.filter(({ judgement }) => judgement.insufficient === undefined && !judgement.satisfied);
  if (failing.length === 0 && !broken && (missing.length > 0 || judged.length === 0)) {
    return insufficient(work, 'unit-missing', latest, everyUnit, missing);
  }
  const worst = judged.reduce((low, each) => (marginOf(each.judgement).lt(marginOf(low.judgement)) ? each : low));
  const unitsJudged: UnitsJudged = {
    period: latest.period.text,
    total: units.length,
    met: judged.length - failing.length,
    failing: failing.map(({ unit, point, judgement }) => ({ area: unit, value: toText(valueOf(point)), margin: toText(marginOf(judgement)) })),
    missing,
  };
  const unobserved = [...new Set(judged.flatMap((each) => each.unobserved))].sort();
  if (dueReached && !broken && failing.length === 0 && unobserved.length > 0) {
    return insufficient(work, 'periods-missing', latest, everyUnit, unobserved);
  }
  const unlisted: readonly Warning[] = listed === undefined ? [{ code: 'units-not-listed' }] : nothing;
  const whole = { ...work, warnings: [...work.warnings, ...unlisted] };
  return conclude(whole, worst.points, { ...worst, breaches, unobserved }, failing.length === 0 && !broken, broken, unitsJudged);
}

const everyUnit: readonly Reading[] = Object.freeze([{ id: 'every-unit' }]);

function marginOf(judgement: Judgement): Decimal {
  return (judgement as Extract<Judgement, { insufficient?: undefined }>).margin!;
}

function readingsOf(judgement: Judgement): readonly Reading[] {
  return judgement.readings;
}

/** Puts the verdict together. */
function conclude(
  work: Work,
  points: readonly Point[],
  { point, judgement, breaches, unobserved }: SeriesJudgement,
  satisfied: boolean,
  broken: boolean,
  unitsJudged: UnitsJudged | null,
): Evaluation {
  if (judgement.insufficient !== undefined) return insufficient(work, judgement.insufficient, point, judgement.readings, nothing);
  const { criterion, indicator, policy, kind, dueReached } = work;
  const value = valueOf(point);
  const interval = intervalOf(point, indicator, policy);
  const baseYear = kind.baselineYear?.(criterion) ?? work.years?.baseline;
  const basePoint = baseYear === undefined ? undefined : pointOfYear(points, baseYear);
  const baseline = basePoint && basePoint !== point && !basePoint.observation?.bound ? basePoint : null;
  const readings: Reading[] = [...judgement.readings];
  if (criterion.sustain === true) readings.push({ id: 'every-period' });
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

function heading(criterion: Criterion, indicator: Indicator, asOf: string): { criterion: Criterion; indicator: Indicator; phrase: string; asOf: string } {
  return { criterion, indicator, phrase: criterion.phrase, asOf };
}

function insufficient(
  work: Work,
  reason: InsufficientReason,
  point: Point | null,
  readings: readonly Reading[],
  missing: readonly string[],
): Evaluation {
  const { criterion, indicator, asOf, warnings } = work;
  const indication = point && !hasZeroDenominator(point) ? observedOf(point, indicator) : null;
  return { status: 'insufficient-data', reason, ...heading(criterion, indicator, asOf.text), indication, missing, readings, warnings };
}

function nothingToDivide({ criterion, indicator, asOf, warnings }: Work): Evaluation {
  return { status: 'not-applicable', reason: 'denominator-zero', note: null, ...heading(criterion, indicator, asOf.text), readings: nothing, warnings };
}

/** What the source says of the figures between the baseline and the value judged. */
function qualityOf(points: readonly Point[], point: Point, baseline: Point | null): readonly Warning[] {
  const warnings: Warning[] = [];
  const from = baseline?.period.lastDay ?? point.period.lastDay - 1;
  const breaks = points.filter(({ observation, period: { lastDay } }) => observation?.status === 'B' && lastDay > from && lastDay <= point.period.lastDay);
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
  const value = valueOf(point);
  const { area, numerator, denominator, bound, status, source } = point.observation ?? {};
  const observed: { -readonly [K in keyof Observed]: Observed[K] } = {
    period: point.period.text,
    value: toText(numerator === undefined ? value : value.toSignificantDigits(12)),
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

function thresholdOf({ lower, upper, strict }: Limits, { unit }: Indicator): Threshold | null {
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
