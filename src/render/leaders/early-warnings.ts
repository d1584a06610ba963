/** Early warnings by kind: a sentence, and an annex with all names. */
import { isDoubtful } from '../../criteria/words/figures.js';
import type { LeadersAnnex, LeadersBlock } from './document.js';
import { hasVerdicts } from './indicator-standing.js';
import type { LeadersContext } from './leaders-context.js';
import { isTold, someNames } from './names.js';
import { namesTable, type NamedGroup } from './names-table.js';

/** @internal */
export function warningBlocks(context: LeadersContext): readonly LeadersBlock[] {
  const { say } = context;
  const groups = warnedGroups(context);
  if (groups.length === 0) {
    const none = say('没有需要预警的指标。', 'No indicator raises a warning.');
    const unknown = say(
      '监测指标均无可评价的数据，暂不能预警。',
      'Without figures that can be assessed there is no warning.',
    );
    return [{ block: 'paragraph', text: hasVerdicts(context.standings) ? none : unknown }];
  }
  const listed = groups.map(({ group, names }) =>
    say(
      `${group}的${names.length}项：${someNames(names, say)}`,
      `${group} (${names.length}): ${someNames(names, say)}`,
    ),
  );
  const lead = say('对下列指标提出预警：', 'Early warnings are raised for the following indicators. ');
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
  const groups = warnedGroups(context);
  if (groups.every(({ names }) => isTold(names))) return null;
  const title = say('预警指标', 'Indicators with an early warning');
  return { title, blocks: [namesTable(title, say('预警', 'Warning'), groups, say)] };
}

/**
 * The indicators by the kinds of early warning that plans name, 预计完成困难 and 波动较大, and by further ones about the
 * course.
 */
function warnedGroups({ assessment, places, say, language }: LeadersContext): readonly NamedGroup[] {
  const kinds = [
    ['projected-shortfall', say('预计完成困难', 'Expected to fall short')],
    ['volatile', say('波动较大', 'Large changes from year to year')],
    ['deteriorating', say('走势不利', 'Moving the wrong way')],
    ['levelling-down', say('差距缩小系优势一方水平下降所致', 'A gap that narrowed because the better side got worse')],
    ['behind-milestone', say('落后于时序进度', 'Behind the milestone')],
  ] as const;
  return kinds.flatMap(([code, group]) => {
    const names = new Set(
      assessment.alerts
        .filter(({ warnings }) => warnings.some((warning) => warning.code === code))
        .map(({ criterion }) => places.get(criterion)!.result.evaluation)
        // A figure in doubt is no reason for a warning before it is checked.
        .filter((evaluation) => !isDoubtful(evaluation))
        .map(({ indicator }) => indicator.name[language]),
    );
    return names.size === 0 ? [] : [{ group, names: [...names] }];
  });
}
