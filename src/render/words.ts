/** The words of reports, tables and charts, in both languages. */
import type { Bilingual, Language } from '../core/text.js';
import type { Status } from '../criteria/evaluation.js';
import type { Outlook } from '../projection/projection.js';

/** Chooses the language of a text. @internal */
export type Say = (zh: string, en: string) => string;

/** @internal */
export function sayIn(language: Language): Say {
  return (zh, en) => (language === 'zh' ? zh : en);
}

/** The statuses in words. @internal */
export const statusText: Readonly<Record<Status, Bilingual>> = {
  met: { zh: '已达到', en: 'met' },
  'in-progress': { zh: '尚未达到', en: 'not met yet' },
  'not-met': { zh: '未达到', en: 'not met' },
  'insufficient-data': { zh: '数据不足', en: 'insufficient data' },
  'not-applicable': { zh: '不适用', en: 'not applicable' },
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
