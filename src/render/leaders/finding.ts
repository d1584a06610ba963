/** The finding of one indicator, in prose: value, changes, distance to the target, parts, outlook, pace, data. */
import { differenceText } from '../../core/fraction-text.js';
import { inPlaces, publishedPlaces } from '../../core/figures.js';
import { periodText as periodZh } from '../../core/phrases.js';
import { changeWords, valueWords, type Quantity } from '../../core/quantity-words.js';
import type { FullResult } from '../../assessment/assessment.js';
import type { Bilingual } from '../../core/text.js';
import type { Observed } from '../../criteria/evaluation.js';
import { demandOf, targetOf } from '../../criteria/words/demand.js';
import { dueWords } from '../../criteria/due.js';
import { lackText } from '../../criteria/words/explain.js';
import { quantityOf } from '../../criteria/words/figures.js';
import { mannerOf } from '../../criteria/words/manner.js';
import { breachText, distanceText, standingText, verdictText } from '../../criteria/words/standing.js';
import { intervalText } from '../../projection/words/explain.js';
import { seenText } from '../../projection/words/counts.js';
import type { CountsAhead } from '../../projection/counts/counts-ahead.js';
import { chanceText, probabilityText } from '../../projection/words/probability.js';
import type { Projected } from '../../projection/projection.js';
import { earlyWarningLabels, isOfTheCourse } from '../../projection/words/labels.js';
import { yearOf } from '../words/figures.js';
import type { IndicatorStanding } from './indicator-standing.js';
import { partsText, type Part } from './parts.js';

/** A sentence in both languages; the writer of a report uses one language. */
type Sentence = Bilingual | null;

/** The finding of an indicator: its sentences one after another. @internal */
export function findingText(standing: IndicatorStanding, parts: readonly Part[], asOf: string): Bilingual {
  const sentences = [
    valueSentence(standing, asOf),
    partsText(standing, parts),
    ...targetSentences(standing),
    outlookSentence(standing),
    dataSentence(standing, asOf),
  ].filter((sentence) => sentence !== null);
  return {
    zh: sentences.map(({ zh }) => zh).join(''),
    en: sentences.map(({ en }) => `${en.charAt(0).toUpperCase()}${en.slice(1)}`).join(' '),
  };
}

/** The result that has the series of the indicator; without a series, the first result. @internal */
export function mainResult({ places }: IndicatorStanding): FullResult {
  return (places.find(({ result }) => result.series.length > 0) ?? places[0]!).result;
}

function quantityIn(standing: IndicatorStanding): Quantity {
  return quantityOf(mainResult(standing).evaluation);
}

/** The number of decimals of an indicator's figures. @internal */
export function placesFor(standing: IndicatorStanding): number {
  const { series, baseline } = mainResult(standing);
  return publishedPlaces([...series.slice(-2), standing.latest, baseline]);
}

/** 2024年为14.3/10万，比上年下降…，比2020年下降…。 The name of the indicator leads the finding. */
function valueSentence(standing: IndicatorStanding, asOf: string): Sentence {
  const { latest } = standing;
  if (latest === null) return null;
  if (mainResult(standing).evaluation.criterion.scope === 'every-unit') return unitsSentence(standing);
  const value = figureWords(standing, latest);
  const changes = changesOf(standing);
  const isOld = Number(yearOf(latest.period)) < Number(yearOf(asOf));
  const when = periodZh(latest.period);
  return {
    zh: `${isOld ? `最新数据（${when}）` : when}${value.zh}${changes.map(({ zh }) => `，${zh}`).join('')}。`,
    en: `${value.en} in ${latest.period}${isOld ? ' (the latest figure)' : ''}${changes.map(({ en }) => `, ${en}`).join('')}.`,
  };
}

/** 为14.3/10万, 不低于99%, 为13.9/10万（分子1，分母7200）. */
function figureWords(standing: IndicatorStanding, { value, bound, numerator, denominator }: Observed): Bilingual {
  const { zh, en } = valueWords(inPlaces(value, placesFor(standing)), quantityIn(standing));
  const sides = { 'at-least': { zh: '不低于', en: 'at least ' }, 'at-most': { zh: '不高于', en: 'at most ' } };
  const side = bound === undefined ? { zh: '为', en: '' } : sides[bound];
  const base = standing.indicator.unit === 'males-per-100-females' ? '（以女性为100）' : '';
  const said = { zh: `${side.zh}${zh}${base}`, en: `${side.en}${en}` };
  const isSmall = numerator !== undefined && Number(numerator) < smallNumerator;
  if (!isSmall) return said;
  const { indicator } = standing;
  if (indicator.unit !== 'per-100000' && indicator.unit !== 'per-1000')
    return {
      zh: `${said.zh}（分子${numerator}，分母${denominator}）`,
      en: `${said.en} (${numerator} of ${denominator})`,
    };
  const cases = numerator === '0' ? { zh: '未发生', en: 'no case' } : casesText(numerator);
  const { denominator: of } = indicator;
  return {
    zh: `${cases.zh}（${of?.zh ?? '分母'}${denominator}），${said.zh}`,
    en: `${cases.en} in ${denominator}${of ? ` ${of.en}` : ''}, ${said.en}`,
  };
}

function casesText(cases: string): Bilingual {
  return { zh: `${cases}例`, en: `${cases} ${cases === '1' ? 'case' : 'cases'}` };
}

/** Numerators below this stand beside the rate. */
const smallNumerator = 20;

/** Whether an indicator is met, will probably stay met, and has nothing else to report. @internal */
export function isSafe(standing: IndicatorStanding): boolean {
  const results = standing.places.map(({ result }) => result);
  const warned = results.some(({ projection }) => projection.warnings.some(isOfTheCourse));
  const isWhole = results.every(({ evaluation: { criterion } }) => criterion.scope !== 'every-unit');
  const chance = lastChance(standing);
  const isRare = results.some((result) => rareCases(result) !== null);
  return standing.class === 'met' && isWhole && !warned && !isRare && (chance === null || chance >= likely);
}

/** With at least this chance of staying met, a criterion needs no sentence of its own. */
const likely = 0.66;

/**
 * The chance that the criterion is still met in the last due year; `null` without a projection, or where the level has
 * to be held throughout.
 */
function lastChance(standing: IndicatorStanding): number | null {
  const { projection } = lastLevel(standing);
  const isHeld = projection.criterion.sustain === true;
  return projection.status === 'projected' && !isHeld ? projection.probability : null;
}

/** The last level that the plan sets; the distance and the chance refer to it. */
function lastLevel({ places }: IndicatorStanding): FullResult {
  const results = places.map(({ result }) => result);
  return results.findLast(({ evaluation: { criterion } }) => mannerOf(criterion) === 'threshold') ?? results[0]!;
}

/** 产前筛查率93.5%，比上年提高2.2个百分点，高于目标值8.5个百分点, for a list of indicators that are met. @internal */
export function safeText(standing: IndicatorStanding): Bilingual {
  const { indicator, latest, places } = standing;
  const value = figureWords(standing, latest!);
  const last = lastLevel(standing);
  const margin = 'margin' in last.evaluation ? last.evaluation.margin : null;
  const distance = margin === null || !('margin' in last.evaluation) ? null : distanceText(last.evaluation, margin);
  const dues = new Set(places.map(({ result }) => result.due));
  const year = dues.size > 1 ? `${last.due}年` : '';
  const changes = changesOf(standing);
  const chance = lastChance(standing);
  const still = chance === null || chance >= safe ? null : probabilityText(chance);
  return {
    zh: [
      `${indicator.name.zh}${periodZh(latest!.period)}${value.zh}`,
      ...changes.map(({ zh }) => zh),
      ...(distance ? [distance.zh.replace('目标值', `${year}目标值`)] : []),
      ...(still ? [`到${last.due}年仍达标的可能性${still.zh}`] : []),
    ].join('，'),
    en: [
      `${indicator.name.en}: ${value.en} in ${latest!.period}`,
      ...changes.map(({ en }) => en),
      ...(distance ? [distance.en] : []),
      ...(still ? [`likely still to be met in ${last.due} (${still.en})`] : []),
    ].join(', '),
  };
}

/** The latest figure with its year, for a list: 5.44%（2018年）. @internal */
export function latestText(standing: IndicatorStanding): Bilingual {
  const { value, period } = standing.latest!;
  const { zh, en } = valueWords(inPlaces(value, placesFor(standing)), quantityIn(standing));
  return { zh: `${zh}（${periodZh(period)}）`, en: `${en} in ${period}` };
}

/** The number of units that reach the level. A criterion for every unit has no figure for the whole. */
function unitsSentence({ places }: IndicatorStanding): Sentence {
  const { evaluation } = places[0]!.result;
  if (!('unitsJudged' in evaluation) || evaluation.unitsJudged === null) return null;
  const { zh, en } = standingText(evaluation);
  const { period } = evaluation.unitsJudged;
  return { zh: `${periodZh(period)}，${zh}。`, en: `in ${period}, ${en}.` };
}

/** The change since the year before, or since the latest earlier year; and the change since the base year. */
function changesOf(standing: IndicatorStanding): readonly Bilingual[] {
  const result = mainResult(standing);
  const { baseline, series } = result;
  const { latest } = standing;
  if (latest === null || latest.bound !== undefined) return [];
  const earlier = series.filter(({ period, bound }) => period < latest.period && bound === undefined);
  const before = earlier[earlier.length - 1];
  const compared: Bilingual[] = [];
  const change = (from: Observed, reference: Bilingual): Bilingual =>
    changeWords(differenceText(latest.value, from.value), reference, quantityIn(standing), {
      places: placesFor(standing),
      from: from.value,
    });
  const year = Number(yearOf(latest.period));
  const isYearBefore = before !== undefined && yearOf(before.period) === String(year - 1);
  if (before !== undefined && isYearBefore) compared.push(change(before, { zh: '上年', en: 'the year before' }));
  else if (before !== undefined && year - Number(yearOf(before.period)) <= 4 && before.period !== baseline?.period) {
    const missing = Number(yearOf(before.period)) + 1;
    const years = missing === year - 1 ? `${missing}年` : `${missing}—${year - 1}年`;
    const words = change(before, { zh: periodZh(before.period), en: before.period });
    compared.push({ zh: `${years}无数据，${words.zh}`, en: words.en });
  }
  if (baseline && baseline.period !== latest.period && !(isYearBefore && baseline.period === before?.period))
    compared.push(change(baseline, { zh: periodZh(baseline.period), en: baseline.period }));
  return saidOnce(compared);
}

/** Joins two changes of the same size: 比上年、比2020年均上升0.3个百分点. */
function saidOnce(changes: readonly Bilingual[]): readonly Bilingual[] {
  const [first, second] = changes;
  if (first === undefined || second === undefined) return changes;
  const [zh, otherZh] = [/^(比上年)(.+)$/.exec(first.zh), /^(比\d{4}年)(.+)$/.exec(second.zh)];
  const [en, otherEn] = [/^(.+) from (the year before)$/.exec(first.en), /^(.+) from (\d{4})$/.exec(second.en)];
  if (!zh || !otherZh || !en || !otherEn || zh[2] !== otherZh[2] || en[1] !== otherEn[1]) return changes;
  return [{ zh: `${zh[1]}、${otherZh[1]}均${zh[2]}`, en: `${en[1]} from both ${en[2]} and ${otherEn[2]}` }];
}

/** The demand of the plan, and the distance of the figure from it. */
function targetSentences(standing: IndicatorStanding): readonly Bilingual[] {
  const judged = standing.places.filter(({ result: { evaluation } }) => evaluation.status !== 'insufficient-data');
  const levels = judged.filter(({ result }) => mannerOf(result.evaluation.criterion) === 'threshold');
  const open = judged.filter(({ result }) => mannerOf(result.evaluation.criterion) !== 'threshold');
  const said =
    levels.length === 0 ? [] : [levelsSentence(levels.map(({ result }) => result))].filter((each) => each !== null);
  const lacking = standing.places.filter(({ result: { evaluation } }) => evaluation.status === 'insufficient-data');
  return [
    ...said,
    ...open.map(({ result }) => openSentence(result)),
    ...(judged.length === 0 && lacking.length > 0 ? [lackingSentence(lacking[0]!.result)] : []),
  ];
}

/** Two due years in one sentence; where all levels are met, the distance to the last level. */
function levelsSentence(results: readonly FullResult[]): Sentence {
  const measured = results.filter(({ evaluation }) => 'margin' in evaluation && evaluation.unitsJudged === null);
  if (measured.length === 0) return null;
  const verdicts = measured.map(({ evaluation }) => evaluation.status);
  const allMet = verdicts.every((status) => status === 'met');
  const told = allMet ? measured.slice(-1) : measured;
  const words = told.map((result) => levelWords(result, allMet, measured.length));
  const years = measured.map(({ due }) => due);
  const early = allMet && measured.every(({ evaluation }) => evaluation.status === 'met' && evaluation.early);
  const listed = { zh: years.map((year) => `${year}年`).join('和'), en: years.join(' and ') };
  const isOne = years.length === 1;
  const reached: Bilingual = allMet
    ? {
        zh: `${early ? '已提前达到' : '已达到'}${listed.zh}目标值，`,
        en: `the target level${isOne ? '' : 's'} of ${listed.en} ${isOne ? 'is' : 'are'} met${early ? ' ahead of time' : ''}: `,
      }
    : { zh: '', en: 'it is ' };
  return {
    zh: `${reached.zh}${words.map(({ zh }) => zh).join('，')}。`,
    en: `${reached.en}${words.map(({ en }) => en).join(', and ')}.`,
  };
}

/** 比2025年“14/10万以下”高0.3/10万. */
function levelWords({ evaluation, due }: FullResult, allMet: boolean, levels: number): Bilingual {
  if (!('margin' in evaluation) || evaluation.margin === null) return verdictText(evaluation);
  const { criterion, indicator } = evaluation;
  const distance = distanceText(evaluation, evaluation.margin);
  const target = targetOf(criterion, indicator);
  let named: Bilingual = {
    zh: `${due}年“${target.zh}”的目标值`,
    en: `the target level of ${due} (${target.en})`,
  };
  // The sentence before has already named the target level.
  if (allMet) named = levels === 1 ? { zh: '目标值', en: 'it' } : { zh: `${due}年目标值`, en: `that of ${due}` };
  const isMissed = evaluation.status === 'not-met' && evaluation.breaches.length === 0;
  const held = evaluation.breaches.length > 0 ? breachText(evaluation) : null;
  return {
    zh: `${distance.zh.replace('目标值', named.zh)}${isMissed ? '，未达标' : ''}${held ? `，${held.zh}` : ''}`,
    en: `${distance.en.replace('the target level', named.en)}${isMissed ? ', not met' : ''}${held ? `, ${held.en}` : ''}`,
  };
}

/**
 * For a direction or a band: the demand, the statement that the plan sets no number, and the position of the figure.
 */
function openSentence({ evaluation }: FullResult): Bilingual {
  const { criterion, indicator } = evaluation;
  const demand = demandOf(criterion, indicator);
  const verdict = verdictText(evaluation);
  const isBand = mannerOf(criterion) === 'band';
  if (isBand && criterion.kind !== 'converge' && 'margin' in evaluation && evaluation.margin !== null) {
    const stand = standingText(evaluation);
    return {
      zh: `规划要求${demand.zh}，${criterion.kind === 'about' ? '未规定幅度' : '未设量化标准'}；${stand.zh}。`,
      en: `the plan asks for ${demand.en} without a number of its own; it is ${stand.en}.`,
    };
  }
  const due = dueWords(criterion);
  const stand = isBand && 'margin' in evaluation ? standingText(evaluation) : null;
  return {
    zh: `规划要求到${due.zh}${demand.zh}，${stand?.zh ? `${stand.zh}，` : ''}${verdict.zh}。`,
    en: `the plan asks for ${demand.en} by ${due.en}; it is ${verdict.en}.`,
  };
}

function lackingSentence({ evaluation }: FullResult): Bilingual {
  if (evaluation.status !== 'insufficient-data') return verdictText(evaluation);
  const { zh, en } = lackText(evaluation);
  return { zh: `${zh}，暂不评价。`, en: `it is not assessed: ${en}.` };
}

/** The expected levels in the due years, with their chances; the figures of the present come first. */
function outlookSentence({ places }: IndicatorStanding): Sentence {
  const rare = places.map(({ result }) => rareCases(result)).find((counts) => counts !== null);
  if (rare) {
    const seen = seenText(rare);
    return {
      zh: `${seen.zh}；年度间波动受基数影响，暂不作趋势研判。`,
      en: `few cases: ${seen.en}; years differ by chance with so few cases, and nothing is said of the course.`,
    };
  }
  const projected = places.flatMap(({ result: { projection, evaluation } }) =>
    projection.status === 'projected' && evaluation.status !== 'insufficient-data' ? [projection] : [],
  );
  const met = projected.filter(({ evaluation }) => evaluation.status === 'met');
  // No sentence where every criterion is met and will probably stay met.
  const isSafe = met.length === projected.length && met.every(({ probability }) => (probability ?? 0) >= safe);
  if (isSafe) return null;
  const told = met.length === projected.length ? projected.slice(-1) : projected;
  const words = told
    .map((projection, i) => expectedWords(projection, i === told.length - 1))
    .filter((each) => each !== null);
  if (words.length === 0) return null;
  return {
    zh: `按近年走势测算，${words.map(({ zh }) => zh).join('；')}。`,
    en: `on the course of recent years, ${words.map(({ en }) => en).join('; ')}.`,
  };
}

/** Counts with fewer than one case a year. Their rate jumps from zero to a multiple of any target. */
function rareCases({ projection }: FullResult): CountsAhead | null {
  const counts = projection.status === 'projected' ? projection.counts : null;
  return counts?.weight === 1 && counts.observed.cases < counts.observed.years.length ? counts : null;
}

/** With at least this chance, a met criterion needs no sentence about the outlook. */
const safe = 0.9;

function expectedWords(projection: Projected, withInterval: boolean): Sentence {
  const { due, probability, evaluation } = projection;
  if (probability === null) return null;
  const chance = chanceText({ ...projection, probability });
  if (evaluation.status === 'met') return { zh: chance.zh, en: `it is ${chance.en}` };
  const level = valueWords(
    inPlaces(projection.point, publishedPlaces([projection.latest])),
    projection.quantity === 'difference' ? { ...projection.indicator, distance: 'difference' } : quantityOf(projection),
  );
  const interval = withInterval ? intervalText(projection) : null;
  return {
    zh: `${due}年预计${projection.quantity === 'difference' ? '' : '为'}${level.zh}${interval ? `（${interval.zh}）` : ''}，${chance.zh}`,
    en: `${level.en} is expected in ${due}${interval ? ` (${interval.en})` : ''}, ${chance.en}`,
  };
}

/** Notes on the data: old figures, few figures, volatile figures. */
function dataSentence(standing: IndicatorStanding, asOf: string): Sentence {
  const { latest, places } = standing;
  const warnings = places.flatMap(({ result }) => result.projection.warnings);
  const notes: Bilingual[] = [];
  if (warnings.some(({ code }) => code === 'volatile')) notes.push(earlyWarningLabels.volatile);
  const lag = latest === null ? 0 : Number(yearOf(asOf)) - Number(yearOf(latest.period));
  if (lag > 1)
    notes.push({
      zh: `${Number(yearOf(latest!.period)) + 1}年以来无数据，数据已滞后${lag}年`,
      en: `there are no figures since ${yearOf(latest!.period)}`,
    });
  else if (warnings.some(({ code }) => code === 'too-few-points'))
    notes.push({ zh: '数据年份少，暂难研判', en: 'there are too few figures to tell where it is heading' });
  if (notes.length === 0) return null;
  return { zh: `${notes.map(({ zh }) => zh).join('，')}。`, en: `${notes.map(({ en }) => en).join('; ')}.` };
}
