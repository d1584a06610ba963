/** The state of a row and of a figure while they are read. */
import type { Indicator, ObservationStatus } from '../../core/model.js';
import type { PeriodInput } from '../../core/period.js';
import type { Measure } from '../concepts/concept.js';
import type { Part } from '../concepts/disaggregation.js';
import type { ReadPeriod } from '../concepts/periods.js';
import type { ReadUnit } from '../concepts/unit-names.js';
import type { ReadValue } from '../concepts/value.js';
import type { Bound } from '../concepts/words.js';
import type { ReadColumn } from '../layout/column.js';
import type { FigureColumns } from '../layout/column-groups.js';
import type { reportProblem } from '../table-reader.js';

/** An indicator as a row names it, with the unit after the name. @internal */
export interface NamedIndicator {
  readonly id: string;
  readonly unit: ReadUnit | null;
  readonly name: string;
}

/** What the texts of a row say about all its figures. @internal */
export interface RowContext {
  /** `null` when the columns name the indicators. */
  readonly indicator: NamedIndicator | null;
  /** `null` when the columns name the periods. */
  readonly period: ReadPeriod | null;
  /** The part of the year, when a column of its own names it and other columns name the years. */
  readonly partOfYear: string | null;
  /** An unknown unit is reported only with a figure, because statements have no unit. */
  readonly unit: { readonly text: string; readonly column: ReadColumn; readonly read: ReadUnit | null } | null;
  readonly power: number;
  readonly parts: ReadonlyMap<string, string>;
  /** A column of sexes says that the figures cover both sexes. */
  readonly isOfBothSexes: boolean;
  /** `undefined` when the row names no area, `null` when it names the whole. */
  readonly area: string | null | undefined;
  readonly status: ObservationStatus | null;
  readonly bound: Bound | null;
  readonly source: string | null;
  readonly assessor: string | null;
  readonly evidence: string | null;
  /** The date of the statement, as found. `null` when the date is also the period. */
  readonly date: string | null;
  /** What the figures state, when a cell of the row says so. */
  readonly measure: Measure | null;
  /** `false` for targets and comparisons: they are known, but are not observations. */
  readonly isObserved: boolean;
}

/** The results from the cells of a row while it is described. @internal */
export interface RowDraft {
  failed: boolean;
  isObserved: boolean;
  measure: Measure | null;
  status: ObservationStatus | null;
  partOfYear: string | null;
  /** The area that a name or a member gives: 全国婴儿死亡率. */
  area: string | null;
  parts: ReadonlyMap<string, string>;
  isOfBothSexes: boolean;
}

/** Most rows name no part. @internal */
export const noParts: RowDraft['parts'] = new Map();

/** Adds a part to those of a row. @internal */
export function addPart(draft: RowDraft, dimension: string, category: string): void {
  draft.parts = new Map([...draft.parts, [dimension, category]]);
}

/** Reports a problem that excludes the figures of the row. @internal */
export type Fail = (...problem: Parameters<typeof reportProblem>) => void;

/** A figure while it is read. @internal */
export interface Figure {
  readonly row: number;
  /** The column of the figure. */
  readonly column: ReadColumn;
  readonly slot: FigureColumns;
  /** The text of the cell. `read` is its content. */
  readonly cell: string;
  readonly read: ReadValue;
  readonly indicator: Indicator;
  readonly named: NamedIndicator | null;
  readonly period: PeriodInput;
  readonly area: string | null;
  readonly parts: readonly Part[];
  readonly described: RowContext;
}
