/** Areas by criteria. */
import { statusLabels } from '../../criteria/words/labels.js';
import type { AreaCell, AreaRow, AreaTable } from '../../assessment/compare-areas.js';
import type { Indicator } from '../../core/model.js';
import { readResult } from '../../core/results.js';
import { anAreaTable, checkAreaTable, checkWriting, optionRules } from '../checks.js';
import type { Quantity } from '../../core/quantity-words.js';
import type { Language } from '../../core/text.js';
import type { Status } from '../../criteria/evaluation.js';
import type { Criterion } from '../../criteria/criterion.js';
import { outlookLabels } from '../../projection/words/labels.js';
import type { Outlook } from '../../projection/projection.js';
import { observedFigure, periodApart, periodText, withUnit } from '../words/figures.js';
import { outlooks, sayIn, statuses } from '../words/words.js';
import { framed, labels, sizes } from './frame.js';
import { boxes, signs, swatchOf } from './glyphs.js';
import { themeOf, toneOf, type Theme } from './palette.js';
import type { ChartOptions, ChartSpec, Layer } from './spec.js';
import { cut, widthOf } from './text.js';

/** How the heat map is drawn. */
export interface HeatmapOptions extends Omit<ChartOptions, 'width'> {
  /** The catalogue the table is of: it names the indicators. */
  readonly plan: {
    /** The criterion of an id. */
    criterion(id: string): Pick<Criterion, 'due'>;
    /** The indicator of an id. */
    indicator(id: string): Pick<Indicator, 'name' | 'unit' | 'polarity' | 'measureWord'>;
  };
  /** What the colours and signs tell. @defaultValue `'status'` */
  readonly by?: 'status' | 'outlook';
  /** The criteria shown, by id. Left out: those with a value in at least one area. */
  readonly criteria?: readonly string[];
}

const rowHeight = 26;
const labelRoom = 300;
const headRoom = 130;
/** Columns up to which the values are written in. */
const fewAreas = 16;

/**
 * A table across areas as a Vega-Lite specification: criteria as rows, areas as columns, each cell with the colour and
 * the sign of its status, and up to 16 areas with its value (`≥ 99` where it is only a bound). The pointer shows
 * the value of a cell, with its period where that ends at another date than the one asked about. It is as wide and as
 * high as the table asks.
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
  const { language, plan, by = 'status', criteria, title } = options;
  const say = sayIn(language);
  const rows = table.rows.filter(({ criterion, cells }) =>
    criteria === undefined ? cells.some(({ value }) => value !== null) : criteria.includes(criterion),
  );
  if (rows.length === 0 || table.areas.length === 0) return null;
  const theme = themeOf(options);
  const written = table.areas.length <= fewAreas;
  const cellWidth = written ? 62 : 24;
  const names = rows.map((row) => nameOf(row, plan, language));
  const heads = table.areas.map(({ area }) => area ?? say('全域', 'whole'));
  const { shownHeads, flat, headHeight } = headsOver(heads, cellWidth);
  const left = 18 + Math.max(...names.map((name) => widthOf(name, sizes.text)));
  const tones = rows.flatMap(({ cells }) => cells.map((cell) => cell[by]));
  const used = [...statuses, ...outlooks].filter((each) => tones.includes(each));
  const heading = say(
    `截至${periodText(table.asOf, language)}各地区各项要求的${by === 'status' ? '状态' : '走势研判'}`,
    `Criteria by area and ${by} as of ${table.asOf}`,
  );
  return framed(
    {
      theme,
      language,
      width: Math.max(left + table.areas.length * cellWidth + 12, 360),
      plotHeight: rows.length * rowHeight,
      margin: { top: headHeight, right: Math.max(12, 360 - left - table.areas.length * cellWidth), bottom: 10, left },
      title: title === undefined ? heading : title,
      key: used.map((each) => ({ label: toneWords(each, language), draw: swatchOf(each, theme) })),
      description: say(
        `${heading}：${rows.length}项要求，${table.areas.length}个地区。`,
        `${heading}: ${rows.length} ${rows.length === 1 ? 'criterion' : 'criteria'}, ${table.areas.length} ${table.areas.length === 1 ? 'area' : 'areas'}.`,
      ),
    },
    [
      labels(
        names.map((label, i) => ({ label, x: -8, y: (i + 0.5) * rowHeight })),
        { align: 'right', baseline: 'middle', fontSize: sizes.text, color: theme.ink },
      ),
      labels(
        shownHeads.map((label, i) => ({ label, x: (i + 0.5) * cellWidth, y: -8 })),
        { color: theme.ink, baseline: 'middle', ...(flat ? { align: 'center' } : { align: 'left', angle: 270 }) },
      ),
      ...rows.flatMap((row, i) =>
        cellsOf(row, i, {
          heads,
          by,
          written,
          cellWidth,
          theme,
          language,
          name: names[i]!,
          quantity: plan.indicator(row.indicator),
          asOf: table.asOf,
        }),
      ),
    ],
  );
}

/** Names of areas lie where all of them fit their column, and stand where one does not. */
function headsOver(heads: readonly string[], cellWidth: number) {
  const flat = heads.every((head) => widthOf(head, sizes.small) <= cellWidth - 4);
  const shownHeads = heads.map((head) => cut(head, sizes.small, flat ? cellWidth : headRoom));
  const headHeight = flat ? 18 : 10 + Math.max(...shownHeads.map((head) => widthOf(head, sizes.small)));
  return { shownHeads, flat, headHeight };
}

function nameOf({ criterion, indicator }: AreaRow, plan: HeatmapOptions['plan'], language: Language): string {
  const due = sayIn(language)(`（${plan.criterion(criterion).due}）`, ` (${plan.criterion(criterion).due})`);
  return `${cut(plan.indicator(indicator).name[language], sizes.text, labelRoom - widthOf(due, sizes.text))}${due}`;
}

function toneWords(of: Status | Outlook, language: Language): string {
  return (of in statusLabels ? statusLabels[of as Status] : outlookLabels[of as Outlook])[language];
}

interface CellStyle {
  readonly heads: readonly string[];
  readonly by: 'status' | 'outlook';
  readonly written: boolean;
  readonly cellWidth: number;
  readonly theme: Theme;
  readonly language: Language;
  readonly name: string;
  readonly quantity: Quantity;
  readonly asOf: string;
}

function cellsOf(
  { cells }: AreaRow,
  row: number,
  { heads, by, written, cellWidth, theme, language, name, quantity, asOf }: CellStyle,
): readonly Layer[] {
  const say = sayIn(language);
  const middle = (row + 0.5) * rowHeight;
  const apart = (cell: AreaCell): string => {
    const period = periodApart(cell.period, asOf);
    return period === null ? '' : say(`（${periodText(period, language)}）`, ` (${period})`);
  };
  const placed = cells.map((cell, i) => ({
    of: cell[by],
    from: i * cellWidth,
    figure: figureOf(cell),
    cell,
    area: heads[i]!,
  }));
  const valued = placed.filter(({ figure }) => written && figure !== '');
  return [
    ...boxes(
      placed.map(({ of, from, cell, figure, area }) => ({
        of,
        x: from,
        x2: from + cellWidth - 1.5,
        y: middle - rowHeight / 2,
        y2: middle + rowHeight / 2 - 1.5,
        area,
        criterion: name,
        tone: toneWords(of, language),
        value: cell.value === null ? say('无数据', 'no data') : `${withUnit(figure, quantity, language)}${apart(cell)}`,
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

function figureOf({ value, bound, indication }: AreaCell): string {
  if (value === null) return '';
  const figure = observedFigure({ value, ...(bound !== undefined && { bound }) });
  return indication ? `(${figure})` : figure;
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
