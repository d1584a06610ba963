/** Counts events into numerators and denominators by area and year. */
import { indicatorError } from '../core/errors.js';
import { isRecord } from '../core/record.js';
import { dialectOf } from '../expressions/dialects/dialects.js';
import type { Dialect, SqlDialect } from '../expressions/dialects/dialect.js';
import { isName, isTable } from './relations.js';
import { statementOf, type SqlStatement } from './statement.js';
import { all, joined, name, sql, type Fragment, type Step } from '../expressions/text.js';

/** A condition on a column of a table of events; all given fields must hold. */
export interface EventCondition {
  readonly column: string;
  readonly equals?: string | number | boolean;
  readonly oneOf?: readonly (string | number)[];
  readonly atLeast?: string | number;
  readonly atMost?: string | number;
}

/** A count: of rows, of different values of a column, or the sum of a column. */
export interface EventCount {
  /** The name of the table; a list is a qualified name. */
  readonly table: string | readonly string[];
  /** The column with the area. */
  readonly area: string;
  /** The column with the date of an event; or, with `year`, the column with the year as a whole number. */
  readonly date?: string;
  readonly year?: string;
  readonly where?: readonly EventCondition[];
  /** Counts different values of this column, such as persons. @defaultValue rows are counted */
  readonly distinct?: string;
  /** Sums this column of whole numbers, such as a population by age. @defaultValue rows are counted */
  readonly sum?: string;
}

/** An indicator counted from events. */
export interface CountedIndicator {
  /** The id of the indicator in the plan. */
  readonly indicator: string;
  readonly numerator: EventCount;
  readonly denominator: EventCount;
}

const countColumns = ['area', 'indicator', 'period', 'value', 'numerator', 'denominator'] as const;

/** @internal */
export function countStatement(mapping: readonly CountedIndicator[], engine: SqlDialect): SqlStatement {
  if (!Array.isArray(mapping) || mapping.length === 0)
    throw indicatorError('BAD_OPTION', 'mapping', 'a list of { indicator, numerator, denominator }', mapping);
  const dialect = dialectOf(engine);
  const sources = new Map<string, Source>();
  const counted = [...(mapping as readonly CountedIndicator[])].map((each, i) => {
    if (!isRecord(each) || typeof each.indicator !== 'string')
      throw indicatorError('BAD_OPTION', `mapping[${i}].indicator`, 'the id of an indicator', each);
    return {
      indicator: each.indicator,
      numerator: placeIn(sources, each.numerator, `mapping[${i}].numerator`),
      denominator: placeIn(sources, each.denominator, `mapping[${i}].denominator`),
    };
  });
  const steps = [...sources.values()].map((source) => sourceStep(source, dialect));
  const selects = counted.map(({ indicator, numerator, denominator }) =>
    countedRows(indicator, numerator, denominator, dialect),
  );
  const heading = 'Numerators and denominators by area and year, in the columns of observations.';
  return statementOf(steps, joined(selects, '\nUNION ALL\n'), countColumns, heading, { dialect, literals: false });
}

/** The counts made from one table in one pass. */
interface Source {
  readonly name: string;
  readonly count: EventCount;
  readonly columns: Fragment[];
}

interface CountPlace {
  readonly source: string;
  readonly column: string;
}

function placeIn(sources: Map<string, Source>, count: EventCount, where: string): CountPlace {
  check(count, where);
  const key = JSON.stringify([count.table, count.area, count.date ?? null, count.year ?? null]);
  const source = sources.get(key) ?? { name: `counts_${sources.size + 1}`, count, columns: [] };
  sources.set(key, source);
  const column = `count_${source.columns.length + 1}`;
  source.columns.push(sql`${countOf(count, where)} AS ${name(column)}`);
  return { source: source.name, column };
}

const fields = ['table', 'area', 'date', 'year', 'where', 'distinct', 'sum'];

function check(count: EventCount, where: string): void {
  if (!isRecord(count)) throw indicatorError('BAD_OPTION', where, '{ table, area, date, … }', count);
  for (const key of Object.keys(count)) {
    if (!fields.includes(key)) throw indicatorError('BAD_OPTION', where, `one of ${fields.join(', ')}`, key);
  }
  const parts = typeof count.table === 'string' ? [count.table] : count.table;
  if (!isTable(parts))
    throw indicatorError('BAD_OPTION', `${where}.table`, 'the name of a table, or the parts of one', count.table);
  if (!isName(count.area)) throw indicatorError('BAD_OPTION', `${where}.area`, 'the name of a column', count.area);
  if ((count.date === undefined) === (count.year === undefined) || !isName(count.date ?? count.year))
    throw indicatorError('BAD_OPTION', where, 'either date or year, the name of a column', count.date ?? count.year);
  if (count.distinct !== undefined && count.sum !== undefined)
    throw indicatorError('BAD_OPTION', where, 'distinct or sum, not both', count.sum);
  for (const field of ['distinct', 'sum'] as const) {
    const column = count[field];
    if (column !== undefined && !isName(column))
      throw indicatorError('BAD_OPTION', `${where}.${field}`, 'the name of a column', column);
  }
}

function countOf({ where = [], distinct, sum }: EventCount, place: string): Fragment {
  if (!Array.isArray(where)) throw indicatorError('BAD_OPTION', `${place}.where`, 'a list of conditions', where);
  const conditions = [...(where as readonly EventCondition[])].flatMap((each, i) =>
    conditionsOf(each, `${place}.where[${i}]`),
  );
  const filter = conditions.length === 0 ? sql`` : sql` FILTER (WHERE ${all(conditions)})`;
  if (sum !== undefined) return sql`COALESCE(sum(${name('e', sum)})${filter}, 0)`;
  return sql`count(${distinct === undefined ? sql`*` : sql`DISTINCT ${name('e', distinct)}`})${filter}`;
}

const conditionFields = ['column', 'equals', 'oneOf', 'atLeast', 'atMost'];

function conditionsOf(condition: EventCondition, where: string): readonly Fragment[] {
  if (!isRecord(condition) || !isName(condition.column))
    throw indicatorError('BAD_OPTION', `${where}.column`, 'the name of a column', condition);
  for (const key of Object.keys(condition)) {
    if (!conditionFields.includes(key))
      throw indicatorError('BAD_OPTION', where, `one of ${conditionFields.join(', ')}`, key);
  }
  const column = name('e', condition.column);
  const { equals, oneOf, atLeast, atMost } = condition;
  if (oneOf !== undefined && (!Array.isArray(oneOf) || oneOf.length === 0))
    throw indicatorError('BAD_OPTION', `${where}.oneOf`, 'a list of values', oneOf);
  const conditions = [
    ...(equals === undefined ? [] : [sql`${column} = ${valueOf(equals, `${where}.equals`)}`]),
    ...(oneOf === undefined
      ? []
      : [
          sql`${column} IN (${joined(
            [...oneOf].map((each, i) => valueOf(each, `${where}.oneOf[${i}]`)),
            ', ',
          )})`,
        ]),
    ...(atLeast === undefined ? [] : [sql`${column} >= ${valueOf(atLeast, `${where}.atLeast`)}`]),
    ...(atMost === undefined ? [] : [sql`${column} <= ${valueOf(atMost, `${where}.atMost`)}`]),
  ];
  if (conditions.length === 0) throw indicatorError('BAD_OPTION', where, 'equals, oneOf, atLeast or atMost', condition);
  return conditions;
}

/** Texts are parameters; numbers are written as they are. */
function valueOf(value: unknown, where: string): Fragment {
  if (typeof value === 'string') return sql`${value}`;
  if (typeof value === 'boolean') return value ? sql`TRUE` : sql`FALSE`;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return sql.raw(String(value));
  throw indicatorError('BAD_OPTION', where, 'a text, a whole number or a boolean', value);
}

function sourceStep({ name: step, count, columns }: Source, { types }: Dialect): Step {
  const parts = typeof count.table === 'string' ? [count.table] : count.table;
  const year =
    count.year === undefined
      ? sql`CAST(EXTRACT(YEAR FROM ${name('e', count.date!)}) AS INTEGER)`
      : sql`CAST(${name('e', count.year)} AS INTEGER)`;
  return {
    name: step,
    comment: 'all counts of one table, in one pass',
    shared: true,
    body: sql`SELECT CAST(${name('e', count.area)} AS ${sql.raw(types.text)}) AS area, ${year} AS year,
    ${joined(columns, ',\n    ')}
  FROM ${name(...parts)} AS e
  GROUP BY 1, 2`,
  };
}

/** A year without events has count 0; a year without a denominator stays NULL, and the checks list it. */
function countedRows(indicator: string, over: CountPlace, under: CountPlace, { types }: Dialect): Fragment {
  const period = (year: Fragment): Fragment => sql`CAST(${year} AS ${sql.raw(types.text)})`;
  const none = sql`CAST(NULL AS ${sql.raw(types.decimal(9, 0))})`;
  if (over.source === under.source)
    return sql`SELECT c.area, ${indicator} AS indicator, ${period(sql`c.year`)} AS period, ${none} AS value,
  ${name('c', over.column)} AS numerator, ${name('c', under.column)} AS denominator
FROM ${name(under.source)} AS c`;
  return sql`SELECT COALESCE(d.area, n.area) AS area, ${indicator} AS indicator,
  ${period(sql`COALESCE(d.year, n.year)`)} AS period, ${none} AS value,
  COALESCE(${name('n', over.column)}, 0) AS numerator, ${name('d', under.column)} AS denominator
FROM ${name(under.source)} AS d
FULL OUTER JOIN ${name(over.source)} AS n ON n.area = d.area AND n.year = d.year`;
}
