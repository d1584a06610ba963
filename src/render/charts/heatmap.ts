/** A heat map of criteria by area. */
import type { AreaTable } from '../../assessment/compare-areas.js';
import { readResult } from '../../core/results.js';
import { anAreaTable, checkAreaTable, checkWriting, optionRules } from '../checks.js';
import type { Language } from '../../core/text.js';
import type { Status } from '../../criteria/evaluation.js';
import type { Outlook } from '../../projection/projection.js';
import { sayIn } from '../words/words.js';
import { framed, labels, sizes } from './frame.js';
import { boxes, signs, swatchOf } from './glyphs.js';
import { heatmapContent, toneWords, type HeatmapContent, type HeatmapPlan } from './heatmap-content.js';
import { themeOf, toneOf, type Theme } from './palette.js';
import type { ChartOptions, ChartSpec, Layer } from './spec.js';
import { cut, widthOf } from './text.js';

/** Options of the heat map. */
export interface HeatmapOptions extends Omit<ChartOptions, 'width'> {
  /** The catalogue of the table: it has the names of the indicators. */
  readonly plan: HeatmapPlan;
  /** Whether colours and signs show the status or the outlook. @defaultValue `'status'` */
  readonly by?: 'status' | 'outlook';
  /** The criteria shown, by id. Left out: the criteria with a value in at least one area. */
  readonly criteria?: readonly string[];
}

const rowHeight = 26;
const headRoom = 130;
/** With at most this number of areas, cells contain their values. */
const fewAreas = 16;

/**
 * A table across areas as a Vega-Lite specification: criteria as rows, areas as columns, each cell with the colour and
 * the sign of its status. With at most 16 areas, cells also contain their values (`≥ 99` for a bound). The tooltip
 * shows the value of a cell, and its period where the period ends on another date than the date of the table. The width
 * and height follow from the size of the table.
 *
 * @param table - What `compareAreas` returned.
 * @returns `null` where there is nothing to show.
 * @example
 * const rows = [
 *   { indicator: 'infant-mortality-rate', period: 2024, value: '4.1', area: 'East' },
 *   { indicator: 'infant-mortality-rate', period: 2024, value: '6.3', area: 'West' },
 * ];
 * const table = compareAreas(assessAreas(catalogue, rows, { asOf: 2024 }));
 * const spec = heatmapSpec(table, { language: 'en', plan: catalogue });
 * spec?.description //=> 'Criteria by area and status as of 2024: 2 criteria, 2 areas.'
 */
export function heatmapSpec(table: AreaTable, options: HeatmapOptions): ChartSpec | null {
  checkWriting(options, optionRules.heatmap, ['language', 'plan']);
  checkAreaTable(table);
  return readResult('table', anAreaTable, () => heatmapOf(table, options));
}

function heatmapOf(table: AreaTable, options: HeatmapOptions): ChartSpec | null {
  const { language, by = 'status', title } = options;
  const content = heatmapContent(table, options);
  if (content === null) return null;
  const { heading, description, areas, rows, used } = content;
  const theme = themeOf(options);
  const written = areas.length <= fewAreas;
  const cellWidth = written ? 62 : 24;
  const { shownHeads, flat, headHeight } = headsOver(areas, cellWidth);
  const left = 18 + Math.max(...rows.map(({ name }) => widthOf(name, sizes.text)));
  return framed(
    {
      theme,
      language,
      width: Math.max(left + areas.length * cellWidth + 12, 360),
      plotHeight: rows.length * rowHeight,
      margin: { top: headHeight, right: Math.max(12, 360 - left - areas.length * cellWidth), bottom: 10, left },
      title: title === undefined ? heading : title,
      key: used.map((each) => ({ label: toneWords(each, language), draw: swatchOf(each, theme) })),
      description,
    },
    [
      labels(
        rows.map(({ name }, i) => ({ label: name, x: -8, y: (i + 0.5) * rowHeight })),
        { align: 'right', baseline: 'middle', fontSize: sizes.text, color: theme.ink },
      ),
      labels(
        shownHeads.map((label, i) => ({ label, x: (i + 0.5) * cellWidth, y: -8 })),
        { color: theme.ink, baseline: 'middle', ...(flat ? { align: 'center' } : { align: 'left', angle: 270 }) },
      ),
      ...rows.flatMap((row, i) => cellsOf(row, i, { by, written, cellWidth, theme, language })),
    ],
  );
}

/** The names of the areas are horizontal where all of them fit their columns, else vertical. */
function headsOver(heads: readonly string[], cellWidth: number) {
  const flat = heads.every((head) => widthOf(head, sizes.small) <= cellWidth - 4);
  const shownHeads = heads.map((head) => cut(head, sizes.small, flat ? cellWidth : headRoom));
  const headHeight = flat ? 18 : 10 + Math.max(...shownHeads.map((head) => widthOf(head, sizes.small)));
  return { shownHeads, flat, headHeight };
}

interface CellStyle {
  readonly by: 'status' | 'outlook';
  readonly written: boolean;
  readonly cellWidth: number;
  readonly theme: Theme;
  readonly language: Language;
}

function cellsOf(
  { name, cells }: HeatmapContent['rows'][number],
  row: number,
  { by, written, cellWidth, theme, language }: CellStyle,
): readonly Layer[] {
  const say = sayIn(language);
  const middle = (row + 0.5) * rowHeight;
  const placed = cells.map((cell, i) => ({ ...cell, from: i * cellWidth }));
  const valued = placed.filter(({ figure }) => written && figure !== '');
  return [
    ...boxes(
      placed.map(({ of, from, area, told }) => ({
        of,
        x: from,
        x2: from + cellWidth - 1.5,
        y: middle - rowHeight / 2,
        y2: middle + rowHeight / 2 - 1.5,
        area,
        criterion: name,
        tone: toneWords(of, language),
        value: told,
      })),
      theme,
      {
        area: say('地区', 'area'),
        criterion: say('要求', 'criterion'),
        tone: by === 'status' ? say('状态', 'status') : say('走势研判', 'outlook'),
        value: say('数值', 'value'),
      },
    ),
    ...signs(
      placed.map((each) => ({
        of: each.of,
        x: valued.includes(each) ? each.from + 11 : each.from + cellWidth / 2 - 0.75,
        y: middle - 0.75,
      })),
      theme,
    ),
    ...figuresIn(
      valued.map(({ of, from, figure }) => ({
        of,
        label: cut(figure, sizes.small, cellWidth - 24),
        x: from + 20 + (cellWidth - 24) / 2,
        y: middle,
      })),
      theme,
    ),
  ];
}

function figuresIn(
  all: readonly { readonly of: Status | Outlook; readonly label: string; readonly x: number; readonly y: number }[],
  theme: Theme,
): readonly Layer[] {
  if (all.length === 0) return [];
  const layer = labels(
    all.map(({ of, ...each }) => ({ ...each, color: toneOf(theme, of).on })),
    { align: 'center', baseline: 'middle' },
  );
  return [{ ...layer, encoding: { ...layer.encoding, color: { field: 'color', type: 'nominal', scale: null } } }];
}
