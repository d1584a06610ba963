/** Four ways to say how many cases a year will bring, each as the chances of every count. */
import { anyValue } from '../../../../src/projection/series/valid-range.js';
import type { CountSeries } from '../../../../src/projection/counts/count-series.js';
import { publishedCount } from '../../../../src/projection/counts/outcome.js';
import type { Prior } from '../../../../src/projection/counts/accounts.js';
import { fitRate, rateAhead } from '../../../../src/projection/counts/rate-model.js';
import { chanceMatters, sharesOf } from '../../../../src/projection/counts/shares.js';
import { recommended } from '../../../../src/projection/methods/default.js';
import { chanceWithin, pointAhead, reachOf } from '../../../../src/projection/methods/distribution.js';
import { mixedUpTo, poisson } from '../../../../src/statistics/count-distribution.js';

/** P(K ≤ count), from 0 on. */
export type Cumulative = (count: number) => number;

/** What is foreseen of a year, from the years seen, over so much exposure. */
export type Peer = (series: CountSeries, exposure: number, horizon: number) => Cumulative;

/** Today's default on the rates: every count has the chance of the rates that round to it. */
export const figures: Peer = ({ years, cases, exposures }, exposure, horizon) => {
  const values = cases.map((count, i) => count / exposures[i]!);
  const bounds = { min: 0, max: anyValue.max };
  const fit = recommended.fit({ years, values }, bounds)!;
  if (reachOf(fit, 0.8) === null) return certain(Math.round(pointAhead(fit, horizon, bounds) * exposure));
  return remembered((count) =>
    chanceWithin(fit, horizon, bounds, { lower: -Infinity, upper: (count + 0.5) / exposure })!,
  );
};

/** What the projector does: accounts of the rate behind the counts and the default on the rates, by their shares. */
export const projector: Peer = (series, exposure, horizon) => foreseen(series, exposure, horizon);

/** The same, with strength borrowed. */
export function borrowing(prior: Prior): Peer {
  return (series, exposure, horizon) => foreseen(series, exposure, horizon, prior);
}

function foreseen(series: CountSeries, exposure: number, horizon: number, prior?: Prior): Cumulative {
  const byFigures = figures(series, exposure, horizon);
  if (!chanceMatters(series)) return byFigures;
  const model = fitRate(series, prior);
  const shares = sharesOf(series, model.wanders);
  return publishedCount(rateAhead(model, horizon), shares, exposure, series.parts, byFigures);
}

/** Poisson at the rate of all years together. */
export const pooledRate: Peer = ({ cases, exposures }, exposure) =>
  poissonAt((sumOf(cases) / sumOf(exposures)) * exposure);

/** Poisson at the rate of the last year. */
export const lastValue: Peer = ({ cases, exposures }, exposure) =>
  poissonAt((cases[cases.length - 1]! / exposures[exposures.length - 1]!) * exposure);

function poissonAt(mean: number): Cumulative {
  return mean === 0 ? certain(0) : mixedUpTo([{ law: poisson(mean), share: 1 }]);
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

export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
