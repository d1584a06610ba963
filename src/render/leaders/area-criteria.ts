/** The verdict of every criterion in every area. */
import type { AreaTable } from '../../assessment/compare-areas.js';
import { heatmapContent, toneWords, type HeatmapSelection } from '../charts/heatmap-content.js';
import { signText, type Say } from '../words/words.js';
import { areaRows, mostAreasInRows } from './area-rows.js';
import type { LeadersBlock } from './document.js';
import { mostAreasInColumns } from './ranking-table.js';

/** A sign and a figure for each area: side by side, or of more areas below each other. @internal */
export function criterionBlocks(table: AreaTable, options: HeatmapSelection, say: Say): readonly LeadersBlock[] {
  const { language } = options;
  const content = heatmapContent(table, options);
  if (content === null)
    return [{ block: 'paragraph', text: say('各地区均无可评价的数据。', 'No area has figures to judge.') }];
  const { heading, description, areas, rows, used } = content;
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
