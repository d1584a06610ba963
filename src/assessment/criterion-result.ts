/** Makes the result of one criterion: verdict, projection, series and comparisons with earlier years. */
import type { DecimalText } from '../core/decimal.js';
import { differenceText } from '../core/fraction-text.js';
import type { Indicator } from '../core/model.js';
import { kindOf, type Criterion } from '../criteria/criterion.js';
import { dueDayOf } from '../criteria/due.js';
import type { Evaluation, Observed } from '../criteria/evaluation.js';
import { observedOf } from '../criteria/observed.js';
import type { EvidenceRead } from '../criteria/evidence/rows.js';
import { hasZeroDenominator, type Point } from '../criteria/evidence/point.js';
import { pointOfYear } from '../criteria/evidence/series.js';
import type { Ids, ItemOutline, CriterionLocation } from '../plan/model.js';
import { projectSource, type ProjectOptions } from '../projection/project.js';
import type { Projection } from '../projection/projection.js';
import type { AssessmentSettings } from './settings.js';
import type { LenderOf } from './lenders.js';
import type { CriterionResult, StoredEvaluation, StoredProjection } from './assessment.js';
import { isInView } from './view.js';

/** Judges and projects one criterion on the evidence that was read. @internal */
export function criterionResult(
  settings: AssessmentSettings,
  criterion: Criterion,
  { plan, domain, item }: CriterionLocation<Ids, ItemOutline>,
  read: EvidenceRead,
  options: ProjectOptions,
  lenderOf: LenderOf,
): CriterionResult {
  const { id, indicator, kind, due } = criterion;
  const { projection, observed } = projectSource(criterion, read, options, settings.plan, lenderOf(indicator));
  return {
    id,
    indicator,
    plan: plan.id,
    domain: domain.id,
    item: item.id,
    kind,
    due,
    inView: isInView(settings.view, due, plan.years),
    measurable: isMeasurable(criterion),
    evaluation: storedEvaluation(projection.evaluation),
    projection: storedProjection(projection),
    ...comparisons(
      criterion,
      projection.indicator,
      observed,
      kindOf(kind).baselineYear?.(criterion) ?? plan.years.baseline,
    ),
  };
}

/** Whether figures are compared with a level or direction of the plan: no statement, and no width that is a choice. */
function isMeasurable(criterion: Criterion): boolean {
  const { kind } = criterion;
  if (kind === 'compare') return criterion.relation !== 'about';
  return kind !== 'attested' && kind !== 'about' && kind !== 'balanced';
}

/** A verdict without the fields that the plan and the assessment hold. @internal */
export function storedEvaluation(evaluation: Evaluation): StoredEvaluation {
  const { criterion, indicator, phrase, asOf, ...stored } = evaluation;
  return stored;
}

/** A projection without the fields that the plan, the assessment and the verdict hold. */
function storedProjection(projection: Projection): StoredProjection {
  const { criterion, indicator, phrase, asOf, due, evaluation, ...stored } = projection;
  return stored;
}

type Comparisons = Pick<CriterionResult, 'baseline' | 'previousYear' | 'changeOnYear' | 'changeOnBaseline' | 'series'>;

/**
 * Compares the latest value up to the due date with the year before and with the base year; no comparison where its
 * denominator is zero.
 */
function comparisons(
  criterion: Criterion,
  indicator: Indicator,
  observed: readonly Point[],
  baseYear: number,
): Comparisons {
  const points = observed.some(hasZeroDenominator) ? observed.filter((point) => !hasZeroDenominator(point)) : observed;
  const series = points.map((point) => observedOf(point, indicator));
  const dueDay = dueDayOf(criterion);
  const latest = observed.findLast(({ period }) => period.lastDay <= dueDay);
  const valueOf = (point: Point | undefined): Observed | null =>
    point ? (series[points.indexOf(point)] ?? null) : null;
  const now = valueOf(latest);
  if (!latest || !now)
    return { baseline: null, previousYear: null, changeOnYear: null, changeOnBaseline: null, series };
  const { year } = latest.period;
  const baseline = baseYear <= year ? valueOf(pointOfYear(points, baseYear)) : null;
  const previousYear = valueOf(pointOfYear(points, year - 1));
  return {
    baseline,
    previousYear,
    changeOnYear: difference(now, previousYear),
    changeOnBaseline: baseYear < year ? difference(now, baseline) : null,
    series,
  };
}

/** `later` − `earlier`; `null` where a value is missing or only a bound. */
function difference(later: Observed, earlier: Observed | null): DecimalText | null {
  if (!earlier || later.bound !== undefined || earlier.bound !== undefined) return null;
  return differenceText(later.value, earlier.value);
}
