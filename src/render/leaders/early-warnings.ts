/** Early warnings by kind: a sentence, and an annex with all names. */
import { isDoubtful } from '../../criteria/words/figures.js';
import type { EarlyWarning } from '../../projection/warnings/early-warning.js';
import { isUnlikely } from '../../projection/words/probability.js';
import type { LeadersAnnex, LeadersBlock } from './document.js';
import { hasVerdicts, type IndicatorStanding } from './indicator-standing.js';
import { isOver, type LeadersContext } from './leaders-context.js';
import { firstOf, isTold, someNames } from './names.js';
import { namesTable, type NamedGroup } from './names-table.js';
import { inGroup, outlookTold } from './problems.js';

/** Nothing after the last due date, when there is nothing left to warn of. @internal */
export function warningBlocks(context: LeadersContext): readonly LeadersBlock[] {
  const { say } = context;
  if (isOver(context)) return [];
  const groups = warnedGroups(context);
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
  const groups = isOver(context) ? [] : warnedGroups(context);
  if (groups.every(({ names }) => isTold(names, inGroup))) return null;
  const title = say('预警指标', 'Indicators with an early warning');
  return { title, blocks: [namesTable(title, say('预警', 'Warning'), groups, say)] };
}

/**
 * The indicators by the kinds of early warning: those that are unlikely to be met or to hold, which the plans call
 * 预计完成困难, and those of which it is uncertain, by the outlook, as every other sentence about them; then those with a
 * warning about the course of the figures.
 */
function warnedGroups(context: LeadersContext): readonly NamedGroup[] {
  const { say } = context;
  const ahead = [
    ['hard-to-meet', say('预计完成困难', 'Unlikely to be met')],
    ['hard-to-hold', say('已达到但预计难以保持', 'Met, but unlikely to hold')],
    ['uncertain', say('能否完成或保持尚难确定', 'May not be met, or may not hold')],
  ] as const;
  const courses = [
    ['volatile', say('波动较大', 'Large changes from year to year')],
    ['deteriorating', say('走势不利', 'Moving the wrong way')],
    ['levelling-down', say('差距缩小系优势一方水平下降所致', 'A gap that narrowed because the better side got worse')],
    ['behind-milestone', say('落后于时序进度', 'Behind the milestone')],
  ] as const;
  return [
    ...ahead.map(([prospect, group]) => ({ group, names: namesAhead(prospect, context) })),
    ...courses.map(([code, group]) => ({ group, names: namesOn(code, context) })),
  ].filter(({ names }) => names.length > 0);
}

type Prospect = 'hard-to-meet' | 'hard-to-hold' | 'uncertain';

/** What is ahead of an indicator, by its worst criterion without a final verdict. */
function prospectOf({ places }: IndicatorStanding): Prospect | null {
  const projections = places
    .map(({ result }) => result)
    // A figure in doubt is no reason for a warning before it is checked.
    .filter(({ evaluation }) => !isDoubtful(evaluation) && /^(?:met|in-progress)$/.test(evaluation.status))
    .map(({ projection }) => projection)
    .filter((projection) => outlookTold(projection) !== 'unknown');
  const unlikely = projections.filter(isUnlikely);
  if (unlikely.some(({ evaluation }) => evaluation.status === 'in-progress')) return 'hard-to-meet';
  if (unlikely.length > 0) return 'hard-to-hold';
  return projections.some(({ outlook }) => outlook === 'at-risk') ? 'uncertain' : null;
}

/** The names of the indicators with a prospect, in the order of the problems. */
function namesAhead(prospect: Prospect, { problems, language }: LeadersContext): readonly string[] {
  return problems
    .filter(({ standing }) => prospectOf(standing) === prospect)
    .map(({ standing }) => standing.indicator.name[language]);
}

/** The names of the indicators whose figures raise a warning. */
function namesOn(code: EarlyWarning['code'], { assessment, places, language }: LeadersContext): readonly string[] {
  const names = assessment.alerts
    .filter(({ warnings }) => warnings.some((warning) => warning.code === code))
    .map(({ criterion }) => places.get(criterion)!.result.evaluation)
    .filter((evaluation) => !isDoubtful(evaluation))
    .map(({ indicator }) => indicator.name[language]);
  return [...new Set(names)];
}
