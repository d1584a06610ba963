/** A plan in a file: as JSON, or as a table of targets. */
import { isWorkbook, readTargets, rowOfFault, type TargetFault, type TargetTable } from '../entries/io.js';
import { describeFault } from '../entries/explain.js';
import type { Language, PlanFault, PlanInput } from '../entries/index.js';
import { readBytes, readJson } from './files.js';
import type { Io } from './io.js';

/** A plan as it was written down. */
export interface PlanFile {
  readonly input: PlanInput;
  /** Of a table: how it was read. */
  readonly table: TargetTable | null;
}

/** Reads a plan: JSON by its ending, else a table of targets, CSV or a workbook. */
export async function readPlanFile(io: Io, path: string): Promise<PlanFile> {
  if (/\.json$/i.test(path)) return { input: (await readJson(io, path)) as PlanInput, table: null };
  const bytes = await readBytes(io, path);
  const table = readTargets(isWorkbook(bytes) ? (await import('../entries/workbook.js')).workbookRows(bytes) : bytes);
  return { input: table.plan, table };
}

/** What is wrong with a cell of a table, with its place. */
export function cellFaultLine({ row, column, expected, received }: TargetFault, language: Language): string {
  return language === 'zh'
    ? `第${row}行第${column}列：应为${expected.zh}，实为 ${received}`
    : `row ${row}, column ${column}: expected ${expected.en}, received ${received}`;
}

/** A fault of the plan; of a table with its row. */
export function faultLineIn({ table }: PlanFile, fault: PlanFault, language: Language): string {
  const row = table && rowOfFault(fault, table);
  const at = row === null ? '' : { zh: `第${row}行：`, en: `row ${row}: ` }[language];
  return `${at}${describeFault(fault, language)}`;
}
