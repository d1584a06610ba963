/** The annex of the figures that were not used because they could not be read, with the reasons. */
import { problemPlace, problemReason, unreadIn } from '../report/data-quality.js';
import type { LeadersAnnex } from './document.js';
import type { LeadersContext } from './leaders-context.js';

/** The greatest number of problems in the table; the others are counted. */
const mostListed = 20;

/** The annex; `null` where everything could be read. @internal */
export function unreadAnnex(context: LeadersContext): LeadersAnnex | null {
  const { say, language } = context;
  const unread = unreadIn(context);
  if (unread === null) return null;
  const { text, problems } = unread;
  const more = problems.length - mostListed;
  const title = say('未采用的数据', 'Figures not used');
  return {
    title,
    blocks: [
      { block: 'paragraph', text },
      {
        block: 'table',
        caption: title,
        columns: [
          { head: say('位置', 'Place'), width: 30 },
          { head: say('原因', 'Reason'), width: 70 },
        ],
        rows: problems
          .slice(0, mostListed)
          .map((problem) => [problemPlace(problem, say), problemReason(problem, language)]),
        ...(more > 0 && { note: say(`另有${more}类问题从略。`, `${more} more kinds are left out.`) }),
      },
    ],
  };
}
