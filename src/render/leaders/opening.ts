/**
 * The opening: the basis of the report, the number of monitored indicators, one verdict with its denominators, and the
 * indicators that need attention.
 */
import { asOfText } from '../../core/phrases.js';
import { talliesOfAll } from '../../assessment/roll-up.js';
import type { LeadersBlock } from './document.js';
import type { LeadersContext } from './leaders-context.js';
import { are, countsText } from './names.js';
import { openCountsText } from './open-counts.js';
import { dateText } from '../words/figures.js';
import { problemCountText } from './problem-words.js';
import { mostProblems } from './problems.js';
import { statementsText } from './statements.js';
import { unreadText } from './unread-annex.js';
import { verdictText } from './verdict-paragraph.js';

/** @internal */
export function openingBlocks(context: LeadersContext): readonly LeadersBlock[] {
  const { options, say } = context;
  const { document } = options.plan;
  const number = document.number === undefined ? '' : say(`（${document.number}）`, ` (${document.number})`);
  const asOf = asOfText(context.assessment.asOf);
  const { plans } = context.assessment;
  const names = plans.map(({ title }) => say(`《${title.zh}》`, title.en)).join(say('', ' and '));
  const basis = say(
    `根据${names}${number}关于统计监测的要求，对${asOf.zh}的监测数据进行整理分析，形成本报告。`,
    `This report monitors ${names}${number} on the figures available ${asOf.en}${document.issued === undefined ? '' : `; ${plans.length === 1 ? 'the plan was' : 'the plans were'} issued ${dateText(document.issued)}`}.`,
  );
  return [
    { block: 'paragraph', text: basis },
    { block: 'paragraph', text: verdictText(context) },
    { block: 'paragraph', text: openCountsText(context) },
    { block: 'paragraph', text: targetsText(context) },
    { block: 'paragraph', text: attentionText(context) },
    { block: 'paragraph', text: unreadText(context) },
  ];
}

function targetsText(context: LeadersContext): string {
  const { assessment, say } = context;
  const { targets } = talliesOfAll(assessment);
  const {
    met,
    'not-met': missed,
    'in-progress': open,
    'insufficient-data': none,
    'not-applicable': apart,
  } = targets.byStatus;
  const counts = countsText(
    [
      { of: met, zh: (count) => `各项要求均已达到的${count}`, en: (count) => `${are(count)} met in full` },
      { of: open, zh: (count) => `尚未全部达到的${count}`, en: (count) => `${are(count)} not met in full yet` },
      {
        of: missed,
        zh: (count) => `未达到或不符合要求的${count}`,
        en: (count) => `${are(count)} missed or not as asked`,
      },
      {
        of: none,
        zh: (count) => `因数据或认定不全暂不评价的${count}`,
        en: (count) => `${are(count)} not assessed, because figures or statements are missing`,
      },
      {
        of: apart,
        zh: (count) => `不适用的${count}`,
        en: (count) => `${count} ${count === 1 ? 'does' : 'do'} not apply`,
      },
    ],
    say,
    ['，', ', '],
  );
  const all = say(
    `按主要目标统计，${targets.total}项主要目标中，${counts}。`,
    `Of the ${targets.total} main targets, ${counts}.`,
  );
  return `${targets.total === 0 ? '' : all}${statementsText(context)}`;
}

/** The names of the indicators that need attention; the section on problems gives the reasons. */
function attentionText({ say, language, problems }: LeadersContext): string {
  if (problems.length === 0) return '';
  const names = problems.slice(0, mostProblems).map(({ standing }) => standing.indicator.name[language]);
  const isMore = problems.length > names.length;
  return say(
    `${problemCountText(problems, say)}${isMore ? '，最紧迫的是' : '：'}${names.join('、')}${isMore ? '等' : ''}。`,
    `${problemCountText(problems, say)}${isMore ? '; the most urgent are' : ''}: ${names.join('; ')}.`,
  );
}
