/**
 * The rate behind counts, by several weighted accounts of the past: the rate stood still, moved steadily, changed once,
 * or wanders. Each account predicts every year from the years before it; better predictions give it more weight. Given
 * the rate, events are Poisson, and parts of a whole are binomial.
 *
 * @see P. J. Harrison and C. F. Stevens, "Bayesian Forecasting", Journal of the Royal Statistical Society B 38 (1976)
 *   205–247 (several models side by side); A. C. Harvey and C. Fernandes, "Time Series Models for Count or Qualitative
 *   Observations", Journal of Business & Economic Statistics 7 (1989) 407–417 (the past discounted); M. West, P. J.
 *   Harrison and H. S. Migon, "Dynamic Generalized Linear Models and Bayesian Forecasting", Journal of the American
 *   Statistical Association 80 (1985) 73–83 (the step on the scale of logarithms and log-odds).
 */
import { damping } from '../methods/damping.js';
import {
  believed,
  fitAccount,
  fitLevel,
  mixed,
  weighed,
  type Account,
  type FittedAccount,
  type Prior,
} from './accounts.js';
import type { CountSeries } from './count-series.js';
import { beliefLike, linkOf, meanOf, moved, partlyKept, rateOf, type Rate, type RateBelief } from './rate-belief.js';

/*
 * The accounts and their prior probabilities were chosen on one half of simulated places, with regard to real counts;
 * docs/projections.md describes the places, and the results on the other half.
 */

const stoodStill: Account = { belief: 0.35, slope: 0, kept: 1 };
const movedSteadily: readonly Account[] = [-0.1, -0.05, 0.05, 0.1].map((slope) => ({ belief: 0.05, slope, kept: 1 }));
/** The prior probability of one change, shared by all years in which the rate may have changed. */
const changedOnce = 0.2;
const wandered: readonly Account[] = [
  { belief: 0.15, slope: 0, kept: 0.5 },
  { belief: 0.1, slope: 0, kept: 0.2 },
];

/**
 * The weight, in cases, of the prior where nothing is borrowed. This prior is the series' own rate over all its years.
 */
const ownStrength = 3;

function ownPrior({ cases, exposures }: CountSeries): Prior {
  const rate = (sumOf(cases) + 1) / (sumOf(exposures) + 2);
  return { rateIn: () => rate, still: true, strength: ownStrength };
}

/** The fitted model of the rate behind counts. @internal */
export interface RateModel {
  readonly parts: boolean;
  /** The rate stood still or changed once, as one account; the rate moved steadily. */
  readonly steady: readonly FittedAccount[];
  readonly wandering: readonly FittedAccount[];
  /** The probability that the rate wanders, given the counts. */
  readonly wanders: number;
  readonly prior: Prior;
  readonly last: number;
}

/** The rate of a year ahead, if the rate is steady and if it wanders. @internal */
export interface RateAhead {
  readonly steady: Rate;
  readonly wandering: Rate;
  readonly wanders: number;
}

/** Fits the model to counts of at least one year. @internal */
export function fitRate(series: CountSeries, prior = ownPrior(series)): RateModel {
  const { years, parts } = series;
  const seen = believed(series, prior);
  const fit = (account: Account): FittedAccount => fitAccount(account, seen);
  const steady = weighed([fitLevel(stoodStill, changedOnce, seen), ...movedSteadily.map(fit)]);
  const wandering = weighed(wandered.map(fit));
  return {
    parts,
    steady: steady.accounts,
    wandering: wandering.accounts,
    wanders: 1 / (1 + Math.exp(steady.logWeight - wandering.logWeight)),
    prior,
    last: years[years.length - 1]!,
  };
}

/**
 * The belief of an account about the rate `horizon` years after the last one. A slope is damped as in the default
 * method.
 */
function carried({ prior, last, parts }: RateModel, horizon: number): (account: FittedAccount) => RateBelief {
  const years = (damping * (1 - damping ** horizon)) / (1 - damping);
  const linkIn = (year: number): number => linkOf(prior.rateIn(year), parts);
  const move = prior.still ? 0 : linkIn(last + horizon) - linkIn(last);
  return ({ slope, known }) => moved(known, move + slope * years, parts);
}

/** The rate `horizon` years after the last one. @internal */
export function rateAhead(model: RateModel, horizon: number): RateAhead {
  const { prior, parts, steady, wandering, wanders } = model;
  const carriedOn = carried(model, horizon);
  const ahead = (account: FittedAccount): Rate => {
    const known = carriedOn(account);
    if (account.kept === 1) return rateOf(known, parts);
    // The direction of a wandering rate is unknown: its level stays, and its uncertainty grows.
    const anywhere = beliefLike(known, prior.strength, parts);
    return rateOf(partlyKept(known, account.kept ** horizon, anywhere), parts);
  };
  return { steady: mixed(steady, ahead), wandering: mixed(wandering, ahead), wanders };
}

/** Only the means of {@link rateAhead}: cheaper, for the many years that need nothing else. @internal */
export function meansAhead(model: RateModel, horizon: number): { readonly steady: number; readonly wandering: number } {
  const carriedOn = carried(model, horizon);
  const mean = (accounts: readonly FittedAccount[]): number =>
    accounts.reduce((sum, account) => sum + account.weight * meanOf(carriedOn(account), model.parts), 0);
  return { steady: mean(model.steady), wandering: mean(model.wandering) };
}

/** The expected rate over all accounts. @internal */
export function expectedRate({ steady, wandering, wanders }: RateAhead): number {
  return (1 - wanders) * steady.mean + wanders * wandering.mean;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
