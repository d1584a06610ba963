/** The second step of a block that judges the latest figure of each series. */
import { lastYearsOf } from './block-years.js';
import type { BlockScope } from './block-scope.js';
import { ownFigure, sharedColumns, tooLong } from './block-series.js';
import { readsBounds } from './block-slots.js';
import { latestColumn } from './series.js';
import { all, digits, joined, name, sql, type Fragment, type Step } from '../expressions/text.js';

/** One row for each area and criterion: the latest figure, and the years it is compared with. @internal */
export function latestPoints(scope: BlockScope): Step {
  const { block, years } = scope;
  const columns = [
    sql`s.area AS area`,
    ...sharedColumns(scope, ['s']),
    ...latestFigure(scope),
    ...years.flatMap((year) => ownFigure(scope, year)),
  ];
  return {
    name: `${block.name}_points`,
    comment: `${block.kind.family}: the latest figure up to each criterion's last year`,
    body: sql`SELECT
    ${joined(columns, ',\n    ')}
  FROM asked AS s
  JOIN ${name(`${block.name}_criteria`)} AS c ON c.indicator = s.indicator
  WHERE s.parent IS NULL`,
  };
}

/** The latest figure; NULL where its denominator is zero. */
function latestFigure(scope: BlockScope): readonly Fragment[] {
  const { setting } = scope;
  const latest = (letter: 'y' | 'n' | 'd' | 'b'): Fragment => upToLastYear(scope, letter);
  const conditions = [
    ...tooLong(scope, ['s']).map((isLong) => sql`NOT ${isLong}`),
    ...(setting.counts ? [sql`${latest('d')} <> 0`] : []),
  ];
  const figure = conditions.length === 0 ? latest('n') : sql`CASE WHEN ${all(conditions)} THEN ${latest('n')} END`;
  return [
    sql`${latest('y')} AS judged_year`,
    sql`${figure} AS value_n`,
    ...(setting.counts ? [sql`${latest('d')} AS value_d`] : []),
    ...(readsBounds(scope) ? [sql`COALESCE(${latest('b')}, 0) AS value_b`] : []),
  ];
}

/** A column of the latest figure, up to the last year of the row's criterion. */
function upToLastYear({ block, setting }: BlockScope, letter: 'y' | 'n' | 'd' | 'b'): Fragment {
  const years = lastYearsOf(block, setting);
  const [only, ...more] = years.map((year) => name('s', latestColumn(letter, year)));
  if (more.length === 0) return only!;
  const branches = years.map((year) => sql`WHEN ${digits(year)} THEN ${name('s', latestColumn(letter, year))}`);
  return sql`CASE c.last_year ${joined(branches, ' ')} END`;
}
