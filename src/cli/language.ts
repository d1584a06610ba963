/** The language of a command. */
import type { Language } from '../core/text.js';
import type { Io } from './io.js';

/**
 * The language asked for on the command line, else the language of the environment: Chinese for a Chinese locale,
 * otherwise English.
 */
export function languageOf({ env, locale }: Pick<Io, 'env' | 'locale'>, argv: readonly string[]): Language {
  const asked = argv.map((word, i) => {
    if (word === '--lang') return argv[i + 1];
    return word.startsWith('--lang=') ? word.slice('--lang='.length) : undefined;
  });
  const language = asked.find((word) => word === 'zh' || word === 'en');
  if (language) return language as Language;
  const named = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value);
  return (named ?? locale).toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
