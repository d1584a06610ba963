/** Strength that is lent to a small place: the same rate of a larger area, or of its neighbours, as a prior. */
import { recommended } from '../methods/default.js';
import { pointAhead } from '../methods/distribution.js';
import type { AnnualSeries } from '../series/series.js';
import type { Prior } from './accounts.js';

/** What is lent, as a result names it. */
export type Borrowed =
  /** The series given as `reference`: its level and its course, worth so many cases. */
  | { readonly from: 'reference'; readonly strength: number; readonly years: readonly number[] }
  /** The other areas of the data set, pooled; worth as many cases as their differences allow. */
  | { readonly from: 'areas'; readonly strength: number; readonly areas: number };

/** What is lent, and the series it is read from: cases over exposure by year. @internal */
export interface Lender {
  readonly named: Borrowed;
  readonly rates: AnnualSeries;
}

/**
 * A reference is worth four cases: places scatter about their province by half its rate (one over the root of four).
 * Chosen on simulated places; docs/projections.md says which.
 *
 * @internal
 */
export const referenceStrength = 4;

/** Rates nearer to none or to all have no logarithm a course could be drawn on. */
const margin = 1e-9;

/** A prior that follows the lender's rates, and beyond the last of them its default projection. @internal */
export function priorOf({ named: { strength }, rates }: Lender): Prior {
  const bounds = { min: margin, max: 1 - margin };
  const { years, values } = rates;
  const last = years.length - 1;
  const fit = values.length > 1 ? recommended.fit(rates, bounds) : null;
  const inside = (rate: number): number => Math.min(Math.max(rate, bounds.min), bounds.max);
  return {
    strength,
    still: years.length === 1,
    rateIn: (year) => {
      if (year > years[last]!) return inside(fit ? pointAhead(fit, year - years[last]!, bounds) : values[last]!);
      const after = years.findIndex((known) => known >= year);
      if (after <= 0 || years[after] === year) return inside(values[Math.max(after, 0)]!);
      const [from, to] = [years[after - 1]!, years[after]!];
      const part = (year - from) / (to - from);
      return inside(values[after - 1]! * (1 - part) + values[after]! * part);
    },
  };
}
