/**
 * Shapes of plain data, as data: one description that `definePlan` checks against and that the zod schema, and from it the
 * JSON Schema, is made of.
 */
import { isDecimalText } from '../core/decimal.js';
import { shown } from '../core/errors.js';
import { isRecord } from '../core/record.js';

/** The shape of a value. @internal */
export type Shape =
  /** A text that says something. */
  | { readonly type: 'text' }
  /** A name without white space. */
  | { readonly type: 'id' }
  | { readonly type: 'decimal' }
  | { readonly type: 'date' }
  /** A whole number in a range. */
  | { readonly type: 'integer'; readonly min: number; readonly max: number }
  | { readonly type: 'one-of'; readonly values: readonly string[] }
  | { readonly type: 'true' }
  | { readonly type: 'nullable'; readonly of: Shape }
  | { readonly type: 'list'; readonly of: Shape; readonly length?: number; readonly atLeast?: number }
  | RecordShape
  /** Records told apart by one field. */
  | { readonly type: 'tagged'; readonly tag: string; readonly variants: Readonly<Record<string, RecordShape>> };

/** An object with these fields and no others. @internal */
export interface RecordShape {
  readonly type: 'record';
  readonly required: Readonly<Record<string, Shape>>;
  readonly optional: Readonly<Record<string, Shape>>;
}

/** Something wrong with a plan: where, what was expected, what came. */
export interface PlanFault {
  /** Such as `plans[0].domains[2].items[0].criteria[1].value`. */
  readonly path: string;
  readonly expected: string;
  readonly received: string;
}

/** Notes a fault. @internal */
export type Note = (path: string, expected: string, received: unknown) => void;

/** Collects faults. @internal */
export function collector(): { readonly faults: PlanFault[]; readonly note: Note } {
  const faults: PlanFault[] = [];
  return { faults, note: (path, expected, received) => void faults.push({ path, expected, received: shown(received) }) };
}

/** Notes every place where a value departs from a shape. @internal */
export function checkShape(value: unknown, shape: Shape, path: string, note: Note): void {
  switch (shape.type) {
    case 'text':
      if (typeof value !== 'string' || value.trim() === '') note(path, 'a text', value);
      return;
    case 'id':
      if (typeof value !== 'string' || !/^\S+$/.test(value)) note(path, 'an id, without white space', value);
      return;
    case 'decimal':
      if (typeof value !== 'string' || !isDecimalText(value)) note(path, 'decimal text, such as "94.7"', value);
      return;
    case 'date':
      if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) note(path, 'a date, YYYY-MM-DD', value);
      return;
    case 'integer':
      if (typeof value !== 'number' || !Number.isInteger(value) || value < shape.min || value > shape.max) {
        note(path, `a whole number from ${shape.min} to ${shape.max}`, value);
      }
      return;
    case 'one-of':
      if (typeof value !== 'string' || !shape.values.includes(value)) note(path, `one of ${shape.values.join(', ')}`, value);
      return;
    case 'true':
      if (value !== true) note(path, 'true, or left out', value);
      return;
    case 'nullable':
      if (value !== null) checkShape(value, shape.of, path, note);
      return;
    case 'list':
      checkList(value, shape, path, note);
      return;
    case 'record':
      checkRecord(value, shape, path, note);
      return;
    case 'tagged': {
      const tag = isRecord(value) ? value[shape.tag] : undefined;
      if (!isRecord(value)) note(path, 'an object', value);
      else if (typeof tag !== 'string' || !Object.hasOwn(shape.variants, tag)) {
        note(`${path}.${shape.tag}`, `one of ${Object.keys(shape.variants).join(', ')}`, tag);
      } else checkRecord(value, shape.variants[tag]!, path, note);
    }
  }
}

function checkList(value: unknown, shape: Extract<Shape, { type: 'list' }>, path: string, note: Note): void {
  if (!Array.isArray(value)) return note(path, 'a list', value);
  if (shape.length !== undefined && value.length !== shape.length) note(path, `${shape.length} entries`, value);
  if (shape.atLeast !== undefined && value.length < shape.atLeast) note(path, `at least ${shape.atLeast} entry`, value);
  value.forEach((entry, i) => checkShape(entry, shape.of, `${path}[${i}]`, note));
}

function checkRecord(value: unknown, { required, optional }: RecordShape, path: string, note: Note): void {
  if (!isRecord(value)) return note(path, 'an object', value);
  for (const key of Object.keys(value)) {
    if (!Object.hasOwn(required, key) && !Object.hasOwn(optional, key)) note(join(path, key), 'no such field', value[key]);
  }
  for (const [key, shape] of Object.entries(required)) {
    if (Object.hasOwn(value, key)) checkShape(value[key], shape, join(path, key), note);
    else note(join(path, key), 'to be present', undefined);
  }
  for (const [key, shape] of Object.entries(optional)) {
    if (Object.hasOwn(value, key) && value[key] !== undefined) checkShape(value[key], shape, join(path, key), note);
  }
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
