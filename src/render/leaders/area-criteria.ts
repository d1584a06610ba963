/** The verdict of every criterion in every area. */
import type { AreaTable } from '../../assessment/compare-areas.js';
import { targetOf } from '../../criteria/words/demand.js';
import { heatmapContent, toneWords, type HeatmapRow, type HeatmapSelection } from '../charts/heatmap-content.js';
import { signText, type Say } from '../words/words.js';
import { areaRows, mostAreasInRows } from './area-rows.js';
import type { LeadersBlock } from './document.js';
import type { RankingOptions } from './ranking.js';
import { mostAreasInColumns } from './ranking-table.js';

/** A sign and a figure for each area: side by side, or of more areas below each other. @internal */
export function criterionBlocks(
  table: AreaTable,
  options: HeatmapSelection & RankingOptions,
  say: Say,
): readonly LeadersBlock[] {
  const { language } = options;
  const content = heatmapContent(table, options);
  if (content === null)
    return [{ block: 'paragraph', text: say('各地区均无可评价的数据。', 'No area has figures to judge.') }];
  const { heading, description, areas, used } = content;
  const rows = toldApart(content.rows, options);
  // Without a figure, the sign says all.
  const cellText = ({ of, told }: (typeof rows)[number]['cells'][number]): string =>
    /\d/.test(told) ? `${signText[of]} ${told}` : signText[of];
  const note = used.map((of) => `${signText[of]} ${toneWords(of, language)}`).join(say('；', '; '));
  if (areas.length > mostAreasInRows)
    return [
      {
        block: 'paragraph',
        text: say(
          `${description}地区较多，不在此逐项并列；各项评价可另出各地区对照表。`,
          `${description} They are too many to stand side by side here; a table across areas has every verdict.`,
        ),
      },
    ];
  if (areas.length > mostAreasInColumns) {
    const columns = rows.map(({ name, cells }) => ({ head: name, cells: cells.map(cellText) }));
    return areaRows(heading, areas, columns, note, say);
  }
  return [
    {
      block: 'table',
      caption: heading,
      columns: [
        { head: say('要求', 'Criterion'), width: 36 },
        ...areas.map((head) => ({ head, width: Math.floor(64 / areas.length), figures: true as const })),
      ],
      rows: rows.map(({ name, cells }) => [name, ...cells.map(cellText)]),
      note,
    },
  ];
}

/** Criteria on the same indicator with the same due year are told apart by what they ask for. */
function toldApart(
  rows: readonly HeatmapRow[],
  { plan, language }: Pick<HeatmapSelection, 'language'> & RankingOptions,
): readonly HeatmapRow[] {
  return rows.map((row) => {
    if (rows.every((other) => other === row || other.name !== row.name)) return row;
    const criterion = plan.criterion(row.criterion);
    const target = targetOf(criterion, plan.indicator(criterion.indicator))[language];
    return { ...row, name: row.name.replace(/(?=[）)]$)/u, language === 'zh' ? `，${target}` : `, ${target}`) };
  });
}
