/** Ranks areas by their figures, one indicator at a time. */
import type { AreaCell, AreaRow, AreaTable } from '../../assessment/compare-areas.js';
import type { DecimalText } from '../../core/decimal.js';
import { compare, fraction } from '../../core/fraction.js';
import { toText } from '../../core/fraction-text.js';
import type { Indicator } from '../../core/model.js';
import { readResult } from '../../core/results.js';
import type { Criterion } from '../../criteria/criterion.js';
import { marginOf } from '../../criteria/kinds/band.js';
import { mannerOf } from '../../criteria/words/manner.js';
import { cellsOfUnits } from './unit-cells.js';
import { anAreaTable, checkAreaTable, checkWriting, optionRules } from '../checks.js';
import { period as readPeriod } from '../../core/period.js';

/** The ranking of the areas by one indicator. */
export interface AreaRanking {
  readonly indicator: string;
  /** The number that orders the areas: the value; the margin to what is asked where neither more nor less is better. */
  readonly by: 'value' | 'margin';
  /** The latest period for which any area has an exact figure; `null` where there are only bounds. */
  readonly period: string | null;
  /** The figures of that period, the best first. Equal figures share a rank: 1, 2, 2, 4. */
  readonly ranked: readonly (RankedFigure & { readonly rank: number })[];
  /** Figures without a rank: older figures, and figures that are only bounds. */
  readonly apart: readonly RankedFigure[];
  /** Areas without a figure; `null` stands for the area without a name. */
  readonly missing: readonly (string | null)[];
  /**
   * Where the plan asks for the level of every unit: the figures of the latest period that fall short of it, the worst
   * first. `null` where it asks for the level of the whole, or sets no level.
   */
  readonly short: readonly RankedFigure[] | null;
}

/** The figure of an area. */
export interface RankedFigure {
  readonly area: string | null;
  readonly value: DecimalText;
  readonly decimals?: number;
  readonly bound?: 'at-least' | 'at-most';
  readonly period: string;
}

/** Options of a ranking. */
export interface RankingOptions {
  /** The catalogue of the table. */
  readonly plan: {
    /** The criterion with an id. */
    criterion(id: string): Criterion;
    /** The indicator with an id. */
    indicator(id: string): Indicator;
  };
}

/**
 * Ranks the areas by every indicator that at least two areas have a figure for, in the order of the document. Each
 * indicator is ranked once. Figures are compared as exact decimals. Only figures of the latest period have a rank: an
 * older figure cannot be compared with a new one, and a bound such as "over 99" may be any value above. What the plan
 * asks of every unit is ranked by the figures of the areas that are units themselves, such as townships.
 *
 * @param table - What `compareAreas` returned.
 * @throws {@link IndicatorError} `BAD_OPTION` for a table or options that are not valid; `BAD_OBSERVATION` for a figure
 *   of a unit that its indicator cannot have.
 * @example
 * const rows = ['4.1', '6.3', '4.1'].map((value, i) => ({
 *   indicator: 'infant-mortality-rate',
 *   period: 2024,
 *   value,
 *   area: ['East', 'West', 'South'][i],
 * }));
 * const table = compareAreas(assessAreas(catalogue, rows, { asOf: 2024 }));
 * const [ranking] = rankAreas(table, { plan: catalogue });
 * ranking?.ranked.map(({ rank, area }) => [rank, area]) //=> [[1, 'East'], [1, 'South'], [3, 'West']]
 */
export function rankAreas(table: AreaTable, options: RankingOptions): readonly AreaRanking[] {
  checkWriting(options, optionRules.ranking, ['plan']);
  checkAreaTable(table);
  return readResult('table', anAreaTable, () => rankingsOf(table, options));
}

function rankingsOf(table: AreaTable, { plan }: RankingOptions): readonly AreaRanking[] {
  const seen = new Set<string>();
  return table.rows.flatMap((row) => {
    const [criterion, indicator] = [plan.criterion(row.criterion), plan.indicator(row.indicator)];
    const isOfUnits = criterion.scope === 'every-unit';
    const cells = isOfUnits ? cellsOfUnits(criterion, indicator, table) : row.cells;
    if (seen.has(row.indicator) || cells.filter(({ value }) => value !== null).length < 2) return [];
    seen.add(row.indicator);
    const ranking = rankingOf({ ...row, cells }, table, { criterion, polarity: indicator.polarity });
    if (!isOfUnits) return [ranking];
    // The whole is no unit.
    return [
      { ...ranking, missing: ranking.missing.filter((area) => area !== null), short: shortIn(cells, criterion, table) },
    ];
  });
}

/** The figures of the latest period that fall short of a level of the plan; `null` where the plan sets none. */
function shortIn(
  cells: readonly AreaCell[],
  criterion: Criterion,
  { areas }: AreaTable,
): readonly RankedFigure[] | null {
  if (mannerOf(criterion) !== 'threshold' || cells.every(({ margin }) => margin === null)) return null;
  const latest = latestOf(cells);
  return cells
    .flatMap((cell, i) => {
      const figure = figureOf(cell, areas[i]!.area);
      const isShort = figure?.period === latest && cell.margin?.startsWith('-');
      return figure !== null && isShort ? [{ figure, margin: fraction(cell.margin!) }] : [];
    })
    .sort((a, b) => compare(a.margin, b.margin))
    .map(({ figure }) => figure);
}

/** The latest period of the exact figures: the period with the latest end. */
function latestOf(cells: readonly AreaCell[]): string | null {
  const periods = cells.flatMap(({ value, bound, period }) =>
    value === null || bound !== undefined ? [] : (period ?? []),
  );
  const endOf = (of: string): number => readPeriod(of, 'period').lastDay;
  return periods.reduce<string | null>(
    (last, each) => (last === null || endOf(each) > endOf(last) ? each : last),
    null,
  );
}

/** A figure and its score, which orders the figures; a higher score is better. */
interface Entry {
  readonly figure: RankedFigure;
  readonly score: DecimalText | null;
}

/** What orders the figures of an indicator. */
interface Order {
  readonly criterion: Criterion;
  readonly polarity: Indicator['polarity'];
}

function rankingOf({ indicator, cells }: AreaRow, { areas }: AreaTable, order: Order): AreaRanking {
  const nameOf = (i: number): string | null => areas[i]!.area;
  const latest = latestOf(cells);
  const entries = cells.flatMap((cell, i) => entryOf(cell, nameOf(i), latest, order) ?? []);
  const sorted = entries
    .flatMap(({ figure, score }) => (score === null ? [] : [{ figure, score: fraction(score) }]))
    .sort((a, b) => compare(b.score, a.score));
  return {
    indicator,
    by: order.polarity === 'target-is-best' ? 'margin' : 'value',
    period: latest,
    ranked: sorted.map(({ figure, score }) => ({
      rank: 1 + sorted.filter((other) => compare(other.score, score) > 0).length,
      ...figure,
    })),
    apart: entries.flatMap(({ figure, score }) => (score === null ? [figure] : [])),
    missing: cells.flatMap(({ value }, i) => (value === null ? [nameOf(i)] : [])),
    short: null,
  };
}

function entryOf(cell: AreaCell, area: string | null, latest: string | null, order: Order): Entry | null {
  const figure = figureOf(cell, area);
  if (figure === null) return null;
  const { value, bound, period } = figure;
  const isComparable = bound === undefined && period === latest;
  return { figure, score: isComparable ? scoreOf(value, cell.margin, order) : null };
}

function figureOf({ value, decimals, bound, period }: AreaCell, area: string | null): RankedFigure | null {
  if (value === null || period === null) return null;
  return {
    area,
    value,
    ...(decimals !== undefined && { decimals }),
    ...(bound !== undefined && { bound }),
    period,
  };
}

function scoreOf(value: DecimalText, margin: DecimalText | null, { criterion, polarity }: Order): DecimalText | null {
  if (polarity === 'higher-is-better') return value;
  if (polarity !== 'target-is-best') return value.startsWith('-') ? value.slice(1) : `-${value}`;
  // The margin of an area is that to where it was in the base year, which says nothing of another area.
  if (criterion.kind === 'converge') {
    const band = { lower: fraction(criterion.min), upper: fraction(criterion.max) };
    return toText(marginOf(fraction(value), band)!);
  }
  return margin;
}
