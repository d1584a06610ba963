/** The words that the plan itself puts to a number: 80%以上, 14/10万以下, 不少于1小时, 清零. */

/** A number in a plan with its unit, and others of the same list that share the word after it: 8%和4%以下. */
const more = String.raw`(?:[%％‰]|\/10万|[个名张所户种小时岁年]+)?(?:[、和]\d+(?:\.\d+)?(?:[%％‰]|\/10万)?)*`;

/** The word after a number in a phrase: 以上, 及以下, 左右; `null` where there is none. @internal */
export function wordAfter(phrase: string, value: string): string | null {
  const number = value.replaceAll('.', String.raw`\.`);
  const found = new RegExp(`(?<![\\d.])${number}(?![\\d.])${more}(及?以[上下内]|左右)`).exec(phrase);
  return found?.[1] ?? null;
}

/** The word for a lower limit that stands before its number: 不少于, 至少, 不低于; `null` where there is none. @internal */
export function wordBefore(phrase: string): string | null {
  return /不少于|至少|不低于/.exec(phrase)?.[0] ?? null;
}

/**
 * The Chinese word by which a phrase leaves its number out, 超过7% or 低于7%; `null` where there is none. 不超过 and 不低于
 * keep it. @internal
 */
export function wordPast(phrase: string, value: string): string | null {
  const number = value.replaceAll('.', String.raw`\.`);
  return (
    new RegExp(`(?<!不)(超过|高于|大于|多于|低于|小于|少于|不满|不足)${number}(?![\\d.])`).exec(phrase)?.[1] ?? null
  );
}

/** Whether what is asked for is that nothing is left: 清零. @internal */
export function isClearing(phrase: string, value: string): boolean {
  return Number(value) === 0 && phrase.includes('清零');
}
