/** The plan's own words around a number: 80%以上, 14/10万以下, 不少于1小时, 清零. */

/** The unit of a number, and further numbers that share the word after them: 8%和4%以下. */
const more = String.raw`(?:[%％‰]|\/10万|[个名张所户种小时岁年]+)?(?:[、和]\d+(?:\.\d+)?(?:[%％‰]|\/10万)?)*`;

/** The word after a number in a phrase: 以上, 及以下, 左右; `null` without such a word. @internal */
export function wordAfter(phrase: string, value: string): string | null {
  const number = value.replaceAll('.', String.raw`\.`);
  const found = new RegExp(`(?<![\\d.])${number}(?![\\d.])${more}(及?以[上下内]|左右)`).exec(phrase);
  return found?.[1] ?? null;
}

/** The word for a lower limit before its number: 不少于, 至少, 不低于; `null` without such a word. @internal */
export function wordBefore(phrase: string): string | null {
  return /不少于|至少|不低于/.exec(phrase)?.[0] ?? null;
}

/**
 * The Chinese word that excludes the number itself, 超过7% or 低于7%; `null` without such a word. 不超过 and 不低于 include it.
 * @internal
 */
export function wordPast(phrase: string, value: string): string | null {
  const number = value.replaceAll('.', String.raw`\.`);
  return (
    new RegExp(`(?<!不)(超过|高于|大于|多于|低于|小于|少于|不满|不足)${number}(?![\\d.])`).exec(phrase)?.[1] ?? null
  );
}

/** Whether the phrase asks for zero in the word 清零. @internal */
export function isClearing(phrase: string, value: string): boolean {
  return Number(value) === 0 && phrase.includes('清零');
}
