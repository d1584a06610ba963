/** Judges many areas in one data set: verdicts only, without projections and roll-ups. */
import { checkOptions, type KeyRules } from '../core/options.js';
import type { Evidence } from '../core/model.js';
import { evaluateCriterion } from '../criteria/evaluate.js';
import type { InPlan } from '../plan/evaluate.js';
import type { Ids } from '../plan/model.js';
import { groupsIn } from './areas.js';
import type { StoredEvaluation, Unmatched } from './assessment.js';
import { storedEvaluation } from './criterion-result.js';
import type { SharedOptions } from './options.js';
import { readEvidence } from './read-evidence.js';
import { settingsOf, sharedRules, type AssessmentSettings } from './settings.js';

/** How a plan is judged for many areas. */
export type JudgeAreasOptions<I extends Ids = Ids> = Omit<SharedOptions<I>, 'projection' | 'view'>;

/** The verdicts on one area. */
export interface AreaVerdicts {
  readonly asOf: string;
  readonly area: string | null;
  /** By criterion id, in the order of the document. */
  readonly evaluations: Readonly<Record<string, StoredEvaluation>>;
  readonly unmatched: readonly Unmatched[];
}

/**
 * Judges a plan for every area in a data set, as {@link assessAreas} does and in the same order, without projections,
 * roll-ups and alerts. An iterable that is not a list is read as a stream, and only the rows of one area are held in
 * memory.
 *
 * @throws {@link IndicatorError} as {@link assessAreas} does.
 * @example
 * const rows = [
 *   { indicator: 'infant-mortality-rate', period: 2024, value: '6.3', area: 'West' },
 *   { indicator: 'infant-mortality-rate', period: 2024, value: '4.1', area: 'East' },
 * ];
 * const id = 'children.health.target.3/infant-mortality-rate@2025';
 * const statuses = [...judgeAreas(catalogue, rows, { asOf: 2024 })].map(({ evaluations }) => evaluations[id]?.status);
 * statuses //=> ['met', 'in-progress']
 */
export function judgeAreas<I extends Ids>(
  plan: InPlan<I>['plan'],
  evidence: Iterable<Evidence>,
  options: JudgeAreasOptions<NoInfer<I>>,
): Generator<AreaVerdicts, void, undefined> {
  checkOptions(options, judgeRules);
  const settings = settingsOf(plan as unknown as AssessmentSettings['plan'], options);
  return judgeGroups(settings, groupsIn(evidence, settings));
}

const { projection: _projection, view: _view, ...judgeRules }: KeyRules = sharedRules;

function* judgeGroups(
  settings: AssessmentSettings,
  groups: ReturnType<typeof groupsIn>,
): Generator<AreaVerdicts, void, undefined> {
  const criteria = settings.plans.flatMap(({ domains }) =>
    domains.flatMap(({ items }) => items.flatMap((item) => item.criteria)),
  );
  for (const { area, rows } of groups) {
    const { read, unmatched } = readEvidence(settings, rows, area);
    const optionsOf = settings.optionsIn(area);
    const evaluations = criteria.map((criterion) => {
      const evaluation = evaluateCriterion(criterion, read, optionsOf(criterion.id), settings.plan);
      return [criterion.id, storedEvaluation(evaluation)] as const;
    });
    yield { asOf: settings.asOf.text, area, evaluations: Object.fromEntries(evaluations), unmatched };
  }
}
