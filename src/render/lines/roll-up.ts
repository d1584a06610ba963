/** Lines for the parts of an assessment: results, items, domains, plans, tallies, alerts. */
import type {
  Alert,
  CriterionResult,
  DomainResult,
  FullResult,
  ItemResult,
  PlanResult,
  Tally,
} from '../../assessment/assessment.js';
import { chanceFigure } from '../../core/figures.js';
import type { Language } from '../../core/text.js';
import { describeWarning } from '../../projection/words/describe-warning.js';
import { outlookText } from '../../projection/words/labels.js';
import type { Status } from '../../criteria/evaluation.js';
import { askedWithoutLimits, mannerOfKind } from '../../criteria/words/manner.js';
import { commonStatusLabels } from '../../criteria/words/labels.js';
import { sayIn } from '../words/words.js';
import { comma, evaluationLine } from './evaluation.js';

/** `2 met, 1 in progress`: the statuses that occur. @internal */
export function statusCounts(byStatus: Tally['byStatus'], language: Language, without?: Status): readonly string[] {
  const say = sayIn(language);
  return Object.entries(byStatus)
    .filter(([status, count]) => count > 0 && status !== without)
    .map(([status, count]) =>
      say(`${commonStatusLabels[status as Status].zh}${count}项`, `${count} ${status.replace('-', ' ')}`),
    );
}

/** `2/5 met (40%), 1 in progress, 2 insufficient data` @internal */
export function tallyLine({ byStatus, metOfAll: { part, of, percent } }: Tally, language: Language): string {
  const share = sayIn(language)(
    `${commonStatusLabels.met.zh}${part}/${of}${percent === null ? '' : `（${percent}%）`}`,
    `${part}/${of} met${percent === null ? '' : ` (${percent}%)`}`,
  );
  return [share, ...statusCounts(byStatus, language, 'met')].join(comma(language));
}

/** `women.health.target.2/maternal-mortality-ratio@2030: in-progress: …; off-track` @internal */
export function resultLine(result: CriterionResult | FullResult, language: Language): string {
  const say = sayIn(language);
  const { id, indicator, kind, due, measurable, evaluation, projection } = result;
  const manner = mannerOfKind(kind, measurable);
  const demand = say(askedWithoutLimits[kind] ?? kind, kind);
  const verdict = evaluationLine(evaluation, { indicator, demand, due, kind, manner }, language);
  const outlook = outlookText(projection.outlook, manner).zh;
  return `${id}${say('：', ': ')}${verdict}${say(`；${outlook}`, `; ${projection.outlook}`)}`;
}

/** `in-progress: women.health.target.2 (3 criteria)` @internal */
export function itemLine({ id, status, criteria }: ItemResult, language: Language): string {
  const count = criteria.length;
  return sayIn(language)(
    `${commonStatusLabels[status].zh}：${id}（${count}项要求）`,
    `${status}: ${id} (${count} ${count === 1 ? 'criterion' : 'criteria'})`,
  );
}

/** `women.health: targets 0/11 met (0%), …; criteria 7/48 met (14.6%), …` @internal */
export function partLine({ id, targets, criteria }: DomainResult | PlanResult, language: Language): string {
  const [ofTargets, ofCriteria] = [tallyLine(targets, language), tallyLine(criteria, language)];
  return sayIn(language)(
    `${id}：主要目标${ofTargets}；各项要求${ofCriteria}`,
    `${id}: targets ${ofTargets}; criteria ${ofCriteria}`,
  );
}

/** `off-track (in-progress): …@2030, 5% likely, short by 3.8: projected-shortfall, gaps` @internal */
export function alertLine(alert: Alert, language: Language): string {
  const say = sayIn(language);
  const { criterion, status, outlook, probability, shortfall, warnings } = alert;
  const parts = [
    criterion,
    probability === null ? null : say(`可能性${chanceFigure(probability)}`, `${chanceFigure(probability)} likely`),
    shortfall === null ? null : say(`差${shortfall}`, `short by ${shortfall}`),
  ].filter((part) => part !== null);
  const reasons = warnings.map((warning) => say(describeWarning(warning, 'zh'), warning.code));
  return [
    say(`${outlookText(outlook, 'direction').zh}（${commonStatusLabels[status].zh}）`, `${outlook} (${status})`),
    parts.join(comma(language)),
    ...(reasons.length === 0 ? [] : [reasons.join(comma(language))]),
  ].join(say('：', ': '));
}
