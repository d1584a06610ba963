/** Reference series of a larger area, which lend strength to few cases, by indicator. */
import { indicatorError } from '../core/errors.js';
import type { Evidence } from '../core/model.js';
import type { Catalogue, Ids, ItemOutline } from '../plan/model.js';
import type { Lender } from '../projection/counts/borrowed.js';
import { lenderFrom } from '../projection/counts/lend.js';

/** The lender for an indicator: the series whose figures support its few cases. @internal */
export type LenderOf = (indicator: string) => Lender | null;

/** The lenders made from reference series, by indicator. Each row must name its indicator. @internal */
export function lendersFrom(
  plan: Catalogue<Ids, ItemOutline>,
  reference: readonly Evidence[] | undefined,
  lastDay: number,
  ignoreKeys: readonly string[] | undefined,
): ReadonlyMap<string, Lender> {
  const where = 'options.projection.reference';
  const lenders = new Map<string, Lender>();
  if (reference === undefined) return lenders;
  if (!Array.isArray(reference)) throw indicatorError('BAD_OBSERVATION', where, 'a list of observations', reference);
  for (const [i, row] of (reference as readonly (Evidence | null)[]).entries()) {
    const id = row?.indicator;
    if (id === undefined || !plan.hasIndicator(id))
      throw indicatorError('UNKNOWN_ID', `${where}[${i}].indicator`, 'the id of an indicator of the plan', id);
    if (lenders.has(id)) continue;
    const lender = lenderFrom(reference, plan.indicator(id), lastDay, where, ignoreKeys);
    if (lender) lenders.set(id, lender);
  }
  return lenders;
}
