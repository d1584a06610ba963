/** 预警清单: what needs attention, the most urgent first, why, and what it would take. */
import type { Alert } from '../../assessment/assessment.js';
import { decimal, toText } from '../../core/decimal.js';
import type { Language } from '../../core/text.js';
import type { Unit } from '../../core/units.js';
import { outlookText } from '../../projection/words/explain.js';
import { estimated, estimatedSize, pointsText, shown, withPoints, withUnit } from '../words/figures.js';
import { demandOf } from '../../criteria/words/demand.js';
import { sayIn } from '../words/words.js';
import { breachText, chanceText, estimatePlaces, marginText, statusCell, warningsOf } from './cells.js';
import { trajectoryChart } from './charts.js';
import { itemText, type Context, type Place } from './context.js';
import { nothing, type Block, type Cell, type Section } from './document.js';

/** @internal */
export function earlyWarningsSection(context: Context): Section {
  const {
    assessment: { alerts },
    options,
    say,
    places,
  } = context;
  const title = say('预警清单', 'Early-warning list');
  if (alerts.length === 0)
    return {
      id: 'early-warnings',
      title,
      blocks: [{ block: 'text', text: say('没有需要预警的要求。', 'Nothing raises a warning.') }],
    };
  const listed = alerts.map((alert) => ({ alert, place: places.get(alert.criterion)! }));
  const charts =
    (options.trajectories ?? 'alerts') === 'alerts'
      ? listed.flatMap(({ place }) => trajectoryChart(place, context) ?? [])
      : [];
  const blocks: Block[] = [
    {
      block: 'text',
      text: say(
        `共${alerts.length}项，按紧急程度排列：先是到期未达标或未保持的，再是难以实现的、有风险的，最后是仅有预警信号的（波动、变差、数据陈旧或期数不足）；同等情况下到期早的、概率低的在前。`,
        `${alerts.length} in order of urgency: first what is missed or not held, then what is off track, what is at risk, and what merely raises a warning (volatile, getting worse, old or too few figures); of these the nearer due date and the lower probability first.`,
      ),
    },
    {
      block: 'table',
      caption: say('预警清单', 'Early-warning list'),
      columns: [
        { head: say('指标', 'Indicator') },
        { head: say('目标', 'Target') },
        { head: say('判定', 'Verdict') },
        { head: say('展望', 'Outlook') },
        { head: say('目标差距', 'Shortfall'), figures: true },
        { head: say('原因', 'Reason') },
        { head: say('需要', 'What it would take') },
      ],
      rows: listed.map(({ alert, place }, i) => rowOf(alert, place, i + 1, context)),
    },
  ];
  return { id: 'early-warnings', title, blocks: charts.length > 0 ? [...blocks, { block: 'charts', charts }] : blocks };
}

function rowOf(alert: Alert, place: Place, number: number, context: Context): readonly Cell[] {
  const { language, say } = context;
  const { domain, item, result } = place;
  const { criterion, indicator } = result.evaluation;
  const missed = missedText(place, context);
  const reasons = [...(missed === null ? [] : [missed]), ...warningsOf(result, context)];
  return [
    {
      text: `${number}. ${indicator.name[language]}`,
      details: [say(`${domain.title.zh}，${itemText(item, say)}`, `${domain.title.en}, ${itemText(item, say)}`)],
    },
    { text: demandOf(criterion)[language], details: [say(`${alert.due}年到期`, `by ${alert.due}`)] },
    statusCell(result, context),
    {
      text: outlookText[alert.outlook][language],
      mark: alert.outlook,
      ...(alert.probability !== null && { details: [chanceText(alert.probability, result.evaluation)[language]] }),
    },
    shortfallCell(alert, place, context),
    reasons.length === 0 ? nothing : reasons.length === 1 ? { text: reasons[0]! } : { text: '', details: reasons },
    neededCell(alert, place, context),
  ];
}

/** What is missed, and by how much: 2025年到期未达标，差1个百分点. Of what is not, `null`. */
function missedText({ result: { kind, due, evaluation } }: Place, context: Context): string | null {
  const { say } = context;
  if (evaluation.status !== 'not-met') return null;
  const { breaches, margin, onBoundary, unitsJudged } = evaluation;
  if (kind === 'attested')
    return say(`${due}年到期，评估者认定未实现`, `due in ${due}, and stated by the assessor not to be achieved`);
  if (breaches.length > 0)
    return say(
      `应保持的水平${breachText(evaluation, context)}`,
      `a level to be held was ${breachText(evaluation, context)}`,
    );
  const missed = say(`${due}年到期未达标`, `missed at its due date, ${due}`);
  if (unitsJudged)
    return say(
      `${missed}，${unitsJudged.total}个单位中${unitsJudged.met}个符合`,
      `${missed}: ${unitsJudged.met} of ${unitsJudged.total} units pass`,
    );
  if (onBoundary || margin === null) return missed;
  return say(
    `${missed}，${marginText(evaluation, margin, context)}`,
    `${missed}: ${marginText(evaluation, margin, context)}`,
  );
}

/** Of what is missed the gap that was observed, else the one that is expected. */
function shortfallCell({ shortfall, status }: Alert, { result }: Place, { language, say }: Context): Cell {
  if (shortfall === null) return nothing;
  const { unit } = result.evaluation.indicator;
  const points = pointsText(unit, language);
  if (status === 'not-met') return { text: shown(shortfall), unit: points };
  return {
    text: estimatedSize(shortfall, estimatePlaces(result)),
    unit: points,
    details: [say('到期预计', 'expected at the due date')],
  };
}

function neededCell({ needed }: Alert, { result }: Place, { language, say }: Context): Cell {
  if (needed === null) return nothing;
  const {
    projection,
    evaluation: { indicator },
  } = result;
  const level = estimated(needed.value, estimatePlaces(result));
  const value =
    projection.quantity === 'value'
      ? withUnit(level, indicator.unit, language)
      : withPoints(level, indicator.unit, language);
  const required = projection.pace?.required;
  const actual = projection.pace?.actual;
  const details: string[] = [];
  if (required != null && required !== '0')
    details.push(
      say(
        `此后年均${moveText(required, indicator.unit, language)}`,
        `then ${moveText(required, indicator.unit, language)} a year`,
      ),
    );
  if (actual != null)
    details.push(
      say(
        `迄今年均${moveText(actual, indicator.unit, language)}`,
        `so far ${moveText(actual, indicator.unit, language)} a year`,
      ),
    );
  return {
    text: say(`${needed.year}年${value}`, `${value} in ${needed.year}`),
    ...(details.length > 0 && { details }),
  };
}

/** A yearly change, to three significant digits. */
function moveText(size: string, unit: Unit, language: Language): string {
  const say = sayIn(language);
  const exact = decimal(size);
  const points = withPoints(shown(toText(exact.abs().toSignificantDigits(3))), unit, language);
  return exact.isZero()
    ? say('持平', 'no change')
    : exact.isPositive()
      ? say(`升${points}`, `up ${points}`)
      : say(`降${points}`, `down ${points}`);
}
