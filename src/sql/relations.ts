/** Which tables and columns the data stand in. */
import { indicatorError } from '../core/errors.js';
import { isRecord } from '../core/record.js';
import { name, sql, type Fragment } from './text.js';

/** A table as the host calls it. */
export interface Relation<Column extends string = string> {
  /** Its name; a list is a qualified name: `['lake', 'figures']`. */
  readonly table: string | readonly string[];
  /** Columns that have other names or types. `null`: there is no such column, and nothing of the kind in the data. */
  readonly columns?: Readonly<Partial<Record<Column, string | CastColumn | null>>>;
}

/** A column that is cast before it is read, as the engine casts: figures as text or floating numbers, say. */
export interface CastColumn {
  readonly name: string;
  /** A type of the engine: `'NUMERIC'`, `'DECIMAL(20, 6)'`, `'VARCHAR'`. */
  readonly type: string;
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
  const columns = new Map<string, string | CastColumn | null>([...required, ...optional].map((each) => [each, each]));
  for (const [column, named] of Object.entries<unknown>(mapping.columns ?? {})) {
    if (!columns.has(column))
      throw indicatorError('BAD_OPTION', `${where}.columns`, `one of ${[...columns.keys()].join(', ')}`, column);
    const mayLack = named === null && optional.includes(column);
    if (!mayLack && !isName(named) && !isCast(named))
      throw indicatorError(
        'BAD_OPTION',
        `${where}.columns.${column}`,
        `the name of a column, or { name, type }${optional.includes(column) ? ', or null' : ''}`,
        named,
      );
    columns.set(column, named as string | CastColumn | null);
  }
  return {
    table: name(...parts),
    has: (column) => columns.get(column) !== null,
    column: (alias, column) => {
      const named = columns.get(column)!;
      if (typeof named === 'string') return name(alias, named);
      return sql`CAST(${name(alias, named.name)} AS ${sql.raw(named.type)})`;
    },
  };
}

function checked<T extends Partial<Relation>>(given: T, where: string): T {
  if (!isRecord(given)) throw indicatorError('BAD_OPTION', where, '{ table, columns }', given);
  for (const key of Object.keys(given)) {
    if (key !== 'table' && key !== 'columns') throw indicatorError('BAD_OPTION', where, 'table or columns', key);
  }
  const { table, columns } = given;
  const parts = typeof table === 'string' || table === undefined ? [table ?? 'table'] : table;
  if (!Array.isArray(parts) || parts.length === 0 || !parts.every(isName))
    throw indicatorError('BAD_OPTION', `${where}.table`, 'the name of a table, or the parts of one', table);
  if (columns !== undefined && !isRecord(columns))
    throw indicatorError('BAD_OPTION', `${where}.columns`, 'names of columns', columns);
  return given;
}

/** Any text without a NUL is a name once it is quoted. */
function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && !value.includes('\0');
}

/** A type is written as it is, so that nothing but a type may stand there. */
function isCast(value: unknown): value is CastColumn {
  if (!isRecord(value) || Object.keys(value).some((key) => key !== 'name' && key !== 'type')) return false;
  const { type } = value;
  return (
    isName(value['name']) &&
    typeof type === 'string' &&
    /^[A-Za-z]\w*(?: [A-Za-z]+)*(?: ?\(\d+(?:, ?\d+)?\))?$/.test(type)
  );
}
