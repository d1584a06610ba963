/** Borrowed strength for a small place: a prior from the same rate of a larger area, or of the other areas. */
import { recommended } from '../methods/default.js';
import { pointAhead } from '../methods/distribution.js';
import { valueIn, type AnnualSeries } from '../series/series.js';
import { withinRange } from '../series/valid-range.js';
import type { Prior } from './accounts.js';
import type { CountSeries } from './count-series.js';
import { fitRate, meansAhead } from './rate-model.js';
import { chanceMatters, sharesOf } from './shares.js';

/** The source of borrowed strength, as a result names it. */
export type Borrowed =
  /** The series given as `reference`, its level and its course; `strength` is its weight as a number of cases. */
  | { readonly from: 'reference'; readonly strength: number; readonly years: readonly number[] }
  /** The other areas of the data set, pooled. The more the areas differ, the fewer cases they count as. */
  | { readonly from: 'areas'; readonly strength: number; readonly areas: number };

/** The source of borrowed strength, and its series. @internal */
export interface Lender {
  readonly named: Borrowed;
  /** Cases over exposure by year. */
  readonly rates: AnnualSeries;
  /** The counts behind the rates; `null` where only the rates are known. */
  readonly counts: CountSeries | null;
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
const bounds = { min: margin, max: 1 - margin };

/** A prior that follows the lender's rates, and after the last of them the projection of the rates. @internal */
export function priorOf(lender: Lender): Prior {
  const { years } = lender.rates;
  const last = years[years.length - 1]!;
  const ahead = courseAhead(lender);
  const rateIn = (year: number): number =>
    withinRange(year > last ? ahead(year - last) : valueIn(lender.rates, year), bounds);
  return { strength: lender.named.strength, still: years.length === 1, rateIn };
}

/**
 * The lender's rate by years ahead. The lender may have few cases too; then its last year is chance as well, and its
 * rate is projected by counts.
 */
function courseAhead({ rates, counts }: Lender): (horizon: number) => number {
  const fit = recommended.fit(rates, bounds)!;
  const byFigures = (horizon: number): number => pointAhead(fit, horizon, bounds);
  if (counts === null || !chanceMatters(counts)) return byFigures;
  const model = fitRate(counts);
  const shares = sharesOf(counts, model.wanders);
  return (horizon) => {
    const { steady, wandering } = meansAhead(model, horizon);
    return shares.steady * steady + shares.wandering * wandering + shares.figures * byFigures(horizon);
  };
}
