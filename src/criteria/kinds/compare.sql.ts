import type { Compare } from './compare.js';
import { toleranceFor } from './about.js';
import { sql } from '../../expressions/text.js';
import type { SqlKind } from './kind.sql.js';
import { judgeLimits } from './limits.sql.js';

/** @internal */
export const compare: SqlKind<Compare> = {
  family: 'compare',
  comment: 'compare: the value of another indicator in the same period, or about it',
  traits: ({ relation, unit, referenceArea }, policy) => ({
    relation,
    area: referenceArea ?? null,
    comparison: policy.comparison,
    missing: relation === 'about' && toleranceFor(unit, policy) === null,
  }),
  numbers: ({ relation, unit }, policy) => (relation === 'about' ? { tolerance: toleranceFor(unit, policy) } : {}),
  others: ({ reference }) => ({ reference }),
  judge: (point, frame, { relation, comparison, missing }) => {
    const { ratios } = frame.arithmetic;
    const { value: level, isKnown } = frame.other('reference');
    const judgement = judgeLimits(
      point,
      frame,
      relation === 'about'
        ? {
            lower: ratios.minus(level, frame.number('tolerance')),
            upper: ratios.plus(level, frame.number('tolerance')),
          }
        : {
            ...(relation === 'at-least' || relation === 'above' ? { lower: level } : { upper: level }),
            strict: relation === 'above' || relation === 'below',
          },
    );
    return {
      ...judgement,
      reason: sql`CASE WHEN NOT ${isKnown} THEN 'reference-missing'${missing === true ? sql` ELSE 'no-tolerance'` : sql``} END`,
      // This policy rounds to the printed decimals of the other indicator, which a column of numbers does not hold.
      ...(comparison === 'threshold-precision' && { recheck: sql`TRUE` }),
    };
  },
};
