/** The finding of one indicator, in prose: value, changes, distance to the target, parts, outlook, pace, data. */
import { periodText as periodZh } from '../../core/phrases.js';
import type { FullResult } from '../../assessment/assessment.js';
import type { Bilingual } from '../../core/text.js';
import { demandOf, targetOf } from '../../criteria/words/demand.js';
import { dueWords } from '../../criteria/due.js';
import { isRateOfFewCases } from '../../criteria/words/small-counts.js';
import { lackText } from '../../criteria/words/explain.js';
import { mannerOf } from '../../criteria/words/manner.js';
import { breachText, distanceText, standingText, verdictText } from '../../criteria/words/standing.js';
import { intervalText } from '../../projection/words/interval.js';
import { expectedText } from '../../projection/words/places.js';
import { countsAheadText, rareCountsOf, seenText } from '../../projection/words/counts.js';
import { chanceText } from '../../projection/words/probability.js';
import type { Projected } from '../../projection/projection.js';
import { earlyWarningLabels } from '../../projection/words/labels.js';
import { yearOf } from '../words/figures.js';
import type { IndicatorStanding } from './indicator-standing.js';
import { changesOf, figureWords, mainResult } from './latest-figure.js';
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

/** The number of units that reach the level. A criterion for every unit has no figure for the whole. */
function unitsSentence({ places }: IndicatorStanding): Sentence {
  const { evaluation } = places[0]!.result;
  if (!('unitsJudged' in evaluation) || evaluation.unitsJudged === null) return null;
  const { zh, en } = standingText(evaluation);
  const { period } = evaluation.unitsJudged;
  return { zh: `${periodZh(period)}，${zh}。`, en: `in ${period}, ${en}.` };
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
  // A level that follows from the base year is no quotation.
  const isComputed = criterion.kind === 'change-from-baseline';
  let named: Bilingual = {
    zh: isComputed ? `${due}年目标值（${target.zh}）` : `${due}年“${target.zh}”的目标值`,
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
  const stand = isBand && 'margin' in evaluation && evaluation.observed ? standingText(evaluation) : null;
  // The sentence before has told the change since the base year.
  const [zh, en] = stand ? [stand.zh.replace(/^.*，仍/, '仍'), stand.en.replace(/^.*, still /, 'still ')] : ['', ''];
  return {
    zh: `规划要求到${due.zh}${demand.zh}；${zh && `${zh}，`}${verdict.zh}。`,
    en: `the plan asks for ${demand.en} by ${due.en}; it is ${en && `${en}, `}${verdict.en}.`,
  };
}

function lackingSentence({ evaluation }: FullResult): Bilingual {
  if (evaluation.status !== 'insufficient-data') return verdictText(evaluation);
  const { zh, en } = lackText(evaluation);
  return { zh: `${zh}，暂不评价。`, en: `it is not assessed: ${en}.` };
}

/** The expected levels in the due years, with their chances; the figures of the present come first. */
function outlookSentence({ places }: IndicatorStanding): Sentence {
  const rare = places.map(({ result }) => rareCountsOf(result.projection)).find((counts) => counts !== null);
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
    en: `judging by recent years, ${words.map(({ en }) => en).join('; ')}.`,
  };
}

/** With at least this chance, a met criterion needs no sentence about the outlook. */
const safe = 0.9;

function expectedWords(projection: Projected, withInterval: boolean): Sentence {
  const { due, probability, evaluation } = projection;
  if (probability === null) return null;
  const chance = chanceText({ ...projection, probability });
  if (evaluation.status === 'met') return { zh: chance.zh, en: `it is ${chance.en}` };
  if (projection.counts && isRateOfFewCases(projection.latest!, projection.indicator)) {
    const ahead = countsAheadText(projection, projection.counts);
    return { zh: `${ahead.zh}，${chance.zh}`, en: `${ahead.en}: ${chance.en}` };
  }
  const level = expectedText(projection, projection.point);
  const interval = withInterval ? intervalText(projection) : null;
  return {
    zh: `${due}年预计${/^[\d−]/.test(level.zh) ? '为' : ''}${level.zh}${interval ? `（${interval.zh}）` : ''}，${chance.zh}`,
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
