/** Groups the columns of a header: columns that describe a row, and columns from which its figures are read. */
import { nameKey } from '../../core/similarity.js';
import type { ColumnRole } from '../concepts/heads.js';
import type { Coordinates, ReadColumn } from './column.js';

/** The columns that describe a row. @internal */
export interface Keys {
  readonly indicators: readonly ReadColumn[];
  readonly periods: readonly ReadColumn[];
  readonly areas: readonly ReadColumn[];
  readonly units: readonly ReadColumn[];
  /** Sex, urban and rural areas, age, and free parts. */
  readonly parts: readonly ReadColumn[];
  /** Columns that are not understood and hold members. */
  readonly dimensions: readonly ReadColumn[];
  /** The first column of each role. */
  readonly one: ReadonlyMap<ColumnRole | null, ReadColumn>;
}

/** The columns from which one figure of a row is read. @internal */
export interface FigureColumns {
  readonly value: ReadColumn | null;
  readonly statement: ReadColumn | null;
  readonly numerator: ReadColumn | null;
  readonly denominator: ReadColumn | null;
  readonly at: Coordinates & { readonly unknown: readonly string[]; readonly header: string; readonly number: number };
}

/**
 * The figure columns that share the same key columns. A row has one group, or several when tables stand side by side.
 * @internal
 */
export interface ColumnGroup {
  readonly keys: Keys;
  readonly slots: readonly FigureColumns[];
}

const partRoles: ReadonlySet<ColumnRole | null> = new Set<ColumnRole>(['sex', 'urbanisation', 'age', 'disaggregation']);

/** A second column of such a role, after figures, starts another table beside the first. */
const besides: ReadonlySet<ColumnRole | null> = new Set<ColumnRole>(['indicator', 'area', 'period']);

/** @internal */
export function columnGroupsOf(
  columns: readonly ReadColumn[],
  dimensions: ReadonlySet<number>,
): readonly ColumnGroup[] {
  return tablesOf(columns).map(({ keys, figures }) => ({
    keys: keysOf(keys, dimensions),
    slots: figureColumnsOf(figures),
  }));
}

interface Beside {
  readonly keys: readonly ReadColumn[];
  readonly figures: readonly ReadColumn[];
}

/** Splits a header into one table, or several side by side: 年份, 地区, 死亡率, 地区, 死亡率. */
function tablesOf(columns: readonly ReadColumn[]): readonly Beside[] {
  const first = { keys: [] as ReadColumn[], figures: [] as ReadColumn[] };
  const tables = [first];
  const seen = new Set<ColumnRole | null>();
  for (const column of columns) {
    const table = tables.at(-1)!;
    const begins = besides.has(column.role) && seen.has(column.role) && table.figures.length > 0;
    seen.add(column.role);
    if (begins) tables.push({ keys: [column], figures: [] });
    else (column.isFigure ? table.figures : table.keys).push(column);
  }
  // Key columns after the last figures belong to all figures: it is one table.
  if (tables.at(-1)!.figures.length === 0)
    return [{ keys: columns.filter(({ isFigure }) => !isFigure), figures: columns.filter(({ isFigure }) => isFigure) }];
  return tables.map(({ keys, figures }) => {
    const roles = new Set(keys.map(({ role }) => role));
    return { keys: [...first.keys.filter(({ role }) => !roles.has(role)), ...keys], figures };
  });
}

function keysOf(columns: readonly ReadColumn[], dimensions: ReadonlySet<number>): Keys {
  const of = (role: ColumnRole): readonly ReadColumn[] => columns.filter((column) => column.role === role);
  return {
    indicators: of('indicator'),
    periods: [...of('period'), ...of('date')],
    areas: withoutCodes(of('area')),
    units: of('unit'),
    parts: withoutLabels(columns.filter(({ role }) => partRoles.has(role))),
    dimensions: withoutLabels(columns.filter(({ number }) => dimensions.has(number))),
    one: new Map([...columns].reverse().map((column) => [column.role, column])),
  };
}

/** Drops columns that only give the labels of codes in an earlier column: Wealth quintile after WEALTH_QUINTILE. */
function withoutLabels(columns: readonly ReadColumn[]): readonly ReadColumn[] {
  const first = new Map<string, string>();
  return columns.filter(({ header }) => {
    const key = nameKey(header);
    const earlier = first.get(key);
    if (earlier === undefined && key !== '') first.set(key, header);
    return earlier === undefined || earlier === header;
  });
}

/** Drops columns of codes beside a column of names with the same head: COUNTRY beside Country. */
function withoutCodes(columns: readonly ReadColumn[]): readonly ReadColumn[] {
  const isCode = ({ header }: ReadColumn): boolean =>
    /^[A-Z_]+$/.test(header) &&
    columns.some((other) => other.header !== header && nameKey(other.header) === nameKey(header));
  return columns.filter((column) => !isCode(column));
}

/** Columns form one figure when their heads differ only in the measure: value, statement, numerator or denominator. */
function figureColumnsOf(figures: readonly ReadColumn[]): readonly FigureColumns[] {
  const slots = new Map<string, FigureColumns[]>();
  for (const column of figures) {
    const { period, indicator, area, level, parts, status, unknown } = column;
    const key = JSON.stringify([period, indicator, area, level, [...parts], status, unknown]);
    const measure = column.measure ?? (column.role as 'value' | 'statement' | 'numerator' | 'denominator');
    const own = slots.get(key) ?? [];
    const open = own.find((slot) => slot[measure] === null);
    if (open === undefined) own.push({ ...noColumns, at: column, [measure]: column });
    else own[own.indexOf(open)] = { ...open, [measure]: column };
    slots.set(key, own);
  }
  return [...slots.values()].flat().sort((a, b) => a.at.number - b.at.number);
}

const noColumns = { value: null, statement: null, numerator: null, denominator: null };
