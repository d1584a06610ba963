/**
 * The rate behind counts: a level whose past is forgotten at a steady pace, with a trend only as far as the counts
 * carry one.
 *
 * Given the rate, events are Poisson and parts of a whole binomial. What is known of the rate is a gamma or a beta
 * distribution, so every year's counts update it in closed form. From year to year a share of what was known is
 * forgotten and replaced by a prior worth little: the level may wander. Three courses are tried side by side (level,
 * rising, falling), and the counts weigh them by how well each foresaw the next year.
 *
 * @see A. C. Harvey and C. Fernandes, "Time Series Models for Count or Qualitative Observations", Journal of Business &
 *   Economic Statistics 7 (1989) 407–417; M. West, P. J. Harrison and H. S. Migon, "Dynamic Generalized Linear Models
 *   and Bayesian Forecasting", Journal of the American Statistical Association 80 (1985) 73–83 (the step on the scale
 *   of logarithms and log-odds).
 */
import { logRising } from '../../statistics/log-gamma.js';
import { damping } from '../methods/damping.js';
import type { CountSeries } from './count-series.js';

/** What is kept of the past from one year to the next; chosen on simulated places, docs/projections.md says which. */
const kept = 0.85;

/** Courses tried, in logarithms (of shares: log-odds) a year, with the belief put in each beforehand. */
const courses: readonly { readonly slope: number; readonly belief: number }[] = [
  { slope: -0.06, belief: 0.2 },
  { slope: 0, belief: 0.6 },
  { slope: 0.06, belief: 0.2 },
];

/** How many cases the prior is worth where nothing is borrowed: the series' own rate over all its years. */
const ownStrength = 1;

/** What is believed of the rate before its counts are seen. @internal */
export interface Prior {
  /** The rate to expect in a year, cases over exposure. */
  readonly rateIn: (year: number) => number;
  /** How many cases that belief is worth, above 0. */
  readonly strength: number;
}

function ownPrior({ cases, exposures }: CountSeries): Prior {
  const rate = (sumOf(cases) + 1) / (sumOf(exposures) + 2);
  return { rateIn: () => rate, strength: ownStrength };
}

/** What is known of the rate after the last year, if it took this course. */
interface Known {
  readonly slope: number;
  readonly weight: number;
  /** Shapes of a gamma distribution (a cases in b exposure), or of a beta distribution. */
  readonly a: number;
  readonly b: number;
}

/** The rate behind counts, fitted. @internal */
export interface RateModel {
  readonly parts: boolean;
  readonly known: readonly Known[];
  readonly prior: Prior;
  readonly middle: number;
  readonly last: number;
}

/** Cases per exposure some years ahead, as expected, and the variance of that. @internal */
export interface Rate {
  readonly mean: number;
  readonly variance: number;
}

/** Fits the model to counts of at least one year. @internal */
export function fitRate(series: CountSeries, prior = ownPrior(series)): RateModel {
  const { years, parts } = series;
  const last = years[years.length - 1]!;
  const middle = (years[0]! + last) / 2;
  const links = years.map((year) => linkOf(prior.rateIn(year), parts));
  const fitted = courses.map(({ slope, belief }) => {
    const sloping = links.map((link, i) => link + slope * (years[i]! - middle));
    return { slope, ...filtered(series, prior, sloping, Math.log(belief)) };
  });
  const best = Math.max(...fitted.map(({ weight }) => weight));
  const sum = fitted.reduce((total, { weight }) => total + Math.exp(weight - best), 0);
  const known = fitted.map((each) => ({ ...each, weight: Math.exp(each.weight - best) / sum }));
  return { parts, known, prior, middle, last };
}

/**
 * One course, by its links of every year, through the counts; its weight is the logarithm of belief times chance of all
 * that was seen.
 */
function filtered(
  { years, cases, exposures, parts }: CountSeries,
  prior: Prior,
  links: readonly number[],
  logBelief: number,
): Omit<Known, 'slope'> {
  let [a, b] = shapesOf(prior, links[0]!, parts);
  let weight = logBelief;
  for (let i = 0; i < years.length; i++) {
    if (i > 0) {
      [a, b] = moved(a, b, links[i]! - links[i - 1]!, parts);
      const [priorA, priorB] = shapesOf(prior, links[i]!, parts);
      const share = kept ** (years[i]! - years[i - 1]!);
      a = share * a + (1 - share) * priorA;
      b = share * b + (1 - share) * priorB;
    }
    const count = cases[i]!;
    const exposure = exposures[i]!;
    if (parts) {
      weight += logRising(a, count) + logRising(b, exposure - count) - logRising(a + b, exposure);
      b += exposure - count;
    } else {
      weight += logRising(a, count) - a * Math.log1p(exposure / b) - count * Math.log(b + exposure);
      b += exposure;
    }
    a += count;
  }
  return { weight, a, b };
}

/** The rate so many years after the last one, as a mixture of the courses. @internal */
export function rateAhead({ parts, known, prior, middle, last }: RateModel, horizon: number): Rate {
  const share = kept ** horizon;
  const carried = (damping * (1 - damping ** horizon)) / (1 - damping);
  const base = linkOf(prior.rateIn(last + horizon), parts);
  const move = base - linkOf(prior.rateIn(last), parts);
  let mean = 0;
  let square = 0;
  for (const { slope, weight, a, b } of known) {
    const [priorA, priorB] = shapesOf(prior, base + slope * (last - middle + carried), parts);
    const [movedA, movedB] = moved(a, b, move + slope * carried, parts);
    const shapeA = share * movedA + (1 - share) * priorA;
    const shapeB = share * movedB + (1 - share) * priorB;
    const rate = parts ? shapeA / (shapeA + shapeB) : shapeA / shapeB;
    const variance = parts ? (rate * (1 - rate)) / (shapeA + shapeB + 1) : rate / shapeB;
    mean += weight * rate;
    square += weight * (variance + rate * rate);
  }
  return { mean, variance: square - mean * mean };
}

/** The scale courses are straight on: logarithms, and log-odds of shares. */
function linkOf(rate: number, parts: boolean): number {
  return Math.log(parts ? rate / (1 - rate) : rate);
}

/** The shapes that say what the prior believes of a rate, given on the scale of courses. */
function shapesOf({ strength }: Prior, link: number, parts: boolean): readonly [number, number] {
  const ratio = Math.exp(link);
  if (!parts) return [strength, strength / ratio];
  // It is worth so many of the rarer side.
  return ratio <= 1 ? [strength, strength / ratio] : [strength * ratio, strength];
}

/** What is known, moved along the scale of courses; how much is known stays the same. */
function moved(a: number, b: number, by: number, parts: boolean): readonly [number, number] {
  if (by === 0) return [a, b];
  if (!parts) return [a, b * Math.exp(-by)];
  const odds = (a / b) * Math.exp(by);
  const both = a + b;
  return [(both * odds) / (1 + odds), both / (1 + odds)];
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
