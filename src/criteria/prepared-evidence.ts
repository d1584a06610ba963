/** The first step of judging: every row read, sorted, converted and dated. */
import { fault } from '../core/errors.js';
import type { Evidence, Indicator } from '../core/model.js';
import { lastDayOf, period, type Period } from '../core/period.js';
import { kindOf, type AnyKind, type Criterion } from './criterion.js';
import { hasZeroDenominator, type Point } from './evidence/point.js';
import { readRows } from './evidence/read-rows.js';
import { isRead, sortRows, type Source } from './evidence/rows.js';
import { seriesByUnit, seriesOf, type Series } from './evidence/series.js';
import type { JudgementContext, Warning } from './kinds/kind.js';
import type { EvaluateOptions, Lookup } from './options.js';
import { policyFor, type Policy } from './policy/policy.js';

/** Everything one evaluation or projection works with. @internal */
export interface PreparedEvidence {
  readonly criterion: Criterion;
  readonly indicator: Indicator;
  readonly kind: AnyKind;
  readonly policy: Policy;
  /** The period asked about, and its last day. */
  readonly asOf: Period;
  readonly dueReached: boolean;
  /** The last day a judged period may end on. */
  readonly cutoff: number;
  readonly years: { readonly start: number; readonly baseline: number } | null;
  readonly warnings: readonly Warning[];
  /** The points of the whole up to the cutoff, oldest first; empty with scope `every-unit`. */
  readonly points: readonly Point[];
  /** The same up to the date asked about, past the due date or not. */
  readonly observed: readonly Point[];
  /** With scope `every-unit`: the points of each unit up to the cutoff. */
  readonly byUnit: ReadonlyMap<string, readonly Point[]> | null;
  /** With scope `every-unit`: the names of all units, where they were listed. */
  readonly listedUnits: readonly string[] | undefined;
  readonly contextOf: (points: readonly Point[]) => JudgementContext;
}

/** Reads the observations of a criterion that is judged on figures. @internal */
export function prepareEvidence(
  criterion: Criterion,
  source: Source,
  options: EvaluateOptions,
  lookup: Lookup,
): PreparedEvidence {
  const indicator = lookup.indicator(criterion.indicator);
  const kind = kindOf(criterion.kind);
  const needed = kind.others?.(criterion) ?? nothing;
  const everyUnit = criterion.scope === 'every-unit';
  const pointsOf = isRead(source)
    ? (id: string) => source.points(id, everyUnit)
    : readSorted(criterion, kind, needed, source, options.reference, lookup);
  const own = pointsOf(criterion.indicator);
  const others = new Map(needed.map((id) => [id, counterpartsOf(pointsOf(id), options.area, everyUnit)]));
  const policy = policyFor(criterion.id, options.policy);
  const contextUpTo = (points: readonly Point[], lastDay: number): JudgementContext =>
    contextOf({ indicator, policy, points, others, lastDay, lookup });

  const whole = everyUnit ? null : seriesOf(own, options.area);
  const byUnit = everyUnit ? listedOnly(seriesByUnit(own, options.area), options.units) : null;
  const measured = whole?.points ?? [...byUnit!.values()].flatMap(({ points }) => points);
  const all = whole && kind.derive ? kind.derive(criterion, contextUpTo(measured, Infinity)) : measured;
  const asOf =
    options.asOf === undefined
      ? (latestOf(all)?.period ?? period(criterion.due, 'criterion.due'))
      : period(options.asOf, 'options.asOf');
  const dueDay = lastDayOf(criterion.due);
  const cutoff = Math.min(asOf.lastDay, dueDay);
  const forecasts = forecastsIn([
    ...(whole ? [whole] : byUnit!.values()),
    ...[...others.values()].flatMap(({ series }) => series),
  ]);
  return {
    criterion,
    indicator,
    kind,
    policy,
    asOf,
    dueReached: asOf.lastDay >= dueDay,
    cutoff,
    years: lookup.yearsOf(criterion.id),
    warnings: forecasts.length > 0 ? [{ code: 'forecast-excluded', periods: forecasts }] : nothing,
    points: whole ? all.filter(upTo(cutoff)) : nothing,
    observed: whole ? all.filter(upTo(asOf.lastDay)) : nothing,
    byUnit: byUnit && new Map([...byUnit].map(([unit, { points }]) => [unit, points.filter(upTo(cutoff))])),
    listedUnits: options.units,
    contextOf: (points) => contextUpTo(points, cutoff),
  };
}

const nothing: readonly never[] = Object.freeze([]);

/** The points of every indicator a criterion needs, from rows as they came. */
function readSorted(
  criterion: Criterion,
  { derive }: AnyKind,
  needed: readonly string[],
  observations: readonly Evidence[],
  reference: readonly Evidence[] | undefined,
  lookup: Lookup,
): (id: string) => readonly Point[] {
  // Beside a second series, the rows of a quantity that is derived are its first one.
  const unnamed = derive && reference !== undefined ? needed[0]! : criterion.indicator;
  const rows = sortRows(criterion, needed, unnamed, observations, reference, (id) => lookup.hasIndicator(id));
  return (id) => readRows(id === criterion.indicator ? rows.own : rows.others.get(id)!, lookup.indicator(id));
}

/** The series of another indicator: of the whole, and with scope `every-unit` of each unit. */
interface Counterparts {
  readonly series: readonly Series[];
  /** As a unit sees it: its own, or that of the whole where it has none. */
  readonly of: (unit: string | undefined) => readonly Point[];
}

function counterpartsOf(points: readonly Point[], area: string | undefined, everyUnit: boolean): Counterparts {
  const byUnit: ReadonlyMap<string | undefined, Series> = everyUnit ? seriesByUnit(points, area) : new Map();
  const whole = seriesOf(
    everyUnit
      ? points.filter(({ observation }) => observation?.area === undefined || observation.area === area)
      : points,
    area,
  );
  return { series: [whole, ...byUnit.values()], of: (unit) => (byUnit.get(unit) ?? whole).points };
}

interface ContextParts {
  readonly indicator: Indicator;
  readonly policy: Policy;
  readonly points: readonly Point[];
  readonly others: ReadonlyMap<string, Counterparts>;
  readonly lastDay: number;
  readonly lookup: Lookup;
}

/** What the kinds see of a series: other series up to the same day, each looked through once. */
function contextOf({ indicator, policy, points, others, lastDay, lookup }: ContextParts): JudgementContext {
  const unit = points[0]?.observation?.area;
  const seen = new Map<string, readonly Point[]>();
  const byPeriod = new Map<string, ReadonlyMap<string, Point>>();
  const other = (id: string): readonly Point[] => {
    let found = seen.get(id);
    if (!found) {
      found = others
        .get(id)!
        .of(unit)
        .filter((point) => point.period.lastDay <= lastDay && !hasZeroDenominator(point));
      seen.set(id, found);
    }
    return found;
  };
  const counterpart = (id: string, { period: { text } }: Point): Point | undefined => {
    let found = byPeriod.get(id);
    if (!found) byPeriod.set(id, (found = new Map(other(id).map((point) => [point.period.text, point]))));
    return found.get(text);
  };
  return { indicator, policy, points, other, counterpart, indicatorOf: (id) => lookup.indicator(id) };
}

/** A unit that is not on the list is not judged. */
function listedOnly(
  byUnit: ReadonlyMap<string, Series>,
  listed: readonly string[] | undefined,
): ReadonlyMap<string, Series> {
  if (listed === undefined) return byUnit;
  const names = new Set(listed);
  if (names.size < listed.length) throw fault('BAD_OPTION', 'options.units', 'every unit named once', listed);
  return new Map([...byUnit].filter(([unit]) => names.has(unit)));
}

function upTo(lastDay: number): (point: Point) => boolean {
  return (point) => point.period.lastDay <= lastDay;
}

/** The periods left out, each once, in order. */
function forecastsIn(series: readonly Series[]): readonly string[] {
  const periods = series.flatMap(({ forecasts }) => forecasts);
  return periods.length === 0 ? nothing : [...new Set(periods)].sort();
}

/** The point that ends last. @internal */
export function latestOf(points: readonly Point[]): Point | undefined {
  let latest = points[0];
  for (const point of points) if (point.period.lastDay >= latest!.period.lastDay) latest = point;
  return latest;
}
