/** From a criterion and observations to where it is heading. */
import type { Criterion } from '../criteria/criterion.js';
import { evaluateCriterion, evaluatePrepared } from '../criteria/evaluate.js';
import type { Evaluation } from '../criteria/evaluation.js';
import type { Source } from '../criteria/evidence/rows.js';
import type { Point } from '../criteria/evidence/point.js';
import type { EvaluateOptions, Lookup } from '../criteria/options.js';
import { prepareEvidence, type PreparedEvidence } from '../criteria/prepared-evidence.js';
import { requireLevel } from '../statistics/preconditions.js';
import { assertMilestones, type Milestone } from './requirement/milestones.js';
import { methodOf, type MethodName } from './methods/methods.js';
import type { Standing } from './outlook.js';
import { notProjected, projectSeries } from './project-series.js';
import { projectUnits } from './project-units.js';
import type { NotProjected, Projection } from './projection.js';

/** How a criterion is projected. */
export interface ProjectOptions extends EvaluateOptions {
  /** @defaultValue `'default'` */
  readonly method?: MethodName;
  /** Confidence of the interval, a share. @defaultValue 0.8 */
  readonly level?: number;
  /** A yearly milestone path 时序进度 to hold the series against, in the unit of the quantity projected. */
  readonly path?: readonly Milestone[];
}

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
 * A projection, and every point of the whole up to the date asked about that it could have used, oldest first.
 * @internal
 */
export interface ProjectedSource {
  readonly projection: Projection;
  readonly observed: readonly Point[];
}

/** The same, with what was observed. @internal */
export function projectSource(
  criterion: Criterion,
  source: Source,
  options: ProjectOptions,
  lookup: Lookup,
): ProjectedSource {
  const { method = 'default', level = 0.8, path = [] } = options;
  methodOf(method, 'options.method');
  requireLevel('options.level', level);
  assertMilestones(path);
  if (criterion.kind === 'attested' || options.notApplicable !== undefined) {
    return {
      projection: withoutFigures(evaluateCriterion(criterion, source, options, lookup)),
      observed: [],
    };
  }
  const evidence = prepareEvidence(criterion, source, options, lookup);
  const evaluation = evaluatePrepared(evidence);
  const how = { method, level, path };
  const projection = evidence.byUnit
    ? projectUnits(evidence, evidence.byUnit, evaluation, how)
    : projectSeries(evidence, evidence.points, evaluation, standingOf(evidence, evaluation), how);
  return { projection, observed: evidence.observed };
}

function standingOf({ dueReached }: PreparedEvidence, evaluation: Evaluation): Standing {
  const satisfied = evaluation.status === 'met';
  return { satisfied, settled: evaluation.status === 'not-met' || (satisfied && dueReached) };
}

/** Statements are attested, and what does not apply is not measured. */
function withoutFigures(evaluation: Evaluation): NotProjected {
  const outlook = evaluation.status === 'met' ? 'achieved' : evaluation.status === 'not-met' ? 'off-track' : 'unknown';
  return notProjected(evaluation, evaluation.status === 'not-applicable' ? 'not-applicable' : 'attested', { outlook });
}
