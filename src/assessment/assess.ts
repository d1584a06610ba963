/** A whole plan judged and projected on one data set. */
import type { Evidence } from '../core/model.js';
import { aText, checkedLater, checkOptions, type KeyRules } from '../core/options.js';
import type { InPlan } from '../plan/evaluate.js';
import type { EvidenceRead } from '../criteria/evidence/rows.js';
import type { Domain, Ids, ItemOutline } from '../plan/model.js';
import type { ProjectOptions } from '../projection/project.js';
import { settingsOf, sharedRules, type AssessmentSettings } from './settings.js';
import type { LenderOf } from './lenders.js';
import { alertsOf } from './alerts.js';
import type { Assessment, CriterionResult, EarlierAssessment, ItemResult } from './assessment.js';
import { changesSince } from './changes.js';
import { criterionResult } from './criterion-result.js';
import type { AssessOptions } from './options.js';
import { lendersIn } from './pooling.js';
import { areaOf, placed, readEvidence, type Placed } from './read-evidence.js';
import { domainResult, itemResult, planResult, type Results } from './roll-up.js';

/**
 * Assesses the plans of a catalogue, or one of them: every criterion judged and projected, rolled up to items, domains
 * and plans, with the alerts. Verdicts are what {@link evaluate} returns, projections what {@link project}
 * returns.
 *
 * Every piece of evidence names its indicator. Evidence that matches no criterion is listed in `unmatched`: it is never
 * dropped and never an error. A criterion without evidence has the verdict `insufficient-data`. The order of the
 * evidence makes no difference.
 *
 * @param plan - A catalogue: Tianmen's, or what `definePlan` returned.
 * @param evidence - Observations and statements on one area and, for criteria that judge each unit by itself, on its
 *   units.
 * @param options - The date, the area, the plan, the policy and more.
 * @throws {@link IndicatorError} for mistakes of the caller: malformed evidence (`where` names the row), two values for
 * one period, several areas and none chosen, an option that is not allowed. No partial result is returned.
 * @example
 * const assessment = assess(catalogue, [
 *   { indicator: 'infant-mortality-rate', period: 2023, value: '4.5' },
 *   { indicator: 'infant-mortality-rate', period: 2024, value: '4.0' },
 *   { indicator: 'happiness', period: 2024, value: 7 },
 * ], { asOf: 2024 });
 * const children = assessment.plans.find(({ id }) => id === 'children');
 * [children?.criteria.metOfAll.part, children?.criteria.metOfWithData] //=> [2, { part: 2, of: 2, percent: '100' }]
 * assessment.results['children.health.target.3/infant-mortality-rate@2025']?.changeOnYear //=> '-0.5'
 * assessment.unmatched.map(({ index, reason }) => [index, reason]) //=> [[2, 'unknown-indicator']]
 */
export function assess<I extends Ids>(
  plan: InPlan<I>['plan'],
  evidence: readonly Evidence[],
  options: AssessOptions<NoInfer<I>>,
): Assessment {
  checkOptions(options, assessRules);
  const settings = settingsOf(plan as unknown as AssessmentSettings['plan'], options);
  const { attestations = [], previous } = options as AssessOptions;
  const rows = [...placed(evidence, 'evidence'), ...placed(attestations, 'attestations')];
  const area = options.area ?? areaOf(settings, rows);
  // Other areas in the evidence may be units of this one, so they lend nothing.
  return assessArea(settings, rows, area, previous, lendersIn(options.projection, null, settings)(area));
}

const assessRules: KeyRules = { ...sharedRules, area: aText, attestations: checkedLater, previous: checkedLater };

/** Assesses the evidence on one area. @internal */
export function assessArea(
  settings: AssessmentSettings,
  rows: readonly Placed[],
  area: string | null,
  previous: EarlierAssessment | null | undefined,
  lenderOf: LenderOf,
): Assessment {
  const { view } = settings;
  const { read, unmatched } = readEvidence(settings, rows, area);
  const results = resultsOf(settings, read, settings.optionsIn(area), lenderOf);
  const assessment: Assessment = {
    asOf: settings.asOf.text,
    area,
    view,
    plans: settings.plans.map((plan) => {
      const domains = plan.domains.map((domain) => domainResult(domain, itemResults(domain, results), results));
      return planResult(plan, domains, results);
    }),
    results,
    alerts: alertsOf(Object.values(results)),
    unmatched,
    changes: null,
  };
  if (previous == null) return assessment;
  return { ...assessment, changes: changesSince(previous, assessment, 'options.previous', 'this assessment') };
}

/** Judges and projects every criterion, in the order of the document. */
function resultsOf(
  settings: AssessmentSettings,
  read: EvidenceRead,
  optionsOf: (criterion: string) => ProjectOptions,
  lenderOf: LenderOf,
): Results {
  const results: [string, CriterionResult][] = [];
  for (const plan of settings.plans) {
    for (const domain of plan.domains) {
      for (const item of domain.items) {
        for (const criterion of item.criteria) {
          const { id } = criterion;
          const place = { plan, domain, item };
          results.push([id, criterionResult(settings, criterion, place, read, optionsOf(id), lenderOf)]);
        }
      }
    }
  }
  return Object.fromEntries(results);
}

/** The targets of a domain, and the measures that ask for something. */
function itemResults({ items }: Domain<string, ItemOutline>, results: Results): readonly ItemResult[] {
  return items
    .filter(({ type, criteria }) => type === 'target' || criteria.length > 0)
    .map((item) => itemResult(item, results));
}
