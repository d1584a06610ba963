/** The cells of tables of results. */
import type { Evaluation, Language, Observed, Projection } from '../index.js';
import { estimated, limitsText, observedFigure, placesOf, shown, withUnit } from '../render/figures.js';
import { statusText } from '../render/words.js';
import { reasonText } from '../criteria/explain.js';
import { outlookText } from '../projection/explain.js';
import { demandText } from './criterion-line.js';

/** In the place of what there is none of. */
export const nothing = '—';

/** Status in words; of insufficient data, why. */
export function statusCell(evaluation: Evaluation, language: Language): string {
  const status = statusText[evaluation.status][language];
  if (evaluation.status !== 'insufficient-data') return status;
  return language === 'zh' ? `${status}（${reasonText(evaluation.reason).zh}）` : `${status} (${reasonText(evaluation.reason).en})`;
}

/** The value judged, or the latest there is. */
export function valueCell(evaluation: Evaluation, language: Language): string {
  if (evaluation.status === 'not-applicable') return nothing;
  if (evaluation.status === 'insufficient-data') return evaluation.indication ? observedCell(evaluation.indication, language) : nothing;
  const { observed, attestation, threshold } = evaluation;
  if (attestation) return `${attestedText[attestation.attested][language]} (${attestation.period})`;
  return observed ? observedCell(observed, language, [threshold?.lower ?? null, threshold?.upper ?? null]) : nothing;
}

const attestedText = {
  achieved: { zh: '已实现', en: 'achieved' },
  partly: { zh: '部分实现', en: 'partly achieved' },
  not: { zh: '未实现', en: 'not achieved' },
} as const;

/** A figure with its unit and period. */
export function observedCell(observed: Observed, language: Language, limits: readonly (string | null)[] = []): string {
  return `${withUnit(observedFigure(observed, limits), observed.unit, language)} (${observed.period})`;
}

/** The limits in force, with their unit; without them, what is demanded in words. */
export function limitCell({ threshold, criterion, indicator }: Pick<Projection, 'threshold' | 'criterion' | 'indicator'>, language: Language): string {
  return threshold ? withUnit(limitsText(threshold), indicator.unit, language) : demandText(criterion, language);
}

/** The margin: positive is better than required. */
export function marginCell(evaluation: Evaluation): string {
  if (!('margin' in evaluation) || evaluation.margin === null) return nothing;
  const margin = shown(evaluation.margin);
  return margin.startsWith('−') || margin === '0' ? margin : `+${margin}`;
}

/** The expected level with its interval. */
export function expectedCell(projection: Projection, language: Language): string {
  if (projection.status === 'not-projected') return nothing;
  const { point, interval, latest, indicator } = projection;
  const places = placesOf(latest ? [latest.value] : []);
  const band = interval ? ` (${estimated(interval.lower, places)}–${estimated(interval.upper, places)})` : '';
  return `${withUnit(estimated(point, places), indicator.unit, language)}${band}`;
}

/** The chance of meeting it, never rounded to certainty. */
export function chanceCell(projection: Projection): string {
  if (projection.status === 'not-projected' || projection.probability === null) return nothing;
  const share = projection.probability;
  return share < 0.01 ? '<1%' : share > 0.99 ? '>99%' : `${Math.round(share * 100)}%`;
}

/** The outlook in words. */
export function outlookCell({ outlook }: Projection, language: Language): string {
  return outlookText[outlook][language];
}
