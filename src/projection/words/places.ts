/** The quantity of a projection and the decimals of its figures. */
import type { DecimalText } from '../../core/decimal.js';
import { equals, fraction, isLess } from '../../core/fraction.js';
import { toFixed } from '../../core/fraction-text.js';
import { differenceOfPrinted, inPlaces, publishedPlaces } from '../../core/figures.js';
import { valueWords, type Quantity } from '../../core/quantity-words.js';
import type { Bilingual } from '../../core/text.js';
import { quantityOf, shownLimit } from '../../criteria/words/figures.js';
import type { Projection } from '../projection.js';

/** The number of decimals of an expected level: as many as the published figures have. @internal */
export function placesOf({ latest, evaluation }: Pick<Projection, 'latest' | 'evaluation'>): number {
  const { observed, baseline } = evaluation as Partial<Record<'observed' | 'baseline', Projection['latest']>>;
  return publishedPlaces([latest, observed, baseline]);
}

/**
 * An expected level: a rate in the decimals of its source, a count as a whole number: 「约2名」, 「不足1户」. @internal
 */
export function expectedText(projection: Projection, level: DecimalText): Bilingual {
  const quantity = projectedQuantity(projection);
  if (projection.indicator.unit !== 'count') return valueWords(inPlaces(level, placesOf(projection)), quantity);
  const [whole, exact] = [toFixed(fraction(level), 0), fraction(level)];
  if (equals(exact, fraction(whole))) return valueWords(whole, quantity);
  const isBelowOne = isLess(0, level) && isLess(level, 1);
  const { zh, en } = valueWords(isBelowOne ? '1' : whole, quantity);
  return isBelowOne ? { zh: `不足${zh}`, en: `less than ${en}` } : { zh: `约${zh}`, en: `about ${en}` };
}

/**
 * The distance of the expected level from the limit it misses: that of both as they are printed; `null` where it would
 * print as zero, where there is no limit, and for a difference or a count. @internal
 */
export function shownShortfall(projection: Projection): DecimalText | null {
  if (projection.status !== 'projected' || projection.quantity !== 'value' || projection.indicator.unit === 'count')
    return null;
  const { lower, upper } = projection.threshold ?? { lower: null, upper: null };
  const limit = lower !== null && isLess(projection.point, lower) ? lower : upper;
  if (limit === null) return null;
  const level = inPlaces(projection.point, placesOf(projection));
  const size = differenceOfPrinted(level, shownLimit(limit, projection.evaluation)).replace('-', '');
  return Number(size) === 0 ? null : size;
}

/** The quantity projected. @internal */
export function projectedQuantity(projection: Projection): Quantity {
  const { quantity, indicator, latest } = projection;
  if (quantity !== 'difference') return quantityOf(projection);
  return { ...indicator, distance: latest?.value.startsWith('-') ? 'lag' : 'lead' };
}

/** A level in the decimals of its source. @internal */
export function levelText(projection: Projection, level: DecimalText): Bilingual {
  return valueWords(inPlaces(level, placesOf(projection)), projectedQuantity(projection));
}

/** Whether what is projected is a difference from the indicator compared with. @internal */
export function isDifference({ quantity }: Projection): boolean {
  return quantity === 'difference';
}
