/** The criterion a call is about: one of the plan, or one of the host's own, which is checked. */
import { indicatorError } from '../core/errors.js';
import type { Indicator } from '../core/model.js';
import { isRecord } from '../core/record.js';
import type { Criterion } from '../criteria/criterion.js';
import { checkCriterion } from './criterion-rules.js';
import type { Catalogue, Ids, ItemOutline } from './model.js';
import { collector, read, throwFaults } from './shape.js';
import { criterionShape } from './shapes.js';

/** A plan, whatever its ids. @internal */
export type AnyPlan = Catalogue<Ids, ItemOutline>;

const shape = /* @__PURE__ */ criterionShape('full');

/** The plan in which a criterion that cannot change any more was found sound. */
const found = /* @__PURE__ */ new WeakMap<Criterion, AnyPlan>();

/**
 * Throws `UNKNOWN_ID`, or `BAD_OPTION` with the path of what is wrong with a criterion that is not the plan's own.
 * @internal
 */
export function criterionGiven(given: string | Criterion, plan: AnyPlan): Criterion {
  if (typeof given === 'string') return plan.criterion(given);
  if (!isRecord(given)) throw indicatorError('BAD_OPTION', 'criterion', 'a criterion or its id', given);
  if (found.get(given) === plan || (plan.hasCriterion(given.id) && plan.criterion(given.id) === given)) return given;
  const { faults, note } = collector();
  const copy = read(given, shape, 'criterion', note) as Criterion;
  const indicatorOf = (id: string): Indicator | undefined => (plan.hasIndicator(id) ? plan.indicator(id) : undefined);
  checkCriterion(copy, 'criterion', { indicatorOf, hasUnit: (unit) => plan.hasUnit(unit) }, note);
  throwFaults('BAD_OPTION', faults);
  // What the host may yet change is checked anew each time, and judged as it stands now.
  if (!isFixed(given)) return copy;
  found.set(given, plan);
  return given;
}

/** Whether a value cannot change any more, nor anything in it. */
function isFixed(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isFixed);
}

/** The plan that options name, or else this one. Throws `BAD_OPTION` where neither is one. @internal */
export function planGiven(options: unknown, otherwise?: AnyPlan): AnyPlan {
  if (options === undefined && otherwise) return otherwise;
  const { plan = otherwise } = (options ?? {}) as { readonly plan?: AnyPlan };
  if (typeof plan?.criterion === 'function') return plan;
  throw indicatorError('BAD_OPTION', 'options.plan', 'what definePlan returned', plan);
}
