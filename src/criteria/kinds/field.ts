/** What the fields of a criterion hold: one declaration per kind, read by `definePlan` and by the zod schema alike. */

/** The content of a field. */
export type FieldType =
  /** Decimal text. */
  | { readonly type: 'decimal'; readonly positive?: true }
  /** A calendar year, four digits. */
  | { readonly type: 'year' }
  /** The id of an indicator of the same catalogue, in the unit of the criterion. */
  | { readonly type: 'indicator' }
  /** The ids of two such indicators. */
  | { readonly type: 'indicator-pair' }
  /** One of the words listed. */
  | { readonly type: 'one-of'; readonly values: readonly string[] };

/** A rule between fields: the field at fault and what was expected of it, or `null`. */
export type FieldRule<C> = (criterion: C) => { readonly field: string; readonly expected: string } | null;
