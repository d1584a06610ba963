/** The language of a command: asked for, else that of the environment. */
import { expect, test } from 'vitest';
import { languageOf } from '../../src/cli/language.js';

test.each([
  [{ LANG: 'zh_CN.UTF-8' }, 'en-GB', [], 'zh'],
  [{ LANG: 'en_US.UTF-8' }, 'zh-CN', [], 'en'],
  [{ LANG: 'fr_FR' }, 'zh-CN', [], 'en'],
  [{ LANG: '' }, 'zh-CN', [], 'zh'],
  [{}, 'zh-Hans-CN', [], 'zh'],
  [{}, 'de-DE', [], 'en'],
  [{ LANG: 'zh_CN' }, 'zh', ['--lang', 'en'], 'en'],
  [{}, 'en', ['report', '--lang=zh'], 'zh'],
  [{ LANG: 'zh_CN' }, 'en', ['--lang', 'fr'], 'zh'],
] as const)('%j, %s, %j: %s', (env, locale, argv, language) => {
  expect(languageOf({ env, locale }, argv)).toBe(language);
});

test.each([
  ['LC_ALL', 'LC_MESSAGES'],
  ['LC_ALL', 'LANG'],
  ['LC_MESSAGES', 'LANG'],
])('%s counts before %s, as POSIX says; where it is empty, the other counts', (first, second) => {
  const languageIn = (env: Readonly<Record<string, string>>): string => languageOf({ env, locale: 'en' }, []);
  expect(languageIn({ [first]: 'zh_TW', [second]: 'en_US.UTF-8' })).toBe('zh');
  expect(languageIn({ [first]: 'C', [second]: 'zh_CN' })).toBe('en');
  expect(languageIn({ [first]: '', [second]: 'zh_CN' })).toBe('zh');
});
