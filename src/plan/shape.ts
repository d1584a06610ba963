/**
 * Shapes: descriptions of plain data, as data. `definePlan` checks against them; the zod schema and the JSON Schema are
 * made from them.
 */
import { isDecimalText } from '../core/decimal.js';
import { IndicatorError, shown, type ErrorCode } from '../core/errors.js';
import { period } from '../core/period.js';
import { units } from '../core/units.js';
import { isRecord } from '../core/record.js';
import type { Bilingual } from '../core/text.js';

/** The shape of a value. @internal */
export type Shape =
  /** A text that is not empty. */
  | { readonly type: 'text' }
  /** A text for readers of the file: it is checked and left out of the result. */
  | { readonly type: 'comment' }
  /** One text, or a text in Chinese, in English or in both; the result has both. */
  | { readonly type: 'words' }
  /** A name without white space. */
  | { readonly type: 'id' }
  | { readonly type: 'decimal' }
  /** A number that is not negative, or a fraction of two such numbers: 2 or 5/6. */
  | { readonly type: 'factor' }
  | { readonly type: 'date' }
  /** A month or a day of the calendar. */
  | { readonly type: 'month-or-day' }
  /** A number, not negative; a share is between 0 and 1. */
  | { readonly type: 'number'; readonly share?: true }
  /** A whole number in a range. */
  | { readonly type: 'integer'; readonly min: number; readonly max: number; readonly hint?: string }
  | { readonly type: 'one-of'; readonly values: readonly string[] }
  /** The id of a known unit, or of a plan's own unit, which a rule looks up. */
  | { readonly type: 'unit' }
  | { readonly type: 'true' }
  | { readonly type: 'nullable'; readonly of: Shape }
  | { readonly type: 'list'; readonly of: Shape; readonly length?: number; readonly atLeast?: number }
  | RecordShape
  /** Records that one field distinguishes; `common` has the fields that all of them share. */
  | {
      readonly type: 'tagged';
      readonly tag: string;
      readonly common: RecordShape;
      readonly variants: Readonly<Record<string, RecordShape>>;
    };

/** An object with these fields and no others. @internal */
export interface RecordShape {
  readonly type: 'record';
  readonly required: Readonly<Record<string, Shape>>;
  readonly optional: Readonly<Record<string, Shape>>;
  /** The shape of every other field; left out: no other fields are allowed. */
  readonly others?: Shape;
}

/** A fault in a plan: its path, what was expected, what was received. */
export interface PlanFault {
  /** Such as `plans[0].domains[2].items[0].criteria[1].value`. */
  readonly path: string;
  readonly expected: string;
  readonly received: string;
}

/** A value read by a shape: every part that is not valid is `undefined`. @internal */
export type Checked<T> = T extends string | number | boolean | null
  ? T
  : { readonly [K in keyof T]?: Checked<T[K]> | undefined };

/** Reports a fault. @internal */
export type ReportFault = (path: string, expected: string, received: unknown) => void;

/** Collects faults. @internal */
export function collector(): { readonly faults: PlanFault[]; readonly report: ReportFault } {
  const faults: PlanFault[] = [];
  return {
    faults,
    report: (path, expected, received) => void faults.push({ path, expected, received: shown(received) }),
  };
}

/** Throws if there are faults: the first one is the message, and `fields.faults` has all of them. @internal */
export function throwFaults(code: ErrorCode, faults: readonly PlanFault[]): void {
  if (faults.length === 0) return;
  const { path, expected, received } = faults[0]!;
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more: see fields.faults)` : '';
  throw new IndicatorError(code, {
    where: path || 'definePlan',
    expected,
    received: received + more,
    faults: Object.freeze(faults),
  });
}

/** Whether a value is a date of the calendar, YYYY-MM-DD. @internal */
export function isDate(value: unknown): boolean {
  return isMonthOrDay(value) && value.length === 10;
}

/** Whether a value is a month or a day of the calendar, YYYY-MM or YYYY-MM-DD. @internal */
export function isMonthOrDay(value: unknown): value is string {
  try {
    return period(value, '').text.length > 4;
  } catch {
    return false;
  }
}

/**
 * Copies a value by its shape. Every part that does not have the shape is reported, and is `undefined` in the copy. A
 * field `undefined` counts as left out. @internal
 */
export function read(value: unknown, shape: Shape, path: string, report: ReportFault): unknown {
  const only = (fits: boolean, expected: string): unknown => (fits ? value : report(path, expected, value));
  switch (shape.type) {
    case 'text':
      return only(typeof value === 'string' && value.trim() !== '', 'a text');
    case 'comment':
      only(typeof value === 'string', 'a text');
      return undefined;
    case 'words':
      return readWords(value, path, report);
    case 'id':
      return only(typeof value === 'string' && /^\S+$/.test(value), 'an id, without white space');
    case 'decimal':
      return only(typeof value === 'string' && isDecimalText(value), 'decimal text, such as "94.7"');
    case 'factor':
      return only(typeof value === 'string' && factorText.test(value), 'a number or a fraction, such as "2" or "5/6"');
    case 'date':
      return only(isDate(value), 'a date of the calendar, YYYY-MM-DD');
    case 'month-or-day':
      return only(isMonthOrDay(value), 'a month or a day of the calendar, YYYY-MM or YYYY-MM-DD');
    case 'number':
      return only(
        Number.isFinite(value) &&
          (shape.share ? (value as number) > 0 && (value as number) < 1 : (value as number) >= 0),
        shape.share ? 'a share between 0 and 1' : 'a number, not negative',
      );
    case 'integer':
      return only(
        Number.isInteger(value) && (value as number) >= shape.min && (value as number) <= shape.max,
        `a whole number from ${shape.min} to ${shape.max}${shape.hint ? ` (${shape.hint})` : ''}`,
      );
    case 'one-of':
      return only(shape.values.includes(value as string), `one of ${shape.values.join(', ')}`);
    case 'unit':
      return only(
        typeof value === 'string' && /^\S+$/.test(value),
        `one of ${units.join(', ')}, or a unit of the plan`,
      );
    case 'true':
      return only(value === true, 'true, or left out');
    case 'nullable':
      return value === null ? null : read(value, shape.of, path, report);
    case 'list': {
      if (!Array.isArray(value)) return report(path, 'a list', value);
      const { length = value.length, atLeast = 0 } = shape;
      only(value.length === length, `${length} entries`);
      only(value.length >= atLeast, `at least ${atLeast} entry`);
      // `Array.from`, because `map` skips holes.
      return Array.from(value, (entry, i) => read(entry, shape.of, `${path}[${i}]`, report));
    }
    case 'record':
      return isRecord(value) ? readRecord(value, shape, path, report) : report(path, 'an object', value);
    case 'tagged': {
      if (!isRecord(value)) return report(path, 'an object', value);
      const tag = value[shape.tag];
      if (typeof tag === 'string' && Object.hasOwn(shape.variants, tag))
        return readRecord(value, shape.variants[tag]!, path, report);
      report(`${path}.${shape.tag}`, `one of ${Object.keys(shape.variants).join(', ')}`, tag);
      // For an unknown kind, only the common fields can be checked.
      return readFields(value, shape.common, path, report);
    }
  }
}

/** @internal */
export const factorText = /^\d+(\.\d+)?(\/(?=[\d.]*[1-9])\d+(\.\d+)?)?$/;

const words: RecordShape = { type: 'record', required: {}, optional: { zh: { type: 'text' }, en: { type: 'text' } } };

/** Reads a text in both languages; a missing language copies the other. */
function readWords(value: unknown, path: string, report: ReportFault): unknown {
  if (typeof value === 'string') {
    const text = read(value, { type: 'text' }, path, report);
    return { zh: text, en: text };
  }
  if (!isRecord(value) || (value['zh'] === undefined && value['en'] === undefined))
    return report(path, 'a text, or { zh, en }, one of which may be left out', value);
  const { zh, en } = read(value, words, path, report) as Partial<Bilingual>;
  return { zh: zh ?? en, en: en ?? zh };
}

function readRecord(value: Record<string, unknown>, shape: RecordShape, path: string, report: ReportFault): unknown {
  for (const key of Object.keys(value)) {
    const isKnown = Object.hasOwn(shape.required, key) || Object.hasOwn(shape.optional, key);
    if (value[key] !== undefined && !isKnown && !shape.others) report(join(path, key), 'no such field', value[key]);
  }
  return readFields(value, shape, path, report);
}

function readFields(
  value: Record<string, unknown>,
  { required, optional, others }: RecordShape,
  path: string,
  report: ReportFault,
): unknown {
  const copy: Record<string, unknown> = {};
  const beyond = others ? Object.keys(value).map((key) => [key, others] as const) : [];
  for (const [key, shape] of Object.entries({ ...Object.fromEntries(beyond), ...required, ...optional })) {
    const part = Object.hasOwn(value, key) ? value[key] : undefined;
    if (part !== undefined) {
      const sound = read(part, shape, join(path, key), report);
      if (shape.type !== 'comment') copy[key] = sound;
    } else if (Object.hasOwn(required, key)) report(join(path, key), 'to be present', part);
  }
  return copy;
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
