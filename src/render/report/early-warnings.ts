/** The criteria that need attention, the most urgent first, with the reasons and the change needed. */
import type { Alert } from '../../assessment/assessment.js';
import { inPlaces } from '../../core/figures.js';
import { pointWords } from '../../core/quantity-words.js';
import { targetOf } from '../../criteria/words/demand.js';
import { dueWords } from '../../criteria/due.js';
import { standingText, verdictText } from '../../criteria/words/standing.js';
import { outlookText } from '../../projection/words/labels.js';
import { shownShortfall } from '../../projection/words/places.js';
import { paceSoFar, requiredText } from '../../projection/words/pace.js';
import { chanceText } from '../../projection/words/probability.js';
import { mannerOf } from '../../criteria/words/manner.js';
import { estimatePlaces, statusCell, warningsOf } from './cells.js';
import { trajectoryChart } from './charts.js';
import { itemText, type Context, type ResultLocation } from './context.js';
import { emptyCell, type Block, type Cell, type Section } from './document.js';
import { countWarned, warnedIn } from './warned.js';

/** @internal */
export function earlyWarningsSection(context: Context): Section {
  const {
    assessment: { alerts },
    options,
    say,
    places,
  } = context;
  const title = say('需关注的目标要求', 'Criteria that need attention');
  if (alerts.length === 0)
    return {
      id: 'early-warnings',
      title,
      blocks: [{ block: 'text', text: say('没有需要关注的目标要求。', 'No criterion needs attention.') }],
    };
  const listed = alerts.map((alert) => ({ alert, place: places.get(alert.criterion)! }));
  const charts =
    (options.charts ?? 'alerts') === 'alerts'
      ? listed.flatMap(({ place }) => trajectoryChart(place, context) ?? [])
      : [];
  const blocks: Block[] = [
    { block: 'text', text: countsText(context) },
    {
      block: 'table',
      caption: title,
      columns: [
        { head: say('指标', 'Indicator') },
        { head: say('目标', 'Target') },
        { head: say('评价', 'Verdict') },
        { head: say('走势研判', 'Outlook') },
        { head: say('与目标值相差', 'Shortfall'), figures: true },
        { head: say('原因', 'Reason') },
        { head: say('需要', 'What it would take') },
      ],
      rows: listed.map(({ alert, place }, i) => rowOf(alert, place, i + 1, context)),
    },
  ];
  return { id: 'early-warnings', title, blocks: charts.length > 0 ? [...blocks, { block: 'charts', charts }] : blocks };
}

/** The criteria by their urgency, and the indicators with an early warning, which the report for leaders counts too. */
function countsText(context: Context): string {
  const { assessment, say } = context;
  const { alerts } = assessment;
  const missed = alerts.filter(({ status }) => status === 'not-met').length;
  const ahead = alerts.filter(({ status }) => status !== 'not-met');
  const [hard, uncertain] = (['off-track', 'at-risk'] as const).map(
    (outlook) => ahead.filter((alert) => alert.outlook === outlook).length,
  ) as [number, number];
  const kinds = [
    [missed, '未达到或不符合要求的', 'missed or not as asked'],
    [hard, '预计难以达到、符合或保持的', 'off track, or unlikely to hold'],
    [uncertain, '能否达到、符合或保持尚不确定的', 'at risk'],
    [ahead.length - hard - uncertain, '仅走势或数据有提示的', 'with a remark on its course or its data only'],
  ] as const;
  const counted = kinds.filter(([count]) => count > 0);
  const indicators = new Set(alerts.map(({ indicator }) => indicator)).size;
  const warned = countWarned(warnedIn(context));
  return say(
    `共${alerts.length}项目标要求，涉及${indicators}项指标：${counted.map(([count, zh]) => `${zh}${count}项`).join('，')}；按紧急程度排列，同等情况下目标年早的、可能性低的在前。其中对${warned === 0 ? '指标均未' : `${warned}项指标`}提出预警。`,
    `${alerts.length} ${alerts.length === 1 ? 'criterion' : 'criteria'} on ${indicators} ${indicators === 1 ? 'indicator' : 'indicators'}: ${counted.map(([count, , en]) => `${count} ${en}`).join(', ')}; the most urgent first, of these the nearer due date and the lower probability first. Early warnings are raised for ${warned === 0 ? 'none' : warned} of the indicators.`,
  );
}

function rowOf(alert: Alert, place: ResultLocation, number: number, context: Context): readonly Cell[] {
  const { language, say } = context;
  const { domain, item, result } = place;
  const { criterion, indicator } = result.evaluation;
  const missed = missedText(place, context);
  const due = dueWords(criterion);
  const reasons = [...(missed === null ? [] : [missed]), ...warningsOf(result, context)];
  return [
    {
      text: `${number}. ${indicator.name[language]}`,
      details: [say(`${domain.title.zh}，${itemText(item, say)}`, `${domain.title.en}, ${itemText(item, say)}`)],
    },
    { text: targetOf(criterion, indicator)[language], details: [say(`到${due.zh}`, `by ${due.en}`)] },
    statusCell(result, context),
    {
      text: outlookText(alert.outlook, mannerOf(criterion))[language],
      mark: alert.outlook,
      ...(alert.probability !== null && {
        details: [chanceText({ ...result.projection, probability: alert.probability })[language]],
      }),
    },
    shortfallCell(alert, place, context),
    reasonsCell(reasons),
    neededCell(alert, place, context),
  ];
}

function reasonsCell(reasons: readonly string[]): Cell {
  if (reasons.length === 0) return emptyCell;
  return reasons.length === 1 ? { text: reasons[0]! } : { text: '', details: reasons };
}

/** For a missed criterion: its due year, verdict and distance; `null` for any other. */
function missedText({ result: { due, evaluation } }: ResultLocation, { language, say }: Context): string | null {
  if (evaluation.status !== 'not-met') return null;
  const standing = standingText(evaluation)[language];
  const verdict = verdictText(evaluation)[language];
  // 2030年未做到逐年达到 would say that the due year was missed.
  const isOfYears = evaluation.breaches.length > 0;
  const missed = say(isOfYears ? verdict : `${due}年${verdict}`, `${verdict}, due in ${due}`);
  return standing === '' ? missed : say(`${missed}，${standing}`, `${missed}: ${standing}`);
}

/** The shortfall: observed for a missed criterion, else expected. */
function shortfallCell({ shortfall, status }: Alert, { result }: ResultLocation, { language, say }: Context): Cell {
  if (shortfall === null) return emptyCell;
  const unit = pointWords(result.evaluation.indicator)[language].trimStart();
  const printed = status === 'not-met' ? null : shownShortfall(result.projection);
  const text = printed ?? inPlaces(shortfall, estimatePlaces(result));
  if (status === 'not-met') return { text, unit };
  if (Number(shortfall) === 0) return { text: say('与基期持平', 'level with the base year') };
  return { text, unit, details: [say('目标年预计', 'expected in the due year')] };
}

/** The pace needed, and the pace so far. */
function neededCell({ needed }: Alert, { result: { projection } }: ResultLocation, { say }: Context): Cell {
  const { pace } = projection;
  if (needed === null || pace?.required == null) return emptyCell;
  const required = requiredText(projection, pace.required);
  const text = say(required.zh, `to ${required.en}`);
  if (pace.actual == null) return { text };
  const { years, moved } = paceSoFar(projection, pace.from, pace.to, pace.actual);
  return { text, details: [say(`${years.zh}${moved.zh}`, `${moved.en} in ${years.en}`)] };
}
