/** The annex of qualitative requirements: the statements made, and the requirements that await one. */
import { attestedLabels } from '../../criteria/words/labels.js';
import { periodText } from '../words/figures.js';
import type { ResultLocation } from '../report/context.js';
import type { LeadersAnnex, LeadersBlock } from './document.js';
import type { LeadersContext } from './leaders-context.js';
import { have } from './names.js';
import { statementsIn, type Stated } from './statements.js';

/** The annex; `null` where the plans have no such requirement. @internal */
export function statementAnnex(context: LeadersContext): LeadersAnnex | null {
  const { say } = context;
  const { stated, awaiting } = statementsIn(context);
  const all = stated.length + awaiting.length;
  if (all === 0) return null;
  const blocks: LeadersBlock[] = [{ block: 'paragraph', text: countText(all, stated.length, say) }];
  if (stated.length > 0) blocks.push(statedTable(stated, context));
  if (awaiting.length > 0) blocks.push(awaitingTable(awaiting, context));
  return { title: say('定性要求认定情况', 'Qualitative requirements'), blocks };
}

function countText(all: number, stated: number, say: LeadersContext['say']): string {
  const awaiting = all - stated;
  const of = say(`定性要求${all}项，`, `Of the ${all} qualitative requirements, `);
  if (stated === 0) return `${of}${say('均尚未认定。', 'none has a statement yet.')}`;
  if (awaiting === 0) return `${of}${say('均已作认定。', 'each has a statement.')}`;
  const waits = `${awaiting} ${awaiting === 1 ? 'awaits' : 'await'} one`;
  return `${of}${say(`已作认定${stated}项，尚未认定${awaiting}项。`, `${have(stated)} a statement and ${waits}.`)}`;
}

function statedTable(stated: readonly Stated[], { say, language }: LeadersContext): LeadersBlock {
  return {
    block: 'table',
    caption: say('已作认定的定性要求', 'Statements made'),
    columns: [
      { head: say('要求', 'Requirement'), width: 30 },
      { head: say('认定', 'Statement'), width: 14 },
      { head: say('时间', 'Date'), width: 18 },
      { head: say('评估单位', 'Assessor'), width: 18 },
      { head: say('依据', 'Evidence'), width: 20 },
    ],
    rows: stated.map(({ place, statement }) => [
      place.result.evaluation.indicator.name[language],
      attestedLabels[statement.attested][language],
      periodText(statement.date ?? String(statement.period), language),
      statement.assessor ?? '—',
      statement.evidence ?? '—',
    ]),
  };
}

function awaitingTable(
  awaiting: readonly ResultLocation[],
  { assessment, say, language }: LeadersContext,
): LeadersBlock {
  const itemText = ({ item }: ResultLocation): string =>
    `${item.type === 'target' ? say('目标', 'target ') : say('措施', 'measure ')}${item.ordinal}`;
  const domains = assessment.plans.flatMap((plan) => plan.domains);
  return {
    block: 'table',
    caption: say('尚未认定的定性要求', 'Awaiting a statement'),
    columns: [
      { head: say('领域', 'Domain'), width: 30 },
      { head: say('项数', 'Count'), width: 10, figures: true },
      { head: say('目标和措施', 'Targets and measures'), width: 60 },
    ],
    rows: domains.flatMap((domain) => {
      const own = awaiting.filter((place) => place.domain.id === domain.id);
      if (own.length === 0) return [];
      const items = new Set(own.map(itemText));
      return [[domain.title[language], String(own.length), [...items].join(say('、', ', '))]];
    }),
  };
}
