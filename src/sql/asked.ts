/** The steps about what is asked: places and indicators, and one row for each place and indicator. */
import type { Unit } from '../core/units.js';
import { exponents } from './figures.js';
import { seriesColumns, type SeriesNeeds } from './series.js';
import type { Setting } from './setting.js';
import { digits, joined, name, sql, type Fragment, type Step } from '../expressions/text.js';

/** The names of areas judged, and of their reporting units. @internal */
export function placeSteps({ areas, units, observations, dialect }: Setting): readonly Step[] {
  const source = areas ?? observations;
  const area = source.column('a', 'area');
  const conditions = [sql`${area} IS NOT NULL`];
  if (areas === null && units) {
    const unit = units.column('u', 'unit');
    conditions.push(sql`${area} NOT IN (SELECT ${unit} FROM ${units.table} AS u WHERE ${unit} IS NOT NULL)`);
  }
  const unitRows = units ? sql`\n  UNION ALL ${unitPlaces(units)}` : sql``;
  return [
    {
      name: 'places',
      comment: 'the areas judged (parent NULL), and the reporting units of each',
      body: sql`SELECT area, CAST(NULL AS ${sql.raw(dialect.types.text)}) AS parent
  FROM (SELECT DISTINCT ${area} AS area FROM ${source.table} AS a WHERE ${joined(conditions, ' AND ')}) AS areas${unitRows}`,
    },
  ];
}

function unitPlaces({ table, column }: NonNullable<Setting['units']>): Fragment {
  const [unit, area] = [column('u', 'unit'), column('u', 'area')];
  return sql`SELECT DISTINCT ${unit}, ${area} FROM ${table} AS u WHERE ${unit} IS NOT NULL AND ${area} IS NOT NULL`;
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

/** One row for each place and indicator, also for a place without figures. @internal */
export function askedStep(setting: Setting, needs: SeriesNeeds): Step {
  const columns = seriesColumns(setting, needs).map(([column]) => name('s', column));
  return {
    name: 'asked',
    comment: 'one row a place and indicator asked about, also for a place without figures',
    shared: true,
    body: sql`SELECT p.area, p.parent, i.indicator,
    ${joined(columns, ', ')}
  FROM places AS p
  JOIN indicators AS i ON CASE WHEN p.parent IS NULL THEN i.of_areas ELSE i.of_units END
  LEFT JOIN series AS s ON s.area = p.area AND s.indicator = i.indicator`,
  };
}
