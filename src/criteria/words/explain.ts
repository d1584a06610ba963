/** Explains an evaluation in words. A file of its own, so that judging does not load the words. */
import { middleOf } from '../../core/fraction-text.js';
import { asOfText, headedText, listText, periodsText, periodText } from '../../core/phrases.js';
import { valueWords } from '../../core/quantity-words.js';
import { noWords, assertLanguage, type Bilingual, type Language } from '../../core/text.js';
import { readResult } from '../../core/results.js';
import type { Criterion } from '../criterion.js';
import { dueWords } from '../due.js';
import type { Evaluation, InsufficientData, Observed } from '../evaluation.js';
import { relationWords } from '../kinds/compare.js';
import { readingTexts } from '../policy/readings.js';
import { demandOf } from './demand.js';
import { countsText, isRateOfFewCases } from './small-counts.js';
import { isDoubtful, quantityOf, shownLimit, shownValue } from './figures.js';
import { anEvaluation, checkEvaluation } from './evaluation-shape.js';
import { attestedLabels, reasonLabels } from './labels.js';
import { mannerOf } from './manner.js';
import { changedText, standingText, verdictText, type JudgedEvaluation } from './standing.js';
import { warningText } from './warning-text.js';

/**
 * Explains an evaluation in a few sentences: indicator, period and value, the change since the base year, the demand
 * and its due date, the verdict and the distance, the readings, and the warnings. It says "met" or "not met" only for a
 * level that the plan sets; for a direction it says which way the figures moved, for a level without a width whether
 * they are within the reference range. Figures have the decimals of their source; the fields of the evaluation hold
 * them exactly.
 *
 * @param evaluation - What `evaluate` returned.
 * @param language - `zh` or `en`.
 * @throws {@link IndicatorError} `BAD_OPTION` for any other language, and for a value that is not an evaluation.
 * @example
 * const verdict = evaluate('children.health.target.3/infant-mortality-rate@2025', [{ period: 2024, value: '6.3' }]);
 * explain(verdict, 'en').includes('As of 2024 it is not met yet: 0.3 per 1,000 above the target level.') //=> true
 */
export function explain(evaluation: Evaluation, language: Language): string {
  assertLanguage(language);
  checkEvaluation(evaluation, 'evaluation');
  return readResult('evaluation', anEvaluation, () => explained(evaluation, language));
}

function explained(evaluation: Evaluation, language: Language): string {
  const { readings, warnings, criterion, indicator } = evaluation;
  const parts = [foundIn(evaluation), demandIn(evaluation), verdictIn(evaluation)];
  const rules = readingTexts(readings, { ...criterion, ownUnit: indicator.ownUnit });
  if (rules.length > 0) parts.push(headedText({ zh: '判定规则', en: 'Reading' }, rules));
  if (warnings.length > 0)
    parts.push(
      headedText(
        { zh: '数据提示', en: 'Note' },
        warnings.map((warning) => warningText(warning, evaluation)),
      ),
    );
  return parts.map((part) => part[language]).join(language === 'zh' ? '' : ' ');
}

function foundIn(evaluation: Evaluation): Bilingual {
  const { name } = evaluation.indicator;
  if (evaluation.status === 'not-applicable') return { zh: `${name.zh}：不适用。`, en: `${name.en}: not applicable.` };
  if (evaluation.status === 'insufficient-data') {
    if (!evaluation.indication) return { zh: `${name.zh}：无可用数据。`, en: `${name.en}: no figures to judge by.` };
    const value = observedText(evaluation.indication, evaluation);
    return {
      zh: `${name.zh}：最新数据${value.zh}，仅供参考。`,
      en: `${name.en}: the latest figure, ${value.en}, is an indication only.`,
    };
  }
  if (evaluation.attestation) return attestedText(name, evaluation.attestation);
  const value = observedText(evaluation.observed!, evaluation);
  const change = isSaidLater(evaluation) || isDoubtful(evaluation) ? null : changedText(evaluation);
  return {
    zh: `${name.zh}：${value.zh}${change ? `，${change.zh}` : ''}。`,
    en: `${name.en}: ${value.en}${change ? `, ${change.en}` : ''}.`,
  };
}

/**
 * Whether the change since the base year is left out: it is part of the verdict, as for a direction, or the rate moves
 * with every single case.
 */
function isSaidLater({ criterion, unitsJudged, observed, indicator }: JudgedEvaluation): boolean {
  const isOfCases = observed !== null && isRateOfFewCases(observed, indicator);
  return unitsJudged !== null || mannerOf(criterion) === 'direction' || criterion.kind === 'converge' || isOfCases;
}

function observedText(observed: Observed, evaluation: Evaluation): Bilingual {
  const { period, value, bound, area } = observed;
  const said = valueWords(shownValue(value, evaluation), quantityOf(evaluation));
  const { zh, en } = bound === undefined ? { zh: '为', en: '' } : relationWords[bound];
  const counts = countsText(observed);
  const base = evaluation.indicator.unit === 'males-per-100-females' ? '以女性为100' : undefined;
  const inZh = joined([base, area, counts?.zh], '，');
  const inEn = joined([area, counts?.en], ', ');
  return {
    zh: `${periodText(period)}${zh}${said.zh}${inZh && `（${inZh}）`}`,
    en: `${en && `${en} `}${said.en} in ${period}${inEn && ` (${inEn})`}`,
  };
}

function attestedText(
  name: Bilingual,
  { attested, period, assessor, evidence }: NonNullable<JudgedEvaluation['attestation']>,
): Bilingual {
  const state = attestedLabels[attested];
  const by = assessor === undefined ? { zh: '评估单位', en: 'the assessor' } : { zh: assessor, en: assessor };
  const on = evidence === undefined ? noWords : { zh: `，依据：${evidence}`, en: `, on the evidence of: ${evidence}` };
  return {
    zh: `${name.zh}：经${by.zh}认定，${periodText(String(period))}${state.zh}${on.zh}。`,
    en: `${name.en}: stated by ${by.en} to be ${state.en} in ${period}${on.en}.`,
  };
}

function demandIn(evaluation: Evaluation): Bilingual {
  const { criterion, indicator, phrase } = evaluation;
  const demand = comparedText(evaluation) ?? demandOf(criterion, indicator);
  const open = openText(criterion);
  const due = dueWords(criterion);
  if (criterion.kind === 'attested')
    return { zh: `规划的定性要求：“${phrase}”。`, en: `The plan states: “${phrase}”, due by ${due.en}.` };
  // One pair of brackets holds what the demand adds and the phrase.
  const named = demand.zh.endsWith('）') ? `${demand.zh.slice(0, -1)}；` : `${demand.zh}（`;
  return {
    zh: `规划要求到${due.zh}${named}“${phrase}”）${open.zh}。`,
    en: `The plan asks for ${demand.en} by ${due.en} (“${phrase}”)${open.en}.`,
  };
}

/** What the plan does not define about the level it names. */
function openText({ kind, ...criterion }: Criterion): Bilingual {
  if (kind === 'about') return { zh: '，未规定幅度', en: ', without saying how near' };
  const isOpen =
    kind === 'balanced' || kind === 'converge' || ('relation' in criterion && criterion.relation === 'about');
  return isOpen ? { zh: '，未设量化标准', en: ', without a number of its own' } : noWords;
}

/** The name of the indicator compared with, and the other area; `null` where it is not known. @internal */
export function comparedIndicator({
  criterion,
  readings,
}: Pick<Evaluation, 'criterion' | 'readings'>): (Bilingual & { readonly area?: string }) | null {
  if (criterion.kind !== 'compare') return null;
  const named = readings.find(({ parameters }) => parameters?.['en'] !== undefined)?.parameters;
  return (named as (Bilingual & { readonly area?: string }) | undefined) ?? null;
}

/** The demand of a comparison, with the name and level of the other indicator; `null` where they are not known. */
function comparedText(evaluation: Evaluation): Bilingual | null {
  const { criterion } = evaluation;
  const named = comparedIndicator(evaluation);
  if (criterion.kind !== 'compare' || named === null) return null;
  const { zh, en, area } = named;
  const now = comparedLevel(evaluation);
  const { relation } = criterion;
  const demand = relationWords[relation];
  const fits = relation === 'about' ? '相适应' : '';
  const [ofArea, inArea] = area === undefined ? ['', ''] : [area, ` in ${area}`];
  return {
    zh: `${demand.zh}${ofArea}“${zh}”${fits}${now?.zh ?? ''}`,
    en: `${demand.en} the level of “${en}”${inArea}${now?.en ?? ''}`,
  };
}

/** The level of the indicator compared with: the limit, or the middle of the two limits. */
function comparedLevel(evaluation: Evaluation): Bilingual | null {
  if (!('threshold' in evaluation) || !evaluation.threshold || !evaluation.observed) return null;
  const { lower, upper } = evaluation.threshold;
  const { period } = evaluation.observed;
  const level = lower !== null && upper !== null ? middleOf(lower, upper) : (lower ?? upper)!;
  const value = valueWords(shownLimit(level, evaluation), evaluation.indicator);
  return { zh: `，后者${periodText(period)}为${value.zh}`, en: `, ${value.en} in ${period},` };
}

function verdictIn(evaluation: Evaluation): Bilingual {
  const asOf = asOfText(evaluation.asOf);
  if (evaluation.status === 'not-applicable')
    return evaluation.reason === 'declared'
      ? { zh: `填报单位说明：${evaluation.note}。`, en: `Declared by the reporting body: ${evaluation.note}.` }
      : { zh: '分母为0。', en: 'The denominator is zero.' };
  if (evaluation.status === 'insufficient-data') {
    const reason = lackText(evaluation);
    return { zh: `${reason.zh}，暂不评价。`, en: `It cannot be judged: ${reason.en}.` };
  }
  if (isDoubtful(evaluation))
    return { zh: '数据存疑，核实前不作评价。', en: 'The figure is doubtful: it is not assessed before it is checked.' };
  const verdict = verdictText(evaluation);
  const size = standingText(evaluation);
  // For a band the position of the value is enough; for a direction without any change, so is the change.
  const manner = mannerOf(evaluation.criterion);
  const saysAll =
    (manner === 'band' && evaluation.criterion.kind !== 'converge') ||
    (manner === 'direction' && evaluation.onBoundary && evaluation.status !== 'met');
  const said =
    saysAll && size.zh !== ''
      ? size
      : {
          zh: inOrder(evaluation, verdict.zh, size.zh),
          en: joined([verdict.en, size.en], ': '),
        };
  // 「截至2024年底」 stands before a verdict without a comma, and before figures with one.
  const pause = said.zh.startsWith(verdict.zh) ? '' : '，';
  return { zh: `${asOf.zh}${pause}${said.zh}。`, en: `As of ${evaluation.asOf} it is ${said.en}.` };
}

/**
 * Verdict and distance in their order: for a target level the verdict comes first, unless the value equals the level.
 */
function inOrder(evaluation: JudgedEvaluation, verdict: string, size: string): string {
  const { criterion, onBoundary, unitsJudged, status } = evaluation;
  if (mannerOf(criterion) !== 'threshold') return joined([size, verdict], '，');
  if (!onBoundary || unitsJudged !== null || status !== 'met') return joined([verdict, size], '，');
  return evaluation.early ? `${size}（早于目标年）` : size;
}

function joined(parts: readonly (string | undefined)[], separator: string): string {
  return parts.filter(Boolean).join(separator);
}

/** Why a criterion cannot be judged: missing units by name, everything else by period. @internal */
export function lackText({ reason, missing, asOf }: InsufficientData): Bilingual {
  const label = reasonLabels[reason];
  const [only] = missing;
  if (reason === 'no-baseline' && only !== undefined && missing.length === 1)
    return only > asOf
      ? { zh: `基期为${only}年，尚无数据`, en: `the base year, ${only}, is still to come` }
      : { zh: `缺${only}年基期数据`, en: `there is no figure for the base year, ${only}` };
  if (missing.length === 0) return label;
  const isNamed = reason === 'unit-missing' || reason === 'no-observation' || reason === 'part-of-year';
  const { zh, en } = isNamed ? listText(missing) : periodsText(missing);
  if (reason === 'due-period-not-observed') return { zh: `目标年（${zh}）无数据`, en: `${label.en} (${en})` };
  return { zh: `${label.zh}（${zh}）`, en: `${label.en} (${en})` };
}
