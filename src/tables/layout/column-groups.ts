/** Groups the columns of a header: columns that describe a row, and columns from which its figures are read. */
import { nameKey } from '../../core/similarity.js';
import type { ColumnRole } from '../concepts/heads.js';
import type { Coordinates, ReadColumn } from './column.js';
import { onlyColumn } from './remark.js';

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
  /** The numbers of its columns: its own, and these with the key columns that it shares with the first table. */
  readonly own: ReadonlySet<number>;
  readonly all: ReadonlySet<number>;
}

const partRoles: ReadonlySet<ColumnRole | null> = new Set<ColumnRole>(['sex', 'urbanisation', 'age', 'disaggregation']);

/** A second column of such a role, after figures, starts another table beside the first. */
const besides: ReadonlySet<ColumnRole | null> = new Set<ColumnRole>(['indicator', 'area', 'period']);

/** @internal */
export function columnGroupsOf(
  columns: readonly ReadColumn[],
  dimensions: ReadonlySet<number>,
): readonly ColumnGroup[] {
  const tables = tablesOf(columns);
  const shared = keysIn(tables[0]!);
  return tables.map((own, i) => {
    const roles = new Set(keysIn(own).map(({ role }) => role));
    const keys = i === 0 ? shared : [...shared.filter(({ role }) => !roles.has(role)), ...keysIn(own)];
    return {
      keys: keysOf(keys, dimensions),
      slots: figureColumnsOf(own.filter(({ isFigure }) => isFigure)),
      own: numbersOf(own),
      all: numbersOf([...own, ...keys]),
    };
  });
}

function numbersOf(columns: readonly ReadColumn[]): ReadonlySet<number> {
  return new Set(columns.map(({ number }) => number));
}

function keysIn(columns: readonly ReadColumn[]): readonly ReadColumn[] {
  return columns.filter(({ isFigure }) => !isFigure);
}

/** Splits the columns of a header by table: 年份, 地区, 死亡率, 地区, 死亡率 are two tables side by side. @internal */
export function tablesOf(columns: readonly ReadColumn[]): readonly (readonly ReadColumn[])[] {
  const tables: ReadColumn[][] = [[]];
  const seen = new Set<ColumnRole | null>();
  for (const column of columns) {
    const isBegun = tables.at(-1)!.some(({ isFigure }) => isFigure);
    if (besides.has(column.role) && seen.has(column.role) && isBegun) tables.push([]);
    seen.add(column.role);
    tables.at(-1)!.push(column);
  }
  // Key columns after the last figures belong to all figures: it is one table.
  return tables.at(-1)!.some(({ isFigure }) => isFigure) ? tables : [columns];
}

/** The cells of a row in some columns. Other cells are blank. @internal */
export function cellsIn(row: readonly string[], columns: ReadonlySet<number>): readonly string[] {
  return row.map((cell, i) => (columns.has(i + 1) ? cell : ''));
}

/** Whether each table of several side by side has a title of its own in a row: 表1 农村 beside 表2 城市. @internal */
export function isOfTables(row: readonly string[], columns: readonly ReadColumn[]): boolean {
  const tables = columnGroupsOf(columns, new Set());
  const texts = tables.map(({ own }) => cellsIn(row, own)).filter((cells) => cells.some((cell) => cell.trim() !== ''));
  return (
    texts.length > 1 && texts.every((cells) => onlyColumn(cells) !== null && !cells.some((cell) => /[:：]/u.test(cell)))
  );
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
