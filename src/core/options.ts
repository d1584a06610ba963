/** Checks the objects a caller passes: every key must be known, and every value of its type. */
import { indicatorError, type ErrorCode } from './errors.js';
import { isRecord } from './record.js';

/** A rule for a value: the test, and the expected value in words. @internal */
export type ValueRule = readonly [allows: (value: unknown, where: string) => boolean, expected: string];

/** The rule for each known key. @internal */
export type KeyRules = Readonly<Record<string, ValueRule>>;

/** How mistakes in the object are reported. @internal */
export interface CheckedAs {
  /** @defaultValue `'BAD_OPTION'` */
  readonly code?: ErrorCode;
  /** What the object is, in words. */
  readonly what?: string;
  /** What to do about an unknown key, added to the message. */
  readonly hint?: string;
  /** The caller's own keys, which are ignored. */
  readonly ignored?: readonly string[];
}

/**
 * Throws unless the value is an object, every key has a rule, and every value passes its rule. A value `undefined`
 * counts as left out; rules cannot require a key. @internal
 */
export function checkKeys(given: unknown, rules: KeyRules, where: string, as: CheckedAs = {}): void {
  const { code = 'BAD_OPTION' } = as;
  if (!isRecord(given))
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
    // Most keys of a row are checked later: skip them before the path for a message is built.
    if (rule === checkedLater) continue;
    const [allows, expected] = rule;
    if (!allows(value, `${where}.${key}`)) throw indicatorError(code, `${where}.${key}`, expected, value);
  }
}

/** {@link checkKeys} for the options of a call. @internal */
export function checkOptions(options: unknown, rules: KeyRules): void {
  checkKeys(options, rules, 'options');
}

/** For values that are checked where they are used. @internal */
export const checkedLater: ValueRule = [() => true, ''];

/** @internal */
export const aText: ValueRule = [(value) => typeof value === 'string', 'a text'];

/** @internal */
export const aRecord: ValueRule = [isRecord, 'an object'];

/** Texts by key, such as categories by dimension. @internal */
export function textsByKey(expected: string): ValueRule {
  return [(value) => isRecord(value) && Object.values(value).every((text) => typeof text === 'string'), expected];
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
