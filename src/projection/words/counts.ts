/** Few cases in words: how many there were, how many are expected, and how many still meet the criterion. */
import { confidenceText, endsInPlaces, inPlaces } from '../../core/figures.js';
import { clausesText, periodsText } from '../../core/phrases.js';
import { rangeWords, valueWords } from '../../core/quantity-words.js';
import { noWords, type Bilingual } from '../../core/text.js';
import { mannerOf } from '../../criteria/words/manner.js';
import { casesWords } from '../../criteria/words/small-counts.js';
import type { Borrowed } from '../counts/borrowed.js';
import type { CountsAhead } from '../counts/counts-ahead.js';
import type { Projected, Projection } from '../projection.js';
import { placesOf, projectedQuantity } from './places.js';
import { probabilityText } from './probability.js';

/**
 * The sentences for a leader about a figure that rests on few cases:
 * 「基数小：2015—2024年共7例，平均每年不到1例；按此水平，2030年一例都不发生的可能性约51%」.
 * @internal
 */
export function countsText(projection: Projected, counts: CountsAhead): Bilingual {
  const lead = leadText(counts);
  const { zh, en } = countsSeenAndAhead(projection, counts);
  return { zh: `${lead.zh}：${zh}。`, en: `${lead.en}: ${en}.` };
}

/** The same without the words that lead to it, and without a full stop. @internal */
export function countsSeenAndAhead(projection: Projected, counts: CountsAhead): Bilingual {
  const seen = seenText(counts);
  const recovered = recoveredText(counts);
  const ahead = countsAheadText(projection, counts);
  const rate = rateText(projection, counts);
  const level = counts.borrowed ? borrowedText(counts.borrowed) : { zh: '按此水平', en: 'at that level' };
  return {
    zh: `${seen.zh}${recovered.zh}；${level.zh}，${ahead.zh}。${rate.zh}`,
    en: `${seen.en}${recovered.en}; ${level.en}, ${ahead.en}. ${rate.en}`,
  };
}

/**
 * What is expected in the due year, in cases: 「2030年预计0～3例（80%预测区间），一例都不发生的可能性约31%，不超过1例即达标」.
 * @internal
 */
export function countsAheadText(projection: Projected, counts: CountsAhead): Bilingual {
  const { due } = projection;
  const confidence = confidenceOf(projection);
  const range = casesAheadText(counts);
  const chances = chancesText(projection, counts);
  return {
    zh: `${due}年预计${withNote(range.zh, `${confidence}预测区间`)}${chances.zh}`,
    en: `${range.en} in ${due} (${confidence} interval)${chances.en}`,
  };
}

/** The confidence of the interval; a projection by counts always has one. */
function confidenceOf({ interval }: Projected): string {
  return confidenceText(interval!.confidence);
}

/** A note in brackets; it joins brackets that the text ends with. */
function withNote(text: string, note: string): string {
  return text.endsWith('）') ? `${text.slice(0, -1)}，${note}）` : `${text}（${note}）`;
}

/**
 * The counts of a figure with fewer than one case a year; else `null`. Their rate jumps from zero to a multiple of any
 * target, so nothing is said of the rate of a single year or of its course. @internal
 */
export function rareCountsOf(projection: Projection): CountsAhead | null {
  const counts = projection.status === 'projected' ? projection.counts : null;
  return counts?.weight === 1 && counts.observed.cases < counts.observed.years.length ? counts : null;
}

/** The counts of a single series, or of one side. */
type Counts = Pick<CountsAhead, 'model' | 'observed' | 'denominator' | 'cases'>;

/**
 * The same of a gap or a comparison that was carried forward by the counts of its sides: 「两项指标基数小，差距按双方例数测算：
 * 2030年城市预计0～2例、农村预计1～4例」; `null` where it was not. @internal
 */
export function sidesText(projection: Projected): Bilingual | null {
  const { choice, due, quantity, sides } = projection;
  const isCounted = choice === 'counts' || choice === 'counts-and-figures';
  if (quantity === 'value' || !isCounted) return null;
  const each = sides.flatMap(({ area, counts }): Bilingual[] => {
    if (!counts) return [];
    const range = casesAheadText(counts);
    const { zh, en } = counts.name;
    return [{ zh: `${area ?? ''}${zh}${range.zh}`, en: `${range.en} (${area ? `${en}, ${area}` : en})` }];
  });
  if (each.length === 0) return null;
  const both = clausesText(each, '、', ' and ');
  const level = confidenceOf(projection);
  const what = quantity === 'gap' ? { zh: '差距', en: 'gap' } : { zh: '差值', en: 'difference' };
  const few = sides.some(({ counts }) => counts && areFew(counts));
  return {
    zh: `${few ? '基数小，' : ''}${what.zh}按双方例数测算：${due}年预计${both.zh}（${level}预测区间）${few ? `；${what.zh}的年度间变动受基数影响` : ''}。`,
    en: `${few ? 'Few cases: the' : 'The'} ${what.en} follows from the counts of both sides, ${both.en} in ${due} (${level} intervals)${few ? `; the ${what.en} moves from year to year by chance` : ''}.`,
  };
}

/** Whether the cases are few enough to say so. */
function areFew({ observed: { cases, denominator, years }, model }: Counts): boolean {
  const rarer = model === 'beta-binomial' ? Math.min(cases, denominator - cases) : cases;
  return rarer <= few * years.length;
}

/** At most this many cases a year are few. */
const few = 20;

function leadText(counts: CountsAhead): Bilingual {
  if (counts.model === 'beta-binomial')
    return areFew(counts) ? { zh: '基数小，先看分子', en: 'Small numbers' } : { zh: '从分子看', en: 'In numbers' };
  return areFew(counts) ? { zh: '基数小，先看例数', en: 'Few cases' } : { zh: '从例数看', en: 'In cases' };
}

/**
 * 「2030年预计0～2例」, "0 to 2 cases"; for parts of a whole, only numbers, because the thing counted is not known. @internal
 */
export function casesAheadText({ cases: { lower, upper }, denominator, model }: Counts): Bilingual {
  const isOne = lower === upper;
  const range = (between: string): string => (isOne ? String(lower) : `${lower}${between}${upper}`);
  const { zh, en } = { zh: range('～'), en: range(' to ') };
  if (model === 'beta-binomial')
    return { zh: `分子${zh}（分母${denominator.value}）`, en: `${en} of ${denominator.value}` };
  return { zh: `${zh}例`, en: `${en} ${isOne && upper === 1 ? 'case' : 'cases'}` };
}

/** The cases of one year, in the same form. @internal */
export function casesSeenText(cases: string, { model }: CountsAhead): Bilingual {
  if (model === 'beta-binomial') return { zh: `分子${cases}`, en: cases };
  return casesWords(cases);
}

/** The number of cases observed, in total and a year. @internal */
export function seenText({ observed: { cases, denominator, years }, model }: CountsAhead): Bilingual {
  const when = periodsText(years);
  if (model === 'beta-binomial')
    return { zh: `${when.zh}合计${cases}（分母合计${denominator}）`, en: `${cases} of ${denominator} in ${when.en}` };
  if (cases === 0) return { zh: `${when.zh}未发生`, en: `none in ${when.en}` };
  const yearly = Number((cases / years.length).toFixed(1));
  const mean =
    cases < years.length
      ? { zh: '平均每年不到1例', en: 'less than one a year' }
      : { zh: `平均每年约${yearly}例`, en: `about ${yearly} a year` };
  return { zh: `${when.zh}共${cases}例，${mean.zh}`, en: `${cases} in ${when.en}, ${mean.en}` };
}

/** The years whose cases were recovered from their value; empty where every year has its counts. */
function recoveredText({ observed: { recovered }, model }: CountsAhead): Bilingual {
  if (recovered.length === 0) return noWords;
  const when = periodsText(recovered);
  const cases = model === 'beta-binomial' ? '分子' : '例数';
  return { zh: `（${when.zh}${cases}由数值推算）`, en: ` (${when.en} worked back from the value)` };
}

function hasChanceOfNone({ cases, model }: Pick<CountsAhead, 'cases' | 'model'>): boolean {
  return cases.none >= 0.05 && model !== 'beta-binomial';
}

/**
 * Whether {@link countsAheadText} has told the probability of meeting the criterion: only none at all meets it, and the
 * probability of none is in the words. @internal
 */
export function haveToldChance(counts: CountsAhead): boolean {
  return hasChanceOfNone(counts) && counts.allowed.least === null && counts.allowed.most === 0;
}

/** The probability of no case, where it is 5 % or more, and the number of cases that still meets the criterion. */
function chancesText(
  { probability, criterion }: Projected,
  { cases, allowed: { least, most }, model }: CountsAhead,
): Bilingual {
  if (probability === null) return noWords;
  const parts = model === 'beta-binomial';
  const measure = parts ? '' : '例';
  // A direction is not reached: what the plan asks for is 达标 only where it sets a level.
  const met = mannerOf(criterion) === 'threshold' ? '达标' : '符合要求';
  const found: Bilingual[] = [];
  if (hasChanceOfNone({ cases, model })) {
    const none = probabilityText(cases.none);
    found.push({
      zh: `，一例都不发生的可能性${none.zh}`,
      en: `, with a probability of ${none.en} of none at all`,
    });
  }
  if (most !== null && least === null) found.push(mostText(most, measure, met));
  if (least !== null && most === null)
    found.push({ zh: `，不少于${least}${measure}即${met}`, en: `; ${least} or more meet the criterion` });
  return clausesText(found, '', '');
}

/** The rate behind the cases. The area can change the rate, but not the chance. */
function rateText(projection: Projected, counts: CountsAhead): Bilingual {
  const { rate } = counts;
  // A rate of a few cases in all the years has no decimals to speak of.
  const places = rareCountsOf(projection) === null ? placesOf(projection) : 0;
  const quantity = projectedQuantity(projection);
  const point = valueWords(inPlaces(rate.point, places), quantity);
  const { zh, en } = rangeWords(...endsInPlaces([rate.lower, rate.upper], places), quantity);
  return {
    zh: `${areFew(counts) ? '年度间波动受基数影响，' : ''}实际水平约为${point.zh}（${zh}）`,
    en: `${areFew(counts) ? 'Years differ by chance; the' : 'The'} rate behind them is about ${point.en} (${en})`,
  };
}

/** The areas whose level enters the projection: 「结合其余9个地区的水平」. @internal */
export function borrowedText(borrowed: Borrowed): Bilingual {
  return borrowed.from === 'reference'
    ? { zh: '结合上级地区同一指标的水平', en: 'with the level of the reference area as a guide' }
    : {
        zh: `结合其余${borrowed.areas}个地区的水平`,
        en: `with the level of ${borrowed.areas} other areas as a guide`,
      };
}

/** The largest number of cases that meets the criterion; empty where not even zero cases meet it. */
function mostText(most: number, measure: string, met: string): Bilingual {
  if (most < 0) return noWords;
  if (most === 0) return { zh: `，只有一例都不发生才能${met}`, en: '; only none at all meets the criterion' };
  return {
    zh: `，不超过${most}${measure}即${met}`,
    en: `; no more than ${most} meet${most === 1 ? 's' : ''} the criterion`,
  };
}
