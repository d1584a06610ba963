import type { GapNarrowing } from '../../criteria/kinds/gap-narrowing.js';
import { known } from '../numbers/whole.js';
import { sql } from '../text.js';
import type { SqlKind } from './kind.js';
import { judgeMove, moveMeasures, moveNumbers, moveTraits } from './move.js';

/** @internal */
export const gapNarrowing: SqlKind<GapNarrowing> = {
  family: 'gap',
  comment: 'gap-narrowing: the difference of two indicators gets smaller, as a trend',
  traits: (criterion, policy) => ({ ...moveTraits(criterion, policy), isRelative: criterion.relative === true }),
  numbers: ({ pace }, policy) => moveNumbers(pace, policy),
  others: ({ sides: [one, two] }) => ({ one, two }),
  derives: (one, two, { ratios, wholes }) => {
    const gap = ratios.absolute(ratios.minus(one, two));
    if (gap.under.known !== undefined) return gap;
    // Over one denominator where both sides have the same.
    const short = { over: wholes.absolute(wholes.minus(one.over, two.over)), under: one.under };
    return ratios.choose(sql`${one.under.text} = ${two.under.text}`, short, gap);
  },
  measures: moveMeasures,
  judge: (point, frame, traits) => {
    const judgement = judgeMove(point, frame, traits, { falls: true, end: { over: known(0n), under: known(1n) } });
    // A gap as a share of one side is a quotient of two figures: left to `evaluate`.
    return traits['isRelative'] === true ? { ...judgement, recheck: sql`TRUE` } : judgement;
  },
};
