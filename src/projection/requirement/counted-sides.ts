/** The counts behind both sides of a gap or a comparison. */
import type { ProjectionGoal } from '../../criteria/kinds/kind.js';
import type { Point } from '../../criteria/evidence/point.js';
import { pointOfYear } from '../../criteria/evidence/series.js';
import type { PreparedEvidence } from '../../criteria/prepared-evidence.js';
import { countSeriesOf } from '../counts/count-series.js';
import type { CountedSide, CountedSides } from '../counts/difference-forecast.js';
import { validRangeOf } from '../series/valid-range.js';

/**
 * The counts of both sides in these years; `null` unless both have a value in every year, counts in at least one, and
 * the same unit. A gap that was observed itself has none, nor has one that is a share of a side.
 *
 * @internal
 */
export function countedSidesOf(
  { criterion, kind, contextOf, indicator }: PreparedEvidence,
  own: readonly Point[],
  fitted: readonly Point[],
  quantity: ProjectionGoal['quantity'],
): CountedSides | null {
  const ids = kind.sides?.(criterion) ?? [];
  const isShare = criterion.kind === 'gap-narrowing' && criterion.relative === true;
  if (quantity === 'value' || isShare || fitted.some(({ observation }) => observation !== null)) return null;
  const { other, indicatorOf } = contextOf(own);
  const [one, two] = ids.map((id, i): CountedSide | null => {
    const side = i === 0 && id === indicator.id ? own : other(id);
    const points = fitted.flatMap(({ period }) => pointOfYear(side, period.year) ?? []);
    const isBroken = points.some(({ observation }, at) => at > 0 && observation?.status === 'B');
    const series = points.length === fitted.length && !isBroken ? countSeriesOf(points, indicatorOf(id)) : null;
    return series && { series, bounds: validRangeOf(indicatorOf(id)) };
  });
  return one && two && one.series.scale === two.series.scale ? [one, two] : null;
}
