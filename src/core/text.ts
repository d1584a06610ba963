import { indicatorError } from './errors.js';

/** A text in Chinese (as printed, where it quotes the document) and in English. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** A language the library speaks. */
export type Language = keyof Bilingual;

/** Throws `BAD_OPTION` unless it is a language the library speaks. @internal */
export function assertLanguage(language: unknown): asserts language is Language {
  if (language !== 'zh' && language !== 'en') throw indicatorError('BAD_OPTION', 'language', "'zh' or 'en'", language);
}
