/** Copies for results: they hold only JSON values, and share nothing with the caller's objects. */
import { shown } from './errors.js';
import { isRecord } from './record.js';

/**
 * A copy of a row as it was given. Values that JSON cannot hold become one line of text; fields that are `undefined`
 * are left out. @internal
 */
export function plainRow<T extends object>(row: T): T {
  return plainRecord(row, (value) => (isRecord(value) ? plainRecord(value, plainValue) : plainValue(value))) as T;
}

function plainRecord(record: object, plain: (value: unknown) => unknown): object {
  const entries = Object.entries(record).filter(([, value]) => value !== undefined);
  // `fromEntries`, because assigning a key `__proto__` would set the prototype.
  return Object.fromEntries(entries.map(([key, value]) => [key, plain(value)]));
}

function plainValue(value: unknown): unknown {
  // JSON writes −0 as 0.
  if (typeof value === 'number' && Number.isFinite(value)) return value === 0 ? 0 : value;
  return value === null || typeof value === 'string' || typeof value === 'boolean' ? value : shown(value);
}
