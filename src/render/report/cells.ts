/** The cells of a criterion: its values, changes, target, verdict and outlook. */
import type { FullResult } from '../../assessment/assessment.js';
import { decimal, type DecimalText } from '../../core/decimal.js';
import type { Bilingual } from '../../core/text.js';
import { demandOf } from '../../criteria/words/demand.js';
import type { Evaluation, Observed, Threshold } from '../../criteria/evaluation.js';
import { reasonText, warningText } from '../../criteria/words/explain.js';
import type { EarlyWarning } from '../../projection/warnings/early-warning.js';
import { earlyWarningText } from '../../projection/words/describe-warning.js';
import { outlookText } from '../../projection/words/explain.js';
import { probabilityText } from '../../projection/words/probability.js';
import {
  changeFigure,
  estimated,
  estimatedSize,
  limitsText,
  observedFigure,
  periodText,
  placesOf,
  pointsText,
  shown,
  unitText,
  withPoints,
  withUnit,
} from '../words/figures.js';
import { statusText } from '../words/words.js';
import { itemText, type Context, type Place } from './context.js';
import { nothing, type Cell } from './document.js';

/** The value judged, or the latest as an indication. @internal */
export function latestOf(evaluation: Evaluation): Observed | null {
  if (evaluation.status === 'not-applicable') return null;
  return evaluation.status === 'insufficient-data' ? evaluation.indication : evaluation.observed;
}

/** What was judged. @internal */
export type Judged = Extract<Evaluation, { status: 'met' | 'not-met' | 'in-progress' }>;

/** The limits it was held against. */
function limitsOf(evaluation: Evaluation): Threshold | null {
  return 'threshold' in evaluation ? evaluation.threshold : null;
}

/** Name, place and the words it rests on. @internal */
export function nameCell({ item, result: { evaluation } }: Place, { language, say }: Context): Cell {
  return { text: evaluation.indicator.name[language], details: [itemText(item, say)], quote: evaluation.phrase };
}

/** A value; its period where it is not that of the column. @internal */
export function valueCell(
  observed: Observed | null,
  { evaluation }: FullResult,
  column: number,
  { language, say }: Context,
): Cell {
  if (observed === null) return nothing;
  const limits = limitsOf(evaluation);
  const details: string[] = [];
  if (observed.period !== String(column)) details.push(periodText(observed.period, language));
  if (observed.area !== undefined && evaluation.criterion.scope === 'every-unit')
    details.push(say(`最差单位：${observed.area}`, `worst unit: ${observed.area}`));
  if ('interval' in evaluation && evaluation.interval && observed === evaluation.observed) {
    const { lower, upper, level } = evaluation.interval;
    details.push(`${Math.round(level * 100)}% ${say('置信区间', 'CI')} ${estimated(lower, 2)}–${estimated(upper, 2)}`);
  }
  if (evaluation.status === 'insufficient-data' && observed === evaluation.indication)
    details.push(say('仅供参考', 'an indication only'));
  return {
    text: observedFigure(observed, limits ? [limits.lower, limits.upper] : []),
    unit: unitText(observed.unit, language),
    ...(details.length > 0 && { details }),
  };
}

/** A change, and whether it is for the better. @internal */
export function changeCell(
  change: string | null,
  { evaluation: { indicator } }: FullResult,
  { language }: Context,
): Cell {
  if (change === null) return nothing;
  const size = decimal(change);
  const text = changeFigure(change, language);
  if (size.isZero()) return { text };
  const better =
    indicator.polarity === 'target-is-best'
      ? undefined
      : size.isPositive() === (indicator.polarity === 'higher-is-better');
  return {
    text,
    unit: pointsText(indicator.unit, language),
    ...(better !== undefined && { sense: better ? ('better' as const) : ('worse' as const) }),
  };
}

/** What is demanded, by when, and the limits that makes where the words name none. @internal */
export function targetCell({ evaluation }: FullResult, { language, say, options }: Context): Cell {
  const { criterion, indicator } = evaluation;
  const limits = limitsOf(evaluation);
  const details = [say(`${criterion.due}年到期`, `by ${criterion.due}`)];
  if (criterion.kind === 'compare')
    details.push(
      say('对照：', 'compared with: ') + options.plan.indicator(criterion.reference as never).name[language],
    );
  const said = 'value' in criterion && criterion.kind !== 'about';
  if (limits && !said && criterion.kind !== 'between')
    details.push(
      say(
        `即 ${withUnit(limitsText(limits), indicator.unit, 'zh')}`,
        `that is ${withUnit(limitsText(limits), indicator.unit, 'en')}`,
      ),
    );
  return { text: demandOf(criterion)[language], details };
}

/** The verdict, with its margin or its reason. @internal */
export function statusCell(result: FullResult, context: Context): Cell {
  const { evaluation } = result;
  const { language } = context;
  const details = detailsOf(result, context);
  return {
    text: statusText[evaluation.status][language],
    mark: evaluation.status,
    ...(details.length > 0 && { details }),
  };
}

function detailsOf(result: FullResult, context: Context): readonly string[] {
  const { evaluation } = result;
  const { say } = context;
  if (evaluation.status === 'not-applicable') return [evaluation.note ?? say('分母为0', 'the denominator is zero')];
  if (evaluation.status === 'insufficient-data') return [lackText(result, context)];
  const { status, margin, onBoundary, breaches, unitsJudged } = evaluation;
  const details: string[] = [];
  if (status === 'met' && evaluation.early) details.push(say('提前', 'ahead of its due date'));
  if (breaches.length > 0) {
    details.push(breachText(evaluation, context));
  }
  if (unitsJudged) {
    const { met, total, failing, missing } = unitsJudged;
    details.push(say(`${total}个单位中${met}个符合`, `${met} of ${total} units pass`));
    const names = [...failing.map(({ area }) => area), ...missing];
    if (names.length > 0)
      details.push(say(`不符合或缺数据：${someOf(names, '、')}`, `failing or without data: ${someOf(names, ', ')}`));
  } else if (onBoundary) details.push(say('恰在界限上', 'exactly on the limit'));
  else if (margin !== null)
    details.push(
      `${breaches.length > 0 ? say('最近一期', 'the latest: ') : ''}${marginText(evaluation, margin, context)}`,
    );
  return details;
}

/** The periods in which a level to be held was not: 2022年未保持. @internal */
export function breachText({ breaches }: Judged, { language, say }: Pick<Context, 'language' | 'say'>): string {
  const periods = breaches.map(({ period, area }) =>
    area === undefined ? periodText(period, language) : `${area} ${periodText(period, language)}`,
  );
  return say(`${someOf(periods, '、')}未保持`, `not held in ${someOf(periods, ', ')}`);
}

/** Why a verdict cannot be told. @internal */
export function lackText(
  { evaluation, baseline }: FullResult,
  { language, say }: Pick<Context, 'language' | 'say'>,
): string {
  if (evaluation.status !== 'insufficient-data') return '';
  const { reason, missing, indication } = evaluation;
  if (reason === 'too-few-points' && indication !== null && indication.period === baseline?.period)
    return say('最近一期即基期，尚无变化可比', 'the latest is the base year: no change to compare yet');
  return `${reasonText(reason)[language]}${missing.length === 0 ? '' : say(`（${someOf(missing, '、')}）`, ` (${someOf(missing, ', ')})`)}`;
}

/** How far the value is from what is demanded: 差1个百分点, 优于目标13.5个百分点. @internal */
export function marginText(
  evaluation: Judged,
  margin: DecimalText,
  { language, say }: Pick<Context, 'language' | 'say'>,
): string {
  const { criterion, indicator, threshold } = evaluation;
  const size = `${withPoints(shown(margin.replace('-', '')), indicator.unit, language)}${criterion.kind === 'slowing' ? say('/年', ' a year') : ''}`;
  const worse = margin.startsWith('-');
  // Of a direction the limit is the base year's own level, and the margin the change since.
  if ((criterion.kind === 'trend' || criterion.kind === 'gap-narrowing') && threshold?.strict)
    return worse
      ? say(`比基期变差${size}`, `${size} worse than the base year`)
      : say(`比基期好转${size}`, `${size} better than the base year`);
  if (worse) return say(`差${size}`, `${size} short`);
  return threshold !== null && threshold.lower !== null && threshold.upper !== null
    ? say(`在范围内，距界限${size}`, `inside, ${size} from the limit`)
    : say(`优于目标${size}`, `${size} better than the target`);
}

/** The first five of a list. @internal */
export function someOf(list: readonly string[], separator: string): string {
  return list.length > 5 ? `${list.slice(0, 5).join(separator)}… (${list.length})` : list.join(separator);
}

/** Where it is heading: outlook, expected level with its interval, chance. @internal */
export function outlookCell(result: FullResult, { language, say }: Context): Cell {
  const { projection } = result;
  const { outlook, indicator, quantity } = projection;
  const details: string[] = [];
  if (projection.status === 'projected') {
    const { due, point, interval, probability } = projection;
    const places = estimatePlaces(result);
    const level = estimated(point, places);
    const figure =
      quantity === 'value' ? withUnit(level, indicator.unit, language) : withPoints(level, indicator.unit, language);
    details.push(say(`预计${due}年${figure}`, `${figure} expected in ${due}`));
    if (interval)
      details.push(
        say(`${Math.round(interval.level * 100)}%区间 `, `${Math.round(interval.level * 100)}% interval `) +
          `${estimated(interval.lower, places)}–${estimated(interval.upper, places)}`,
      );
    if (probability !== null) details.push(chanceText(probability, result.evaluation)[language]);
  }
  return { text: outlookText[outlook][language], mark: outlook, ...(details.length > 0 && { details }) };
}

/** How likely it is to be met, or to be so still at its due date; of a level to be held, at most. @internal */
export function chanceText(probability: number, { status, criterion }: Evaluation): Bilingual {
  const held = criterion.sustain === true;
  const { zh, en } = probabilityText(probability, held);
  if (held) return { zh: `${status === 'met' ? '保持到期' : '达到并保持'}的概率${zh}`, en: `${en} likely to be held` };
  return status === 'met'
    ? { zh: `到期时仍达标的概率${zh}`, en: `${en} likely to be met still` }
    : { zh: `达到的概率${zh}`, en: `${en} likely to be met` };
}

/** Every warning, of the verdict and of the projection. @internal */
export function warningsOf(result: FullResult, context: Pick<Context, 'language'>): readonly string[] {
  const { evaluation, projection } = result;
  const all = [
    ...projection.warnings.map((warning) => earlyWarningText(withUnits(warning, result, context))),
    ...evaluation.warnings.map((warning) => warningText(warning, evaluation)),
  ];
  return [...new Set(all.map((text) => text[context.language]))];
}

/** Digits after the point that an estimate of the quantity deserves. @internal */
export function estimatePlaces({ series, projection: { latest } }: FullResult): number {
  return placesOf([...series, ...(latest ? [latest] : [])].map(({ value }) => value));
}

/** An early warning whose amounts are rounded, and carry their unit. */
function withUnits(warning: EarlyWarning, result: FullResult, { language }: Pick<Context, 'language'>): EarlyWarning {
  const { unit } = result.evaluation.indicator;
  switch (warning.code) {
    case 'projected-shortfall':
      return {
        ...warning,
        shortfall: withPoints(estimatedSize(warning.shortfall, estimatePlaces(result)), unit, language),
      };
    case 'deteriorating':
      return {
        ...warning,
        slope: withPoints(estimatedSize(warning.slope, estimatePlaces(result) + 1), unit, language),
      };
    case 'behind-milestone':
      return { ...warning, margin: withPoints(warning.margin, unit, language) };
    default:
      return warning;
  }
}

/** @internal */
export function warningCell(result: FullResult, context: Context): Cell {
  const details = warningsOf(result, context);
  return details.length === 0 ? nothing : { text: '', details };
}
