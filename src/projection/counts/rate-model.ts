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
import { dampedAhead } from '../methods/damped.js';
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
import { sumOf, type CountSeries } from './count-series.js';
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

/** How far the link moves from the last year to a year ahead: `move`, and `years` times the slope of an account. */
interface Steps {
  readonly move: number;
  readonly years: number;
}

/** A slope is damped as in the default method. */
function stepsTo({ prior, last, parts }: RateModel, horizon: number): Steps {
  const linkIn = (year: number): number => linkOf(prior.rateIn(year), parts);
  return {
    move: prior.still ? 0 : linkIn(last + horizon) - linkIn(last),
    years: dampedAhead({ level: 0, slope: 1 }, horizon),
  };
}

/** The belief of an account about the rate of a year ahead. */
function carried({ slope, known }: FittedAccount, { move, years }: Steps, parts: boolean): RateBelief {
  return moved(known, move + slope * years, parts);
}

/** The rate `horizon` years after the last one. @internal */
export function rateAhead(model: RateModel, horizon: number): RateAhead {
  const { prior, parts, steady, wandering, wanders } = model;
  const steps = stepsTo(model, horizon);
  const ahead = (account: FittedAccount): Rate => {
    const known = carried(account, steps, parts);
    if (account.kept === 1) return rateOf(known, parts);
    // The direction of a wandering rate is unknown: its level stays, and its uncertainty grows.
    const anywhere = beliefLike(known, prior.strength, parts);
    return rateOf(partlyKept(known, account.kept ** horizon, anywhere), parts);
  };
  return { steady: mixed(steady, ahead), wandering: mixed(wandering, ahead), wanders };
}

/** Only the means of {@link rateAhead}: cheaper, for the many years that need nothing else. @internal */
export function meansAhead(model: RateModel, horizon: number): { readonly steady: number; readonly wandering: number } {
  const { parts, steady, wandering } = model;
  const steps = stepsTo(model, horizon);
  return { steady: meanAfter(steps, steady, parts), wandering: meanAfter(steps, wandering, parts) };
}

function meanAfter(steps: Steps, accounts: readonly FittedAccount[], parts: boolean): number {
  let mean = 0;
  for (const account of accounts) mean += account.weight * meanOf(carried(account, steps, parts), parts);
  return mean;
}

/** The expected rate over all accounts. @internal */
export function expectedRate({ steady, wandering, wanders }: RateAhead): number {
  return (1 - wanders) * steady.mean + wanders * wandering.mean;
}
