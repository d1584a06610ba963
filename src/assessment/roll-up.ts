/** From criteria to items, domains and plans. */
import { printing } from '../core/printable.js';
import type { Status } from '../criteria/evaluation.js';
import type { Domain, ItemOutline, Plan } from '../plan/model.js';
import { fromWorst } from '../projection/outlook.js';
import type { Outlook } from '../projection/projection.js';
import type { CriterionResult, DomainResult, ItemResult, PlanResult } from './assessment.js';
import { asItem, asPart } from './words/part-lines.js';
import { tallyOf, type Counted } from './tally.js';

/** An item, judged by its criteria. @internal */
export function itemResult({ id, type, ordinal, text }: ItemOutline, criteria: readonly CriterionResult[]): ItemResult {
  return printing(
    { id, type, ordinal, text: text ?? null, status: statusOf(criteria), outlook: outlookOf(criteria), criteria },
    asItem,
  );
}

/** A domain, of its items. @internal */
export function domainResult(
  { id, ordinal, title }: Domain<string, ItemOutline>,
  items: readonly ItemResult[],
): DomainResult {
  return printing({ id, ordinal, title, items, ...talliesOf(items) }, asPart);
}

/** A plan, of its domains. @internal */
export function planResult(
  { id, title }: Plan<string, Domain<string, ItemOutline>>,
  domains: readonly DomainResult[],
): PlanResult {
  return printing({ id, title, domains, ...talliesOf(domains.flatMap(({ items }) => items)) }, asPart);
}

/** The tallies of items: of the targets, of all criteria, and of both in view. @internal */
export function talliesOf(
  items: readonly ItemResult[],
): Pick<PlanResult, 'targets' | 'criteria' | 'targetsInView' | 'inView'> {
  const criteria = items.flatMap((item) => item.criteria);
  const targets = items.filter(({ type }) => type === 'target');
  return {
    targets: tallyOf(targets.map(countedItem)),
    criteria: tallyOf(criteria.map(countedCriterion)),
    targetsInView: tallyOf(
      targets
        .map(partInView)
        .filter((part) => part.criteria.length > 0)
        .map(countedItem),
    ),
    inView: tallyOf(criteria.filter(({ inView }) => inView).map(countedCriterion)),
  };
}

type Rolled = Pick<ItemResult, 'status' | 'outlook' | 'criteria'>;

/** An item as the criteria in view have it. */
function partInView(item: ItemResult): Rolled {
  const criteria = item.criteria.filter(({ inView }) => inView);
  return criteria.length === item.criteria.length
    ? item
    : { status: statusOf(criteria), outlook: outlookOf(criteria), criteria };
}

function countedItem({ status, outlook, criteria }: Rolled): Counted {
  return { status, outlook, measured: criteria.length > 0 && criteria.every(isMeasured) };
}

function countedCriterion(result: CriterionResult): Counted {
  return { status: result.evaluation.status, outlook: result.projection.outlook, measured: isMeasured(result) };
}

function isMeasured({ kind }: CriterionResult): boolean {
  return kind !== 'attested';
}

function statusOf(criteria: readonly CriterionResult[]): Status {
  const statuses = criteria.map(({ evaluation }) => evaluation.status).filter((status) => status !== 'not-applicable');
  if (statuses.length === 0) return criteria.length === 0 ? 'insufficient-data' : 'not-applicable';
  if (statuses.every((status) => status === 'met')) return 'met';
  if (statuses.includes('not-met')) return 'not-met';
  return statuses.includes('insufficient-data') ? 'insufficient-data' : 'in-progress';
}

function outlookOf(criteria: readonly CriterionResult[]): Outlook {
  const outlooks = criteria
    .filter(({ evaluation }) => evaluation.status !== 'not-applicable')
    .map(({ projection }) => projection.outlook);
  return fromWorst.find((outlook) => outlooks.includes(outlook)) ?? 'unknown';
}
