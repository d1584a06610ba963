/** Names of areas: how to recognise them, and the words for a whole area. */
import { partNamed, totals, type Part } from './disaggregation.js';
import { bracketed, withoutAmong, wordKey } from './text.js';

/** The last characters of names of areas and schools. */
const areaName =
  /(?:[省市州县区旗镇乡村国盟]|街道|社区|农场|林场|小学|中学|学校|幼儿园| (?:city|county|district|town|township|subdistrict|village|school))$/iu;

/** Whether a text looks like the name of an area; 各乡镇 names none. @internal */
export function isAreaName(text: string): boolean {
  return (
    text.length <= 30 &&
    areaName.test(text) &&
    !/^(?:各|\d{4}年)|[—–:：,，、;；]/u.test(text) &&
    !isWhole(text) &&
    levelOf(text) === null
  );
}

/**
 * Words for the whole of one administrative level, also for its mean: the rank of the level, and the ends of names of
 * that level.
 */
const levels: readonly (readonly [word: string, rank: number, names: RegExp])[] = [
  ['全国', 5, /^(?:全国|中国|china|chn|cn)$/iu],
  ['national', 5, /^(?:全国|中国|china|chn|cn)$/iu],
  ['全省', 4, /省$/u],
  ['全市', 3, /市$/u],
  ['全州', 3, /[州盟]$/u],
  // 中心城区 and 社区 are within a district or a city.
  ['全区', 2, /(?<![城社园小库矿景山湖牧林])区$/u],
  ['全县', 2, /县$/u],
  ['全旗', 2, /旗$/u],
];

function levelNamed(text: string): (typeof levels)[number] | undefined {
  const key = wordKey(text)
    .replace(/(?:平均(?:水平|值|数)?|合计|总计|总体)$/u, '')
    .replace(/^[本我](?=[省市州区县旗]$)/u, '全');
  return levels.find(([word]) => word === key);
}

/** 全省 for 全省合计. */
function withoutSum(level: string): string {
  return level.trim().replace(/(?:合计|总计|总体)$/u, '');
}

/** Whether a text is a word for the whole area of a table, and not for a level: never the name of an area. */
function isWhole(text: string): boolean {
  return totals.has(wordKey(text)) && levelOf(text) === null;
}

/** The rank of a word for a whole level: 5 for 全国, 2 for 全县. `null` for other texts. @internal */
export function levelOf(text: string): number | null {
  return levelNamed(text)?.[1] ?? null;
}

/** The rank of the level of a name: 3 for 天门市. `null` below the level of a county, and for other texts. @internal */
export function rankOf(area: string): number | null {
  return levels.find(([, , names]) => names.test(area.trim()))?.[1] ?? null;
}

/** The rank of a city. The words up to it (全市, 全县) mean the whole of a table that names no area. */
const ofCity = 3;

/**
 * The highest level whose word means the whole of a table. The lowest of the words in a table is the whole; the words
 * above it are areas of their own: 全省 and 全国 beside 全市. 全省 is the whole of the cities of a province, and 全国 that of
 * provinces; beside figures that stand without an area, or beside one city, they are areas of their own.
 *
 * @param areas - Some of the named areas of the table. From the third on, they are taken for all of their level.
 * @param isPlain - Whether figures stand without an area.
 * @internal
 */
export function wholeRankOf(ranks: ReadonlySet<number>, areas: ReadonlySet<string>, isPlain: boolean): number {
  const [only] = areas;
  const own = areas.size === 1 ? rankOf(only!) : null;
  const lowest = Math.min(...ranks, own ?? Infinity);
  if (lowest <= ofCity) return lowest;
  const areBelow = areas.size > 0 && [...areas].every((area) => rankOf(area) === lowest - 1);
  const isWhole = !isPlain && (own !== null || areBelow || areas.size >= manyAreas);
  return isWhole ? lowest : ofCity;
}

/** @internal */
export const manyAreas = 3;

/**
 * Whether a text in a column of areas is a word for a part or for the whole. An area with such a name is written with
 * an apostrophe before it. @internal
 */
export function isWordInAreas(text: string): boolean {
  return isWhole(text) || levelOf(text) !== null || partNamed(text) !== undefined;
}

/**
 * The area that a caption, a title or the name of a sheet names. `null` for a word for the whole, and for 全市 and the
 * levels below it: the table is of that whole. 全省 and 全国 are areas. @internal
 */
export function areaNamed(text: string): string | null {
  const rank = levelOf(text);
  if (isWhole(text) || (rank !== null && rank <= 3)) return null;
  return rank === null ? text : withoutSum(text);
}

/** The text of an area in a cell. @internal */
export function writeArea(area: string): string {
  return isWordInAreas(area.replace(/^'+/, '')) ? `'${area}` : area;
}

/** Whether a word for a whole level fits an area: 全市 fits 天门市, but not 湖北省. */
function canMean(word: string, area: string): boolean {
  return levelNamed(word)?.[2].test(area.trim()) === true;
}

/** Rows of a distribution among the rows of areas. */
const statistics =
  /^(?:(?:算术|简单)?平均(?:值|数)?|均值|中位数|标准差|最[大小高低]值|average|mean|median|minimum|maximum|min|max)$/iu;

/** 武　汉　市 of a yearbook, whose spaces make its names equally wide: 武汉市. @internal */
export function withoutSpaces(area: string): string {
  return /^\p{Script=Han}(?:\s+\p{Script=Han})+$/u.test(area) ? area.replace(/\s+/g, '') : area;
}

/** The meaning of a text in a column of areas: the whole, a part, or the name of an area. @internal */
export type AreaWord = 'whole' | { readonly part: Part | null; readonly name: string };

/** 天门市合计, 全市总计. */
const summed = /^(.+?)\s*(?:合计|总计)$/u;

/**
 * Resolves a text in a column of areas. After an apostrophe, the text is read as a name.
 *
 * @param base - The area of the table.
 * @param wholeRank - The highest level whose word means the whole, where the table names no area.
 * @internal
 */
export function areaWordOf(text: string, base: string | null, wholeRank: number): AreaWord {
  if (text.startsWith("'") && isWordInAreas(text.replace(/^'+/, ''))) return { part: null, name: text.slice(1) };
  const plain = withoutAmong(text);
  if (isWhole(plain)) return 'whole';
  const rank = levelOf(plain);
  if (rank !== null) {
    const isOfTable = base === null ? rank <= wholeRank : canMean(plain, base);
    return isOfTable ? 'whole' : { part: null, name: withoutSum(plain) };
  }
  const brackets = bracketed(plain);
  if (brackets !== null && isWhole(brackets.outside)) return areaWordOf(brackets.inside, base, wholeRank);
  const sum = summed.exec(plain)?.[1];
  if (sum !== undefined && (levelOf(sum) ?? rankOf(sum)) !== null) return areaWordOf(sum, base, wholeRank);
  if (statistics.test(plain)) return { part: ['breakdown', plain], name: plain };
  return { part: partNamed(plain) ?? null, name: withoutSpaces(plain) };
}
