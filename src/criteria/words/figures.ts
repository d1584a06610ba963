/** Prints the figures of a verdict with the decimals of their source. */
import type { DecimalText } from '../../core/decimal.js';
import { differenceOfPrinted, inPlaces, publishedPlaces, readable, rounded } from '../../core/figures.js';
import type { Quantity } from '../../core/quantity-words.js';
import type { Evaluation, InProgress, Met, NotMet, Observed, Threshold } from '../evaluation.js';

/** The limits of a verdict, as a list. @internal */
export function limitTexts(evaluation: Evaluation): readonly (DecimalText | null)[] {
  const threshold: Threshold | null = 'threshold' in evaluation ? evaluation.threshold : null;
  return threshold ? [threshold.lower, threshold.upper] : [];
}

/** The quantity a criterion judges; for a gap criterion, the gap. @internal */
export function quantityOf({ criterion, indicator }: Pick<Evaluation, 'criterion' | 'indicator'>): Quantity {
  if (criterion.kind !== 'gap-narrowing') return indicator;
  return { ...indicator, distance: criterion.relative === true ? 'relative-gap' : 'gap' };
}

/** The years whose figures are likely to be errors. @internal */
export function doubtfulPeriods(evaluation: Evaluation): readonly string[] {
  return evaluation.warnings.flatMap((warning) => (warning.code === 'implausible' ? warning.periods : []));
}

/** Whether any figure is likely to be an error. Nothing is said of the course before it is checked. @internal */
export function hasDoubtfulFigure(evaluation: Evaluation): boolean {
  return doubtfulPeriods(evaluation).length > 0;
}

/**
 * Whether a figure that the verdict rests on is likely to be an error: the figure judged, one that broke a level to be
 * held, or the base that it is compared with. Nothing is said of the verdict before it is checked. @internal
 */
export function isDoubtful(evaluation: Evaluation): boolean {
  const { observed, breaches = [] } = evaluation as Partial<Pick<Met, 'observed' | 'breaches'>>;
  const periods = doubtfulPeriods(evaluation);
  const isBroken = breaches.some(({ period }) => periods.includes(period));
  const isOfBase = 'baselineYear' in evaluation.criterion && isBaseDoubtful(evaluation);
  return isBroken || isOfBase || (observed != null && periods.includes(observed.period));
}

/** Whether the figure of the base year is likely to be an error. Nothing is said of a change since then. @internal */
export function isBaseDoubtful(evaluation: Evaluation): boolean {
  const { baseline } = evaluation as Partial<Pick<Met, 'baseline'>>;
  return baseline != null && doubtfulPeriods(evaluation).includes(baseline.period);
}

/** The number of decimals in which the figures of a verdict are published. @internal */
export function placesOf(evaluation: Evaluation): number {
  const { indication, observed, baseline } = evaluation as Partial<
    Record<'indication' | 'observed' | 'baseline', Observed | null>
  >;
  return publishedPlaces([indication, observed, baseline]);
}

/**
 * A value of the verdict with the decimals of its source, or more where it would otherwise read as a limit.
 *
 * @internal
 */
export function shownValue(value: DecimalText, evaluation: Evaluation): DecimalText {
  return inPlaces(value, placesOf(evaluation), limitTexts(evaluation));
}

/**
 * A limit of the verdict as it is printed: with the decimals of the plan or of its source; computed from the base year,
 * with those of the data. It has more where it would otherwise read as the value judged. @internal
 */
export function shownLimit(limit: DecimalText, evaluation: Evaluation): DecimalText {
  const { observed } = evaluation as Partial<Pick<Met, 'observed'>>;
  if (evaluation.criterion.kind !== 'change-from-baseline') return readable(limit, [observed?.value ?? null]);
  return rounded(limit, placesOf(evaluation), [observed?.value ?? null]);
}

/**
 * The distance of the value judged from a limit: the difference of both as they are printed, 2.40 from 26.77 to 29.17.
 * @internal
 */
export function shownDistance(limit: DecimalText, evaluation: Met | NotMet | InProgress): DecimalText {
  const value = shownValue(evaluation.observed!.value, evaluation);
  return differenceOfPrinted(value, shownLimit(limit, evaluation)).replace('-', '');
}
