/** Texts in the language of the page. */
import type { Language } from '../entries/index.js';

/** Chooses the language of a text. */
export type Say = (zh: string, en: string) => string;

export function sayIn(language: Language): Say {
  return (zh, en) => (language === 'zh' ? zh : en);
}
