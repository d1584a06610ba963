/** A problem in words: how far it is from its level, its pace, its chance. */
import { listText, periodText } from '../../core/phrases.js';
import { noWords, type Bilingual } from '../../core/text.js';
import type { Evaluation } from '../../criteria/evaluation.js';
import { isRateOfFewCases } from '../../criteria/words/small-counts.js';
import { mannerOf } from '../../criteria/words/manner.js';
import { isBrokenNow, standingText, verdictText } from '../../criteria/words/standing.js';
import { countsAheadText, haveToldChance, rareCountsOf } from '../../projection/words/counts.js';
import { intervalText } from '../../projection/words/interval.js';
import { fastEnough, paceSoFar, requiredText } from '../../projection/words/pace.js';
import { outlookText } from '../../projection/words/labels.js';
import { expectedText } from '../../projection/words/places.js';
import { chanceText } from '../../projection/words/probability.js';
import type { Projection } from '../../projection/projection.js';
import { latestOf } from '../report/cells.js';
import type { ResultLocation } from '../report/context.js';
import { yearOf } from '../words/figures.js';
import type { Say } from '../words/words.js';
import { missedBefore, problemGroupOf, type Problem } from './problems.js';
import { namingReference } from './reference.js';
import { worstUnitText } from './worst-unit.js';

/** 需重点关注60项指标（未达到要求55项，能否保持需关注5项）. @internal */
export function problemCountText(problems: readonly Problem[], say: Say): string {
  const all = problems.length;
  const held = problems.filter((problem) => problemGroupOf(problem) === 'held').length;
  const open = all - held;
  const need = `${all} ${all === 1 ? 'indicator needs' : 'indicators need'} attention`;
  const named = `需重点关注${all}项指标`;
  if (held === 0) return say(named, need);
  if (open === 0) return say(`${named}（均已达到，能否保持需关注）`, `${need}; what is asked is met, but may not hold`);
  return say(
    `${named}（未达到要求${open}项，能否保持需关注${held}项）`,
    `${need} (${open} short of what is asked, ${held} met that may not hold)`,
  );
}

/** The distance from the level asked for; without one, the verdict. @internal */
export function distanceOf({ result }: Pick<ResultLocation, 'result'>): Bilingual {
  const { evaluation } = result;
  const isJudged = evaluation.status !== 'insufficient-data' && evaluation.status !== 'not-applicable';
  const standing = isJudged ? namingReference(standingText(evaluation), [result]) : verdictText(evaluation);
  return standing.zh === '' ? verdictText(evaluation) : standing;
}

/** The distance; where the figure is older than the report, with its year: 2022年距目标值还差0.8个百分点. @internal */
export function datedDistance(place: Pick<ResultLocation, 'result'>): Bilingual {
  return dated(distanceOf(place), place.result.evaluation);
}

function dated({ zh, en }: Bilingual, evaluation: Evaluation): Bilingual {
  const units = 'unitsJudged' in evaluation ? evaluation.unitsJudged : null;
  const period = units?.period ?? latestOf(evaluation)?.period;
  if (period === undefined || yearOf(period) >= yearOf(evaluation.asOf)) return { zh, en };
  const when = periodText(period);
  // 2022年曾低于目标值；最新数据高于目标值: only the second clause is about the latest figure.
  if (zh.includes('最新数据'))
    return { zh: zh.replace('最新数据', when), en: en.replace('the latest figure is', `in ${period} it was`) };
  return { zh: `${when}${zh}`, en: `in ${period}, ${en}` };
}

/** 比2025年目标值高0.3/10万; after the due year also 未达标, and which earlier levels were missed. @internal */
export function standOf(problem: Problem): Bilingual {
  const { zh, en } = dated(undatedStand(problem.place), problem.place.result.evaluation);
  const before = missedBefore(problem);
  if (before.length === 0) return { zh, en };
  const years = { zh: before.map((year) => `${year}年`).join('、'), en: listText(before.map(String)).en };
  return { zh: `${zh}，${years.zh}目标值也未达到`, en: `${en}, nor was that of ${years.en}` };
}

function undatedStand(place: Pick<ResultLocation, 'result'>): Bilingual {
  const { evaluation, due } = place.result;
  const { criterion } = evaluation;
  const { zh, en } = distanceOf(place);
  if (evaluation.status === 'insufficient-data' || evaluation.status === 'not-applicable') return { zh, en };
  const isLevel =
    mannerOf(criterion) === 'threshold' && criterion.scope !== 'every-unit' && evaluation.breaches.length === 0;
  // 2025年距2025年目标值 would say the year twice.
  const isDated = Number(latestOf(evaluation)?.period.slice(0, 4)) === due && due < Number(yearOf(evaluation.asOf));
  const [dueZh, dueEn] = isDated ? ['当', 'that year'] : [due, due];
  const named = isLevel
    ? {
        zh: zh.replace('目标值', `${dueZh}年目标值`),
        en: en.replace('the target level', `the target level of ${dueEn}`),
      }
    : { zh, en };
  // 与2020年持平 says 与基期持平.
  const isLevelWithBase = mannerOf(criterion) === 'direction' && evaluation.onBoundary;
  // 2021—2024年都低于目标值 says that it was not met.
  const { breaches } = evaluation;
  const isToldByYears = breaches.length > 1 || (breaches.length === 1 && !isBrokenNow(evaluation));
  if (evaluation.status !== 'not-met' || mannerOf(criterion) === 'band' || isLevelWithBase || isToldByYears)
    return named;
  const verdict = verdictText(evaluation);
  return { zh: `${named.zh}，${verdict.zh}`, en: `${named.en}, ${verdict.en}` };
}

/**
 * The pace so far and the pace needed; for few cases, how many are expected and how many meet the criterion. @internal
 */
export function paceOf({ result: { projection } }: Pick<ResultLocation, 'result'>): Bilingual | null {
  const pace = paceIn(projection);
  if (pace === null) return null;
  const unit = worstUnitText(projection);
  return { zh: `${unit.zh}${pace.zh}`, en: `${unit.en}${pace.en}` };
}

function paceIn(projection: Projection): Bilingual | null {
  if (rareCountsOf(projection) !== null) return null;
  if (
    projection.status === 'projected' &&
    projection.counts &&
    isRateOfFewCases(projection.latest!, projection.indicator)
  )
    return countsAheadText(projection, projection.counts);
  const { pace } = projection;
  const needed = neededOf(projection);
  if (pace == null || needed === null) return null;
  if (pace.actual === null) return { zh: needed.zh, en: `it would have to ${needed.en}` };
  const { years, moved } = paceSoFar(projection, pace.from, pace.to, pace.actual);
  const why = whyTooSlow(projection);
  return {
    zh: `${years.zh}${moved.zh}，${needed.zh}${why.zh}`,
    en: `it ${moved.en} in ${years.en} and would have to ${needed.en}${why.en}`,
  };
}

/** The pace needed: 今后需年均提高0.83个百分点, "rise by …"; `null` where none is needed, or any step is enough. @internal */
export function neededOf(projection: Projection): Bilingual | null {
  const required = projection.pace?.required;
  const isOpen = required == null || required === '0' || projection.threshold?.strict === true;
  return isOpen ? null : requiredText(projection, required);
}

/**
 * Where the pace so far would do, and the criterion is yet unlikely or uncertain: the level that is expected, since no
 * even pace is assumed; without it the two sentences would contradict each other.
 */
function whyTooSlow(projection: Projection): Bilingual {
  const isFast = (projection.pace?.ratio ?? 0) >= fastEnough;
  if (!isFast || projection.status !== 'projected' || projection.outlook === 'on-track') return noWords;
  const level = expectedText(projection, projection.point);
  const interval = intervalText(projection);
  return {
    zh: `；按走势而非匀速测算，${projection.due}年预计${/^\d/.test(level.zh) ? '为' : ''}${level.zh}${interval ? `（${interval.zh}）` : ''}`,
    en: `; carried forward by its course, not at an even pace, it is expected to be ${level.en} in ${projection.due}${interval ? ` (${interval.en})` : ''}`,
  };
}

/** The chance, or else the outlook; where every unit is judged, that of the unit with the worst outlook. @internal */
export function prospectOf(place: Pick<ResultLocation, 'result'>): Bilingual | null {
  const prospect = prospectIn(place);
  const { units } = place.result.projection;
  if (prospect === null || units === null || place.result.projection.outlook === 'unknown') return prospect;
  return { zh: `${units.worst}${prospect.zh}`, en: `${units.worst} is ${prospect.en}` };
}

function prospectIn({ result: { evaluation, projection } }: Pick<ResultLocation, 'result'>): Bilingual | null {
  if (evaluation.status === 'not-met') return null;
  if (rareCountsOf(projection) !== null)
    return {
      zh: '年度间波动受基数影响，暂不作趋势研判',
      en: 'years differ by chance, and nothing is said of the course',
    };
  if (projection.status === 'projected' && projection.counts && haveToldChance(projection.counts)) return null;
  if (projection.status === 'projected' && projection.probability !== null)
    return chanceText({ ...projection, probability: projection.probability });
  if (projection.outlook === 'unknown') return { zh: '走势暂难研判', en: 'where it is heading is not known' };
  return outlookText(projection.outlook, mannerOf(evaluation.criterion));
}
