/** A table while it is read: what its header says, and what is gathered from its rows. */
import type { Attestation, Observation } from '../core/model.js';
import type { PeriodInput } from '../core/period.js';
import type { Concept } from './concepts/concept.js';
import type { NameMatch } from './concepts/names.js';
import type { ReadPeriod } from './concepts/periods.js';
import type { ReadUnit } from './concepts/unit-names.js';
import type { DecimalMark } from './concepts/value.js';
import type { AreaWord } from './concepts/areas.js';
import type { KeptFigures } from './figures/kept.js';
import type { Details, Findings } from './findings.js';
import { unprotected } from './formats/protect.js';
import type { NamedInCaption } from './layout/caption.js';
import type { ReadColumn, Years } from './layout/column.js';
import type { Title } from './layout/title.js';
import type { Settings } from './options.js';
import type { CellPlace, ProblemCode } from './problem.js';

/** A cell of figures that holds none. */
export interface MissingCell extends CellPlace {
  /** What stands there: 「—」, 「…」, or nothing. */
  readonly mark: string;
  readonly indicator: string;
  readonly period: PeriodInput;
  /** Of which area, and of which part of the whole, where the row or the head says so. */
  readonly area?: string;
  readonly disaggregation?: Readonly<Record<string, string>>;
}

/** What is gathered from all the rows of a file, whichever header they stand under. @internal */
export interface RowsRead {
  readonly observations: Observation[];
  readonly attestations: Attestation[];
  readonly places: { readonly observations: CellPlace[]; readonly attestations: CellPlace[] };
  readonly missing: MissingCell[];
  readonly findings: Findings;
  /** Where the figure of each key is kept, by what must be unique. */
  readonly kept: KeptFigures;
  readonly stated: Map<string, number>;
  /** Figures that differ from another of their key: none of them is taken. */
  readonly conflicting: Set<number>;
  /** Figures that may be shares. */
  readonly refused: Set<number>;
  /** Small figures whose own cell names their unit. */
  readonly exact: Set<Observation>;
  /** Titles of sections, which the caller may name in `columns`. */
  readonly sections: Set<string>;
  /** Counts that stand in rows of their own, until their value or the other count is met. */
  readonly counts: Map<string, LooseCounts>;
  /**
   * Whether a figure waits in {@link RowsRead.observations} until the table is read, since another may change what
   * comes of it; else it is {@link RowsRead.passing}.
   */
  readonly isHeld: (figure: Observation) => boolean;
  /** Figures that no other can change, until they are taken away. */
  readonly passing: { readonly observations: Observation[]; readonly places: CellPlace[] };
}

/** @internal */
export interface LooseCounts {
  readonly observation: Observation;
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
  readonly years: Years;
  /** The unit of figures that name none. */
  readonly caption: NamedInCaption | null;
  readonly mark: DecimalMark;
  /** A comma that can be read in two ways is not read. */
  readonly isCommaDoubtful: boolean;
  /** What rows need not say, from the title or the caller. */
  readonly base: {
    readonly area: string | null;
    readonly period: ReadPeriod | null;
    readonly indicator: string | null;
  };
  readonly nameOf: (text: string) => NameMatch;
  readonly conceptsOf: (text: string) => readonly Concept[];
  readonly periodOf: (text: string) => ReadPeriod | null;
  readonly unitOf: (text: string) => ReadUnit | null;
  readonly areaWord: (text: string) => AreaWord;
  /** Whether a title of a section stands over all figures of the table, and so tells none apart. */
  readonly isOverAll: (text: string) => boolean;
  /** What rows above say of the row that is read. */
  readonly above: {
    /** A row of its own that is a title of the rows below. */
    section: Title | null;
    indicator: { readonly id: string; readonly unit: ReadUnit | null; readonly name: string } | null;
  };
}

/** The text of a cell as it stands; empty where the row ends before it. @internal */
export function cellAt(row: readonly string[], column: ReadColumn | null): string {
  if (column === null) return '';
  const cell = row[column.number - 1];
  return cell === undefined ? '' : unprotected(cell);
}

/** The place of a cell. @internal */
export function placeOf({ sheet }: TableReader, row: number, column: { readonly number: number }): CellPlace {
  return sheet === null ? { row, column: column.number } : { row, column: column.number, sheet };
}

/** Adds a finding. @internal */
export function reportProblem(
  reading: TableReader,
  code: ProblemCode,
  row: number,
  column: { readonly number: number; readonly header: string } | null,
  details: Details,
): void {
  reading.findings.add(code, row, column, details);
}
