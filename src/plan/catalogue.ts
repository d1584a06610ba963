/** Plain data, indexed: the look-ups of a catalogue. */
import { fault } from '../core/errors.js';
import type { Criterion } from '../criteria/criterion.js';
import type { Catalogue, CatalogueData, Ids, Item, ItemOutline, Place } from './model.js';

/** Freezes the data and puts look-ups on it. The data must be valid: `definePlan` sees to that, or the tests do. @internal */
export function catalogueOf<I extends Ids, T extends ItemOutline = Item>(data: CatalogueData<I, T>): Catalogue<I, T> {
  deepFreeze(data);
  const places = new Map<string, Place<I, T>>();
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
  const plan = lookUp('plan', data.plans);
  const domain = lookUp('domain', domains);
  const item = lookUp('item', items);
  const criterion = lookUp('criterion', criteria);
  const indicator = lookUp('indicator', data.indicators);

  const catalogue: Catalogue<I, T> = {
    ...data,
    domains: Object.freeze(domains),
    items: Object.freeze(items),
    criteria: Object.freeze(criteria),
    plan: plan.get,
    domain: domain.get,
    item: item.get,
    criterion: criterion.get,
    indicator: indicator.get,
    hasIndicator: (id): id is I['indicator'] => indicator.has(id),
    hasCriterion: (id): id is I['criterion'] => criterion.has(id),
    placeOf: (id) => {
      criterion.get(id);
      return places.get(id)!;
    },
    yearsOf: (id) => places.get(id)?.plan.years ?? null,
    select: (query) => {
      if (query.plan !== undefined) plan.get(query.plan);
      if (query.domain !== undefined) domain.get(query.domain);
      if (query.item !== undefined) item.get(query.item);
      if (query.indicator !== undefined) indicator.get(query.indicator);
      return Object.freeze(
        criteria.filter((each): each is never => {
          const place = places.get(each.id)!;
          const { kind, due }: Criterion = each;
          return (
            (query.plan === undefined || place.plan.id === query.plan) &&
            (query.domain === undefined || place.domain.id === query.domain) &&
            (query.item === undefined || place.item.id === query.item) &&
            (query.type === undefined || place.item.type === query.type) &&
            (query.indicator === undefined || each.indicator === query.indicator) &&
            (query.kind === undefined || kind === query.kind) &&
            (query.due === undefined || due === query.due)
          );
        }),
      );
    },
    toJSON: () => data,
  };
  return Object.freeze(catalogue);
}

function lookUp<T extends { readonly id: string }>(what: string, list: readonly T[]): { get: (id: string) => T; has: (id: string) => boolean } {
  const byId = new Map(list.map((each) => [each.id, each]));
  return {
    has: (id) => byId.has(id),
    get: (id) => {
      const found = byId.get(id);
      if (found === undefined) throw fault('UNKNOWN_ID', { where: what, expected: `the id of one of this catalogue`, received: id });
      return found;
    },
  };
}

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
}
