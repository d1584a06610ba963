/** The cells of tables of results. */
import { chanceCeiling, chanceFigure } from '../core/figures.js';
import type { Evaluation, Indicator, Language, Observed, Projection, Threshold } from '../entries/index.js';
import { estimated, limitsText, observedFigure, placesOf, shown, unitText } from '../render/words/figures.js';
import { attestedLabels, reasonLabels, statusLabels } from '../criteria/words/labels.js';
import { mannerOf } from '../criteria/words/manner.js';
import { verdictText } from '../criteria/words/standing.js';
import { outlookText } from '../projection/words/labels.js';
import { demandText } from './criterion-line.js';

/** The text of an empty cell. */
export const noFigure = '—';

/** The name of the indicator with the unit of the figures in the row. */
export function nameCell(indicator: Indicator, language: Language): string {
  const { name } = indicator;
  const written = unitText(indicator, language).replace(/^（(.*)）$/u, '$1');
  if (written === '') return name[language];
  return language === 'zh' ? `${name.zh}（${written}）` : `${name.en} (${written})`;
}

/** The status in words, or the verdict where the plan sets no level; for insufficient data, the reason. */
export function statusCell(evaluation: Evaluation, language: Language): string {
  const isLevel = mannerOf(evaluation.criterion) === 'threshold';
  const status = (isLevel ? statusLabels[evaluation.status] : verdictText(evaluation))[language];
  if (evaluation.status !== 'insufficient-data') return status;
  return language === 'zh'
    ? `${status}（${reasonLabels[evaluation.reason].zh}）`
    : `${status} (${reasonLabels[evaluation.reason].en})`;
}

/** The value judged, else the latest value. */
export function valueCell(evaluation: Evaluation, language: Language): string {
  if (evaluation.status === 'not-applicable') return noFigure;
  if (evaluation.status === 'insufficient-data')
    return evaluation.indication ? observedCell(evaluation.indication) : noFigure;
  const { observed, attestation, threshold } = evaluation;
  if (attestation) return `${attestedLabels[attestation.attested][language]} (${attestation.period})`;
  return observed ? observedCell(observed, threshold) : noFigure;
}

/** A figure with its period, and with as many decimals as show that it is not one of the limits. */
export function observedCell(observed: Observed, limits: Threshold | null = null): string {
  return `${observedFigure(observed, [limits?.lower ?? null, limits?.upper ?? null])} (${observed.period})`;
}

/** The limits; without limits, the demand in words. */
export function limitCell(
  { threshold, criterion, indicator }: Pick<Projection, 'threshold' | 'criterion' | 'indicator'>,
  language: Language,
): string {
  return threshold ? limitsText(threshold, language) : demandText(criterion, indicator, language);
}

/** The margin: positive is better than required. */
export function marginCell(evaluation: Evaluation): string {
  if (!('margin' in evaluation) || evaluation.margin === null) return noFigure;
  const margin = shown(evaluation.margin);
  return margin.startsWith('−') || margin === '0' ? margin : `+${margin}`;
}

/** The expected level with its interval. */
export function expectedCell(projection: Projection): string {
  if (projection.status === 'not-projected') return noFigure;
  const { point, interval, latest } = projection;
  const places = placesOf(latest ? [latest.value] : []);
  const band = interval ? ` (${estimated(interval.lower, places)}–${estimated(interval.upper, places)})` : '';
  return `${estimated(point, places)}${band}`;
}

/** The probability of meeting the criterion, never rounded to certainty; with `sustain`, an upper bound. */
export function chanceCell(projection: Projection): string {
  if (projection.status === 'not-projected' || projection.probability === null) return noFigure;
  const {
    probability: share,
    criterion: { sustain = false },
  } = projection;
  return sustain && share >= 0.01 ? `≤${chanceCeiling(share)}` : chanceFigure(share);
}

/** The outlook in words. */
export function outlookCell({ outlook, criterion }: Projection, language: Language): string {
  return outlookText(outlook, mannerOf(criterion))[language];
}
