/** Texts in the language of the page. */
import type { Language } from '../entries/index.js';

/** Chooses the language of a text. */
export type Say = (zh: string, en: string) => string;

export function sayIn(language: Language): Say {
  return (zh, en) => (language === 'zh' ? zh : en);
}

/** A period in Chinese: 2024年, 2024年6月, 2024年6月30日. */
export function periodZh(period: string): string {
  const [year, month, day] = period.split('-');
  return `${year}年${month === undefined ? '' : `${Number(month)}月`}${day === undefined ? '' : `${Number(day)}日`}`;
}
