/** Text for a terminal. */

/**
 * Replaces characters that control a terminal (control characters, line breaks, marks of writing direction) and
 * invisible characters by their codes: `\u001b`. @internal
 */
export function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu,
    (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** {@link visible} for each line. @internal */
export function visibleLines(text: string): string {
  return text.split(/\r?\n/).map(visible).join('\n');
}
