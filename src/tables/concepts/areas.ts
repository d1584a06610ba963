/** Names of areas: how to recognise them, and the words for a whole area. */
import { partNamed, type Part } from './disaggregation.js';
import { halfWidth, withoutNumber } from './text.js';

/** The last characters of names of areas and schools. */
const areaName =
  /(?:[省市州县区旗镇乡村国盟]|街道|社区|农场|林场|小学|中学|学校|幼儿园| (?:city|county|district|town|township|subdistrict|village|school))$/iu;

/** Whether a text looks like the name of an area. @internal */
export function isAreaName(text: string): boolean {
  return text.length <= 30 && areaName.test(text) && wholeAreaOf(text) === null;
}

/** Words for the whole area of a table. They are never names of areas. */
const wholes: ReadonlySet<string> = new Set([
  ...['合计', '总计', '小计', '总数', '总体', '全部', '全体', '全域'],
  ...['total', 'all', 'all areas', 'allarea', 'allareas', '_t', 'grand total', 'subtotal'],
]);

/** Words for a whole area of one administrative level. */
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

/**
 * The kind of a word for a whole area: `any` fits every area, `level` fits one level only. `null` for other texts.
 * @internal
 */
export function wholeAreaOf(text: string): 'any' | 'level' | null {
  const key = halfWidth(text).trim().toLowerCase();
  if (wholes.has(key)) return 'any';
  return levels.has(key) ? 'level' : null;
}

/**
 * Whether a text in a column of areas is a word for a part or for the whole. An area with such a name is written with
 * an apostrophe before it. @internal
 */
export function isWordInAreas(text: string): boolean {
  return wholeAreaOf(text) !== null || partNamed(text) !== undefined;
}

/** The text of an area in a cell. @internal */
export function writeArea(area: string): string {
  return isWordInAreas(area.replace(/^'+/, '')) ? `'${area}` : area;
}

/** Whether a word for a whole area of one level fits an area: 全市 fits 天门市, but not 湖北省. @internal */
export function canMean(word: string, area: string): boolean {
  return levels.get(halfWidth(word).trim().toLowerCase())?.test(area.trim()) === true;
}

const first = /^(?:\d{4}\s*[-—–~至]\s*)?(?:\d{4}年?(?:\d{1,2}月)?)?\s*/u;
const named = /^(\p{Script=Han}{1,7}?(?:特别行政区|自治区|自治州|自治县|省|市|地区|州|盟|县|旗|区))/u;

/**
 * The area at the start of a title, after a number and a year: 湖北省 in 湖北省妇女儿童…. `null` when the title names none.
 * @internal
 */
export function areaOfTitle(title: string): string | null {
  const text = withoutNumber(title);
  const found = named.exec(text.slice(first.exec(text)![0].length))?.[1];
  return found === undefined || /地区$|[各分按本全]/u.test(found) ? null : found;
}

/** The meaning of a text in a column of areas: the whole, a part, or the name of an area. @internal */
export type AreaWord = 'whole' | { readonly part: Part | null; readonly name: string };

/** Resolves a text in a column of areas. After an apostrophe, the text is read as a name. @internal */
export function areaWordOf(text: string, base: string | null): AreaWord {
  if (text.startsWith("'") && isWordInAreas(text.replace(/^'+/, ''))) return { part: null, name: text.slice(1) };
  const word = wholeAreaOf(text);
  if (word === 'any' || (word === 'level' && (base === null || canMean(text, base)))) return 'whole';
  const part = word === 'level' ? undefined : partNamed(text);
  return part === null ? 'whole' : { part: part ?? null, name: text };
}
