/** The step that puts the figures of an area and indicator into one row. */
import type { Setting } from './setting.js';
import { digits, joined, name, sql, type Fragment, type Step } from '../expressions/text.js';

/** The columns of series that the blocks read. @internal */
export interface SeriesNeeds {
  /** The years with a column for their figure. */
  readonly years: readonly number[];
  /** The years up to which a latest figure is needed. */
  readonly lastYears: readonly number[];
  /** Whether a block reads other indicators, too. */
  readonly hasOthers: boolean;
}

/** The column of the latest figure up to a year: `n` and `d`, its year `y`, its bound `b`. @internal */
export function latestColumn(letter: 'y' | 'n' | 'd' | 'b', lastYear: number): string {
  return `${letter}_to_${lastYear}`;
}

/** One row for each area and indicator with figures. @internal */
export function seriesStep(setting: Setting, needs: SeriesNeeds): Step {
  const columns = seriesColumns(setting, needs).map(([column, value]) => sql`${value} AS ${name(column)}`);
  return {
    name: 'series',
    comment: 'one row an area and indicator: the latest figure, and one column a year that is compared',
    shared: needs.hasOthers,
    body: sql`SELECT area, indicator,
    ${joined(columns, ',\n    ')}
  FROM figures
  GROUP BY area, indicator`,
  };
}

/** The names and values of the columns after area and indicator. @internal */
export function seriesColumns(setting: Setting, needs: SeriesNeeds): readonly (readonly [string, Fragment])[] {
  const { years, counts, observations } = setting;
  const hasBounds = observations.has('bound');
  return [
    ['outside', sql`bool_or(n IS NULL OR year IS NULL${counts ? sql` OR d IS NULL` : sql``})`],
    ['earlier', sql`bool_or(year < ${digits(years[0]!)})`],
    ...(counts ? [['counted', sql`max(counted)`] as const] : []),
    ...(hasBounds ? [['bounds', boundsOf(years)] as const] : []),
    ...(needs.hasOthers ? [['observed', sql`count(n) > 0`] as const] : []),
    ...needs.lastYears.flatMap((year) => latestColumns(setting, year)),
    ...needs.years.flatMap((year) => [
      [`n${year}`, sql`max(n) FILTER (WHERE year = ${digits(year)})`] as const,
      ...(counts ? [[`d${year}`, sql`max(d) FILTER (WHERE year = ${digits(year)})`] as const] : []),
    ]),
  ];
}

/** The bounds of all years in one number, two bits a year. */
function boundsOf(years: readonly number[]): Fragment {
  const weights = years.map((year, i) => sql`WHEN ${digits(year)} THEN ${digits(4n ** BigInt(i))}`);
  return sql`CAST(COALESCE(sum(bound * CAST(CASE year ${joined(weights, ' ')} END AS BIGINT)), 0) AS BIGINT)`;
}

/** The latest figure up to a year. A row without an exact figure makes the series `outside`, and it is not judged. */
function latestColumns(
  { years, counts, observations, dialect }: Setting,
  lastYear: number,
): readonly (readonly [string, Fragment])[] {
  const isPast = sql`year BETWEEN ${digits(years[0]!)} AND ${digits(lastYear)}`;
  const latest = (column: string): Fragment => dialect.ofLargest(sql.raw(column), sql`year`, isPast);
  return [
    [latestColumn('y', lastYear), sql`max(year) FILTER (WHERE ${isPast})`],
    [latestColumn('n', lastYear), latest('n')],
    ...(counts ? [[latestColumn('d', lastYear), latest('d')] as const] : []),
    ...(observations.has('bound') ? [[latestColumn('b', lastYear), latest('bound')] as const] : []),
  ];
}
