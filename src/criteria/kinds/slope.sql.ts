/**
 * The Theil–Sen slope: the median of the slopes between all pairs of years.
 *
 * Its sign follows from the number of pairs that fall and the number that rise. The slopes themselves are needed only
 * where the two in the middle differ in sign; then they are compared as whole numbers, each multiplied by the least
 * common multiple of all gaps in years.
 */
import { multipleOfAllUpTo } from '../../expressions/numbers/multiples.js';
import { columnOf, known, type Whole } from '../../expressions/numbers/whole.js';
import type { Arithmetic } from '../../expressions/arithmetic.js';
import { countOf, sql, type Fragment } from '../../expressions/text.js';
import type { YearFigure, SqlContext } from './kind.sql.js';

/** Whether the path to a point has the right direction; undecided where the engine cannot compute exactly. @internal */
export interface Along {
  readonly holds: Fragment;
  readonly undecided?: Fragment;
}

interface Pair {
  readonly earlier: YearFigure;
  readonly later: YearFigure;
}

function pairsOf(slots: readonly YearFigure[]): readonly Pair[] {
  return slots.flatMap((later, i) => slots.slice(0, i).map((earlier) => ({ earlier, later })));
}

/** The number of years observed, and the numbers of their pairs that fall and that rise. @internal */
export function pairMeasures(path: readonly YearFigure[], { ratios }: Arithmetic): Readonly<Record<string, Fragment>> {
  const countPairs = (sign: '<' | '>'): Fragment =>
    countOf(pairsOf(path).map(({ earlier, later }) => ratios.compare(later.value, sign, earlier.value)));
  return {
    observed_years: countOf(path.map(({ isKnown }) => isKnown)),
    falling_pairs: countPairs('<'),
    rising_pairs: countPairs('>'),
  };
}

/** Whether the slope of a path is not against a direction. @internal */
export function slopeHolds(
  path: readonly YearFigure[],
  { arithmetic, differInUnder, measure }: SqlContext,
  falls: boolean,
): Along {
  if (path.length < 2) return { holds: sql`TRUE` };
  const observed = measure('observed_years');
  // At least half of all pairs; there are n(n − 1) / 2 pairs.
  const isHalf = (pairs: Fragment): Fragment => sql`4 * ${pairs} >= ${observed} * (${observed} - 1)`;
  const isFalling = isHalf(measure('falling_pairs'));
  const isRising = isHalf(measure('rising_pairs'));
  const [isAgainst, isAlong] = falls ? [isRising, isFalling] : [isFalling, isRising];
  const middle = twiceMedianSlope(path, multipleOfGaps(path), arithmetic, observed);
  return {
    holds: sql`CASE
      WHEN NOT (${isAgainst}) THEN TRUE
      WHEN NOT (${isAlong}) THEN FALSE
      ELSE ${middle.text} ${falls ? sql`<=` : sql`>=`} 0
    END`,
    ...(differInUnder && { undecided: sql`(${differInUnder} AND ${isAgainst} AND ${isAlong})` }),
  };
}

/** The least common multiple of all gaps in years among some years. @internal */
export function multipleOfGaps(slots: readonly YearFigure[]): bigint {
  return multipleOfAllUpTo(slots[slots.length - 1]!.year - slots[0]!.year);
}

/**
 * Twice the median slope times a multiple of all gaps in years, for figures that are whole numbers over one
 * denominator. @internal
 */
export function twiceMedianSlope(
  slots: readonly YearFigure[],
  multiple: bigint,
  { wholes, dialect: { elementOfSorted, divide } }: Arithmetic,
  observed: Fragment,
): Whole {
  if (slots.length < 2) return columnOf(sql`CAST(NULL AS BIGINT)`, 0n);
  const slopes = pairsOf(slots).map(({ earlier, later }) =>
    wholes.times(
      wholes.minus(later.value.over, earlier.value.over),
      known(multiple / BigInt(later.year - earlier.year)),
    ),
  );
  const pairs = divide(sql`(${observed} * (${observed} - 1))`, sql`2`);
  const texts = slopes.map(({ text }) => text);
  const elementAt = (place: Fragment): Fragment => elementOfSorted(texts, sql`CAST(${place} AS INTEGER)`);
  const most = slopes.reduce((size, slope) => (slope.most > size ? slope.most : size), 0n);
  return wholes.plus(
    columnOf(elementAt(divide(sql`(${pairs} + 1)`, sql`2`)), most),
    columnOf(elementAt(sql`${divide(pairs, sql`2`)} + 1`), most),
  );
}
