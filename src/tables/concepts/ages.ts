/** Reads age spans in any notation: 5岁以下, <5Y, Y0T4, 0–4 years, under five. */
import { withDigits } from '../../core/chinese-numerals.js';
import { halfWidth } from './text.js';

/** An age span in years. `from` is included, the end is not. @internal */
export interface AgeSpan {
  readonly from: number;
  readonly to: number;
}

const words: Readonly<Record<string, string>> = { one: '1', two: '2', three: '3', five: '5', six: '6', seven: '7' };

const below = /^(?:<|y_?lt|under|below|lessthan)y?(\d{1,3})(?:y|yo|yrs?|years?)?$|^(\d{1,3})周?岁以下$/;
/** The last age belongs to the span: 5岁及以下. */
const upTo = /^y?(\d{1,3})(?:周?岁及以下|(?:years?|y)andunder)$/;
const from = /^(?:>=|≥|y_?ge|over)(\d{1,3})(?:y|years?)?$|^(\d{1,3})(?:周?岁|years?|y)?(?:及?以上|\+|andover)$/;
const between = /^(?:aged?)?y?(\d{1,3})(?:周?岁)?(?:t|to|[-–—~至])(\d{1,3})(?:周?岁|y|yo|years?)?$/;

/** Reads an age span. `null` for any other text. @internal */
export function ageSpanOf(text: string): AgeSpan | null {
  if (text.length > 40) return null;
  const plain = withDigits(halfWidth(text))
    .toLowerCase()
    .replace(/\b(?:one|two|three|five|six|seven)\b/g, (word) => words[word]!)
    .replace(/years? (?:old|of age)|of age/g, 'years')
    .replace(/(under|below|over)-/g, '$1')
    .replace(/[\s,]+/g, '');
  const lower = below.exec(plain);
  if (lower !== null) return { from: 0, to: Number(lower[1] ?? lower[2]) };
  const last = upTo.exec(plain);
  if (last !== null) return { from: 0, to: Number(last[1]) + 1 };
  const upper = from.exec(plain);
  if (upper !== null) return { from: Number(upper[1] ?? upper[2]), to: Infinity };
  const span = between.exec(plain);
  return span === null ? null : { from: Number(span[1]), to: Number(span[2]) + 1 };
}

/** People of an age. */
const people =
  '儿童|婴幼儿|婴儿|幼儿|青少年|少年|未成年人|学生|老年人口?|老人|人口|人群|居民|妇女|女性|男性|女童|男童|[男女人者]';
const alone = new RegExp(
  '^(?:[男女]性?)?(?:[未不]?满)?\\d{1,3}(?:周?岁)?(?:[-–—~至到]\\d{1,3})?周?岁(?:[及或]?以[上下内])?(?:年龄)?[组段]?' +
    `(?:\\(不?含[^)]*\\))?的?(?:${people}){0,2}$`,
  'u',
);

/** Whether a text is an age, with the people of that age at most: 60岁及以上, 7岁以下儿童. @internal */
export function isAge(text: string): boolean {
  return alone.test(withDigits(halfWidth(text)).replace(/\s+/g, ''));
}

const inName =
  /(?:under|below)[- ](?:five|one|two|\d{1,2})\b|\baged? \d{1,2}[-–—]\d{1,2}\b|\d{1,2}岁以下|\d{1,2}[-–—~至]\d{1,2}岁/giu;

/** Reads the age span in the name of an indicator. `null` when the name has none. @internal */
export function ageSpanIn(name: string): AgeSpan | null {
  // An infant is under one year old. A newborn is younger, so such a name does not get this span.
  if (/\binfants?\b|婴儿/iu.test(name) && !/newborn|新生/iu.test(name)) return { from: 0, to: 1 };
  const [found] = withDigits(halfWidth(name)).match(inName) ?? [];
  return found === undefined ? null : ageSpanOf(found);
}
