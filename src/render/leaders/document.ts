/**
 * The report for leaders before it is written: blocks in one language, as plain data. Nothing in it is markup, so that
 * each writer escapes in one place.
 */
import type { Language } from '../../core/text.js';

/** A report for leaders: what Word, a page and Markdown are written from. */
export interface LeadersDocument {
  readonly language: Language;
  readonly title: string;
  /** Under the title: the area and the date. */
  readonly subtitle: string;
  readonly blocks: readonly LeadersBlock[];
  readonly annexes: readonly LeadersAnnex[];
}

/** An annex: it begins on a new page. */
export interface LeadersAnnex {
  readonly title: string;
  readonly blocks: readonly LeadersBlock[];
}

/** One block. */
export type LeadersBlock =
  /** 「一、」, 「（一）」, 「1.」: the number is part of the text. */
  | { readonly block: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly block: 'paragraph'; readonly text: string }
  /** A numbered finding: its lead stands out. */
  | { readonly block: 'finding'; readonly lead: string; readonly text: string }
  /** Words of the plan: verbatim in Chinese, in English their rendering. */
  | { readonly block: 'quote'; readonly text: string }
  /** A remark under a table, smaller. */
  | { readonly block: 'note'; readonly text: string }
  | LeadersTable
  | LeadersChart;

/** A table of texts: figures carry no unit where their column names it. */
export interface LeadersTable {
  readonly block: 'table';
  readonly caption: string;
  readonly columns: readonly LeadersColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** A column of a table. */
export interface LeadersColumn {
  readonly head: string;
  /** Share of the width of the page, in percent; together 100. */
  readonly width: number;
  /** Figures stand right, one under the other. */
  readonly figures?: true;
}

/** A chart with its data: a writer draws it in its own way, or says it in words. */
export interface LeadersChart {
  readonly block: 'chart';
  readonly kind: 'stacked-bars' | 'lines';
  readonly title: string;
  /** The alternative text: what the chart shows, in a sentence. */
  readonly about: string;
  readonly categories: readonly string[];
  readonly series: readonly LeadersSeries[];
  /** The unit of the values, after the figures of the axis. */
  readonly unit: string;
}

/** A series of a chart, one value for each category; `null` leaves a gap. */
export interface LeadersSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** What it stands for, for its colour and line. */
  readonly role: 'good' | 'under-way' | 'bad' | 'unknown' | 'observed' | 'expected' | 'target';
}
