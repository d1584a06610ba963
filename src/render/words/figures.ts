/** Figures for a report: with their unit, a true minus sign, and no more digits than the data support. */
import type { Rate } from '../../assessment/assessment.js';
import { decimalPlacesOf, type DecimalText } from '../../core/decimal.js';
import { absolute, compare, fraction, signOf } from '../../core/fraction.js';
import { inPlaces, publishedPlaces, readable } from '../../core/figures.js';
import { period } from '../../core/period.js';
import type { Language } from '../../core/text.js';
import { headWords, pointWords, unitWords, type UnitOf } from '../../core/quantity-words.js';
import type { Observed, Threshold } from '../../criteria/evaluation.js';

/**
 * A figure for readers, rounded by {@link readable}: a figure computed from counts has two decimals, or as many as show
 * that it differs from each limit that it is not equal to. @internal
 */
export function shown(value: DecimalText, limits: readonly (DecimalText | null)[] = []): string {
  return signed(readable(value, limits));
}

/** An estimate with a number of decimals; with more decimals where fewer would give 0 or 100. @internal */
export function estimated(value: DecimalText, places: number): string {
  return signed(inPlaces(value, places));
}

/**
 * The number of decimals of the most precise published figure, at most two; at least one unless all figures are whole
 * and large. @internal
 */
export function placesOf(values: readonly DecimalText[]): number {
  const most = Math.max(0, ...values.map((value) => Math.min(decimalPlacesOf(value), 2)));
  return most === 0 && values.some((value) => compare(absolute(fraction(value)), fraction(1000)) < 0) ? 1 : most;
}

/**
 * A share in percent with one decimal, or with more where one would give 100.0%: 81.5%, 99.95%; “—” for a denominator
 * of 0. @internal
 */
export function rateText({ percent }: Rate): string {
  return percent === null ? '—' : `${inPlaces(percent, 1)}%`;
}

/** Replaces the hyphen by a minus sign, which is as wide as a plus; removes it before a zero. */
function signed(text: string): string {
  return text.replace(/^-(?=[0.]*$)/, '').replace('-', '−');
}

/** The unit after a figure: `%`, `/10万`, `个`, `per 100,000`; without the space before it. @internal */
export function unitText(quantity: UnitOf, language: Language): string {
  return headWords(quantity)[language];
}

/** The unit of a difference of two figures, for the head of a column: 百分点, 岁. @internal */
export function pointsText(quantity: UnitOf, language: Language): string {
  return pointWords(quantity)
    [language].trimStart()
    .replace(/^个(?=.分点)/, '');
}

/** A figure followed by its unit. @internal */
export function withUnit(figure: string, quantity: UnitOf, language: Language): string {
  return `${figure}${unitWords(quantity)[language]}`;
}

/** The limits a value was compared with: `≥ 95`, `43～47`, `> 77.9`. @internal */
export function limitsText({ lower, upper, strict }: Threshold, language: Language): string {
  if (lower !== null && upper !== null)
    return lower === upper ? `= ${shown(lower)}` : `${shown(lower)}${language === 'zh' ? '～' : '–'}${shown(upper)}`;
  if (lower !== null) return `${strict ? '>' : '≥'} ${shown(lower)}`;
  return upper === null ? '' : `${strict ? '<' : '≤'} ${shown(upper)}`;
}

/**
 * The value of an observation, marked where it is only a bound, with its own decimals or with `places` decimals.
 * @internal
 */
export function observedFigure(
  observed: Pick<Observed, 'value' | 'bound' | 'decimals' | 'numerator'>,
  limits: readonly (DecimalText | null)[] = [],
  places = publishedPlaces([observed]),
): string {
  const sign = observed.bound === undefined ? '' : { 'at-least': '≥ ', 'at-most': '≤ ' }[observed.bound];
  return `${sign}${signed(inPlaces(observed.value, places, limits))}`;
}

/**
 * A difference as it is printed, with an arrow for its direction; 0 is 持平, and 基本持平 where it only prints as 0.
 * @internal
 */
export function changeFigure(change: DecimalText, printed: DecimalText, language: Language): string {
  const sign = signOf(fraction(change));
  if (sign === 0) return { zh: '持平', en: 'unchanged' }[language];
  if (Number(printed) === 0) return { zh: '基本持平', en: 'little changed' }[language];
  return `${sign > 0 ? '↑' : '↓'} ${printed.replace(/^-/, '')}`;
}

/** A period in words: 2024年6月; in English it is unchanged. @internal */
export function periodText(period: string, language: Language): string {
  if (language === 'en') return period;
  const [year, month, day] = period.split('-');
  return `${year}年${month === undefined ? '' : `${Number(month)}月`}${day === undefined ? '' : `${Number(day)}日`}`;
}

/** A date in an English sentence: on 30 June 2022, in June 2022. @internal */
export function dateText(date: string): string {
  const [year, month, day] = date.split('-');
  const name = month === undefined ? '' : `${months[Number(month) - 1]} `;
  return day === undefined ? `in ${name}${year}` : `on ${Number(day)} ${name}${year}`;
}

const months = 'January February March April May June July August September October November December'.split(' ');

/**
 * The period of a value where it ends on another date than `asOf`, so that an old value is not taken for a new one;
 * else `null`. @internal
 */
export function periodApart(of: string | null, asOf: string): string | null {
  return of === null || period(of, 'period').lastDay === period(asOf, 'asOf').lastDay ? null : of;
}

/** The year of a period: 2024-06 → 2024. @internal */
export function yearOf(period: string): string {
  return period.slice(0, 4);
}
