/** Writes a plan as a table of targets in CSV. */
import Papa from 'papaparse';
import { checkOptions, aFlag, oneOf, type KeyRules } from '../../core/options.js';
import type { Language } from '../../core/text.js';
import type { Catalogue, Ids } from '../../plan/model.js';
import { protect } from '../formats/protect.js';
import { targetRows } from './rows.js';

/** Options for writing a table of targets. */
export interface TargetsOptions {
  /** The language of the heads and of words in cells. @defaultValue `'en'` */
  readonly language?: Language;
  /** Whether to write a byte order mark, for spreadsheets that need one. @defaultValue `false` */
  readonly bom?: boolean;
}

const rules: KeyRules = { language: oneOf('zh', 'en'), bom: aFlag };

/**
 * Writes a plan as a table of targets in CSV: one row per criterion, and one row for an item without criteria. Empty
 * columns are left out. {@link readTargets} gives the plan back.
 *
 * @param plan - The catalogue, or what `definePlan` returned.
 * @example
 * const [head] = targetsCsv(catalogue, { language: 'zh' }).split('\r\n');
 * head!.startsWith('文件编号,文件,文件（英文）,文号'); //=> true
 */
export function targetsCsv(plan: Catalogue<Ids>, options: TargetsOptions = {}): string {
  checkOptions(options, rules);
  const { language = 'en', bom = false } = options;
  const rows = targetRows(plan, language).map((row) => row.map((cell) => (isNegative(cell) ? cell : protect(cell))));
  return `${bom ? '\uFEFF' : ''}${Papa.unparse(rows)}\r\n`;
}

/** Whether a cell is a negative number, such as -20. It starts as a formula may, but is a number for a spreadsheet. */
function isNegative(cell: string): boolean {
  return /^-\d+(?:\.\d+)?$/.test(cell);
}
