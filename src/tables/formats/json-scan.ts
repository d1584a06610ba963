/** What `JSON.parse` does not tell: a key that stands twice in one object, and nesting without end. */

/** A table needs no more. */
const mostDepth = 64;

const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

/** What is wrong; `null` where nothing is. The text may be no JSON at all: that is left to the parser. @internal */
export function flawOf(
  text: string,
): { readonly is: 'too-deep' } | { readonly is: 'twice'; readonly key: string } | null {
  // Of each open object the keys it has, of an array nothing.
  const open: (Set<string> | null)[] = [];
  let last = '';
  let isKey = false;
  for (const [each] of text.matchAll(token)) {
    if (each === '{' || each === '[') {
      if (open.push(each === '{' ? new Set() : null) > mostDepth) return { is: 'too-deep' };
      isKey = each === '{';
    } else if (each === '}' || each === ']') {
      open.pop();
      isKey = false;
    } else if (each === ',') isKey = open.at(-1) instanceof Set;
    else if (each === ':') {
      const keys = open.at(-1);
      if (keys?.has(last) === true) return { is: 'twice', key: last };
      keys?.add(last);
      isKey = false;
    } else if (isKey) last = keyOf(each);
  }
  return null;
}

function keyOf(quoted: string): string {
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return quoted;
  }
}
