/** Prepares texts of a table for comparison. */

/** A longer text is prose: neither a head nor a title. @internal */
export const longestTitle = 200;

/**
 * Replaces full-width and small ASCII, which Chinese input methods write, with ASCII, and the ideographic space with a
 * space. Nothing else is changed: NFKC would turn footnote marks into digits, and 98.5① would become 98.51. @internal
 */
export function halfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E\u3000\uFE50-\uFE6B]/g, (wide) => wide.normalize('NFKC'));
}

/**
 * Splits 「孕产妇死亡率（1/10万）」 into the text and the content of its last brackets. `null` without brackets at the end.
 * @internal
 */
export function bracketed(text: string): { readonly outside: string; readonly inside: string } | null {
  const plain = text.trimEnd();
  const last = plain.at(-1);
  if (last !== ')' && last !== '）') return null;
  const open = Math.max(plain.lastIndexOf('('), plain.lastIndexOf('（'));
  if (open <= 0) return null;
  return { outside: plain.slice(0, open).trim(), inside: plain.slice(open + 1, -1).trim() };
}

const markBehind = /(?:[*†‡§①-⑳⑴-⒇¹²³⁰⁴-⁹]|(?<!\s)\[\d{1,2}\]|\s*\[note \d{1,2}\])+$/iu;
const markBefore = /^[*†‡§]+/u;

/**
 * Splits off footnote marks: 98.5*, 98.5①, 婴儿死亡率[1]. They say something about the text, and are not part of it.
 * @internal
 */
export function withoutFootnote(text: string): { readonly text: string; readonly footnote: string } {
  const behind = markBehind.exec(text)?.[0] ?? '';
  const rest = text.slice(0, text.length - behind.length);
  const before = markBefore.exec(rest)?.[0] ?? '';
  return { text: rest.slice(before.length).trim(), footnote: before + behind };
}

/** 1. 2、 （三） 4) ⑤ 1-2 . The 5 in 5岁以下儿童死亡率 is not a list number: a mark or a space must follow. */
const listNumber =
  /^(?:\((?:\d{1,3}|[一二三四五六七八九十]{1,3})\)|(?:\d{1,3}|[一二三四五六七八九十]{1,3})[、.)](?!\d)|[①-⑳⑴-⒇]|\d{1,2}(?:[-.]\d{1,2})+[\s、])/u;

/** The key by which a word in a cell is compared: in half-width, in lower case, 合　计 without its space. @internal */
export function wordKey(text: string): string {
  return halfWidth(text)
    .trim()
    .toLowerCase()
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '');
}

/**
 * 其中：婴儿死亡率 under 5岁以下儿童死亡率, 其中：城市 beside 合计, #农村 in a yearbook: the word or sign only says that a part
 * follows. @internal
 */
export function withoutAmong(text: string): string {
  return text.replace(/^\s*(?:其中[:：、,，]?|[#＃])\s*/u, '');
}

/** A text in ASCII characters, without its list number. @internal */
export function withoutListNumber(text: string): string {
  return halfWidth(text).trim().replace(listNumber, '').trim();
}

/** 表3-1, 第二部分, 1.2, Table 4. */
const titleNumber =
  /^(?:附?表\s*[\d一二三四五六七八九十][\d一二三四五六七八九十.—-]*|附表|(?:table|annex|part|sheet|工作表)\s*[\d.-]+|第[一二三四五六七八九十]+[章节篇部]分?|\d{1,2}(?:\.\d{1,2})+(?=\D))[\s:、.]*/iu;

/** A title in ASCII characters, without the number before it. @internal */
export function withoutNumber(title: string): string {
  return withoutListNumber(title).replace(titleNumber, '').trim();
}

/** A translation key without its group: Sex for data.Sex. `null` for any other text. @internal */
export function withoutGroup(text: string): string | null {
  const found = /^[A-Za-z][A-Za-z_]*\.([A-Za-z][\w ]*)$/.exec(text.trim());
  return found === null ? null : found[1]!;
}

/** The cache is cleared above this size: a table may have as many names as rows. */
const mostKnown = 20_000;

/** Caches the results of a function that takes one text. @internal */
export function remembering<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as T;
    const answer = read(text);
    if (known.size === mostKnown) known.clear();
    known.set(text, answer);
    return answer;
  };
}
