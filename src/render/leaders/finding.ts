/** The finding of one indicator, in prose: value, changes, parts, distance to the target, outlook, data. */
import { periodText as periodZh } from '../../core/phrases.js';
import type { Bilingual } from '../../core/text.js';
import { isRateOfFewCases } from '../../criteria/words/small-counts.js';
import { standingText } from '../../criteria/words/standing.js';
import { rareCountsOf } from '../../projection/words/counts.js';
import { yearOf } from '../words/figures.js';
import type { IndicatorStanding } from './indicator-standing.js';
import { changesOf, figureWords, mainResult } from './latest-figure.js';
import { capital } from './names.js';
import { outlookSentence } from './outlook.js';
import type { LeadersContext } from './leaders-context.js';
import { partsText } from './parts.js';
import { namingReference } from './reference.js';
import { targetSentences } from './target-sentences.js';
import { unusedText } from './unused-figures.js';

/** The finding of an indicator: its sentences one after another. @internal */
export function findingText(standing: IndicatorStanding, context: LeadersContext): Bilingual {
  const { parts } = context;
  const { asOf } = context.assessment;
  const sentences = [
    valueSentence(standing, asOf),
    partsText(standing, parts),
    ...targetSentences(standing),
    outlookSentence(standing),
    dataSentence(standing, asOf),
    unusedSentence(standing, context),
  ].filter((sentence) => sentence !== null);
  const text = {
    zh: sentences.map(({ zh }) => zh).join(''),
    en: sentences.map(({ en }) => capital(en)).join(' '),
  };
  return namingReference(
    text,
    standing.places.map(({ result }) => result),
  );
}

/** 2024年为14.3/10万，比上年下降…，比2020年下降…。 The name of the indicator leads the finding. */
function valueSentence(standing: IndicatorStanding, asOf: string): Bilingual | null {
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
function unitsSentence({ places }: IndicatorStanding): Bilingual | null {
  const { evaluation } = places[0]!.result;
  if (!('unitsJudged' in evaluation) || evaluation.unitsJudged === null) return null;
  const { zh, en } = standingText(evaluation);
  const { period } = evaluation.unitsJudged;
  return { zh: `${periodZh(period)}，${zh}。`, en: `in ${period}, ${en}.` };
}

/** Notes on the data: a direction read from few cases, old figures, few figures, volatile figures. */
function dataSentence(standing: IndicatorStanding, asOf: string): Bilingual | null {
  const { latest, places, indicator, isQuantified } = standing;
  const warnings = places.flatMap(({ result }) => result.projection.warnings);
  const notes: Bilingual[] = [];
  const isRare = places.some(({ result }) => rareCountsOf(result.projection) !== null);
  // A level of few cases has its changes in cases, and a rare one says this in the sentence before.
  if (latest !== null && !isQuantified && !isRare && isRateOfFewCases(latest, indicator))
    notes.push({
      zh: '基数小，年度间变动不代表趋势',
      en: 'with so few cases, a change from year to year shows no trend',
    });
  if (warnings.some(({ code }) => code === 'volatile'))
    notes.push({ zh: '年度间波动较大', en: 'it changes widely from year to year' });
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

/** 2024年所报数据未采用，见附件。 */
function unusedSentence(standing: IndicatorStanding, context: LeadersContext): Bilingual | null {
  const unused = unusedText(standing, context);
  return unused && { zh: `${unused.zh}，见附件。`, en: `${unused.en} (see the annex).` };
}
