/** Whether two observations give the same figure. */
import { plainText } from '../../core/fraction-text.js';
import type { Observation } from '../../core/model.js';

/** Compares values, counts, units and bounds. A unit that only one of them names is the unit of both. @internal */
export function isSameFigure(a: Observation, b: Observation): boolean {
  return figureIn(a, b.unit) === figureIn(b, a.unit);
}

function figureIn({ value, numerator, denominator, unit, bound }: Observation, unitOfOther = ''): string {
  const numbers = [value, numerator, denominator].map((each) => (each == null ? '' : plainText(each)));
  return [...numbers, unit ?? unitOfOther, bound ?? ''].join('/');
}
