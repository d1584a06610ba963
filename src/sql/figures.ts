/** The steps from rows of observations to exact figures. */
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
    columns.push(sql`CASE bound WHEN 'at-least' THEN 1 WHEN 'at-most' THEN 2 ELSE 0 END AS bound`);
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
