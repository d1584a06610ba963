/** The annex of the figures that were not used because they could not be read, with the reasons. */
import { problemPlace, problemReason, unreadIn } from '../report/data-quality.js';
import type { LeadersAnnex } from './document.js';
import type { LeadersContext } from './leaders-context.js';
import { figuresText } from './unused-figures.js';

/**
 * That figures were not used, and what their indicators are assessed by: a verdict on an older figure must not look as
 * if there were no newer one. @internal
 */
export function unreadText(context: LeadersContext): string {
  const { say } = context;
  const unread = unreadIn(context);
  if (unread === null) return '';
  const { count, problems } = unread;
  const shares = problems
    .filter(({ code }) => code === 'SHARE_SUSPECTED')
    .reduce((sum, problem) => sum + problem.count, 0);
  const doubt = say(
    `，其中疑似把百分数等写成小数的${shares}处`,
    `, ${shares} of them perhaps a share for a percentage`,
  );
  return say(
    `所报数据有${count}处未采用${shares > 0 ? doubt : ''}（见附件）；有关指标按已采用的数据评价，核实后以更正的数据为准。`,
    `${count} ${count === 1 ? 'place in the data was' : 'places in the data were'} not used${shares > 0 ? doubt : ''} (see the annex); the indicators concerned are assessed by their other figures until these are checked.`,
  );
}

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
          { head: say('位置', 'Place'), width: 22 },
          { head: say('指标', 'Indicator'), width: 26 },
          { head: say('原因', 'Reason'), width: 52 },
        ],
        rows: problems
          .slice(0, mostListed)
          .map((problem) => [
            problemPlace(problem, say),
            figuresText(problem, context) || '—',
            problemReason(problem, language),
          ]),
        ...(more > 0 && { note: say(`另有${more}类问题从略。`, `${more} more kinds are left out.`) }),
      },
    ],
  };
}
