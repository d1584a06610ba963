/** Text from outside, made harmless for what it is put into. */

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML, in an element or in a quoted attribute. @internal */
export function html(text: string): string {
  return visible(text).replaceAll(/[&<>"']/g, (letter) => entities[letter]!);
}

/**
 * Text as Markdown inside a line: nothing in it is emphasis, a link, an image, code, a formula, raw HTML or a table's
 * border. What a careless renderer would take for HTML or for a border is written as an entity, the rest with a
 * backslash.
 * @internal
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
    .replaceAll(/\bwww\./gi, (start) => `${start.slice(0, -1)}\\.`);
}

/** Text as a line of Markdown of its own, and no heading or list. @internal */
export function markdownLine(text: string): string {
  return markdown(text).replace(/^(?:[-+=]|\d+[.)])/, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`);
}

/**
 * Text as a cell a spreadsheet does not take for a formula: where it begins like one, an apostrophe is put before it.
 * The full-width signs are taken for formulas too, by programs for Chinese and Japanese.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 * @internal
 */
export function spreadsheetText(text: string): string {
  return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
}

/**
 * Text without what cannot be written in HTML or XML: control characters other than white space, halves of a character.
 * @internal
 */
export function visible(text: string): string {
  return text.replaceAll(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '\ufffd',
  );
}
