/** Measures how similar areas are, and pools them, so that one area can borrow from the others. */
import type { Lender } from './borrowed.js';
import type { Counted } from './within-chance.js';

/** The counts of an area, by year. @internal */
export type CountedYears = Map<number, Counted>;

/**
 * The greatest and the least strength, in cases: for areas that differ only by chance, and for very different areas.
 */
const mostStrength = 100;
const leastStrength = 0.5;

/**
 * The lender for one area from the others: their pooled rates by year. The strength in cases follows from the
 * differences of the areas beyond chance (the moment estimator of empirical Bayes on observed over expected cases).
 * `null` with counts of fewer than two other areas.
 *
 * @see R. J. Marshall, "Mapping Disease and Mortality Rates Using Empirical Bayes Estimators", Applied Statistics 40
 *   (1991) 283–294; D. Clayton and J. Kaldor, Biometrics 43 (1987) 671–681.
 * @internal
 */
export function lenderFromAreas<Area>(areas: ReadonlyMap<Area, CountedYears>, own: Area): Lender | null {
  const others = [...areas].filter(([area]) => area !== own).map(([, years]) => years);
  const pooled = new Map<number, { cases: number; exposure: number }>();
  for (const years of others)
    for (const [year, { cases, exposure }] of years) {
      const sum = pooled.get(year) ?? { cases: 0, exposure: 0 };
      pooled.set(year, { cases: sum.cases + cases, exposure: sum.exposure + exposure });
    }
  if (others.length < 2) return null;
  const years = [...pooled.keys()].sort((a, b) => a - b);
  const rates = new Map(years.map((year) => [year, rateOf(pooled.get(year)!)]));
  return {
    named: { from: 'areas', strength: strengthOf(others, rates), areas: others.length },
    rates: { years, values: [...rates.values()] },
  };
}

/** Half a case is added, so that the rate of a year without a case is above 0. */
function rateOf({ cases, exposure }: Counted): number {
  return (cases + 0.5) / (exposure + 1);
}

/** The strength of the pooled rate in cases: one over the variance of the areas' relative rates beyond chance. */
function strengthOf(areas: readonly CountedYears[], rates: ReadonlyMap<number, number>): number {
  const compared = areas.map((years) => {
    let observed = 0;
    let expected = 0;
    for (const [year, { cases, exposure }] of years) {
      observed += cases;
      expected += exposure * rates.get(year)!;
    }
    return { observed, expected };
  });
  const expected = compared.reduce((sum, area) => sum + area.expected, 0);
  const scatter = compared.reduce((sum, area) => sum + area.expected * (area.observed / area.expected - 1) ** 2, 0);
  const beyondChance = scatter / expected - areas.length / expected;
  if (beyondChance <= 1 / mostStrength) return mostStrength;
  return Number(Math.max(leastStrength, 1 / beyondChance).toPrecision(4));
}
