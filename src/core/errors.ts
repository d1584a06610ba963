/**
 * What can be wrong with a caller's input. Facts about the data (missing, too few, broken series) are never
 * errors: they are verdicts.
 */
export type ErrorCode =
  /** No plan, domain, item, indicator or criterion has this id. */
  | 'UNKNOWN_ID'
  /** Not a finite number, or not plain decimal text ("0x10", "1e3", "Infinity", ""). */
  | 'BAD_NUMBER'
  /** Not a year, a month or a calendar date; or a day that does not exist. */
  | 'BAD_PERIOD'
  /** An observation is not of the documented shape. */
  | 'BAD_OBSERVATION'
  /** The unit is unknown, or cannot be converted into the indicator's. */
  | 'UNIT_MISMATCH'
  /** A value outside the indicator's possible range. */
  | 'OUT_OF_BOUNDS'
  /** A part larger than its whole. */
  | 'NUMERATOR_EXCEEDS_DENOMINATOR'
  /** A value that contradicts the numerator and denominator beside it. */
  | 'VALUE_CONFLICT'
  /** Two observations of one indicator for one period, area and disaggregation. */
  | 'DUPLICATE_OBSERVATION'
  /** Observations of several areas where one is judged, and none was chosen. */
  | 'AMBIGUOUS_AREA'
  /** An option or policy value that is not allowed. */
  | 'BAD_OPTION'
  /** A plan that breaks the schema; `fields.faults` lists every fault with its path. */
  | 'BAD_PLAN'
  /** A series a statistic cannot take (unequal lengths, constant x …). */
  | 'BAD_SERIES'
  /** Fewer points than a formula needs. */
  | 'TOO_FEW_POINTS';

/** What an error says beyond its code: where it was, what was expected and what came. */
export interface ErrorFields {
  /** Where the input was wrong: a path, an id, an argument. */
  readonly where: string;
  readonly expected: string;
  /** The value received, shortened where it is long. */
  readonly received: string;
  readonly [detail: string]: unknown;
}

/**
 * The only error class this library throws. `code` is stable; the message is made from `fields`.
 *
 * @example
 * try {
 *   evaluate('children.health.target.3/infant-mortality-rate@2025', [{ period: 2024, value: NaN }]);
 * } catch (error) {
 *   const { code, fields } = error as IndicatorError;
 *   code; //=> 'BAD_NUMBER'
 *   [fields.where, fields.received]; //=> ['observations[0].value', 'NaN']
 * }
 */
export class IndicatorError extends Error {
  override readonly name = 'IndicatorError';
  readonly code: ErrorCode;
  readonly fields: ErrorFields;

  /** @internal */
  constructor(code: ErrorCode, fields: ErrorFields) {
    super(`${fields.where}: expected ${fields.expected}, received ${fields.received}`);
    this.code = code;
    this.fields = Object.freeze(fields);
  }
}

/**
 * Any value as one line of an error message: as JSON; values JSON cannot hold (`NaN`, `undefined`, `5n`) as written in
 * JavaScript.
 * @internal
 */
export function shown(value: unknown): string {
  let text: string;
  try {
    // A marked value holds neither quotes nor backslashes, so the pattern finds its end at once.
    text = JSON.stringify(value, beyondJson).replace(/"\\u0000([^"\\]*)\\u0000"/g, '$1');
  } catch {
    // A circular object, or one whose getter throws.
    text = 'an object';
  }
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** Marks values that JSON would print as `null` or leave out; `shown` then removes the quotes around the mark. */
function beyondJson(_key: string, part: unknown): unknown {
  if (typeof part === 'function') return '\0a function\0';
  if (typeof part === 'bigint') return `\0${part}n\0`;
  return part === undefined || typeof part === 'symbol' || (typeof part === 'number' && !Number.isFinite(part))
    ? `\0${String(part)}\0`
    : part;
}

/** Builds the error to throw; `received` is any value and is rendered here. @internal */
export function indicatorError(
  code: ErrorCode,
  where: string,
  expected: string,
  received: unknown,
  details?: Readonly<Record<string, unknown>>,
): IndicatorError {
  return new IndicatorError(code, { where, expected, received: shown(received), ...details });
}
