/** What the steps of a block are written from. */
import type { Criterion } from '../criteria/criterion.js';
import type { FigureSizes } from './figures.js';
import type { BlockTraits, SqlKind } from './kinds/kind.js';
import type { Setting } from './setting.js';

/** Criteria that one text judges. @internal */
export interface Block {
  readonly name: string;
  readonly kind: SqlKind<Criterion>;
  readonly traits: BlockTraits;
  readonly criteria: readonly Criterion[];
  readonly isSustained: boolean;
  readonly isEveryUnit: boolean;
}

/** A block with what its text is written from. @internal */
export interface BlockScope {
  readonly block: Block;
  readonly setting: Setting;
  /** Digits of the counts that this block judges; rows with more come back as recheck. */
  readonly countDigits: number;
  readonly sizes: FigureSizes;
  /** Whether figures are worked out by dividing others. */
  readonly divides: boolean;
  /** Whether each figure has a column for its denominator. */
  readonly hasUnders: boolean;
  readonly parameters: Parameters;
  /** The other indicators a criterion needs, by the names the text uses. */
  readonly others: readonly string[];
}

/** The numbers of the criteria of a block, as whole numbers over one denominator. @internal */
export interface Parameters {
  readonly names: readonly string[];
  readonly rows: readonly Readonly<Record<string, bigint | null>>[];
  /** The largest size of each. */
  readonly sizes: Readonly<Record<string, bigint>>;
  readonly under: bigint;
}
