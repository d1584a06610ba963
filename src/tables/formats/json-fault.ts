/** Finds the place where a text stops to be JSON: the messages of parsers differ between engines, and may lack it. */

const aText = /"(?:[^"\\\p{Cc}]|[\x7F-\x9F]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/u;
const aNumber = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/u;
const token = new RegExp(`[ \\t\\n\\r]*(${aText.source}|${aNumber.source}|true|false|null|[{}[\\],:])`, 'uy');

/** What may follow: a value, a key, a colon, or the end of a value. */
type Awaited = 'value' | 'key' | 'colon' | 'end';

/** The place of the first text that JSON does not allow; the length of a text that ends too early. @internal */
export function faultIn(text: string): number {
  const open: ('{' | '[')[] = [];
  let awaited: readonly Awaited[] = ['value'];
  let at = 0;
  for (;;) {
    token.lastIndex = at;
    const each = token.exec(text)?.[1];
    const start = token.lastIndex - (each?.length ?? 0);
    const next = each === undefined ? null : after(each, awaited, open);
    if (next === null) return each === undefined ? at + /^[ \t\n\r]*/.exec(text.slice(at))![0].length : start;
    [awaited, at] = [next, token.lastIndex];
  }
}

/** What may follow a token; `null` where the token is not awaited. Notes what it opens and closes. */
function after(each: string, awaited: readonly Awaited[], open: ('{' | '[')[]): readonly Awaited[] | null {
  const inside = open.at(-1);
  if (each === '{' || each === '[') {
    if (!awaited.includes('value')) return null;
    open.push(each);
    return each === '{' ? ['key', 'end'] : ['value', 'end'];
  }
  if (each === '}' || each === ']') {
    if (!awaited.includes('end') || inside !== (each === '}' ? '{' : '[')) return null;
    open.pop();
    return ['end'];
  }
  if (each === ',') {
    if (awaited[0] !== 'end' || inside === undefined) return null;
    return inside === '{' ? ['key'] : ['value'];
  }
  if (each === ':') return awaited.includes('colon') ? ['value'] : null;
  if (awaited.includes('key')) return each.startsWith('"') ? ['colon'] : null;
  return awaited.includes('value') ? ['end'] : null;
}
