/** Checks an early warning that a caller passes back to be put into words. */
import { oneOf, type KeyRules, type ValueRule } from '../../core/options.js';
import { checkResult, listOf, someText } from '../../core/results.js';
import type { EarlyWarning } from '../warnings/early-warning.js';
import { earlyWarningLabels } from './labels.js';

/** The expected value in an error message. @internal */
export const anEarlyWarning = 'a warning of a projection';

/** @internal */
export const aNumber: ValueRule = [(value) => Number.isFinite(value), 'a number'];

const period: ValueRule = [(value) => aNumber[0](value, '') || someText[0](value, ''), 'a year or a period'];
const periods = listOf(period);

/** The fields that the words of each warning need. */
const rules: Readonly<Record<EarlyWarning['code'], KeyRules>> = {
  'projected-shortfall': { year: period, shortfall: someText },
  volatile: {},
  deteriorating: { from: period, to: period },
  stale: { latest: period, years: aNumber },
  'too-few-points': { points: aNumber, needed: aNumber },
  gaps: { years: periods },
  'levelling-down': { indicator: someText, from: someText, to: someText },
  'series-break': { years: periods },
  'bounds-excluded': { periods },
  'methods-disagree': { meeting: aNumber, of: aNumber },
  'behind-milestone': { year: period, margin: someText },
  'within-chance': { flags: listOf(someText) },
};

/** Throws `BAD_OPTION` unless it is an early warning. @internal */
export function checkEarlyWarning(warning: unknown, where: string): void {
  checkResult(warning, where, anEarlyWarning, { code: oneOf(...Object.keys(earlyWarningLabels)) });
  checkResult(warning, where, anEarlyWarning, rules[(warning as EarlyWarning).code]);
}
