/** Whether a command takes the options it was given. */
import { choice, unknownOption, type Arguments } from './args.js';
import type { Command } from './command.js';
import { commandNamed, commands } from './commands/commands.js';
import { usageError } from './usage-error.js';
import { nearest } from './nearest.js';
import type { OptionName } from './options.js';

/** The options every command takes. */
export const everywhere: readonly OptionName[] = ['lang', 'help'];

/** The options of the command that the operands of a line name; of none, those of all. */
export function optionsFor(operands: readonly string[]): readonly OptionName[] {
  const words = operands[0] === 'help' ? operands.slice(1) : operands;
  const meant = commandNamed(words)?.command;
  return [...(meant?.options ?? commands.flatMap(({ options }) => options)), ...everywhere, 'version'];
}

/** Throws a {@link usageError} for an option that means nothing to the command. */
export function checkOptions({ name, options }: Command, args: Arguments): void {
  const known = [...options, ...everywhere];
  for (const given of args.given) {
    if (known.includes(given)) continue;
    if (nearest(given, known) !== null) throw unknownOption(`--${given}`, known);
    throw usageError(`${name} 没有选项 --${given}`, `${name} has no option --${given}`);
  }
  choice(args, 'lang', ['zh', 'en']);
}
