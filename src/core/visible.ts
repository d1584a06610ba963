/** Text for a terminal. */

/**
 * A text in which what a terminal would obey (control characters, line breaks among them, and marks that turn the
 * direction of writing) and what nobody would see is shown by its code: `\u001b`. @internal
 */
export function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu,
    (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The same, line by line. @internal */
export function visibleLines(text: string): string {
  return text.split(/\r?\n/).map(visible).join('\n');
}
