/** The criterion of a call: a criterion of the plan, or the host's own criterion, which is checked. */
import { indicatorError } from '../core/errors.js';
import type { Indicator } from '../core/model.js';
import { isRecord } from '../core/record.js';
import type { Criterion } from '../criteria/criterion.js';
import { checkCriterion } from './criterion-rules.js';
import type { Catalogue, Ids, ItemOutline } from './model.js';
import { collector, read, throwFaults } from './shape.js';
import { criterionShape } from './shapes.js';

/** A plan with any ids. @internal */
export type AnyPlan = Catalogue<Ids, ItemOutline>;

const shape = /* @__PURE__ */ criterionShape('full');

/** For frozen criteria: the plan against which each was already checked. */
const found = /* @__PURE__ */ new WeakMap<Criterion, AnyPlan>();

/**
 * Throws `UNKNOWN_ID` for an unknown id, and `BAD_OPTION`, with the path of the mistake, for a host's own criterion.
 * @internal
 */
export function criterionGiven(given: string | Criterion, plan: AnyPlan): Criterion {
  if (typeof given === 'string') return plan.criterion(given);
  if (!isRecord(given)) throw indicatorError('BAD_OPTION', 'criterion', 'a criterion or its id', given);
  if (found.get(given) === plan || (plan.hasCriterion(given.id) && plan.criterion(given.id) === given)) return given;
  const { faults, report } = collector();
  const copy = read(given, shape, 'criterion', report) as Criterion;
  const indicatorOf = (id: string): Indicator | undefined => (plan.hasIndicator(id) ? plan.indicator(id) : undefined);
  checkCriterion(copy, 'criterion', { indicatorOf, hasUnit: (unit) => plan.hasUnit(unit) }, report);
  throwFaults('BAD_OPTION', faults);
  // A criterion that the host can still change is checked again each time.
  if (!isFixed(given)) return copy;
  found.set(given, plan);
  return given;
}

/** Whether a value is deeply frozen. */
function isFixed(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isFixed);
}

/** The plan in the options, else `otherwise`. Throws `BAD_OPTION` where neither is a plan. @internal */
export function planGiven(options: unknown, otherwise?: AnyPlan): AnyPlan {
  if (options === undefined && otherwise) return otherwise;
  const { plan = otherwise } = (options ?? {}) as { readonly plan?: AnyPlan };
  if (typeof plan?.criterion === 'function') return plan;
  throw indicatorError('BAD_OPTION', 'options.plan', 'what definePlan returned', plan);
}
