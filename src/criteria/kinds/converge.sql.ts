import type { Converge } from './converge.js';
import type { Ratio } from '../../expressions/numbers/ratio.js';
import { known } from '../../expressions/numbers/whole.js';
import { sql } from '../../expressions/text.js';
import type { SqlContext, SqlKind } from './kind.sql.js';

/** @internal */
export const converge: SqlKind<Converge> = {
  family: 'converge',
  comment: 'converge: inside a band, or nearer to it than in the base year',
  years: 'since-base',
  traits: ({ baselineYear }) => ({ base: baselineYear }),
  numbers: ({ min, max }) => ({ min, max }),
  judge: ({ value, year }, frame, { base }) => {
    const { ratios } = frame.arithmetic;
    const [min, max] = [frame.number('min'), frame.number('max')];
    const baseline = frame.slotOf(Number(base));
    const isInside = sql`(${ratios.compare(value, '>=', min)} AND ${ratios.compare(value, '<=', max)})`;
    const distance = ratios.choose(
      sql`(${isInside} OR NOT ${baseline.isKnown})`,
      { over: known(0n), under: known(1n) },
      distanceFrom(baseline.value, min, max, frame),
    );
    const [lower, upper] = [ratios.minus(min, distance), ratios.plus(max, distance)];
    const margin = ratios.smaller(ratios.minus(value, lower), ratios.minus(upper, value));
    return {
      reason: sql`CASE
      WHEN ${isInside} THEN NULL
      WHEN NOT ${baseline.isKnown} THEN 'no-baseline'
      WHEN ${year} <= ${sql.raw(String(base))} THEN 'too-few-points'
    END`,
      satisfied: sql`(${isInside} OR ${margin.over.text} > 0)`,
      margin,
      lower,
      upper,
      strict: sql`${distance.over.text} <> 0`,
    };
  },
};

function distanceFrom(value: Ratio, min: Ratio, max: Ratio, { arithmetic: { ratios, wholes } }: SqlContext): Ratio {
  const below = ratios.minus(min, value);
  const above = ratios.minus(value, max);
  return {
    over: wholes.larger(wholes.larger(below.over, above.over), known(0n)),
    under: below.under,
  };
}
