/** Reporting units: the units below a level that every unit has to reach, and the units without a report. */
import { compare, fraction } from '../../core/fraction.js';
import type { UnitsJudged } from '../../criteria/evaluation.js';
import { unitsReported } from '../report/units.js';
import type { Say } from '../words/words.js';
import type { LeadersAnnex, LeadersTable } from './document.js';
import type { LeadersContext } from './leaders-context.js';
import { isTold, someUnits } from './names.js';

/** An indicator that every unit has to reach, with the names of the units. @internal */
export interface UnitsRow {
  readonly indicator: string;
  readonly total: number | null;
  readonly met: number | null;
  readonly failing: readonly string[];
  readonly missing: readonly string[];
}

/** The table of the text: long lists of units are cut. @internal */
export function areaBlocks(context: LeadersContext): readonly LeadersTable[] {
  const rows = rowsOf(context);
  return rows.length === 0 ? [] : [unitsTable(rows, (names) => someUnits(names, context.say), context.say)];
}

/** The annex with every unit; `null` where the table of the text has them. @internal */
export function areaAnnex(context: LeadersContext): LeadersAnnex | null {
  const { say } = context;
  const rows = rowsOf(context);
  if (rows.every(({ failing, missing }) => isTold(failing) && isTold(missing))) return null;
  return {
    title: say('各单位情况表', 'Reporting units'),
    blocks: [unitsTable(rows, (names) => names.join(say('、', ', ')), say)],
  };
}

function rowsOf({ places, say, language }: LeadersContext): readonly UnitsRow[] {
  return [...places.values()].flatMap(({ result: { evaluation } }): UnitsRow[] => {
    const units = unitsReported(evaluation);
    if (units === null) return [];
    const { total, met, failing, missing } = units;
    const named = worstFirst(failing).map(({ area, value }) => say(`${area}（${value}）`, `${area} (${value})`));
    return [{ indicator: evaluation.indicator.name[language], total, met, failing: named, missing }];
  });
}

/** Units without a distance come last; equal units stay in the order of the data. */
function worstFirst(failing: UnitsJudged['failing']): UnitsJudged['failing'] {
  return [...failing].sort((a, b) => compare(fraction(a.margin ?? 0), fraction(b.margin ?? 0)));
}

/** What every unit has to reach, with the units that fall short, the worst first; `listed` writes names. @internal */
export function unitsTable(
  rows: readonly UnitsRow[],
  listed: (names: readonly string[]) => string,
  say: Say,
): LeadersTable {
  return {
    block: 'table',
    caption: say('以单位衡量的指标', 'What every unit has to reach'),
    columns: [
      { head: say('指标', 'Indicator'), width: 27 },
      { head: say('单位数', 'Units'), width: 9, figures: true },
      { head: say('达到', 'Reach it'), width: 10, figures: true },
      { head: say('未达到', 'Fall short'), width: 30 },
      { head: say('未报数据', 'No figures'), width: 24 },
    ],
    rows: rows.map(({ indicator, total, met, failing, missing }) => [
      indicator,
      countCell(total),
      countCell(met),
      listed(failing) || '—',
      listed(missing) || '—',
    ]),
  };
}

function countCell(count: number | null): string {
  return count === null ? '—' : String(count);
}
