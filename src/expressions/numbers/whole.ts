/**
 * Whole numbers in SQL, each with its largest possible size. While the SQL is written, products and sums are proven not
 * to overflow; where a wider type is needed, a cast is written.
 */
import type { Dialect } from '../dialects/dialect.js';
import { digits, joined, sql, type Fragment } from '../text.js';

/** A whole number: its SQL, and a bound of its absolute value. @internal */
export interface Whole {
  readonly text: Fragment;
  readonly most: bigint;
  /** The number itself, where it is known while the SQL is written. */
  readonly known?: bigint;
  /** The number as a known number times another. */
  readonly product?: { readonly known: bigint; readonly rest: Whole };
}

/** Thrown where no type of the engine holds a result; `block.ts` catches it. @internal */
export class TooManyDigits extends Error {}

const largestBigint = 2n ** 63n - 1n;

/** A known number. @internal */
export function known(value: bigint): Whole {
  return {
    text: value < 0n ? sql`(${digits(value)})` : digits(value),
    most: value < 0n ? -value : value,
    known: value,
  };
}

/** A number as a known number times another; `rest` is `null` where the whole number is known. @internal */
export function factored(a: Whole): { readonly known: bigint; readonly rest: Whole | null } {
  if (a.known !== undefined) return { known: a.known, rest: null };
  return a.product ?? { known: 1n, rest: a };
}

/** A column that holds a whole number of at most this size. @internal */
export function columnOf(text: Fragment, most: bigint): Whole {
  return { text, most };
}

/** Arithmetic in one engine. @internal */
export interface Wholes {
  readonly times: (a: Whole, b: Whole) => Whole;
  readonly plus: (a: Whole, b: Whole) => Whole;
  readonly minus: (a: Whole, b: Whole) => Whole;
  readonly negated: (a: Whole) => Whole;
  readonly absolute: (a: Whole) => Whole;
  readonly smaller: (a: Whole, b: Whole) => Whole;
  readonly larger: (a: Whole, b: Whole) => Whole;
  /** NULL where it is 0. */
  readonly notZero: (a: Whole) => Whole;
  /** The first value that is not NULL. */
  readonly firstKnown: (values: readonly Whole[]) => Whole;
  /** `then` where the condition holds, else `otherwise`. */
  readonly choose: (condition: Fragment, then: Whole, otherwise: Whole) => Whole;
  /** The number as a column of a result: BIGINT where it fits, else the wide type. */
  readonly asResult: (a: Whole | null) => Fragment;
  /** A column of a table of parameters. */
  readonly cell: (value: bigint | null, most: bigint) => Fragment;
}

/** @internal */
export function wholesOf({ largest, types }: Dialect): Wholes {
  const wide = sql.raw(types.wide);
  /** The operand, cast to the wide type where the result needs it and no operand has it yet. */
  const operand = (a: Whole, most: bigint, other: Whole): Fragment => {
    if (largest !== null && most > largest) throw new TooManyDigits();
    const isWide = a.most > largestBigint || other.most > largestBigint;
    return most > largestBigint && !isWide ? sql`CAST(${a.text} AS ${wide})` : a.text;
  };
  const times = (a: Whole, b: Whole): Whole => {
    if (a.known !== undefined && b.known !== undefined) return known(a.known * b.known);
    if (a.known === 1n) return b;
    if (b.known === 1n) return a;
    if (a.known === 0n || b.known === 0n) return known(0n);
    const most = a.most * b.most;
    return { text: sql`(${operand(a, most, b)} * ${b.text})`, most, ...productOf(a, b) };
  };
  const productOf = (a: Whole, b: Whole): Pick<Whole, 'product'> => {
    const [first, second] = [factored(a), factored(b)];
    const known = first.known * second.known;
    if (known === 1n) return {};
    const rest = first.rest && second.rest ? times(first.rest, second.rest) : (first.rest ?? second.rest)!;
    return { product: { known, rest } };
  };
  const plus = (a: Whole, b: Whole): Whole => {
    if (a.known !== undefined && b.known !== undefined) return known(a.known + b.known);
    if (a.known === 0n) return b;
    if (b.known === 0n) return a;
    const most = a.most + b.most;
    return { text: sql`(${operand(a, most, b)} + ${b.text})`, most };
  };
  const negated = (a: Whole): Whole =>
    a.known === undefined ? { text: sql`(-${a.text})`, most: a.most } : known(-a.known);
  const minus = (a: Whole, b: Whole): Whole => {
    if (a.known !== undefined && b.known !== undefined) return known(a.known - b.known);
    if (b.known === 0n) return a;
    const most = a.most + b.most;
    return { text: sql`(${operand(a, most, b)} - ${b.text})`, most };
  };
  const larger = (a: bigint, b: bigint): bigint => (a > b ? a : b);
  const cast = (text: Fragment, most: bigint): Fragment =>
    sql`CAST(${text} AS ${most > largestBigint ? wide : sql`BIGINT`})`;
  return {
    times,
    plus,
    minus,
    negated,
    absolute: (a) => ({ text: sql`abs(${a.text})`, most: a.most }),
    smaller: (a, b) => ({ text: sql`LEAST(${a.text}, ${b.text})`, most: larger(a.most, b.most) }),
    larger: (a, b) => ({ text: sql`GREATEST(${a.text}, ${b.text})`, most: larger(a.most, b.most) }),
    notZero: (a) => (a.known === undefined ? { text: sql`NULLIF(${a.text}, 0)`, most: a.most } : a),
    firstKnown: (values) =>
      values.length === 1 || values.every((each) => each.known !== undefined && each.known === values[0]!.known)
        ? values[0]!
        : {
            text: sql`COALESCE(${joined(
              values.map(({ text }) => text),
              ', ',
            )})`,
            most: values.map(({ most }) => most).reduce(larger),
          },
    choose: (condition, then, otherwise) => ({
      text: sql`(CASE WHEN ${condition} THEN ${then.text} ELSE ${otherwise.text} END)`,
      most: larger(then.most, otherwise.most),
    }),
    asResult: (a) => cast(a === null ? sql`NULL` : a.text, a?.most ?? 0n),
    cell: (value, most) => cast(value === null ? sql`NULL` : digits(value), most),
  };
}
