/** A draft of the recommendations: quotes the measures of the plan that fit each problem. People write the rest. */
import type { Bilingual } from '../../core/text.js';
import type { LeadersBlock } from './document.js';
import type { LeadersContext } from './leaders-context.js';
import { excerptOf, nearestMeasure, type Measure, type WantedWords } from './measures.js';
import { allNames } from './names.js';
import { mostProblems, type Problem } from './problems.js';

/** A measure with the id of its domain. */
interface PlacedMeasure extends Measure {
  readonly domain: string;
}

/** A measure and the problems that it fits. */
interface Advice {
  readonly measure: PlacedMeasure | null;
  readonly problems: readonly Problem[];
}

/** @internal */
export function adviceBlocks(context: LeadersContext): readonly LeadersBlock[] {
  const { say } = context;
  const measures = measuresIn(context);
  const advice = adviceOf(measures, context);
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
    ...advice.flatMap((each, i) => adviceBlock(each, i + 1, measures, context)),
  ];
}

function adviceBlock(
  { measure, problems }: Advice,
  number: number,
  measures: readonly PlacedMeasure[],
  context: LeadersContext,
): readonly LeadersBlock[] {
  const { say, language } = context;
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
  const domain = domainTitle(context, measure.domain);
  const wanted = problems.map((problem) => wordsOf(problem, context));
  const excerpt = excerptOf(
    measure,
    {
      ids: wanted.flatMap(({ ids }) => ids),
      indicator: wanted.map(({ indicator }) => indicator).join(' '),
      target: wanted.map(({ target }) => target).join(' '),
    },
    measures.filter((each) => each.domain === measure.domain),
  );
  return [
    {
      block: 'finding',
      lead,
      text: say(
        `落实“${domain.zh}”策略措施${measure.ordinal}：“${innerQuotes(excerpt.zh)}”`,
        `Carry out measure ${measure.ordinal} under “${domain.en}”:`,
      ),
    },
    ...(language === 'zh' ? [] : [{ block: 'quote', text: excerpt.en } as const]),
  ];
}

/** Quotation marks within quotation marks are single (GB/T 15834—2011). */
function innerQuotes(text: string): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’');
}

/** Problems with the same measure share an entry; entries are in the order of urgency. */
function adviceOf(measures: readonly PlacedMeasure[], context: LeadersContext): readonly Advice[] {
  const byMeasure = new Map<string, { measure: PlacedMeasure | null; problems: Problem[] }>();
  for (const problem of context.problems.slice(0, mostProblems)) {
    const measure = measureFor(problem, measures, context);
    const key = measure?.id ?? problem.standing.indicator.id;
    const found = byMeasure.get(key) ?? { measure, problems: [] };
    found.problems.push(problem);
    byMeasure.set(key, found);
  }
  return [...byMeasure.values()];
}

/** A measure of the domain is looked for first; one of another domain answers only if it names the indicator. */
function measureFor(problem: Problem, all: readonly PlacedMeasure[], context: LeadersContext): PlacedMeasure | null {
  const { id } = problem.standing.indicator;
  const own = all.filter(({ domain }) => domain === problem.place.domain.id);
  const asking = [...own, ...all].find(({ asked }) => asked.some(({ indicator }) => indicator === id));
  return asking ?? nearestMeasure(wordsOf(problem, context), own);
}

/** The words that a measure should share: those of the indicator and of its target. */
function wordsOf({ place, standing }: Problem, context: LeadersContext): WantedWords {
  return {
    ids: [standing.indicator.id],
    indicator: standing.indicator.name.zh,
    target: itemTextOf(context, place.item.id),
  };
}

function domainTitle({ assessment }: LeadersContext, id: string): Bilingual {
  return assessment.plans.flatMap(({ domains }) => domains).find((domain) => domain.id === id)!.title;
}

function itemTextOf({ options }: LeadersContext, id: string): string {
  const items = options.plan.plans.flatMap(({ domains }) => domains.flatMap(({ items: own }) => own));
  return items.find((item) => item.id === id)?.text?.zh ?? '';
}

/** The measures of every domain, with what they ask of indicators. */
function measuresIn({ options, places }: LeadersContext): readonly PlacedMeasure[] {
  const criteria = [...places.values()].map(({ item, result: { evaluation } }) => ({
    item: item.id,
    indicator: evaluation.indicator.id,
    phrase: evaluation.phrase,
  }));
  return options.plan.plans
    .flatMap(({ domains }) => domains)
    .flatMap(({ id: domain, items }) =>
      items.flatMap(({ type, text, ...item }) =>
        type === 'measure' && text
          ? [{ ...item, text, domain, asked: criteria.filter(({ item: id }) => id === item.id) }]
          : [],
      ),
    );
}
