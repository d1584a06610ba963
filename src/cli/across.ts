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
  const table = compareAreas(assessments);
  return { content: await written(table, format, settings), hasFigures: hasFigures(table) };
}

function hasFigures({ rows }: AreaTable): boolean {
  return rows.some(({ cells }) => cells.some(({ value }) => value !== null));
}

async function written(
  table: AreaTable,
  format: Exclude<AcrossFormat, 'json'>,
  { bom, ...options }: AcrossSettings,
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
