/** Problems, the most urgent first, each indicator once, and a chart of the most urgent one. */
import type { Bilingual } from '../../core/text.js';
import type { Alert } from '../../assessment/assessment.js';
import { isRateOfFewCases } from '../../criteria/words/small-counts.js';
import { isDoubtful } from '../../criteria/words/figures.js';
import { mannerOf } from '../../criteria/words/manner.js';
import { standingText, verdictText } from '../../criteria/words/standing.js';
import { countsAheadText, rareCountsOf } from '../../projection/words/counts.js';
import { paceSoFar, requiredText } from '../../projection/words/pace.js';
import { outlookText } from '../../projection/words/labels.js';
import { chanceText, probabilityText } from '../../projection/words/probability.js';
import type { ResultLocation } from '../report/context.js';
import { courseChart } from './course-chart.js';
import type { LeadersBlock } from './document.js';
import { capital } from './names.js';
import type { IndicatorStanding } from './indicator-standing.js';
import type { LeadersContext } from './leaders-context.js';

/** A problem: an indicator that is missed, off track or at risk, with its most urgent criterion. @internal */
export interface Problem {
  readonly alert: Alert;
  readonly place: ResultLocation;
  readonly standing: IndicatorStanding;
}

/** The problems in order of urgency, each indicator once. @internal */
export function problemsOf({ assessment, places, standings }: LeadersContext): readonly Problem[] {
  const seen = new Set<string>();
  return assessment.alerts.flatMap((alert): Problem[] => {
    const isUrgent = alert.status === 'not-met' || alert.outlook === 'off-track' || alert.outlook === 'at-risk';
    const standing = standings.find(({ indicator }) => indicator.id === alert.indicator);
    const place = places.get(alert.criterion)!;
    if (!isUrgent || !standing || seen.has(alert.indicator) || isDoubtful(place.result.evaluation)) return [];
    seen.add(alert.indicator);
    return [{ alert, standing, place }];
  });
}

/** @internal */
export function problemBlocks(context: LeadersContext): readonly LeadersBlock[] {
  const { say } = context;
  const problems = problemsOf(context);
  if (problems.length === 0)
    return [
      {
        block: 'paragraph',
        text: say('未发现未达标或预计难以达标的指标。', 'No indicator is missed, off track or at risk.'),
      },
    ];
  const { first, others, unsure } = partedProblems(problems);
  const groups = [
    [others, say('其他未达标或预计难以达标的', 'other indicators missed or off track')],
    [unsure, say('达标存在不确定性的', 'indicators at risk')],
  ] as const;
  const shared = groups.filter(([group]) => group.length > 0);
  return [
    {
      block: 'paragraph',
      text: say(
        `需重点关注的指标${problems.length}项，按紧急程度排列如下。`,
        `${problems.length} ${problems.length === 1 ? 'indicator needs' : 'indicators need'} attention, the most urgent first.`,
      ),
    },
    ...first.map((problem, i): LeadersBlock => problemBlock(problem, i + 1, context)),
    ...shared.map(([group, name], i) => groupBlock(group, name, first.length + 1 + i, context)),
    ...problems.flatMap(({ standing }) => courseChart(standing, context) ?? []).slice(0, mostCharts),
  ];
}

/**
 * The greatest number of problems with a finding each; with more problems, those that are only at risk share a finding.
 */
const mostFindings = 6;

/** The greatest number of findings; further problems share one, and the annex lists all. */
const mostUrgent = 6;

interface PartedProblems {
  /** Problems with a finding each. */
  readonly first: readonly Problem[];
  /** Further problems, which share a finding. */
  readonly others: readonly Problem[];
  /** Problems that are only at risk, which share another. With only a few problems, each has its own finding. */
  readonly unsure: readonly Problem[];
}

function partedProblems(problems: readonly Problem[]): PartedProblems {
  const unsure = problems.length > mostFindings ? problems.filter(({ alert }) => isUnsure(alert)) : [];
  const urgent = problems.filter((problem) => !unsure.includes(problem));
  return { first: urgent.slice(0, mostUrgent), others: urgent.slice(mostUrgent), unsure };
}

/** Whether the text names every problem. @internal */
export function areAllTold(problems: readonly Problem[]): boolean {
  const { others, unsure } = partedProblems(problems);
  return others.length <= mostInGroup && unsure.length <= mostInGroup;
}

/** Whether a problem is only at risk: not missed, and not off track. */
function isUnsure({ status, outlook }: Alert): boolean {
  return status !== 'not-met' && outlook === 'at-risk';
}

/** Problems that share a finding: each with the missing distance and the chance. */
function groupBlock(
  problems: readonly Problem[],
  name: string,
  number: number,
  { say, language }: LeadersContext,
): LeadersBlock {
  const each = problems.slice(0, mostInGroup).map(({ place, alert, standing }) => {
    const words = distanceOf(place)[language].replaceAll(say('；', '; '), say('，', ', '));
    const chance = alert.probability === null ? '' : probabilityText(alert.probability)[language];
    const indicator = standing.indicator.name[language];
    return say(
      `${indicator}：${words}${chance && `（可能性${chance}）`}`,
      `${indicator}: ${words}${chance && ` (${chance} likely)`}`,
    );
  });
  const isCut = each.length < problems.length;
  const rest = say(`；其余${problems.length - each.length}项见附件`, '; the others are in the annex');
  return {
    block: 'finding',
    lead: say(`${number}. ${name}${problems.length}项指标。`, `${number}. ${problems.length} ${name}.`),
    text: `${each.join(say('；', '; '))}${isCut ? rest : ''}${say('。', '.')}`,
  };
}

/** The greatest number of problems named in one finding. */
const mostInGroup = 6;

/** The distance from the level asked for; without one, the verdict. */
function distanceOf({ result: { evaluation } }: ResultLocation): Bilingual {
  const isJudged = evaluation.status !== 'insufficient-data' && evaluation.status !== 'not-applicable';
  const standing = isJudged ? standingText(evaluation) : verdictText(evaluation);
  return standing.zh === '' ? verdictText(evaluation) : standing;
}

/** The number of charts. The other problems have a sentence about their course. */
const mostCharts = 1;

function problemBlock({ place }: Problem, number: number, context: LeadersContext): LeadersBlock {
  const { language, say } = context;
  const { name } = place.result.evaluation.indicator;
  const parts = [standOf(place), paceOf(place), prospectOf(place)].filter((part) => part !== null);
  const text = `${parts.map((part) => part[language]).join(say('；', '; '))}${say('。', '.')}`;
  return {
    block: 'finding',
    lead: say(`${number}. ${name.zh}。`, `${number}. ${name.en}.`),
    text: capital(text),
  };
}

/** 比2025年目标值高0.3/10万; after the due year also 未达标. @internal */
export function standOf(place: ResultLocation): Bilingual {
  const { evaluation, due } = place.result;
  const { criterion } = evaluation;
  const { zh, en } = distanceOf(place);
  if (evaluation.status === 'insufficient-data' || evaluation.status === 'not-applicable') return { zh, en };
  const isLevel =
    mannerOf(criterion) === 'threshold' && criterion.scope !== 'every-unit' && evaluation.breaches.length === 0;
  const named = isLevel
    ? { zh: zh.replace('目标值', `${due}年目标值`), en: en.replace('the target level', `the target level of ${due}`) }
    : { zh, en };
  if (evaluation.status !== 'not-met' || mannerOf(criterion) === 'band') return named;
  const verdict = verdictText(evaluation);
  return { zh: `${named.zh}，${verdict.zh}`, en: `${named.en}, ${verdict.en}` };
}

/**
 * The pace so far and the pace needed; for few cases, how many are expected and how many meet the criterion. @internal
 */
export function paceOf({ result: { projection } }: ResultLocation): Bilingual | null {
  if (
    projection.status === 'projected' &&
    projection.counts &&
    isRateOfFewCases(projection.latest!, projection.indicator)
  )
    return countsAheadText(projection, projection.counts);
  const { pace } = projection;
  const isOpen = pace?.required == null || pace.required === '0' || projection.threshold?.strict === true;
  if (pace?.actual == null || isOpen) return null;
  const { years, moved } = paceSoFar(projection, pace.from, pace.to, pace.actual);
  const needed = requiredText(projection, pace.required!);
  return {
    zh: `${years.zh}${moved.zh}，${needed.zh}`,
    en: `it ${moved.en} in ${years.en} and would have to ${needed.en}`,
  };
}

/** The chance, or else the outlook. @internal */
export function prospectOf({ result: { evaluation, projection } }: ResultLocation): Bilingual | null {
  if (evaluation.status === 'not-met') return null;
  if (rareCountsOf(projection) !== null)
    return {
      zh: '年度间波动受基数影响，暂不作趋势研判',
      en: 'years differ by chance, and nothing is said of the course',
    };
  if (projection.status === 'projected' && projection.probability !== null)
    return chanceText({ ...projection, probability: projection.probability });
  return outlookText(projection.outlook, mannerOf(evaluation.criterion));
}
