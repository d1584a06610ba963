/** The types of a table of targets. */
import type { Bilingual } from '../../core/text.js';
import type { PlanInput } from '../../plan/define.js';
import type { Part } from './columns.js';

/** A fault in a table of targets, found before the table becomes a plan. */
export interface TargetFault {
  /** Counted from 1, as in a spreadsheet. */
  readonly row: number;
  readonly column: number;
  readonly expected: Bilingual;
  readonly received: string;
}

/** The result of reading a table of targets. */
export interface TargetTable {
  /** The plan, not yet checked: pass it to `definePlan`. */
  readonly plan: PlanInput;
  /** Heads and cells that a plan cannot hold. */
  readonly faults: readonly TargetFault[];
  /** The source row of each part of the plan, by path: `plans[0].domains[0].items[2]`. */
  readonly rows: Readonly<Record<string, number>>;
}

/** The fields in a row, grouped by the part that they describe. @internal */
export type RowFields = Readonly<Record<Part, Record<string, unknown>>>;
