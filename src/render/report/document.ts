/**
 * A report before it is written: its content, in one language, as plain text. No text in it is markup, so each writer
 * escapes in one place.
 */
import type { Rate } from '../../assessment/assessment.js';
import type { Language } from '../../core/text.js';
import type { Status } from '../../criteria/evaluation.js';
import type { Outlook } from '../../projection/projection.js';
import type { ChartSpec } from '../charts/spec.js';

/** A report. @internal */
export interface ReportDocument {
  readonly language: Language;
  readonly title: string;
  /** The plans of the report, written above the title. */
  readonly plans: readonly string[];
  /** Area and date, written below the title. */
  readonly about: readonly string[];
  /** Notes that the reader must see first. */
  readonly notes: readonly string[];
  readonly sections: readonly Section[];
}

/** A part with a heading. @internal */
export interface Section {
  /** The anchor of links to the section; unique in the report. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly sections?: readonly Section[];
}

/** @internal */
export type Block =
  | { readonly block: 'text'; readonly text: string }
  | { readonly block: 'list'; readonly items: readonly string[] }
  | { readonly block: 'facts'; readonly facts: readonly Fact[] }
  | { readonly block: 'rates'; readonly caption: string; readonly rates: readonly LabelledRate[] }
  | Table
  /** Closed on a screen until the reader opens it; open on paper. */
  | { readonly block: 'fold'; readonly title: string; readonly blocks: readonly Block[] }
  | { readonly block: 'charts'; readonly charts: readonly Chart[] };

/** A term and its description. @internal */
export interface Fact {
  readonly term: string;
  readonly text: string;
}

/** A share, with a label that names its denominator. @internal */
export interface LabelledRate {
  readonly label: string;
  readonly rate: Rate;
}

/** A table. Its first column names the row. @internal */
export interface Table {
  readonly block: 'table';
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[] | Group)[];
}

/** @internal */
export interface Column {
  readonly head: string;
  /** Whether the column has figures, which are right-aligned. */
  readonly figures?: true;
}

/** A heading row for the rows that follow. @internal */
export interface Group {
  readonly group: string;
}

/** One cell. @internal */
export interface Cell {
  readonly text: string;
  /** The unit, written smaller after a figure. */
  readonly unit?: string;
  /** Status or outlook: the text with its sign. */
  readonly mark?: Status | Outlook;
  /** For a change: whether it is an improvement. */
  readonly sense?: 'better' | 'worse';
  /** Words of the document, verbatim. */
  readonly quote?: string;
  /** Details, written smaller below the text. */
  readonly details?: readonly string[];
}

/** A picture in the colours of the page. @internal */
export interface Chart {
  readonly title: string;
  readonly about: string;
  readonly wide: boolean;
  readonly spec: ChartSpec;
}

/** An empty cell. @internal */
export const emptyCell: Cell = { text: '—' };
