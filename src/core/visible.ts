/** Text for a terminal. */

/**
 * Replaces characters that control a terminal (control characters, line breaks, marks of writing direction) and
 * invisible characters by their codes: `\u001b`. @internal
 */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (each) => {
    const code = each.codePointAt(0)!.toString(16);
    return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
  });
}

/** {@link visible} for each line. @internal */
export function visibleLines(text: string): string {
  return text.split(/\r?\n/).map(visible).join('\n');
}
