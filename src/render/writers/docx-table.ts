/** The tables of a Word document: the head repeats on every page, and no row stands alone on one. */
import type { LeadersColumn, LeadersTable } from '../leaders/document.js';
import { widthOf } from '../words/width.js';
import type { PageForm } from './docx-style.js';
import { paragraph, run, type Writer } from './docx-text.js';

interface TableContext {
  readonly writer: Writer;
  readonly form: PageForm;
  readonly columns: readonly LeadersColumn[];
}

/** The most lines of a table that is kept on one page. */
const shortTable = 20;

/** The number of rows at the end of a table that stay on one page. */
const lastRows = 3;

/** A caption, its table with the note below it, and the space after them. @internal */
export function tableOf(writer: Writer, { caption, columns, rows, note }: LeadersTable, form: PageForm) {
  const context = { writer, form, columns };
  const isShort = rows.reduce((lines, row) => lines + linesOf(row, context), 0) <= shortTable;
  const body = rows.map((row, place) => {
    const isLast = place === rows.length - 1 && note === undefined;
    return rowOf(row, !isLast && (isShort || place >= rows.length - lastRows), context);
  });
  return [
    paragraph(
      writer,
      caption,
      { ...form.table, bold: true },
      { alignment: 'center', keepNext: true, spacing: { before: 160, after: 80 } },
    ),
    new writer.Table({
      columnWidths: columns.map((column) => widthIn(form, column)),
      width: { size: form.textWidth, type: 'dxa' },
      layout: 'fixed',
      rows: [headOf(context), ...body, ...(note === undefined ? [] : [noteOf(note, context)])],
    }),
    // Its space is after it, where a full page drops it: a line of its own would fall on a page of its own.
    new writer.Paragraph({ spacing: { line: 20, lineRule: 'exact', after: 180 }, children: [] }),
  ];
}

/** The margins of a cell in twips: above and below, left and right. */
const margin = { edge: 30, side: 60 } as const;

function widthIn({ textWidth }: PageForm, { width }: LeadersColumn): number {
  return Math.round((textWidth * width) / 100);
}

/** The number of lines of the highest cell. A Chinese character is as wide as its size in points: 20 twips a point. */
function linesOf(row: readonly string[], { form, columns }: TableContext): number {
  const character = 10 * form.table.size;
  const lines = row.map((text, i) => {
    const inLine = Math.floor((widthIn(form, columns[i]!) - 2 * margin.side) / character);
    return Math.ceil(widthOf(text) / inLine);
  });
  return Math.max(1, ...lines);
}

function cellOf(text: string, i: number, isHead: boolean, keepNext: boolean, { writer, form, columns }: TableContext) {
  const aligned = columns[i]!.figures ? 'right' : 'left';
  return new writer.TableCell({
    width: { size: widthIn(form, columns[i]!), type: 'dxa' },
    margins: { top: margin.edge, bottom: margin.edge, left: margin.side, right: margin.side },
    verticalAlign: 'center',
    ...(isHead && { shading: { fill: 'EEF1F4' } }),
    children: [
      new writer.Paragraph({
        alignment: isHead ? 'center' : aligned,
        keepNext,
        children: [run(writer, text, form.table, isHead ? { bold: true } : {})],
      }),
    ],
  });
}

/** The head stays with the first row. */
function headOf(context: TableContext) {
  return new context.writer.TableRow({
    tableHeader: true,
    cantSplit: true,
    children: context.columns.map(({ head }, i) => cellOf(head, i, true, true, context)),
  });
}

/** The most lines of a row that does not split across pages: a page has more. */
const tallRow = 40;

function rowOf(row: readonly string[], keepNext: boolean, context: TableContext) {
  return new context.writer.TableRow({
    cantSplit: linesOf(row, context) <= tallRow,
    children: row.map((text, i) => cellOf(text, i, false, keepNext, context)),
  });
}

/** The note is a row without lines at its sides, because only a row stays on the page of the row before it. */
function noteOf(note: string, { writer, form, columns }: TableContext) {
  const none = { style: 'nil' } as const;
  return new writer.TableRow({
    cantSplit: true,
    children: [
      new writer.TableCell({
        columnSpan: columns.length,
        borders: { left: none, right: none, bottom: none },
        children: [paragraph(writer, note, form.table, { spacing: { before: 80 } })],
      }),
    ],
  });
}
