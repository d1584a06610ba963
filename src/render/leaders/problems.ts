/** Problems, the most urgent first, each indicator once; early warnings; charts of the most urgent problems. */
import { valueWords } from '../../core/quantity-words.js';
import type { Alert } from '../../assessment/assessment.js';
import { mannerOf } from '../../criteria/words/manner.js';
import { standingText, verdictText } from '../../criteria/words/standing.js';
import { paceSoFar, requiredText } from '../../projection/words/explain.js';
import { outlookText } from '../../projection/words/labels.js';
import { chanceText, probabilityText } from '../../projection/words/probability.js';
import type { ResultLocation } from '../report/context.js';
import { yearOf } from '../words/figures.js';
import type { LeadersBlock, LeadersChart } from './document.js';
import { placesFor } from './finding.js';
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
    if (!isUrgent || !standing || seen.has(alert.indicator)) return [];
    seen.add(alert.indicator);
    return [{ alert, standing, place: places.get(alert.criterion)! }];
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
  // With only a few problems, every problem gets its own finding.
  const unsure = problems.length > mostFindings ? problems.filter(({ alert }) => isUnsure(alert)) : [];
  const urgent = problems.filter((problem) => !unsure.includes(problem));
  return [
    {
      block: 'paragraph',
      text: say(
        `需重点关注的指标${problems.length}项，按紧急程度排列如下。`,
        `${problems.length} indicators need attention, the most urgent first.`,
      ),
    },
    ...urgent.map((problem, i): LeadersBlock => problemBlock(problem, i + 1, context)),
    ...(unsure.length === 0 ? [] : [unsureBlock(unsure, urgent.length + 1, context)]),
    ...problems.flatMap(({ standing }) => courseChart(standing, context) ?? []).slice(0, mostCharts),
  ];
}

/**
 * The greatest number of problems with a finding each; with more problems, those that are only at risk share a finding.
 */
const mostFindings = 6;

/** Whether a problem is only at risk: not missed, and not off track. */
function isUnsure({ status, outlook }: Alert): boolean {
  return status !== 'not-met' && outlook === 'at-risk';
}

/** 达标存在不确定性: each indicator with the missing distance and the chance. */
function unsureBlock(problems: readonly Problem[], number: number, { say, language }: LeadersContext): LeadersBlock {
  const each = problems.map(({ place, alert, standing }) => {
    const { evaluation } = place.result;
    const isJudged = evaluation.status !== 'insufficient-data' && evaluation.status !== 'not-applicable';
    const standingWords = isJudged ? standingText(evaluation)[language] : verdictText(evaluation)[language];
    const chance = alert.probability === null ? '' : probabilityText(alert.probability)[language];
    const name = standing.indicator.name[language];
    return say(
      `${name}${standingWords}${chance && `（可能性${chance}）`}`,
      `${name}: ${standingWords}${chance && ` (${chance} likely)`}`,
    );
  });
  return {
    block: 'finding',
    lead: say(
      `${number}. 达标存在不确定性的${problems.length}项指标。`,
      `${number}. ${problems.length} indicators at risk.`,
    ),
    text: `${each.join(say('；', '; '))}${say('。', '.')}`,
  };
}

/** The number of charts. The other problems have a sentence about their course. */
const mostCharts = 1;

function problemBlock({ place }: Problem, number: number, context: LeadersContext): LeadersBlock {
  const { language, say } = context;
  const { evaluation, projection, due } = place.result;
  const { criterion, indicator } = evaluation;
  const manner = mannerOf(criterion);
  const parts: string[] = [];
  if (evaluation.status === 'insufficient-data' || evaluation.status === 'not-applicable')
    parts.push(verdictText(evaluation)[language]);
  else {
    const { zh, en } = standingText(evaluation);
    const isLevel = manner === 'threshold' && criterion.scope !== 'every-unit' && evaluation.breaches.length === 0;
    const named = isLevel
      ? { zh: zh.replace('目标值', `${due}年目标值`), en: en.replace('the target level', `the target level of ${due}`) }
      : { zh, en };
    parts.push(named[language] || verdictText(evaluation)[language]);
    if (evaluation.status === 'not-met') parts.push(verdictText(evaluation)[language]);
  }
  const pace = projection.pace;
  if (pace?.actual != null && pace.required != null && pace.required !== '0' && projection.threshold?.strict !== true) {
    const { years, moved } = paceSoFar(projection, pace.from, pace.to, pace.actual);
    const needed = requiredText(projection, pace.required);
    parts.push(
      say(`${years.zh}${moved.zh}，${needed.zh}`, `it ${moved.en} in ${years.en} and would have to ${needed.en}`),
    );
  }
  if (evaluation.status !== 'not-met')
    parts.push(
      projection.status === 'projected' && projection.probability !== null
        ? chanceText({ ...projection, probability: projection.probability })[language]
        : outlookText(projection.outlook, manner)[language],
    );
  const text = `${parts.filter((part) => part !== '').join(say('；', '; '))}${say('。', '.')}`;
  return {
    block: 'finding',
    lead: say(`${number}. ${indicator.name.zh}。`, `${number}. ${indicator.name.en}.`),
    text: text.charAt(0).toUpperCase() + text.slice(1),
  };
}

/** The figures, the expected course and the target of an indicator; `null` where there are too few figures to draw. */
function courseChart(
  standing: IndicatorStanding,
  { say, language, year }: LeadersContext,
): readonly LeadersChart[] | null {
  const projected = standing.places
    .map(({ result }) => result)
    .filter(({ projection }) => projection.status === 'projected');
  const result = projected[projected.length - 1];
  if (!result || result.series.length < 3 || result.projection.status !== 'projected') return null;
  const { projection, evaluation, series } = result;
  const { lower, upper } = projection.threshold ?? { lower: null, upper: null };
  if (projection.quantity !== 'value' || (lower !== null && upper !== null)) return null;
  const from = Math.max(Number(yearOf(series[0]!.period)), year - 10);
  const years = Array.from({ length: projection.due - from + 1 }, (_each, i) => from + i);
  const places = placesFor(standing);
  const rounded = (value: number): number => Number(value.toFixed(places));
  const observed = new Map(series.map(({ period, value }) => [Number(yearOf(period)), rounded(Number(value))]));
  const last = Number(yearOf(series[series.length - 1]!.period));
  const ahead = new Map(projection.path.map((step) => [step.year, rounded(Number(step.point))]));
  const target = rounded(Number(lower ?? upper));
  const name = standing.indicator.name[language];
  const unit = valueWords('', evaluation.indicator)[language].trim();
  return [
    {
      block: 'chart',
      kind: 'lines',
      title: say(
        `${name}及${projection.due}年目标值（${unit}）`,
        `${name} and the target level of ${projection.due} (${unit})`,
      ),
      about: say(
        `${name}历年数据、按近年走势测算的预计值和${projection.due}年目标值${target}的折线图；${last}年为${observed.get(last)}，预计${projection.due}年为${ahead.get(projection.due)}。`,
        `${name}: figures by year, the expected course and the target level of ${target} for ${projection.due}; ${observed.get(last)} in ${last}, ${ahead.get(projection.due)} expected in ${projection.due}.`,
      ),
      categories: years.map(String),
      series: [
        { name: say('监测数据', 'figures'), role: 'observed', values: years.map((each) => observed.get(each) ?? null) },
        {
          name: say('预计值', 'expected'),
          role: 'expected',
          // The expected course starts at the last figure.
          values: years.map((each) => (each === last ? observed.get(last)! : (ahead.get(each) ?? null))),
        },
        { name: say('目标值', 'target level'), role: 'target', values: years.map(() => target) },
      ],
      unit,
    },
  ];
}

/** The early warnings in the plan's own words: 预计完成困难, 波动较大; and a course that moves away from the target. @internal */
export function warningBlocks({ assessment, places, say, language }: LeadersContext): readonly LeadersBlock[] {
  const kinds = [
    ['projected-shortfall', say('预计完成困难', 'expected to fall short')],
    ['volatile', say('波动较大', 'large changes from year to year')],
    ['deteriorating', say('走势不利', 'moving the wrong way')],
    ['levelling-down', say('差距缩小系优势一方水平下降所致', 'a gap that narrowed because the better side got worse')],
    ['behind-milestone', say('落后于时序进度', 'behind the milestone')],
  ] as const;
  const listed = kinds.flatMap(([code, name]): string[] => {
    const indicators = new Set(
      assessment.alerts
        .filter(({ warnings }) => warnings.some((warning) => warning.code === code))
        .map(({ criterion }) => places.get(criterion)!.result.evaluation.indicator.name[language]),
    );
    if (indicators.size === 0) return [];
    return [
      say(
        `${name}的${indicators.size}项：${[...indicators].join('、')}`,
        `${name} (${indicators.size}): ${[...indicators].join(', ')}`,
      ),
    ];
  });
  if (listed.length === 0)
    return [{ block: 'paragraph', text: say('没有需要预警的指标。', 'No indicator raises a warning.') }];
  const law = say(
    '按规划“对预计完成困难、波动较大的监测指标及时预警”的要求，对下列指标提出预警：',
    'Early warning is raised, as the plan asks, for indicators: ',
  );
  return [
    { block: 'paragraph', text: `${law}${listed.join(say('；', '; '))}${say('。', '.')}` },
    {
      block: 'paragraph',
      text: say(
        '测算只依据历年数据，未考虑今后政策、人口等变化，仅供参考，不作为评价结论。',
        'Expectations carry the figures of past years forward. They know nothing of policies or populations to come, and are no part of any verdict.',
      ),
    },
  ];
}
