/** What is known of a row and of a figure while they are read. */
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

/** An indicator, by the name a row gives it and the unit behind that. @internal */
export interface NamedIndicator {
  readonly id: string;
  readonly unit: ReadUnit | null;
  readonly name: string;
}

/** What a row says of all its figures. @internal */
export interface RowContext {
  /** `null` where the columns name the indicators. */
  readonly indicator: NamedIndicator | null;
  /** `null` where the columns name the periods. */
  readonly period: ReadPeriod | null;
  /** The part of the year, where a column of its own says it and columns name the years. */
  readonly partOfYear: string | null;
  /** As found; read once it is known that figures follow and not statements. */
  readonly unit: { readonly text: string; readonly column: ReadColumn; readonly read: ReadUnit | null } | null;
  readonly power: number;
  readonly parts: ReadonlyMap<string, string>;
  /** A column of sexes says that it is of both. */
  readonly isOfBothSexes: boolean;
  /** `undefined` where the row names none, `null` where it names the whole. */
  readonly area: string | null | undefined;
  readonly status: ObservationStatus | null;
  readonly bound: Bound | null;
  readonly source: string | null;
  readonly assessor: string | null;
  readonly evidence: string | null;
  /** When it was stated, as found; `null` where that is the period too. */
  readonly date: string | null;
  /** What its figures are, where a cell of the row says so. */
  readonly measure: Measure | null;
  /** A target, or a comparison: known, and no observation. */
  readonly isObserved: boolean;
}

/** What cells of a row find, while it is described. @internal */
export interface RowDraft {
  failed: boolean;
  isObserved: boolean;
  measure: Measure | null;
  status: ObservationStatus | null;
  partOfYear: string | null;
  readonly parts: Map<string, string>;
  isOfBothSexes: boolean;
}

/** Reports a problem that keeps the figures of the row out. @internal */
export type Fail = (...problem: Parameters<typeof reportProblem>) => void;

/** A figure while it is read. @internal */
export interface Figure {
  readonly row: number;
  /** The column it stands in. */
  readonly column: ReadColumn;
  readonly slot: FigureColumns;
  /** The cell as it stands, and what it holds. */
  readonly cell: string;
  readonly read: ReadValue;
  readonly indicator: Indicator;
  readonly named: NamedIndicator | null;
  readonly period: PeriodInput;
  readonly area: string | null;
  readonly parts: readonly Part[];
  readonly described: RowContext;
}
