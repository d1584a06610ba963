/** What is known before a header is read. */
import type { Named } from '../concepts/concept.js';
import type { ColumnRole } from '../concepts/heads.js';
import type { OwnPeriods } from '../concepts/relative-periods.js';

/** The context for reading a header. @internal */
export interface HeaderContext {
  readonly named: Named;
  /** The periods from which 本年 and 基期 are counted. */
  readonly periods: OwnPeriods;
  /** Topics. A title that only names a topic does not distinguish figures. */
  readonly topics: () => ReadonlySet<string>;
  /** The role that the caller gives to a column by its number. */
  readonly roleAt: (number: number) => ColumnRole | null;
  /** Whether the format marks a column as descriptive. Used when its head is unknown. */
  readonly isAttribute: (number: number) => boolean;
  /** Whether the caller or a title names the indicator or the period of all figures, so that no column is needed. */
  readonly given: { readonly indicator: boolean; readonly period: boolean };
}
