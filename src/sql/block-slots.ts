/** The columns of figures that the first steps of a block write and its later steps read. */
import type { BlockScope } from './block-scope.js';
import { printedUnder, rawFigure, type FigureSizes } from './figures.js';
import type { YearFigure } from '../criteria/kinds/kind.sql.js';
import { columnOf } from '../expressions/numbers/whole.js';
import { name, sql, type Fragment } from '../expressions/text.js';

/** Whether the SQL of a block has a column for the bounds of figures. @internal */
export function readsBounds({ block, setting }: Pick<BlockScope, 'block' | 'setting'>): boolean {
  return block.kind.readsBounds === true && setting.observations.has('bound');
}

/** The largest figures in the columns of this step. @internal */
export function slotSizes({ block, setting, sizes, others }: BlockScope): FigureSizes {
  const derives = block.isEveryUnit ? undefined : block.kind.derives;
  if (!derives) return sizes;
  const [one, two] = others.map((other) => rawFigure(other, setting.years[0]!, setting, sizes));
  const { over, under } = derives(one!, two!, setting, block.traits).figure;
  const larger = (a: bigint, b: bigint): bigint => (a > b ? a : b);
  return { over: larger(sizes.over, over.most), under: larger(sizes.under, under.most) };
}

/** Whether the figures of an indicator have a column for their denominator. @internal */
export function hasUnders(scope: BlockScope, other: string): boolean {
  return other === '' ? scope.hasUnders : scope.setting.counts;
}

/** The figure of a year in the later steps: NULL where its denominator is zero. @internal */
export function slotOf(scope: BlockScope, year: number, prefix = ''): YearFigure {
  const hasColumn = scope.years.includes(year);
  const sizes = prefix === '' ? slotSizes(scope) : scope.sizes;
  const column = (letter: string): Fragment =>
    hasColumn ? name(`${prefix}${letter}${year}`) : sql`CAST(NULL AS BIGINT)`;
  return {
    year,
    value: {
      over: columnOf(column('n'), sizes.over),
      under: hasUnders(scope, prefix) ? columnOf(column('d'), sizes.under) : printedUnder(scope.setting),
    },
    isKnown: sql`(${column('n')} IS NOT NULL)`,
    bound: prefix === '' && readsBounds(scope) && hasColumn ? column('b') : null,
  };
}
