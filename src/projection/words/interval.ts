/** The interval of an expected level in words. */
import { confidenceText } from '../../core/figures.js';
import { fraction, isLess } from '../../core/fraction.js';
import { toFixed } from '../../core/fraction-text.js';
import { rangeWords } from '../../core/quantity-words.js';
import type { Bilingual } from '../../core/text.js';
import type { Projected } from '../projection.js';
import { isDifference, levelText, placesOf, projectedQuantity } from './places.js';

/**
 * The interval of the expected level, without an end that equals a bound of the indicator; `null` where the level is
 * outside, as of 0.1 cases expected and none in most years: the sentence about cases says it better.
 *
 * @internal
 */
export function intervalText(projection: Projected): Bilingual | null {
  const { interval, indicator, point } = projection;
  if (!interval || isLess(point, interval.lower) || isLess(interval.upper, point)) return null;
  const places = placesOf(projection);
  const ends = (decimals: number) => [interval.lower, interval.upper].map((end) => toFixed(fraction(end), decimals));
  const isPoint = new Set(ends(places)).size === 1;
  const [lower, upper] = ends(isPoint ? places + 1 : places) as [string, string];
  const confidence = confidenceText(interval.confidence);
  const named = (zh: string, en: string): Bilingual => ({
    zh: `${confidence}预测区间${zh}`,
    en: `${confidence} prediction interval ${en}`,
  });
  const isCutBelow = !isDifference(projection) && indicator.min !== null && !isLess(indicator.min, lower);
  const isCutAbove = !isDifference(projection) && indicator.max !== null && !isLess(upper, indicator.max);
  if (isCutBelow !== isCutAbove) {
    const end = levelText(projection, isCutBelow ? upper : lower);
    return isCutBelow ? named(`不超过${end.zh}`, `up to ${end.en}`) : named(`不低于${end.zh}`, `${end.en} or more`);
  }
  const { zh, en } = rangeWords(lower, upper, projectedQuantity(projection));
  return named(`为${zh}`, en);
}
