/** Exact order of values, as columns to sort by. */
import type { Dialect } from '../dialects/dialect.js';
import { sql, type Fragment } from '../text.js';
import type { Ratio } from './ratio.js';
import { columnOf, known, TooManyDigits, type Wholes } from './whole.js';

/** Digits that a quotient below 2^63 holds in any case. */
const limbDigits = 18;

/**
 * Expressions that sort values as their exact order is. Values over one denominator sort by their numerators. Others
 * are written out digit by digit, as far as two different ones can look alike: those with denominators up to D differ
 * by at least 1 / D².
 *
 * @internal
 */
export function orderOf(value: Ratio, { times, notZero }: Wholes, { divide, largest }: Dialect): readonly Fragment[] {
  if (value.under.known !== undefined) return [value.over.text];
  const { over } = value;
  // Of rows without a value the denominator may be 0.
  const under = notZero(value.under);
  const most = under.most.toString().length;
  const spare = largest === null ? limbDigits : largest.toString().length - 1 - most;
  const perLimb = Math.min(limbDigits, spare);
  if (perLimb < 1) throw new TooManyDigits();
  const power = known(10n ** BigInt(perLimb));
  const order = [divide(over.text, under.text)];
  let rest = columnOf(sql`(${over.text} % ${under.text})`, under.most);
  for (let written = 0; written <= 2 * most; written += perLimb) {
    const next = times(rest, power);
    order.push(divide(next.text, under.text));
    rest = columnOf(sql`(${next.text} % ${under.text})`, under.most);
  }
  return order;
}
