/** A plan in a file: as JSON, or as a table of targets. */
import {
  describeTargetFault,
  isWorkbook,
  readTargets,
  rowOfFault,
  type TargetFault,
  type TargetTable,
} from '../entries/io.js';
import { describeDoubt, describeFault } from '../entries/explain.js';
import type { Language, PlanDoubt, PlanFault, PlanInput } from '../entries/index.js';
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

/** A fault of the plan; of a table with its row and its head. */
export function faultLineIn({ table }: PlanFile, fault: PlanFault, language: Language): string {
  return table === null ? describeFault(fault, language) : describeTargetFault(fault, table, language);
}

/** A doubt about the plan; of a table with its row. */
export function doubtLineIn({ table }: PlanFile, doubt: PlanDoubt, language: Language): string {
  const row = table && rowOfFault({ path: doubt.path, expected: '', received: '' }, table);
  const at = row === null ? '' : { zh: `第${row}行：`, en: `row ${row}: ` }[language];
  return `${at}${describeDoubt(doubt, language)}`;
}
