/** Sorts values in their exact order, by columns. */
import type { Dialect } from '../dialects/dialect.js';
import { sql, type Fragment } from '../text.js';
import type { Ratio } from './ratio.js';
import { columnOf, known, TooManyDigits, type Wholes } from './whole.js';

/** A number of digits that always fits below 2^63. */
const limbDigits = 18;

/**
 * Expressions that sort values in their exact order. Values over one denominator are sorted by their numerators. Other
 * values are written as digits, up to the position where two different values must differ: values with denominators up
 * to D differ by at least 1 / D².
 *
 * @internal
 */
export function orderOf(value: Ratio, { times, notZero }: Wholes, { divide, largest }: Dialect): readonly Fragment[] {
  if (value.under.known !== undefined) return [value.over.text];
  const { over } = value;
  // In rows without a value, the denominator may be 0.
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
