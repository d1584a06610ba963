/**
 * Exact values in SQL: a whole number over a positive whole number. There is no division: two values are compared by
 * cross-multiplication.
 */
import { sql, type Fragment } from '../text.js';
import { greatestCommonDivisor } from './multiples.js';
import { factored, known, type Whole, type Wholes } from './whole.js';

/** `over / under`; `under` is positive. @internal */
export interface Ratio {
  readonly over: Whole;
  readonly under: Whole;
}

/** Arithmetic of exact values in one engine. @internal */
export interface Ratios {
  /** `a < b`, and so on. */
  readonly compare: (a: Ratio, sign: '<' | '<=' | '=' | '>=' | '>', b: Ratio) => Fragment;
  readonly plus: (a: Ratio, b: Ratio) => Ratio;
  readonly minus: (a: Ratio, b: Ratio) => Ratio;
  readonly times: (a: Ratio, factor: Whole) => Ratio;
  readonly over: (a: Ratio, divisor: Whole) => Ratio;
  readonly absolute: (a: Ratio) => Ratio;
  readonly smaller: (a: Ratio, b: Ratio) => Ratio;
  readonly choose: (condition: Fragment, then: Ratio, otherwise: Ratio) => Ratio;
}

/** @internal */
export function ratiosOf({ times, plus, minus, absolute, smaller, choose }: Wholes): Ratios {
  /** Both over one denominator: a common factor of the denominators is multiplied only once. */
  const alike = (a: Ratio, b: Ratio): { readonly a: Whole; readonly b: Whole; readonly under: Whole } => {
    const [first, second] = [factored(a.under), factored(b.under)];
    const common = (first.known / greatestCommonDivisor(first.known, second.known)) * second.known;
    const isSame = first.rest?.text === second.rest?.text;
    const one = known(1n);
    const expanded = (over: Whole, own: bigint, rest: Whole | null): Whole =>
      times(times(over, known(common / own)), isSame ? one : (rest ?? one));
    return {
      a: expanded(a.over, first.known, second.rest),
      b: expanded(b.over, second.known, first.rest),
      under: times(known(common), times(first.rest ?? one, isSame ? one : (second.rest ?? one))),
    };
  };
  return {
    compare: (first, sign, second) => {
      const { a, b } = alike(first, second);
      return sql`${a.text} ${sql.raw(sign)} ${b.text}`;
    },
    plus: (first, second) => {
      const { a, b, under } = alike(first, second);
      return { over: plus(a, b), under };
    },
    minus: (first, second) => {
      const { a, b, under } = alike(first, second);
      return { over: minus(a, b), under };
    },
    times: (a, factor) => ({ over: times(a.over, factor), under: a.under }),
    over: (a, divisor) => ({ over: a.over, under: times(a.under, divisor) }),
    absolute: (a) => ({ over: absolute(a.over), under: a.under }),
    smaller: (first, second) => {
      const { a, b, under } = alike(first, second);
      return { over: smaller(a, b), under };
    },
    choose: (condition, then, otherwise) => {
      const isKnown = then.under.known !== undefined && otherwise.under.known !== undefined;
      const { a, b, under } = isKnown ? alike(then, otherwise) : { a: then.over, b: otherwise.over, under: null };
      return { over: choose(condition, a, b), under: under ?? choose(condition, then.under, otherwise.under) };
    },
  };
}
