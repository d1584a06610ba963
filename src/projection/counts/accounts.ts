/**
 * Accounts: models of the past of the rate behind counts. Each is fitted to the counts, with a weight for how well it
 * predicted them.
 */
import type { CountSeries } from './count-series.js';
import {
  beliefAt,
  beliefWith,
  linkOf,
  logChanceOf,
  moved,
  partlyKept,
  rateOf,
  updated,
  type Rate,
  type RateBelief,
} from './rate-belief.js';

/** The belief about the rate before its counts are seen. @internal */
export interface Prior {
  /** The expected rate of a year, cases over exposure. */
  readonly rateIn: (year: number) => number;
  /** Whether the expected rate is the same in every year. */
  readonly still: boolean;
  /** The weight of the belief as a number of cases, above 0. */
  readonly strength: number;
}

/** An account: one model of the past of the rate. @internal */
export interface Account {
  /** The prior probability of the account. */
  readonly belief: number;
  /** The change each year, on the link scale: logarithms of rates, log-odds of shares. */
  readonly slope: number;
  /**
   * The share of the past that is kept from one year to the next: 1 for a steady rate, below 1 for a rate that wanders.
   */
  readonly kept: number;
}

/** An account after the last year. @internal */
export interface FittedAccount extends Omit<Account, 'belief'> {
  readonly known: RateBelief;
  /**
   * ln(prior probability × probability of all counts seen). In the result of {@link weighed}: the share of the account,
   * where all shares add up to 1.
   */
  readonly weight: number;
}

/** Counts, with the expected rate of each of their years on the link scale. All accounts share them. @internal */
export interface Believed {
  readonly series: CountSeries;
  readonly prior: Prior;
  readonly links: readonly number[];
  /** The cases and the exposure of all years before each year, and of all years. */
  readonly casesBefore: readonly number[];
  readonly exposureBefore: readonly number[];
}

/** @internal */
export function believed(series: CountSeries, prior: Prior): Believed {
  return {
    series,
    prior,
    links: series.years.map((year) => linkOf(prior.rateIn(year), series.parts)),
    casesBefore: sumsBefore(series.cases),
    exposureBefore: sumsBefore(series.exposures),
  };
}

/** The sum of all values before each place, and at last of all values. */
function sumsBefore(values: readonly number[]): number[] {
  const sums = [0];
  let sum = 0;
  for (const value of values) sums.push((sum += value));
  return sums;
}

/** Fits an account. @internal */
export function fitAccount(account: Account, seen: Believed): FittedAccount {
  const { series } = seen;
  const { length } = series.years;
  const isOneRate = account.kept === 1 && !series.parts;
  return weighedBy(account.belief, account, isOneRate ? summed(seen, account, 0, length) : followed(seen, account));
}

/**
 * Fits the accounts of a rate that did not change (`still`), and of a rate that changed in one of the years after the
 * first (together with the prior probability `changed`), and joins them to one account.
 *
 * @internal
 */
export function fitLevel(still: Account, changed: number, seen: Believed): FittedAccount {
  const { series, prior } = seen;
  const { length } = series.years;
  const moving = series.parts ? followed : summed;
  const between = (from: number, to: number): Fitted =>
    prior.still ? level(seen, from, to) : moving(seen, still, from, to);
  const levels = [weighedBy(still.belief, still, between(0, length))];
  for (let from = 1; from < length; from++) {
    // The level before the change has no information about the level after it.
    const before = between(0, from);
    const after = between(from, length);
    const logChance = before.logChance + after.logChance;
    levels.push(weighedBy(changed / (length - 1), still, { known: after.known, logChance }));
  }
  const { accounts, logWeight } = weighed(levels);
  const rate = mixed(accounts, ({ known }) => rateOf(known, series.parts));
  return { slope: still.slope, kept: still.kept, known: beliefWith(rate, series.parts), weight: logWeight };
}

function weighedBy(belief: number, { slope, kept }: Account, { known, logChance }: Fitted): FittedAccount {
  return { slope, kept, known, weight: Math.log(belief) + logChance };
}

/** Accounts with their shares, and ln of the sum of their weights. @internal */
export function weighed(accounts: readonly FittedAccount[]): {
  readonly accounts: readonly FittedAccount[];
  readonly logWeight: number;
} {
  let best = -Infinity;
  for (const { weight } of accounts) best = Math.max(best, weight);
  const shares = accounts.map(({ weight }) => Math.exp(weight - best));
  let sum = 0;
  for (const share of shares) sum += share;
  return {
    accounts: accounts.map(({ slope, kept, known }, i) => ({ slope, kept, known, weight: shares[i]! / sum })),
    logWeight: best + Math.log(sum),
  };
}

/** Mean and variance of the mixture of the accounts. @internal */
export function mixed(accounts: readonly FittedAccount[], rateBy: (account: FittedAccount) => Rate): Rate {
  let mean = 0;
  let square = 0;
  for (const account of accounts) {
    const rate = rateBy(account);
    mean += account.weight * rate.mean;
    square += account.weight * (rate.variance + rate.mean * rate.mean);
  }
  return { mean, variance: square - mean * mean };
}

interface Fitted {
  readonly known: RateBelief;
  /** ln P of the counts, without a term that is the same for every account. */
  readonly logChance: number;
}

/** The expected rate of an account for a year before its count is seen, on the link scale. */
function linkIn({ series: { years }, links }: Believed, slope: number, year: number): number {
  const middle = (years[0]! + years[years.length - 1]!) / 2;
  return links[year]! + slope * (years[year]! - middle);
}

/** Fits a rate that did not change from `from` to before `to`: all these years count as one. */
function level(
  { series: { parts }, prior, links, casesBefore, exposureBefore }: Believed,
  from: number,
  to: number,
): Fitted {
  const count = casesBefore[to]! - casesBefore[from]!;
  const exposure = exposureBefore[to]! - exposureBefore[from]!;
  const start = beliefAt(links[from]!, prior.strength, parts);
  return { known: updated(start, count, exposure, parts), logChance: logChanceOf(start, count, exposure, parts) };
}

/**
 * Fits an account of one rate of events times a known course. The course multiplies the exposure of each year, so all
 * years from `from` to before `to` count as one.
 */
function summed(seen: Believed, { slope }: Account, from: number, to: number): Fitted {
  const { cases, exposures } = seen.series;
  const first = linkIn(seen, slope, from);
  let count = 0;
  let exposure = 0;
  let courses = 0;
  let move = 0;
  for (let i = from; i < to; i++) {
    move = linkIn(seen, slope, i) - first;
    count += cases[i]!;
    exposure += exposures[i]! * Math.exp(move);
    courses += cases[i]! * move;
  }
  const start = beliefAt(first, seen.prior.strength, false);
  return {
    known: moved(updated(start, count, exposure, false), move, false),
    logChance: logChanceOf(start, count, exposure, false) + courses,
  };
}

/** Fits any account, year by year. */
function followed(seen: Believed, { slope, kept }: Account, from = 0, to = seen.series.years.length): Fitted {
  const { years, cases, exposures, parts } = seen.series;
  let link = linkIn(seen, slope, from);
  let forgotten = beliefAt(link, seen.prior.strength, parts);
  let known = forgotten;
  let logChance = 0;
  for (let i = from; i < to; i++) {
    if (i > from) {
      const next = linkIn(seen, slope, i);
      forgotten = moved(forgotten, next - link, parts);
      known = partlyKept(moved(known, next - link, parts), kept ** (years[i]! - years[i - 1]!), forgotten);
      link = next;
    }
    logChance += logChanceOf(known, cases[i]!, exposures[i]!, parts);
    known = updated(known, cases[i]!, exposures[i]!, parts);
  }
  return { known, logChance };
}
