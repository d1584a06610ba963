/** A summary of an assessment, in words. */
import { describeWarning, type Catalogue, type Ids, type Language } from '../../entries/index.js';
import { chanceLabel, outlookLabel, verdictLabel } from '../../entries/explain.js';
import {
  fullResult,
  type Alert,
  type Assessment,
  type Changes,
  type Tally,
  type UnmatchedReason,
} from '../../entries/assessment.js';
import { changeLabels, newlyKnownLabel } from '../../entries/render.js';
import type { AlertView, AssessmentView, ChangesView, StatusCounts } from '../protocol.js';
import { sayIn } from '../say.js';

type AnyCatalogue = Catalogue<Ids>;

let made = 0;

export function assessmentView(assessment: Assessment, plan: AnyCatalogue, language: Language): AssessmentView {
  const { asOf, area, plans, alerts, changes } = assessment;
  return {
    key: String(++made),
    asOf,
    area,
    plans: plans.map(({ id, title, targets, domains }) => ({
      id,
      title: title[language],
      targets: countsOf(targets),
      domains: domains.map((domain) => ({
        id: domain.id,
        title: domain.title[language],
        targets: countsOf(domain.targets),
        criteria: countsOf(domain.criteria),
      })),
    })),
    alerts: alerts.map((alert) => alertView(alert, assessment, plan, language)),
    changes: changes && changesView(changes, plan, language),
    unmatched: unmatchedViews(assessment, language),
  };
}

function countsOf({ byStatus }: Tally): StatusCounts {
  return byStatus;
}

/** A criterion in words: the indicator, the demand and the due date. */
export function demandOf(id: string, plan: AnyCatalogue, language: Language): string {
  const { indicator, due } = plan.criterion(id);
  const name = plan.indicator(indicator).name[language];
  return sayIn(language)(`${name}（${due}年）`, `${name} (${due})`);
}

function alertView(alert: Alert, assessment: Assessment, plan: AnyCatalogue, language: Language): AlertView {
  const { criterion, indicator, status, outlook, warnings } = alert;
  const { evaluation, projection } = fullResult(assessment, criterion, plan);
  return {
    criterion,
    domain: plan.placeOf(criterion).domain.id,
    name: demandOf(criterion, plan, language),
    demand: plan.criterion(criterion).phrase,
    status,
    statusLabel: verdictLabel(evaluation, language),
    outlook,
    outlookLabel: outlookLabel(projection, language),
    chanceLabel: chanceLabel(projection, language),
    reasons: warnings.map((warning) => describeWarning(warning, language, plan.indicator(indicator))),
  };
}

function changesView(changes: Changes, plan: AnyCatalogue, language: Language): ChangesView {
  const groups = changeKinds.map((kind) => ({
    title: labels[kind][language],
    lines: changes[kind].map((criterion) => ({ criterion, text: demandOf(criterion, plan, language) })),
  }));
  return { since: changes.since, groups: groups.filter(({ lines }) => lines.length > 0) };
}

const labels = { ...changeLabels, newlyKnown: newlyKnownLabel };
const changeKinds = ['newlyMet', 'newlyKnown', 'recovered', 'lost', 'newlyAtRisk', 'noLongerKnown'] as const;

const reasonTexts: Readonly<Record<UnmatchedReason, { readonly zh: string; readonly en: string }>> = {
  'unknown-indicator': { zh: '规划中没有的指标', en: 'of indicators the plan does not have' },
  'no-indicator': { zh: '没有指标名', en: 'naming no indicator' },
  unused: { zh: '本次评价用不到', en: 'that no criterion asks for' },
  'other-area': { zh: '其他地区', en: 'of other areas' },
  disaggregated: { zh: '分性别、城乡等分组', en: 'of parts, such as one sex' },
  'after-as-of': { zh: '晚于截至期', en: 'later than the date asked about' },
};

/** The number of unused pieces of evidence, by reason. */
function unmatchedViews({ unmatched }: Assessment, language: Language): AssessmentView['unmatched'] {
  const counts = new Map<UnmatchedReason, number>();
  for (const { reason } of unmatched) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => ({ reason: reasonTexts[reason][language], count }));
}
