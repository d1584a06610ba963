/** Freezes a value and everything in it, so that no caller can change what others are given too. @internal */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
  return value;
}

/** The list without entries, one for all results: it is frozen. @internal */
export const emptyList: readonly never[] = Object.freeze([]);
