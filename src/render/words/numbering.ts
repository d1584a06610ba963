/** Numbers of headings: 「一、」 and 「（一）」 in Chinese, "1." and "1.1" in English. */
import type { Say } from './words.js';

const digits = '零一二三四五六七八九';

/** A number below a hundred in Chinese: 12 → 十二. @internal */
export function chineseNumber(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  if (tens === 0) return digits[ones]!;
  return `${tens === 1 ? '' : digits[tens]}十${ones === 0 ? '' : digits[ones]}`;
}

/** 「一、总体情况」, "1. Overview". @internal */
export function sectionHeading(number: number, title: string, say: Say): string {
  return say(`${chineseNumber(number)}、${title}`, `${number}. ${title}`);
}

/** 「（一）妇女与健康」, "(1) Women and health". @internal */
export function ordinalHeading(number: number, title: string, say: Say): string {
  return say(`（${chineseNumber(number)}）${title}`, `(${number}) ${title}`);
}
