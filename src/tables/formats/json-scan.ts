/** Finds two flaws that `JSON.parse` accepts: a key twice in one object, and very deep nesting. */

/** Deep enough for any table. */
const mostDepth = 64;

const token = /"(?:[^"\\]|\\.)*"|[{}[\]:]/g;

/** The flaw in a text. `null` when there is none. The text may be invalid JSON: the parser reports that. @internal */
export function flawOf(
  text: string,
): { readonly is: 'too-deep' } | { readonly is: 'twice'; readonly key: string } | null {
  // The keys of each open object; `null` for an open array.
  const open: (Set<string> | null)[] = [];
  let last = '';
  for (const [each] of text.matchAll(token)) {
    if (each === '{' || each === '[') {
      if (open.push(each === '{' ? new Set() : null) > mostDepth) return { is: 'too-deep' };
    } else if (each === '}' || each === ']') open.pop();
    else if (each === ':') {
      const [keys, key] = [open.at(-1), keyOf(last)];
      if (keys?.has(key) === true) return { is: 'twice', key };
      keys?.add(key);
    } else last = each;
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
