/** A draft of the recommendations: quotes the measures of the plan that fit each problem. People write the rest. */
import type { LeadersBlock } from './document.js';
import type { LeadersContext } from './leaders-context.js';
import { allNames } from './names.js';
import { mostProblems, type Problem } from './problems.js';

interface Measure {
  readonly id: string;
  readonly ordinal: number;
  readonly text: { readonly zh: string; readonly en: string };
}

/** A measure and the problems that it fits. */
interface Advice {
  readonly measure: Measure | null;
  readonly problems: readonly Problem[];
}

/** @internal */
export function adviceBlocks(context: LeadersContext): readonly LeadersBlock[] {
  const { say } = context;
  const advice = adviceOf(context);
  if (advice.length === 0) return [];
  const isQuoted = advice.some(({ measure }) => measure !== null);
  return [
    {
      block: 'paragraph',
      text: say(
        `${isQuoted ? '以下引规划策略措施原文，' : ''}由责任单位结合实际修改补充。`,
        `${isQuoted ? 'The measures are quoted from the plan; the' : 'The'} departments in charge complete this section.`,
      ),
    },
    ...advice.flatMap((each, i) => adviceBlock(each, i + 1, context)),
  ];
}

function adviceBlock(
  { measure, problems }: Advice,
  number: number,
  { say, language }: LeadersContext,
): readonly LeadersBlock[] {
  const names = allNames(
    problems.map(({ standing }) => standing.indicator.name[language]),
    say,
  );
  const lead = say(`${number}. 针对${names}。`, `${number}. ${names}.`);
  if (measure === null)
    return [
      { block: 'finding', lead, text: say('分析原因，提出措施。', 'Causes to be examined, measures to be proposed.') },
    ];
  // Each domain numbers its measures from 1.
  const domain = problems[0]!.place.domain.title;
  const excerpt = excerptOf(measure.text.zh, problems);
  return [
    {
      block: 'finding',
      lead,
      text: say(
        `落实“${domain.zh}”策略措施${measure.ordinal}：“${excerpt}”`,
        `Carry out measure ${measure.ordinal} under “${domain.en}”:`,
      ),
    },
    ...(language === 'zh' ? [] : [{ block: 'quote', text: beginningOf(measure.text.en) } as const]),
  ];
}

/** The first sentences of a measure in English, which translates the words quoted in Chinese. */
function beginningOf(text: string): string {
  const sentences = text.match(/[^.]+\./g) ?? [text];
  return sentences.length <= 2 ? text : `${sentences.slice(0, 2).join('').trim()} …`;
}

/** Problems with the same measure share an entry; entries are in the order of urgency. */
function adviceOf(context: LeadersContext): readonly Advice[] {
  const byMeasure = new Map<string, { measure: Measure | null; problems: Problem[] }>();
  for (const problem of context.problems.slice(0, mostProblems)) {
    const { place, standing } = problem;
    const measures = domainMeasures(context, place.domain.id);
    const measure = nearestMeasure(standing.indicator.name.zh, itemTextOf(context, place.item.id), measures);
    const key = measure?.id ?? standing.indicator.id;
    const found = byMeasure.get(key) ?? { measure, problems: [] };
    found.problems.push(problem);
    byMeasure.set(key, found);
  }
  return [...byMeasure.values()];
}

function itemTextOf({ options }: LeadersContext, id: string): string {
  const items = options.plan.plans.flatMap(({ domains }) => domains.flatMap(({ items: own }) => own));
  return items.find((item) => item.id === id)?.text?.zh ?? '';
}

function domainMeasures({ options }: LeadersContext, id: string): readonly Measure[] {
  const domain = options.plan.plans.flatMap(({ domains }) => domains).find((each) => each.id === id);
  return (domain?.items ?? []).flatMap(({ type, text, ...item }) =>
    type === 'measure' && text ? [{ ...item, text }] : [],
  );
}

/** The least score for a measure to count as near: more than one pair of characters shared by chance. */
const leastScore = 1.5;

/**
 * The measure with the nearest words. Words of the indicator count three times, words of the target once; `null` where
 * no measure is near.
 */
function nearestMeasure(indicator: string, target: string, measures: readonly Measure[]): Measure | null {
  const wordsOf = measures.map(({ text }) => pairsOf(text.zh));
  const rarity = new Map<string, number>();
  for (const words of wordsOf) for (const pair of words) rarity.set(pair, (rarity.get(pair) ?? 0) + 1);
  const scored = measures.map((measure, i) => ({
    measure,
    score: 3 * overlap(pairsOf(indicator), wordsOf[i]!, rarity) + overlap(pairsOf(target), wordsOf[i]!, rarity),
  }));
  const best = scored.sort((a, b) => b.score - a.score)[0];
  return best === undefined || best.score < leastScore ? null : best.measure;
}

/** The first sentence of a measure, which names it, and the sentence that is nearer to the problems, if any. */
function excerptOf(text: string, problems: readonly Problem[]): string {
  const sentences = text.match(/[^。]+。?/gu) ?? [text];
  const [first, ...rest] = sentences as [string, ...string[]];
  const words = pairsOf(problems.map(({ standing }) => standing.indicator.name.zh).join(' '));
  const score = (sentence: string): number => overlap(words, pairsOf(sentence), new Map());
  const scored = rest.map((sentence, i) => ({ sentence, i, score: score(sentence) }));
  const best = scored.filter((each) => each.score > score(first)).sort((a, b) => b.score - a.score)[0];
  if (best === undefined) return `${first}${rest.length > 0 ? '……' : ''}`;
  return `${first}${best.i > 0 ? '……' : ''}${best.sentence}${best.i < rest.length - 1 ? '……' : ''}`;
}

/** Pairs of neighbouring characters. They replace words in a comparison of short Chinese texts. */
function pairsOf(text: string): ReadonlySet<string> {
  const characters = [...text.replaceAll(/[^\p{Script=Han}]/gu, ' ')];
  const pairs = characters.slice(1).map((character, i) => `${characters[i]}${character}`);
  return new Set(pairs.filter((pair) => !pair.includes(' ')));
}

/** The score of the pairs that two texts share; a pair that many measures have counts for little. */
function overlap(words: ReadonlySet<string>, others: ReadonlySet<string>, rarity: ReadonlyMap<string, number>): number {
  return [...words].filter((pair) => others.has(pair)).reduce((sum, pair) => sum + 1 / (rarity.get(pair) ?? 1), 0);
}
