/** A verdict in words: a short text for a table, and the distance from the value to the demand. */
import type { DecimalText } from '../../core/decimal.js';
import { absolute, compare, fraction, isLess, isZero, subtract } from '../../core/fraction.js';
import { differenceText, wholeToCover } from '../../core/fraction-text.js';
import { inPlaces } from '../../core/figures.js';
import { changeWords, rangeWords, sizeWords } from '../../core/quantity-words.js';
import { clausesText, listText, periodsText, periodText } from '../../core/phrases.js';
import { reportingUnit, unitsCounted, unitsCountedAgain } from '../../core/reporting-unit-words.js';
import { noWords, type Bilingual } from '../../core/text.js';
import type { CriterionKind } from '../criterion.js';
import { relationWords } from '../kinds/compare.js';
import type { Breach, Evaluation, InProgress, InsufficientData, Met, NotMet, UnitsJudged } from '../evaluation.js';
import { isBaseDoubtful, placesOf, quantityOf, shownDistance } from './figures.js';
import { attestedLabels, statusLabels } from './labels.js';
import { mannerOf, type Manner } from './manner.js';

/** An evaluation with a verdict. @internal */
export type JudgedEvaluation = Met | NotMet | InProgress;

/** The fields of a verdict that its words depend on, in any manner. */
type JudgedFacts = Pick<
  JudgedEvaluation,
  'status' | 'onBoundary' | 'margin' | 'breaches' | 'observed' | 'attestation'
> & { readonly early?: boolean };

/** The verdict in a few words: 已达标 where the plan sets a number, else what the data show. @internal */
export function verdictText(evaluation: Evaluation): Bilingual {
  if (evaluation.status === 'insufficient-data' || evaluation.status === 'not-applicable')
    return statusLabels[evaluation.status];
  const { criterion } = evaluation;
  return judgedText(evaluation, criterion.kind, mannerOf(criterion));
}

/** {@link verdictText} of a verdict whose criterion is not at hand. @internal */
export function judgedText(evaluation: JudgedFacts, kind: CriterionKind, manner: Manner): Bilingual {
  switch (manner) {
    case 'threshold':
      return thresholdVerdict(evaluation);
    case 'direction':
      return directionVerdict(evaluation);
    case 'band':
      return bandVerdict(evaluation, kind);
    case 'attested':
      return attestedLabels[evaluation.attestation!.attested];
  }
}

function thresholdVerdict(evaluation: JudgedFacts): Bilingual {
  if (evaluation.status === 'met')
    return evaluation.early === true
      ? { zh: '已提前达到目标值', en: 'met ahead of the due year' }
      : { zh: '已达标', en: 'met' };
  if (evaluation.status === 'not-met')
    // 保持 would say that the level was reached before.
    return evaluation.breaches.length > 0
      ? { zh: '未做到逐年达到', en: 'not met in every year' }
      : { zh: '未达标', en: 'not met' };
  return { zh: '尚未达到目标值', en: 'not met yet' };
}

function directionVerdict({ status, onBoundary, margin }: JudgedFacts): Bilingual {
  if (status === 'met') return { zh: '符合目标方向', en: 'in the direction asked for' };
  if (onBoundary) return { zh: '与基期持平', en: 'unchanged from the base year' };
  return margin?.startsWith('-') === false
    ? { zh: '历年走势方向不一致', en: 'without a settled direction' }
    : { zh: '与目标方向相反', en: 'against the direction asked for' };
}

/** Whether the latest figure breaks a criterion that holds in every year. @internal */
export function isBrokenNow({ breaches, observed }: JudgedFacts): boolean {
  return breaches.some(({ period }) => period === observed?.period);
}

function bandVerdict(evaluation: JudgedFacts, kind: CriterionKind): Bilingual {
  const { status, breaches } = evaluation;
  if (kind === 'converge')
    return status === 'met'
      ? { zh: '符合目标方向', en: 'in the direction asked for' }
      : { zh: '与目标方向相反', en: 'against the direction asked for' };
  if (status === 'met') return { zh: '在参考范围内', en: 'within the reference range' };
  // 曾 says that the figure is within the range again.
  return breaches.length > 0 && !isBrokenNow(evaluation)
    ? { zh: '规划期内曾不在参考范围内', en: 'not within the reference range throughout' }
    : { zh: '不在参考范围内', en: 'outside the reference range' };
}

/**
 * The distance from the value judged to the demand, or another detail of the verdict; may be empty.
 *
 * @internal
 */
export function standingText(evaluation: JudgedEvaluation): Bilingual {
  const { unitsJudged, breaches, margin } = evaluation;
  const isLatestBroken = isBrokenNow(evaluation);
  const parts: Bilingual[] = [];
  if (unitsJudged) parts.push(unitsText(unitsJudged, evaluation));
  else if (margin !== null)
    parts.push(latestText(distanceText(evaluation, margin), breaches.length > 0 && !isLatestBroken));
  // The sentence begins with the figure of today, unless only earlier years fell short. Where only the latest year fell
  // short, the distance has told it.
  if (breaches.length > 1 || (breaches.length === 1 && !isLatestBroken))
    parts.splice(isLatestBroken ? 1 : 0, 0, breachText(evaluation));
  return clausesText(parts);
}

/** Adds 最新, "latest": after a breach, the distance is measured from the latest figure. */
function latestText({ zh, en }: Bilingual, isLatest: boolean): Bilingual {
  return isLatest ? { zh: `最新数据${zh}`, en: `the latest figure is ${en}` } : { zh, en };
}

/** The periods in which a criterion with `sustain` was not met: 「2022年曾低于目标值」, 「2021—2024年都低于目标值」. @internal */
export function breachText(evaluation: JudgedEvaluation): Bilingual {
  const { breaches, criterion } = evaluation;
  const { zh, en } = breachPeriods(breaches);
  const isNow = isBrokenNow(evaluation);
  // 年均 would read as a yearly average.
  const each = breaches.length > 1 ? '都' : '';
  const when = `${zh}${isNow ? each : '曾'}`;
  if (mannerOf(criterion) === 'band')
    return { zh: `${when}不在参考范围内`, en: `outside ${isNow ? 'it' : 'the reference range'} in ${en}` };
  const side = sideOf(evaluation);
  return { zh: `${when}${side.zh}`, en: `${side.en} in ${en}` };
}

/** The side on which a level to be held is missed: 低于目标值. */
function sideOf(evaluation: JudgedEvaluation): Bilingual {
  const { lower = null, upper = null } = evaluation.threshold ?? {};
  if (lower !== null && upper !== null) return { zh: '不在目标范围内', en: 'outside the target range' };
  const { zh, en } = levelName(evaluation);
  return lower === null ? { zh: `高于${zh}`, en: `above ${en}` } : { zh: `低于${zh}`, en: `below ${en}` };
}

function breachPeriods(breaches: readonly Breach[]): Bilingual {
  if (breaches.every(({ area }) => area === undefined)) return periodsText(breaches.map(({ period }) => period));
  return {
    zh: listText(breaches.map(({ area, period }) => `${area}（${periodText(period)}）`)).zh,
    en: listText(breaches.map(({ area, period }) => `${area} (${period})`)).en,
  };
}

/** The most units listed by name; the other units are only counted. */
const mostNamed = 5;

function namesText(names: readonly string[], kind: Bilingual): Bilingual {
  const named = names.slice(0, mostNamed);
  const more = names.length - named.length;
  return {
    zh: `${named.join('、')}${more > 0 ? `等${unitsCountedAgain(names.length, kind)}` : ''}`,
    en: `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  };
}

/** The units without a report: 「未报数据：甲镇、乙镇」. @internal */
export function silentUnitsText({ criterion, missing }: Pick<InsufficientData, 'criterion' | 'missing'>): Bilingual {
  const { zh, en } = namesText(missing, criterion.units ?? reportingUnit);
  return { zh: `未报数据：${zh}`, en: `no figures: ${en}` };
}

/** The results of units, with separate lists of the units that fall short and the units without a report. */
function unitsText({ total, met, failing, missing }: UnitsJudged, { criterion }: Evaluation): Bilingual {
  const kind = criterion.units ?? reportingUnit;
  const lists: Bilingual[] = [];
  if (failing.length > 0) {
    const names = namesText(
      failing.map(({ area }) => area),
      kind,
    );
    lists.push({ zh: `未达到：${names.zh}`, en: `short of it: ${names.en}` });
  }
  if (missing.length > 0) lists.push(silentUnitsText({ criterion, missing }));
  const count = countText(met, total, kind, missing.length > 0);
  return clausesText([count, ...lists]);
}

function countText(met: number, total: number, kind: Bilingual, isPartial: boolean): Bilingual {
  const { zh, en } = unitsCounted(total, kind);
  if (met === total) return { zh: `${zh}全部达到`, en: `all ${en} meet it` };
  // A unit without figures may meet it.
  if (met === 0)
    return isPartial
      ? { zh: `${zh}中尚无达到的`, en: `none of ${en} is known to meet it` }
      : { zh: `${zh}均未达到`, en: `none of ${en} meets it` };
  return {
    zh: `${zh}中${unitsCountedAgain(met, kind)}达到`,
    en: `${met} of ${en} ${met === 1 ? 'meets' : 'meet'} it`,
  };
}

/** The distance from the value judged to the demand, in words. @internal */
export function distanceText(evaluation: JudgedEvaluation, margin: DecimalText): Bilingual {
  const { kind } = evaluation.criterion;
  if (kind === 'slowing') return slowingText(evaluation, margin);
  if (kind === 'converge') return convergingText(evaluation);
  switch (mannerOf(evaluation.criterion)) {
    case 'direction':
      return changedText(evaluation) ?? noWords;
    case 'band':
      return bandText(evaluation, margin);
    default:
      return kind === 'between' ? bandText(evaluation, margin) : targetDistance(evaluation, margin);
  }
}

/** The name of the level: of the indicator compared with, of another year, or the target level. */
function levelName({ criterion }: Evaluation): Bilingual {
  if (criterion.kind === 'compare') {
    const { referenceArea: area } = criterion;
    return area === undefined
      ? { zh: '对照指标', en: 'the indicator compared with' }
      : { zh: `${area}水平`, en: `the level of ${area}` };
  }
  if (criterion.kind !== 'hold') return { zh: '目标值', en: 'the target level' };
  const { since, baselineYear } = criterion;
  return since === 'previous'
    ? { zh: '上年水平', en: 'the level of the year before' }
    : { zh: `${baselineYear}年水平`, en: `the ${baselineYear} level` };
}

/** 高于目标值8.5个百分点, 距目标值还差0.42个, 还有1户. */
function targetDistance(evaluation: JudgedEvaluation, margin: DecimalText): Bilingual {
  const { onBoundary, observed, threshold, indicator, criterion } = evaluation;
  const name = levelName(evaluation);
  const isBound = observed?.bound !== undefined;
  if (onBoundary && (criterion.kind === 'hold' || (threshold?.strict && criterion.kind === 'compare')))
    return { zh: `与${name.zh}持平`, en: `level with ${name.en}` };
  if (onBoundary && threshold?.strict)
    return {
      zh: `${isBound ? '不优于' : '正好等于'}${name.zh}（不含本数）`,
      en: `${isBound ? 'at best' : 'exactly'} ${name.en}, which is not included`,
    };
  if (onBoundary) {
    const { zh, en } = observed?.bound ? relationWords[observed.bound] : { zh: '正好等于', en: 'exactly' };
    return { zh: `${zh}${name.zh}`, en: `${en} ${name.en}` };
  }
  const size = sizeWords(shownDistance((threshold?.lower ?? threshold?.upper)!, evaluation), quantityOf(evaluation));
  // For a figure that is a bound, the true distance is this or more.
  const amount = isBound ? { zh: `至少${size.zh}`, en: `at least ${size.en}` } : size;
  const isUpper = threshold?.lower == null;
  const isShort = margin.startsWith('-');
  if (indicator.unit === 'count' && isShort) return countShort(evaluation, margin, isUpper);
  if (isShort && !isUpper) return { zh: `距${name.zh}还差${amount.zh}`, en: `${amount.en} short of ${name.en}` };
  if (isShort) return { zh: `比${name.zh}高${amount.zh}`, en: `${amount.en} above ${name.en}` };
  return {
    zh: `${isUpper ? '低' : '高'}于${name.zh}${amount.zh}`,
    en: `${amount.en} ${isUpper ? 'below' : 'above'} ${name.en}`,
  };
}

function countShort(evaluation: JudgedEvaluation, margin: DecimalText, isUpper: boolean): Bilingual {
  const { indicator, threshold } = evaluation;
  const missing = fraction(margin);
  // A strict limit must be exceeded by at least one.
  const size = sizeWords(wholeToCover(missing, threshold?.strict), indicator);
  if (!isUpper) return { zh: `还需增加${size.zh}`, en: `${size.en} more needed` };
  return threshold?.upper === '0'
    ? { zh: `还有${size.zh}`, en: `${size.en} left` }
    : { zh: `比${levelName(evaluation).zh}多${size.zh}`, en: `${size.en} too many` };
}

/** 在参考范围43%～47%内，高于下限0.4个百分点. */
function bandText(evaluation: JudgedEvaluation, margin: DecimalText): Bilingual {
  const { threshold, observed, indicator, criterion } = evaluation;
  const { lower, upper } = threshold!;
  const range = rangeWords(lower!, upper!, indicator);
  const isTarget = criterion.kind === 'between';
  const name = { zh: isTarget ? '目标范围' : '参考范围', en: `${isTarget ? 'target' : 'reference'} range` };
  const value = fraction(observed!.value);
  const [fromLower, fromUpper] = [lower!, upper!].map((end) => absolute(subtract(value, fraction(end))));
  const nearLower = compare(fromLower!, fromUpper!) <= 0;
  const inside = !margin.startsWith('-');
  const end: Bilingual = nearLower ? { zh: '下限', en: 'lower end' } : { zh: '上限', en: 'upper end' };
  const above = nearLower === inside;
  const size = sizeWords(shownDistance((nearLower ? lower : upper)!, evaluation), indicator);
  const where = {
    zh: `${inside ? '' : '不'}在${name.zh}${range.zh}内`,
    en: `${inside ? 'within' : 'outside'} the ${name.en} of ${range.en}`,
  };
  if (isZero(fraction(margin)))
    return { zh: `${where.zh}，正好处于${end.zh}`, en: `${where.en}, exactly at its ${end.en}` };
  return {
    zh: `${where.zh}，${above ? '高于' : '低于'}${end.zh}${size.zh}`,
    en: `${where.en}, ${size.en} ${above ? 'above' : 'below'} its ${end.en}`,
  };
}

/** The change since the base year, where it is observed. @internal */
export function changedText(evaluation: JudgedEvaluation): Bilingual | null {
  const { observed, baseline } = evaluation;
  if (!observed || !baseline || observed.bound !== undefined || isBaseDoubtful(evaluation)) return null;
  const year = baseline.period;
  return changeWords(
    differenceText(observed.value, baseline.value),
    { zh: periodText(year), en: year },
    quantityOf(evaluation),
    { places: placesOf(evaluation), from: baseline.value },
  );
}

/** How much a rise slowed down: 增速比2020年以前每年减缓0.3个百分点. */
function slowingText(evaluation: JudgedEvaluation, margin: DecimalText): Bilingual {
  const { criterion } = evaluation;
  const year = criterion.kind === 'slowing' ? criterion.baselineYear : 0;
  if (isZero(fraction(margin))) return { zh: `增速与${year}年以前相同`, en: `as fast as before ${year}` };
  const size = sizeWords(inPlaces(margin, placesOf(evaluation) + 1), quantityOf(evaluation));
  const [zh, en] = margin.startsWith('-') ? ['加快', 'faster'] : ['减缓', 'slower'];
  return { zh: `增速比${year}年以前每年${zh}${size.zh}`, en: `${en} than before ${year} by ${size.en} a year` };
}

/** The position of a value relative to the band it must approach: inside, or how far above or below. */
function convergingText(evaluation: JudgedEvaluation): Bilingual {
  const { criterion, observed, baseline, indicator } = evaluation;
  if (criterion.kind !== 'converge' || !observed) return noWords;
  const isNormal = criterion.phrase.includes('正常');
  const name = { zh: isNormal ? '正常范围' : '参考范围', en: `the ${isNormal ? 'normal' : 'reference'} range` };
  const isAbove = isLess(criterion.max, observed.value);
  if (!isAbove && !isLess(observed.value, criterion.min)) return { zh: `在${name.zh}内`, en: `within ${name.en}` };
  const size = sizeWords(shownDistance(isAbove ? criterion.max : criterion.min, evaluation), indicator);
  const moved = changedText(evaluation);
  // "Still" holds only where the base value was beyond the same end.
  const base = baseline?.value ?? observed.value;
  const [zh, en] = (isAbove ? isLess(criterion.max, base) : isLess(base, criterion.min))
    ? ['仍', 'still']
    : ['已', 'now'];
  return {
    zh: `${moved ? `${moved.zh}，${zh}` : ''}${isAbove ? '高于' : '低于'}${name.zh}${isAbove ? '上限' : '下限'}${size.zh}`,
    en: `${moved ? `${moved.en}, ${en} ` : ''}${size.en} ${isAbove ? 'above' : 'below'} ${name.en}`,
  };
}
