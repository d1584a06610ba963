/** The annex of problems: every indicator that is missed, off track or at risk, the most urgent first. */
import type { LeadersAnnex, LeadersBlock } from './document.js';
import { mostUrgent, type IndicatorStanding } from './indicator-standing.js';
import type { LeadersContext } from './leaders-context.js';
import { isTold } from './names.js';
import { paceOf, prospectOf, standOf } from './problem-words.js';
import { areAllTold, behindIn } from './problems.js';
import type { ResultLocation } from '../report/context.js';

/** An indicator with the criterion that is told of it. */
interface Told {
  readonly standing: IndicatorStanding;
  readonly place: Pick<ResultLocation, 'result'>;
}

/** The annex; `null` where the text tells every problem. @internal */
export function problemAnnex(context: LeadersContext): LeadersAnnex | null {
  const { say, standings, problems } = context;
  const behind = behindIn(standings, problems).map((standing) => ({
    standing,
    place: { result: mostUrgent(standing) },
  }));
  const blocks = [
    ...(areAllTold(problems) ? [] : [tableOf(problems, say('按紧急程度排列', 'The most urgent first'), context)]),
    ...(isTold(behind)
      ? []
      : [tableOf(behind, say('尚未达到目标值、走势暂难研判的', 'Short of their level, course not known'), context)]),
  ];
  return blocks.length === 0 ? null : { title: say('需重点关注的指标', 'Indicators that need attention'), blocks };
}

function tableOf(all: readonly Told[], caption: string, { say, language }: LeadersContext): LeadersBlock {
  return {
    block: 'table',
    caption,
    columns: [
      { head: say('序号', 'No.'), width: 6, figures: true },
      { head: say('指标', 'Indicator'), width: 24 },
      { head: say('差距', 'Distance'), width: 26 },
      { head: say('进度', 'Pace'), width: 26 },
      { head: say('研判', 'Outlook'), width: 18 },
    ],
    rows: all.map(({ place, standing }, i) => [
      String(i + 1),
      standing.indicator.name[language],
      standOf(place)[language],
      paceOf(place)?.[language] ?? '—',
      prospectOf(place)?.[language] ?? '—',
    ]),
  };
}
