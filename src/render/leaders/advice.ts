/** A draft of the recommendations: quotes the measures of the plan that fit each problem. People write the rest. */
import type { LeadersBlock } from './document.js';
import type { LeadersContext } from './leaders-context.js';
import { excerptOf, nearestMeasure, ownMeasure, type Measure, type WantedWords } from './measures.js';
import { allNames } from './names.js';
import { mostProblems, type Problem } from './problems.js';

/** A measure and the problems that it fits. */
interface Advice {
  readonly measure: DomainMeasure | null;
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

function adviceBlock({ measure, problems }: Advice, number: number, context: LeadersContext): readonly LeadersBlock[] {
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
  const { title } = context.assessment.plans.flatMap(({ domains }) => domains).find(({ id }) => id === measure.domain)!;
  const wanted = problems.map((problem) => wordsOf(problem, context));
  const excerpt = excerptOf(
    measure,
    {
      id: problems[0]!.standing.indicator.id,
      indicator: wanted.map(({ indicator }) => indicator).join(' '),
      target: wanted.map(({ target }) => target).join(' '),
    },
    domainMeasures(context, measure.domain),
  );
  return [
    {
      block: 'finding',
      lead,
      text: say(
        `落实“${title.zh}”策略措施${measure.ordinal}：“${excerpt.zh}”`,
        `Carry out measure ${measure.ordinal} under “${title.en}”:`,
      ),
    },
    ...(language === 'zh' ? [] : [{ block: 'quote', text: excerpt.en } as const]),
  ];
}

/** Problems with the same measure share an entry; entries are in the order of urgency. */
function adviceOf(context: LeadersContext): readonly Advice[] {
  const byMeasure = new Map<string, { measure: DomainMeasure | null; problems: Problem[] }>();
  for (const problem of context.problems.slice(0, mostProblems)) {
    const measure =
      ownMeasure(problem.standing.indicator.id, domainMeasures(context)) ??
      nearestMeasure(wordsOf(problem, context), domainMeasures(context, problem.place.domain.id));
    const key = measure?.id ?? problem.standing.indicator.id;
    const found = byMeasure.get(key) ?? { measure, problems: [] };
    found.problems.push(problem);
    byMeasure.set(key, found);
  }
  return [...byMeasure.values()];
}

/** The words that a measure should share: those of the indicator and of its target. */
function wordsOf({ place, standing }: Problem, context: LeadersContext): WantedWords {
  return { indicator: standing.indicator.name.zh, target: itemTextOf(context, place.item.id) };
}

function itemTextOf({ options }: LeadersContext, id: string): string {
  const items = options.plan.plans.flatMap(({ domains }) => domains.flatMap(({ items: own }) => own));
  return items.find((item) => item.id === id)?.text?.zh ?? '';
}

/** A measure with its domain. */
interface DomainMeasure extends Measure {
  readonly domain: string;
}

/** The measures of one domain, or of all. */
function domainMeasures({ options }: LeadersContext, id?: string): readonly DomainMeasure[] {
  return options.plan.plans
    .flatMap(({ domains }) => domains)
    .filter((domain) => id === undefined || domain.id === id)
    .flatMap((domain) =>
      domain.items.flatMap(({ type, text, ...item }) =>
        type === 'measure' && text ? [{ ...item, text, domain: domain.id }] : [],
      ),
    );
}
