/** Checks that a command accepts the options it was given. */
import { choice, unknownOption, type Arguments } from './args.js';
import type { Command } from './command.js';
import { commandNamed, commands } from './commands/commands.js';
import { usageError } from './usage-error.js';
import { nearest } from './nearest.js';
import type { OptionName } from './options.js';

/** The options that every command accepts. */
export const everywhere: readonly OptionName[] = ['lang', 'help'];

/** The options of the command that the operands name; without a command, the options of all commands. */
export function optionsFor(operands: readonly string[]): readonly OptionName[] {
  const words = operands[0] === 'help' ? operands.slice(1) : operands;
  const meant = commandNamed(words)?.command;
  return [...(meant?.options ?? commands.flatMap(({ options }) => options)), ...everywhere, 'version'];
}

/** Throws a {@link usageError} for an option that the command does not accept. */
export function checkOptions({ name, options }: Command, args: Arguments): void {
  const known = [...options, ...everywhere];
  for (const given of args.given) {
    if (known.includes(given)) continue;
    if (nearest(given, known) !== null) throw unknownOption(`--${given}`, known);
    throw usageError(`${name} 没有选项 --${given}`, `${name} has no option --${given}`);
  }
  choice(args, 'lang', ['zh', 'en']);
}
