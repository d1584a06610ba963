/**
 * The opening: the basis of the report, the number of monitored indicators, one verdict with its denominators, and the
 * indicators that need attention.
 */
import { asOfText } from '../../core/phrases.js';
import { talliesOfAll } from '../../assessment/roll-up.js';
import type { LeadersBlock } from './document.js';
import { domainChart } from './domain-chart.js';
import { countOf } from './indicator-standing.js';
import type { LeadersContext } from './leaders-context.js';
import { are, countsText, have, indicatorCount } from './names.js';
import { dateText } from '../words/figures.js';
import { problemCountText } from './problem-words.js';
import { mostProblems } from './problems.js';
import { statementsText } from './statements.js';
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
  const chart = domainChart(context);
  return [
    { block: 'paragraph', text: basis },
    { block: 'paragraph', text: verdictText(context) },
    { block: 'paragraph', text: openText(context) },
    { block: 'paragraph', text: targetsText(context) },
    { block: 'paragraph', text: attentionText(context) },
    ...(chart.categories.length > 1 ? [chart] : []),
  ];
}

function openText({ standings, say }: LeadersContext): string {
  const open = standings.filter(({ isQuantified }) => !isQuantified);
  if (open.length === 0) return '';
  const counts = countsText(
    [
      {
        of: countOf(open, 'as-asked'),
        zh: (count) => `符合目标方向或在参考范围内${count}`,
        en: (count) => `${count} ${count === 1 ? 'goes' : 'go'} as asked`,
      },
      {
        of: countOf(open, 'not-as-asked'),
        zh: (count) => `不符合目标方向或不在参考范围内${count}`,
        en: (count) => `${count} ${count === 1 ? 'does' : 'do'} not go as asked`,
      },
      {
        of: countOf(open, 'no-data'),
        zh: (count) => `无数据或数据不足、暂不评价${count}`,
        en: (count) => `${have(count)} no figures or too few`,
      },
    ],
    say,
    ['，', ', '],
  );
  return say(
    `规划提出方向性要求或未设量化标准的指标${open.length}项，不计入达标率：${counts}。`,
    `For ${indicatorCount(open.length, 'further ')} the plan asks for a direction or sets no level; ${open.length === 1 ? 'it does' : 'they do'} not enter the rate: ${counts}.`,
  );
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
