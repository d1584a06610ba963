/**
 * Quantities in words, Chinese and English: units and measure words, verbs of change, signs and ranges. No other file
 * knows these words. A figure arrives here as text that already has the decimals to show.
 */
import type { DecimalText } from './decimal.js';
import { absolute, add, divide, fraction, isLess, isZero, multiply } from './fraction.js';
import { toFixed, toText } from './fraction-text.js';
import { inPlaces, printedDifference } from './figures.js';
import type { Indicator } from './model.js';
import type { Bilingual } from './text.js';
import { headOf, pointsOf, suffixOf } from './unit-words.js';

/**
 * What is needed to write a quantity in words; every indicator has it. With `distance` the quantity is a distance
 * between two indicators: the size of a gap, or as a percentage of one of them; or a difference from the indicator
 * compared with, of a value that is above it (`lead`) or below it (`lag`) now.
 */
export interface Quantity extends Pick<Indicator, 'unit' | 'ownUnit' | 'polarity' | 'measureWord'> {
  readonly distance?: 'gap' | 'relative-gap' | 'lead' | 'lag';
}

/** The fields that determine the unit words of a quantity. */
export type UnitOf = Pick<Quantity, 'unit' | 'ownUnit' | 'measureWord' | 'distance'>;

/** A verb of change. */
interface Verb {
  readonly zh: string;
  readonly en: string;
  readonly past: string;
  readonly noun: string;
  /** Before the size of a change: up 3, wider by 3. */
  readonly moved: string;
}

type Verbs = readonly [up: Verb, down: Verb];

const verbFrom = (zh: string, en: string, past: string, noun: string, moved: string): Verb => ({
  zh,
  en,
  past,
  noun,
  moved,
});
const rising = (zh: string): Verb => verbFrom(zh, 'rise', 'rose', 'rise', 'up');
const falling = (zh: string): Verb => verbFrom(zh, 'fall', 'fell', 'fall', 'down');
const better: Verbs = [rising('提高'), falling('降低')];
const level: Verbs = [rising('上升'), falling('下降')];
const amount: Verbs = [rising('增加'), falling('减少')];
const gap: Verbs = [
  verbFrom('扩大', 'widen', 'widened', 'widening', 'wider by'),
  verbFrom('缩小', 'narrow', 'narrowed', 'narrowing', 'narrower by'),
];

/**
 * The verb depends on the quantity: a rate that should be low 上升, a rate that should be high 提高, a count 增加. A value
 * below the indicator compared with comes nearer to it by rising: 缩小.
 */
function verbsOf({ unit, ownUnit, polarity, measureWord, distance }: Quantity): Verbs {
  if (distance === 'lag') return [gap[1], gap[0]];
  if (distance !== undefined || unit === 'percentage-points') return gap;
  if (unit === 'count' || unit === 'yuan' || unit === 'hours-per-day') return amount;
  if (ownUnit && ownUnit.scale === undefined) return amount;
  if (unit === 'per-1000' && measureWord !== undefined) return amount;
  return polarity === 'lower-is-better' || unit === 'males-per-100-females' ? level : better;
}

/** The verb for a change, by its sign: 提高, 下降, 增加, 扩大. @internal */
export function verbOf(change: DecimalText, quantity: Quantity): Verb {
  const [up, down] = verbsOf(quantity);
  return /^[-−]/.test(change) ? down : up;
}

/** The unit after a value: 14.3/10万, 4.08个, 81.4岁. @internal */
export function unitWords(quantity: UnitOf): Bilingual {
  const { measureWord, distance } = quantity;
  if (distance !== undefined && distance !== 'relative-gap') return pointsOf(quantity);
  const { zh, en } = suffixOf(quantity);
  return { zh: measureWord ?? zh, en };
}

/** The unit in the head of a table: 个, ‰, 女=100. @internal */
export function headWords(quantity: UnitOf): Bilingual {
  const { zh, en } = headOf(quantity);
  return { zh: quantity.measureWord ?? zh, en };
}

/** The unit after a difference of two values: 0.3个百分点, 0.42个, 0.5岁. @internal */
export function pointWords(quantity: UnitOf): Bilingual {
  const { zh, en } = pointsOf(quantity);
  return { zh: quantity.measureWord ?? zh, en };
}

/**
 * A value with its unit: 「14.3/10万」, "14.3 per 100,000". A distance is written as above or below the reference.
 * @internal
 */
export function valueWords(value: string, quantity: Quantity): Bilingual {
  if (isDifference(quantity)) {
    const { zh, en } = sizeWords(value, quantity);
    if (Number(value) === 0) return { zh: '与对照指标持平', en: 'level with the indicator compared with' };
    return value.startsWith('-')
      ? { zh: `低于对照指标${zh}`, en: `${en} below the indicator compared with` }
      : { zh: `高于对照指标${zh}`, en: `${en} above the indicator compared with` };
  }
  const { zh, en } = unitWords(quantity);
  const shown = value.replace('-', '−');
  return { zh: `${shown}${zh}`, en: `${grouped(shown)}${one(value, en)}` };
}

/** English groups the digits of a large figure: 22,527. @internal */
export function grouped(figure: string): string {
  return figure.replace(/^\D?\d+/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, ','));
}

function isDifference({ distance }: Quantity): boolean {
  return distance === 'lead' || distance === 'lag';
}

/** The size of a difference, without its sign: 「0.3个百分点」, "0.3 percentage points". @internal */
export function sizeWords(size: string, quantity: Quantity): Bilingual {
  const unsigned = size.replace(/^[-−+]/, '');
  const { zh, en } = pointWords(quantity);
  return { zh: `${unsigned}${zh}`, en: `${grouped(unsigned)}${one(unsigned, en)}` };
}

/** The unit in the singular for 1: one percentage point, two percentage points. */
function one(size: string, unit: string): string {
  return size === '1' ? unit.replace(/^( percentage point| year| hour| male)s/, '$1') : unit;
}

/** Units that are written at both ends of a range: 9.6%～16.0%. */
const atBothEnds: ReadonlySet<string> = new Set(['%', '‰', '/万', '/10万']);

/** A range of values: 「9.6/10万～16.0/10万」, "9.6 to 16.0 per 100,000". @internal */
export function rangeWords(lower: string, upper: string, quantity: Quantity): Bilingual {
  if (isDifference(quantity)) return differencesWords(lower, upper, quantity);
  const { zh, en } = unitWords(quantity);
  const [from, to] = [lower, upper].map((end) => end.replace('-', '−'));
  return { zh: `${from}${atBothEnds.has(zh) ? zh : ''}～${to}${zh}`, en: `${grouped(from!)} to ${grouped(to!)}${en}` };
}

/** 「低于对照指标1.8～4.3个百分点」, "1.8 to 4.3 percentage points below the indicator compared with". */
function differencesWords(lower: string, upper: string, quantity: Quantity): Bilingual {
  const [isBelow, isAbove] = [upper.startsWith('-'), !lower.startsWith('-')];
  const [from, to] = isBelow ? [upper, lower.slice(1)] : [lower, upper];
  if (isBelow || isAbove)
    return { zh: valueWords(`${from}～${to}`, quantity).zh, en: valueWords(`${from} to ${to}`, quantity).en };
  const [below, above] = [valueWords(lower, quantity), valueWords(upper, quantity)];
  return { zh: `${below.zh}至${above.zh}`, en: `${below.en} to ${above.en}` };
}

/** What a value is compared with: 「上年」, "the year before". */
type Reference = Bilingual;

/** Whether a change, as it is printed, is at most one unit of the last published decimal: 基本持平. */
function isSlight(size: string, places: number, { unit, polarity, measureWord }: Quantity): boolean {
  const mortality =
    polarity === 'lower-is-better' && (unit === 'per-100000' || unit === 'per-10000' || unit === 'per-1000');
  if (places === 0 || (mortality && measureWord === undefined)) return false;
  return !isLess(`1e-${places}`, size.replace('-', ''));
}

/**
 * A change against an earlier value: 「比上年下降0.8/10万（下降5.3%）」, 「与上年基本持平（降低0.1个百分点）」, "down 0.8 per 100,000 (5.3%) from
 * the year before". The change is that of the figures as they are printed, with `places` decimals; `from` is the
 * earlier value. Where they print alike, the change is less than one unit of the last decimal. @internal
 */
export function changeWords(
  change: DecimalText,
  reference: Reference,
  quantity: Quantity,
  { places, from }: { readonly places: number; readonly from?: DecimalText },
): Bilingual {
  if (isZero(fraction(change))) return { zh: `与${reference.zh}持平`, en: `unchanged from ${reference.en}` };
  const verb = verbOf(change, quantity);
  const printed = from === undefined ? inPlaces(change, places) : printedChange(change, from, places);
  const isTiny = Number(printed) === 0;
  const size = sizeWords(isTiny ? toFixed(fraction(`1e-${places}`), places) : printed, quantity);
  const [moved, movedEn] = isTiny
    ? [`${verb.zh}不足${size.zh}`, `${verb.moved} less than ${size.en}`]
    : [`${verb.zh}${size.zh}`, `${verb.moved} ${size.en}`];
  if (isSlight(printed, places, quantity))
    return {
      zh: `与${reference.zh}基本持平（${moved}）`,
      en: `little changed from ${reference.en} (${movedEn})`,
    };
  const relative = from === undefined ? null : relativeWords(change, from, quantity);
  return {
    zh: `比${reference.zh}${moved}${relative?.zh ?? ''}`,
    en: `${movedEn}${relative?.en ?? ''} ${verb.moved.endsWith('by') ? 'than in' : 'from'} ${reference.en}`,
  };
}

function printedChange(change: DecimalText, from: DecimalText, places: number): DecimalText {
  return printedDifference(toText(add(fraction(from), fraction(change))), from, places);
}

/** The change in per cent, shown beside the change itself for mortality and money, never for percentages. */
function relativeWords(change: DecimalText, from: DecimalText, quantity: Quantity): Bilingual | null {
  const { unit, distance } = quantity;
  if (distance !== undefined || Number(from) <= 0 || (unit !== 'per-100000' && unit !== 'per-10000' && unit !== 'yuan'))
    return null;
  const percent = inPlaces(toText(absolute(divide(multiply(fraction(change), fraction(100)), fraction(from)))), 1);
  const falls = change.startsWith('-');
  return unit === 'yuan'
    ? { zh: `，${falls ? '下降' : '增长'}${percent}%`, en: ` (${percent}%)` }
    : { zh: `（${falls ? '下降' : '上升'}${percent}%）`, en: ` (${percent}%)` };
}

/**
 * A yearly change: 「年均下降0.65/10万」, "fell by 0.65 per 100,000 a year". `places` is the number of decimals of the data.
 * @internal
 */
export function paceWords(
  pace: DecimalText,
  quantity: Quantity,
  places: number,
): Bilingual & { readonly base: string } {
  if (isZero(fraction(pace))) return { zh: '年均持平', en: 'did not change', base: 'not change' };
  const verb = verbOf(pace, quantity);
  const { zh, en } = sizeWords(paceSize(pace, places), quantity);
  return { zh: `年均${verb.zh}${zh}`, en: `${verb.past} by ${en} a year`, base: `${verb.en} by ${en} a year` };
}

/** A yearly change below one has two decimals; a larger one has the decimals of the data. */
function paceSize(pace: DecimalText, places: number): string {
  const size = pace.replace('-', '');
  if (!isLess(size, 10)) return inPlaces(size, places);
  return inPlaces(size, isLess(size, 1) ? Math.max(2, places) : Math.max(1, places));
}
