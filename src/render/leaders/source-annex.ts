/** The annex of definitions and sources. */
import type { Language } from '../../core/text.js';
import type { LeadersAnnex } from './document.js';
import type { IndicatorStanding } from './indicator-standing.js';
import type { LeadersContext } from './leaders-context.js';

/** The definition; a dash where it only repeats the name. */
function definitionOf({ indicator: { name, definition } }: IndicatorStanding, language: Language): string {
  return definition[language] === name[language] ? '—' : definition[language];
}

/** The annex; `null` where no indicator has a figure. @internal */
export function sourceAnnex(context: LeadersContext): LeadersAnnex | null {
  const { say, language } = context;
  const shown = context.standings.filter(({ latest }) => latest !== null);
  if (shown.length === 0) return null;
  return {
    title: say('指标解释和数据来源', 'Definitions and sources'),
    blocks: [
      {
        block: 'table',
        caption: say('指标解释和数据来源', 'Definitions and sources'),
        columns: [
          { head: say('指标', 'Indicator'), width: 24 },
          { head: say('指标解释', 'Definition'), width: 46 },
          { head: say('数据来源', 'Source'), width: 30 },
        ],
        rows: shown.map((standing) => [
          standing.indicator.name[language],
          definitionOf(standing, language),
          standing.latest!.source ?? '—',
        ]),
      },
    ],
  };
}
