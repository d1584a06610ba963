/** Makes text from outside safe for the format that it is written in. */

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML, for an element or a quoted attribute. @internal */
export function html(text: string): string {
  return visible(text).replaceAll(/[&<>"']/g, (letter) => entities[letter]!);
}

/**
 * Text as Markdown inside a line: no part of it becomes emphasis, a link, an image, code, a formula, raw HTML or the
 * border of a table. Characters that a lenient renderer may read as HTML or as a border become entities; the others get
 * a backslash. @internal
 */
export function markdown(text: string): string {
  return visible(text)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]#!~$@]|:(?=\S)/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('|', '&#124;')
    .replaceAll(/\bwww\.\S*/gi, (address) => address.replaceAll('.', '\\.'));
}

/** Text as a separate line of Markdown that does not become a heading or a list. @internal */
export function markdownLine(text: string): string {
  return markdown(text).replace(/^(?:[-+=]|\d+[.)])/, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`);
}

/**
 * Text as a cell that a spreadsheet does not read as a formula: an apostrophe is put before a text that begins like
 * one. Programs for Chinese and Japanese also read the full-width signs as the start of a formula.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 * @internal
 */
export function spreadsheetText(text: string): string {
  return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
}

/**
 * Replaces the characters that HTML and XML cannot contain: control characters other than white space, and unpaired
 * surrogates. @internal
 */
export function visible(text: string): string {
  return text.replaceAll(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '\ufffd',
  );
}
