/**
 * The report for leaders before it is written: blocks in one language, as plain data. No text in it is markup, so each
 * writer escapes in one place.
 */
import type { Language } from '../../core/text.js';

/** A report for leaders. The writers turn it into Word, HTML and Markdown. */
export interface LeadersDocument {
  readonly language: Language;
  readonly title: string;
  /** The line under the title: the area and the date. */
  readonly subtitle: string;
  readonly blocks: readonly LeadersBlock[];
  readonly annexes: readonly LeadersAnnex[];
  /** Stands after the blocks, where the caller says who issues the report, or when. */
  readonly closing?: LeadersClosing;
}

/** The end of an official document: the names of its annexes (附件说明), who issues it (署名), and its date (成文日期). */
export interface LeadersClosing {
  readonly annexes: readonly string[];
  readonly issuer: string | null;
  /** As it is printed. */
  readonly date: string | null;
}

/** An annex. It begins on a new page. */
export interface LeadersAnnex {
  readonly title: string;
  readonly blocks: readonly LeadersBlock[];
}

/** A block of the report. */
export type LeadersBlock =
  /** A heading such as 「一、」, 「（一）」, 「1.」: the number is part of the text. */
  | { readonly block: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly block: 'paragraph'; readonly text: string }
  /** A numbered finding; its lead is emphasised. */
  | { readonly block: 'finding'; readonly lead: string; readonly text: string }
  /** Words of the plan: verbatim in Chinese, translated in English. */
  | { readonly block: 'quote'; readonly text: string }
  | LeadersTable
  | LeadersChart;

/** A table of texts. Figures carry no unit where the head of their column names it. */
export interface LeadersTable {
  readonly block: 'table';
  readonly caption: string;
  readonly columns: readonly LeadersColumn[];
  readonly rows: readonly (readonly string[])[];
  /** Stands under the table, in smaller type. */
  readonly note?: string;
}

/** A column of a table. */
export interface LeadersColumn {
  readonly head: string;
  /** Share of the page width, in percent; the widths of all columns add up to 100. */
  readonly width: number;
  /** The column has figures, which are right-aligned. */
  readonly figures?: true;
}

/** A chart with its data. A writer draws it, or writes `about` instead. */
export interface LeadersChart {
  readonly block: 'chart';
  readonly kind: 'stacked-bars' | 'lines';
  readonly title: string;
  /** The alternative text: one sentence about the content of the chart. */
  readonly about: string;
  readonly categories: readonly string[];
  readonly series: readonly LeadersSeries[];
  /** The unit of the values, written after the figures of the axis. */
  readonly unit: string;
}

/** A series of a chart, one value for each category; `null` leaves a gap. */
export interface LeadersSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** The meaning of the series, which sets its colour and line. */
  readonly role: 'good' | 'under-way' | 'bad' | 'unknown' | 'observed' | 'expected' | 'target';
}
