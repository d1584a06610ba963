/**
 * Exact values in SQL: a whole number over a positive whole number. Nothing is divided: two values are compared by
 * cross-multiplication.
 */
import { sql, type Fragment } from '../text.js';
import { greatestCommonDivisor } from './multiples.js';
import { known, type Whole, type Wholes } from './whole.js';

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
  /** Both over one denominator; a denominator that is known is not multiplied needlessly. */
  const alike = (a: Ratio, b: Ratio): { readonly a: Whole; readonly b: Whole; readonly under: Whole } => {
    const [first, second] = [a.under.known, b.under.known];
    if (first !== undefined && second !== undefined) {
      const under = (first / greatestCommonDivisor(first, second)) * second;
      return { a: times(a.over, known(under / first)), b: times(b.over, known(under / second)), under: known(under) };
    }
    if (a.under.text === b.under.text) return { a: a.over, b: b.over, under: a.under };
    return { a: times(a.over, b.under), b: times(b.over, a.under), under: times(a.under, b.under) };
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
