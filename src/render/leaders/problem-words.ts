/** A problem in words: how far it is from its level, its pace, its chance. */
import type { Bilingual } from '../../core/text.js';
import { isRateOfFewCases } from '../../criteria/words/small-counts.js';
import { mannerOf } from '../../criteria/words/manner.js';
import { standingText, verdictText } from '../../criteria/words/standing.js';
import { countsAheadText, haveToldChance, rareCountsOf } from '../../projection/words/counts.js';
import { paceSoFar, requiredText } from '../../projection/words/pace.js';
import { outlookText } from '../../projection/words/labels.js';
import { chanceText } from '../../projection/words/probability.js';
import type { ResultLocation } from '../report/context.js';
import { namingReference } from './reference.js';

/** The distance from the level asked for; without one, the verdict. @internal */
export function distanceOf({ result }: Pick<ResultLocation, 'result'>): Bilingual {
  const { evaluation } = result;
  const isJudged = evaluation.status !== 'insufficient-data' && evaluation.status !== 'not-applicable';
  const standing = isJudged ? namingReference(standingText(evaluation), [result]) : verdictText(evaluation);
  return standing.zh === '' ? verdictText(evaluation) : standing;
}

/** 比2025年目标值高0.3/10万; after the due year also 未达标. @internal */
export function standOf(place: Pick<ResultLocation, 'result'>): Bilingual {
  const { evaluation, due } = place.result;
  const { criterion } = evaluation;
  const { zh, en } = distanceOf(place);
  if (evaluation.status === 'insufficient-data' || evaluation.status === 'not-applicable') return { zh, en };
  const isLevel =
    mannerOf(criterion) === 'threshold' && criterion.scope !== 'every-unit' && evaluation.breaches.length === 0;
  const named = isLevel
    ? { zh: zh.replace('目标值', `${due}年目标值`), en: en.replace('the target level', `the target level of ${due}`) }
    : { zh, en };
  // 与2020年持平 says 与基期持平.
  const isLevelWithBase = mannerOf(criterion) === 'direction' && evaluation.onBoundary;
  if (evaluation.status !== 'not-met' || mannerOf(criterion) === 'band' || isLevelWithBase) return named;
  const verdict = verdictText(evaluation);
  return { zh: `${named.zh}，${verdict.zh}`, en: `${named.en}, ${verdict.en}` };
}

/**
 * The pace so far and the pace needed; for few cases, how many are expected and how many meet the criterion. @internal
 */
export function paceOf({ result: { projection } }: Pick<ResultLocation, 'result'>): Bilingual | null {
  if (
    projection.status === 'projected' &&
    projection.counts &&
    isRateOfFewCases(projection.latest!, projection.indicator)
  )
    return countsAheadText(projection, projection.counts);
  const { pace } = projection;
  const isOpen = pace?.required == null || pace.required === '0' || projection.threshold?.strict === true;
  if (pace?.actual == null || isOpen) return null;
  const { years, moved } = paceSoFar(projection, pace.from, pace.to, pace.actual);
  const needed = requiredText(projection, pace.required!);
  return {
    zh: `${years.zh}${moved.zh}，${needed.zh}`,
    en: `it ${moved.en} in ${years.en} and would have to ${needed.en}`,
  };
}

/** The chance, or else the outlook. @internal */
export function prospectOf({ result: { evaluation, projection } }: Pick<ResultLocation, 'result'>): Bilingual | null {
  if (evaluation.status === 'not-met') return null;
  if (rareCountsOf(projection) !== null)
    return {
      zh: '年度间波动受基数影响，暂不作趋势研判',
      en: 'years differ by chance, and nothing is said of the course',
    };
  if (projection.status === 'projected' && projection.counts && haveToldChance(projection.counts)) return null;
  if (projection.status === 'projected' && projection.probability !== null)
    return chanceText({ ...projection, probability: projection.probability });
  return outlookText(projection.outlook, mannerOf(evaluation.criterion));
}
