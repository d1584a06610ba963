/**
 * The rows of the blank workbook. A row holds the figures that differ in their period only; a figure with another part,
 * unit or source has a row of its own, so that every figure that is known keeps them.
 */
import type { Indicator, Observation } from '../../core/model.js';
import { period } from '../../core/period.js';
import type { Language } from '../../core/text.js';
import { scaleOf } from '../../core/units.js';
import type { Criterion } from '../../criteria/criterion.js';
import type { PlanYears } from '../../plan/model.js';
import { figureCell, missingCell, partText, unitText } from './blank-cells.js';
import type { SheetCell } from './sheet.js';

/** An indicator with its criteria, and the domain that first needs it. @internal */
export interface Wanted {
  readonly indicator: Indicator;
  readonly criteria: readonly Criterion[];
  /** `null` for an indicator of known figures that no criterion needs. */
  readonly domain: string | null;
  readonly years: PlanYears;
}

/** @internal */
export interface FigureRow {
  readonly indicator: Indicator;
  /** As it is written. `undefined` for the whole; `null` for an area that the person who reports names. */
  readonly area: string | null | undefined;
  readonly part: string;
  readonly measure: 'value' | 'numerator' | 'denominator';
  readonly unit: string | null;
  readonly source: string | null;
  /** The cells by period. */
  readonly cells: ReadonlyMap<string, SheetCell>;
}

type RowKey = Omit<FigureRow, 'cells'>;

/**
 * The rows of an indicator in one area: for the whole and for each part that is known, a row for every unit and source,
 * and rows of counts where they are known or asked for.
 * @internal
 */
export function rowsOf(
  indicator: Indicator,
  area: FigureRow['area'],
  known: readonly Observation[],
  language: Language,
): readonly FigureRow[] {
  const parts = new Map<string, Observation[]>([['', []]]);
  for (const row of known) {
    const part = partText(row.disaggregation, language);
    parts.set(part, [...(parts.get(part) ?? []), row]);
  }
  return [...parts].flatMap(([part, own]) => rowsOfPart({ indicator, area, part }, own, language));
}

function rowsOfPart(
  key: Pick<RowKey, 'indicator' | 'area' | 'part'>,
  known: readonly Observation[],
  language: Language,
): readonly FigureRow[] {
  const values = placed(known.flatMap((row) => valueOf(row, key, language)));
  const blank = { ...key, unit: unitText(key.indicator, undefined, language), source: null, cells: new Map() };
  const counts = (['numerator', 'denominator'] as const).map((measure) => {
    const rows = placed(known.flatMap((row) => countOf(row, measure, key, language)));
    return rows.length > 0 ? rows : [{ ...blank, measure, unit: null }];
  });
  const isCounted = asksForCounts(key.indicator) || known.some(({ numerator }) => numerator !== undefined);
  return [
    ...(values.length > 0 ? values : [{ ...blank, measure: 'value' as const }]),
    ...(isCounted ? counts.flat() : []),
  ];
}

/** Rates of rare events: the cases of a city are few, and a verdict is said with them. */
function asksForCounts(indicator: Indicator): boolean {
  const { numerator, denominator, polarity } = indicator;
  return (
    numerator !== undefined &&
    denominator !== undefined &&
    polarity === 'lower-is-better' &&
    (scaleOf(indicator) ?? 0) >= 1000
  );
}

interface KnownCell extends RowKey {
  readonly period: string;
  readonly cell: SheetCell;
}

type CellKey = Pick<RowKey, 'indicator' | 'area' | 'part'>;

function valueOf(row: Observation, key: CellKey, language: Language): readonly KnownCell[] {
  const cell = row.value == null ? missingCell(row.status, language) : figureCell(row.value, row, language);
  if (cell === null || (row.value == null && row.numerator !== undefined)) return [];
  const unit = unitText(key.indicator, row.unit, language);
  return [{ ...key, ...placeOf(row), measure: 'value', unit, cell }];
}

function countOf(
  row: Observation,
  measure: 'numerator' | 'denominator',
  key: CellKey,
  language: Language,
): readonly KnownCell[] {
  const count = row[measure];
  if (count === undefined) return [];
  // A value has the status; counts alone have to say it themselves.
  const { status } = row.value == null ? row : {};
  return [
    {
      ...key,
      ...placeOf(row),
      measure,
      unit: null,
      cell: figureCell(count, status === undefined ? {} : { status }, language),
    },
  ];
}

function placeOf({ period: input, source }: Observation): Pick<KnownCell, 'period' | 'source'> {
  return { period: period(input, 'period').text, source: source ?? null };
}

/** Cells in rows; a second figure for a cell has a row of its own. */
function placed(cells: readonly KnownCell[]): readonly FigureRow[] {
  const rows: (FigureRow & { readonly cells: Map<string, SheetCell> })[] = [];
  for (const { period: at, cell, ...key } of cells) {
    const found = rows.find((row) => row.unit === key.unit && row.source === key.source && !row.cells.has(at));
    if (found === undefined) rows.push({ ...key, cells: new Map([[at, cell]]) });
    else found.cells.set(at, cell);
  }
  return rows;
}
