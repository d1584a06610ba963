import type { Slowing } from './slowing.js';
import { columnOf, known, type Whole } from '../../expressions/numbers/whole.js';
import { any, countOf, sql, type Fragment } from '../../expressions/text.js';
import { isAnyBound } from './base-year.sql.js';
import type { YearFigure, SqlKind } from './kind.sql.js';
import { multipleOfGaps, twiceMedianSlope } from './slope.sql.js';

/** @internal */
export const slowing: SqlKind<Slowing> = {
  family: 'slowing',
  comment: 'slowing: the median slope since the base year is smaller than before it',
  readsBounds: true,
  traits: ({ baselineYear, direction }) => ({ base: baselineYear, falls: direction === 'decrease' }),
  numbers: () => ({}),
  measures: ({ arithmetic, slots }, { base }) => {
    const multiple = multipleOfGaps(slots);
    const [before, since] = parts(slots, Number(base));
    const observed = [before, since].map((part) => countOf(part.map(({ isKnown }) => isKnown))) as [Fragment, Fragment];
    return {
      years_before: observed[0],
      years_since: observed[1],
      slope_before: twiceMedianSlope(before, multiple, arithmetic, observed[0]).text,
      slope_since: twiceMedianSlope(since, multiple, arithmetic, observed[1]).text,
    };
  },
  judge: (point, { arithmetic, slots, differInUnder, hasEarlier, measure }, { base, falls }) => {
    const { wholes } = arithmetic;
    const multiple = multipleOfGaps(slots);
    const sign = known(falls === true ? -1n : 1n);
    const [was, is] = parts(slots, Number(base)).map((part, i) => {
      const { most } = twiceMedianSlope(part, multiple, arithmetic, sql`0`);
      return wholes.times(columnOf(measure(i === 0 ? 'slope_before' : 'slope_since'), most), sign);
    }) as [Whole, Whole];
    const grew = sql`${was.text} > 0`;
    const over = wholes.choose(grew, wholes.minus(was, is), wholes.negated(is));
    return {
      reason: sql`CASE
      WHEN ${measure('years_before')} < 2 OR ${measure('years_since')} < 2 THEN 'too-few-points'
      WHEN ${isAnyBound(slots)} THEN 'bound-undecided'
    END`,
      satisfied: sql`CASE WHEN ${grew} THEN ${over.text} > 0 ELSE ${over.text} >= 0 END`,
      margin: { over, under: wholes.times(point.value.under, known(2n * multiple)) },
      lower: null,
      upper: null,
      strict: sql`FALSE`,
      // Slopes of counted figures have different denominators, and no type holds their common denominator.
      recheck: any([hasEarlier, ...(differInUnder ? [differInUnder] : [])]),
    };
  },
};

/** The years up to the base year, and the years from the base year on. */
function parts(slots: readonly YearFigure[], base: number): readonly [readonly YearFigure[], readonly YearFigure[]] {
  return [slots.filter(({ year }) => year <= base), slots.filter(({ year }) => year >= base)];
}
