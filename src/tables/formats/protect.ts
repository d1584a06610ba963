/**
 * Protects text cells that a spreadsheet would run as a formula.
 *
 * An apostrophe at the start of a cell tells a spreadsheet to show the rest as plain text. The same apostrophe protects
 * a text whose first or last character would be lost to trimming. Reading removes the apostrophe only where it was
 * needed, so an apostrophe that belongs to the text (’tis) stays.
 *
 * @see OWASP, “CSV Injection”: = + - @ tab and carriage return at the start of a cell; ASVS 1.2.10 adds NUL. Full-width
 * forms are taken as their ASCII forms by some spreadsheets.
 */
import { isMissingMark } from './marks.js';

/** Formula characters or white space at the start (after apostrophes), or white space at the end. */
const exposed = /^'*[=+\-@＝＋－＠\0\s]|\s$/;

/** Adds the apostrophe to a text that needs one. @internal */
export function protect(text: string): string {
  return needsMark(text) ? `'${text}` : text;
}

/**
 * Whether a cell must be quoted because a spreadsheet might split it. Otherwise a part of the text could become a cell
 * of its own, and a formula. @internal
 */
export function isSplit(cell: unknown): boolean {
  return /[;\t|]/.test(String(cell));
}

/** The text of a cell. `null` when the cell is empty or holds a missing mark. @internal */
export function textOf(cell: string): string | null {
  if (cell.startsWith("'") && needsMark(cell.slice(1))) return cell.slice(1);
  const text = cell.trim();
  return text === '' || isMissingMark(text) ? null : text;
}

/** The text of a cell without its apostrophe. @internal */
export function unprotected(cell: string): string {
  return cell.startsWith("'") && needsMark(cell.slice(1)) ? cell.slice(1) : cell;
}

function needsMark(text: string): boolean {
  return exposed.test(text) || isMissingMark(text.replace(/^'+/, ''));
}
