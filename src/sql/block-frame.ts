/** The context in which a kind judges the rows of a block. */
import { judgedPoint, pointOfYear } from './block-points.js';
import { slotOf } from './block-slots.js';
import type { BlockScope } from './block-scope.js';
import type { JudgedPoint, SqlContext, SqlJudgement } from '../criteria/kinds/kind.sql.js';
import { columnOf, known } from '../expressions/numbers/whole.js';
import { name, sql, type Fragment } from '../expressions/text.js';

/** @internal */
export function frameOf(scope: BlockScope, upTo: number | null): SqlContext {
  const { setting, parameters } = scope;
  const years = upTo === null ? scope.years : scope.years.filter((year) => year <= upTo);
  return {
    arithmetic: setting,
    slots: years.map((year) => slotOf(scope, year)),
    slotOf: (year) => slotOf(scope, year),
    differInUnder: differInUnder(scope),
    hasEarlier: sql`earlier`,
    number: (parameter) => ({
      over: columnOf(name(parameter), parameters.sizes[parameter]!),
      under: known(parameters.under),
    }),
    measure: (each) => name(measureColumn(each, upTo)),
    other: (other) => (upTo === null ? judgedPoint(scope, other) : pointOfYear(scope, upTo, other)),
  };
}

/** The condition that figures have different denominators; `null` where all figures have the same one. */
function differInUnder({ setting, divides }: BlockScope): Fragment | null {
  if (divides) return sql`TRUE`;
  return setting.counts ? sql`has_counts` : null;
}

/** The judgement of the latest figure or, with a year, of the year's figure. @internal */
export function judge(scope: BlockScope, year: number | null): SqlJudgement {
  const { kind, traits } = scope.block;
  const point: JudgedPoint = year === null ? judgedPoint(scope) : pointOfYear(scope, year);
  return kind.judge(point, frameOf(scope, year), traits);
}

/** The column of a measure: for the latest figure or, with a year, as of the year. @internal */
export function measureColumn(measure: string, year: number | null): string {
  return year === null ? measure : `${measure}_${year}`;
}
