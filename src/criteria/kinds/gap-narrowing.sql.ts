import type { GapNarrowing } from './gap-narrowing.js';
import type { Ratio } from '../../expressions/numbers/ratio.js';
import { known } from '../../expressions/numbers/whole.js';
import type { Arithmetic } from '../../expressions/arithmetic.js';
import { sql } from '../../expressions/text.js';
import type { DerivedFigure, SqlKind } from './kind.sql.js';
import { judgeMove, moveMeasures, moveNumbers, moveTraits } from './move.sql.js';

/** @internal */
export const gapNarrowing: SqlKind<GapNarrowing> = {
  family: 'gap',
  comment: 'gap-narrowing: the difference of two indicators gets smaller, as a trend',
  traits: (criterion, policy) => ({ ...moveTraits(criterion, policy), isRelative: criterion.relative === true }),
  numbers: ({ pace }, policy) => moveNumbers(pace, policy),
  others: ({ sides: [one, two] }) => ({ one, two }),
  derives: (one, two, arithmetic, { isRelative }) =>
    isRelative === true ? relativeGap(one, two, arithmetic) : { figure: gapOf(one, two, arithmetic) },
  divides: ({ isRelative }) => isRelative === true,
  measures: moveMeasures,
  judge: (point, frame, traits) =>
    judgeMove(point, frame, traits, { falls: true, end: { over: known(0n), under: known(1n) } }),
};

function gapOf(one: Ratio, two: Ratio, { ratios, wholes }: Arithmetic): Ratio {
  const gap = ratios.absolute(ratios.minus(one, two));
  if (gap.under.known !== undefined) return gap;
  // The difference over one denominator, where both sides have the same one.
  const short = { over: wholes.absolute(wholes.minus(one.over, two.over)), under: one.under };
  return ratios.choose(sql`${one.under.text} = ${two.under.text}`, short, gap);
}

/** The gap as a percentage of the first side; it exists only where the first side is positive. */
function relativeGap(one: Ratio, two: Ratio, { ratios, wholes }: Arithmetic): DerivedFigure {
  const gap = ratios.minus(one, two);
  // (The denominator of the difference / the denominator of the first side) × the first side.
  const whole = one.under.known === undefined ? wholes.times(one.over, two.under) : one.over;
  return {
    figure: { over: wholes.times(wholes.absolute(gap.over), known(100n)), under: whole },
    exists: sql`${one.over.text} > 0`,
  };
}
