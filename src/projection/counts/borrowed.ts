/** Borrowed strength for a small place: a prior from the same rate of a larger area, or of the other areas. */
import { recommended } from '../methods/default.js';
import { pointAhead } from '../methods/distribution.js';
import { valueIn, type AnnualSeries } from '../series/series.js';
import { withinRange } from '../series/valid-range.js';
import type { Prior } from './accounts.js';

/** The source of borrowed strength, as a result names it. */
export type Borrowed =
  /** The series given as `reference`, its level and its course; `strength` is its weight as a number of cases. */
  | { readonly from: 'reference'; readonly strength: number; readonly years: readonly number[] }
  /** The other areas of the data set, pooled. The more the areas differ, the fewer cases they count as. */
  | { readonly from: 'areas'; readonly strength: number; readonly areas: number };

/** The source of borrowed strength, and its series: cases over exposure by year. @internal */
export interface Lender {
  readonly named: Borrowed;
  readonly rates: AnnualSeries;
}

/**
 * A reference counts as four cases: the rates of places scatter around the rate of their province by half of it (one
 * over the root of four). The number was chosen on simulated places; see docs/projections.md.
 *
 * @internal
 */
export const referenceStrength = 4;

/** The smallest distance of a rate from 0 and from 1: at 0 and 1 there are no log-odds. */
const margin = 1e-9;

/**
 * A prior that follows the lender's rates, and after the last of them the default projection of the rates. @internal
 */
export function priorOf({ named: { strength }, rates }: Lender): Prior {
  const bounds = { min: margin, max: 1 - margin };
  const { years } = rates;
  const last = years[years.length - 1]!;
  const fit = recommended.fit(rates, bounds)!;
  const rateIn = (year: number): number =>
    year > last ? pointAhead(fit, year - last, bounds) : withinRange(valueIn(rates, year), bounds);
  return { strength, still: years.length === 1, rateIn };
}
