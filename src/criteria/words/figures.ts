/** Figures of a verdict with the decimals of their source. */
import { decimalPlacesOf, type DecimalText } from '../../core/decimal.js';
import { inPlaces, publishedPlaces } from '../../core/figures.js';
import type { Quantity } from '../../core/quantity-words.js';
import type { Evaluation, Observed, Threshold } from '../evaluation.js';

/** The limits a value was held against, as a list. @internal */
export function limitTexts(evaluation: Evaluation): readonly (DecimalText | null)[] {
  const threshold: Threshold | null = 'threshold' in evaluation ? evaluation.threshold : null;
  return threshold ? [threshold.lower, threshold.upper] : [];
}

/** The quantity a criterion judges: of a gap criterion, the gap itself. @internal */
export function quantityOf({ criterion, indicator }: Pick<Evaluation, 'criterion' | 'indicator'>): Quantity {
  return criterion.kind === 'gap-narrowing' ? { ...indicator, distance: 'gap' } : indicator;
}

/** The decimals the figures of a verdict are published with. @internal */
export function placesOf(evaluation: Evaluation): number {
  const { indication, observed, baseline } = evaluation as Partial<
    Record<'indication' | 'observed' | 'baseline', Observed | null>
  >;
  return publishedPlaces([indication, observed, baseline]);
}

/**
 * A value of the verdict, as its source publishes it; with more decimals where it would read like a limit.
 *
 * @internal
 */
export function shownValue(value: DecimalText, evaluation: Evaluation): DecimalText {
  return inPlaces(value, placesOf(evaluation), limitTexts(evaluation));
}

/** The decimals of a distance to a limit: those of the figures or, where it has more, of the limit. @internal */
export function marginPlaces(evaluation: Evaluation): number {
  const printed = limitTexts(evaluation).map((limit) => (limit === null ? 0 : Math.min(2, decimalPlacesOf(limit))));
  return Math.max(placesOf(evaluation), ...printed);
}
