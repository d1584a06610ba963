/** What one evaluation or projection works with: every row read, sorted, converted and dated. */
import { fault } from '../core/errors.js';
import type { Evidence, Indicator } from '../core/model.js';
import { lastDayOf, period, type Period, type PeriodInput } from '../core/period.js';
import { kindOf, type AnyKind, type Criterion } from './criterion.js';
import type { Case, Warning } from './kinds/kind.js';
import { policyFor, type Policy, type PolicyInput } from './policy/policy.js';
import { isRead, sortRows, type Source } from './evidence/rows.js';
import { hasZeroDenominator, type Point } from './evidence/point.js';
import { readRows } from './evidence/read-rows.js';
import { seriesByUnit, seriesOf, type Series } from './evidence/series.js';

/** What an evaluator has to look up. A catalogue is one. */
export interface Lookup {
  indicator(id: string): Indicator;
  hasIndicator(id: string): boolean;
  /** First year and base year of the plan a criterion belongs to; `null` for a criterion of no plan. */
  yearsOf(criterion: string): { readonly start: number; readonly baseline: number } | null;
}

/** How a criterion is evaluated. */
export interface EvaluateOptions {
  /**
   * The day, month or year the answer is as of: a period counts once it is over. The library has no clock.
   *
   * @defaultValue the period of the latest observation
   */
  readonly asOf?: PeriodInput;
  /** @defaultValue {@link defaultPolicy} */
  readonly policy?: PolicyInput;
  /** The area judged. Rows that name none belong to it. */
  readonly area?: string;
  /** With scope `every-unit`: the names of all units, so that one that reports nothing is seen. */
  readonly units?: readonly string[];
  /**
   * The second series: of `compare`, the indicator compared with; of `gap-narrowing`, the second side, `observations`
   * then being the first. It may as well stand among the observations under its own indicator id.
   */
  readonly reference?: readonly Evidence[];
  /** The host's reason why the criterion does not apply here. */
  readonly notApplicable?: string;
}

/** Everything one evaluation works with. @internal */
export interface Work {
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
  readonly frame: (points: readonly Point[]) => Case;
}

/**
 * Reads the observations of a criterion that is judged on figures. Without a second series `strict` throws, and its
 * opposite is a verdict (an assessment of a whole plan cannot stop at a missing series). @internal
 */
export function readWork(
  criterion: Criterion,
  source: Source,
  options: EvaluateOptions,
  lookup: Lookup,
  strict: boolean,
): Work {
  const indicator = lookup.indicator(criterion.indicator);
  const kind = kindOf(criterion.kind);
  const needed = kind.others?.(criterion) ?? nothing;
  const everyUnit = criterion.scope === 'every-unit';
  const pointsOf = isRead(source)
    ? (id: string) => source.points(id, everyUnit)
    : readSorted(criterion, needed, source, options.reference, lookup);
  const own = pointsOf(criterion.indicator);
  const others = new Map(needed.map((id) => [id, counterpartsOf(pointsOf(id), options.area, everyUnit)]));
  if (strict) assertSecondSeries(criterion, own, others, options.reference);

  const policy = policyFor(criterion.id, options.policy);
  const whole = everyUnit ? null : seriesOf(own, options.area);
  const byUnit = everyUnit ? listedOnly(seriesByUnit(own, options.area), options.units) : null;
  const measured = whole?.points ?? [...byUnit!.values()].flatMap(({ points }) => points);
  const all = whole && kind.derive ? kind.derive(criterion, caseOf(measured, Infinity)) : measured;
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
    frame: (points) => caseOf(points, cutoff),
  };

  function caseOf(points: readonly Point[], last: number): Case {
    return {
      indicator,
      policy,
      points,
      other: (id) =>
        others
          .get(id)!
          .of(points[0]?.observation?.area)
          .filter((point) => point.period.lastDay <= last && !hasZeroDenominator(point)),
      indicatorOf: (id) => lookup.indicator(id),
    };
  }
}

const nothing: readonly never[] = Object.freeze([]);

/** The points of every indicator a criterion needs, from rows as they came. */
function readSorted(
  criterion: Criterion,
  needed: readonly string[],
  observations: readonly Evidence[],
  reference: readonly Evidence[] | undefined,
  lookup: Lookup,
): (id: string) => readonly Point[] {
  const rows = sortRows(criterion, needed, observations, reference, (id) => lookup.hasIndicator(id));
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

/** A unit that is not on the list is none of those judged. */
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

function assertSecondSeries(
  criterion: Criterion,
  own: readonly Point[],
  others: ReadonlyMap<string, Counterparts>,
  reference: readonly Evidence[] | undefined,
): void {
  if (reference !== undefined || others.size === 0) return;
  const empty = [...others]
    .filter(([, { series }]) => series.every(({ points }) => points.length === 0))
    .map(([id]) => id);
  const asked = criterion.kind === 'compare' ? own.length > 0 : own.length === 0 && empty.length < others.size;
  if (asked && empty.length > 0) {
    throw fault(
      'MISSING_SERIES',
      `${criterion.id}: observations`,
      `a second series, of ${empty.join(' and ')}, among them or as options.reference`,
      'none',
    );
  }
}
