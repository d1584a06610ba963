/**
 * The second step of a block: one row for each place and criterion, with the figures up to the last year that can be
 * judged, without figures that have a zero denominator.
 */
import { lastYearOf, criterionColumns } from './block-criteria.js';
import type { BlockScope } from './block-scope.js';
import { readsBounds } from './block-slots.js';
import { rawFigure } from './figures.js';
import type { Ratio } from '../expressions/numbers/ratio.js';
import type { Setting } from './setting.js';
import { all, any, digits, joined, name, sql, type Fragment, type Step } from '../expressions/text.js';

/** @internal */
export function blockSeries(scope: BlockScope): Step {
  const { block, setting, others } = scope;
  const { isEveryUnit } = block;
  const wholes = isEveryUnit ? others.map(wholeOf) : [];
  const series = ['s', ...others, ...wholes];
  const sideYears = derivesFigures(scope)
    ? others.flatMap((side) => setting.years.map((year) => isVisibleFigure(scope, side, year)))
    : [];
  const columns = [
    ...(isEveryUnit ? [sql`s.parent AS area`, sql`s.area AS unit`] : [sql`s.area AS area`]),
    ...sharedColumns(scope, series),
    ...(sideYears.length > 0 ? [sql`${any(sideYears)} AS has_side`] : []),
    ...scope.years.flatMap((year) => [
      ...ownFigure(scope, year),
      ...(block.kind.derives ? [] : others.flatMap((other) => otherFigure(scope, other, year))),
    ]),
  ];
  // The other area that all criteria of the block compare with, if any.
  const elsewhere = typeof block.traits['area'] === 'string' ? sql`${block.traits['area']}` : null;
  const joins = [
    ...others.map((each) => joinOf(each, each, elsewhere ?? sql`s.area`)),
    ...(isEveryUnit ? others.map((each) => joinOf(wholeOf(each), each, elsewhere ?? sql`s.parent`)) : []),
  ];
  return {
    name: `${block.name}_series`,
    comment: `${block.kind.family}: the figures each criterion may look at`,
    body: sql`SELECT
    ${joined(columns, ',\n    ')}
  FROM asked AS s
  JOIN ${name(`${block.name}_criteria`)} AS c ON c.indicator = s.indicator${joined(joins, '')}
  WHERE s.parent IS ${isEveryUnit ? sql`NOT NULL` : sql`NULL`}`,
  };
}

/** The columns that do not depend on years: the criterion, and what is known of the series as a whole. @internal */
export function sharedColumns(scope: BlockScope, series: readonly string[]): readonly Fragment[] {
  const recheck = any([
    ...series.map((each) => sql`COALESCE(${name(each, 'outside')}, FALSE)`),
    ...tooLong(scope, series),
    ...onlyBounds(scope, series),
  ]);
  const counted = series.map((each) => sql`${name(each, 'counted')} IS NOT NULL`);
  return [
    ...criterionColumns(scope).map((each) => name('c', each)),
    sql`${recheck} AS recheck`,
    sql`COALESCE(s.earlier, FALSE) AS earlier`,
    ...(scope.setting.counts ? [sql`${any(counted)} AS has_counts`] : []),
  ];
}

/** The alias of the whole area's series beside a unit's series. */
function wholeOf(other: string): string {
  return `${other}_whole`;
}

function joinOf(alias: string, other: string, area: Fragment): Fragment {
  const [own, theirs] = [name(alias, 'area'), name(alias, 'indicator')];
  return sql`
  LEFT JOIN series AS ${name(alias)} ON ${own} = ${area} AND ${theirs} = ${name('c', other)}`;
}

/** Whether the counts of a series are longer than the block can judge exactly. @internal */
export function tooLong({ setting, countDigits }: BlockScope, series: readonly string[]): readonly Fragment[] {
  if (!setting.counts || countDigits === setting.digits.counts) return [];
  return series.map((each) => sql`COALESCE(${name(each, 'counted')} >= ${digits(10n ** BigInt(countDigits))}, FALSE)`);
}

/** Whether a series has figures that are only bounds, which the SQL of the block does not read. */
function onlyBounds({ block, setting }: BlockScope, series: readonly string[]): readonly Fragment[] {
  if (block.kind.readsBounds === true || !setting.observations.has('bound')) return [];
  return series.map((each) => sql`COALESCE(${name(each, 'bounds')} <> 0, FALSE)`);
}

/** Whether figures are derived from two sides; figures of units are not. @internal */
export function derivesFigures({ block }: BlockScope): boolean {
  return block.kind.derives !== undefined && !block.isEveryUnit;
}

function isVisibleFigure(scope: BlockScope, side: string, year: number): Fragment {
  return all([...isVisible(scope, [side], year), ...isFigure(scope.setting, side, year)]);
}

/** The conditions under which figures of some series may be used in a year. */
function isVisible(scope: BlockScope, series: readonly string[], year: number): readonly Fragment[] {
  const { block, setting } = scope;
  const isMasked = block.criteria.some((each) => lastYearOf(each, setting) < year);
  return [
    ...(isMasked ? [sql`c.last_year >= ${digits(year)}`] : []),
    ...tooLong(scope, series).map((isLong) => sql`NOT ${isLong}`),
  ];
}

/** The figure of a year. @internal */
export function ownFigure(scope: BlockScope, year: number): readonly Fragment[] {
  const { block, setting, others, sizes, hasUnders } = scope;
  const own = rawFigure('s', year, setting, sizes);
  const derives = block.isEveryUnit ? undefined : block.kind.derives;
  const visible = isVisible(scope, derives ? ['s', ...others] : ['s'], year);
  const isOwn = sql`${own.over.text} IS NOT NULL`;
  const choices: Choice[] = [{ when: derives ? [...visible, isOwn] : visible, figure: withoutZero(own, setting) }];
  if (derives) {
    const [one, two] = others.map((other) => rawFigure(other, year, setting, sizes));
    const isUsable = others.flatMap((other) => isFigure(setting, other, year));
    const { figure, exists } = derives(one!, two!, setting, block.traits);
    choices.push({ when: [...visible, ...isUsable, ...(exists ? [exists] : [])], figure });
  }
  const bound = boundOf(scope, 's', year);
  const isCounted = [isOwn, ...(setting.counts ? [sql`${own.under.text} <> 0`] : [])];
  return [
    sql`${chosen(choices, 'over')} AS ${name(`n${year}`)}`,
    ...(hasUnders ? [sql`${chosen(choices, 'under')} AS ${name(`d${year}`)}`] : []),
    ...(bound
      ? [sql`CASE WHEN ${all([...visible, ...isCounted])} THEN ${bound} ELSE 0 END AS ${name(`b${year}`)}`]
      : []),
  ];
}

/** A figure that is NULL where its denominator is zero; the denominator stays. */
function withoutZero(figure: Ratio, { counts }: Setting): Ratio {
  if (!counts) return figure;
  const text = sql`(CASE WHEN ${figure.under.text} <> 0 THEN ${figure.over.text} END)`;
  return { ...figure, over: { ...figure.over, text } };
}

/** A figure, and the conditions under which it is used. */
interface Choice {
  readonly when: readonly Fragment[];
  readonly figure: Ratio;
}

/** The numerator or denominator of the first figure whose conditions hold. */
function chosen(choices: readonly Choice[], part: keyof Ratio): Fragment {
  if (choices[0]!.when.length === 0) return choices[0]!.figure[part].text;
  const branches = choices.map(({ when, figure }) => sql`WHEN ${all(when)} THEN ${figure[part].text}`);
  return sql`CASE ${joined(branches, ' ')} END`;
}

/** The figure of another indicator; a unit without its own figures is compared with the whole area's. */
function otherFigure(scope: BlockScope, other: string, year: number): readonly Fragment[] {
  const { block, setting, sizes } = scope;
  const aliases = block.isEveryUnit ? [other, wholeOf(other)] : [other];
  const visible = isVisible(scope, aliases, year);
  const columns = (alias: string): readonly (readonly [string, Fragment])[] => {
    const { over, under } = withoutZero(rawFigure(alias, year, setting, sizes), setting);
    return [['n', over.text], ...(setting.counts ? [['d', under.text] as const] : [])];
  };
  const isOwn = sql`COALESCE(${name(other, 'observed')}, FALSE)`;
  return columns(other).map(([column, own], i) => {
    const chosen = block.isEveryUnit
      ? sql`CASE WHEN ${isOwn} THEN ${own} ELSE ${columns(wholeOf(other))[i]![1]} END`
      : own;
    return sql`CASE WHEN ${all(visible)} THEN ${chosen} END AS ${name(`${other}_${column}${year}`)}`;
  });
}

/** Whether a figure is observed and its denominator is not zero. */
function isFigure(setting: Setting, alias: string, year: number): readonly Fragment[] {
  return [
    sql`${name(alias, `n${year}`)} IS NOT NULL`,
    ...(setting.counts ? [sql`${name(alias, `d${year}`)} <> 0`] : []),
  ];
}

/** The bound of a figure, two bits a year: 0 the value itself, 1 at least, 2 at most. */
function boundOf({ block, setting }: BlockScope, alias: string, year: number): Fragment | null {
  const { years, dialect } = setting;
  if (!readsBounds({ block, setting })) return null;
  return sql`(${dialect.divide(name(alias, 'bounds'), digits(4n ** BigInt(year - years[0]!)))} % 4)`;
}
