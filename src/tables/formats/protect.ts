/**
 * Text cells that a spreadsheet would run as a formula, and how they are kept from it.
 *
 * A spreadsheet takes an apostrophe at the start of a cell as a mark that text follows, to be shown as it stands. The
 * same mark protects a text whose first or last character would otherwise be lost to trimming. Reading takes it off
 * again, and only where it was needed, so an apostrophe that belongs to the text (’tis) stays.
 *
 * @see OWASP, “CSV Injection”: = + - @ tab and carriage return at the start of a cell; ASVS 1.2.10 adds NUL. Full-width
 * forms are taken as their ASCII forms by some spreadsheets.
 */
import { isMissingMark } from './marks.js';

/** Formula characters or white space at the start (behind apostrophes), or white space at the end. */
const exposed = /^'*[=+\-@＝＋－＠\0\s]|\s$/;

/** A text as it is written into a cell. @internal */
export function protect(text: string): string {
  return needsMark(text) ? `'${text}` : text;
}

/**
 * Whether a cell is quoted though its table does not ask for it: whatever a spreadsheet may split at, so that no part
 * of a text becomes a cell, and a formula, of its own. @internal
 */
export function isSplit(cell: unknown): boolean {
  return /[;\t|]/.test(String(cell));
}

/** The text of a cell, or `null` where it holds none or a mark for missing. @internal */
export function textOf(cell: string): string | null {
  if (cell.startsWith("'") && needsMark(cell.slice(1))) return cell.slice(1);
  const text = cell.trim();
  return text === '' || isMissingMark(text) ? null : text;
}

/** A cell as it reads, without its mark. @internal */
export function unprotected(cell: string): string {
  return cell.startsWith("'") && needsMark(cell.slice(1)) ? cell.slice(1) : cell;
}

function needsMark(text: string): boolean {
  return exposed.test(text) || isMissingMark(text.replace(/^'+/, ''));
}
