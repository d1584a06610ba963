/** Numbers of headings: 「一、」 and 「（一）」 in Chinese, "1." and "1.1" in English. */
import { chineseNumber } from '../../core/chinese-numerals.js';
import type { Say } from './words.js';

/** 「一、总体情况」, "1. Overview". @internal */
export function sectionHeading(number: number, title: string, say: Say): string {
  return say(`${chineseNumber(number)}、${title}`, `${number}. ${title}`);
}

/** 「（一）妇女与健康」, "(1) Women and health". @internal */
export function ordinalHeading(number: number, title: string, say: Say): string {
  return say(`（${chineseNumber(number)}）${title}`, `(${number}) ${title}`);
}
