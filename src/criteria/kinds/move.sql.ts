/** Whether a series has moved in the required direction since its base year. Trends and gaps share it. */
import type { DecimalText } from '../../core/decimal.js';
import type { Policy } from '../policy/policy.js';
import type { Ratio } from '../../expressions/numbers/ratio.js';
import { known } from '../../expressions/numbers/whole.js';
import { any, sql, type Fragment } from '../../expressions/text.js';
import type { BlockTraits, JudgedPoint, YearFigure, SqlContext, SqlJudgement } from './kind.sql.js';
import { pairMeasures, slopeHolds, type Along } from './slope.sql.js';

/** The traits that the SQL of a move depends on. @internal */
export function moveTraits(
  { baselineYear, pace }: { readonly baselineYear: number; readonly pace: string },
  { trendReading, markedChange }: Policy,
): BlockTraits {
  return { base: baselineYear, reading: trendReading, isMarked: pace === 'marked' && markedChange !== null };
}

/** The parameters of a criterion that the SQL of a move uses. @internal */
export function moveNumbers(pace: string, { markedChange }: Policy): Readonly<Record<string, DecimalText | null>> {
  return pace === 'marked' && markedChange !== null ? { marked: String(markedChange) } : {};
}

/** The measures that the SQL of a move computes first. @internal */
export function moveMeasures(
  { slots, arithmetic }: SqlContext,
  { base, reading }: BlockTraits,
): Record<string, Fragment> {
  const path = slots.filter(({ year }) => year >= Number(base));
  return reading === 'monotone' ? {} : pairMeasures(path, arithmetic);
}

/** Judges the move of a series from its base year to a point. @internal */
export function judgeMove(
  point: JudgedPoint,
  frame: SqlContext,
  { base, reading, isMarked }: BlockTraits,
  { falls, end }: { readonly falls: boolean; readonly end: Ratio | null },
): SqlJudgement {
  const { ratios } = frame.arithmetic;
  const baseline = frame.slotOf(Number(base));
  const path = frame.slots.filter(({ year }) => year >= Number(base));
  const from = baseline.value;
  const gain = falls ? ratios.minus(from, point.value) : ratios.minus(point.value, from);
  const fromEnd = end === null ? sql`FALSE` : sql`COALESCE(${ratios.compare(from, '=', end)}, FALSE)`;
  const stayedAtEnd = end === null ? sql`FALSE` : sql`(${fromEnd} AND ${ratios.compare(point.value, '=', end)})`;
  const required = isMarked === true ? requiredChange(from, frame, fromEnd) : null;
  const level = levelOf(from, required, frame, falls);
  // From the level, not as gain − required change, because the level has fewer digits.
  const margin = falls ? ratios.minus(level, point.value) : ratios.minus(point.value, level);
  const enough =
    required === null
      ? sql`${gain.over.text} > 0`
      : sql`CASE WHEN ${required.over.text} = 0 THEN ${gain.over.text} > 0 ELSE ${margin.over.text} >= 0 END`;
  const along = reading === 'monotone' ? neverTurned(path, frame, falls) : slopeHolds(path, frame, falls);
  const reason = sql`CASE
      WHEN NOT ${baseline.isKnown} THEN 'no-baseline'
      WHEN ${point.year} <= ${sql.raw(String(base))} THEN 'too-few-points'
    END`;
  return {
    reason,
    satisfied: sql`(${stayedAtEnd} OR (${enough} AND ${along.holds}))`,
    margin,
    lower: falls ? null : level,
    upper: falls ? level : null,
    strict: required === null ? sql`NOT ${fromEnd}` : sql`(${required.over.text} = 0 AND NOT ${fromEnd})`,
    ...(along.undecided && { recheck: sql`(NOT ${stayedAtEnd} AND ${enough} AND ${along.undecided})` }),
  };
}

/** The size of change that 明显 requires; zero at the end of the range. */
function requiredChange(from: Ratio, { number, arithmetic: { ratios, wholes } }: SqlContext, fromEnd: Fragment): Ratio {
  const percent = number('marked');
  const size = ratios.absolute(from);
  const over = wholes.times(size.over, percent.over);
  const under = wholes.times(size.under, wholes.times(percent.under, known(100n)));
  return { over: wholes.choose(fromEnd, known(0n), over), under };
}

function levelOf(from: Ratio, required: Ratio | null, { arithmetic: { ratios } }: SqlContext, falls: boolean): Ratio {
  if (required === null) return from;
  return falls ? ratios.minus(from, required) : ratios.plus(from, required);
}

/** Whether no period moved against the direction since the period observed before it. */
function neverTurned(
  path: readonly YearFigure[],
  { arithmetic: { ratios, wholes } }: SqlContext,
  falls: boolean,
): Along {
  const turned = path.slice(1).map((later, i) => {
    const before = path.slice(0, i + 1).reverse();
    const previous = {
      over: wholes.firstKnown(before.map(({ value }) => value.over)),
      // A figure with a zero denominator has no value, but it has a denominator.
      under: wholes.firstKnown(before.map(({ value }) => wholes.notZero(value.under))),
    };
    return sql`COALESCE(${ratios.compare(later.value, falls ? '>' : '<', previous)}, FALSE)`;
  });
  return { holds: sql`NOT ${any(turned)}` };
}
