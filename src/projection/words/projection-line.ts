/** A projection as one line, for a person at a prompt. */
import type { DecimalText } from '../../core/decimal.js';
import { rounded } from '../../core/figures.js';
import { printedAs } from '../../core/printable.js';
import { limitText, valueText } from '../../criteria/words/evaluation-line.js';
import { placesOf } from './places.js';
import type { Projection } from '../projection.js';

/**
 * `at-risk: maternal-mortality-ratio expected 11.8 per-100000 (2.1 to 21.5) in 2030, limit ≤9, probability 0.35`
 * @internal
 */
export function projectionLine(projection: Projection): string {
  const { outlook, indicator, criterion, due, quantity, latest, threshold, units } = projection;
  const subject = `${indicator.id}${quantity === 'difference' ? ' (difference)' : ''}`;
  const limit = threshold ? limitText(threshold) : criterion.kind;
  const worst = units ? ` (worst of ${units.total} units)` : '';
  if (projection.status === 'not-projected') {
    const known = latest ? `, latest ${valueText(latest)}` : '';
    return `${outlook} (${projection.reason}): ${subject}${worst}${known}, ${limit} by ${due}`;
  }
  const { point, interval, probability } = projection;
  const places = placesOf(projection);
  const level = (text: DecimalText): DecimalText =>
    rounded(text, places, threshold ? [threshold.lower, threshold.upper] : []);
  const band = interval ? ` (${level(interval.lower)} to ${level(interval.upper)})` : '';
  const chance = probability === null ? '' : `, probability ${chanceText(probability)}`;
  return `${outlook}: ${subject}${worst} expected ${level(point)} ${indicator.unit}${band} in ${due}, ${limit}${chance}`;
}

/** Two decimals, never rounded to certainty. */
function chanceText(probability: number): string {
  return probability < 0.01 ? '<0.01' : probability > 0.99 ? '>0.99' : probability.toFixed(2);
}

/** The prototype of every projection. @internal */
export const asLine = /* @__PURE__ */ printedAs(projectionLine);
