/** The input from which the steps of a block are written. */
import type { Criterion } from '../criteria/criterion.js';
import type { FigureSizes } from './figures.js';
import type { BlockTraits, SqlKind } from '../criteria/kinds/kind.sql.js';
import type { Setting } from './setting.js';

/** Criteria that the same SQL judges. @internal */
export interface Block {
  readonly name: string;
  readonly kind: SqlKind<Criterion>;
  readonly traits: BlockTraits;
  readonly criteria: readonly Criterion[];
  readonly isSustained: boolean;
  readonly isEveryUnit: boolean;
}

/** A block with everything its SQL is written from. @internal */
export interface BlockScope {
  readonly block: Block;
  readonly setting: Setting;
  /** The years with a column. */
  readonly years: readonly number[];
  /** The digits of counts that the block judges; rows with more digits return `recheck`. */
  readonly countDigits: number;
  readonly sizes: FigureSizes;
  /** Whether figures are computed by dividing other figures. */
  readonly divides: boolean;
  /** Whether each figure has a column for its denominator. */
  readonly hasUnders: boolean;
  readonly parameters: Parameters;
  /** The other indicators that a criterion needs, by their names in the SQL. */
  readonly others: readonly string[];
}

/** The parameters of the criteria of a block, as whole numbers over one denominator. @internal */
export interface Parameters {
  readonly names: readonly string[];
  readonly rows: readonly Readonly<Record<string, bigint | null>>[];
  /** The largest absolute value of each parameter. */
  readonly sizes: Readonly<Record<string, bigint>>;
  readonly under: bigint;
}
