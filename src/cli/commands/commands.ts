/** The list of commands, and the choice of a command for a command line. */
import type { Arguments } from '../args.js';
import type { Command } from '../command.js';
import { usageError } from '../usage-error.js';
import { nearest } from '../nearest.js';
import { check } from './check.js';
import { init } from './init.js';
import { list } from './catalogue-list.js';
import { search } from './catalogue-search.js';
import { show } from './catalogue-show.js';
import { evaluate } from './evaluate.js';
import { project } from './project.js';
import { read } from './read.js';
import { repl } from './repl.js';
import { report } from './report.js';
import { sql } from './sql.js';
import { targets } from './targets.js';
import { template } from './template.js';
import { workbench } from './workbench.js';

/** In the order of the help. */
export const commands: readonly Command[] = [
  report,
  template,
  workbench,
  evaluate,
  project,
  read,
  search,
  show,
  list,
  init,
  check,
  targets,
  sql,
  repl,
];

/** The command that a command line names. */
export interface CommandChoice {
  /** `null`: the help of all commands, or of a family. */
  readonly command: Command | null;
  /** The first word of several commands, `catalogue`, where the help for all of them is asked for. */
  readonly family: string | null;
  /** The words after the name of the command. */
  readonly operands: readonly string[];
  readonly help: boolean;
}

/** The command that a command line names; without a name, the session. */
export function commandFor(args: Arguments): CommandChoice {
  const [first] = args.operands;
  const help = first === 'help' || args.has('help');
  const words = first === 'help' ? args.operands.slice(1) : args.operands;
  const named = commandNamed(words);
  if (named !== null) return { ...named, family: null, help };
  const isFamily = words.length === 1 && commands.some(({ name }) => name.startsWith(`${words[0]!} `));
  if (words.length > 0 && !(help && isFamily)) throw unknownCommand(words);
  return { command: help ? null : repl, family: words[0] ?? null, operands: [], help };
}

/** The command at the start of some words, and the words after its name. */
export function commandNamed(
  words: readonly string[],
): (Pick<CommandChoice, 'operands'> & { readonly command: Command }) | null {
  for (const length of [2, 1]) {
    const name = words.slice(0, length).join(' ');
    const command = commands.find((each) => each.name === name);
    if (command) return { command, operands: words.slice(length) };
  }
  return null;
}

function unknownCommand([first = '', second]: readonly string[]): Error {
  const within = commands
    .filter(({ name }) => name.startsWith(`${first} `))
    .map(({ name }) => name.slice(first.length + 1));
  if (within.length === 0) {
    const near = nearest(first, new Set(commands.map(({ name }) => name.split(' ')[0]!)));
    return usageError(
      `没有命令“${first}”${near === null ? '；全部命令见 --help' : `；是否指 ${near}？`}`,
      `no command “${first}”${near === null ? '; see --help for all' : `; did you mean ${near}?`}`,
    );
  }
  const all = within.join(', ');
  if (second === undefined)
    return usageError(`${first} 之后应为 ${all} 之一`, `${first}: expected one of ${all} after it`);
  const near = nearest(second, within);
  return usageError(
    `没有命令“${first} ${second}”；${near === null ? `应为 ${all} 之一` : `是否指 ${first} ${near}？`}`,
    `no command “${first} ${second}”; ${near === null ? `expected one of ${all}` : `did you mean ${first} ${near}?`}`,
  );
}
