/** The types of a criterion's fields: one declaration per kind, used by both `definePlan` and the zod schema. */
import type { DecimalText } from '../../core/decimal.js';

/** The content of a field. */
export type FieldType =
  /** Decimal text: a value of the indicator. */
  | { readonly type: 'decimal' }
  /** Decimal text with a sign: the size of a change. */
  | { readonly type: 'change' }
  /** A number that is not negative, or a fraction of two such numbers. */
  | { readonly type: 'factor' }
  /** A calendar year, four digits. */
  | { readonly type: 'year' }
  /** The id of an indicator of the same catalogue, with the criterion's unit. */
  | { readonly type: 'indicator' }
  /** The ids of two such indicators. */
  | { readonly type: 'indicator-pair' }
  /** A text that is not empty. */
  | { readonly type: 'text' }
  /** `true`, or left out. */
  | { readonly type: 'true' }
  /** One of the words listed. */
  | { readonly type: 'one-of'; readonly values: readonly string[] };

/** The range of possible values of an indicator; an end that is `null` or left out is open or unknown. */
export interface ValidRange {
  readonly min?: DecimalText | null | undefined;
  readonly max?: DecimalText | null | undefined;
}

/**
 * A rule between the fields of a criterion and the range of its indicator. It returns the wrong field and what was
 * expected, or `null`.
 */
export type FieldRule<C> = (
  criterion: C,
  range: ValidRange,
) => { readonly field: string; readonly expected: string } | null;
