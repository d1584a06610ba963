/** Measures how similar areas are, and pools them, so that one area can borrow from the others. */
import type { Lender } from './borrowed.js';
import type { CountSeries } from './count-series.js';
import type { Counted } from './within-chance.js';

/** The counts of an area, by year. @internal */
export type CountedYears = ReadonlyMap<number, Counted>;

/** What the counts of all areas of an indicator have in common. @internal */
export type CountKind = Pick<CountSeries, 'parts' | 'scale'>;

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
 * @see R. J. Marshall, "Mapping Disease and Mortality Rates Using Empirical Bayes Estimators", Applied Statistics 40
 *   (1991) 283–294; D. Clayton and J. Kaldor, Biometrics 43 (1987) 671–681.
 * @internal
 */
export function lendersFromAreas<Area>(
  areas: ReadonlyMap<Area, CountedYears>,
  kind: CountKind,
): (own: Area) => Lender | null {
  const pooled = new Map<number, Counted>();
  for (const years of areas.values())
    for (const [year, counted] of years) pooled.set(year, together(counted, pooled.get(year)));
  const strength = strengthOf([...areas.values()], pooled, kind.parts);
  const allYears = [...pooled.keys()].sort((a, b) => a - b);
  return (own) => {
    const left = areas.get(own);
    const others = areas.size - Number(left !== undefined);
    if (others < 2) return null;
    const rest = allYears
      .map((year) => ({ year, ...without(pooled.get(year)!, left?.get(year)) }))
      .filter(({ exposure }) => exposure > 0);
    const years = rest.map(({ year }) => year);
    return {
      named: { from: 'areas', strength, areas: others },
      rates: { years, values: rest.map(rateOf) },
      counts: {
        ...kind,
        years,
        cases: rest.map(({ cases }) => cases),
        exposures: rest.map(({ exposure }) => exposure),
      },
    };
  };
}

const none: Counted = { cases: 0, exposure: 0 };

function together(one: Counted, two = none): Counted {
  return { cases: one.cases + two.cases, exposure: one.exposure + two.exposure };
}

function without(all: Counted, part = none): Counted {
  return { cases: all.cases - part.cases, exposure: all.exposure - part.exposure };
}

/** Half a case is added, so that the rate of a year without a case is above 0. */
function rateOf({ cases, exposure }: Counted): number {
  return (cases + 0.5) / (exposure + 1);
}

/** The strength of the pooled rate in cases: one over the variance of the areas' relative rates beyond chance. */
function strengthOf(areas: readonly CountedYears[], pooled: CountedYears, parts: boolean): number {
  const { cases, exposure } = [...pooled.values()].reduce<Counted>(together, none);
  // A strength counts the rarer side of parts: 97 % and 90 % are alike, 3 % and 10 % are not.
  const isRarer = parts && 2 * cases > exposure;
  const side = (counted: Counted): Counted =>
    isRarer ? { ...counted, cases: counted.exposure - counted.cases } : counted;
  const rates = new Map([...pooled].map(([year, counted]) => [year, rateOf(side(counted))]));
  let [all, scatter] = [0, 0];
  for (const years of areas) {
    let [observed, expected] = [0, 0];
    for (const [year, counted] of years) {
      observed += side(counted).cases;
      expected += counted.exposure * rates.get(year)!;
    }
    all += expected;
    scatter += (observed - expected) ** 2 / expected;
  }
  const beyondChance = (scatter - areas.length) / all;
  if (beyondChance <= 1 / mostStrength) return mostStrength;
  return Number(Math.max(leastStrength, 1 / beyondChance).toPrecision(4));
}
