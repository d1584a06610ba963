/** Lists of names and of counts in a sentence. */
import type { Say } from '../words/words.js';

/**
 * A list of up to `whole` items is told whole; of a longer one, the `first` items. An annex has the others. @internal
 */
export interface ListLength {
  readonly whole: number;
  readonly first: number;
}

const usualLength: ListLength = { whole: 5, first: 2 };

/** The items of a list that are told. @internal */
export function firstOf<Item>(items: readonly Item[], { whole, first } = usualLength): readonly Item[] {
  return items.length <= whole ? items : items.slice(0, first);
}

/** Whether a list is told whole. @internal */
export function isTold(items: readonly unknown[], length = usualLength): boolean {
  return firstOf(items, length).length === items.length;
}

/** Names in a sentence, the first two of a long list: 「甲、乙等30项」, "a; b; 28 others". @internal */
export function someNames(names: readonly string[], say: Say, length = usualLength): string {
  const named = firstOf(names, length);
  const isCut = named.length < names.length;
  return say(
    `${allNames(named, say)}${isCut ? `等${names.length}项` : ''}`,
    [
      ...named,
      ...(isCut ? [`${names.length - named.length} ${names.length === named.length + 1 ? 'other' : 'others'}`] : []),
    ].join('; '),
  );
}

/** Names of units in a cell, the first two of a long list: 「甲、乙等7个」, "a, b, 5 others". @internal */
export function someUnits(names: readonly string[], say: Say): string {
  const named = firstOf(names);
  const rest = names.length - named.length;
  const more = say(`等${names.length}个`, `, ${rest} ${rest === 1 ? 'other' : 'others'}`);
  return `${named.join(say('、', ', '))}${rest === 0 ? '' : more}`;
}

/** Names one after another. A name may contain the comma of lists: 儿童跌倒、跌落、烧烫伤、动物伤和中毒等伤害发生率. @internal */
export function allNames(names: readonly string[], say: Say): string {
  return names.join(say(names.some((name) => name.includes('、')) ? '；' : '、', '; '));
}

/** A count of indicators with the words that follow it. @internal */
export interface Count {
  readonly of: number;
  readonly zh: (count: string) => string;
  readonly en: (count: number) => string;
}

/** Counts one after another, without those that are zero. @internal */
export function countsText(counts: readonly Count[], say: Say, [zh, en]: readonly [string, string]): string {
  return counts
    .filter(({ of }) => of > 0)
    .map((count) => say(count.zh(`${count.of}项`), count.en(count.of)))
    .join(say(zh, en));
}

/** "1 indicator", "2 indicators"; with a word before the noun, "1 further indicator". @internal */
export function indicatorCount(count: number, before = ''): string {
  return `${count} ${before}${count === 1 ? 'indicator' : 'indicators'}`;
}

/** "none has", "1 has", "2 have". @internal */
export function have(count: number): string {
  if (count === 0) return 'none has';
  return `${count} ${count === 1 ? 'has' : 'have'}`;
}

/** "1 is", "2 are". @internal */
export function are(count: number): string {
  return `${count} ${count === 1 ? 'is' : 'are'}`;
}

/** The text with a capital at its beginning. @internal */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
