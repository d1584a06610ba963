import { indicatorError } from './errors.js';

/** A text in Chinese and English. The Chinese of a quotation is verbatim. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** No words, in either language. @internal */
export const noWords: Bilingual = { zh: '', en: '' };

/** A language of the library's texts. */
export type Language = keyof Bilingual;

/** Throws `BAD_OPTION` unless the value is `zh` or `en`. @internal */
export function assertLanguage(language: unknown): asserts language is Language {
  if (language !== 'zh' && language !== 'en') throw indicatorError('BAD_OPTION', 'language', "'zh' or 'en'", language);
}
