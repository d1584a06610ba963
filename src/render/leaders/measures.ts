/** Finds the measure of the plan that is nearest to a problem, and quotes the sentence that is. */
import type { Bilingual } from '../../core/text.js';

/** A measure of the plan, 策略措施. @internal */
export interface Measure {
  readonly id: string;
  readonly ordinal: number;
  readonly text: Bilingual;
  /** What the measure itself asks for in figures. */
  readonly criteria?: readonly { readonly indicator: string; readonly phrase: string }[];
}

/** The words that a measure should share, in Chinese: of the indicator, and of the target that names it. @internal */
export interface WantedWords {
  readonly indicator: string;
  readonly target: string;
}

/** The least score for a text to count as near: more than one pair of characters shared by chance. */
const leastScore = 1.5;

/** The measure that itself sets something for the indicator; `null` where none does. @internal */
export function ownMeasure<Own extends Measure>(indicator: string, measures: readonly Own[]): Own | null {
  return measures.find(({ criteria }) => criteria?.some((each) => each.indicator === indicator)) ?? null;
}

/**
 * The measure with the nearest words; `null` where no measure is near. A measure that has no word of the indicator, but
 * for those of many measures, is near only if it shares much with the target: a few words that are shared by chance
 * (以下, 有效控制) are no advice.
 * @internal
 */
export function nearestMeasure<Own extends Measure>(wanted: WantedWords, measures: readonly Own[]): Own | null {
  const texts = measures.map(({ text }) => text.zh);
  const found = nearest(texts, wanted, texts);
  if (found === null) return null;
  const own = sharedBy(subjectOf(wanted.indicator), pairsOf(texts[found.at]!), frequencies(texts));
  return own < leastOfIndicator && found.score < leastOfTarget ? null : measures[found.at]!;
}

/** The least score of the indicator's own words, and the score that does without them. */
const [leastOfIndicator, leastOfTarget] = [0.3, 5];

/** What an indicator is about: 达标率 and 水平 say how it is measured. */
function subjectOf(indicator: string): ReadonlySet<string> {
  return pairsOf(indicator.replace(/(?:达标率|水平)$/u, ''));
}

/**
 * The first sentence of a measure, which names it, and of what it asks for the sentence that sets something for the
 * indicator, or is nearest to the problems, or else the first one. Both languages quote the same sentence: the measures
 * have the same sentences in the same order. @internal
 */
export function excerptOf(
  { text, criteria = [] }: Measure,
  wanted: WantedWords & { readonly id?: string },
  measures: readonly Measure[],
): Bilingual {
  const [zh, en] = [sentencesIn(text.zh), text.en.split(/(?<=\.)\s+/u)];
  const all = measures.flatMap((measure) => sentencesIn(measure.text.zh));
  const phrase = criteria.find(({ indicator }) => indicator === wanted.id)?.phrase;
  const asking = zh.findIndex((sentence) => phrase !== undefined && sentence.includes(phrase));
  const other = asking > 0 ? asking : 1 + (nearest(zh.slice(1), wanted, all)?.at ?? 0);
  return { zh: quoted(zh, other, '……').join(''), en: quoted(en, other, '…').join(' ') };
}

function sentencesIn(text: string): readonly string[] {
  return text.match(/[^。]+。?/gu) ?? [text];
}

/** The first sentence and another one, with marks for what is left out between and after them. */
function quoted(sentences: readonly string[], other: number, mark: string): readonly string[] {
  const [first] = sentences;
  const second = sentences[other];
  if (second === undefined) return [first!];
  return [first!, ...(other > 1 ? [mark] : []), second, ...(other < sentences.length - 1 ? [mark] : [])];
}

/**
 * The place of the text that shares most pairs of characters with the words wanted; `null` where none is near. Pairs of
 * the indicator count three times, pairs of the target once; a pair that many texts of `all` have counts for little.
 */
function nearest(
  texts: readonly string[],
  { indicator, target }: WantedWords,
  all: readonly string[],
): { readonly at: number; readonly score: number } | null {
  const frequency = frequencies(all);
  const [ofIndicator, ofTarget] = [subjectOf(indicator), pairsOf(target)];
  const scores = texts
    .map(pairsOf)
    .map((own) => 3 * sharedBy(ofIndicator, own, frequency) + sharedBy(ofTarget, own, frequency));
  const score = Math.max(0, ...scores);
  return score < leastScore ? null : { at: scores.indexOf(score), score };
}

/** The number of texts that have each pair. */
function frequencies(all: readonly string[]): ReadonlyMap<string, number> {
  const frequency = new Map<string, number>();
  for (const text of all) for (const pair of pairsOf(text)) frequency.set(pair, (frequency.get(pair) ?? 0) + 1);
  return frequency;
}

/** The pairs that a text shares; a pair of many texts counts little. */
function sharedBy(
  words: ReadonlySet<string>,
  own: ReadonlySet<string>,
  frequency: ReadonlyMap<string, number>,
): number {
  return [...words].filter((pair) => own.has(pair)).reduce((sum, pair) => sum + 1 / frequency.get(pair)!, 0);
}

/** Pairs of neighbouring characters. They replace words in a comparison of short Chinese texts. */
function pairsOf(text: string): ReadonlySet<string> {
  const characters = [...text.replaceAll(/[^\p{Script=Han}]/gu, ' ')];
  const pairs = characters.slice(1).map((character, i) => `${characters[i]}${character}`);
  return new Set(pairs.filter((pair) => !pair.includes(' ')));
}
