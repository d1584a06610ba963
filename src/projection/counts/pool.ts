/** Measures how similar areas are, and pools them, so that one area can borrow from the others. */
import type { Lender } from './borrowed.js';
import type { CountSeries } from './count-series.js';
import type { Counted } from './within-chance.js';

/**
 * The greatest and the least strength, in cases: for areas that differ only by chance, and for very different areas.
 */
const mostStrength = 100;
const leastStrength = 0.5;

/**
 * The lender for each area from the others: their pooled counts by year. The strength in cases follows from the
 * differences of all areas beyond chance (the moment estimator of empirical Bayes on observed over expected cases).
 * `null` with counts of fewer than two other areas.
 *
 * @param areas The counts of one indicator in each area, at least one.
 * @see R. J. Marshall, "Mapping Disease and Mortality Rates Using Empirical Bayes Estimators", Applied Statistics 40
 *   (1991) 283–294; D. Clayton and J. Kaldor, Biometrics 43 (1987) 671–681.
 * @internal
 */
export function lendersFromAreas<Area>(areas: ReadonlyMap<Area, CountSeries>): (own: Area) => Lender | null {
  const all = [...areas.values()];
  const { parts, scale } = all[0]!;
  const pooled = new Map<number, Counted>();
  for (const area of all) eachYear(area, (year, counted) => pooled.set(year, added(counted, 1, pooled.get(year))));
  const strength = strengthOf(all, pooled, parts);
  return (own) => {
    const left = areas.get(own);
    const others = all.length - Number(left !== undefined);
    if (others < 2) return null;
    const rest = new Map(pooled);
    if (left) eachYear(left, (year, counted) => rest.set(year, added(counted, -1, pooled.get(year))));
    const years = [...rest.keys()].filter((year) => rest.get(year)!.exposure > 0).sort((a, b) => a - b);
    const counted = years.map((year) => rest.get(year)!);
    return {
      named: { from: 'areas', strength, areas: others },
      rates: { years, values: counted.map(rateOf) },
      counts: {
        years,
        cases: counted.map(({ cases }) => cases),
        exposures: counted.map(({ exposure }) => exposure),
        parts,
        scale,
      },
    };
  };
}

function eachYear({ years, cases, exposures }: CountSeries, visit: (year: number, counted: Counted) => void): void {
  years.forEach((year, i) => visit(year, { cases: cases[i]!, exposure: exposures[i]! }));
}

const none: Counted = { cases: 0, exposure: 0 };

/** One count more (`sign` 1) or less (−1). */
function added(one: Counted, sign: 1 | -1, to = none): Counted {
  return { cases: to.cases + sign * one.cases, exposure: to.exposure + sign * one.exposure };
}

/** Half a case is added, so that the rate of a year without a case is above 0. */
function rateOf({ cases, exposure }: Counted): number {
  return (cases + 0.5) / (exposure + 1);
}

/** The strength of the pooled rate in cases: one over the variance of the areas' relative rates beyond chance. */
function strengthOf(areas: readonly CountSeries[], pooled: ReadonlyMap<number, Counted>, parts: boolean): number {
  let whole = none;
  for (const counted of pooled.values()) whole = added(counted, 1, whole);
  // A strength counts the rarer side of parts: 97 % and 90 % are alike, 3 % and 10 % are not.
  const isRarer = parts && 2 * whole.cases > whole.exposure;
  const casesIn = ({ cases, exposure }: Counted): number => (isRarer ? exposure - cases : cases);
  const rateIn = (counted: Counted): number => rateOf({ ...counted, cases: casesIn(counted) });
  let [all, scatter] = [0, 0];
  for (const area of areas) {
    let [observed, expected] = [0, 0];
    eachYear(area, (year, counted) => {
      observed += casesIn(counted);
      expected += counted.exposure * rateIn(pooled.get(year)!);
    });
    all += expected;
    scatter += (observed - expected) ** 2 / expected;
  }
  const beyondChance = (scatter - areas.length) / all;
  if (beyondChance <= 1 / mostStrength) return mostStrength;
  return Number(Math.max(leastStrength, 1 / beyondChance).toPrecision(4));
}
