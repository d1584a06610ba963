/** Projects the sides of a gap or a comparison, each by itself. */
import type { DecimalText } from '../../core/decimal.js';
import { significantText } from '../../core/fraction-text.js';
import type { Indicator } from '../../core/model.js';
import type { Point } from '../../criteria/evidence/point.js';
import type { PreparedEvidence } from '../../criteria/prepared-evidence.js';
import { validRangeOf } from '../series/valid-range.js';
import { annualPoints, recentSeriesOf, measuredPoints } from './goal.js';
import { forecastSeries } from '../forecast.js';
import type { ByMethod } from '../methods/methods.js';
import type { Side } from '../projection.js';

/** Both sides, as far as they can be projected; empty for a kind with a single series. @internal */
export function sidesOf(
  { criterion, kind, contextOf, indicator }: PreparedEvidence,
  own: readonly Point[],
  byMethod: ByMethod,
): readonly Side[] {
  const { other, indicatorOf } = contextOf(own);
  const area = kind.otherArea?.(criterion);
  return (kind.sides?.(criterion) ?? [])
    .map((id, i) => {
      const isOwn = i === 0 && id === indicator.id;
      const side = sideOf(indicatorOf(id), isOwn ? own : other(id), criterion.due, byMethod);
      return side && area !== undefined && !isOwn ? { ...side, area } : side;
    })
    .filter((side) => side !== null);
}

function sideOf(
  indicator: Indicator,
  all: readonly Point[],
  due: number,
  { method, confidence }: ByMethod,
): Side | null {
  const { points } = annualPoints(measuredPoints(all));
  const series = points.length === 0 ? null : recentSeriesOf(points);
  if (series === null) return null;
  const ahead = forecastSeries(series, { to: due, method, confidence, bounds: validRangeOf(indicator), within: null });
  const end = ahead.status === 'forecast' ? ahead.path[ahead.path.length - 1] : undefined;
  if (end === undefined) return null;
  return {
    indicator: indicator.id,
    point: significantText(end.point),
    lower: textOf(end.lower),
    upper: textOf(end.upper),
  };
}

function textOf(value: number | null): DecimalText | null {
  return value === null ? null : significantText(value);
}
