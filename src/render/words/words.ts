/** The words of reports, tables and charts, in both languages. */
import type { Changes, View } from '../../assessment/assessment.js';
import type { Bilingual, Language } from '../../core/text.js';
import type { Status } from '../../criteria/evaluation.js';
import type { Outlook } from '../../projection/projection.js';

/** Chooses the language of a text. @internal */
export type Say = (zh: string, en: string) => string;

/** @internal */
export function sayIn(language: Language): Say {
  return (zh, en) => (language === 'zh' ? zh : en);
}

/** The names of the views of a plan. @internal */
export const viewText: Readonly<Record<View, Bilingual>> = {
  annual: { zh: '年度监测', en: 'annual monitoring' },
  midterm: { zh: '中期评估', en: 'mid-term evaluation' },
  final: { zh: '终期评估', en: 'final evaluation' },
};

/** The meanings of the statuses of criteria. @internal */
export const statusMeaning: Readonly<Record<Status, Bilingual>> = {
  met: {
    zh: '最新数据已达到要求；未到目标年的，今后仍可能变化',
    en: 'the latest figure meets what is demanded; before the due date it can still be lost',
  },
  'in-progress': {
    zh: '未到目标年，最新数据尚未达到要求',
    en: 'the due date is ahead, and what is demanded is not met yet',
  },
  'not-met': {
    zh: '已到目标年而未达到，或规划期内未能保持',
    en: 'missed at its due date, or a level to be held was not',
  },
  'insufficient-data': {
    zh: '缺少评价所需的数据或认定，暂不评价，不作推算',
    en: 'figures or statements needed for a verdict are lacking; nothing is guessed',
  },
  'not-applicable': {
    zh: '填报单位说明不适用，或分母为0',
    en: 'declared so by the reporting body, or the denominator is zero',
  },
};

/** The statuses, in the order of charts and tables. @internal */
export const statuses: readonly Status[] = ['met', 'in-progress', 'not-met', 'insufficient-data', 'not-applicable'];

/** What changed since an earlier assessment, as the fields of `Changes`, for criteria of every kind. */
export const changeLabels = {
  newlyMet: { zh: '新达到或符合要求', en: 'newly met' },
  lost: { zh: '由达到或符合转为未达到或不符合', en: 'lost' },
  noLongerKnown: { zh: '由达到或符合转为数据不足', en: 'no longer known' },
  newlyAtRisk: { zh: '新出现风险', en: 'newly at risk' },
  recovered: { zh: '风险解除', en: 'recovered' },
} as const satisfies Partial<Record<keyof Changes, Bilingual>>;

/** The part of what is newly met of which nothing was known before: `Changes.newlyKnown`. */
export const newlyKnownLabel: Bilingual = {
  zh: '其中首次有数据或首次认定的',
  en: 'of these by first figures or a first statement',
};

/** The outlooks, in the order of charts and tables. @internal */
export const outlooks: readonly Outlook[] = ['achieved', 'on-track', 'at-risk', 'off-track', 'unknown'];

/** A character for each status and outlook, for texts in which no sign can be drawn. @internal */
export const signText: Readonly<Record<Status | Outlook, string>> = {
  met: '✓',
  'in-progress': '→',
  'not-met': '✗',
  'insufficient-data': '○',
  'not-applicable': '–',
  achieved: '✓',
  'on-track': '↗',
  'at-risk': '⚠',
  'off-track': '↘',
  unknown: '○',
};
