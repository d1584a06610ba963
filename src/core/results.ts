/**
 * Results that a caller passes back: their surface is checked first; damage found while reading them is a `BAD_OPTION`.
 */
import { indicatorError, IndicatorError } from './errors.js';
import { type KeyRules, type ValueRule } from './options.js';
import { isRecord } from './record.js';

/** Throws `BAD_OPTION` unless the value is an object in which every field passes its rule. @internal */
export function checkResult(result: unknown, where: string, expected: string, rules: KeyRules): void {
  if (!isRecord(result)) throw indicatorError('BAD_OPTION', where, expected, result);
  for (const [key, [allows, what]] of Object.entries(rules)) {
    const path = `${where}.${key}`;
    if (!allows(result[key], path)) throw indicatorError('BAD_OPTION', path, what, result[key]);
  }
}

/** Throws `BAD_OPTION` unless an argument passes its rule. @internal */
export function checkArgument(value: unknown, where: string, [allows, expected]: ValueRule): void {
  if (!allows(value, where)) throw indicatorError('BAD_OPTION', where, expected, value);
}

/**
 * Reads a result whose surface was checked. Where it is damaged deeper (edited JSON, say), reading it fails with some
 * error of the JavaScript engine; this function turns that error into `BAD_OPTION`. The original error is in
 * `fields.cause`, so that a bug of the library can be distinguished from damaged data.
 * @internal
 */
export function readResult<T>(where: string, expected: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof IndicatorError) throw error;
    const details = { cause: String(error) };
    throw new IndicatorError('BAD_OPTION', { where, expected, received: 'one that is damaged', ...details });
  }
}

/** An object with these fields. @internal */
export function fields(rules: KeyRules, expected: string): ValueRule {
  const all = Object.entries(rules);
  return [(value, where) => isRecord(value) && all.every(([key, [allows]]) => allows(value[key], where)), expected];
}

/** @internal */
export function orNull([allows, expected]: ValueRule): ValueRule {
  return [(value, where) => value === null || allows(value, where), `${expected}, or null`];
}

/** @internal */
export function orLeftOut([allows, expected]: ValueRule): ValueRule {
  return [(value, where) => value === undefined || allows(value, where), expected];
}

/** @internal */
export function listOf([allows, expected]: ValueRule): ValueRule {
  return [
    // `Array.from`, because `every` skips holes.
    (value, where) => Array.isArray(value) && Array.from(value).every((entry) => allows(entry, where)),
    `a list, each of it ${expected}`,
  ];
}

/** @internal */
export const someText: ValueRule = [(value) => typeof value === 'string' && value !== '', 'a text'];

/** @internal */
export const aYear: ValueRule = [
  (value) => Number.isInteger(value) && (value as number) >= 1000 && (value as number) <= 9999,
  'a year',
];

/** @internal */
export const aPeriod: ValueRule = [
  (value) => typeof value === 'string' && /^\d{4}(?:-\d\d){0,2}$/.test(value),
  'a period',
];

/** @internal */
export const bilingual: ValueRule = fields({ zh: someText, en: someText }, 'a text in Chinese and English');

/** The indicator in a verdict or projection. @internal */
export const anIndicator: ValueRule = fields(
  { id: someText, name: bilingual, unit: someText, polarity: someText },
  'an indicator',
);

/** The criterion in a verdict or projection. @internal */
export const aCriterion: ValueRule = fields({ id: someText, kind: someText, due: aYear }, 'a criterion');

/** An object with a `code`, such as a warning. @internal */
export const coded: ValueRule = fields({ code: someText }, 'something with a code');
