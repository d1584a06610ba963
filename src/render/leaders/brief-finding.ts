/** Findings that several indicators share: met or on course with nothing else to report, or told in brief. */
import { inPlaces } from '../../core/figures.js';
import { listText, periodText as periodZh } from '../../core/phrases.js';
import { valueWords } from '../../core/quantity-words.js';
import type { Bilingual } from '../../core/text.js';
import type { FullResult } from '../../assessment/assessment.js';
import { mannerOf } from '../../criteria/words/manner.js';
import { distanceText, standingText, verdictText } from '../../criteria/words/standing.js';
import { rareCountsOf } from '../../projection/words/counts.js';
import { isOfTheCourse } from '../../projection/words/labels.js';
import { probabilityText } from '../../projection/words/probability.js';
import { yearOf } from '../words/figures.js';
import type { IndicatorStanding } from './indicator-standing.js';
import { changesOf, figureWords, placesFor, quantityIn } from './latest-figure.js';
import { namingReference } from './reference.js';

/** Whether an indicator is met, will probably stay met, and has nothing else to report. @internal */
export function isSafe(standing: IndicatorStanding): boolean {
  return standing.class === 'met' && isQuiet(standing);
}

/**
 * Whether an indicator goes in the direction asked for, will probably do so, and has nothing else to report. @internal
 */
export function isOnCourse(standing: IndicatorStanding): boolean {
  const areDirections = standing.places.every(({ result }) => mannerOf(result.evaluation.criterion) === 'direction');
  return areDirections && isAsAsked(standing);
}

/** The same for an indicator in the direction asked for or within its reference range. @internal */
export function isAsAsked(standing: IndicatorStanding): boolean {
  return standing.class === 'as-asked' && isQuiet(standing);
}

function isQuiet(standing: IndicatorStanding): boolean {
  const results = standing.places.map(({ result }) => result);
  const warned = results.some(({ projection }) => projection.warnings.some(isOfTheCourse));
  const isWhole = results.every(({ evaluation: { criterion } }) => criterion.scope !== 'every-unit');
  const isRare = results.some(({ projection }) => rareCountsOf(projection) !== null);
  const chance = lastChance(standing);
  return isWhole && !warned && !isRare && (chance === null || chance >= likely);
}

/** With at least this chance of staying met, a criterion needs no sentence of its own. */
const likely = 0.66;

/** With at least this chance, a met criterion needs no word about the outlook. */
const sure = 0.9;

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

/**
 * 产前筛查率2024年为93.5%，比上年提高2.2个百分点，高于目标值8.5个百分点, for a list of indicators that are met. Indicators of which
 * the same is to be said share the words. @internal
 */
export function safeTexts(standings: readonly IndicatorStanding[]): readonly Bilingual[] {
  const groups = new Map<string, { readonly words: SafeWords; readonly names: Bilingual[] }>();
  for (const standing of standings) {
    const words = safeWords(standing);
    const key = `${words.when}${words.zh}`;
    const group = groups.get(key) ?? { words, names: [] };
    group.names.push(standing.indicator.name);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ words: { when, zh, en }, names }) => ({
    zh: `${listText(names.map((name) => name.zh)).zh}${when}${names.length > 1 ? '都' : ''}${zh}`,
    en: `${listText(names.map((name) => name.en)).en}: ${en}`,
  }));
}

interface SafeWords extends Bilingual {
  /** The period in Chinese; in English it stands behind the figure. */
  readonly when: string;
}

function safeWords(standing: IndicatorStanding): SafeWords {
  const { latest, places } = standing;
  const value = figureWords(standing, latest!);
  const last = lastLevel(standing);
  const margin = 'margin' in last.evaluation ? last.evaluation.margin : null;
  const distance =
    margin === null || !('margin' in last.evaluation)
      ? null
      : namingReference(distanceText(last.evaluation, margin), [last]);
  const dues = new Set(places.map(({ result }) => result.due));
  const year = dues.size > 1 ? `${last.due}年` : '';
  const changes = changesOf(standing);
  const chance = lastChance(standing);
  const still = chance === null || chance >= sure ? null : probabilityText(chance);
  return {
    when: periodZh(latest!.period),
    zh: [
      value.zh,
      ...changes.map(({ zh }) => zh),
      ...(distance ? [distance.zh.replace('目标值', `${year}目标值`)] : []),
      ...(still ? [`到${last.due}年仍达标的可能性${still.zh}`] : []),
    ].join('，'),
    en: [
      `${value.en} in ${latest!.period}`,
      ...changes.map(({ en }) => en),
      ...(distance ? [distance.en] : []),
      ...(still ? [`likely still to be met in ${last.due} (${still.en})`] : []),
    ].join(', '),
  };
}

/** 妇女人均预期寿命78.49岁，比2020年提高2.70岁, for a list of indicators on course. @internal */
export function courseText(standing: IndicatorStanding, asOf: string): Bilingual {
  const change = changesOf(standing).at(-1);
  const { zh, en } = namedFigure(standing, asOf);
  return { zh: `${zh}${change ? `，${change.zh}` : ''}`, en: `${en}${change ? `, ${change.en}` : ''}` };
}

/**
 * An indicator in a few words, for a report with many: 「药品质量抽检合格率96.7%，距目标值还差1.3个百分点」. @internal
 */
export function briefText(standing: IndicatorStanding, asOf: string): Bilingual {
  const result = mostUrgent(standing);
  const { evaluation, due } = result;
  const { criterion } = evaluation;
  if (evaluation.status === 'insufficient-data' || evaluation.status === 'not-applicable')
    return namedFigure(standing, asOf);
  const stand = namingReference(standingText(evaluation), [result]);
  const place = { zh: stand.zh.replaceAll('；', '，'), en: stand.en.replaceAll('; ', ', ') };
  const { name } = standing.indicator;
  if (criterion.scope === 'every-unit') return { zh: `${name.zh}，${place.zh}`, en: `${name.en}: ${place.en}` };
  const { zh, en } = namedFigure(standing, asOf);
  if (mannerOf(criterion) === 'direction') {
    if (evaluation.onBoundary) return { zh: `${zh}，${place.zh}`, en: `${en}, ${place.en}` };
    const verdict = verdictText(evaluation);
    return { zh: `${zh}，${place.zh}，${verdict.zh}`, en: `${en}, ${place.en}, ${verdict.en}` };
  }
  const isFirstOfSeveral = new Set(standing.places.map(({ result }) => result.due)).size > 1;
  return {
    zh: `${zh}，${isFirstOfSeveral ? place.zh.replace('目标值', `${due}年目标值`) : place.zh}`,
    en: `${en}, ${isFirstOfSeveral ? place.en.replace('the target level', `the target level of ${due}`) : place.en}`,
  };
}

/** The first criterion that is not met; else the last level. @internal */
export function mostUrgent(standing: IndicatorStanding): FullResult {
  const open = standing.places.find(({ result: { evaluation } }) =>
    /^(?:in-progress|not-met)$/.test(evaluation.status),
  );
  return open?.result ?? lastLevel(standing);
}

/** The name and the latest figure, with its year where it is older than the report. */
function namedFigure(standing: IndicatorStanding, asOf: string): Bilingual {
  const { latest, indicator } = standing;
  const value = figureWords(standing, latest!);
  const isOld = yearOf(latest!.period) < yearOf(asOf);
  return {
    zh: `${indicator.name.zh}${isOld ? periodZh(latest!.period) : ''}${value.zh.replace(/^为/, isOld ? '为' : '')}`,
    en: `${indicator.name.en}: ${value.en}${isOld ? ` in ${latest!.period}` : ''}`,
  };
}

/** The name, and the latest figure of the whole with its year, for a list: 低出生体重发生率3.13%（2018年）. @internal */
export function latestText(standing: IndicatorStanding): Bilingual {
  const { name } = standing.indicator;
  const { value, period } = standing.latest!;
  // The figure of one unit is no figure of the whole.
  if (standing.places.every(({ result }) => result.evaluation.criterion.scope === 'every-unit'))
    return { zh: `${name.zh}（${periodZh(period)}）`, en: `${name.en} (${period})` };
  const { zh, en } = valueWords(inPlaces(value, placesFor(standing)), quantityIn(standing));
  return { zh: `${name.zh}${zh}（${periodZh(period)}）`, en: `${name.en} (${en} in ${period})` };
}
