/** The cells of a criterion: its values, changes, target, verdict and outlook. */
import { reasonLabels } from '../../criteria/words/labels.js';
import type { FullResult } from '../../assessment/assessment.js';
import { fraction, signOf } from '../../core/fraction.js';
import type { Language } from '../../core/text.js';
import { confidenceText, endsInPlaces, printedDifference, publishedPlaces } from '../../core/figures.js';
import { pointWords, rangeWords } from '../../core/quantity-words.js';
import { targetOf } from '../../criteria/words/demand.js';
import { dueWords } from '../../criteria/due.js';
import {
  doubtfulPeriods,
  hasDoubtfulFigure,
  isBaseDoubtful,
  isDoubtful,
  quantityOf,
  shownLimit,
} from '../../criteria/words/figures.js';
import { mannerOf } from '../../criteria/words/manner.js';
import { standingText, verdictText } from '../../criteria/words/standing.js';
import { warningText } from '../../criteria/words/warning-text.js';
import type { Evaluation, Observed, Threshold } from '../../criteria/evaluation.js';
import type { Projected, Projection } from '../../projection/projection.js';
import { casesAheadText, rareCountsOf } from '../../projection/words/counts.js';
import { intervalText } from '../../projection/words/interval.js';
import { warningOf } from '../../projection/words/warnings.js';
import { outlookText } from '../../projection/words/labels.js';
import { expectedText } from '../../projection/words/places.js';
import { chanceText } from '../../projection/words/probability.js';
import { changeFigure, limitsText, observedFigure, periodText, unitText, withUnit } from '../words/figures.js';
import { itemText, type Context, type ResultLocation } from './context.js';
import { emptyCell, type Cell } from './document.js';

/** The value judged, or else the latest value as an indication. @internal */
export function latestOf(evaluation: Evaluation): Observed | null {
  if (evaluation.status === 'not-applicable') return null;
  return evaluation.status === 'insufficient-data' ? evaluation.indication : evaluation.observed;
}

/** An evaluation with a verdict. @internal */
export type Judged = Extract<Evaluation, { status: 'met' | 'not-met' | 'in-progress' }>;

/** The limits the value was compared with. */
function limitsAsked(evaluation: Evaluation): Threshold | null {
  return 'threshold' in evaluation ? evaluation.threshold : null;
}

/** The limits as they are printed beside the value judged. */
function shownLimits(threshold: Threshold, evaluation: Evaluation): Threshold {
  const { lower, upper } = threshold;
  const [from, to] = [lower, upper].map((limit) => (limit === null ? null : shownLimit(limit, evaluation)));
  return { ...threshold, lower: from!, upper: to! };
}

/** The name, the item and the phrase of the criterion. @internal */
export function nameCell({ item, result: { evaluation } }: ResultLocation, { language, say }: Context): Cell {
  return { text: evaluation.indicator.name[language], details: [itemText(item, say)], quote: evaluation.phrase };
}

/** A value, with its period where it differs from the column's period. @internal */
export function valueCell(
  observed: Observed | null,
  { evaluation }: FullResult,
  column: number,
  { language, say }: Context,
): Cell {
  if (observed === null) return emptyCell;
  const limits = limitsAsked(evaluation);
  const details: string[] = [];
  if (observed.period !== String(column)) details.push(periodText(observed.period, language));
  if (observed.area !== undefined && evaluation.criterion.scope === 'every-unit')
    details.push(say(`最差单位：${observed.area}`, `worst unit: ${observed.area}`));
  // Without a case, the interval has only an upper end, far above any plausible value.
  if (
    'interval' in evaluation &&
    evaluation.interval &&
    observed === evaluation.observed &&
    evaluation.interval.lower !== '0'
  ) {
    const { lower, upper, confidence } = evaluation.interval;
    const range = rangeWords(...endsInPlaces([lower, upper], 2), evaluation.indicator)[language];
    details.push(`${confidenceText(confidence)}${say('置信区间', ' confidence interval ')}${range}`);
  }
  if (observed.numerator !== undefined) details.push(`${observed.numerator}/${observed.denominator}`);
  if (evaluation.status === 'insufficient-data' && observed === evaluation.indication)
    details.push(say('仅供参考', 'an indication only'));
  if (doubtfulPeriods(evaluation).includes(observed.period)) details.push(say('数据存疑', 'doubtful'));
  return {
    text: observedFigure(observed, limits ? [limits.lower, limits.upper] : []),
    unit: unitText(evaluation.indicator, language),
    ...(details.length > 0 && { details }),
  };
}

/** The change since an earlier figure, as both are printed, and whether it is an improvement. @internal */
export function changeCell(
  change: string | null,
  from: Observed | null,
  { evaluation }: FullResult,
  { language }: Context,
): Cell {
  const latest = latestOf(evaluation);
  if (change === null || !from || !latest || isDoubtful(evaluation) || isBaseDoubtful(evaluation)) return emptyCell;
  const { indicator } = evaluation;
  const sign = signOf(fraction(change));
  const text = changeFigure(
    change,
    printedDifference(latest.value, from.value, publishedPlaces([latest, from])),
    language,
  );
  if (sign === 0) return { text };
  const better =
    indicator.polarity === 'target-is-best' ? undefined : sign > 0 === (indicator.polarity === 'higher-is-better');
  return {
    text,
    unit: pointWords(indicator)[language].trimStart(),
    ...(better !== undefined && { sense: better ? ('better' as const) : ('worse' as const) }),
  };
}

/** The demand and its due date. Where the plan's words give no number, the computed limits stand below. @internal */
export function targetCell({ evaluation }: FullResult, { language, say, options }: Context): Cell {
  const { criterion, indicator } = evaluation;
  const limits = limitsAsked(evaluation);
  const due = dueWords(criterion);
  const details = [say(`到${due.zh}`, `by ${due.en}`)];
  if (criterion.kind === 'compare')
    details.push(
      say('对照：', 'compared with: ') +
        options.plan.indicator(criterion.reference as never).name[language] +
        (criterion.referenceArea === undefined
          ? ''
          : say(`（${criterion.referenceArea}）`, ` (${criterion.referenceArea})`)),
    );
  if (limits && mannerOf(criterion) !== 'direction' && !('value' in criterion && criterion.kind !== 'about')) {
    const [zh, en] = (['zh', 'en'] as const).map((each) =>
      withUnit(limitsText(shownLimits(limits, evaluation), each), quantityOf(evaluation), each),
    );
    if (criterion.kind !== 'between' && criterion.kind !== 'converge')
      details.push(
        mannerOf(criterion) === 'band'
          ? say(`参考范围${zh}`, `reference range ${en}`)
          : say(`即${zh}`, `that is ${en}`),
      );
  }
  return { text: targetOf(criterion, indicator)[language], details };
}

/** The verdict, with the distance or the reason. @internal */
export function statusCell(result: FullResult, { language, say }: Context): Cell {
  const { evaluation } = result;
  if (isDoubtful(evaluation))
    return {
      text: say('数据存疑', 'doubtful figure'),
      mark: 'insufficient-data',
      details: [say('核实前不作评价', 'not assessed before it is checked')],
    };
  const details = detailsOf(result, { language, say });
  return {
    text: verdictText(evaluation)[language],
    mark: evaluation.status,
    ...(details !== '' && { details: [details] }),
  };
}

function detailsOf(result: FullResult, context: Pick<Context, 'language' | 'say'>): string {
  const { evaluation } = result;
  if (evaluation.status === 'not-applicable')
    return evaluation.note ?? context.say('分母为0', 'the denominator is zero');
  if (evaluation.status === 'insufficient-data') return lackText(result, context);
  return standingText(evaluation)[context.language];
}

/** The reason why the data do not suffice for a verdict. @internal */
export function lackText(
  { evaluation, baseline }: FullResult,
  { language, say }: Pick<Context, 'language' | 'say'>,
): string {
  if (evaluation.status !== 'insufficient-data') return '';
  const { reason, missing, indication } = evaluation;
  if (reason === 'too-few-points' && indication !== null && indication.period === baseline?.period)
    return say(
      '最新数据即基期数据，暂无法比较',
      'the latest figure is that of the base year: no change to compare yet',
    );
  return `${reasonLabels[reason][language]}${missing.length === 0 ? '' : say(`（${someOf(missing, '、')}）`, ` (${someOf(missing, ', ')})`)}`;
}

/** The first five entries of a list, and the number of all entries where there are more. @internal */
export function someOf(list: readonly string[], separator: string): string {
  return list.length > 5 ? `${list.slice(0, 5).join(separator)}… (${list.length})` : list.join(separator);
}

/** The projection: outlook, expected level with its interval, probability. @internal */
export function outlookCell(result: FullResult, { language, say }: Context): Cell {
  const { projection, evaluation } = result;
  const { outlook, criterion } = projection;
  if (hasDoubtfulFigure(evaluation))
    return { text: outlookText('unknown', mannerOf(criterion))[language], mark: 'unknown' };
  const details = projection.status === 'projected' ? expectedDetails(projection, { language, say }) : [];
  return {
    text: outlookText(outlook, mannerOf(criterion))[language],
    mark: outlook,
    ...(details.length > 0 && { details }),
  };
}

/** The expected level, its interval and the chance; of rare cases, the cases alone. */
function expectedDetails(projection: Projected, { language, say }: Pick<Context, 'language' | 'say'>): string[] {
  const { due, point, probability, counts } = projection;
  const details: string[] = [];
  const isRare = rareCountsOf(projection) !== null;
  if (!isRare) {
    const figure = expectedText(projection, point)[language];
    details.push(say(`预计${due}年${figure}`, `${figure} expected in ${due}`));
    const interval = intervalText(projection);
    if (interval) details.push(interval[language]);
  }
  if (counts) {
    const cases = casesAheadText(counts);
    details.push(
      isRare
        ? say(`预计${due}年${cases.zh}`, `${cases.en} expected in ${due}`)
        : say(`即${cases.zh}`, `that is ${cases.en}`),
    );
  }
  if (probability !== null) details.push(chanceText({ ...projection, probability })[language]);
  return details;
}

/** Every warning, of the verdict and of the projection. @internal */
export function warningsOf(
  { evaluation, projection }: FullResult,
  { language }: Pick<Context, 'language'>,
): readonly string[] {
  const all = [
    ...projection.warnings.map((warning) => warningOf(warning, projection)),
    ...evaluation.warnings.map((warning) => warningText(warning, evaluation)),
  ];
  return [...new Set(all.map((text) => text[language]))];
}

/** The number of decimals of an estimate: the same as for the published figures. @internal */
export function estimatePlaces({ series, projection: { latest } }: FullResult): number {
  return publishedPlaces([...series, latest]);
}

/** @internal */
export function warningCell(result: FullResult, context: Context): Cell {
  const details = warningsOf(result, context);
  return details.length === 0 ? emptyCell : { text: '', details };
}

/**
 * The outlook in words, without a forecast beside it; `null` where nothing lies ahead: the due year is observed, or a
 * level to be held was not. @internal
 */
export function outlookAhead(projection: Projection, language: Language): string | null {
  const isOver =
    projection.status === 'not-projected' && (projection.reason === 'due-reached' || projection.reason === 'broken');
  return isOver ? null : outlookText(projection.outlook, mannerOf(projection.criterion))[language];
}
