/** What is to be judged and how, worked out once for every area. */
import { fault } from '../core/errors.js';
import { period, type Period } from '../core/period.js';
import { kindOf, type Criterion } from '../criteria/criterion.js';
import { policyFor } from '../criteria/policy/policy.js';
import type { Catalogue, Ids, ItemOutline } from '../plan/model.js';
import { assertMilestones } from '../projection/requirement/milestones.js';
import { methodOf } from '../projection/methods/methods.js';
import type { ProjectOptions } from '../projection/project.js';
import { requireLevel } from '../statistics/preconditions.js';
import type { View } from './assessment.js';
import type { SharedOptions } from './options.js';
import { unitsOf, type Units } from './units.js';
import { viewOf } from './view.js';

/** What a plan asks of an indicator. @internal */
export interface Use {
  /** Some criterion judges the whole of an area by it. */
  whole: boolean;
  /** The criteria that judge each unit by it. */
  readonly everyUnit: Criterion[];
  /** It is attested, not measured. */
  readonly attested: boolean;
}

type AnyPlans = Catalogue<Ids, ItemOutline>['plans'];

/** @internal */
export interface Agenda {
  readonly plan: Catalogue<Ids, ItemOutline>;
  /** Those assessed: all of the catalogue, or the one asked for. */
  readonly plans: AnyPlans;
  readonly asOf: Period;
  readonly view: View;
  /** What the criteria ask of each indicator they need. */
  readonly uses: ReadonlyMap<string, Use>;
  readonly units: Units;
  /** How each criterion is judged and projected in an area. */
  optionsIn(area: string | null): (criterion: string) => ProjectOptions;
}

/** Checks the options against the plan. @internal */
export function agendaOf(plan: Catalogue<Ids, ItemOutline>, options: SharedOptions): Agenda {
  if (typeof plan?.criterion !== 'function')
    throw fault('BAD_OPTION', 'plan', 'a catalogue, such as definePlan returns (one plan of it: options.plan)', plan);
  if (typeof options !== 'object' || options === null) throw fault('BAD_OPTION', 'options', '{ asOf, … }', options);
  const { policy, notApplicable = {}, projection = {} } = options;
  const { method = 'default', level = 0.8, paths = {} } = projection;
  const asOf = period(options.asOf, 'options.asOf');
  const plans = options.plan === undefined ? plan.plans : [plan.plan(options.plan)];
  policyFor('', policy);
  methodOf(method, 'options.projection.method');
  requireLevel('options.projection.level', level);
  for (const [id, path] of Object.entries(paths)) {
    plan.criterion(id);
    assertMilestones(path, `options.projection.paths[${JSON.stringify(id)}]`);
  }
  for (const [id, reason] of Object.entries(notApplicable)) {
    plan.criterion(id);
    if (typeof reason !== 'string' || reason === '') {
      throw fault('BAD_OPTION', `options.notApplicable[${JSON.stringify(id)}]`, 'a reason', reason);
    }
  }
  const units = unitsOf(options.units, options.parents);
  for (const id of Object.keys(options.units ?? {})) if (id !== '*') plan.criterion(id);
  for (const id of Object.keys(policy?.criteria ?? {})) plan.criterion(id);
  const pathOf = new Map(Object.entries(paths));
  const reasonOf = new Map(Object.entries(notApplicable));
  // The policy was checked whole above: each criterion is handed what concerns it, not three hundred others to check
  // again.
  const { criteria: policies = {}, ...policyOfAll } = policy ?? {};
  const policyOf = new Map(
    Object.entries(policies).map(([id, own]) => [id, { ...policyOfAll, criteria: { [id]: own } }]),
  );
  const shared: ProjectOptions = { asOf: options.asOf, method, level, ...(policy && { policy: policyOfAll }) };
  return {
    plan,
    plans,
    asOf,
    view: viewOf(plans, asOf, options.view),
    uses: usesOf(plans),
    units,
    optionsIn: (area) => {
      const common = area === null ? shared : { ...shared, area };
      return (id) => {
        const listed = units.listed(id, area);
        const path = pathOf.get(id);
        const reason = reasonOf.get(id);
        const own = policyOf.get(id);
        // Most criteria share one object: making three hundred costs more than judging them.
        if (!listed && !path && !own && reason === undefined) return common;
        return {
          ...common,
          ...(own && { policy: own }),
          ...(path && { path }),
          ...(listed && { units: listed }),
          ...(reason !== undefined && { notApplicable: reason }),
        };
      };
    },
  };
}

const nothing: readonly never[] = Object.freeze([]);

function usesOf(plans: AnyPlans): ReadonlyMap<string, Use> {
  const uses = new Map<string, Use>();
  const criteria: readonly Criterion[] = plans.flatMap(({ domains }) =>
    domains.flatMap(({ items }) => items.flatMap((item) => item.criteria)),
  );
  for (const criterion of criteria) {
    const needed = kindOf(criterion.kind).others?.(criterion) ?? nothing;
    for (const id of [criterion.indicator, ...needed]) {
      const attested = criterion.kind === 'attested';
      let use = uses.get(id);
      if (!use) uses.set(id, (use = { whole: false, everyUnit: [], attested }));
      // What is attested is attested of the whole: a statement on every unit is one statement.
      if (criterion.scope === 'every-unit' && !attested) use.everyUnit.push(criterion);
      else use.whole = true;
    }
  }
  return uses;
}
