/** A summary of an assessment, in words. */
import { describeWarning, type Catalogue, type Ids, type Language } from '../../entries/index.js';
import { outlookLabels, statusLabels } from '../../entries/explain.js';
import type { Alert, Assessment, Changes, Tally, UnmatchedReason } from '../../entries/assessment.js';
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
    alerts: alerts.map((alert) => alertView(alert, plan, language)),
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

function alertView(alert: Alert, plan: AnyCatalogue, language: Language): AlertView {
  const { criterion, indicator, status, outlook, probability, warnings } = alert;
  return {
    criterion,
    domain: plan.placeOf(criterion).domain.id,
    name: demandOf(criterion, plan, language),
    demand: plan.criterion(criterion).phrase,
    status,
    statusLabel: statusLabels[status][language],
    outlook,
    outlookLabel: outlookLabels[outlook][language],
    chance: probability === null ? null : chanceText(probability),
    reasons: warnings.map((warning) => describeWarning(warning, language, plan.indicator(indicator))),
  };
}

/** A chance as a percentage, never 0 or 100. */
function chanceText(probability: number): string {
  const percent = Math.round(probability * 100);
  if (percent < 1) return '<1%';
  return percent > 99 ? '>99%' : `${percent}%`;
}

type Group = Exclude<keyof Changes, 'since' | 'earlierStatus'>;

const groupTitles: Readonly<Record<Group, { readonly zh: string; readonly en: string }>> = {
  newlyMet: { zh: '新达标', en: 'Newly met' },
  newlyKnown: { zh: '其中首次有数据或首次认定的', en: 'Of these, with first figures or a first statement' },
  recovered: { zh: '走势好转', en: 'Recovered' },
  lost: { zh: '曾达标而今未达', en: 'Met before, not now' },
  newlyAtRisk: { zh: '新出现预警', en: 'Newly at risk' },
  noLongerKnown: { zh: '曾达标而今无数据', en: 'Met before, not known now' },
};

function changesView(changes: Changes, plan: AnyCatalogue, language: Language): ChangesView {
  const groups = (Object.keys(groupTitles) as Group[]).map((group) => ({
    title: groupTitles[group][language],
    lines: changes[group].map((criterion) => ({ criterion, text: demandOf(criterion, plan, language) })),
  }));
  return { since: changes.since, groups: groups.filter(({ lines }) => lines.length > 0) };
}

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
