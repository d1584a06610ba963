/** Few cases in words: how many there were, what that level leads to, and what is still enough. */
import { inPlaces } from '../../core/figures.js';
import { periodsText } from '../../core/phrases.js';
import { rangeWords, valueWords } from '../../core/quantity-words.js';
import type { Bilingual } from '../../core/text.js';
import type { Borrowed } from '../counts/borrowed.js';
import type { CountsAhead } from '../counts/count-forecast.js';
import type { Projected } from '../projection.js';
import { placesOf, projectedQuantity } from './places.js';
import { probabilityText } from './probability.js';

/**
 * What a leader needs of a figure that rests on few cases: 「基数小：2015—2024年共7例，平均每年不到1例；按此水平，2030年一例都不发生的可能性约51%」.
 * @internal
 */
export function countsText(projection: Projected, counts: CountsAhead): Bilingual {
  const { observed, cases } = counts;
  const { due } = projection;
  const years = periodsText(observed.years);
  const total = casesText(observed.cases, observed.years.length);
  const level = `${Math.round((projection.interval?.level ?? 0.8) * 100)}%`;
  const range = rangeOfCases(cases);
  const chances = chancesText(projection, counts);
  const rate = rateText(projection, counts);
  const lent = counts.borrowed && borrowedText(counts.borrowed);
  return {
    zh: `基数小，先看例数：${years.zh}${total.zh}；按此水平，${due}年预计${range.zh}（${level}预测区间）${chances.zh}。${rate.zh}${lent ? `（${lent.zh}）` : ''}。`,
    en: `Few cases: ${total.en} in ${years.en}; at that level ${range.en} in ${due} (${level} interval)${chances.en}. ${rate.en}${lent ? ` (${lent.en})` : ''}.`,
  };
}

/** The cases to come, for a cell: 「即0～2例」, "0 to 2 cases". @internal */
export function casesAheadText({ cases }: CountsAhead): Bilingual {
  const { zh, en } = rangeOfCases(cases);
  return { zh: `即${zh}`, en: `that is ${en} cases` };
}

function rangeOfCases({ lower, upper }: CountsAhead['cases']): Bilingual {
  return lower === upper
    ? { zh: `${lower}例`, en: String(lower) }
    : { zh: `${lower}～${upper}例`, en: `${lower} to ${upper}` };
}

/** How many cases there were, and how many that is a year. */
function casesText(cases: number, years: number): Bilingual {
  if (cases === 0) return { zh: '未发生', en: 'none' };
  const yearly = cases / years;
  const mean =
    yearly < 1
      ? { zh: '平均每年不到1例', en: 'less than one a year' }
      : {
          zh: `平均每年约${Number(yearly.toFixed(1))}例`,
          en: `about ${Number(yearly.toFixed(1))} a year`,
        };
  return { zh: `共${cases}例，${mean.zh}`, en: `${cases}, ${mean.en}` };
}

/** The chance of no case, where it is worth saying, and the chance of no more (no fewer) than are allowed. */
function chancesText({ probability }: Projected, { cases, allowed }: CountsAhead): Bilingual {
  const parts: Bilingual[] = [];
  if (cases.none >= 0.05) {
    const none = probabilityText(cases.none);
    parts.push({
      zh: `，一例都不发生的可能性${none.zh}`,
      en: `, with a probability of ${none.en} of none at all`,
    });
  }
  const most = allowed.most;
  if (most !== null && allowed.least === null) parts.push(mostText(most));
  if (allowed.least !== null && most === null)
    parts.push({ zh: `，不少于${allowed.least}例即达标`, en: `; ${allowed.least} or more meet the criterion` });
  return probability === null
    ? { zh: '', en: '' }
    : { zh: parts.map(({ zh }) => zh).join(''), en: parts.map(({ en }) => en).join('') };
}

/** The rate behind the cases, which is what the place itself can change. */
function rateText(projection: Projected, { rate }: CountsAhead): Bilingual {
  const places = placesOf(projection);
  const quantity = projectedQuantity(projection);
  const point = valueWords(inPlaces(rate.point, places), quantity);
  const { zh, en } = rangeWords(inPlaces(rate.lower, places), inPlaces(rate.upper, places), quantity);
  return {
    zh: `年度间波动受基数影响，实际水平约为${point.zh}（${zh}）`,
    en: `Years differ by chance; the rate behind them is about ${point.en} (${en})`,
  };
}

/** Who lent strength. */
function borrowedText(borrowed: Borrowed): Bilingual {
  return borrowed.from === 'reference'
    ? { zh: '参照了上级地区同一指标的水平', en: 'with the level of the reference area as a guide' }
    : {
        zh: `参照了其余${borrowed.areas}个地区的水平`,
        en: `with the level of ${borrowed.areas} other areas as a guide`,
      };
}

/** So many cases meet the criterion; below none, none do. */
function mostText(most: number): Bilingual {
  if (most < 0) return { zh: '', en: '' };
  return most === 0
    ? { zh: '，只有一例都不发生才能达标', en: '; only none at all meets the criterion' }
    : { zh: `，不超过${most}例即达标`, en: `; up to ${most} meet the criterion` };
}
