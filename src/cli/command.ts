/** What a command is. */
import type { Bilingual, Language } from '../core/text.js';
import type { Arguments } from './args.js';
import type { ExitCode } from './exit-codes.js';
import type { Io } from './io.js';
import type { OptionName } from './options.js';

/** Where a command runs. */
export interface Setting {
  readonly io: Io;
  readonly args: Arguments;
  readonly language: Language;
  /** Chooses the text of the language. */
  readonly say: (zh: string, en: string) => string;
}

/** One command of the command line. */
export interface Command {
  readonly name: string;
  /** What follows the name: `DATA…`. */
  readonly operands: Bilingual;
  readonly summary: Bilingual;
  /** Every option it takes besides `--lang` and `--help`. */
  readonly options: readonly OptionName[];
  /** Lines below the options. */
  readonly notes?: Bilingual;
  readonly examples: readonly string[];
  run(setting: Setting): Promise<ExitCode>;
}
