/**
 * Whether a value is an object with keys, of any realm: a literal or an instance of a host’s class, not a list, a date
 * or a map. @internal
 */
export function isRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  // The common case first: a literal of this realm.
  return (
    Object.getPrototypeOf(value) === Object.prototype || Object.prototype.toString.call(value) === '[object Object]'
  );
}
