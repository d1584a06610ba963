/** The words of reports, tables and charts, in both languages. */
import type { View } from '../../assessment/assessment.js';
import type { Attestation } from '../../core/model.js';
import type { Bilingual, Language } from '../../core/text.js';
import type { Status } from '../../criteria/evaluation.js';
import type { Outlook } from '../../projection/projection.js';

/** Chooses the language of a text. @internal */
export type Say = (zh: string, en: string) => string;

/** @internal */
export function sayIn(language: Language): Say {
  return (zh, en) => (language === 'zh' ? zh : en);
}

/** Which evaluation of the plan it is, in words. @internal */
export const viewText: Readonly<Record<View, Bilingual>> = {
  annual: { zh: '年度监测', en: 'annual monitoring' },
  midterm: { zh: '中期评估', en: 'mid-term evaluation' },
  final: { zh: '终期评估', en: 'final evaluation' },
};

/** The statuses in words. @internal */
export const statusText: Readonly<Record<Status, Bilingual>> = {
  met: { zh: '已达标', en: 'met' },
  'in-progress': { zh: '进行中（未达标）', en: 'not met yet' },
  'not-met': { zh: '未达标', en: 'not met' },
  'insufficient-data': { zh: '数据不足', en: 'insufficient data' },
  'not-applicable': { zh: '不适用', en: 'not applicable' },
};

/** What the statuses of criteria mean. @internal */
export const statusMeaning: Readonly<Record<Status, Bilingual>> = {
  met: {
    zh: '按最近一期已符合要求；未到期的注明“提前”，到期前仍可能失去',
    en: 'the latest figure meets what is demanded; before the due date it can still be lost',
  },
  'in-progress': { zh: '未到期，尚未达标', en: 'the due date is ahead, and what is demanded is not met yet' },
  'not-met': { zh: '到期未达标，或应保持的水平已被打破', en: 'missed at its due date, or a level to be held was not' },
  'insufficient-data': {
    zh: '缺少判定所需的数据或认定，不作推断',
    en: 'figures or statements needed for a verdict are lacking; nothing is guessed',
  },
  'not-applicable': {
    zh: '填报单位说明不适用，或分母为0',
    en: 'declared so by the reporting body, or the denominator is zero',
  },
};

/** What an assessor states, in words. @internal */
export const attestedText: Readonly<Record<Attestation['attested'], Bilingual>> = {
  achieved: { zh: '已实现', en: 'achieved' },
  partly: { zh: '部分实现', en: 'partly achieved' },
  not: { zh: '未实现', en: 'not achieved' },
};

/** In the order of charts and tables. @internal */
export const statuses: readonly Status[] = ['met', 'in-progress', 'not-met', 'insufficient-data', 'not-applicable'];

/** In the order of charts and tables. @internal */
export const outlooks: readonly Outlook[] = ['achieved', 'on-track', 'at-risk', 'off-track', 'unknown'];

/** A sign for each, where it cannot be drawn. @internal */
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
