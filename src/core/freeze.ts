/** Freezes a value and everything in it: it is shared between results, and no caller may change it. @internal */
export function deepFreeze<T>(value: T): T {
  // A primitive is frozen by itself.
  if (Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value as object)) deepFreeze(part);
  return value;
}

/** The empty list that all results share. @internal */
export const emptyList: readonly never[] = Object.freeze([]);
