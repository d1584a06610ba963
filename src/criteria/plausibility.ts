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
  const slips = slipsAmong(figures, levels, indicator);
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

/** The figures that are likely to be slips; `figures` ascend, and there is one at least. */
function slipsAmong(figures: readonly Point[], levels: readonly Fraction[], indicator: Indicator): ReadonlySet<Point> {
  const slips = new Set<Point>();
  const [least, most] = [figures[0]!, figures[figures.length - 1]!];
  const isAlone = figures.length === 1;
  const isComparable = !isAlone || (indicator.unit !== 'count' && indicator.unit !== 'yuan' && levels.length > 0);
  const others = (beside: readonly Point[]): readonly Fraction[] => [...beside.map(valueOf), ...levels];
  if (isComparable && others(figures.slice(-2, -1)).every((other) => isFarAbove(valueOf(most), other))) slips.add(most);
  // A single rate may be as small as any: below its limit there is no end.
  if (!isAlone && others(figures.slice(1, 2)).every((other) => isFarAbove(other, valueOf(least)))) slips.add(least);
  const shares = new Set(figures.filter((point) => isLikelyShare(point, levels[0], indicator)));
  const largest = figures.findLast((point) => shares.has(point));
  const rest = figures.filter((point) => !shares.has(point));
  if (largest && rest.every((other) => isFarAbove(valueOf(other), valueOf(largest))))
    shares.forEach((share) => slips.add(share));
  return slips;
}

function isFarAbove(larger: Fraction, smaller: Fraction): boolean {
  return compare(larger, multiply(smaller, far)) > 0;
}

/**
 * Whether a figure is likely to be a share where a percentage or a rate is meant: 0.96 for 96 %. A row that names its
 * unit is what it says.
 */
function isLikelyShare(point: Point, level: Fraction | undefined, indicator: Indicator): boolean {
  const { value, unit } = point.observation ?? {};
  const scale = isRatio(indicator.unit) ? scaleOf(indicator)! : 1;
  if (level === undefined || value == null || unit !== undefined || scale === 1) return false;
  return canBeShare(Number(value)) && isNearAsShare(numberOf(point), toNumber(level), Number(value) * scale);
}
