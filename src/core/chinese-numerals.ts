/** Chinese numerals below a hundred, read and written. */

const digits = '零一二三四五六七八九';
const numerals = /([一二三四五六七八九])?十([一二三四五六七八九])?|[〇○零一二两三四五六七八九]/gu;

/** Replaces Chinese numerals with digits: 五岁以下, 三十五至四十五岁, 二〇二四年. @internal */
export function withDigits(text: string): string {
  return text.replace(numerals, (found: string, tens?: string, ones?: string) => {
    if (found.includes('十')) return String(digitOf(tens ?? '一') * 10 + digitOf(ones ?? '零'));
    return String(digitOf(found));
  });
}

function digitOf(numeral: string): number {
  return digits.indexOf(numeral.replace(/[〇○]/u, '零').replace('两', '二'));
}

/** Writes a number in Chinese: 12 → 十二. @internal */
export function chineseNumber(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  if (tens === 0) return digits[ones]!;
  return `${tens === 1 ? '' : digits[tens]}十${ones === 0 ? '' : digits[ones]}`;
}
