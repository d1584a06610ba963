/** The content of a heat map in one language, before it is drawn. */
import type { AreaCell, AreaRow, AreaTable } from '../../assessment/compare-areas.js';
import type { Indicator } from '../../core/model.js';
import { asOfText } from '../../core/phrases.js';
import type { Quantity } from '../../core/quantity-words.js';
import type { Language } from '../../core/text.js';
import type { Criterion } from '../../criteria/criterion.js';
import type { Status } from '../../criteria/evaluation.js';
import type { Outlook } from '../../projection/projection.js';
import { observedFigure, periodApart, periodText, withUnit } from '../words/figures.js';
import { commonOutlookLabels } from '../../projection/words/labels.js';
import { commonStatusLabels } from '../../criteria/words/labels.js';
import { outlooks, sayIn, statuses } from '../words/words.js';
import { sizes } from './frame.js';
import { cut, widthOf } from './text.js';

/** The catalogue of a table: it has the names of the indicators. */
export interface HeatmapPlan {
  /** The criterion with an id. */
  criterion(id: string): Pick<Criterion, 'due'>;
  /** The indicator with an id. */
  indicator(id: string): Pick<Indicator, 'name' | 'unit' | 'polarity' | 'measureWord'>;
}

/** The language and the cells to show. @internal */
export interface HeatmapSelection {
  readonly language: Language;
  readonly plan: HeatmapPlan;
  readonly by?: 'status' | 'outlook';
  readonly criteria?: readonly string[];
}

/** @internal */
export interface HeatmapContent {
  readonly heading: string;
  /** The picture in a sentence. */
  readonly description: string;
  /** Names of the areas. */
  readonly areas: readonly string[];
  readonly rows: readonly HeatmapRow[];
  /** The tones that occur, in the order of the key. */
  readonly used: readonly (Status | Outlook)[];
}

/** @internal */
export interface HeatmapRow {
  /** The id of the criterion. */
  readonly criterion: string;
  readonly name: string;
  readonly cells: readonly HeatmapCell[];
}

/** A criterion in an area. @internal */
export interface HeatmapCell {
  readonly of: Status | Outlook;
  readonly area: string;
  /** The figure; empty without a value. */
  readonly figure: string;
  /**
   * The text of the tooltip: the value with its unit, and its period where it differs from the date of the table; or a
   * note that there is no value.
   */
  readonly told: string;
}

/** Returns `null` where there is nothing to show. @internal */
export function heatmapContent(table: AreaTable, selection: HeatmapSelection): HeatmapContent | null {
  const { language, plan, by = 'status', criteria } = selection;
  const say = sayIn(language);
  const shown = table.rows.filter(({ criterion, cells }) =>
    criteria === undefined ? cells.some(({ value }) => value !== null) : criteria.includes(criterion),
  );
  if (shown.length === 0 || table.areas.length === 0) return null;
  const areas = table.areas.map(({ area }) => area ?? say('全域', 'whole'));
  const rows = shown.map((row) => {
    const quantity = plan.indicator(row.indicator);
    const cells = row.cells.map((cell, i) =>
      cellOf(cell, { of: cell[by], area: areas[i]! }, quantity, table.asOf, language),
    );
    return { criterion: row.criterion, name: nameOf(row, plan, language), cells };
  });
  const tones = rows.flatMap(({ cells }) => cells.map(({ of }) => of));
  const heading = say(
    `${asOfText(table.asOf).zh}各地区各项要求的${by === 'status' ? '状态' : '走势研判'}`,
    `Criteria by area and ${by} as of ${table.asOf}`,
  );
  return {
    heading,
    description: say(
      `${heading}：${rows.length}项要求，${areas.length}个地区。`,
      `${heading}: ${rows.length} ${rows.length === 1 ? 'criterion' : 'criteria'}, ${areas.length} ${areas.length === 1 ? 'area' : 'areas'}.`,
    ),
    areas,
    rows,
    used: [...statuses, ...outlooks].filter((each) => tones.includes(each)),
  };
}

const nameRoom = 300;

function nameOf({ criterion, indicator }: AreaRow, plan: HeatmapPlan, language: Language): string {
  const due = sayIn(language)(`（${plan.criterion(criterion).due}）`, ` (${plan.criterion(criterion).due})`);
  return `${cut(plan.indicator(indicator).name[language], sizes.text, nameRoom - widthOf(due, sizes.text))}${due}`;
}

function cellOf(
  cell: AreaCell,
  where: Pick<HeatmapCell, 'of' | 'area'>,
  quantity: Quantity,
  asOf: string,
  language: Language,
): HeatmapCell {
  const say = sayIn(language);
  const figure = figureOf(cell);
  const period = periodApart(cell.period, asOf);
  const apart = period === null ? '' : say(`（${periodText(period, language)}）`, ` (${period})`);
  const told = cell.value === null ? say('无数据', 'no data') : `${withUnit(figure, quantity, language)}${apart}`;
  return { ...where, figure, told };
}

function figureOf({ value, decimals, bound, indication }: AreaCell): string {
  if (value === null) return '';
  const figure = observedFigure({
    value,
    ...(decimals !== undefined && { decimals }),
    ...(bound !== undefined && { bound }),
  });
  return indication ? `(${figure})` : figure;
}

/** A status or an outlook in words that fit criteria with and without a level. @internal */
export function toneWords(of: Status | Outlook, language: Language): string {
  return { ...commonStatusLabels, ...commonOutlookLabels }[of][language];
}
