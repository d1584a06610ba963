/** The warnings of a verdict in words, with their years and figures. */
import type { DecimalText } from '../../core/decimal.js';
import { endsInPlaces, inPlaces, readable } from '../../core/figures.js';
import { periodsText } from '../../core/phrases.js';
import { rangeWords, valueWords } from '../../core/quantity-words.js';
import type { Bilingual } from '../../core/text.js';
import type { Evaluation, Pooled } from '../evaluation.js';
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
  const confidence = `${Number((interval.confidence * 100).toPrecision(12))}%`;
  const limits = limitTexts(evaluation);
  const range = rangeWords(...endsInPlaces([interval.lower, interval.upper], 1, limits), indicator);
  // Without a case the interval has one end only, far above what can be: it says nothing that the cases do not.
  const isNone = interval.lower === '0';
  const together = pooled && pooledText(pooled, indicator, limits);
  return {
    zh: `基数小，受基数影响，年度波动不代表趋势${isNone ? '' : `；${confidence}置信区间为${range.zh}`}，不能断定与目标值有差别${together ? `（${together.zh}）` : ''}`,
    en: `small numbers: ${isNone ? 'a year without a case' : `the ${confidence} confidence interval of ${range.en} contains the target level, so the figure`} cannot be distinguished from ${isNone ? 'the target level' : 'it'}${together ? ` (${together.en})` : ''}`,
  };
}

/** The years put together: 「2022—2024年合计为5.0‰」, 「2022—2024年均未发生」. */
function pooledText(
  { periods, numerator, value }: Pooled,
  indicator: Evaluation['indicator'],
  limits: readonly (DecimalText | null)[],
): Bilingual {
  const { zh, en } = periodsText(periods);
  if (numerator === '0') return { zh: `${zh}均未发生`, en: `no case in ${en}` };
  const together = valueWords(inPlaces(value, 1, limits), indicator);
  return { zh: `${zh}合计为${together.zh}`, en: `${together.en} in ${en} together` };
}
