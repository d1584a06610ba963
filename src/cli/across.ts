/** Several areas side by side: a report that ranks them, a table for spreadsheets, or all of it. */
import { compareAreas, type Assessment, type AreaTable } from '../entries/assessment.js';
import type { Language } from '../core/text.js';
import { areasDocx, areasHtml, areasMarkdown, areaTableCsv } from '../entries/render.js';
import type { AnyCatalogue } from './plan.js';

export type AcrossFormat = 'docx' | 'html' | 'md' | 'csv' | 'json';

interface AcrossSettings {
  readonly language: Language;
  readonly plan: AnyCatalogue;
  readonly bom: boolean;
  readonly title?: string;
  /** The names of the areas in the order of the data: the order of an office, and not that of the alphabet. */
  readonly order: Iterable<string>;
}

/** What is written, and whether any area has a figure in it. */
interface Across {
  readonly content: string | Uint8Array;
  readonly hasFigures: boolean;
}

export async function acrossAreas(
  assessments: Iterable<Assessment>,
  format: AcrossFormat,
  settings: AcrossSettings,
): Promise<Across> {
  if (format === 'json') {
    const all = [...assessments];
    return { content: `${JSON.stringify(all, null, 2)}\n`, hasFigures: hasFigures(compareAreas(all)) };
  }
  const table = inOrder(compareAreas(assessments), settings.order);
  return { content: await written(table, format, settings), hasFigures: hasFigures(table) };
}

/** The table with its columns in an order; an area without a name comes first. */
function inOrder({ areas, rows, ...table }: AreaTable, order: Iterable<string>): AreaTable {
  const rank = new Map([...new Set(order)].map((name, i) => [name, i]));
  const rankOf = (i: number): number => rank.get(areas[i]!.area ?? '') ?? -1;
  const columns = areas.map((_area, i) => i).sort((a, b) => rankOf(a) - rankOf(b));
  return {
    ...table,
    areas: columns.map((i) => areas[i]!),
    rows: rows.map((row) => ({ ...row, cells: columns.map((i) => row.cells[i]!) })),
  };
}

function hasFigures({ rows }: AreaTable): boolean {
  return rows.some(({ cells }) => cells.some(({ value }) => value !== null));
}

async function written(
  table: AreaTable,
  format: Exclude<AcrossFormat, 'json'>,
  { bom, order: _done, ...options }: AcrossSettings,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'docx':
      return areasDocx(table, options);
    case 'html':
      return areasHtml(table, options);
    case 'md':
      return areasMarkdown(table, options);
    case 'csv':
      return areaTableCsv(table, { language: options.language, plan: options.plan, bom });
  }
}
