/** Accounts of what the rate behind counts did, each followed through the counts to how well it foresaw them. */
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

/** What is believed of the rate before its counts are seen. @internal */
export interface Prior {
  /** The rate to expect in a year, cases over exposure. */
  readonly rateIn: (year: number) => number;
  /** Whether it is the same in every year. */
  readonly still: boolean;
  /** How many cases that belief is worth, above 0. */
  readonly strength: number;
}

/** One account. @internal */
export interface Account {
  /** The belief put in it beforehand. */
  readonly belief: number;
  /** Change a year, on the scale of logarithms (of shares: log-odds). */
  readonly slope: number;
  /** What is kept of the past from one year to the next: 1 of a steady rate, less of one that wanders. */
  readonly kept: number;
}

/** What an account says after the last year. @internal */
export interface Told extends Omit<Account, 'belief'> {
  readonly known: RateBelief;
  /** ln of its belief times the chance of all that was seen; among others: its share, 1 together. */
  readonly weight: number;
}

/** What an account says of a series. @internal */
export function told(account: Account, series: CountSeries, prior: Prior): Told {
  const { belief, slope, kept } = account;
  const { known, logChance } = followed(series, prior, account);
  return { slope, kept, known, weight: Math.log(belief) + logChance };
}

/**
 * Accounts of a rate that stood still, or changed in one of the years after the first (all with `changed`), as one.
 *
 * @internal
 */
export function levelTold(still: Account, changed: number, series: CountSeries, prior: Prior): Told {
  const { length } = series.years;
  const { slope, kept, belief } = still;
  const accountOf = (belief: number, { known, logChance }: Followed): Told => {
    return { slope, kept, known, weight: Math.log(belief) + logChance };
  };
  const levels = [accountOf(belief, stood(series, prior, still, 0, length))];
  for (let from = 1; from < length; from++) {
    // The level of before says nothing of the one after it.
    const before = stood(series, prior, still, 0, from);
    const after = stood(series, prior, still, from, length);
    const logChance = before.logChance + after.logChance;
    levels.push(accountOf(changed / (length - 1), { known: after.known, logChance }));
  }
  const { accounts, logWeight } = weighed(levels);
  const level = mixed(accounts, ({ known }) => rateOf(known, series.parts));
  return { slope, kept, known: beliefWith(level, series.parts), weight: logWeight };
}

/** Accounts with their shares, and ln of what they weigh together. @internal */
export function weighed(accounts: readonly Told[]): { readonly accounts: readonly Told[]; readonly logWeight: number } {
  let best = -Infinity;
  for (const { weight } of accounts) best = Math.max(best, weight);
  let sum = 0;
  for (const { weight } of accounts) sum += Math.exp(weight - best);
  const shareOf = (weight: number): number => Math.exp(weight - best) / sum;
  return {
    accounts: accounts.map(({ slope, kept, known, weight }) => ({ slope, kept, known, weight: shareOf(weight) })),
    logWeight: best + Math.log(sum),
  };
}

/** Mean and variance of accounts together. @internal */
export function mixed(accounts: readonly Told[], rateBy: (account: Told) => Rate): Rate {
  let mean = 0;
  let square = 0;
  for (const account of accounts) {
    const rate = rateBy(account);
    mean += account.weight * rate.mean;
    square += account.weight * (rate.variance + rate.mean * rate.mean);
  }
  return { mean, variance: square - mean * mean };
}

interface Followed {
  readonly known: RateBelief;
  /** ln P of the counts followed, up to a term that is the same for every account. */
  readonly logChance: number;
}

/** One account through the counts, from one place of the series to before another. */
function followed(
  { years, cases, exposures, parts }: CountSeries,
  prior: Prior,
  { slope, kept }: Account,
  from = 0,
  to = years.length,
): Followed {
  const middle = (years[0]! + years[years.length - 1]!) / 2;
  const linkIn = (year: number): number => linkOf(prior.rateIn(year), parts) + slope * (year - middle);
  const moves = slope !== 0 || !prior.still;
  let link = linkIn(years[from]!);
  let forgotten = beliefAt(link, prior.strength, parts);
  let known = forgotten;
  let logChance = 0;
  for (let i = from; i < to; i++) {
    if (i > from && moves) {
      const next = linkIn(years[i]!);
      known = moved(known, next - link, parts);
      forgotten = moved(forgotten, next - link, parts);
      link = next;
    }
    if (i > from && kept < 1) known = partlyKept(known, kept ** (years[i]! - years[i - 1]!), forgotten);
    logChance += logChanceOf(known, cases[i]!, exposures[i]!, parts);
    known = updated(known, cases[i]!, exposures[i]!, parts);
  }
  return { known, logChance };
}

/** A rate that stood still. Where what is believed beforehand did too, all years are as one. */
function stood(series: CountSeries, prior: Prior, still: Account, from: number, to: number): Followed {
  if (!prior.still) return followed(series, prior, still, from, to);
  const { years, cases, exposures, parts } = series;
  let count = 0;
  let exposure = 0;
  for (let i = from; i < to; i++) {
    count += cases[i]!;
    exposure += exposures[i]!;
  }
  const start = beliefAt(linkOf(prior.rateIn(years[0]!), parts), prior.strength, parts);
  return { known: updated(start, count, exposure, parts), logChance: logChanceOf(start, count, exposure, parts) };
}
