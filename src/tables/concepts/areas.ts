/** Names of areas: how they are known, and the words for all of an area. */
import { partNamed, type Part } from './disaggregation.js';
import { halfWidth, withoutNumber } from './text.js';

/** What areas are called by their last characters, and schools. */
const areaName =
  /(?:[省市州县区旗镇乡村国盟]|街道|社区|农场|林场|小学|中学|学校|幼儿园| (?:city|county|district|town|township|subdistrict|village|school))$/iu;

/** Whether a text is called as areas are. @internal */
export function isAreaName(text: string): boolean {
  return text.length <= 30 && areaName.test(text) && wholeAreaOf(text) === null;
}

/** Words for all of the area a table is of: no area of that name. */
const wholes: ReadonlySet<string> = new Set([
  ...['合计', '总计', '小计', '总数', '总体', '全部', '全体', '全域'],
  ...['total', 'all', 'all areas', 'allarea', 'allareas', '_t', 'grand total', 'subtotal'],
]);

/** Words for all of an area of one level. */
const levels: ReadonlyMap<string, RegExp> = new Map([
  ['全国', /^(?:全国|中国|china|chn|cn)$/iu],
  ['national', /^(?:全国|中国|china|chn|cn)$/iu],
  ['全省', /省$/u],
  ['全区', /区$/u],
  ['全市', /市$/u],
  ['全州', /州$/u],
  ['全县', /县$/u],
  ['全旗', /旗$/u],
]);

/** The word for a whole that a text is: `any` of whatever area, or of one level; `null` for other texts. @internal */
export function wholeAreaOf(text: string): 'any' | 'level' | null {
  const key = halfWidth(text).trim().toLowerCase();
  if (wholes.has(key)) return 'any';
  return levels.has(key) ? 'level' : null;
}

/**
 * A text that stands for itself in a column of areas, though it is a word for a part or the whole, has an apostrophe
 * before it. @internal
 */
export function isWordInAreas(text: string): boolean {
  return wholeAreaOf(text) !== null || partNamed(text) !== undefined;
}

/** An area as it is written into a cell. @internal */
export function writeArea(area: string): string {
  return isWordInAreas(area.replace(/^'+/, '')) ? `'${area}` : area;
}

/** Whether a word for all of an area of one level can mean an area: 全市 of 天门市, not of 湖北省. @internal */
export function canMean(word: string, area: string): boolean {
  return levels.get(halfWidth(word).trim().toLowerCase())?.test(area.trim()) === true;
}

const first = /^(?:\d{4}\s*[-—–~至]\s*)?(?:\d{4}年?(?:\d{1,2}月)?)?\s*/u;
const named = /^(\p{Script=Han}{1,7}?(?:特别行政区|自治区|自治州|自治县|省|市|地区|州|盟|县|旗|区))/u;

/** The area a title begins with: 湖北省 of 湖北省妇女儿童…, behind a number and a year; `null` where it names none. @internal */
export function areaOfTitle(title: string): string | null {
  const text = withoutNumber(title);
  const found = named.exec(text.slice(first.exec(text)![0].length))?.[1];
  return found === undefined || /地区$|[各分按本全]/u.test(found) ? null : found;
}

/** What a text in a column of areas is: the whole, a part, or a name. @internal */
export type AreaWord = 'whole' | { readonly part: Part | null; readonly name: string };

/** Resolves a text in a column of areas. A text with an apostrophe before it stands for itself. @internal */
export function areaWordOf(text: string, base: string | null): AreaWord {
  if (text.startsWith("'") && isWordInAreas(text.replace(/^'+/, ''))) return { part: null, name: text.slice(1) };
  const word = wholeAreaOf(text);
  if (word === 'any' || (word === 'level' && (base === null || canMean(text, base)))) return 'whole';
  const part = word === 'level' ? undefined : partNamed(text);
  return part === null ? 'whole' : { part: part ?? null, name: text };
}
