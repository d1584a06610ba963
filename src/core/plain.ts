/** Copies for results: nothing in them but what JSON holds, and nothing shared with what the caller gave. */
import { shown } from './errors.js';
import { isRecord } from './record.js';

/**
 * A row as it came, copied: its fields with what JSON holds of them; anything else as one line of text. Fields that are
 * `undefined` are left out. @internal
 */
export function plainRow<T extends object>(row: T): T {
  return plainRecord(row, (value) => (isRecord(value) ? plainRecord(value, plainValue) : plainValue(value))) as T;
}

function plainRecord(record: object, plain: (value: unknown) => unknown): object {
  const entries = Object.entries(record).filter(([, value]) => value !== undefined);
  // From entries, for a key `__proto__` that is assigned would set the prototype.
  return Object.fromEntries(entries.map(([key, value]) => [key, plain(value)]));
}

function plainValue(value: unknown): unknown {
  // JSON writes −0 as 0.
  if (typeof value === 'number' && Number.isFinite(value)) return value === 0 ? 0 : value;
  return value === null || typeof value === 'string' || typeof value === 'boolean' ? value : shown(value);
}
