/** Areas of one data set that lend strength to each other's few cases: partial pooling. */
import { indicatorError } from '../core/errors.js';
import type { Point } from '../criteria/evidence/point.js';
import { isObservation, readPoint } from '../criteria/evidence/read-rows.js';
import { countSeriesOf, type CountSeries } from '../projection/counts/count-series.js';
import { yearlyFigures } from '../projection/counts/lend.js';
import { lendersFromAreas } from '../projection/counts/pool.js';
import type { LenderOf } from './lenders.js';
import type { AreasOptions } from './options.js';
import type { AssessmentSettings } from './settings.js';
import { addTo, type Placed } from './read-evidence.js';

type Area = string | null;

/**
 * The lenders of each area: the other areas where `pooling` asks for it, else the reference series. Without a list of
 * all areas there are no others. @internal
 */
export function lendersIn(
  projection: AreasOptions['projection'],
  groups: readonly AreaRows[] | null,
  settings: AssessmentSettings,
): (area: Area) => LenderOf {
  const { pooling = 'none' } = projection ?? {};
  if (pooling === 'none') return () => settings.lenderOf;
  if (pooling === 'areas' && groups !== null) return pooledLenders(settings, groups);
  const expected = "'none', or 'areas' for a list of areas (assessAreas, --all-areas)";
  throw indicatorError('BAD_OPTION', 'options.projection.pooling', expected, pooling);
}

interface AreaRows {
  readonly area: Area;
  readonly rows: readonly Placed[];
}

/**
 * The lenders of each area, by indicator: all other areas together. Areas are compared over the years up to the date
 * asked about; figures without counts lend nothing.
 */
function pooledLenders(settings: AssessmentSettings, groups: readonly AreaRows[]): (area: Area) => LenderOf {
  const { plan, asOf, lenderOf } = settings;
  const byIndicator = new Map<string, Map<Area, CountSeries>>();
  for (const { area, rows } of groups)
    for (const [id, points] of pointsOf(area, rows, settings)) {
      const indicator = plan.indicator(id);
      const counts = countSeriesOf(yearlyFigures(points, area ?? undefined, indicator, asOf.lastDay), indicator);
      if (counts) byIndicator.set(id, (byIndicator.get(id) ?? new Map<Area, CountSeries>()).set(area, counts));
    }
  const lenders = new Map([...byIndicator].map(([id, areas]) => [id, lendersFromAreas(areas)]));
  return (area) => (indicator) => lenders.get(indicator)?.(area) ?? lenderOf(indicator);
}

/** The points of an area itself, by the indicators that criteria judge the whole area by. */
function pointsOf(
  area: Area,
  rows: readonly Placed[],
  { plan, uses }: AssessmentSettings,
): ReadonlyMap<string, readonly Point[]> {
  const byIndicator = new Map<string, Point[]>();
  for (const { evidence, index, from } of rows) {
    const { indicator: id } = evidence;
    if (!isObservation(evidence) || id === undefined || !uses.get(id)?.whole) continue;
    if ((evidence.area ?? null) !== area) continue;
    const point = readPoint({ row: evidence, from, index }, plan.indicator(id));
    if (point) addTo(byIndicator, id, point);
  }
  return byIndicator;
}
