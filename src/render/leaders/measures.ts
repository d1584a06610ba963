/** Finds the measure of the plan that is nearest to a problem, and quotes the sentence that is. */
import type { Bilingual } from '../../core/text.js';

/** A measure of the plan, 策略措施. @internal */
export interface Measure {
  readonly id: string;
  readonly ordinal: number;
  readonly text: Bilingual;
  /** What it asks of indicators, in the words of the plan. */
  readonly asked: readonly { readonly indicator: string; readonly phrase: string }[];
}

/** The words that a measure should share, in Chinese: of the indicator, and of the target that names it. @internal */
export interface WantedWords {
  /** The indicators by id: what a measure asks of them is nearer than any word. */
  readonly ids: readonly string[];
  readonly indicator: string;
  readonly target: string;
}

/** The least score for a text to count as near: more than one pair of characters shared by chance. */
const leastScore = 1.5;

/** The measure with the nearest words; `null` where no measure is near. @internal */
export function nearestMeasure<Found extends Measure>(wanted: WantedWords, measures: readonly Found[]): Found | null {
  const texts = measures.map(({ text }) => text.zh);
  // A pair in most measures, such as 儿童 in a plan for children, brings no two texts together.
  const isTelling = (pair: string): boolean =>
    4 * texts.filter((text) => text.includes(pair)).length < 3 * texts.length;
  const shared = (words: string, text: string): number =>
    [...pairsOf(words)].filter((pair) => text.includes(pair) && isTelling(pair)).length;
  const { indicator, target } = wanted;
  const near = measures.filter(
    ({ text: { zh } }) => shared(indicator, zh) > 1 || shared(`${indicator} ${target}`, sentencesIn(zh)[0]!) > 0,
  );
  const at = nearest(
    near.map(({ text }) => text.zh),
    wanted,
    texts,
  );
  return at === null ? null : near[at]!;
}

/** What a measure asks of the indicators wanted, the most urgent first. */
function phrasesIn({ asked }: Measure, { ids }: WantedWords): readonly string[] {
  return ids.flatMap((id) => asked.filter(({ indicator }) => indicator === id).map(({ phrase }) => phrase));
}

/**
 * The first sentence of a measure, which names it, and of what it asks for the sentence about the indicator, or else
 * the nearest to the problems, or else the first one. Both languages quote the same sentence: the measures have the
 * same sentences in the same order. @internal
 */
export function excerptOf(measure: Measure, wanted: WantedWords, measures: readonly Measure[]): Bilingual {
  const { text } = measure;
  const [zh, en] = [sentencesIn(text.zh), text.en.split(/(?<=\.)\s+/u)];
  const all = measures.flatMap((each) => sentencesIn(each.text.zh));
  const [phrase] = phrasesIn(measure, wanted);
  // A phrase in the first sentence is quoted with it.
  const asking = phrase === undefined ? -1 : zh.findIndex((sentence) => sentence.includes(phrase));
  const other = asking > 0 ? asking : 1 + (nearest(zh.slice(1), wanted, all) ?? 0);
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
function nearest(texts: readonly string[], { indicator, target }: WantedWords, all: readonly string[]): number | null {
  const frequency = new Map<string, number>();
  for (const text of all) for (const pair of pairsOf(text)) frequency.set(pair, (frequency.get(pair) ?? 0) + 1);
  const [ofIndicator, ofTarget] = [pairsOf(indicator), pairsOf(target)];
  const shared = (words: ReadonlySet<string>, own: ReadonlySet<string>): number =>
    [...words].filter((pair) => own.has(pair)).reduce((sum, pair) => sum + 1 / frequency.get(pair)!, 0);
  const scores = texts.map(pairsOf).map((own) => 3 * shared(ofIndicator, own) + shared(ofTarget, own));
  const most = Math.max(0, ...scores);
  return most < leastScore ? null : scores.indexOf(most);
}

/** Pairs of neighbouring characters. They replace words in a comparison of short Chinese texts. */
function pairsOf(text: string): ReadonlySet<string> {
  const characters = [...text.replaceAll(/[^\p{Script=Han}]/gu, ' ')];
  const pairs = characters.slice(1).map((character, i) => `${characters[i]}${character}`);
  return new Set(pairs.filter((pair) => !pair.includes(' ')));
}
