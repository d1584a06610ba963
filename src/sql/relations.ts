/** Which tables and columns the data stand in, and the statements that make them. */
import { fault } from '../core/errors.js';
import { isRecord } from '../core/record.js';
import type { Dialect } from './dialects/dialect.js';
import { name, type Fragment } from './text.js';

/** A table as the host calls it. */
export interface Relation<Column extends string = string> {
  /** Its name; a list is a qualified name: `['lake', 'figures']`. */
  readonly table: string | readonly string[];
  /** Columns that have other names. `null`: there is no such column, and nothing of the kind in the data. */
  readonly columns?: Readonly<Partial<Record<Column, string | null>>>;
}

/** The columns of the relation of observations, under the names of `Observation`; `part` is NULL for the whole. */
export type ObservationColumn =
  'area' | 'indicator' | 'period' | 'value' | 'numerator' | 'denominator' | 'unit' | 'status' | 'bound' | 'part';

/** Where the data stand. Each relation left out has its own name and columns; see {@link createTables}. */
export interface Relations {
  /** @defaultValue table `observations` */
  readonly observations?: Partial<Relation<ObservationColumn>>;
  /** The areas to judge, one row each. @defaultValue the areas of the observations that are no reporting units */
  readonly areas?: Partial<Relation<'area'>>;
  /** The reporting units (townships, schools …) of each area. Left out: there are none. */
  readonly units?: Partial<Relation<'unit' | 'area'>>;
  /** What assessors state. Left out: there are no statements. */
  readonly statements?: Partial<Relation<'area' | 'indicator' | 'period' | 'attested'>>;
}

/** A relation with every column known. @internal */
export interface KnownRelation<Column extends string> {
  readonly table: Fragment;
  readonly has: (column: Column) => boolean;
  /** A column of it under an alias; throws where there is none. */
  readonly column: (alias: string, column: Column) => Fragment;
}

const columnsOf = {
  observations: {
    required: ['area', 'indicator', 'period', 'value'],
    optional: ['numerator', 'denominator', 'unit', 'status', 'bound', 'part'],
  },
  areas: { required: ['area'], optional: [] },
  units: { required: ['unit', 'area'], optional: [] },
  statements: { required: ['area', 'indicator', 'period', 'attested'], optional: [] },
} as const;

type RelationName = keyof typeof columnsOf;

/** Reads the mapping of one relation. Throws `BAD_OPTION` for anything else. @internal */
export function relationOf<Column extends string>(
  relation: RelationName,
  given: Partial<Relation<Column>> | undefined,
): KnownRelation<Column> {
  const where = `options.relations.${relation}`;
  const mapping = checked(given ?? {}, where);
  const table = mapping.table ?? relation;
  const parts = typeof table === 'string' ? [table] : table;
  const { required, optional }: { required: readonly string[]; optional: readonly string[] } = columnsOf[relation];
  const columns = new Map<string, string | null>([...required, ...optional].map((each) => [each, each]));
  for (const [column, named] of Object.entries<unknown>(mapping.columns ?? {})) {
    if (!columns.has(column))
      throw fault('BAD_OPTION', `${where}.columns`, `one of ${[...columns.keys()].join(', ')}`, column);
    const mayLack = named === null && optional.includes(column);
    if (!mayLack && !isName(named))
      throw fault(
        'BAD_OPTION',
        `${where}.columns.${column}`,
        `the name of a column${optional.includes(column) ? ', or null' : ''}`,
        named,
      );
    columns.set(column, named as string | null);
  }
  return {
    table: name(...parts),
    has: (column) => columns.get(column) !== null,
    column: (alias, column) => name(alias, columns.get(column)!),
  };
}

function checked<T extends Partial<Relation>>(given: T, where: string): T {
  if (!isRecord(given)) throw fault('BAD_OPTION', where, '{ table, columns }', given);
  for (const key of Object.keys(given)) {
    if (key !== 'table' && key !== 'columns') throw fault('BAD_OPTION', where, 'table or columns', key);
  }
  const { table, columns } = given;
  const parts = typeof table === 'string' || table === undefined ? [table ?? 'table'] : table;
  if (!Array.isArray(parts) || parts.length === 0 || !parts.every(isName))
    throw fault('BAD_OPTION', `${where}.table`, 'the name of a table, or the parts of one', table);
  if (columns !== undefined && !isRecord(columns))
    throw fault('BAD_OPTION', `${where}.columns`, 'names of columns', columns);
  return given;
}

/** Any text without a NUL is a name once it is quoted. */
function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && !value.includes('\0');
}

/** The statements that create the four relations, under their own names. @internal */
export function tablesFor(
  { types: { text, decimal }, name: engine }: Dialect,
  { whole, places }: { readonly whole: number; readonly places: number },
): readonly string[] {
  const keyed = engine === 'duckdb' || engine === 'postgres';
  const notNull = engine === 'trino' ? '' : ' NOT NULL';
  const figure = decimal(whole, places);
  return [
    `CREATE TABLE observations (
  area ${text}${notNull},
  indicator ${text}${notNull},
  period ${text}${notNull},
  value ${figure},
  numerator ${figure},
  denominator ${figure},
  unit ${text},
  status ${text},
  bound ${text},
  part ${text}
)`,
    `CREATE TABLE areas (area ${text}${keyed ? ' PRIMARY KEY' : notNull})`,
    `CREATE TABLE units (unit ${text}${keyed ? ' PRIMARY KEY' : notNull}, area ${text}${notNull})`,
    `CREATE TABLE statements (
  area ${text}${notNull},
  indicator ${text}${notNull},
  period ${text}${notNull},
  attested ${text}${notNull}
)`,
  ];
}
