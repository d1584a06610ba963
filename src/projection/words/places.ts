/** The quantity of a projection and the decimals of its figures. */
import { publishedPlaces } from '../../core/figures.js';
import type { Quantity } from '../../core/quantity-words.js';
import { quantityOf } from '../../criteria/words/figures.js';
import type { Projection } from '../projection.js';

/** The number of decimals of an expected level: as many as the published figures have. @internal */
export function placesOf({ latest, evaluation }: Pick<Projection, 'latest' | 'evaluation'>): number {
  const { observed, baseline } = evaluation as Partial<Record<'observed' | 'baseline', Projection['latest']>>;
  return publishedPlaces([latest, observed, baseline]);
}

/** The quantity projected. @internal */
export function projectedQuantity(projection: Projection): Quantity {
  const { quantity, indicator } = projection;
  return quantity === 'difference' ? { ...indicator, distance: 'difference' } : quantityOf(projection);
}
