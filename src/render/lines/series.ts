/** Lines for results about a plain series: forecasts, back-tests, classifications. */
import { inPlaces } from '../../core/figures.js';
import { plainText } from '../../core/fraction-text.js';
import type { Language } from '../../core/text.js';
import type { Backtest } from '../../projection/backtest.js';
import type { Forecast } from '../../projection/forecast.js';
import type { ProgressClassification } from '../../projection/schemes/classify.js';
import { notProjectedLabels } from '../../projection/words/labels.js';
import { sayIn } from '../words/words.js';

/** `forecast: 95.71 in 2024 (94.2 to 97.2)` @internal */
export function forecastLine(forecast: Forecast, language: Language): string {
  const say = sayIn(language);
  if (forecast.status === 'no-forecast')
    return say(`无法预测（${notProjectedLabels[forecast.reason].zh}）`, `no forecast (${forecast.reason})`);
  const last = forecast.path.at(-1);
  if (last === undefined) return say('预测：该年已有数据', 'forecast: that year is observed already');
  const { year, point, lower, upper } = last;
  const band = lower === null || upper === null ? null : ([figure(lower), figure(upper)] as const);
  return say(
    `预测：${year}年${figure(point)}${band ? `（${band.join('—')}）` : ''}`,
    `forecast: ${figure(point)} in ${year}${band ? ` (${band.join(' to ')})` : ''}`,
  );
}

/** `default: 6 windows, median scaled error 0.51, coverage 78%` @internal */
export function backtestLine({ method, overall, skipped }: Backtest, language: Language): string {
  const say = sayIn(language);
  const { windows, medianScaledError, coverage } = overall;
  return [
    say(`${method}：${windows}个窗口`, `${method}: ${windows} ${windows === 1 ? 'window' : 'windows'}`),
    ...(medianScaledError === null
      ? []
      : [say(`尺度化误差中位数${figure(medianScaledError)}`, `median scaled error ${figure(medianScaledError)}`)]),
    ...(coverage === null ? [] : [say(`区间覆盖${percent(coverage)}`, `coverage ${percent(coverage)}`)]),
    ...(skipped === 0 ? [] : [say(`略去${skipped}个`, `${skipped} skipped`)]),
  ].join(say('，', ', '));
}

/** `sdsn: moderately improving, 2015 to 2020`: the label is a term of the scheme. @internal */
export function classificationLine(classification: ProgressClassification, language: Language): string {
  const say = sayIn(language);
  const { scheme } = classification;
  if (classification.status === 'not-classified')
    return say(
      `${scheme}：不能归类（${classification.reason}）`,
      `${scheme}: not classified (${classification.reason})`,
    );
  const { label, baselineYear, latestYear } = classification;
  return say(
    `${scheme}：${label}，${baselineYear}—${latestYear}年`,
    `${scheme}: ${label}, ${baselineYear} to ${latestYear}`,
  );
}

/** A share as a percentage: whole, or with as many decimals as show that it is not 0% or 100%. */
function percent(share: number): string {
  return `${inPlaces(plainText(share * 100), 0)}%`;
}

/** A number rounded to four significant digits, written in full. */
function figure(value: number): string {
  return String(Number(value.toPrecision(4)));
}
