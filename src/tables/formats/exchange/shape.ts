/** Helpers for JSON of an unknown shape. */
import { isRecord } from '../../../core/record.js';

/** Rows with their values as found in the JSON. @internal */
export type Rows = readonly (readonly unknown[])[];

/** A header and rows. `attributes` are the columns, from 1, that the format marks as attributes. @internal */
export interface Cube {
  readonly rows: Rows;
  readonly attributes?: ReadonlySet<number>;
}

/** @internal */
export type Json = Readonly<Record<string, unknown>>;

/** The objects in a list. Empty when the value is not a list. @internal */
export function objectsIn(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** A text in one language, or texts by language code: English is used, otherwise the first. @internal */
export function textIn(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (!isRecord(value)) return null;
  const texts = Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return (texts.find(([language]) => language === 'en') ?? texts[0])?.[1] ?? null;
}

/** A code with its label, in the notation of SDMX-CSV. @internal */
export function labelled(code: unknown, label: unknown): string {
  const text = textIn(label);
  return text === null || text === code ? String(code) : `${String(code)}: ${text}`;
}
