/** Judges and projects one criterion from its observations. */
import { checkedLater, type KeyRules } from '../core/options.js';
import type { Evidence } from '../core/model.js';
import { kindOf, type Criterion } from '../criteria/criterion.js';
import { evaluateCriterion, evaluatePrepared } from '../criteria/evaluate.js';
import type { Evaluation } from '../criteria/evaluation.js';
import type { Source } from '../criteria/evidence/rows.js';
import type { Point } from '../criteria/evidence/point.js';
import { evaluateRules, type EvaluateOptions, type Lookup } from '../criteria/options.js';
import { prepareEvidence, type PreparedEvidence } from '../criteria/prepared-evidence.js';
import { requireConfidence } from '../statistics/preconditions.js';
import type { Lender } from './counts/borrowed.js';
import { denominatorsFrom, lenderFrom } from './counts/lend.js';
import { assertMilestones, type Milestone } from './requirement/milestones.js';
import { methodOf, type MethodName } from './methods/methods.js';
import { standingOutlook, type Standing } from './outlook.js';
import { notProjected, projectSeries } from './project-series.js';
import { projectUnits } from './project-units.js';
import type { NotProjected, Projection } from './projection.js';
import type { AnnualValue } from './series/series.js';

/** The options for projecting a criterion. */
export interface ProjectOptions extends EvaluateOptions {
  /** @defaultValue `'default'` */
  readonly method?: MethodName;
  /** Confidence of the interval, a share. @defaultValue 0.8 */
  readonly confidence?: number;
  /** A yearly milestone path 时序进度 to compare the series with, in the unit of the quantity projected. */
  readonly path?: readonly Milestone[];
  /**
   * Future denominators, such as expected births, whole numbers from 1; used where cases are few.
   *
   * @defaultValue the observed denominators, continued by the default method
   */
  readonly denominators?: readonly AnnualValue[];
  /**
   * The second series, see {@link EvaluateOptions}. For a criterion with one series: the same indicator in a larger
   * area (the province, the nation), which lends strength to few cases, as a prior for their level and trend. It
   * changes no verdict, and `counts.borrowed` names it.
   */
  readonly reference?: readonly Evidence[];
}

/** @internal */
export const projectRules: KeyRules = {
  ...evaluateRules,
  method: checkedLater,
  confidence: checkedLater,
  path: checkedLater,
  denominators: checkedLater,
};

/** Judges and projects one criterion. @internal */
export function projectCriterion(
  criterion: Criterion,
  source: Source,
  options: ProjectOptions,
  lookup: Lookup,
): Projection {
  return projectSource(criterion, source, options, lookup).projection;
}

/**
 * A projection, and all points of the whole area up to the date asked about, oldest first.
 * @internal
 */
export interface ProjectedSource {
  readonly projection: Projection;
  readonly observed: readonly Point[];
}

/** The projection with its points; `lender` is used where `options.reference` is not given. @internal */
export function projectSource(
  criterion: Criterion,
  source: Source,
  options: ProjectOptions,
  lookup: Lookup,
  lender: Lender | null = null,
): ProjectedSource {
  const { method = 'default', confidence = 0.8, path = [] } = options;
  methodOf(method, 'options.method');
  requireConfidence('options.confidence', confidence);
  assertMilestones(path);
  const denominators = denominatorsFrom(options.denominators, 'options.denominators');
  if (criterion.kind === 'attested' || options.notApplicable !== undefined) {
    return {
      projection: withoutFigures(evaluateCriterion(criterion, source, options, lookup)),
      observed: [],
    };
  }
  const lends = options.reference !== undefined && hasOneSeries(criterion);
  const { reference, ...judged } = options;
  const evidence = prepareEvidence(criterion, source, lends ? judged : options, lookup);
  const evaluation = evaluatePrepared(evidence);
  const own = lends
    ? lenderFrom(reference!, evidence.indicator, evidence.asOf.lastDay, undefined, options.ignoreKeys)
    : lender;
  const settings = { method, confidence, path, denominators, lender: own };
  const projection = evidence.byUnit
    ? projectUnits(evidence, evidence.byUnit, evaluation, settings)
    : projectSeries(evidence, evidence.points, evaluation, standingOf(evidence, evaluation), settings);
  return { projection, observed: evidence.observed };
}

/** Whether a criterion needs only its own indicator, so that a reference is a lender and not a second series. */
function hasOneSeries(criterion: Criterion): boolean {
  return (kindOf(criterion.kind).others?.(criterion) ?? []).length === 0;
}

function standingOf({ dueReached }: PreparedEvidence, evaluation: Evaluation): Standing {
  const satisfied = evaluation.status === 'met';
  return { satisfied, settled: evaluation.status === 'not-met' || (satisfied && dueReached) };
}

/** The result for attested criteria and criteria that do not apply: they have no figures to project. */
function withoutFigures(evaluation: Evaluation): NotProjected {
  const { status } = evaluation;
  const outlook = standingOutlook({ satisfied: status === 'met', settled: status === 'not-met' });
  return notProjected(evaluation, evaluation.status === 'not-applicable' ? 'not-applicable' : 'attested', { outlook });
}
