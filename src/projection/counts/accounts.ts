/** Accounts of what the rate behind counts did, each fitted to the counts and weighed by how well it foresaw them. */
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
export interface FittedAccount extends Omit<Account, 'belief'> {
  readonly known: RateBelief;
  /** ln of its belief times the chance of all that was seen; among others: its share, 1 together. */
  readonly weight: number;
}

/** Counts, with the rate to expect in each of their years on the scale of courses; one for all accounts. @internal */
export interface Believed {
  readonly series: CountSeries;
  readonly prior: Prior;
  readonly links: readonly number[];
}

/** @internal */
export function believed(series: CountSeries, prior: Prior): Believed {
  return { series, prior, links: series.years.map((year) => linkOf(prior.rateIn(year), series.parts)) };
}

/** One account, fitted. @internal */
export function fitAccount(account: Account, seen: Believed): FittedAccount {
  const { series, prior } = seen;
  const { length } = series.years;
  const isFlat = account.slope === 0 && prior.still;
  const isOneRate = account.kept === 1 && (isFlat || !series.parts);
  return weighedBy(account.belief, account, isOneRate ? summed(seen, account, 0, length) : followed(seen, account));
}

/**
 * Accounts of a rate that stood still, or changed in one of the years after the first (all with `changed`), as one.
 *
 * @internal
 */
export function fitLevel(still: Account, changed: number, seen: Believed): FittedAccount {
  const { series, prior } = seen;
  const { length } = series.years;
  const between = (from: number, to: number): Fitted =>
    prior.still || !series.parts ? summed(seen, still, from, to) : followed(seen, still, from, to);
  const levels = [weighedBy(still.belief, still, between(0, length))];
  for (let from = 1; from < length; from++) {
    // The level of before says nothing of the one after it.
    const before = between(0, from);
    const after = between(from, length);
    const logChance = before.logChance + after.logChance;
    levels.push(weighedBy(changed / (length - 1), still, { known: after.known, logChance }));
  }
  const { accounts, logWeight } = weighed(levels);
  const level = mixed(accounts, ({ known }) => rateOf(known, series.parts));
  return { slope: still.slope, kept: still.kept, known: beliefWith(level, series.parts), weight: logWeight };
}

function weighedBy(belief: number, { slope, kept }: Account, { known, logChance }: Fitted): FittedAccount {
  return { slope, kept, known, weight: Math.log(belief) + logChance };
}

/** Accounts with their shares, and ln of what they weigh together. @internal */
export function weighed(accounts: readonly FittedAccount[]): {
  readonly accounts: readonly FittedAccount[];
  readonly logWeight: number;
} {
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
  /** ln P of the counts, up to a term that is the same for every account. */
  readonly logChance: number;
}

/** The rate an account expects of a year beforehand, on the scale of courses. */
function linkIn({ series: { years }, links }: Believed, slope: number, year: number): number {
  const middle = (years[0]! + years[years.length - 1]!) / 2;
  return links[year]! + slope * (years[year]! - middle);
}

/**
 * An account of one rate times a known course: events of a year count in as much exposure as the course multiplies, so
 * that all years from one place of the series to before another are as one. Parts only where the course is flat.
 */
function summed(seen: Believed, { slope }: Account, from: number, to: number): Fitted {
  const { cases, exposures, parts } = seen.series;
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
  const start = beliefAt(first, seen.prior.strength, parts);
  return {
    known: moved(updated(start, count, exposure, parts), move, parts),
    logChance: logChanceOf(start, count, exposure, parts) + courses,
  };
}

/** Any account, year by year. */
function followed(seen: Believed, { slope, kept }: Account, from = 0, to = seen.series.years.length): Fitted {
  const { years, cases, exposures, parts } = seen.series;
  const moves = slope !== 0 || !seen.prior.still;
  let link = linkIn(seen, slope, from);
  let forgotten = beliefAt(link, seen.prior.strength, parts);
  let known = forgotten;
  let logChance = 0;
  for (let i = from; i < to; i++) {
    if (i > from && moves) {
      const next = linkIn(seen, slope, i);
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
