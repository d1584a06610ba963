/** The annex of problems: every indicator that is missed, off track or at risk, the most urgent first. */
import type { LeadersAnnex } from './document.js';
import type { LeadersContext } from './leaders-context.js';
import { paceOf, prospectOf, standOf } from './problem-words.js';
import { areAllTold, problemsOf } from './problems.js';

/** The annex; `null` where the text tells every problem. @internal */
export function problemAnnex(context: LeadersContext): LeadersAnnex | null {
  const { say, language } = context;
  const problems = problemsOf(context);
  if (areAllTold(problems)) return null;
  return {
    title: say('需重点关注的指标', 'Indicators that need attention'),
    blocks: [
      {
        block: 'table',
        caption: say('按紧急程度排列', 'The most urgent first'),
        columns: [
          { head: say('序号', 'No.'), width: 6, figures: true },
          { head: say('指标', 'Indicator'), width: 24 },
          { head: say('差距', 'Distance'), width: 26 },
          { head: say('进度', 'Pace'), width: 26 },
          { head: say('研判', 'Outlook'), width: 18 },
        ],
        rows: problems.map(({ place, standing }, i) => [
          String(i + 1),
          standing.indicator.name[language],
          standOf(place)[language],
          paceOf(place)?.[language] ?? '—',
          prospectOf(place)?.[language] ?? '—',
        ]),
      },
    ],
  };
}
