/** Reads one cell of figures: 14.3/10万, 2.5‰, 98.5％, １，２３４, 99%以上, —, 已实现. */
import { isDecimalText, withMovedPoint, type DecimalText } from '../../core/decimal.js';
import type { Attestation, ObservationStatus } from '../../core/model.js';
import { missingStatuses } from '../../criteria/evidence/read-rows.js';
import { isMissingMark } from '../formats/marks.js';
import { bracketed, halfWidth, withoutFootnote } from './text.js';
import { readUnit, type ReadUnit } from './unit-names.js';
import { boundsBefore, boundsBehind, statements, statuses, statusOfFlags, type Bound } from './words.js';

/** The character that starts the decimal fraction. */
export type DecimalMark = '.' | ',';

/** A figure in a cell. @internal */
export interface ReadNumber {
  readonly kind: 'number';
  /** As printed, without thousands separators, full-width characters or a plus sign. */
  readonly value: DecimalText;
  readonly unit: ReadUnit | null;
  readonly bound: Bound | null;
  /** Footnote marks beside the figure, as found. Empty when there are none. */
  readonly footnote: string;
  /** The status that a word in brackets after the figure names: 14.3（预计）. */
  readonly status: ObservationStatus | null;
  /** The year in brackets after the figure, as found: 98.5%（2023年）. */
  readonly year: string | null;
}

/** The content of a cell. @internal */
export type ReadValue =
  | ReadNumber
  /** The mark itself may give the reason for the missing value: 不适用. */
  | { readonly kind: 'missing'; readonly mark: string; readonly status?: ObservationStatus }
  | { readonly kind: 'statement'; readonly attested: Attestation['attested']; readonly footnote: string }
  | { readonly kind: 'unknown-unit'; readonly unit: string }
  | { readonly kind: 'unreadable' };

const unreadable: ReadValue = { kind: 'unreadable' };
const plainFigure = /^\d{1,30}(?:\.\d{1,30})?$/;

/** A longer cell is text: the longest number that a computer prints has some 330 digits. */
const longest = 500;

/** Reads a cell. @internal */
export function readValue(cell: string, decimalMark: DecimalMark): ReadValue {
  if (decimalMark === '.' && plainFigure.test(cell) && isDecimalText(cell))
    return { kind: 'number', value: cell, unit: null, bound: null, footnote: '', status: null, year: null };
  if (cell.length > longest) return cell.trim() === '' ? { kind: 'missing', mark: '' } : unreadable;
  const { text, footnote } = withoutFootnote(inHalfWidth(cell));
  if (text === '' && footnote.startsWith('[')) return unreadable;
  if (text === '' || isMissingMark(text)) return { kind: 'missing', mark: cell.trim() };
  const flagged = flagsBehind(text);
  if (flagged?.outside === ':') return { kind: 'missing', mark: cell.trim(), status: flagged.status };
  // 1/10万 in a row of units names a unit. It is never one case in 100,000.
  if (/^1\s*\//.test(text) && readUnit(text) !== null) return unreadable;
  const reason = text.length > 1 ? statuses.get(text.toLowerCase()) : undefined;
  if (reason !== undefined && missingStatuses.has(reason)) return { kind: 'missing', mark: text, status: reason };
  const attested = statements.get(text.toLowerCase());
  if (attested !== undefined) return { kind: 'statement', attested, footnote };
  // 部分实现（自评）: what stands in brackets is a note.
  const noted = bracketed(text);
  const stated = noted === null ? undefined : statements.get(noted.outside.toLowerCase());
  if (stated !== undefined) return { kind: 'statement', attested: stated, footnote: `（${noted!.inside}）${footnote}` };
  const behind = flagged === null ? bracketsBehind(text) : { ...flagged, year: null };
  return readFigure(behind?.outside ?? text, footnote, decimalMark, behind ?? noBrackets);
}

/**
 * In half-width. A Chinese stop between digits is a decimal point (98。5); a stop or a semicolon behind ends the cell.
 */
function inHalfWidth(cell: string): string {
  return halfWidth(cell)
    .trim()
    .replace(/(?<=\d)[。｡](?=\d)/u, '.')
    .replace(/(?<=.)[。｡;]$/su, '');
}

interface Brackets {
  readonly status: ObservationStatus | null;
  readonly year: string | null;
}

const noBrackets: Brackets = { status: null, year: null };

/** Reads Eurostat’s flags after a figure and a space, or after its missing mark: 12.5 p, :c. */
function flagsBehind(text: string): { readonly outside: string; readonly status: ObservationStatus } | null {
  const found = /^(:|.*\d)(\s*)([a-z]{1,3})$/.exec(text);
  if (found === null || (found[1] !== ':' && found[2] === '')) return null;
  const status = statusOfFlags(found[3]!);
  return status === null ? null : { outside: found[1]!, status };
}

/**
 * Reads a status in words, or a year, in brackets at the end. A one-letter code is ignored: there it may mean anything.
 */
function bracketsBehind(text: string): (Brackets & { readonly outside: string }) | null {
  const brackets = bracketed(text);
  if (brackets === null) return null;
  const { outside, inside } = brackets;
  const status = inside.length > 1 ? (statuses.get(inside.toLowerCase()) ?? null) : null;
  const year = /^\d{4}年?$/.test(inside) ? inside : null;
  return status === null && year === null ? null : { outside, status, year };
}

const figure =
  /^'?(百分之|千分之|十万分之|10万分之)?\s*([+\-−–]?)\s*([\d.,'’ \u00a0\u2009\u202f]+)(?:e([+-]?\d{1,2})(?!\d))?(.*)$/isu;

function readFigure(text: string, mark: string, decimalMark: DecimalMark, { status, year }: Brackets): ReadValue {
  const lower = text.toLowerCase();
  const before = boundsBefore.find(({ word }) => lower.startsWith(word));
  const behind = boundsBehind.find(({ word }) => lower.endsWith(word));
  if (before && behind) return unreadable;
  const parts = figure.exec(text.slice(before?.word.length ?? 0, text.length - (behind?.word.length ?? 0)));
  if (parts === null) return unreadable;
  const [, leading, sign, digits, exponent, rest] = parts;
  const value = readNumber(sign!, digits!, exponent, decimalMark);
  // In 62 [42] the brackets may hold an interval, a count or a footnote.
  if (/\s$/u.test(digits!) && rest!.startsWith('[')) return unreadable;
  const { text: suffix, footnote } = withoutFootnote(rest!);
  if (value === null || (leading !== undefined && suffix !== '')) return unreadable;
  const named = leading ?? suffix;
  const unit = readUnit(named);
  // A second number is not a unit (1—2, 1月2日), and 93%左右 is no figure.
  const isNoUnit = /^[^/]*\d|左右$|上下$|[余多]$/u.test(named);
  if (unit === null && named !== '') return isNoUnit ? unreadable : { kind: 'unknown-unit', unit: named };
  return {
    kind: 'number',
    value,
    unit,
    bound: before?.bound ?? behind?.bound ?? null,
    footnote: mark + footnote,
    status,
    year,
  };
}

const whole = /^(?:\d+|\d{1,3}(?:([,'’ \u00a0\u2009\u202f])\d{3})(?:\1\d{3})*)$/u;

/**
 * Plain decimal text of a printed number, or `null`. Thousands may be separated by one kind of separator. 1.2E+03
 * becomes 1200.
 */
function readNumber(
  sign: string,
  printed: string,
  exponent: string | undefined,
  decimalMark: DecimalMark,
): DecimalText | null {
  const text = decimalMark === '.' ? printed : printed.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
  const [, integer, , fraction] = /^([^.]*)(\.(.*))?$/su.exec(text.trim())!;
  if (integer !== '' && !whole.test(integer!)) return null;
  const minus = sign === '' || sign === '+' ? '' : '-';
  const plain = `${minus}${integer!.replace(/\D/g, '') || (fraction ? '0' : '')}${fraction ? `.${fraction}` : ''}`;
  if (!isDecimalText(plain)) return null;
  if (exponent === undefined) return plain;
  const written = withMovedPoint(plain, Number(exponent));
  return isDecimalText(written) ? written : null;
}

/** A fast check: whether a cell may hold a comma, in any width. @internal */
export function hasComma(cell: string): boolean {
  return /[,，﹐]/u.test(cell);
}

/** Multiplies a figure by a power of ten, exactly. @internal */
export function scaled(value: DecimalText, power: number): DecimalText {
  return power === 0 ? value : withMovedPoint(value, power);
}

// A second mark behind the fraction shows that the first was none: 1,23,456 groups its thousands as India does.
const commaFraction =
  /^[+\-−–]?(?:\d{1,3}(?:\.\d{3})+|\d+),(?:\d{1,2}|\d{4,})(?![\d,.])|^[+\-−–]?(?:0|\d{4,}),\d{3}(?![\d,.])/;
const pointFraction =
  /^[+\-−–]?(?:\d{1,3}(?:,\d{3})+|\d+)\.(?:\d{1,2}|\d{4,})(?![\d,.])|^[+\-−–]?(?:0|\d{4,})\.\d{3}(?![\d,.])/;
const eitherWay = /^[+\-−–]?\d{1,3}(?:,\d{3})(?![\d,.])/;

/** The decimal mark that a cell shows. 80,5 can be read in only one way, 81,004 in two. @internal */
export function decimalMarkIn(cell: string): DecimalMark | 'either' | null {
  const text = inHalfWidth(cell);
  if (pointFraction.test(text)) return '.';
  if (commaFraction.test(text)) return ',';
  return eitherWay.test(text) ? 'either' : null;
}
