/** The section on problems: the most urgent first, each indicator once, and a chart of the most urgent one. */
import { listText } from '../../core/phrases.js';
import type { Bilingual } from '../../core/text.js';
import { rareCountsOf } from '../../projection/words/counts.js';
import { probabilityText } from '../../projection/words/probability.js';
import { courseChart } from './course-chart.js';
import type { LeadersBlock } from './document.js';
import { capital, firstOf } from './names.js';
import { hasVerdicts } from './indicator-standing.js';
import type { LeadersContext } from './leaders-context.js';
import { datedDistance, distanceOf, neededOf, paceOf, prospectOf, standOf } from './problem-words.js';
import { inGroup, isOfLevel, partedProblems, type Problem, type Urgency } from './problems.js';
import { unachievedText } from './statements.js';

/** @internal */
export function problemBlocks(context: LeadersContext): readonly LeadersBlock[] {
  const { problems } = context;
  const { first, shared } = partedProblems(problems);
  const unachieved = unachievedText(context);
  return [
    { block: 'paragraph', text: leadText(context) },
    ...first.map((problem, i): LeadersBlock => problemBlock(problem, i + 1, context)),
    ...shared.map((group, i) => groupBlock(group, first.length + 1 + i, context)),
    ...(unachieved === null ? [] : [{ block: 'paragraph', text: unachieved } as const]),
    ...problems.flatMap(({ standing }) => courseChart(standing, context) ?? []).slice(0, mostCharts),
  ];
}

/** The number of charts. The other problems have a sentence about their course. */
const mostCharts = 1;

function leadText({ say, standings, problems }: LeadersContext): string {
  if (!hasVerdicts(standings))
    return say('监测指标均无可评价的数据，暂不能判断。', 'No indicator can be assessed yet.');
  if (problems.length === 0)
    return say(
      '未发现未达标、预计难以达标或难以保持的指标。',
      'No indicator is missed, off track, at risk, or likely to be lost.',
    );
  const need = problems.length === 1 ? 'indicator needs' : 'indicators need';
  return say(
    `需重点关注的指标${problems.length}项，按紧急程度排列如下。`,
    `${problems.length} ${need} attention, the most urgent first.`,
  );
}

function problemBlock(problem: Problem, number: number, { language, say }: LeadersContext): LeadersBlock {
  const { place } = problem;
  const { name } = place.result.evaluation.indicator;
  const [stand, pace] = [standOf(problem), paceOf(place)];
  // 到2030年还需增加3名 says 还需增加3名, and 到2030年还需减少1户 says 还有1户.
  const isSaid = pace !== null && (pace.zh.endsWith(stand.zh) || stand.zh.startsWith('还有'));
  const parts = [isSaid ? null : stand, pace, prospectOf(place)].filter((part) => part !== null);
  const text = `${parts.map((part) => part[language]).join(say('；', '; '))}${say('。', '.')}`;
  return {
    block: 'finding',
    lead: say(`${number}. ${name.zh}。`, `${number}. ${name.en}.`),
    text: capital(text),
  };
}

/** The first indicators that share a finding; the annexes have the others. */
function groupBlock(group: readonly Problem[], number: number, context: LeadersContext): LeadersBlock {
  const { say } = context;
  const shown = firstOf(group, inGroup);
  const rest = group.length - shown.length;
  const texts = [
    ...shown.map((problem) => problemText(problem, context)),
    ...(rest === 0 ? [] : [say(`另有${rest}项见附件`, 'the others are in the annexes')]),
  ];
  const name = groupName(group);
  return {
    block: 'finding',
    lead: say(`${number}. ${name.zh}的${group.length}项指标。`, `${number}. ${name.en} (${group.length}).`),
    text: `${texts.join(say('；', '; '))}${say('。', '.')}`,
  };
}

/** What the problems of a group have in common. A level is 未达标; a direction or a range is 不符合要求. */
function groupName(group: readonly Problem[]): Bilingual {
  const { urgency } = group[0]!;
  const has = (isLevel: boolean, ...urgencies: readonly Urgency[]): boolean =>
    group.some((problem) => isOfLevel(problem) === isLevel && urgencies.includes(problem.urgency));
  const isAnyLevel = has(true, urgency);
  switch (urgency) {
    case 'missed':
    case 'off-track':
      return othersName([
        [has(true, 'missed'), '未达标', 'missed'],
        [has(false, 'missed'), '不符合要求', 'not as asked'],
        [has(true, 'off-track'), '预计难以达标', 'off track'],
        [has(false, 'off-track'), has(true, 'off-track') ? '难以符合要求' : '预计难以符合要求', 'off track'],
      ]);
    case 'at-risk': {
      const zh = [...(isAnyLevel ? ['达标'] : []), ...(has(false, urgency) ? ['走势'] : [])].join('或');
      return { zh: `${zh}存在不确定性`, en: 'Indicators at risk' };
    }
    case 'may-not-hold':
      return {
        zh: `已${isAnyLevel ? '达到' : '符合要求'}但能否保持需关注`,
        en: 'Indicators met, but that may not hold',
      };
    default:
      return groupNames[urgency];
  }
}

function othersName(kinds: readonly (readonly [isThere: boolean, zh: string, en: string])[]): Bilingual {
  const found = kinds.filter(([isThere]) => isThere);
  const { zh } = listText(found.map(([, each]) => each));
  const { en } = listText([...new Set(found.map(([, , each]) => each))]);
  return { zh: `其他${zh.replace(/、(?=[^、]*$)/u, '或')}`, en: `Other indicators ${en.replace(' and ', ' or ')}` };
}

const groupNames = {
  unknown: { zh: '尚未达到目标值、走势暂难研判', en: 'Indicators short of their level whose course is not known' },
  'once-missed': { zh: '目前已达到、规划期内曾未达到', en: 'Indicators met now that were missed in an earlier year' },
} as const satisfies Partial<Record<Urgency, Bilingual>>;

/** A problem in a few words: the chance, or else the distance with the pace needed; the annex has all of it. */
function problemText(problem: Problem, { say, language }: LeadersContext): string {
  const { place, standing } = problem;
  const { projection, evaluation } = place.result;
  const name = standing.indicator.name[language];
  // Of few cases neither a chance nor a distance is told: one case more or less changes both.
  if (evaluation.status !== 'not-met' && rareCountsOf(projection) !== null)
    return say(`${name}（年度间波动受基数影响）`, `${name} (years differ by chance)`);
  if (evaluation.status !== 'not-met' && projection.status === 'projected' && projection.probability !== null) {
    const chance = probabilityText(projection.probability)[language];
    return say(`${name}（可能性${chance}）`, `${name} (${chance} likely)`);
  }
  const named = `${name}${say('：', ': ')}${listed(datedDistance(place)[language], say)}`;
  const needed = neededOf(projection);
  const isWhole = evaluation.criterion.scope !== 'every-unit';
  if (problem.urgency !== 'unknown' || !isWhole || needed === null) return named;
  const { zh, en } = needed;
  // 到2030年还需增加1张 says 还需增加1张.
  if (zh.endsWith(distanceOf(place).zh)) return `${name}${say(`：${zh}`, `: has to ${en}`)}`;
  return say(`${named}，${zh}`, `${named}, and has to ${en}`);
}

/** A text inside a list, whose entries a semicolon parts. */
function listed(text: string, say: LeadersContext['say']): string {
  return text.replaceAll(say('；', '; '), say('，', ', '));
}
