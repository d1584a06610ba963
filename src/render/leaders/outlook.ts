/** The expected levels of an indicator in its due years, with their chances, in a sentence. */
import type { Bilingual } from '../../core/text.js';
import { targetOf } from '../../criteria/words/demand.js';
import { isRateOfFewCases } from '../../criteria/words/small-counts.js';
import { mannerOf } from '../../criteria/words/manner.js';
import {
  borrowedText,
  countsAheadText,
  haveToldChance,
  rareCountsOf,
  seenText,
} from '../../projection/words/counts.js';
import { intervalText } from '../../projection/words/interval.js';
import { expectedText } from '../../projection/words/places.js';
import { chanceText } from '../../projection/words/probability.js';
import type { Projected } from '../../projection/projection.js';
import { yearOf } from '../words/figures.js';
import { isOld, type IndicatorStanding } from './indicator-standing.js';
import { worstUnitText } from './worst-unit.js';

/** A projection with a chance. */
type WithChance = Projected & { readonly probability: number };

/**
 * The sentence; `null` where there is nothing to expect, or where everything is met and will probably stay met.
 * @internal
 */
export function outlookSentence(standing: IndicatorStanding): Bilingual | null {
  const { places, latest } = standing;
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
  const isSafe = met.length === projected.length && met.every(({ probability }) => (probability ?? 0) >= safe);
  if (isSafe) return null;
  const told = (met.length === projected.length ? projected.slice(-1) : projected).filter(
    (projection): projection is WithChance => projection.probability !== null,
  );
  if (told.length === 0) return null;
  const words = told.map((_projection, i) => expectedWords(told, i));
  const lent = told[0]!.counts?.borrowed;
  const guide = lent ? borrowedText(lent) : null;
  const { asOf } = told[0]!;
  // Figures of years ago show no recent course.
  const last = latest !== null && isOld(standing, asOf) ? yearOf(latest.period) : null;
  const [zhYears, enYears] = last === null ? ['近年', 'recent years'] : [`${last}年以前`, `the years up to ${last}`];
  // The words for cases ahead say that they are few; the chance alone would not.
  const areFew = met.length === projected.length && isRateOfFewCases(told[0]!.latest!, standing.indicator);
  return {
    zh: `${areFew ? '年度间波动受基数影响；' : ''}${guide ? `${guide.zh}，` : ''}按${zhYears}走势测算，${words.map(({ zh }) => zh).join('；')}。`,
    en: `${areFew ? 'years differ by chance with so few cases; ' : ''}judging by ${enYears}${guide ? ` ${guide.en}` : ''}, ${words.map(({ en }) => en).join('; ')}.`,
  };
}

/** With at least this chance, a met criterion needs no sentence about the outlook. */
const safe = 0.9;

/** The expected level, unless the words before have told it, and the chance. */
function expectedWords(told: readonly WithChance[], i: number): Bilingual {
  const projection = told[i]!;
  const { evaluation, due } = projection;
  const chance = chanceIn(projection, told);
  const isToldBefore = told.slice(0, i).some((other) => other.due === due && other.point === projection.point);
  if (evaluation.status === 'met' || isToldBefore) return ofUnit(chance, projection);
  if (projection.counts && isRateOfFewCases(projection.latest!, projection.indicator)) {
    const ahead = countsAheadText(projection, projection.counts);
    if (haveToldChance(projection.counts)) return ahead;
    return { zh: `${ahead.zh}，${chance.zh}`, en: `${ahead.en}; ${chance.en}` };
  }
  const unit = worstUnitText(projection);
  const level = expectedText(projection, projection.point);
  // One interval tells how far the others can be trusted; both ends of a difference would name what it is from.
  const isLast = due === told.at(-1)!.due && projection.quantity !== 'difference';
  const interval = isLast ? intervalText(projection) : null;
  return {
    zh: `${unit.zh}${due}年预计${/^[\d−]/.test(level.zh) ? '为' : ''}${level.zh}${interval ? `（${interval.zh}）` : ''}，${chance.zh}`,
    en: `${unit.en}${level.en} is expected in ${due}${interval ? ` (${interval.en})` : ''}; ${chance.en}`,
  };
}

function ofUnit(chance: Bilingual, projection: WithChance): Bilingual {
  const unit = worstUnitText(projection);
  return { zh: `${unit.zh}${chance.zh}`, en: `${unit.en}${chance.en}` };
}

/** The chance; where another criterion has the same due year, with the requirement that it refers to. */
function chanceIn(projection: WithChance, told: readonly WithChance[]): Bilingual {
  const { criterion, indicator, due } = projection;
  const chance = chanceText(projection);
  const target = targetOf(criterion, indicator);
  if (told.filter((other) => other.due === due).length > 1)
    return { zh: `按“${target.zh}”衡量，${chance.zh}`, en: `the requirement (${target.en}) is ${chance.en}` };
  const subject = mannerOf(criterion) === 'threshold' ? 'the target level' : 'what the plan asks for';
  return { zh: chance.zh, en: `${subject} is ${chance.en}` };
}
