/** What a table of targets holds. */
import type { Bilingual } from '../../core/text.js';
import type { PlanInput } from '../../plan/define.js';
import type { Part } from './columns.js';

/** What is wrong with a table of targets before it is a plan. */
export interface TargetFault {
  /** Counted from 1, as a spreadsheet does. */
  readonly row: number;
  readonly column: number;
  readonly expected: Bilingual;
  readonly received: string;
}

/** A table of targets, read. */
export interface TargetTable {
  /** For `definePlan`, which checks it. */
  readonly plan: PlanInput;
  /** Heads and cells that say nothing a plan has a place for. */
  readonly faults: readonly TargetFault[];
  /** The row each part of the plan was read from, by its path: `plans[0].domains[0].items[2]`. */
  readonly rows: Readonly<Record<string, number>>;
}

/** The fields that a row gives, by what they are about. @internal */
export type RowFields = Readonly<Record<Part, Record<string, unknown>>>;
