/** Finds figures far from all others: a wrong unit, or a sentinel such as 9999 read as a figure. */
import { emptyList } from '../core/freeze.js';
import { compare, fraction, multiply, signOf, toNumber, type Fraction } from '../core/fraction.js';
import type { Indicator } from '../core/model.js';
import { canBeShare, isNearAsShare } from '../core/possible-share.js';
import { isRatio, scaleOf } from '../core/units.js';
import { compareValues, numberOf, valueOf, type Point } from './evidence/point.js';
import type { Limits } from './kinds/kind.js';
import { countsOf } from './small-numbers.js';

/** A figure more than ten times another one is far from it. */
const far = fraction(10);

/**
 * The periods whose figure is likely to be a slip: more than ten times the limits and every other figure of the series
 * or, if not zero, less than a tenth of them; or a share where a percentage or a rate is meant, unless its row names
 * its unit. A rate can be compared with a limit alone; a count or an amount of money may differ from its limit by any
 * factor, and needs another figure to compare with. A rate that follows from whole counts is no slip of unit: one death
 * among 330 births is 303 per 100,000. @internal
 */
export function implausiblePeriods(points: readonly Point[], limits: Limits, indicator: Indicator): readonly string[] {
  if (areAlike(points, limits)) return emptyList;
  const levels = [limits.lower, limits.upper].filter((limit) => limit !== null && signOf(limit) > 0) as Fraction[];
  const figures = points.filter((point) => signOf(valueOf(point)) > 0).sort(compareValues);
  const slips = new Set([...outliersOf(figures, levels, indicator), ...sharesOf(figures, levels[0], indicator)]);
  return points
    .filter((point) => slips.has(point) && !(isRatio(indicator.unit) && countsOf(point) !== null))
    .map(({ period }) => period.text);
}

/**
 * A quick look: whether all figures above zero are of similar size, and of their limit’s where they alone say little.
 */
function areAlike(points: readonly Point[], { lower, upper }: Limits): boolean {
  let [least, most, figures] = [Infinity, 0, 0];
  for (const point of points) {
    const value = numberOf(point);
    if (value <= 0) continue;
    figures++;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const level = lower ?? upper;
  const limit = level === null ? least : toNumber(level);
  return most < 9 * (figures === 1 ? limit : least) && !(least <= 1 && limit > 9 * least);
}

/** The figures far above, or far below, the limits and all other figures; `figures` ascend. */
function outliersOf(figures: readonly Point[], levels: readonly Fraction[], { unit }: Indicator): readonly Point[] {
  const isComparableAlone = unit !== 'count' && unit !== 'yuan' && levels.length > 0;
  if (figures.length === 0 || (figures.length === 1 && !isComparableAlone)) return [];
  const [least, most] = [figures[0]!, figures[figures.length - 1]!];
  const others = (beside: readonly Point[]): readonly Fraction[] => [...beside.map(valueOf), ...levels];
  const isHigh = others(figures.slice(-2, -1)).every((other) => isFarAbove(valueOf(most), other));
  // A single rate may be as small as any: below its limit there is no end.
  const isLow = figures.length > 1 && others(figures.slice(1, 2)).every((other) => isFarAbove(other, valueOf(least)));
  return [...(isHigh ? [most] : []), ...(isLow ? [least] : [])];
}

function isFarAbove(larger: Fraction, smaller: Fraction): boolean {
  return compare(larger, multiply(smaller, far)) > 0;
}

/**
 * The figures that are likely to be shares where a percentage or a rate is meant: 0.96 for 96 %. A row that names its
 * unit is what it says.
 */
function sharesOf(figures: readonly Point[], level: Fraction | undefined, indicator: Indicator): readonly Point[] {
  const scale = scaleOf(indicator);
  if (level === undefined || scale === null || scale === 1 || !isRatio(indicator.unit)) return [];
  const isShare = (point: Point): boolean => {
    const { value, unit } = point.observation ?? {};
    const isSettled = value == null || unit !== undefined || !canBeShare(Number(value));
    return !isSettled && isNearAsShare(numberOf(point), toNumber(level), Number(value) * scale);
  };
  const shares = figures.filter(isShare);
  const largest = shares[shares.length - 1];
  if (largest === undefined) return [];
  const areApart = figures.every((other) => isShare(other) || isFarAbove(valueOf(other), valueOf(largest)));
  return areApart ? shares : [];
}
