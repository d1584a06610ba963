/** Projects the sides of a gap or a comparison, each by itself. */
import type { DecimalText } from '../../core/decimal.js';
import { significantText } from '../../core/fraction-text.js';
import type { Indicator } from '../../core/model.js';
import type { Point } from '../../criteria/evidence/point.js';
import type { PreparedEvidence } from '../../criteria/prepared-evidence.js';
import { validRangeOf } from '../series/valid-range.js';
import { countSeriesOf } from '../counts/count-series.js';
import { forecastSide } from '../counts/difference-forecast.js';
import type { AnnualSeries } from '../series/series.js';
import { annualPoints, measuredPoints, recentPointsOf, recentSeriesOf } from './goal.js';
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

function sideOf(indicator: Indicator, all: readonly Point[], due: number, how: ByMethod): Side | null {
  const { points } = annualPoints(measuredPoints(all));
  const series = points.length === 0 ? null : recentSeriesOf(points);
  if (series === null) return null;
  return sideByCounts(indicator, points, due, how) ?? sideByFigures(indicator, series, due, how);
}

function sideByFigures(indicator: Indicator, series: AnnualSeries, due: number, how: ByMethod): Side | null {
  const { method, confidence } = how;
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

/** A side that has counts, a year ahead at least; `null` where there are none, or too many. */
function sideByCounts(indicator: Indicator, points: readonly Point[], due: number, how: ByMethod): Side | null {
  const series = how.method === 'default' ? countSeriesOf(recentPointsOf(points), indicator) : null;
  const horizon = due - points[points.length - 1]!.period.year;
  if (series === null || horizon < 1 || points.length < 2) return null;
  const ahead = forecastSide({ series, bounds: validRangeOf(indicator) }, how.confidence);
  if (ahead === null) return null;
  const point = ahead.course.point(horizon);
  const { lower, upper } = ahead.course.spread!({ horizon, point });
  const { model, observed, denominator, cases } = ahead.describe(horizon);
  return {
    indicator: indicator.id,
    point: significantText(point),
    lower: significantText(lower),
    upper: significantText(upper),
    counts: { name: indicator.name, model, observed, denominator, cases },
  };
}

function textOf(value: number | null): DecimalText | null {
  return value === null ? null : significantText(value);
}
