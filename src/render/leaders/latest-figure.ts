/** The latest figure of an indicator and its changes, in words. */
import { relationWords } from '../../criteria/kinds/compare.js';
import { observationStatusLabels } from '../../criteria/words/labels.js';
import { countsText, isRateOfFewCases } from '../../criteria/words/small-counts.js';
import { casesChangeText, casesText } from './cases.js';
import { differenceText } from '../../core/fraction-text.js';
import { inPlaces, publishedPlaces } from '../../core/figures.js';
import { periodText as periodZh } from '../../core/phrases.js';
import { changeWords, valueWords, type Quantity } from '../../core/quantity-words.js';
import type { Bilingual } from '../../core/text.js';
import type { FullResult } from '../../assessment/assessment.js';
import type { Observed } from '../../criteria/evaluation.js';
import { limitTexts, quantityOf } from '../../criteria/words/figures.js';
import { yearOf } from '../words/figures.js';
import type { IndicatorStanding } from './indicator-standing.js';

/** The result whose series of the indicator ends last; without a series, the first result. @internal */
export function mainResult({ places }: IndicatorStanding): FullResult {
  const end = ({ series }: FullResult): string => series.at(-1)?.period ?? '';
  return places.map(({ result }) => result).reduce((main, each) => (end(each) > end(main) ? each : main));
}

/** @internal */
export function quantityIn(standing: IndicatorStanding): Quantity {
  return quantityOf(mainResult(standing).evaluation);
}

/** The number of decimals of an indicator's figures. @internal */
export function placesFor(standing: IndicatorStanding): number {
  const { series, baseline } = mainResult(standing);
  return publishedPlaces([...series.slice(-2), standing.latest, baseline]);
}

/** The limits that the latest figure is compared with: it must not be printed as one that it is not. @internal */
export function limitsIn({ places }: IndicatorStanding): readonly (string | null)[] {
  return places.flatMap(({ result }) => limitTexts(result.evaluation));
}

/** Estimated, experimental, imputed, preliminary, of low reliability, not validated: the figure may still change. */
const notFinal = 'EGIPUV';

/** 初步数, for a figure that is not final; else `null`. @internal */
export function notFinalText({ status }: Pick<Observed, 'status'>): Bilingual | null {
  return status !== undefined && notFinal.includes(status) ? observationStatusLabels[status] : null;
}

/** 为14.3/10万, 不低于99%, 1例（活产7200人），为13.9/10万, 为3.9‰（初步数）. @internal */
export function figureWords(standing: IndicatorStanding, observed: Observed): Bilingual {
  const words = valueOf(standing, observed);
  const note = notFinalText(observed);
  return note ? { zh: `${words.zh}（${note.zh}）`, en: `${words.en} (${note.en})` } : words;
}

/** The same beside the name of the indicator, the rate before its cases: 为13.9/10万（1例，活产7200人）. @internal */
export function figureBesideName(standing: IndicatorStanding, observed: Observed): Bilingual {
  const cases = casesText(observed, standing.indicator);
  if (!cases) return figureWords(standing, observed);
  const { en } = figureWords(standing, observed);
  const rate = observed.numerator === '0' ? '为0' : rateOf(standing, observed).zh;
  const inBrackets = [cases.zh.replace(/（(.*)）$/u, '，$1'), notFinalText(observed)?.zh].filter(Boolean).join('，');
  return { zh: `${rate}（${inBrackets}）`, en };
}

function valueOf(standing: IndicatorStanding, observed: Observed): Bilingual {
  const said = rateOf(standing, observed);
  const cases = casesText(observed, standing.indicator);
  // Without a case the rate is zero.
  if (cases && observed.numerator === '0') return cases;
  if (cases) return { zh: `${cases.zh}，${said.zh}`, en: `${cases.en}, ${said.en}` };
  const counts = countsText(observed);
  return counts ? { zh: `${said.zh}（${counts.zh}）`, en: `${said.en} (${counts.en})` } : said;
}

/** The figure alone: 为14.3/10万, 不低于99%. */
function rateOf(standing: IndicatorStanding, { value, bound }: Observed): Bilingual {
  const { zh, en } = valueWords(inPlaces(value, placesFor(standing), limitsIn(standing)), quantityIn(standing));
  const side = bound === undefined ? { zh: '为', en: '' } : relationWords[bound];
  const base = standing.indicator.unit === 'males-per-100-females' ? '（以女性为100）' : '';
  return { zh: `${side.zh}${zh}${base}`, en: `${side.en && `${side.en} `}${en}` };
}

/** The change since the year before, or since the latest earlier year; and the change since the base year. @internal */
export function changesOf(standing: IndicatorStanding): readonly Bilingual[] {
  const result = mainResult(standing);
  const { baseline, series } = result;
  const { latest } = standing;
  if (latest === null || latest.bound !== undefined) return [];
  const earlier = series.filter(({ period, bound }) => period < latest.period && bound === undefined);
  const before = earlier[earlier.length - 1];
  const compared: Bilingual[] = [];
  const isInCases = standing.isQuantified && isRateOfFewCases(latest, standing.indicator);
  const change = (from: Observed, reference: Bilingual): Bilingual =>
    (isInCases ? casesChangeText(latest, from, reference) : null) ??
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

/** Joins two changes of the same size: 比上年和2020年都上升0.3个百分点, 与上年和2020年持平. 年均 would read as a yearly average. */
function saidOnce(changes: readonly Bilingual[]): readonly Bilingual[] {
  const [first, second] = changes;
  if (first === undefined || second === undefined) return changes;
  const [level, otherLevel] = [/^与(.+年)持平$/.exec(first.zh), /^与(\d{4}年)持平$/.exec(second.zh)];
  if (level && otherLevel)
    return [{ zh: `与${level[1]}和${otherLevel[1]}持平`, en: second.en.replace('unchanged from', `${first.en} and`) }];
  const [zh, otherZh] = [/^(比上年)(.+)$/.exec(first.zh), /^比(\d{4}年)(.+)$/.exec(second.zh)];
  const [en, otherEn] = [
    /^(.+) (?:from|than in) (the year before)$/.exec(first.en),
    /^(.+ (?:from|than in)) (\d{4})$/.exec(second.en),
  ];
  if (!zh || !otherZh || !en || !otherEn || zh[2] !== otherZh[2] || !otherEn[1]!.startsWith(`${en[1]} `))
    return changes;
  return [{ zh: `${zh[1]}和${otherZh[1]}都${zh[2]}`, en: `${otherEn[1]} both ${en[2]} and ${otherEn[2]}` }];
}
