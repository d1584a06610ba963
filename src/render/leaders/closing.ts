/** The end of an official document, where the caller says who issues the report, or when. */
import { period } from '../../core/period.js';
import type { Language } from '../../core/text.js';
import { dateText, periodText } from '../words/figures.js';
import type { LeadersAnnex, LeadersDocument } from './document.js';
import type { LeadersContext } from './leaders-context.js';

/** @internal */
export function closingOf(
  annexes: readonly LeadersAnnex[],
  { options: { issuer, issued }, language }: LeadersContext,
): Pick<LeadersDocument, 'closing'> {
  if (issuer === undefined && issued === undefined) return {};
  return {
    closing: {
      annexes: annexes.map(({ title }) => title),
      issuer: issuer ?? null,
      date: issued === undefined ? null : printedDate(period(issued, 'options.issued').text, language),
    },
  };
}

/** 2025年3月14日, 14 March 2025. */
function printedDate(date: string, language: Language): string {
  return language === 'zh' ? periodText(date, 'zh') : dateText(date).replace(/^(?:on|in) /, '');
}
