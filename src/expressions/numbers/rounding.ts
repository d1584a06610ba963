/** Rounds half to even; the engines' own functions round half up. */
import type { Dialect } from '../dialects/dialect.js';
import { sql } from '../text.js';
import type { Ratio } from './ratio.js';
import { columnOf, known, TooManyDigits, type Whole, type Wholes } from './whole.js';

const largestBigint = 2n ** 63n - 1n;

/** A value rounded half to even to `places` decimals. @internal */
export function roundedTo(value: Ratio, places: number, { times }: Wholes, { divide }: Dialect): Ratio {
  const under = known(10n ** BigInt(places));
  if (value.under.known !== undefined && under.known! % value.under.known === 0n) return value;
  const dividend = times(value.over, under);
  if (dividend.most > largestBigint || value.under.most * 2n > largestBigint) throw new TooManyDigits();
  const [a, d] = [dividend.text, value.under.text];
  const whole = divide(a, d);
  const twiceRest = sql`(2 * abs(${a} - ${whole} * ${d}))`;
  const away = sql`CASE WHEN ${a} < 0 THEN -1 ELSE 1 END`;
  const isUp = sql`(${twiceRest} > ${d} OR (${twiceRest} = ${d} AND ${whole} % 2 <> 0))`;
  const over: Whole = columnOf(sql`(${whole} + CASE WHEN ${isUp} THEN ${away} ELSE 0 END)`, dividend.most + 1n);
  return { over, under };
}
