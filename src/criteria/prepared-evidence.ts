/** The first step of judging: it reads, sorts, converts and dates every row. */
import { emptyList } from '../core/freeze.js';
import { indicatorError } from '../core/errors.js';
import type { Evidence, Indicator } from '../core/model.js';
import { isRecord } from '../core/record.js';
import { period, type Period } from '../core/period.js';
import { kindOf, type AnyKind, type Criterion } from './criterion.js';
import { dueDayOf, duePeriodOf } from './due.js';
import { choosePoints, type ChosenPoints, type PeriodRule } from './evidence/annual.js';
import { hasZeroDenominator, type Point } from './evidence/point.js';
import { readRows, type Row } from './evidence/read-rows.js';
import { isRead, sortRows, type EvidenceRead, type Source } from './evidence/rows.js';
import { pointsUntil, seriesByUnit, seriesOf, type Series } from './evidence/series.js';
import { isWholeName } from './evidence/whole-names.js';
import type { JudgementContext, Warning } from './kinds/kind.js';
import type { EvaluateOptions, Lookup } from './options.js';
import { policyFor, type Policy } from './policy/policy.js';

/** The input of one evaluation or projection. @internal */
export interface PreparedEvidence {
  readonly criterion: Criterion;
  readonly indicator: Indicator;
  readonly kind: AnyKind;
  readonly policy: Policy;
  /** The period asked about. */
  readonly asOf: Period;
  readonly dueReached: boolean;
  /** The last day on which a judged period may end. */
  readonly cutoff: number;
  readonly years: { readonly start: number; readonly baseline: number } | null;
  readonly warnings: readonly Warning[];
  /** The points of the whole area that are judged, up to the cutoff, oldest first; empty with scope `every-unit`. */
  readonly points: readonly Point[];
  /** The same points up to the date asked about, also after the due date. */
  readonly observed: readonly Point[];
  /** The points up to the cutoff that only inform and are not judged. */
  readonly informing: readonly Point[];
  /** Whether figures for parts of a year, in its own or another series, were left out. */
  readonly hasPartOfYear: boolean;
  /** With scope `every-unit`: for each unit, the points that are judged, up to the cutoff. */
  readonly byUnit: ReadonlyMap<string, readonly Point[]> | null;
  /** With scope `every-unit`: whether the names of all units were listed. */
  readonly unitsListed: boolean;
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
  const needed = kind.others?.(criterion) ?? emptyList;
  const everyUnit = criterion.scope === 'every-unit';
  const read = isRead(source) ? source : readSorted(criterion, kind, needed, source, options, lookup);
  assertNamedOnce(options.units);
  const isUnit = everyUnit ? unitTest(options) : null;
  const own = read.points(criterion.indicator, everyUnit);
  const others = othersOf(criterion, kind, read, options, isUnit);
  const policy = policyFor(criterion, options.policy, lookup);
  const contextWith = (points: readonly Point[], rule: PeriodRule): JudgementContext =>
    contextOf({ indicator, policy, points, others, rule, lookup });

  const whole = everyUnit ? null : seriesOf(own, options.area);
  const byUnit = isUnit && unitSeries(own, read.unitNames(criterion.indicator), isUnit, options.units);
  const derived = (points: readonly Point[], rule: PeriodRule): readonly Point[] =>
    whole && kind.derive ? kind.derive(criterion, contextWith(points, rule)) : points;
  const latest = (): Period | undefined => {
    const measured = whole?.points ?? [...byUnit!.values()].flatMap(({ points }) => points.slice(-1));
    return latestOf(derived(measured, everyPeriod))?.period;
  };
  const asOf =
    options.asOf === undefined
      ? (latest() ?? period(duePeriodOf(criterion), 'criterion.due'))
      : period(options.asOf, 'options.asOf');
  const rule = { judgedPeriod: policy.judgedPeriod, lastDay: asOf.lastDay };
  const dueDay = dueDayOf(criterion);
  const cutoff = Math.min(asOf.lastDay, dueDay);
  const ofYears = whole && chosenUpTo(whole.points, indicator, rule);
  const observed = ofYears ? derived(ofYears.judged, rule) : emptyList;
  // In the due year, figures after a due day within the year do not count.
  const isWithinYear = criterion.dueBy !== undefined;
  const dueRule = isWithinYear ? { ...rule, lastDay: cutoff, dueDay } : rule;
  const ofWhole = whole && isWithinYear ? chosenUpTo(whole.points, indicator, dueRule) : ofYears;
  const judged = ofWhole && isWithinYear ? derived(ofWhole.judged, dueRule) : observed;
  const ofUnits = byUnit && chosenByUnit(byUnit, indicator, dueRule);
  const informing = informingUntil(cutoff, ofWhole ? [ofWhole] : [...ofUnits!.values()]);
  const alsoInforming = informingUntil(cutoff, chosenOfOthers(others, lookup, dueRule));
  return {
    criterion,
    indicator,
    kind,
    policy,
    asOf,
    dueReached: asOf.lastDay >= dueDay,
    cutoff,
    years: lookup.yearsOf(criterion.id),
    warnings: exclusions(
      forecastsIn(whole ? [whole] : [...byUnit!.values()], others),
      alsoInforming.length === 0 ? informing : [...informing, ...alsoInforming],
    ),
    points: pointsUntil(judged, cutoff),
    observed,
    informing,
    hasPartOfYear: informing.length + alsoInforming.length > 0,
    byUnit: ofUnits && new Map([...ofUnits].map(([unit, own]) => [unit, pointsUntil(own.judged, cutoff)])),
    unitsListed: options.units !== undefined,
    contextOf: (points) => contextWith(points, { ...dueRule, lastDay: cutoff }),
  };
}

/** The series of the other indicators that a criterion needs, from another area where the criterion names one. */
function othersOf(
  criterion: Criterion,
  kind: AnyKind,
  read: Pick<EvidenceRead, 'points' | 'elsewhere'>,
  options: EvaluateOptions,
  isUnit: ReturnType<typeof unitTest> | null,
): ReadonlyMap<string, Counterparts> {
  const needed = kind.others?.(criterion) ?? emptyList;
  if (needed.length === 0) return noOthers;
  const elsewhere = kind.otherArea?.(criterion);
  const counterparts = (id: string): Counterparts =>
    elsewhere === undefined
      ? counterpartsOf(read.points(id, isUnit !== null), options.area, isUnit)
      : inOtherArea(read.elsewhere(id, elsewhere), elsewhere);
  return new Map(needed.map((id) => [id, counterparts(id)]));
}

/** Every period is judged, whenever it ends. */
const everyPeriod: PeriodRule = { judgedPeriod: 'latest', lastDay: Infinity };

function chosenUpTo(points: readonly Point[], { timing }: Indicator, rule: PeriodRule): ChosenPoints {
  return choosePoints(pointsUntil(points, rule.lastDay), timing, rule);
}

function chosenByUnit(
  byUnit: ReadonlyMap<string, Series>,
  indicator: Indicator,
  rule: PeriodRule,
): ReadonlyMap<string, ChosenPoints> {
  return new Map([...byUnit].map(([unit, { points }]) => [unit, chosenUpTo(points, indicator, rule)]));
}

function chosenOfOthers(
  others: ReadonlyMap<string, Counterparts>,
  lookup: Lookup,
  rule: PeriodRule,
): readonly ChosenPoints[] {
  if (others.size === 0) return emptyList;
  return [...others].flatMap(([id, { series }]) =>
    series.map(({ points }) => chosenUpTo(points, lookup.indicator(id), rule)),
  );
}

/** The informing points that end by a day; few series have any. */
function informingUntil(lastDay: number, chosen: readonly ChosenPoints[]): readonly Point[] {
  let found: readonly Point[] = emptyList;
  for (const { informing } of chosen) if (informing.length > 0) found = [...found, ...pointsUntil(informing, lastDay)];
  return found;
}

const noOthers: ReadonlyMap<string, never> = new Map<string, never>();

/** The points of every indicator that a criterion needs, from the caller's rows. */
function readSorted(
  criterion: Criterion,
  { derive, otherArea }: AnyKind,
  needed: readonly string[],
  observations: readonly Evidence[],
  { area, reference, ignoreKeys }: EvaluateOptions,
  lookup: Lookup,
): Omit<EvidenceRead, 'statements'> {
  const elsewhere = otherArea?.(criterion);
  // With a `reference`, the rows of a derived quantity are its first side.
  const unnamed = derive && reference !== undefined ? needed[0]! : criterion.indicator;
  const rows = sortRows(
    criterion,
    needed,
    unnamed,
    observations,
    elsewhere === undefined ? reference : namingArea(reference, elsewhere),
    (id) => lookup.hasIndicator(id),
    ignoreKeys,
  );
  const isElsewhere = ({ row }: Row): boolean => row.area === elsewhere;
  const own = elsewhere === undefined || elsewhere === area ? rows.own : rows.own.filter((row) => !isElsewhere(row));
  const rowsOf = (id: string, ofCriterion: readonly Row[]): readonly Row[] =>
    id === criterion.indicator ? ofCriterion : rows.others.get(id)!;
  return {
    points: (id) => readRows(rowsOf(id, own), lookup.indicator(id)),
    elsewhere: (id) => readRows(rowsOf(id, rows.own).filter(isElsewhere), lookup.indicator(id)),
    unitNames: () => own.map(({ row }) => row.area),
  };
}

/** Rows of another area: a row without an area gets its name. */
function namingArea(rows: readonly Evidence[] | undefined, area: string): readonly Evidence[] | undefined {
  if (!Array.isArray(rows)) return rows;
  return Array.from(rows, (row: unknown) => (isRecord(row) ? { area, ...row } : row) as Evidence);
}

function assertNamedOnce(units: readonly string[] | undefined): void {
  if (units !== undefined && new Set(units).size < units.length)
    throw indicatorError('BAD_OPTION', 'options.units', 'every unit named once', units);
}

type UnitTest = (name: string | undefined) => name is string;

/** The test whether a name is a unit: not the area itself, on the list if there is one, not a word for all units. */
function unitTest({ area, units }: EvaluateOptions): UnitTest {
  const listed = units && new Set(units);
  return (name): name is string =>
    name !== undefined && name !== area && (listed ? listed.has(name) : !isWholeName(name));
}

/** The series of every listed unit or, without a list, of every unit found; empty for a unit without figures. */
function unitSeries(
  points: readonly Point[],
  found: Iterable<string | undefined>,
  isUnit: UnitTest,
  listed: readonly string[] | undefined,
): ReadonlyMap<string, Series> {
  const byUnit = seriesByUnit(points, isUnit);
  const names = listed ?? [...new Set(found)].filter(isUnit).sort();
  return new Map(names.map((unit) => [unit, byUnit.get(unit) ?? { points: emptyList, forecasts: emptyList }]));
}

/** The series of another indicator: for the whole area, and with scope `every-unit` for each unit. */
interface Counterparts {
  readonly series: readonly Series[];
  /** The points for a unit: its own or, without own points, the points of the whole area. */
  readonly of: (unit: string | undefined) => readonly Point[];
}

function counterpartsOf(points: readonly Point[], area: string | undefined, isUnit: UnitTest | null): Counterparts {
  const byUnit: ReadonlyMap<string | undefined, Series> = isUnit ? seriesByUnit(points, isUnit) : new Map();
  const ofWhole = ({ observation }: Point): boolean => observation?.area === undefined || observation.area === area;
  const whole = seriesOf(isUnit ? points.filter(ofWhole) : points, area);
  return { series: [whole, ...byUnit.values()], of: (unit) => (byUnit.get(unit) ?? whole).points };
}

/** The series of another area; it serves every unit. */
function inOtherArea(points: readonly Point[], area: string): Counterparts {
  const series = seriesOf(points, area);
  return { series: [series], of: () => series.points };
}

interface ContextParts {
  readonly indicator: Indicator;
  readonly policy: Policy;
  readonly points: readonly Point[];
  readonly others: ReadonlyMap<string, Counterparts>;
  readonly rule: PeriodRule;
  readonly lookup: Lookup;
}

/** The context in which a kind judges a series: it chooses the points of each other series only once. */
function contextOf({ indicator, policy, points, others, rule, lookup }: ContextParts): JudgementContext {
  const unit = points[0]?.observation?.area;
  const indicatorOf = (id: string): Indicator => lookup.indicator(id);
  // With one figure a year, points of one year match, whatever their day.
  const keyOf = ({ period: { year, text } }: Point): string => (rule.judgedPeriod === 'year' ? String(year) : text);
  if (others.size === 0)
    return { indicator, policy, points, keyOf, other: () => emptyList, counterpart: noCounterpart, indicatorOf };
  const seen = new Map<string, readonly Point[]>();
  const byPeriod = new Map<string, ReadonlyMap<string, Point>>();
  const other = (id: string): readonly Point[] => {
    let found = seen.get(id);
    if (!found) {
      const chosen = chosenUpTo(others.get(id)!.of(unit), lookup.indicator(id), rule);
      seen.set(id, (found = chosen.judged.filter((point) => !hasZeroDenominator(point))));
    }
    return found;
  };
  const counterpart = (id: string, point: Point): Point | undefined => {
    let found = byPeriod.get(id);
    if (!found) byPeriod.set(id, (found = new Map(other(id).map((each) => [keyOf(each), each]))));
    return found.get(keyOf(point));
  };
  return { indicator, policy, points, keyOf, other, counterpart, indicatorOf };
}

function noCounterpart(): undefined {
  return undefined;
}

/** The periods of forecasts in all series used. */
function forecastsIn(own: readonly Series[], others: ReadonlyMap<string, Counterparts>): readonly string[] {
  const periods: string[] = [];
  for (const { forecasts } of own) if (forecasts.length > 0) periods.push(...forecasts);
  for (const { series } of others.values()) for (const { forecasts } of series) periods.push(...forecasts);
  return periods;
}

/** The warnings about figures left out, each period once, in order. */
function exclusions(forecasts: readonly string[], informing: readonly Point[]): readonly Warning[] {
  if (forecasts.length === 0 && informing.length === 0) return emptyList;
  const partial = informing.map(({ period: { text } }) => text);
  const warnings: Warning[] = [];
  if (forecasts.length > 0) warnings.push({ code: 'forecast-excluded', periods: inOrderOnce(forecasts) });
  if (partial.length > 0) warnings.push({ code: 'part-of-year-excluded', periods: inOrderOnce(partial) });
  return warnings;
}

function inOrderOnce(periods: readonly string[]): readonly string[] {
  return [...new Set(periods)].sort();
}

/** The point whose period ends last. @internal */
export function latestOf(points: readonly Point[]): Point | undefined {
  let latest = points[0];
  for (const point of points) if (point.period.lastDay >= latest!.period.lastDay) latest = point;
  return latest;
}
