/** Whether a verdict may be left to `evaluate`: the documented cases, and no other. */
import type { Criterion } from '../../src/criteria/criterion.js';
import { sqlKindOf } from '../../src/sql/kinds.js';
import type { Row, World } from './world.js';

const whole = 9;
const places = 4;

export function mayRecheck(world: World, criterion: Criterion, area: string): boolean {
  const kind = sqlKindOf(criterion.kind);
  if (!kind) return false;
  const others = Object.values(kind.others?.(criterion) ?? {});
  const elsewhere = criterion.kind === 'compare' ? (criterion.referenceArea ?? area) : area;
  const rowsOf = rowsByArea(world);
  const indicators = new Set([criterion.indicator, ...others]);
  const compared = elsewhere === area ? [] : (rowsOf.get(elsewhere) ?? []).filter((row) => row.area === elsewhere);
  const rows = [...(rowsOf.get(area) ?? []), ...compared].filter((row) => indicators.has(row.indicator));
  if (rows.some(isOutside)) return true;
  if (!kind.readsBounds && rows.some(({ bound }) => bound !== undefined)) return true;
  const { comparison } = world.policy;
  if (comparison === 'threshold-precision' && ['change', 'compare', 'hold'].includes(kind.family)) return true;
  // 1.0333 to the power of the years has more digits than a number of an engine.
  if (criterion.kind === 'change-from-baseline' && criterion.changePercent === '3.33') return true;
  if (criterion.kind === 'gap-narrowing' && criterion.relative === true && !isEveryUnit(criterion)) return true;
  // Products of two such counts, and of a limit, are not sure to fit.
  if (kind.family !== 'limits' && rows.some(({ denominator }) => Number(denominator) >= 1e8)) return true;
  const isCounted = rows.some(({ numerator }) => numerator !== undefined);
  return isCounted && ['trend', 'gap', 'slowing'].includes(kind.family);
}

const grouped = new WeakMap<World, ReadonlyMap<string, readonly Row[]>>();

/** The rows of each area and of its units. */
function rowsByArea(world: World): ReadonlyMap<string, readonly Row[]> {
  const known = grouped.get(world);
  if (known) return known;
  const parents = new Map(world.units.map(({ unit, area }) => [unit, area]));
  const found = new Map<string, Row[]>();
  for (const row of world.observations) {
    const area = parents.get(row.area) ?? row.area;
    const rows = found.get(area);
    if (rows) rows.push(row);
    else found.set(area, [row]);
  }
  grouped.set(world, found);
  return found;
}

function isEveryUnit({ scope }: Criterion): boolean {
  return scope === 'every-unit';
}

/** Whether a figure has more digits than the statements were compiled for. */
function isOutside({ value, unit }: Row): boolean {
  if (value === undefined || value === null) return false;
  // Figures in other units are made to be inside.
  if (unit !== undefined) return false;
  const [before = '', after = ''] = String(value).replace('-', '').split('.');
  return before.length > whole || after.replace(/0+$/, '').length > places;
}
