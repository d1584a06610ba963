/** The state of a table while it is read: what its header says, and what its rows gave. */
import type { Attestation, Observation } from '../core/model.js';
import type { PeriodInput } from '../core/period.js';
import type { Named } from './concepts/concept.js';
import type { NameMatch } from './concepts/names.js';
import type { ReadPeriod } from './concepts/periods.js';
import type { OwnPeriods } from './concepts/relative-periods.js';
import type { ReadUnit } from './concepts/unit-names.js';
import type { DecimalMark } from './concepts/value.js';
import type { AreaWord } from './concepts/areas.js';
import type { KeptFigures } from './figures/kept.js';
import type { Details, Findings } from './findings.js';
import { unprotected } from './formats/protect.js';
import type { NamedInCaption } from './layout/caption.js';
import type { ReadColumn } from './layout/column.js';
import type { Title } from './layout/title.js';
import type { Settings } from './options.js';
import type { CellPlace, ProblemCode } from './problem.js';

/** A figure cell without a figure. */
export interface MissingCell extends CellPlace {
  /** The text in the cell: 「—」, 「…」, or nothing. */
  readonly mark: string;
  readonly indicator: string;
  readonly period: PeriodInput;
  /** The area and the part of the whole, when the row or the head names them. */
  readonly area?: string;
  readonly disaggregation?: Readonly<Record<string, string>>;
}

/** What the rows of a file gave, under all headers. @internal */
export interface RowsRead {
  readonly observations: Observation[];
  readonly attestations: Attestation[];
  readonly places: { readonly observations: CellPlace[]; readonly attestations: CellPlace[] };
  readonly missing: MissingCell[];
  readonly findings: Findings;
  /** The index of the kept figure for each key. */
  readonly kept: KeptFigures;
  readonly stated: Map<string, number>;
  /** Indexes of figures that contradict another figure with the same key. None of them is taken. */
  readonly conflicting: Set<number>;
  /** Indexes of statements that contradict another statement with the same key. None of them is taken. */
  readonly contested: Set<number>;
  /** Indexes of figures that may be shares. */
  readonly refused: Set<number>;
  /** Small figures with a unit in their own cell. */
  readonly exact: Set<Observation>;
  /** Section titles. The caller may name them in `columns`. */
  readonly sections: Set<string>;
  /** Counts in rows of their own, until all rows are read. */
  readonly counts: Map<string, LooseCounts>;
  /**
   * Whether a figure waits in {@link RowsRead.observations} until the whole table is read, because another figure may
   * change it. Other figures go to {@link RowsRead.passing}.
   */
  readonly isHeld: (figure: Observation) => boolean;
  /** Figures that no other figure can change, until the caller takes them. */
  readonly passing: { readonly observations: Observation[]; readonly places: CellPlace[] };
}

/** @internal */
export interface LooseCounts {
  /** The key of the figure to which they belong. */
  readonly observation: Observation;
  /** What is said beside the counts. A figure that they belong to has its own. */
  readonly alone: Pick<Observation, 'status' | 'source'>;
  readonly place: CellPlace;
  readonly column: ReadColumn;
  readonly cell: string;
  readonly numerator?: string;
  readonly denominator?: string;
}

/** @internal */
export interface TableReader extends RowsRead {
  readonly settings: Settings;
  /** The name of the sheet of a workbook. */
  readonly sheet: string | null;
  readonly columns: readonly ReadColumn[];
  readonly title: Title;
  readonly periods: OwnPeriods;
  /** The caption with the unit for figures that name no unit. */
  readonly caption: NamedInCaption | null;
  readonly mark: DecimalMark;
  /** A comma with two possible readings is not read. */
  readonly isCommaDoubtful: boolean;
  /** The area, period and indicator for rows that name none, from the title or the caller. */
  readonly base: {
    readonly area: string | null;
    readonly period: ReadPeriod | null;
    readonly indicator: string | null;
  };
  readonly nameOf: (text: string) => NameMatch;
  readonly named: Named;
  readonly periodOf: (text: string) => ReadPeriod | null;
  readonly unitOf: (text: string) => ReadUnit | null;
  readonly areaWord: (text: string) => AreaWord;
  /** Whether a section title stands over all figures of the table, and so does not distinguish figures. */
  readonly isOverAll: (text: string) => boolean;
  /** What the rows above say about the current row. */
  readonly above: {
    /** The section title for the rows below it. */
    section: Title | null;
    /** Whether other sections stand within sections of years, because one of years came first. */
    areYearsOuter: boolean;
    /** Whether a row above fills the first column. */
    isKeyed: boolean;
    indicator: { readonly id: string; readonly unit: ReadUnit | null; readonly name: string } | null;
    /** The indicators that rows above name, and names that are not known. */
    readonly named: Set<string>;
  };
  /** The next row with content, below a row with this number. Empty at the end of the block. */
  readonly below: (number: number) => readonly string[];
}

/** The text of a cell. Empty when the row ends before it. @internal */
export function cellAt(row: readonly string[], column: ReadColumn | null): string {
  if (column === null) return '';
  const cell = row[column.number - 1];
  return cell === undefined ? '' : unprotected(cell);
}

/** @internal */
export function placeOf({ sheet }: TableReader, row: number, column: { readonly number: number }): CellPlace {
  return sheet === null ? { row, column: column.number } : { row, column: column.number, sheet };
}

/** @internal */
export function reportProblem(
  reading: TableReader,
  code: ProblemCode,
  row: number,
  column: { readonly number: number; readonly header: string } | null,
  details: Details,
): void {
  reading.findings.add(code, row, column, details);
}
