/** The third step of judging: it makes the result, with every field of an evaluation. No other file makes one. */
import { emptyList } from '../core/freeze.js';
import { compare, divide, fraction, signOf, subtract, type Fraction } from '../core/fraction.js';
import { toPlaces, toText } from '../core/fraction-text.js';
import type { Attestation, Indicator } from '../core/model.js';
import { plainRow } from '../core/plain.js';
import { pointOfYear } from './evidence/series.js';
import { hasZeroDenominator, valueOf, type Point } from './evidence/point.js';
import type { Criterion } from './criterion.js';
import type {
  Breach,
  Evaluation,
  InProgress,
  InsufficientData,
  Interval,
  Met,
  NotApplicable,
  NotMet,
  UnitsJudged,
} from './evaluation.js';
import { everyPeriod, everyUnit, type BreachFound, type Finding, type UnitsFound } from './judgement.js';
import type { Limits, Warning } from './kinds/kind.js';
import { observedOf, thresholdOf } from './observed.js';
import type { Reading } from './policy/readings.js';
import type { PreparedEvidence } from './prepared-evidence.js';
import { implausiblePeriods } from './plausibility.js';
import { intervalOf, pooledOf } from './small-numbers.js';

/** The fields of the question that every result repeats. @internal */
export interface Question {
  readonly criterion: Criterion;
  readonly indicator: Indicator;
  /** The date of the answer. */
  readonly asOf: string;
}

/** The result for a criterion judged on figures. @internal */
export function conclude(evidence: PreparedEvidence, finding: Finding): Evaluation {
  const { indicator, warnings } = evidence;
  switch (finding.outcome) {
    case 'nothing-to-divide':
      return notApplicable(questionOf(evidence), 'denominator-zero', null, warnings);
    case 'insufficient': {
      const { reason, point, readings, missing } = finding;
      const indication = point && !hasZeroDenominator(point) ? observedOf(point, indicator) : null;
      return insufficientData(questionOf(evidence), { reason, indication, missing, readings, warnings });
    }
    case 'judged':
      return verdict(evidence, finding);
  }
}

function questionOf({ criterion, indicator, asOf }: PreparedEvidence): Question {
  return { criterion, indicator, asOf: asOf.text };
}

/** The result `not-applicable`. @internal */
export function notApplicable(
  question: Question,
  reason: NotApplicable['reason'],
  note: string | null,
  warnings: readonly Warning[] = emptyList,
): NotApplicable {
  return { status: 'not-applicable', reason, note, ...headingOf(question), readings: emptyList, warnings };
}

/** The result `insufficient-data`. @internal */
export function insufficientData(
  question: Question,
  found: Pick<InsufficientData, 'reason' | 'indication' | 'missing' | 'readings' | 'warnings'>,
): InsufficientData {
  const { reason, indication, missing, readings, warnings } = found;
  return { status: 'insufficient-data', reason, ...headingOf(question), indication, missing, readings, warnings };
}

/** The result for a statement, without any measured value. @internal */
export function concludeStatement(
  { criterion, indicator, asOf }: Question,
  attestation: Attestation,
  dueReached: boolean,
  readings: readonly Reading[],
): Met | NotMet | InProgress {
  // Two literals with every field: spreading shared fields takes ten times as long as everything else.
  if (attestation.attested !== 'achieved') {
    return {
      status: dueReached ? 'not-met' : 'in-progress',
      criterion,
      indicator,
      phrase: criterion.phrase,
      asOf,
      observed: null,
      threshold: null,
      margin: null,
      onBoundary: false,
      baseline: null,
      baselineProgress: null,
      levelAttainment: null,
      interval: null,
      pooled: null,
      breaches: emptyList,
      unitsJudged: null,
      readings,
      warnings: emptyList,
      attestation: plainRow(attestation),
    };
  }
  return {
    status: 'met',
    early: !dueReached,
    criterion,
    indicator,
    phrase: criterion.phrase,
    asOf,
    observed: null,
    threshold: null,
    margin: null,
    onBoundary: false,
    baseline: null,
    baselineProgress: null,
    levelAttainment: null,
    interval: null,
    pooled: null,
    breaches: emptyList,
    unitsJudged: null,
    readings,
    warnings: emptyList,
    attestation: plainRow(attestation),
  };
}

function headingOf({ criterion, indicator, asOf }: Question): Question & { readonly phrase: string } {
  return { criterion, indicator, phrase: criterion.phrase, asOf };
}

function statusOf(satisfied: boolean, isFinal: boolean): 'met' | 'not-met' | 'in-progress' {
  if (satisfied) return 'met';
  return isFinal ? 'not-met' : 'in-progress';
}

const noLimits: Limits = { lower: null, upper: null };

/** The verdict on figures that were judged. */
function verdict(evidence: PreparedEvidence, finding: Extract<Finding, { outcome: 'judged' }>): Evaluation {
  const { criterion, indicator, policy, kind, dueReached } = evidence;
  const { satisfied, series, breaches, units } = finding;
  const { points, point, judgement } = series;
  const decided = judgement.insufficient === undefined ? judgement : null;
  // Where the latest figure is undecided, an earlier breach decided: take the limits of the latest breach.
  const { limits, aim } = decided ?? breaches[breaches.length - 1]!.judgement;
  const interval = intervalOf(point, indicator, policy);
  const baseYear = kind.baselineYear?.(criterion) ?? evidence.years?.baseline;
  const basePoint = baseYear === undefined ? undefined : pointOfYear(points, baseYear);
  const baseline = basePoint && basePoint !== point && basePoint.bound === undefined ? basePoint : null;
  // One literal with every field: spreading parts together takes longer than judging.
  const result = {
    status: statusOf(satisfied, dueReached || breaches.length > 0),
    criterion,
    indicator,
    phrase: criterion.phrase,
    asOf: evidence.asOf.text,
    observed: observedOf(point, indicator),
    threshold: thresholdOf(limits, indicator),
    margin: decided && toText(decided.margin),
    onBoundary: decided !== null && decided.onBoundary,
    baseline: baseline && observedOf(baseline, indicator),
    baselineProgress: baseline && decided && progressOf(valueOf(point), valueOf(baseline), aim, limits),
    levelAttainment: decided && attainmentOf(valueOf(point), aim, limits),
    interval,
    pooled: interval && pooledOf(points, point, indicator, policy),
    breaches: breaches.length === 0 ? emptyList : breaches.map(breachOf),
    unitsJudged: units && unitsJudgedOf(units),
    attestation: null,
    readings: readingsOf(criterion, judgement.readings, units),
    warnings: warningsOf(evidence, finding, baseline, limits, interval),
  } as NotMet | InProgress | (Omit<Met, 'early'> & { early?: boolean });
  if (result.status === 'met') result.early = !dueReached;
  return result as Evaluation;
}

function breachOf({ point, judgement, unit }: BreachFound): Breach {
  const breach = { period: point.period.text, value: toText(valueOf(point)), margin: toText(judgement.margin) };
  return unit === undefined ? breach : { ...breach, area: unit };
}

function unitsJudgedOf({ period, total, met, failing, missing }: UnitsFound): UnitsJudged {
  const published = failing.map(({ unit, point, margin }) => ({
    area: unit,
    value: toText(valueOf(point)),
    margin: toText(margin),
  }));
  return { period, total, met, failing: published, missing };
}

function readingsOf(
  { sustain }: Criterion,
  readings: readonly Reading[],
  units: UnitsFound | null,
): readonly Reading[] {
  if (sustain !== true && !units) return readings;
  return [...readings, ...(sustain === true ? everyPeriod : emptyList), ...(units ? everyUnit : emptyList)];
}

function warningsOf(
  evidence: PreparedEvidence,
  { series, units }: Extract<Finding, { outcome: 'judged' }>,
  baseline: Point | null,
  limits: Limits,
  interval: Interval | null,
): readonly Warning[] {
  const { points, point, judgement, unobserved } = series;
  const warnings: Warning[] = [];
  const add = (more: readonly Warning[]): void => {
    if (more.length > 0) warnings.push(...more);
  };
  add(evidence.warnings);
  if (units && !units.listed) warnings.push({ code: 'units-not-listed' });
  if (judgement.insufficient === undefined) add(judgement.warnings);
  add(qualityOf(points, point, baseline));
  if (unobserved.length > 0) warnings.push({ code: 'unobserved-periods', periods: unobserved });
  // Limits that follow from a figure of the series would stand by that figure.
  const levels = evidence.kind.baselineYear ? noLimits : limits;
  const implausible = implausiblePeriods(points, levels, evidence.indicator);
  if (implausible.length > 0) warnings.push({ code: 'implausible', periods: implausible });
  if (interval && holdsALimit(interval, limits)) warnings.push({ code: 'not-distinguishable' });
  return warnings;
}

/** Warnings from the statuses of the figures between the baseline and the value judged. */
function qualityOf(points: readonly Point[], point: Point, baseline: Point | null): readonly Warning[] {
  if (points.every(({ observation }) => observation?.status === undefined)) return emptyList;
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
  const [from, to] = [fraction(interval.lower), fraction(interval.upper)];
  return [lower, upper].some((limit) => limit !== null && compare(limit, from) >= 0 && compare(limit, to) <= 0);
}

/** Decimals of a ratio: it is exact to a millionth. */
const ratioPlaces = 6;

/**
 * `(x − base) / (aim − base)`. The sign of the denominator carries the direction, so falling targets need no special
 * case; a baseline that already met the target has no progress.
 */
function progressOf(value: Fraction, base: Fraction, aim: Fraction | null, { lower, upper }: Limits): string | null {
  if (aim === null || (lower !== null && upper !== null)) return null;
  const alreadyThere = lower !== null ? compare(base, lower) >= 0 : upper !== null && compare(base, upper) <= 0;
  return alreadyThere ? null : toPlaces(divide(subtract(value, base), subtract(aim, base)), ratioPlaces);
}

/** The ratio of value and target level; `null` for levels below zero, where a ratio has no meaning. */
function attainmentOf(value: Fraction, aim: Fraction | null, { lower, upper }: Limits): string | null {
  if (aim === null || (lower !== null && upper !== null)) return null;
  const [over, under] = lower !== null ? [value, aim] : [aim, value];
  return signOf(under) <= 0 || signOf(over) < 0 ? null : toPlaces(divide(over, under), ratioPlaces);
}
