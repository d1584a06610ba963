/** Labels for the results of a projection, as data. */
import type { Bilingual } from '../../core/text.js';
import type { Manner } from '../../criteria/words/manner.js';
import { reasonLabels } from '../../criteria/words/labels.js';
import type { NotProjectedReason, Outlook } from '../projection.js';
import type { EarlyWarning } from '../warnings/early-warning.js';

/** Outlooks of levels that a plan sets, as in a heading or a legend. */
export const outlookLabels: Readonly<Record<Outlook, Bilingual>> = {
  achieved: { zh: '已达到，预计可保持', en: 'met, expected to hold' },
  'on-track': { zh: '预计可达标', en: 'on track' },
  'at-risk': { zh: '达标存在不确定性', en: 'at risk' },
  'off-track': { zh: '预计难以达标', en: 'off track' },
  unknown: { zh: '暂难研判', en: 'unknown' },
};

/** Outlooks, as in a key or a count of criteria of every kind. */
export const commonOutlookLabels: Readonly<Record<Outlook, Bilingual>> = {
  achieved: { zh: '已达到或符合，预计可保持', en: 'met or as asked, expected to hold' },
  'on-track': { zh: '预计可达到或符合', en: 'on track' },
  'at-risk': { zh: '走势存在不确定性', en: 'at risk' },
  'off-track': { zh: '预计难以达到或符合', en: 'off track' },
  unknown: { zh: '暂难研判', en: 'unknown' },
};

/** Outlooks of criteria that the plan does not quantify; they avoid 达标. */
const openOutlooks: Readonly<Record<Outlook, Bilingual>> = {
  ...outlookLabels,
  achieved: { zh: '目前符合，预计可保持', en: 'as asked, expected to hold' },
  'on-track': { zh: '预计可符合', en: 'on track' },
  'at-risk': { zh: '走势存在不确定性', en: 'at risk' },
  'off-track': { zh: '预计难以符合', en: 'off track' },
};

/** An outlook in words, by the manner of its criterion. @internal */
export function outlookText(outlook: Outlook, manner: Manner): Bilingual {
  return manner === 'threshold' || manner === 'attested' ? outlookLabels[outlook] : openOutlooks[outlook];
}

/** Why a criterion is not projected. */
export const notProjectedLabels: Readonly<Record<NotProjectedReason, Bilingual>> = {
  ...reasonLabels,
  attested: { zh: '定性要求，由评估单位认定', en: 'it is stated by an assessor, not measured' },
  'not-applicable': { zh: '不适用', en: 'it does not apply' },
  'due-reached': { zh: '目标年已有数据', en: 'there is a figure for the due year' },
  broken: { zh: '规划期内部分年份不符合要求', en: 'it was not as asked in every year of the plan' },
  'method-unsuited': { zh: '所选测算方法不适用于这组数据', en: 'the method cannot take these figures' },
};

/** The subjects of early warnings; `describeWarning` adds years and amounts. */
export const earlyWarningLabels: Readonly<Record<EarlyWarning['code'], Bilingual>> = {
  'projected-shortfall': { zh: '预计完成困难', en: 'expected to fall short' },
  volatile: { zh: '年度间波动较大', en: 'large changes from year to year' },
  deteriorating: { zh: '走势不利', en: 'moving the wrong way' },
  stale: { zh: '数据滞后', en: 'old figures' },
  'too-few-points': { zh: '数据年份少，暂难研判', en: 'too few figures to tell where it is heading' },
  gaps: { zh: '部分年份无数据，未作插补', en: 'some years have no figures; they were not filled in' },
  'levelling-down': { zh: '差距缩小系优势一方水平下降所致', en: 'the gap narrowed because the better side got worse' },
  'series-break': { zh: '统计口径调整', en: 'the definition changed' },
  'bounds-excluded': { zh: '部分数据只给出上限或下限', en: 'some figures are only bounds' },
  'methods-disagree': { zh: '不同测算方法结论不一致', en: 'the methods do not agree' },
  'behind-milestone': { zh: '落后于时序进度', en: 'behind the milestone' },
  'within-chance': {
    zh: '仍在偶然波动范围内，不作预警',
    en: 'within chance, so no warning',
  },
};

/** Warnings about the course of the figures, 预警; the others are remarks about the data, 数据提示. */
const ofTheCourse: ReadonlySet<EarlyWarning['code']> = new Set<EarlyWarning['code']>([
  'projected-shortfall',
  'volatile',
  'deteriorating',
  'levelling-down',
  'behind-milestone',
]);

/** Whether a warning is about the course of the figures, and not about the data. @internal */
export function isOfTheCourse({ code }: EarlyWarning): boolean {
  return ofTheCourse.has(code);
}
