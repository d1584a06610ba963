/** The texts of `--help`, in both languages, as golden files: each option, command and exit code in words. */
import { expect, test } from 'vitest';
import { commands } from '../../src/cli/commands/commands.js';
import { commandHelp, familyHelp, mainHelp } from '../../src/cli/help.js';
import { optionRules } from '../../src/cli/options.js';

/** The exit codes are the same in each help. */
const beforeCodes = (text: string): string => text.slice(0, text.search(/\n(?:退出码|Exit codes)/));

test.each(['zh', 'en'] as const)('golden: the help in %s', async (language) => {
  const texts = [
    mainHelp(language),
    familyHelp('catalogue', language),
    ...commands.map((command) => beforeCodes(commandHelp(command, language))),
  ];
  await expect(texts.join('\n────────\n\n')).toMatchFileSnapshot(`./help.${language}.golden.txt`);
});

test('each help ends with the exit codes', () => {
  const codes = mainHelp('en').match(/\nExit codes:\n(?:  \d+  .*\n)+/)![0];
  for (const text of [familyHelp('catalogue', 'en'), ...commands.map((command) => commandHelp(command, 'en'))])
    expect(text).toContain(codes);
});

test('every option belongs to a command, or to all of them', () => {
  const used = new Set(commands.flatMap(({ options }) => options));
  const ofAll = ['lang', 'help', 'version'] as const;
  expect([...new Set([...used, ...ofAll])].sort()).toEqual(Object.keys(optionRules).sort());
});
