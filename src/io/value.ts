/** One cell of figures, as it is found: 14.3/10万, 2.5‰, 98.5％, １，２３４, 99%以上, —, 已实现. */
import { decimal, isDecimalText, toText, type DecimalText } from '../core/decimal.js';
import type { Attestation } from '../core/model.js';
import { halfWidth } from './text.js';
import { readUnit, type ReadUnit } from './unit-names.js';
import { boundsBefore, boundsBehind, isMissingMark, statements, type Bound } from './words.js';

/** The mark a decimal fraction begins with. */
export type DecimalMark = '.' | ',';

/** A figure in a cell. @internal */
export interface ReadNumber {
  readonly kind: 'number';
  /** As printed, without thousands separators, signs of width or a plus. */
  readonly value: DecimalText;
  readonly unit: ReadUnit | null;
  readonly bound: Bound | null;
  /** Footnote marks at the figure, as found; empty where there are none. */
  readonly footnote: string;
}

/** What a cell holds. @internal */
export type ReadValue =
  | ReadNumber
  | { readonly kind: 'missing'; readonly mark: string }
  | { readonly kind: 'statement'; readonly attested: Attestation['attested']; readonly footnote: string }
  | { readonly kind: 'unknown-unit'; readonly unit: string }
  | { readonly kind: 'unreadable' };

const unreadable: ReadValue = { kind: 'unreadable' };
const plainFigure = /^\d{1,30}(?:\.\d{1,30})?$/;

/** A cell longer than this is a text: the longest number a computer prints has some 330 digits. */
const longest = 500;

/** Reads a cell. @internal */
export function readValue(cell: string, decimalMark: DecimalMark): ReadValue {
  if (decimalMark === '.' && plainFigure.test(cell)) return { kind: 'number', value: cell, unit: null, bound: null, footnote: '' };
  if (cell.length > longest) return cell.trim() === '' ? { kind: 'missing', mark: '' } : unreadable;
  const { text, footnote } = withoutFootnote(halfWidth(cell).trim());
  if (text === '' || isMissingMark(text)) return { kind: 'missing', mark: cell.trim() };
  const attested = statements.get(text.toLowerCase());
  if (attested !== undefined) return { kind: 'statement', attested, footnote };
  return readFigure(text, footnote, decimalMark);
}

const markBehind = /(?:[*†‡§①-⑳⑴-⒇¹²³⁰⁴-⁹]|\[\d{1,2}\])+$/u;
const markBefore = /^[*†‡§]+/u;

/** Marks such as 98.5*, 98.5① and 98.5[1], which speak of the figure and are no part of it. */
function withoutFootnote(text: string): { readonly text: string; readonly footnote: string } {
  const behind = markBehind.exec(text)?.[0] ?? '';
  const before = markBefore.exec(text)?.[0] ?? '';
  if (behind.length + before.length >= text.length) return { text: behind === '' && before === '' ? text : '', footnote: behind || before };
  return { text: text.slice(before.length, text.length - behind.length).trim(), footnote: before + behind };
}

const figure = /^'?(百分之|千分之|十万分之|10万分之)?\s*([+\-−–]?)\s*([\d.,'’ \u00a0\u2009\u202f]+(?:e[+-]?\d{1,2}(?!\d))?)(.*)$/isu;

function readFigure(text: string, mark: string, decimalMark: DecimalMark): ReadValue {
  const lower = text.toLowerCase();
  const before = boundsBefore.find(({ word }) => lower.startsWith(word));
  const behind = boundsBehind.find(({ word }) => lower.endsWith(word));
  if (before && behind) return unreadable;
  const core = text.slice(before?.word.length ?? 0, text.length - (behind?.word.length ?? 0)).trim();
  const parts = figure.exec(core);
  const value = parts && readNumber(parts[2]! + parts[3]!, decimalMark);
  if (parts === null || value === null) return unreadable;
  const { text: suffix, footnote } = withoutFootnote(parts[4]!.trim());
  if (parts[1] !== undefined && suffix !== '') return unreadable;
  const named = parts[1] ?? suffix;
  const unit = named === '' ? null : readUnit(named);
  if (named !== '' && unit === null) return /^[-−–~至—/.\d]/.test(named) && !named.startsWith('/') ? unreadable : { kind: 'unknown-unit', unit: named };
  return { kind: 'number', value, unit, bound: before?.bound ?? behind?.bound ?? null, footnote: mark + footnote };
}

const whole = /^(?:\d+|\d{1,3}(?:([,'’ \u00a0\u2009\u202f])\d{3})(?:\1\d{3})*)$/u;

/** Plain decimal text of a printed number, or `null`. Thousands may be set apart by one kind of separator; 1.2E+03 is 1200. */
function readNumber(printed: string, decimalMark: DecimalMark): DecimalText | null {
  const text = decimalMark === '.' ? printed : printed.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
  const [, sign, digits, exponent] = /^([+\-−–]?)([^e]*?)\s*(?:e([+-]?\d{1,2}))?$/isu.exec(text)!;
  const [integer = '', fraction, ...more] = digits!.split('.');
  if (more.length > 0 || !(integer === '' ? /\d/.test(fraction ?? '') : whole.test(integer))) return null;
  const grouped = integer.replace(/[^\d]/g, '');
  const plain = `${sign === '' || sign === '+' ? '' : '-'}${grouped === '' ? '0' : grouped}${fraction ? `.${fraction}` : ''}`;
  if (!isDecimalText(plain)) return null;
  return exponent === undefined ? plain : toText(decimal(`${plain}e${exponent}`));
}

/** A figure times a power of ten, exactly. @internal */
export function scaled(value: DecimalText, power: number): DecimalText {
  return power === 0 ? value : toText(decimal(`${value}e${power}`));
}
