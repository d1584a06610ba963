/** The third step of a block: the period judged, and its figures. */
import { criterionColumns } from './block-criteria.js';
import type { BlockScope } from './block-scope.js';
import { hasUnders, readsBounds, slotOf, slotSizes } from './block-slots.js';
import type { JudgedPoint } from '../criteria/kinds/kind.sql.js';
import { printedUnder } from './figures.js';
import { columnOf } from '../expressions/numbers/whole.js';
import { digits, joined, name, sql, type Fragment, type Step } from '../expressions/text.js';

/** @internal */
export function blockPoints(scope: BlockScope): Step {
  const { block, setting, others } = scope;
  const { years } = setting;
  const latest = latestYear(scope);
  const judged = block.isEveryUnit ? sql`max(${latest}) OVER (PARTITION BY area, criterion)` : latest;
  const inner = sql`SELECT ${name(`${block.name}_series`)}.*, ${judged} AS judged_year
    FROM ${name(`${block.name}_series`)}`;
  const columns = [
    sql`sized.*`,
    ...pointColumns(scope, '').map(([column, letter]) => valueIn(years, letter, '', column)),
    ...(block.kind.derives ? [] : others).flatMap((other) =>
      pointColumns(scope, other).map(([column, letter]) => valueIn(years, letter, `${other}_`, column)),
    ),
  ];
  return {
    name: `${block.name}_points`,
    comment: `${block.kind.family}: the latest period${block.isEveryUnit ? ' of any unit' : ''}, and the figure in it`,
    body: sql`SELECT ${joined(columns, ',\n    ')}
  FROM (
    ${inner}
  ) AS sized`,
  };
}

/** The last year with a figure, also with a zero denominator. */
function latestYear({ setting: { years }, hasUnders }: BlockScope): Fragment {
  const branches = [...years].reverse().map((year) => {
    const isObserved = hasUnders
      ? sql`(${name(`n${year}`)} IS NOT NULL OR ${name(`d${year}`)} = 0)`
      : sql`${name(`n${year}`)} IS NOT NULL`;
    return sql`WHEN ${isObserved} THEN ${digits(year)}`;
  });
  return sql`CASE ${joined(branches, ' ')} END`;
}

function pointColumns(scope: BlockScope, other: string): readonly (readonly [string, string])[] {
  const prefix = other === '' ? 'value' : other;
  return [
    [`${prefix}_n`, 'n'],
    ...(hasUnders(scope, other) ? [[`${prefix}_d`, 'd'] as const] : []),
    ...(other === '' && readsBounds(scope) ? [[`${prefix}_b`, 'b'] as const] : []),
  ];
}

function valueIn(years: readonly number[], letter: string, prefix: string, column: string): Fragment {
  const branches = years.map((year) => sql`WHEN ${digits(year)} THEN ${name(`${prefix}${letter}${year}`)}`);
  return sql`CASE judged_year ${joined(branches, ' ')} END AS ${name(column)}`;
}

/** The figure judged, as the next step sees it. @internal */
export function judgedPoint(scope: BlockScope, other = ''): JudgedPoint & { readonly isKnown: Fragment } {
  const { setting } = scope;
  const sizes = other === '' ? slotSizes(scope) : scope.sizes;
  const prefix = other === '' ? 'value' : other;
  return {
    year: sql`judged_year`,
    value: {
      over: columnOf(name(`${prefix}_n`), sizes.over),
      under: hasUnders(scope, other) ? columnOf(name(`${prefix}_d`), sizes.under) : printedUnder(setting),
    },
    isKnown: sql`(${name(`${prefix}_n`)} IS NOT NULL)`,
    bound: other === '' && readsBounds(scope) ? name(`${prefix}_b`) : null,
  };
}

/** The columns without figures, which are passed on unchanged. @internal */
export function handedOn(scope: BlockScope): readonly Fragment[] {
  const { block } = scope;
  return ['area', ...(block.isEveryUnit ? ['unit'] : []), ...criterionColumns(scope)].map((each) => name(each));
}

/** The figure of one year, for a criterion with `sustain`. @internal */
export function pointOfYear(scope: BlockScope, year: number, other = ''): JudgedPoint & { readonly isKnown: Fragment } {
  const slot = slotOf(scope, year, other === '' ? '' : `${other}_`);
  return { year: digits(year), value: slot.value, isKnown: slot.isKnown, bound: slot.bound };
}
