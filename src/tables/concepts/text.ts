/** How texts of a table are compared. */

/**
 * Full-width ASCII, as Chinese input methods write it, as ASCII, and the ideographic space as a space. Nothing else is
 * folded: NFKC would make digits of footnote marks, and 98.5① would become 98.51. @internal
 */
export function halfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E\u3000]/g, (wide) =>
    wide === '\u3000' ? ' ' : String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
}

/** A text, and what its last pair of brackets holds: 「孕产妇死亡率（1/10万）」. `null` without brackets at the end. @internal */
export function bracketed(text: string): { readonly outside: string; readonly inside: string } | null {
  const plain = text.trimEnd();
  const last = plain.at(-1);
  if (last !== ')' && last !== '）') return null;
  const open = Math.max(plain.lastIndexOf('('), plain.lastIndexOf('（'));
  if (open <= 0) return null;
  return { outside: plain.slice(0, open).trim(), inside: plain.slice(open + 1, -1).trim() };
}

/** 1. 2、 （三） 4) . It needs its punctuation: 5岁以下儿童死亡率 begins with no number of a list. */
const listNumber =
  /^(?:\((?:\d{1,3}|[一二三四五六七八九十]{1,3})\)|(?:\d{1,3}|[一二三四五六七八九十]{1,3})[、.)])(?!\d)/u;

/** A text in ASCII signs, without the number it has in a list. @internal */
export function withoutListNumber(text: string): string {
  return halfWidth(text).trim().replace(listNumber, '').trim();
}

/** 表3-1, 第二部分, 1.2, Table 4. */
const titleNumber =
  /^(?:附?表\s*[\d一二三四五六七八九十.—-]*|(?:table|annex|part|sheet|工作表)\s*[\d.-]+|第[一二三四五六七八九十]+[章节篇部]分?|\d{1,2}(?:\.\d{1,2})+(?=\D))[\s:、.]*/iu;

/** A title in ASCII signs, without the number before it. @internal */
export function withoutNumber(title: string): string {
  return withoutListNumber(title).replace(titleNumber, '').trim();
}

/** A key of a translation without the group before it, data.Sex as Sex; `null` for any other text. @internal */
export function withoutGroup(text: string): string | null {
  const found = /^[A-Za-z][A-Za-z_]*\.([A-Za-z][\w ]*)$/.exec(text.trim());
  return found === null ? null : found[1]!;
}

/** More texts than these are forgotten: a table may have as many names as rows. */
const mostKnown = 20_000;

/** A function of a text that answers from memory what it was asked before. @internal */
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
