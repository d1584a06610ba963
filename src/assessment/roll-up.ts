/** Rolls the results of criteria up to items, domains and plans. */
import type { Status } from '../criteria/evaluation.js';
import type { Domain, ItemOutline, Plan } from '../plan/model.js';
import { fromWorst } from '../projection/outlook.js';
import type { Outlook } from '../projection/projection.js';
import type { Assessment, CriterionResult, DomainResult, ItemResult, PlanResult } from './assessment.js';
import { tallyOf, type Counted } from './tally.js';

/** The results by criterion id. @internal */
export type Results = Readonly<Record<string, CriterionResult>>;

/** The tallies of a domain, of a plan, or of everything assessed. @internal */
export type Tallies = Pick<PlanResult, 'targets' | 'criteria' | 'targetsInView' | 'inView'>;

/** An item, judged by its criteria. @internal */
export function itemResult({ id, type, ordinal, criteria }: ItemOutline, results: Results): ItemResult {
  const ids = criteria.map((criterion) => criterion.id);
  const own = ids.map((each) => results[each]!);
  return { id, type, ordinal, status: statusOf(own), outlook: outlookOf(own), criteria: ids };
}

/** A domain, rolled up from its items. @internal */
export function domainResult(
  { id, ordinal, title }: Domain<string, ItemOutline>,
  items: readonly ItemResult[],
  results: Results,
): DomainResult {
  return { id, ordinal, title, items, ...talliesOf(items, results) };
}

/** A plan, rolled up from its domains. @internal */
export function planResult(
  { id, title }: Plan<string, Domain<string, ItemOutline>>,
  domains: readonly DomainResult[],
  results: Results,
): PlanResult {
  return { id, title, domains, ...talliesOf(itemsOf([{ domains }]), results) };
}

/** The tallies of a whole assessment, all plans together. @internal */
export function talliesOfAll({ plans, results }: Pick<Assessment, 'plans' | 'results'>): Tallies {
  return talliesOf(itemsOf(plans), results);
}

function itemsOf(plans: readonly Pick<PlanResult, 'domains'>[]): readonly ItemResult[] {
  return plans.flatMap(({ domains }) => domains.flatMap(({ items }) => items));
}

/** Counts the targets among items, all their criteria, and both in view. */
function talliesOf(items: readonly ItemResult[], results: Results): Tallies {
  const rolled = items.map(({ type, status, outlook, criteria }) => ({
    type,
    status,
    outlook,
    criteria: criteria.map((id) => results[id]!),
  }));
  const criteria = rolled.flatMap((item) => item.criteria);
  const targets = rolled.filter(({ type }) => type === 'target');
  const targetsInView = targets.map(partInView).filter((part) => part.criteria.length > 0);
  return {
    targets: tallyOf(targets.map(countedItem)),
    criteria: tallyOf(criteria.map(countedCriterion)),
    targetsInView: tallyOf(targetsInView.map(countedItem)),
    inView: tallyOf(criteria.filter(({ inView }) => inView).map(countedCriterion)),
  };
}

/** An item with the results of its criteria. */
interface RolledItem {
  readonly status: Status;
  readonly outlook: Outlook;
  readonly criteria: readonly CriterionResult[];
}

/** An item rolled up from its criteria in view alone. */
function partInView(item: RolledItem): RolledItem {
  const criteria = item.criteria.filter(({ inView }) => inView);
  return criteria.length === item.criteria.length
    ? item
    : { status: statusOf(criteria), outlook: outlookOf(criteria), criteria };
}

function countedItem({ status, outlook, criteria }: RolledItem): Counted {
  return { status, outlook, measured: criteria.length > 0 && criteria.every(({ measurable }) => measurable) };
}

function countedCriterion(result: CriterionResult): Counted {
  return { status: result.evaluation.status, outlook: result.projection.outlook, measured: result.measurable };
}

function statusOf(criteria: readonly CriterionResult[]): Status {
  const statuses = criteria.map(({ evaluation }) => evaluation.status).filter((status) => status !== 'not-applicable');
  if (statuses.length === 0) return criteria.length === 0 ? 'insufficient-data' : 'not-applicable';
  if (statuses.every((status) => status === 'met')) return 'met';
  if (statuses.includes('not-met')) return 'not-met';
  // One criterion that is not met makes the item not met, whatever the others lack.
  return statuses.includes('in-progress') ? 'in-progress' : 'insufficient-data';
}

function outlookOf(criteria: readonly CriterionResult[]): Outlook {
  const outlooks = criteria
    .filter(({ evaluation }) => evaluation.status !== 'not-applicable')
    .map(({ projection }) => projection.outlook);
  return fromWorst.find((outlook) => outlooks.includes(outlook)) ?? 'unknown';
}
