/** Four ways to say how many cases a year will bring, each as the chances of every count. */
import { unbounded } from '../../../../src/projection/series/bounds.js';
import { chanceWeight } from '../../../../src/projection/counts/chance-weight.js';
import type { CountSeries } from '../../../../src/projection/counts/count-series.js';
import { countOutcome } from '../../../../src/projection/counts/outcome.js';
import { fitRate, rateAhead, type Prior } from '../../../../src/projection/counts/rate-model.js';
import { recommended } from '../../../../src/projection/methods/default.js';
import { chanceWithin, pointAhead, reachOf } from '../../../../src/projection/methods/distribution.js';
import { poisson, type CountDistribution } from '../../../../src/statistics/count-distribution.js';

/** P(K ≤ count), from 0 on. */
export type Cumulative = (count: number) => number;

/** What is foreseen of a year, from the years seen, over so much exposure. */
export type Peer = (series: CountSeries, exposure: number, horizon: number) => Cumulative;

/** Today's default on the rates: every count has the chance of the rates that round to it. */
export const figures: Peer = ({ years, cases, exposures }, exposure, horizon) => {
  const values = cases.map((count, i) => count / exposures[i]!);
  const bounds = { min: 0, max: unbounded.max };
  const fit = recommended.fit({ years, values }, bounds)!;
  if (reachOf(fit, 0.8) === null) return certain(Math.round(pointAhead(fit, horizon, bounds) * exposure));
  return remembered((count) =>
    chanceWithin(fit, horizon, bounds, { lower: -Infinity, upper: (count + 0.5) / exposure })!,
  );
};

/** What the projector does: the rate behind the counts and the default on the rates, by the weight of chance. */
export const projector: Peer = (series, exposure, horizon) => blend(series, exposure, horizon);

/** The same, with strength borrowed. */
export function borrowing(prior: Prior): Peer {
  return (series, exposure, horizon) => blend(series, exposure, horizon, prior);
}

function blend(series: CountSeries, exposure: number, horizon: number, prior?: Prior): Cumulative {
  const weight = chanceWeight(series);
  const rate = rateAhead(fitRate(series, prior), horizon);
  const counts = weight > 0 ? tabulated(countOutcome(rate, exposure, series.parts)) : certain(0);
  const others = weight < 1 ? figures(series, exposure, horizon) : certain(0);
  return (count) => weight * counts(count) + (1 - weight) * others(count);
}

/** Poisson at the rate of all years together. */
export const pooledRate: Peer = ({ cases, exposures }, exposure) =>
  poissonAt((sumOf(cases) / sumOf(exposures)) * exposure);

/** Poisson at the rate of the last year. */
export const lastValue: Peer = ({ cases, exposures }, exposure) =>
  poissonAt((cases[cases.length - 1]! / exposures[exposures.length - 1]!) * exposure);

function poissonAt(mean: number): Cumulative {
  return mean === 0 ? certain(0) : tabulated(poisson(mean));
}

function certain(value: number): Cumulative {
  return (count) => (count >= value ? 1 : 0);
}

function remembered(of: Cumulative): Cumulative {
  const known = new Map<number, number>();
  return (count) => {
    const found = known.get(count) ?? of(count);
    known.set(count, found);
    return found;
  };
}

/** A distribution summed up once, as far as it is asked for. */
function tabulated({ mean, most, logAt, ratio }: CountDistribution): Cumulative {
  const middle = Math.min(Math.floor(mean), most);
  const terms = new Array<number>(middle + 1).fill(0);
  terms[middle] = Math.exp(logAt(middle));
  for (let count = middle; count > 0; count--) terms[count - 1] = terms[count]! / ratio(count);
  const sums: number[] = [];
  let sum = 0;
  let term = 0;
  return (asked) => {
    while (sums.length <= Math.min(asked, most)) {
      const count = sums.length;
      term = count <= middle ? terms[count]! : term * ratio(count);
      sums.push((sum += term));
    }
    return asked < 0 ? 0 : Math.min(1, sums[Math.min(asked, most)]!);
  };
}

export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
