/** The pace in words: so far, needed, and the value that it leads to next year. */
import type { DecimalText } from '../../core/decimal.js';
import { absolute, compare, fraction, isLess, isZero, multiply, subtract } from '../../core/fraction.js';
import { toFixed, wholeSize, wholeToCover } from '../../core/fraction-text.js';
import { paceWords, sizeWords, verbOf } from '../../core/quantity-words.js';
import { noWords, type Bilingual } from '../../core/text.js';
import { mannerOf } from '../../criteria/words/manner.js';
import type { PaceComparison, Projection } from '../projection.js';
import { isDifference, levelText, placesOf, projectedQuantity } from './places.js';

const one = fraction(1);

/** The pace so far, the pace needed, and how they compare. @internal */
export function paceIn(projection: Projection, { from, to, actual, required, ratio }: PaceComparison): Bilingual {
  const { years, moved } = paceSoFar(projection, from, to, actual!);
  const needs =
    required === null || required === '0' || isOpen(projection) ? noWords : requiredText(projection, required);
  const times = Number(actual) === 0 || ratio === null || isOpen(projection) ? noWords : timesText(ratio, projection);
  return {
    zh: `${years.zh}${moved.zh}${needs.zh && `，${needs.zh}${times.zh}`}。`,
    en: `In ${years.en} it ${moved.en}.${needs.en && ` It would have to ${needs.en}${times.en}.`}`,
  };
}

/** Whether any step in the right direction is enough, so that no pace is required. @internal */
export function isOpen({ threshold, criterion }: Projection): boolean {
  return threshold?.strict === true && mannerOf(criterion) === 'direction';
}

/**
 * The pace so far, and the years whose changes it averages: with base year 2020 they are 2021 to 2024. For a single
 * year, and for a count, which is whole, it is the change and not an average. @internal
 */
export function paceSoFar(
  projection: Projection,
  from: number,
  to: number,
  actual: DecimalText,
): { readonly years: Bilingual; readonly moved: Bilingual } {
  const isYear = to - from <= 1;
  const isSame = isZero(fraction(actual));
  const years =
    isSame || isYear ? { zh: `${to}年`, en: `${to}` } : { zh: `${from + 1}—${to}年`, en: `${from + 1}–${to}` };
  if (isSame) return { years, moved: { zh: `与${from}年持平`, en: `was at the level of ${from}` } };
  const quantity = projectedQuantity(projection);
  const places = placesOf(projection);
  if (projection.indicator.unit === 'count') {
    const verb = verbOf(actual, quantity);
    const size = sizeWords(toFixed(multiply(fraction(actual), fraction(to - from)), places), quantity);
    return {
      years,
      moved: { zh: `${isYear ? '比上年' : '共'}${verb.zh}${size.zh}`, en: `${verb.past} by ${size.en}` },
    };
  }
  const yearly = paceWords(actual, quantity, places);
  return {
    years,
    moved: isYear ? { zh: yearly.zh.replace('年均', '比上年'), en: yearly.en.replace(/ a year$/, '') } : yearly,
  };
}

/** The required pace, 「今后需年均下降0.88/10万」; for a count, how many more are needed. @internal */
export function requiredText(projection: Projection, required: DecimalText): Bilingual {
  const { indicator, due, latest, threshold } = projection;
  const quantity = projectedQuantity(projection);
  if (indicator.unit !== 'count') {
    const pace = paceWords(required, quantity, placesOf(projection));
    return { zh: `今后需${pace.zh}`, en: pace.base };
  }
  const { lower, upper, strict } = threshold!;
  const missing = subtract(fraction(required.startsWith('-') ? upper! : lower!), fraction(latest!.value));
  const whole = sizeWords(wholeToCover(missing, strict), quantity);
  const { zh, en } = verbOf(required, quantity);
  return { zh: `到${due}年还需${zh}${whole.zh}`, en: `${en} by ${whole.en} more by ${due}` };
}

/** The actual pace relative to the required pace. */
function timesText(ratio: number, { outlook }: Projection): Bilingual {
  const { zh, en } = speedWords(ratio);
  // A pace that would do, and a criterion that is yet uncertain, would contradict each other.
  const isFast = ratio >= fastEnough && (outlook === 'at-risk' || outlook === 'off-track');
  const why = isFast
    ? { zh: '；预计值按走势测算，不假定匀速', en: '; the expected level follows the course, not an even pace' }
    : noWords;
  return { zh: `（目前${zh}${why.zh}）`, en: ` (so far ${en}${why.en})` };
}

/** From this share of the pace needed on, the pace so far is called as fast, or faster. @internal */
export const fastEnough = 0.95;

/** How the pace so far compares with the pace needed. */
function speedWords(ratio: number): Bilingual {
  if (ratio < 0) return { zh: '与所需方向相反', en: 'it goes the other way' };
  if (Math.abs(ratio - 1) < 0.05) return { zh: '与所需速度相当', en: 'it is about as fast' };
  if (ratio > 1) return { zh: '快于所需速度', en: 'it is faster' };
  const share = `${Math.max(1, Math.round(ratio * 100))}%`;
  return ratio < 0.01
    ? { zh: `不足所需速度的${share}`, en: `under ${share} of that` }
    : { zh: `约为所需速度的${share}`, en: `about ${share} of that` };
}

/** The level of the next year on the straight line to the limit; empty where the next year is due. @internal */
export function neededIn(projection: Projection): readonly Bilingual[] {
  const { indicator, latest, due } = projection;
  const { year, value } = projection.needed!.nextYear;
  if (year === due) return [];
  // Of a few persons or schools, a step of one in some year says more than a line.
  if (indicator.unit === 'count' && compare(absolute(subtract(fraction(value), fraction(latest!.value))), one) < 0)
    return [];
  const side = isLess(value, latest!.value) ? 'floor' : 'ceiling';
  const level = levelText(projection, indicator.unit === 'count' ? wholeSize(fraction(value), side) : value);
  return [
    {
      zh: `按年均速度测算的${year}年参考值${isDifference(projection) ? '' : '为'}${level.zh}。`,
      en: `On a straight line to the level asked for it would be ${level.en} in ${year}.`,
    },
  ];
}
