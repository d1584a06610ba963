/** The tables and columns that hold the data. */
import { indicatorError } from '../core/errors.js';
import { isRecord } from '../core/record.js';
import { name, sql, type Fragment } from '../expressions/text.js';

/** A table with the host's names. */
export interface Relation<Column extends string = string> {
  /** The name of the table; a list is a qualified name: `['lake', 'figures']`. */
  readonly table: string | readonly string[];
  /** Columns with other names or types. `null`: the data have no such column. */
  readonly columns?: Readonly<Partial<Record<Column, string | CastColumn | null>>>;
}

/** A column that the engine casts before it is read, such as figures stored as text or floating numbers. */
export interface CastColumn {
  readonly name: string;
  /** The type to cast to: `'NUMERIC'`, `'DECIMAL(20, 6)'`, `'VARCHAR'`. */
  readonly type: string;
}

/** The columns of observations, with the names of `Observation`; `part` is NULL for the whole. */
export type ObservationColumn =
  'area' | 'indicator' | 'period' | 'value' | 'numerator' | 'denominator' | 'unit' | 'status' | 'bound' | 'part';

/** The tables of the data. A relation left out has the default name and columns; see {@link createTables}. */
export interface Relations {
  /** @defaultValue table `observations` */
  readonly observations?: Partial<Relation<ObservationColumn>>;
  /** The areas to judge, one row each. @defaultValue the areas of the observations that are not reporting units */
  readonly areas?: Partial<Relation<'area'>>;
  /** The reporting units (townships, schools …) of each area. Left out: no units. */
  readonly units?: Partial<Relation<'unit' | 'area'>>;
  /** The statements of assessors. Left out: no statements. */
  readonly statements?: Partial<Relation<'area' | 'indicator' | 'period' | 'attested'>>;
}

/** A relation with every column known. @internal */
export interface KnownRelation<Column extends string> {
  readonly table: Fragment;
  readonly has: (column: Column) => boolean;
  /** The SQL of a column under an alias; throws where the relation does not have the column. */
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

/** Reads the mapping of one relation. Throws `BAD_OPTION` where it is not valid. @internal */
export function relationOf<Column extends string>(
  relation: RelationName,
  given: Partial<Relation<Column>> = {},
): KnownRelation<Column> {
  const where = `options.relations.${relation}`;
  const mapping = checked(given, where);
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
  if (!isTable(parts))
    throw indicatorError('BAD_OPTION', `${where}.table`, 'the name of a table, or the parts of one', table);
  if (columns !== undefined && !isRecord(columns))
    throw indicatorError('BAD_OPTION', `${where}.columns`, 'names of columns', columns);
  return given;
}

/** The parts of the name of a table, each a name. @internal */
export function isTable(parts: unknown): parts is readonly string[] {
  return Array.isArray(parts) && parts.length > 0 && [...(parts as unknown[])].every(isName);
}

/** Whether a value can be a name: any text without NUL, because names are quoted. @internal */
export function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && !value.includes('\0');
}

/** Whether a value is a cast to a type. Types are not quoted in SQL, so only types are accepted. */
function isCast(value: unknown): value is CastColumn {
  if (!isRecord(value) || Object.keys(value).some((key) => key !== 'name' && key !== 'type')) return false;
  const { type } = value;
  return (
    isName(value['name']) &&
    typeof type === 'string' &&
    /^[A-Za-z]\w*(?: [A-Za-z]+)*(?: ?\(\d+(?:, ?\d+)?\))?$/.test(type)
  );
}
