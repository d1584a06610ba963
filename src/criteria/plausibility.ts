/** Finds figures far from all others: a wrong unit, or a sentinel such as 9999 read as a figure. */
import { emptyList } from '../core/freeze.js';
import { compare, divide, fraction, multiply, signOf, toNumber, type Fraction } from '../core/fraction.js';
import type { Indicator } from '../core/model.js';
import { numberOf, valueOf, type Point } from './evidence/point.js';
import type { Limits } from './kinds/kind.js';

/** A figure more than ten times another one is far from it. */
const far = fraction(10);

/**
 * The periods whose figure is more than ten times the limits and every other figure of the series or, if not zero, less
 * than a tenth of them. A rate can be compared with a limit alone; a count or an amount of money may differ from its
 * limit by any factor, and needs another figure to compare with. @internal
 */
export function implausiblePeriods(points: readonly Point[], limits: Limits, { unit }: Indicator): readonly string[] {
  if (areAlike(points, limits)) return emptyList;
  const figures = points
    .map((point) => ({ point, value: valueOf(point) }))
    .filter(({ value }) => signOf(value) > 0)
    .sort((a, b) => compare(a.value, b.value));
  const levels = [limits.lower, limits.upper].filter((limit) => limit !== null && signOf(limit) > 0) as Fraction[];
  const beside = figures.length > 1;
  const isRate = unit !== 'count' && unit !== 'yuan';
  const [smallest] = figures;
  if (!smallest || !(beside || (isRate && levels.length > 0))) return [];
  const largest = figures[figures.length - 1]!;
  const periods: string[] = [];
  const nextSmallest = figures[1]?.value;
  const nextLargest = figures[figures.length - 2]?.value;
  if (isFarAbove(largest.value, nextLargest, levels)) periods.push(largest.point.period.text);
  if (nextSmallest && isFarAbove(reciprocal(smallest.value), reciprocal(nextSmallest), levels.map(reciprocal)))
    periods.push(smallest.point.period.text);
  return periods;
}

/** Whether all figures above zero (or a single one and its limit) are of similar size: then no figure is far. */
function areAlike(points: readonly Point[], { lower, upper }: Limits): boolean {
  let [least, most, figures] = [Infinity, 0, 0];
  for (const point of points) {
    const value = numberOf(point);
    if (value <= 0) continue;
    figures++;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const limit = figures === 1 ? (lower ?? upper) : null;
  return most < 9 * (limit === null ? least : toNumber(limit));
}

function isFarAbove(value: Fraction, next: Fraction | undefined, levels: readonly Fraction[]): boolean {
  return [...(next ? [next] : []), ...levels].every((other) => compare(value, multiply(other, far)) > 0);
}

function reciprocal(value: Fraction): Fraction {
  return divide(fraction(1), value);
}
