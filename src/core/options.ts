/** The one check of the objects a caller passes: an object, keys that are known, each value of its type. */
import { indicatorError, type ErrorCode } from './errors.js';

/** What a value may be: whether one is allowed, and in words what is. @internal */
export type ValueRule = readonly [allows: (value: unknown, where: string) => boolean, expected: string];

/** A rule for each key that is known. @internal */
export type KeyRules = Readonly<Record<string, ValueRule>>;

/** What differs between the objects that are checked. @internal */
export interface CheckedAs {
  /** @defaultValue `'BAD_OPTION'` */
  readonly code?: ErrorCode;
  /** What it is, in words. */
  readonly what?: string;
  /** What to do about an unknown key, added to the message. */
  readonly hint?: string;
  /** Keys of the caller's own, which are passed over. */
  readonly ignored?: readonly string[];
}

/**
 * Throws unless the value is an object whose keys all have a rule, and whose values keep it. A value that is
 * `undefined` counts as left out; that a key is required, its rule cannot say. @internal
 */
export function checkKeys(given: unknown, rules: KeyRules, where: string, as: CheckedAs = {}): void {
  const { code = 'BAD_OPTION' } = as;
  if (!isObject(given))
    throw indicatorError(code, where, as.what ?? `an object of ${Object.keys(rules).join(', ')}`, given);
  for (const key in given) {
    const value = given[key];
    if (value === undefined) continue;
    if (!Object.hasOwn(rules, key)) {
      if (as.ignored?.includes(key)) continue;
      const known = `one of ${Object.keys(rules).join(', ')}`;
      throw indicatorError(code, where, as.hint === undefined ? known : `${known} (${as.hint})`, key);
    }
    const rule = rules[key]!;
    // Most keys of a row are checked later: for them no place is put into words.
    if (rule === checkedLater) continue;
    const [allows, expected] = rule;
    if (!allows(value, `${where}.${key}`)) throw indicatorError(code, `${where}.${key}`, expected, value);
  }
}

/** The same for the options of a call. @internal */
export function checkOptions(options: unknown, rules: KeyRules): void {
  checkKeys(options, rules, 'options');
}

/** Whether a value is an object that holds keys, of whatever realm: no list, date, map or other thing. @internal */
export function isObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  // Nearly always it is a literal of this realm, and its prototype says so at once.
  return (
    Object.getPrototypeOf(value) === Object.prototype || Object.prototype.toString.call(value) === '[object Object]'
  );
}

/** What is checked where it is used. @internal */
export const checkedLater: ValueRule = [() => true, ''];

/** @internal */
export const aText: ValueRule = [(value) => typeof value === 'string', 'a text'];

/** @internal */
export const aRecord: ValueRule = [isObject, 'an object'];

/** Texts by key, such as categories by dimension. @internal */
export function textsByKey(expected: string): ValueRule {
  return [(value) => isObject(value) && Object.values(value).every((text) => typeof text === 'string'), expected];
}

/** @internal */
export const aFlag: ValueRule = [(value) => typeof value === 'boolean', 'true or false'];

/** @internal */
export const aFunction: ValueRule = [(value) => typeof value === 'function', 'a function'];

/** @internal */
export const texts: ValueRule = [isTexts, 'a list of texts'];

/** A list of texts, without holes. */
function isTexts(value: unknown): boolean {
  return Array.isArray(value) && Array.from(value, (entry) => typeof entry === 'string').every(Boolean);
}

/** @internal */
export function oneOf(...values: readonly unknown[]): ValueRule {
  return [(value) => values.includes(value), values.map((value) => `'${String(value)}'`).join(' or ')];
}
