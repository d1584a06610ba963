/** Checks the options of an assessment against the plan, once for all areas. */
import { indicatorError } from '../core/errors.js';
import { aRecord, checkedLater, checkKeys, texts, type KeyRules } from '../core/options.js';
import { period, type Period } from '../core/period.js';
import { kindOf, type Criterion } from '../criteria/criterion.js';
import { checkedInput } from '../criteria/policy/policy.js';
import type { Catalogue, Ids, ItemOutline } from '../plan/model.js';
import { assertMilestones } from '../projection/requirement/milestones.js';
import { denominatorsFrom } from '../projection/counts/lend.js';
import { methodOf } from '../projection/methods/methods.js';
import type { ProjectOptions } from '../projection/project.js';
import { requireConfidence } from '../statistics/preconditions.js';
import type { View } from './assessment.js';
import { lendersFrom, type LenderOf } from './lenders.js';
import type { SharedOptions } from './options.js';
import { unitsOf, type Units } from './units.js';
import { viewOf } from './view.js';

/** How the plan uses an indicator. @internal */
export interface IndicatorUse {
  /** A criterion judges the whole area by it. */
  whole: boolean;
  /** The other areas whose figures a criterion compares with. */
  readonly elsewhere: Set<string>;
  /** The criteria that judge each unit by it. */
  readonly everyUnit: Criterion[];
  /** The indicator is attested, not measured. */
  readonly attested: boolean;
}

type AnyCatalogue = Catalogue<Ids, ItemOutline>;

/** @internal */
export interface AssessmentSettings {
  readonly plan: AnyCatalogue;
  /** The plans to assess: every plan of the catalogue, or the plan asked for. */
  readonly plans: AnyCatalogue['plans'];
  readonly asOf: Period;
  readonly view: View;
  /** How the criteria use each indicator they need. */
  readonly uses: ReadonlyMap<string, IndicatorUse>;
  readonly units: Units;
  /** The host's own keys in rows. */
  readonly ignoreKeys: readonly string[] | undefined;
  /** The lender for few cases, by indicator: the reference series, or `null`. */
  readonly lenderOf: LenderOf;
  /** The options for judging and projecting each criterion in an area. */
  optionsIn(area: string | null): (criterion: string) => ProjectOptions;
}

/** Checks the options against the plan. @internal */
export function settingsOf(plan: AnyCatalogue, options: SharedOptions): AssessmentSettings {
  if (typeof plan?.criterion !== 'function')
    throw indicatorError(
      'BAD_OPTION',
      'plan',
      'a catalogue, such as definePlan returns (one plan of it: options.plan)',
      plan,
    );
  const asOf = period(options.asOf, 'options.asOf');
  const plans = options.plan === undefined ? plan.plans : [plan.plan(options.plan)];
  checkPolicy(plan, options);
  checkProjection(plan, options);
  checkReasons(plan, options);
  const units = unitsOf(options.units, options.parents);
  for (const id of Object.keys(options.units ?? {})) if (id !== '*') plan.criterion(id);
  const optionsIn = optionsByCriterion(plan, options, units);
  const lenders = lendersFrom(plan, options.projection?.reference, asOf.lastDay, options.ignoreKeys);
  const view = viewOf(plans, asOf, options.view);
  return {
    plan,
    plans,
    asOf,
    view,
    uses: usesOf(plans),
    units,
    ignoreKeys: options.ignoreKeys,
    lenderOf: (indicator) => lenders.get(indicator) ?? null,
    optionsIn,
  };
}

/**
 * The rules of the options that `assess` and `assessAreas` share; `checkedLater` options are checked below. @internal
 */
export const sharedRules: KeyRules = {
  asOf: checkedLater,
  plan: checkedLater,
  view: checkedLater,
  policy: checkedLater,
  units: checkedLater,
  parents: checkedLater,
  notApplicable: aRecord,
  projection: aRecord,
  ignoreKeys: texts,
};

const projectionRules: KeyRules = {
  method: checkedLater,
  confidence: checkedLater,
  paths: aRecord,
  denominators: aRecord,
  reference: checkedLater,
  pooling: checkedLater,
};

function checkPolicy(plan: AnyCatalogue, { policy }: SharedOptions): void {
  if (policy !== undefined) checkedInput(policy, plan);
  for (const id of Object.keys(policy?.criteria ?? {})) plan.criterion(id);
}

function checkProjection(plan: AnyCatalogue, { projection = {} }: SharedOptions): void {
  checkKeys(projection, projectionRules, 'options.projection');
  methodOf(projection.method ?? 'default', 'options.projection.method');
  requireConfidence('options.projection.confidence', projection.confidence ?? 0.8);
  for (const [id, path] of Object.entries(projection.paths ?? {})) {
    plan.criterion(id);
    assertMilestones(path, `options.projection.paths[${JSON.stringify(id)}]`);
  }
  for (const [id, given] of Object.entries(projection.denominators ?? {})) {
    plan.indicator(id);
    denominatorsFrom(given, `options.projection.denominators[${JSON.stringify(id)}]`);
  }
}

function checkReasons(plan: AnyCatalogue, { notApplicable = {} }: SharedOptions): void {
  for (const [id, reason] of Object.entries(notApplicable)) {
    plan.criterion(id);
    if (typeof reason !== 'string' || reason === '') {
      throw indicatorError('BAD_OPTION', `options.notApplicable[${JSON.stringify(id)}]`, 'a reason', reason);
    }
  }
}

/** The options of each criterion in an area. */
function optionsByCriterion(plan: AnyCatalogue, options: SharedOptions, units: Units): AssessmentSettings['optionsIn'] {
  const { policy = {}, notApplicable = {}, projection = {} } = options;
  const { method = 'default', confidence = 0.8, paths = {}, denominators = {} } = projection;
  // The whole policy is already checked. Each criterion gets only its own part, so that no call checks the rest again.
  const { criteria: policies = {}, ...policyOfAll } = policy;
  const policyOf = new Map(
    Object.entries(policies).map(([id, own]) => [id, { ...policyOfAll, criteria: { [id]: own } }]),
  );
  const pathOf = new Map(Object.entries(paths));
  const givenOf = new Map(Object.entries(denominators));
  const reasonOf = new Map(Object.entries(notApplicable));
  const shared: ProjectOptions = {
    asOf: options.asOf,
    method,
    confidence,
    ...(options.policy && { policy: policyOfAll }),
  };
  return (area) => {
    const common = area === null ? shared : { ...shared, area };
    return (id) => {
      const listed = units.listed(id, area);
      const path = pathOf.get(id);
      const reason = reasonOf.get(id);
      const own = policyOf.get(id);
      const ahead = givenOf.size === 0 ? undefined : givenOf.get(plan.criterion(id).indicator);
      // Most criteria share one object: making three hundred objects costs more time than judging.
      if (!listed && !path && !own && !ahead && reason === undefined) return common;
      return {
        ...common,
        ...(own && { policy: own }),
        ...(path && { path }),
        ...(ahead && { denominators: ahead }),
        ...(listed && { units: listed }),
        ...(reason !== undefined && { notApplicable: reason }),
      };
    };
  };
}

function usesOf(plans: AnyCatalogue['plans']): ReadonlyMap<string, IndicatorUse> {
  const uses = new Map<string, IndicatorUse>();
  const criteria: readonly Criterion[] = plans.flatMap(({ domains }) =>
    domains.flatMap(({ items }) => items.flatMap((item) => item.criteria)),
  );
  for (const criterion of criteria) {
    const attested = criterion.kind === 'attested';
    const { others, otherArea } = kindOf(criterion.kind);
    const elsewhere = otherArea?.(criterion);
    const useOf = (id: string): IndicatorUse => {
      const use = uses.get(id) ?? { whole: false, elsewhere: new Set(), everyUnit: [], attested };
      uses.set(id, use);
      return use;
    };
    const needed = others?.(criterion) ?? [];
    if (elsewhere !== undefined) for (const id of needed) useOf(id).elsewhere.add(elsewhere);
    for (const id of [criterion.indicator, ...(elsewhere === undefined ? needed : [])]) {
      const use = useOf(id);
      // An attestation is about the whole area: a statement about every unit is one statement.
      if (criterion.scope === 'every-unit' && !attested) use.everyUnit.push(criterion);
      else use.whole = true;
    }
  }
  return uses;
}
