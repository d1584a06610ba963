/** Reporting units: the units below a level that every unit has to reach, and the units without a report. */
import { unitsReported } from '../report/units.js';
import type { LeadersBlock } from './document.js';
import type { LeadersContext } from './leaders-context.js';

/** @internal */
export function areaBlocks({ places, say, language }: LeadersContext): readonly LeadersBlock[] {
  const judged = [...places.values()].flatMap(({ result }) => {
    const units = unitsReported(result.evaluation);
    return units === null ? [] : [{ result, units }];
  });
  if (judged.length === 0) return [];
  return [
    {
      block: 'table',
      caption: say('以单位衡量的指标', 'What every unit has to reach'),
      columns: [
        { head: say('指标', 'Indicator'), width: 28 },
        { head: say('单位数', 'Units'), width: 9, figures: true },
        { head: say('达到', 'Reach it'), width: 9, figures: true },
        { head: say('未达到', 'Fall short'), width: 30 },
        { head: say('未报数据', 'No figures'), width: 24 },
      ],
      rows: judged.map(({ result, units }) => [
        result.evaluation.indicator.name[language],
        countCell(units.total),
        countCell(units.met),
        units.failing
          .map(({ area, value }) => say(`${area}（${value}）`, `${area} (${value})`))
          .join(say('、', ', ')) || '—',
        units.missing.join(say('、', ', ')) || '—',
      ]),
    },
  ];
}

function countCell(count: number | null): string {
  return count === null ? '—' : String(count);
}
