/** Runs a command line. */
import type { Language } from '../core/text.js';
import { visibleLines } from '../core/visible.js';
import { readArguments } from './args.js';
import { commandFor } from './commands/commands.js';
import { exitCodes } from './exit-codes.js';
import { faultText, isIndicatorError } from './fault-text.js';
import { commandHelp, familyHelp, mainHelp } from './help.js';
import type { Io } from './io.js';
import { languageOf } from './language.js';
import { UsageError } from './usage-error.js';
import { checkOptions, optionsFor } from './check-options.js';

/** The exit code for a bug in the program itself, `EX_SOFTWARE` of `sysexits.h`. */
const internalFault = 70;

/**
 * Runs one command line. Mistakes of the user are reported in one line on standard error; nothing is thrown.
 *
 * @returns The exit code.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const language = languageOf(io, argv);
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  try {
    const args = readArguments(argv, optionsFor);
    if (args.has('version')) {
      io.stdout.write(`${io.version}\n`);
      return exitCodes.done;
    }
    const { command, family, operands, help } = commandFor(args);
    if (command === null || help) {
      const own = command === null ? mainHelp(language) : commandHelp(command, language);
      io.stdout.write(family === null ? own : familyHelp(family, language));
      return exitCodes.done;
    }
    checkOptions(command, args);
    return await command.run({ io, args: { ...args, operands }, language, say });
  } catch (error) {
    const text = wordsOf(error, language);
    if (text === null) {
      io.stderr.write(
        `tianmen-indicators: ${say('程序内部错误', 'an internal error')}: ${visibleLines(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`,
      );
      return internalFault;
    }
    io.stderr.write(`tianmen-indicators: ${visibleLines(text)}\n`);
    return exitCodes.badInput;
  }
}

/** The message for an error; `null` for a bug in the program itself. */
function wordsOf(error: unknown, language: Language): string | null {
  if (error instanceof UsageError) return error.text[language];
  return isIndicatorError(error) ? faultText(error, language) : null;
}
