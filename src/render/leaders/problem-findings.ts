/** The section on problems: the most urgent first, each indicator once, and a chart of the most urgent one. */
import { requiredText } from '../../projection/words/pace.js';
import { probabilityText } from '../../projection/words/probability.js';
import { courseChart } from './course-chart.js';
import type { LeadersBlock } from './document.js';
import { capital, firstOf } from './names.js';
import { hasVerdicts, mostUrgent, type IndicatorStanding } from './indicator-standing.js';
import type { ResultLocation } from '../report/context.js';
import type { LeadersContext } from './leaders-context.js';
import { distanceOf, paceOf, prospectOf, standOf } from './problem-words.js';
import { behindIn, partedProblems, type Problem } from './problems.js';
import { unachievedText } from './statements.js';

/** @internal */
export function problemBlocks(context: LeadersContext): readonly LeadersBlock[] {
  const { say } = context;
  const { problems, standings } = context;
  const { first, others, unsure } = partedProblems(problems);
  const groups = [
    [
      say('其他未达标或预计难以达标的', 'Other indicators missed or off track'),
      others.map((problem) => problemText(problem, context)),
    ],
    [say('达标存在不确定性的', 'Indicators at risk'), unsure.map((problem) => problemText(problem, context))],
    [
      say('尚未达到目标值、走势暂难研判的', 'Indicators short of their level whose course is not known'),
      behindIn(standings, problems).map((standing) => behindText(standing, context)),
    ],
  ] as const;
  const shared = groups.filter(([, texts]) => texts.length > 0);
  const unachieved = unachievedText(context);
  return [
    { block: 'paragraph', text: leadText(problems, context) },
    ...first.map((problem, i): LeadersBlock => problemBlock(problem, i + 1, context)),
    ...shared.map(([name, texts], i) => groupBlock(name, texts, first.length + 1 + i, context)),
    ...(unachieved === null ? [] : [{ block: 'paragraph', text: unachieved } as const]),
    ...problems.flatMap(({ standing }) => courseChart(standing, context) ?? []).slice(0, mostCharts),
  ];
}

/** The number of charts. The other problems have a sentence about their course. */
const mostCharts = 1;

function leadText(problems: readonly Problem[], { say, standings }: LeadersContext): string {
  if (!hasVerdicts(standings))
    return say('监测指标均无可评价的数据，暂不能判断。', 'No indicator can be assessed yet.');
  if (problems.length === 0)
    return say('未发现未达标或预计难以达标的指标。', 'No indicator is missed, off track or at risk.');
  return say(
    `需重点关注的指标${problems.length}项，按紧急程度排列如下。`,
    `${problems.length} ${problems.length === 1 ? 'indicator needs' : 'indicators need'} attention, the most urgent first.`,
  );
}

function problemBlock({ place }: Problem, number: number, { language, say }: LeadersContext): LeadersBlock {
  const { name } = place.result.evaluation.indicator;
  const [stand, pace] = [standOf(place), paceOf(place)];
  // 到2030年还需增加3名 says 还需增加3名.
  const isSaid = pace?.zh.endsWith(stand.zh) === true;
  const parts = [isSaid ? null : stand, pace, prospectOf(place)].filter((part) => part !== null);
  const text = `${parts.map((part) => part[language]).join(say('；', '; '))}${say('。', '.')}`;
  return {
    block: 'finding',
    lead: say(`${number}. ${name.zh}。`, `${number}. ${name.en}.`),
    text: capital(text),
  };
}

/** The first indicators that share a finding; the annexes have the others. */
function groupBlock(name: string, texts: readonly string[], number: number, { say }: LeadersContext): LeadersBlock {
  const shown = firstOf(texts);
  const isCut = shown.length < texts.length;
  const rest = say(`；其余${texts.length - shown.length}项见附件`, '; the others are in the annexes');
  return {
    block: 'finding',
    lead: say(`${number}. ${name}${texts.length}项指标。`, `${number}. ${name} (${texts.length}).`),
    text: `${shown.join(say('；', '; '))}${isCut ? rest : ''}${say('。', '.')}`,
  };
}

/** The distance inside a list, whose entries a semicolon parts. */
function distanceIn(
  place: Pick<ResultLocation, 'result'>,
  { language, say }: Pick<LeadersContext, 'language' | 'say'>,
): string {
  return distanceOf(place)[language].replaceAll(say('；', '; '), say('，', ', '));
}

/** A problem in a few words: the chance, or else the distance; the annex has both. */
function problemText({ place, alert, standing }: Problem, { say, language }: LeadersContext): string {
  const indicator = standing.indicator.name[language];
  if (alert.probability === null) return `${indicator}${say('：', ': ')}${distanceIn(place, { language, say })}`;
  const chance = probabilityText(alert.probability)[language];
  return say(`${indicator}（可能性${chance}）`, `${indicator} (${chance} likely)`);
}

/** An indicator whose course is not known: the missing distance and the pace needed. */
function behindText(standing: IndicatorStanding, { language, say }: LeadersContext): string {
  const result = mostUrgent(standing);
  const { projection, evaluation } = result;
  const words = distanceIn({ result }, { language, say });
  const named = `${standing.indicator.name[language]}${say('：', ': ')}${words}`;
  const required = projection.pace?.required;
  const isWhole = evaluation.criterion.scope !== 'every-unit';
  if (!isWhole || required == null || required === '0') return named;
  const { zh, en } = requiredText(projection, required);
  if (zh.endsWith(distanceOf({ result }).zh))
    return `${standing.indicator.name[language]}${say(`：${zh}`, `: has to ${en}`)}`;
  return say(`${named}，${zh}`, `${named}, and has to ${en}`);
}
