/** What a projection is about, for words. */
import { publishedPlaces } from '../../core/figures.js';
import type { Quantity } from '../../core/quantity-words.js';
import { quantityOf } from '../../criteria/words/figures.js';
import type { Projection } from '../projection.js';

/** The decimals of an expected level: those the figures are published with. @internal */
export function placesOf({ latest, evaluation }: Pick<Projection, 'latest' | 'evaluation'>): number {
  const { observed, baseline } = evaluation as Partial<Record<'observed' | 'baseline', Projection['latest']>>;
  return publishedPlaces([latest, observed, baseline]);
}

/** The quantity projected, for its words. @internal */
export function projectedQuantity(projection: Projection): Quantity {
  const { quantity, indicator } = projection;
  return quantity === 'difference' ? { ...indicator, distance: 'difference' } : quantityOf(projection);
}
