/** The warnings of a verdict in words, with their years and figures. */
import { confidenceText, endsInPlaces, inPlaces, readable } from '../../core/figures.js';
import { clausesText, periodsText } from '../../core/phrases.js';
import { rangeWords, valueWords } from '../../core/quantity-words.js';
import type { Bilingual } from '../../core/text.js';
import type { Evaluation } from '../evaluation.js';
import type { Warning } from '../kinds/kind.js';
import { observationStatusLabels, warningLabels } from './labels.js';
import { limitTexts } from './figures.js';

/** A warning in words; with an evaluation, a warning about small numbers has their figures. @internal */
export function warningText(warning: Warning, evaluation?: Evaluation): Bilingual {
  const label = warningLabels[warning.code];
  switch (warning.code) {
    case 'levelling-down': {
      const [from, to] = [readable(warning.from), readable(warning.to)];
      return { zh: `${label.zh}（由${from}变为${to}）`, en: `${label.en} (from ${from} to ${to})` };
    }
    case 'reversals':
      return reversalsText(warning.periods);
    case 'series-break': {
      const { zh, en } = periodsText(warning.periods);
      return { zh: `${zh}${label.zh}`, en: `${label.en} (${en})` };
    }
    case 'observation-status': {
      const status = observationStatusLabels[warning.status as keyof typeof observationStatusLabels];
      return status === undefined ? label : { zh: `最新数据为${status.zh}`, en: `the latest figure is ${status.en}` };
    }
    case 'forecast-excluded': {
      const { zh, en } = periodsText(warning.periods);
      return { zh: `${zh}为预测数，未用于评价`, en: `forecasts for ${en} were left out` };
    }
    case 'part-of-year-excluded':
    case 'implausible': {
      const { zh, en } = periodsText(warning.periods);
      return { zh: `${label.zh}（${zh}）`, en: `${label.en} (${en})` };
    }
    case 'unobserved-periods': {
      const { zh, en } = periodsText(warning.periods);
      return { zh: `${zh}无数据`, en: `there are no figures for ${en}` };
    }
    case 'not-distinguishable':
      return smallNumbersText(evaluation) ?? label;
    default:
      return label;
  }
}

/** The years against the direction; the text says so where they are three or more years in a row. */
function reversalsText(periods: readonly string[]): Bilingual {
  const { zh, en } = periodsText(periods);
  const years = periods.map(Number);
  const inARow = years.length >= 3 && years.every((year, i) => i === 0 || year === years[i - 1]! + 1);
  return inARow
    ? { zh: `${zh}连续与目标方向相反`, en: `it moved against the direction in every year of ${en}` }
    : { zh: `${zh}出现反复`, en: `it moved against the direction in ${en}` };
}

function smallNumbersText(evaluation: Evaluation | undefined): Bilingual | null {
  if (!evaluation || !('interval' in evaluation) || evaluation.interval === null) return null;
  const { interval, pooled, indicator } = evaluation;
  const limits = limitTexts(evaluation);
  const notes: Bilingual[] = [];
  // Without a case the interval has one end only, far above what can be: it says nothing that the cases do not.
  if (interval.lower !== '0') {
    const confidence = confidenceText(interval.confidence);
    const { zh, en } = rangeWords(...endsInPlaces([interval.lower, interval.upper], 1, limits), indicator);
    notes.push({ zh: `${confidence}置信区间为${zh}`, en: `${confidence} confidence interval ${en}` });
  }
  if (pooled) {
    const { zh, en } = periodsText(pooled.periods);
    const together = valueWords(inPlaces(pooled.value, 1, limits), indicator);
    notes.push(
      pooled.numerator === '0'
        ? { zh: `${zh}均未发生`, en: `no case in ${en}` }
        : { zh: `${zh}合计为${together.zh}`, en: `${together.en} in ${en} together` },
    );
  }
  const { zh, en } = warningLabels['not-distinguishable'];
  if (notes.length === 0) return null;
  const noted = clausesText(notes);
  return { zh: `${zh}（${noted.zh}）`, en: `${en} (${noted.en})` };
}
