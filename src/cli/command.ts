/** The types of a command. */
import type { Bilingual, Language } from '../core/text.js';
import type { Arguments } from './args.js';
import type { ExitCode } from './exit-codes.js';
import type { Io } from './io.js';
import type { OptionName } from './options.js';

/** The environment in which a command runs. */
export interface Setting {
  readonly io: Io;
  readonly args: Arguments;
  readonly language: Language;
  /** Chooses the text in the user's language. */
  readonly say: (zh: string, en: string) => string;
}

/** One command of the command line. */
export interface Command {
  readonly name: string;
  /** The operands in the help: `DATA…`. */
  readonly operands: Bilingual;
  readonly summary: Bilingual;
  /** Every option of the command besides `--lang` and `--help`. */
  readonly options: readonly OptionName[];
  /** Lines below the options. */
  readonly notes?: Bilingual;
  readonly examples: readonly string[];
  run(setting: Setting): Promise<ExitCode>;
}
