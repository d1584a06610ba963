/** The annex of problems: every indicator that needs attention, the most urgent first. */
import { denseTable } from './dense-table.js';
import type { LeadersAnnex, LeadersBlock } from './document.js';
import type { LeadersContext } from './leaders-context.js';
import { paceOf, prospectOf, standOf } from './problem-words.js';
import { areAllTold, problemGroupOf, problemGroups, type Problem } from './problems.js';

/**
 * The annex; `null` where the text tells every problem. Both tables share one numbering, that of the workbook.
 * @internal
 */
export function problemAnnex(context: LeadersContext): LeadersAnnex | null {
  const { say, language, problems } = context;
  if (areAllTold(problems)) return null;
  const numbered = problems.map((problem, i) => ({ problem, number: i + 1 }));
  const groups = (['short', 'held'] as const).map(
    (group) =>
      [problemGroups[group][language], numbered.filter(({ problem }) => problemGroupOf(problem) === group)] as const,
  );
  return {
    title: say('需重点关注的指标', 'Indicators that need attention'),
    blocks: groups.flatMap(([caption, rows]) => (rows.length === 0 ? [] : [tableOf(rows, caption, context)])),
  };
}

interface Numbered {
  readonly problem: Problem;
  readonly number: number;
}

function tableOf(all: readonly Numbered[], caption: string, { say, language }: LeadersContext): LeadersBlock {
  return denseTable({
    block: 'table',
    caption,
    columns: [
      { head: say('序号', 'No.'), width: 6, figures: true },
      { head: say('指标', 'Indicator'), width: 24 },
      { head: say('差距', 'Distance'), width: 26 },
      { head: say('进度', 'Pace'), width: 26 },
      { head: say('研判', 'Outlook'), width: 18 },
    ],
    rows: all.map(({ problem, problem: { place, standing }, number }) => [
      String(number),
      standing.indicator.name[language],
      standOf(problem)[language],
      paceOf(place)?.[language] ?? '—',
      prospectOf(place)?.[language] ?? '—',
    ]),
  });
}
