/** The texts of `--help`. */
import type { Bilingual, Language } from '../core/text.js';
import { everywhere } from './check-options.js';
import type { Command } from './command.js';
import { commands } from './commands/commands.js';
import { exitCodeText } from './exit-codes.js';
import { optionRule, type OptionName } from './options.js';
import { tableLines } from './table.js';

const words = {
  usage: { zh: '用法：', en: 'Usage: ' },
  commands: { zh: '命令：', en: 'Commands:' },
  options: { zh: '选项：', en: 'Options:' },
  examples: { zh: '示例：', en: 'Examples:' },
  exit: { zh: '退出码：', en: 'Exit codes:' },
} as const satisfies Record<string, Bilingual>;

/** The help of the whole command line. */
export function mainHelp(language: Language): string {
  const rows = commands.map(({ name, operands, summary }) => [
    `  ${name} ${operands[language]}`.trimEnd(),
    summary[language],
  ]);
  return lines([
    {
      zh: '天门市妇女、儿童发展规划（2021—2030年）：逐项判定、预测、出报告。',
      en: 'Tianmen’s Women’s and Children’s Development Plans 2021–2030: judged, projected and reported, criterion by criterion.',
    }[language],
    '',
    `${words.usage[language]}tianmen-indicators [${{ zh: '命令', en: 'command' }[language]}] […]`,
    {
      zh: '不带命令：打开交互环境，库已载入。',
      en: 'Without a command: an interactive session with the library loaded.',
    }[language],
    '',
    words.commands[language],
    ...tableLines(rows),
    '',
    words.options[language],
    ...optionLines(['lang', 'help', 'version'], language),
    '',
    ...exitCodeLines(language),
    '',
    {
      zh: '各命令的选项：tianmen-indicators <命令> --help',
      en: 'The options of a command: tianmen-indicators <command> --help',
    }[language],
  ]);
}

/** The help of commands that begin with one word. */
export function familyHelp(family: string, language: Language): string {
  const members = commands.filter(({ name }) => name.startsWith(`${family} `));
  return lines([
    `${words.usage[language]}tianmen-indicators ${family} ${members.map(({ name }) => name.slice(family.length + 1)).join('|')} […]`,
    '',
    words.commands[language],
    ...tableLines(
      members.map(({ name, operands, summary }) => [`  ${name} ${operands[language]}`.trimEnd(), summary[language]]),
    ),
    '',
    words.examples[language],
    ...members.map(({ examples: [example] }) => `  tianmen-indicators ${example}`),
    '',
    ...exitCodeLines(language),
    '',
    {
      zh: `各命令的选项：tianmen-indicators ${family} <命令> --help`,
      en: `The options of a command: tianmen-indicators ${family} <command> --help`,
    }[language],
  ]);
}

/** The help of one command. */
export function commandHelp(
  { name, operands, summary, options, notes, examples }: Command,
  language: Language,
): string {
  return lines([
    summary[language],
    '',
    `${words.usage[language]}tianmen-indicators ${name} ${operands[language]}`.trimEnd(),
    '',
    words.options[language],
    ...optionLines([...options, ...everywhere], language),
    ...(notes ? ['', notes[language]] : []),
    '',
    words.examples[language],
    ...examples.map((example) => `  tianmen-indicators ${example}`.trimEnd()),
    '',
    ...exitCodeLines(language),
  ]);
}

function optionLines(names: readonly OptionName[], language: Language): string[] {
  return tableLines(
    names.map((name) => {
      const { short, alias, takes, text } = optionRule(name);
      const forms = [
        ...(short === undefined ? [] : [`-${short}`]),
        `--${name}`,
        ...(alias === undefined ? [] : [`--${alias}`]),
      ];
      return [`  ${forms.join(', ')}${takes ? ` ${takes[language]}` : ''}`, text[language]];
    }),
  );
}

function exitCodeLines(language: Language): string[] {
  return [words.exit[language], ...Object.entries(exitCodeText).map(([code, text]) => `  ${code}  ${text[language]}`)];
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
