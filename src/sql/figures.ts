/**
 * The first steps of every statement: from rows of observations to one row for each area and indicator, with a column
 * for each year.
 */
import type { Unit } from '../core/units.js';
import { columnOf, known, type Whole } from '../expressions/numbers/whole.js';
import { scaled } from '../expressions/dialects/dialect.js';
import type { Setting } from './setting.js';
import { all, any, digits, joined, name, sql, type Fragment, type Step } from '../expressions/text.js';

/** The powers of ten of the ratio units, which convert into each other. @internal */
export const exponents: Readonly<Record<string, number>> = {
  share: 0,
  percent: 2,
  'per-1000': 3,
  'per-10000': 4,
  'per-100000': 5,
};

/** Digits of a figure in another unit than its indicator's, before and after the point. */
const otherUnit = { whole: 17, places: 9 };

/** The largest factor of a quotient. */
const largestScale = 100000n;

/** The names of areas judged, and of their reporting units. @internal */
export function placeSteps({ areas, units, observations, dialect }: Setting): readonly Step[] {
  const unitRows = units
    ? sql`
  UNION ALL SELECT DISTINCT ${units.column('u', 'unit')}, ${units.column('u', 'area')} FROM ${units.table} AS u`
    : sql``;
  const source = areas ?? observations;
  const area = source.column('a', 'area');
  const noUnit =
    areas === null && units
      ? sql` WHERE ${area} NOT IN (SELECT ${units.column('u', 'unit')} FROM ${units.table} AS u)`
      : sql``;
  return [
    {
      name: 'places',
      comment: 'the areas judged (parent NULL), and the reporting units of each',
      body: sql`SELECT DISTINCT ${area} AS area, CAST(NULL AS ${sql.raw(dialect.types.text)}) AS parent
  FROM ${source.table} AS a${noUnit}${unitRows}`,
    },
  ];
}

/** An indicator whose figures are needed, and what for. @internal */
export interface NeededIndicator {
  readonly id: string;
  readonly unit: Unit;
  /** The factor of a quotient; `null` where values are not quotients. */
  readonly scale: number | null;
  /** Whether figures of whole areas, and of reporting units, are needed. */
  readonly ofAreas: boolean;
  readonly ofUnits: boolean;
}

/** The indicators that are needed, with their units. @internal */
export function indicatorStep(indicators: readonly NeededIndicator[]): Step {
  const rows = indicators.map(({ id, unit, scale, ofAreas, ofUnits }) => {
    const exponent = exponents[unit];
    const cells = [
      sql`${id}`,
      sql`${unit}`,
      sql`CAST(${exponent === undefined ? sql`NULL` : digits(exponent)} AS INTEGER)`,
      sql`CAST(${scale === null ? sql`NULL` : digits(scale)} AS BIGINT)`,
      sql.raw(String(ofAreas).toUpperCase()),
      sql.raw(String(ofUnits).toUpperCase()),
    ];
    return sql`(${joined(cells, ', ')})`;
  });
  return {
    name: 'indicators',
    comment: 'the indicators asked about: power of ten of the unit, and what a quotient is multiplied by',
    body: sql`SELECT * FROM (VALUES
  ${joined(rows, ',\n  ')}
) AS v(indicator, unit, exponent, scale, of_areas, of_units)`,
  };
}

/** The largest possible figures in rows that are not marked as outside. @internal */
export interface FigureSizes {
  readonly over: bigint;
  readonly under: bigint;
}

/** The largest figures of indicators in some units, for a number of digits of counts. @internal */
export function sizesOf(
  { digits: { whole, places }, counts }: Setting,
  scales: readonly (number | null)[],
  count: number,
): FigureSizes {
  const printed = { over: 10n ** BigInt(whole + places) - 1n, under: 10n ** BigInt(places) };
  if (!counts || count === 0) return printed;
  const most = 10n ** BigInt(count) - 1n;
  const scale = BigInt(Math.max(1, ...scales.map((scale) => scale ?? 1)));
  return {
    over: most * scale > printed.over ? most * scale : printed.over,
    under: most > printed.under ? most : printed.under,
  };
}

/** The figures of whole areas and units: numerator and denominator as whole numbers. @internal */
export function figureStep(setting: Setting): Step {
  const { observations, dialect, counts, digits: own, wholes } = setting;
  const under = 10n ** BigInt(own.places);
  const columns: Fragment[] = [sql`area`, sql`indicator`, sql`year`];
  if (counts) {
    const most = 10n ** BigInt(own.counts) - 1n;
    const [numerator, denominator] = [sql`numerator`, sql`denominator`].map((each) =>
      scaled(dialect, each, own.counts, 0),
    ) as [Fragment, Fragment];
    const over = wholes.times(columnOf(numerator, most), columnOf(sql`scale`, largestScale));
    columns.push(
      sql`CASE WHEN numerator IS NULL THEN ${valueOf(setting)} ELSE ${over.text} END AS n`,
      sql`CASE WHEN numerator IS NULL THEN ${digits(under)} ELSE ${denominator} END AS d`,
      sql`CASE WHEN numerator IS NOT NULL THEN GREATEST(${numerator}, ${denominator}) END AS counted`,
    );
  } else columns.push(sql`${valueOf(setting)} AS n`);
  if (observations.has('bound'))
    columns.push(sql`CASE bound WHEN 'at-least' THEN 1 WHEN 'at-most' THEN 2 END AS bound`);
  return {
    name: 'figures',
    comment: `the figures as n / ${counts ? 'd' : under.toString()}; NULL where they have more digits than declared`,
    body: sql`SELECT ${joined(columns, ',\n    ')}
  FROM observed`,
  };
}

/** The rows about whole places, without forecasts, with the column names of `Observation`. @internal */
export function observedStep({ observations: o, dialect, counts }: Setting): Step {
  const column = (each: Parameters<typeof o.column>[1]): Fragment => o.column('o', each);
  const hasValue = [sql`${column('value')} IS NOT NULL`];
  const conditions: Fragment[] = [];
  if (o.has('part')) conditions.push(sql`${column('part')} IS NULL`);
  if (o.has('status')) {
    hasValue.push(sql`COALESCE(${column('status')}, 'A') NOT IN ('L', 'M', 'O')`);
    conditions.push(sql`COALESCE(${column('status')}, 'A') <> 'F'`);
  }
  conditions.push(counts ? any([all(hasValue), sql`${column('numerator')} IS NOT NULL`]) : all(hasValue));
  const columns = [
    sql`${column('area')} AS area`,
    sql`${column('indicator')} AS indicator`,
    sql`${dialect.yearOf(column('period'))} AS year`,
    sql`${column('value')} AS value`,
    ...(o.has('unit') ? [sql`${convertedValue(column('value'), column('unit'), dialect)} AS converted`] : []),
    ...(counts ? [sql`${column('numerator')} AS numerator`, sql`${column('denominator')} AS denominator`] : []),
    ...(o.has('bound') ? [sql`${column('bound')} AS bound`] : []),
    ...(o.has('unit') ? [sql`COALESCE(${column('unit')}, i.unit) <> i.unit AS is_converted`] : []),
    sql`i.scale AS scale`,
  ];
  return {
    name: 'observed',
    comment: 'the rows of whole places, none a forecast',
    body: sql`SELECT ${joined(columns, ',\n    ')}
  FROM ${o.table} AS o
  JOIN indicators AS i ON i.indicator = ${column('indicator')}
  WHERE ${joined(conditions, ' AND ')}`,
  };
}

/** The converted value of a figure in another unit than its indicator's; NULL for other figures. */
function convertedValue(value: Fragment, unit: Fragment, dialect: Setting['dialect']): Fragment {
  const powers = Object.entries(exponents).map(
    ([each, exponent]) => sql`WHEN ${sql.lit(each)} THEN ${digits(exponent)}`,
  );
  const factors = Object.entries(powersOfTen).map(([power, factor]) => sql.raw(`WHEN ${power} THEN ${factor}`));
  return sql`CASE WHEN ${unit} <> i.unit THEN
      ${dialect.exact(value, otherUnit.whole, otherUnit.places)}
      * CASE i.exponent - CASE ${unit} ${joined(powers, ' ')} END ${joined(factors, ' ')} END
    END`;
}

const powersOfTen = {
  '-5': '0.00001',
  '-4': '0.0001',
  '-3': '0.001',
  '-2': '0.01',
  '-1': '0.1',
  1: '10',
  2: '100',
  3: '1000',
  4: '10000',
  5: '100000',
} as const;

/** A printed value in its indicator's unit, times 10^places. */
function valueOf({ observations, dialect, digits: { whole, places } }: Setting): Fragment {
  const own = scaled(dialect, sql`value`, whole, places);
  if (!observations.has('unit')) return own;
  return sql`CASE WHEN is_converted THEN ${scaled(dialect, sql`converted`, whole, places)} ELSE ${own} END`;
}

/** One row for each place and indicator, also for a place without figures. @internal */
export function seriesStep({ years, counts, observations, dialect }: Setting, hasUnits: boolean): Step {
  const hasBounds = observations.has('bound');
  const slots = years.flatMap((year) => [
    sql`max(n) FILTER (WHERE year = ${digits(year)}) AS ${name(`n${year}`)}`,
    ...(counts ? [sql`max(d) FILTER (WHERE year = ${digits(year)}) AS ${name(`d${year}`)}`] : []),
  ]);
  const weights = years.map((year, i) => sql`WHEN ${digits(year)} THEN ${digits(4n ** BigInt(i))}`);
  const boundsOf = sql`CAST(COALESCE(sum(bound * CAST(CASE year ${joined(weights, ' ')} END AS BIGINT)), 0) AS BIGINT)`;
  const text = sql.raw(dialect.types.text);
  const empty = [
    sql`CAST(NULL AS INTEGER)`,
    sql`NULL`,
    ...(counts ? [sql`NULL`, sql`NULL`] : []),
    ...(hasBounds ? [sql`NULL`] : []),
  ];
  const columns = [
    sql`area`,
    sql`indicator`,
    sql`bool_or(judged) AS judged`,
    ...(hasUnits ? [sql`max(parent) AS parent`] : []),
    sql`bool_or(judged IS NULL AND (n IS NULL OR year IS NULL${counts ? sql` OR d IS NULL` : sql``})) AS outside`,
    sql`bool_or(year < ${digits(years[0]!)}) AS earlier`,
    ...(counts ? [sql`max(counted) AS counted`] : []),
    ...(hasBounds ? [sql`${boundsOf} AS bounds`] : []),
    ...(hasUnits ? [sql`count(n) > 0 AS observed`] : []),
    ...slots,
  ];
  return {
    name: 'series',
    comment: 'one row a place and indicator, one column a year',
    shared: true,
    body: sql`SELECT
    ${joined(columns, ',\n    ')}
  FROM (
    SELECT figures.*, CAST(NULL AS BOOLEAN) AS judged${hasUnits ? sql`, CAST(NULL AS ${text}) AS parent` : sql``} FROM figures
    UNION ALL
    SELECT p.area, i.indicator, ${joined(empty, ', ')}, p.parent IS NULL${hasUnits ? sql`, p.parent` : sql``}
    FROM places AS p JOIN indicators AS i ON CASE WHEN p.parent IS NULL THEN i.of_areas ELSE i.of_units END
  ) AS rows_of_places
  GROUP BY area, indicator`,
  };
}

/** The denominator of figures as they are printed. @internal */
export function printedUnder({ digits: { places } }: Setting): Whole {
  return known(10n ** BigInt(places));
}

/** The unchanged figure of a year in the row of a series. @internal */
export function rawFigure(
  alias: string,
  year: number,
  setting: Setting,
  sizes: FigureSizes,
): { over: Whole; under: Whole } {
  return {
    over: columnOf(name(alias, `n${year}`), sizes.over),
    under: setting.counts ? columnOf(name(alias, `d${year}`), sizes.under) : printedUnder(setting),
  };
}
