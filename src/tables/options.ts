/** What a reader may be told. */
import { fault } from '../core/errors.js';
import type { Indicator } from '../core/model.js';
import { period, type PeriodInput } from '../core/period.js';
import type { Catalogue, Ids, ItemOutline } from '../plan/model.js';
import type { ColumnRole } from './layout/columns.js';
import { categoryOf } from './concepts/disaggregation.js';
import { givenRoles } from './layout/header.js';
import { namesOf, type Names } from './concepts/names.js';
import type { SchoolYear } from './concepts/periods.js';
import type { DecimalMark } from './figures/value.js';

/** The syntax of a table. */
export type TableFormat = 'csv' | 'tsv' | 'json';

/** How a table is read. */
export interface ReadOptions<I extends Ids = Ids> {
  /** The plan whose indicators are looked for: the catalogue, or what `definePlan` returned. */
  readonly plan: Catalogue<I, ItemOutline> | Catalogue<I>;
  /**
   * @defaultValue JSON where the text begins with `[` or `{`, else whichever of comma, semicolon and tab makes a table
   * of it
   */
  readonly format?: TableFormat;
  /**
   * Names in the table that are not those of the plan: name → id of the indicator, or `null` for a name to leave out.
   */
  readonly aliases?: Readonly<Record<string, I['indicator'] | null>>;
  /** Headers beyond those of {@link columnNames}: header → what the column holds. */
  readonly columns?: Readonly<Record<string, ColumnRole>>;
  /**
   * The part of the data that is the whole of an indicator, by id: `{ 'female-life-expectancy': { sex: 'F' } }` takes
   * the rows of women as the whole, and files those of both sexes together under `_T`, so that no one takes them for
   * it.
   */
  readonly whole?: { readonly [Id in I['indicator']]?: Readonly<Record<string, string>> };
  /** The area of rows that name none. */
  readonly area?: string;
  /** The period of rows that name none. */
  readonly period?: PeriodInput;
  /** The source of rows that name none. */
  readonly source?: string;
  /**
   * Whether blank cells of indicators and areas take what stands above, as where cells are merged over several rows: 指标
   * named in the first of them. A blank area under a new indicator stays blank where its column is the one behind.
   *
   * @defaultValue `false`
   */
  readonly fillDown?: boolean;
  /**
   * Which year 2023-2024学年 is: the one it starts in, as the Ministry of Education counts pupils on 1 September, or the
   * one it ends in, as UNESCO dates school years.
   *
   * @defaultValue `'start'`
   */
  readonly schoolYear?: SchoolYear;
  /**
   * What decimal fractions begin with; the other of the two then sets thousands apart.
   *
   * @defaultValue `'.'`
   */
  readonly decimalMark?: DecimalMark;
}

/** Options, checked and made ready. @internal */
export interface Settings {
  readonly format: TableFormat | null;
  readonly names: Names;
  readonly indicatorOf: (id: string) => Indicator;
  /**
   * The smallest number a criterion of the plan holds an indicator against, in its unit; `null` where there is none.
   */
  readonly levelOf: (id: string) => number | null;
  readonly columns: ReadonlyMap<string, ColumnRole>;
  readonly whole: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly area: string | undefined;
  readonly period: PeriodInput | undefined;
  readonly source: string | undefined;
  readonly fillDown: boolean;
  readonly schoolYear: SchoolYear;
  readonly decimalMark: DecimalMark;
}

/** @internal */
export function settingsOf(options: ReadOptions<Ids>): Settings {
  const {
    plan,
    format,
    aliases = {},
    columns = {},
    whole = {},
    area,
    source,
    fillDown = false,
    schoolYear = 'start',
    decimalMark = '.',
  } = options;
  oneOf('options.format', format, [undefined, 'csv', 'tsv', 'json']);
  oneOf('options.schoolYear', schoolYear, ['start', 'end']);
  oneOf('options.decimalMark', decimalMark, ['.', ',']);
  if (typeof fillDown !== 'boolean') throw fault('BAD_OPTION', 'options.fillDown', 'true or false', fillDown);
  textOrNone('options.area', area);
  textOrNone('options.source', source);
  if (options.period !== undefined) period(options.period, 'options.period');
  for (const [alias, id] of Object.entries(aliases))
    if (id !== null) assertIndicator(plan, id, `options.aliases[${JSON.stringify(alias)}]`);
  for (const id of Object.keys(whole)) assertIndicator(plan, id, 'options.whole');
  return {
    format: format ?? null,
    names: namesOf(plan.indicators, new Map(Object.entries(aliases))),
    indicatorOf: (id) => plan.indicator(id),
    levelOf: levelsOf(plan),
    columns: givenRoles(columns, (header, role) => {
      throw fault('BAD_OPTION', `options.columns[${JSON.stringify(header)}]`, 'what a column can hold', role);
    }),
    whole: new Map(
      Object.entries(whole).map(([id, parts]) => [
        id,
        new Map(
          Object.entries(parts ?? {}).map(([dimension, category]) => [
            dimension,
            categoryOf(dimension, category) ?? category,
          ]),
        ),
      ]),
    ),
    area,
    period: options.period,
    source,
    fillDown,
    schoolYear,
    decimalMark,
  };
}

function assertIndicator(plan: { hasIndicator(id: string): boolean }, id: string, where: string): void {
  if (!plan.hasIndicator(id)) throw fault('UNKNOWN_ID', where, 'the id of an indicator', id);
}

function oneOf(where: string, value: unknown, allowed: readonly unknown[]): void {
  if (allowed.includes(value)) return;
  const expected = allowed
    .filter((each) => each !== undefined)
    .map((each) => `'${String(each)}'`)
    .join(' or ');
  throw fault('BAD_OPTION', where, expected, value);
}

function textOrNone(where: string, value: unknown): void {
  if (value !== undefined && (typeof value !== 'string' || value.trim() === ''))
    throw fault('BAD_OPTION', where, 'a text', value);
}

function levelsOf(plan: { readonly criteria: readonly object[] }): (id: string) => number | null {
  let levels: Map<string, number> | undefined;
  return (id) => {
    if (levels === undefined) {
      levels = new Map();
      for (const criterion of plan.criteria as readonly {
        readonly indicator: string;
        readonly value?: string;
        readonly min?: string;
      }[]) {
        const level = Number(criterion.value ?? criterion.min ?? NaN);
        if (level > 0) levels.set(criterion.indicator, Math.min(level, levels.get(criterion.indicator) ?? Infinity));
      }
    }
    return levels.get(id) ?? null;
  };
}
