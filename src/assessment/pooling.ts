/** Areas of one data set that lend strength to each other's few cases: partial pooling. */
import { lastDayOf } from '../core/period.js';
import { isObservation, readPoint } from '../criteria/evidence/read-rows.js';
import type { Lender } from '../projection/counts/borrowed.js';
import { countSeriesOf } from '../projection/counts/count-series.js';
import { lendersFromAreas, type CountKind } from '../projection/counts/pool.js';
import type { Counted } from '../projection/counts/within-chance.js';
import type { LenderOf } from './lenders.js';
import type { AssessmentSettings } from './settings.js';
import type { Placed } from './read-evidence.js';

/**
 * The lenders of each area, by indicator: all other areas together. Areas are compared over the years up to the date
 * asked about; figures without counts lend nothing. @internal
 */
export function pooledLenders(
  settings: AssessmentSettings,
  groups: readonly { readonly area: string | null; readonly rows: readonly Placed[] }[],
): (area: string | null) => LenderOf {
  const byIndicator = new Map<string, CountedAreas>();
  for (const { area, rows } of groups)
    for (const row of rows) {
      const counted = countedIn(row, area, settings);
      if (!counted) continue;
      const { indicator, kind, year } = counted;
      const { areas } = byIndicator.get(indicator) ?? added(byIndicator, indicator, { kind, areas: new Map() });
      (areas.get(area) ?? added(areas, area, new Map())).set(year, counted);
    }
  const lenders = new Map([...byIndicator].map(([id, { kind, areas }]) => [id, lendersFromAreas(areas, kind)]));
  return (area) => {
    const known = new Map<string, Lender | null>();
    return (indicator) => {
      const lent = known.get(indicator);
      if (lent !== undefined) return lent;
      const lender = lenders.get(indicator)?.(area) ?? settings.lenderOf(indicator);
      known.set(indicator, lender);
      return lender;
    };
  };
}

/** The counts of an indicator, by area and year. */
interface CountedAreas {
  readonly kind: CountKind;
  readonly areas: Map<string | null, Map<number, Counted>>;
}

function added<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): Value {
  map.set(key, value);
  return value;
}

/** The counts of a row on the whole of an area and a whole year; `null` for any other row. */
function countedIn({ evidence, index, from }: Placed, area: string | null, { plan, asOf, uses }: AssessmentSettings) {
  if (!isObservation(evidence) || evidence.indicator === undefined || !uses.get(evidence.indicator)?.whole) return null;
  if ((evidence.area ?? null) !== area || evidence.numerator === undefined || evidence.status === 'F') return null;
  if (evidence.bound !== undefined || Object.keys(evidence.disaggregation ?? {}).length > 0) return null;
  const indicator = plan.indicator(evidence.indicator);
  const point = readPoint({ row: evidence, from, index }, indicator);
  if (!point || point.period.lastDay > asOf.lastDay) return null;
  if (lastDayOf(point.period.year) !== point.period.lastDay) return null;
  const counts = countSeriesOf([point], indicator);
  return (
    counts && {
      indicator: indicator.id,
      kind: { parts: counts.parts, scale: counts.scale },
      year: point.period.year,
      cases: counts.cases[0]!,
      exposure: counts.exposures[0]!,
    }
  );
}
