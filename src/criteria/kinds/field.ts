/** What the fields of a criterion hold: one declaration per kind, read by `definePlan` and by the zod schema alike. */
import type { DecimalText } from '../../core/decimal.js';

/** The content of a field. */
export type FieldType =
  /** Decimal text: a value of the indicator. */
  | { readonly type: 'decimal' }
  /** Decimal text with a sign: the size of a change. */
  | { readonly type: 'change' }
  /** A number that is not negative, or a fraction of two: what something is multiplied by. */
  | { readonly type: 'factor' }
  /** A calendar year, four digits. */
  | { readonly type: 'year' }
  /** The id of an indicator of the same catalogue, in the unit of the criterion. */
  | { readonly type: 'indicator' }
  /** The ids of two such indicators. */
  | { readonly type: 'indicator-pair' }
  /** A text that says something. */
  | { readonly type: 'text' }
  /** `true`, or left out. */
  | { readonly type: 'true' }
  /** One of the words listed. */
  | { readonly type: 'one-of'; readonly values: readonly string[] };

/** What an indicator can be; an end that is `null` or left out is open or not known. */
export interface ValidRange {
  readonly min?: DecimalText | null | undefined;
  readonly max?: DecimalText | null | undefined;
}

/**
 * A rule between fields, and with what the indicator can be: the field at fault and what was expected of it, or `null`.
 */
export type FieldRule<C> = (
  criterion: C,
  range: ValidRange,
) => { readonly field: string; readonly expected: string } | null;
