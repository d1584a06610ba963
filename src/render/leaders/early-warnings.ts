/** Early warnings by kind: a sentence, and an annex with all names. */
import type { Bilingual } from '../../core/text.js';
import type { LeadersAnnex, LeadersBlock } from './document.js';
import { hasVerdicts } from './indicator-standing.js';
import { isOver } from '../report/context.js';
import { countWarned, warnedIn, warningKinds, type WarningKind } from '../report/warned.js';
import type { LeadersContext } from './leaders-context.js';
import { firstOf, indicatorCount, isTold, someNames } from './names.js';
import { namesTable, type NamedGroup } from './names-table.js';
import { inGroup } from './problems.js';

/** Nothing after the last due date, when there is nothing left to warn of. @internal */
export function warningBlocks(context: LeadersContext): readonly LeadersBlock[] {
  const { say } = context;
  if (isOver(context)) return [];
  const warned = warnedIn(context);
  const groups = warnedGroups(warned, context);
  if (groups.length === 0) {
    const none = say('没有需要预警的指标。', 'No indicator raises a warning.');
    const unknown = say(
      '监测指标均无可评价的数据，暂不能预警。',
      'Without figures that can be assessed there is no warning.',
    );
    return [{ block: 'paragraph', text: hasVerdicts(context.standings) ? none : unknown }];
  }
  const listed = groups.map(({ group, names }) => {
    const some = someNames(names, say, inGroup);
    const count = firstOf(names, inGroup).length < names.length ? '的有' : `的${names.length}项：`;
    return say(`${group}${count}${some}`, `${group} (${names.length}): ${some}`);
  });
  const count = countWarned(warned);
  const isInSeveral = groups.reduce((sum, { names }) => sum + names.length, 0) > count;
  const lead = say(
    `对${count}项指标提出预警${isInSeveral ? '（同一指标可列入几类）' : ''}：`,
    `Early warnings are raised for ${indicatorCount(count)}${isInSeveral ? ', some for several reasons' : ''}. `,
  );
  return [
    { block: 'paragraph', text: `${lead}${listed.join(say('；', '. '))}${say('。', '.')}` },
    {
      block: 'paragraph',
      text: say(
        '测算只依据历年数据，未考虑今后政策、人口等变化，仅供参考，不作为评价结论。',
        'Expectations carry the figures of past years forward. They do not take account of future policies or populations and are not part of any verdict.',
      ),
    },
  ];
}

/** The annex; `null` where the sentence names every indicator. @internal */
export function warningAnnex(context: LeadersContext): LeadersAnnex | null {
  const { say } = context;
  const groups = warnedGroups(warnedIn(context), context);
  if (groups.every(({ names }) => isTold(names, inGroup))) return null;
  const title = say('预警指标', 'Indicators with an early warning');
  return { title, blocks: [namesTable(title, say('预警', 'Warning'), groups, say)] };
}

/** The names of the indicators of each kind: of those that need attention, in the order of the problems. */
function warnedGroups(
  warned: ReturnType<typeof warnedIn>,
  { language, problems, standings }: LeadersContext,
): readonly NamedGroup[] {
  const sorted = [...new Set([...problems.map(({ standing }) => standing), ...standings])];
  return warningKinds
    .map((kind) => ({
      group: groupNames[kind][language],
      names: sorted
        .filter(({ indicator }) => warned.get(kind)!.has(indicator.id))
        .map(({ indicator }) => indicator.name[language]),
    }))
    .filter(({ names }) => names.length > 0);
}

const groupNames: Readonly<Record<WarningKind, Bilingual>> = {
  'hard-to-meet': { zh: '预计完成困难', en: 'Unlikely to be met' },
  'hard-to-hold': { zh: '已达到但预计难以保持', en: 'Met, but unlikely to hold' },
  uncertain: { zh: '能否完成或保持尚难确定', en: 'May not be met, or may not hold' },
  volatile: { zh: '波动较大', en: 'Large changes from year to year' },
  deteriorating: { zh: '近年数据总体走势不利', en: 'Moving the wrong way over recent years' },
  'levelling-down': {
    zh: '差距缩小系优势一方水平下降所致',
    en: 'A gap that narrowed because the better side got worse',
  },
  'behind-milestone': { zh: '落后于时序进度', en: 'Behind the milestone' },
};
