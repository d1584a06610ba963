/** Indexes plain data: the look-ups of a catalogue. */
import { indicatorError } from '../core/errors.js';
import { deepFreeze } from '../core/freeze.js';
import { isRecord } from '../core/record.js';
import { units } from '../core/units.js';
import type { Criterion } from '../criteria/criterion.js';
import { hasBaseYear } from './complete.js';
import { findIn } from './find.js';
import { lookUp } from './look-up.js';
import type {
  Catalogue,
  CatalogueData,
  CriterionQuery,
  Ids,
  Item,
  ItemOutline,
  CriterionLocation,
  PlanDoubt,
} from './model.js';

/**
 * Freezes the data and adds the look-ups. The data must be valid: `definePlan` or the tests have checked them.
 * @internal
 */
export function catalogueOf<I extends Ids, T extends ItemOutline = Item>(
  data: CatalogueData<I, T>,
  doubts: readonly PlanDoubt[] = [],
): Catalogue<I, T> {
  deepFreeze(data);
  deepFreeze(doubts);
  const places = new Map<string, CriterionLocation<I, T>>();
  for (const plan of data.plans) {
    for (const domain of plan.domains) {
      for (const item of domain.items) {
        for (const criterion of item.criteria) places.set(criterion.id, Object.freeze({ plan, domain, item }));
      }
    }
  }
  const domains = data.plans.flatMap((plan) => plan.domains);
  const items = domains.flatMap((domain) => domain.items);
  const criteria = items.flatMap((item) => item.criteria);
  const measured = new Set<string>([...units, ...data.indicators.map(({ unit }) => unit)]);
  const plan = lookUp('plan', 'plans', data.plans, ({ title }) => ({ name: title }));
  const domain = lookUp('domain', 'domains', domains, ({ title }) => ({ name: title }));
  // An item without words is found only by its id.
  const item = lookUp('item', 'items', items, ({ id, text }) => ({ name: text ?? { zh: id, en: id } }));
  const indicator = lookUp('indicator', 'indicators', data.indicators, ({ name }) => ({ name }));
  const criterion = lookUp('criterion', 'criteria', criteria, ({ indicator: measured, phrase }) => ({
    name: indicator.get(measured).name,
    also: phrase,
  }));
  const select = selector(criteria, places, {
    plan: plan.get,
    domain: domain.get,
    item: item.get,
    type: (value) => value === 'target' || value === 'measure',
    indicator: indicator.get,
    kind: (value) => typeof value === 'string' && Object.hasOwn(hasBaseYear, value),
    due: Number.isInteger,
  });

  const catalogue: Catalogue<I, T> = {
    ...data,
    doubts,
    domains: Object.freeze(domains),
    items: Object.freeze(items),
    criteria: Object.freeze(criteria),
    plan: plan.get,
    domain: domain.get,
    item: item.get,
    criterion: criterion.get,
    indicator: indicator.get,
    hasIndicator: (id): id is I['indicator'] => indicator.has(id),
    hasUnit: (unit) => measured.has(unit),
    hasCriterion: (id): id is I['criterion'] => criterion.has(id),
    placeOf: (id) => {
      criterion.get(id);
      return places.get(id)!;
    },
    yearsOf: (id) => places.get(id)?.plan.years ?? null,
    policyOf: (id) => places.get(id)?.plan.policy ?? null,
    select,
    find: (text) => findIn<I>({ indicator, criterion, item, domain }, text),
    toJSON: () => data,
  };
  return Object.freeze(catalogue);
}

/** For each part of a query: whether the value can be valid; for an id, whether it exists. */
type QueryParts = { readonly [K in keyof CriterionQuery]-?: (value: unknown) => unknown };

/** Selects criteria by a query; throws for a value that no criterion can have. */
function selector<I extends Ids, T extends ItemOutline>(
  criteria: Catalogue<I, T>['criteria'],
  places: ReadonlyMap<string, CriterionLocation<I, T>>,
  parts: QueryParts,
): Catalogue<I, T>['select'] {
  return (query = {}) => {
    if (!isRecord(query)) throw indicatorError('BAD_OPTION', 'query', 'an object', query);
    const asked = Object.entries(query).filter(([, value]) => value !== undefined);
    for (const [key, value] of asked) {
      if (!Object.hasOwn(parts, key))
        throw indicatorError('BAD_OPTION', 'query', `parts among ${Object.keys(parts).join(', ')}`, key);
      if (!parts[key as keyof CriterionQuery](value))
        throw indicatorError('BAD_OPTION', `query.${key}`, `a ${key}`, value);
    }
    const isAsked = (each: (typeof criteria)[number]): each is never => {
      const { plan, domain, item } = places.get(each.id)!;
      const facts: Required<CriterionQuery> = {
        plan: plan.id,
        domain: domain.id,
        item: item.id,
        type: item.type,
        indicator: each.indicator,
        kind: (each as Criterion).kind,
        due: each.due,
      };
      return asked.every(([key, value]) => facts[key as keyof CriterionQuery] === value);
    };
    return Object.freeze(criteria.filter(isAsked));
  };
}
