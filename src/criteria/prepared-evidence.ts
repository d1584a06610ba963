/** The first step of judging: every row read, sorted, converted and dated. */
import { emptyList } from '../core/freeze.js';
import { indicatorError } from '../core/errors.js';
import type { Evidence, Indicator } from '../core/model.js';
import { isObject } from '../core/options.js';
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
  /** The points of the whole that are judged, up to the cutoff, oldest first; empty with scope `every-unit`. */
  readonly points: readonly Point[];
  /** The same up to the date asked about, past the due date or not. */
  readonly observed: readonly Point[];
  /** Points up to the cutoff that inform and are not judged. */
  readonly informing: readonly Point[];
  /** Whether figures of parts of a year, its own or of another series, were left out. */
  readonly hasPartOfYear: boolean;
  /** With scope `every-unit`: the units, and the points of each that are judged up to the cutoff. */
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
    const measured = whole?.points ?? [...byUnit!.values()].flatMap(({ points }) => points);
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
  // Of a year in which it falls due, what comes later does not count.
  const isWithinYear = criterion.dueBy !== undefined;
  const dueRule = isWithinYear ? { ...rule, lastDay: cutoff, dueDay } : rule;
  const ofWhole = whole && isWithinYear ? chosenUpTo(whole.points, indicator, dueRule) : ofYears;
  const judged = ofWhole && isWithinYear ? derived(ofWhole.judged, dueRule) : observed;
  const ofUnits = byUnit && chosenByUnit(byUnit, indicator, dueRule);
  const informing = informingUntil(cutoff, ofWhole ? [ofWhole] : [...ofUnits!.values()]);
  const alsoInforming = informingUntil(
    cutoff,
    needed.flatMap((id) =>
      others.get(id)!.series.map(({ points }) => chosenUpTo(points, lookup.indicator(id), dueRule)),
    ),
  );
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

/** The series of the other indicators a criterion looks at; of another area, where it names one. */
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

/** The points that inform and end by a day; hardly any series has one. */
function informingUntil(lastDay: number, chosen: readonly ChosenPoints[]): readonly Point[] {
  if (chosen.every(({ informing }) => informing.length === 0)) return emptyList;
  return chosen.flatMap(({ informing }) => pointsUntil(informing, lastDay));
}

const noOthers: ReadonlyMap<string, never> = new Map<string, never>();

/** The points of every indicator a criterion needs, from rows as they came. */
function readSorted(
  criterion: Criterion,
  { derive, otherArea }: AnyKind,
  needed: readonly string[],
  observations: readonly Evidence[],
  { area, reference, ignoreKeys }: EvaluateOptions,
  lookup: Lookup,
): Omit<EvidenceRead, 'statements'> {
  const elsewhere = otherArea?.(criterion);
  // Beside a second series, the rows of a quantity that is derived are its first one.
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
    unitNames: () => own.flatMap(({ row }) => row.area ?? emptyList),
  };
}

/** Rows given as those of another area; one that names none is of it. */
function namingArea(rows: readonly Evidence[] | undefined, area: string): readonly Evidence[] | undefined {
  if (!Array.isArray(rows)) return rows;
  return Array.from(rows, (row: unknown) => (isObject(row) ? { area, ...row } : row) as Evidence);
}

function assertNamedOnce(units: readonly string[] | undefined): void {
  if (units !== undefined && new Set(units).size < units.length)
    throw indicatorError('BAD_OPTION', 'options.units', 'every unit named once', units);
}

type UnitTest = (name: string | undefined) => name is string;

/** Whether a name is a unit’s: no other area, none that is not on the list, and no word for all of them together. */
function unitTest({ area, units }: EvaluateOptions): UnitTest {
  const listed = units && new Set(units);
  return (name): name is string =>
    name !== undefined && name !== area && (listed ? listed.has(name) : !isWholeName(name));
}

/** The series of every unit that is named, empty where it has no figure: all on the list, or all found. */
function unitSeries(
  points: readonly Point[],
  found: Iterable<string>,
  isUnit: UnitTest,
  listed: readonly string[] | undefined,
): ReadonlyMap<string, Series> {
  const byUnit = seriesByUnit(points, isUnit);
  const names = listed ?? [...new Set([...found].filter(isUnit))].sort();
  return new Map(names.map((unit) => [unit, byUnit.get(unit) ?? { points: emptyList, forecasts: emptyList }]));
}

/** The series of another indicator: of the whole, and with scope `every-unit` of each unit. */
interface Counterparts {
  readonly series: readonly Series[];
  /** As a unit sees it: its own, or that of the whole where it has none. */
  readonly of: (unit: string | undefined) => readonly Point[];
}

function counterpartsOf(points: readonly Point[], area: string | undefined, isUnit: UnitTest | null): Counterparts {
  const byUnit: ReadonlyMap<string | undefined, Series> = isUnit ? seriesByUnit(points, isUnit) : new Map();
  const ofWhole = ({ observation }: Point): boolean => observation?.area === undefined || observation.area === area;
  const whole = seriesOf(isUnit ? points.filter(ofWhole) : points, area);
  return { series: [whole, ...byUnit.values()], of: (unit) => (byUnit.get(unit) ?? whole).points };
}

/** As every unit sees it: the series of the whole of another area. */
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

/** What the kinds see of a series: other series up to the same day, each looked through once. */
function contextOf({ indicator, policy, points, others, rule, lookup }: ContextParts): JudgementContext {
  const unit = points[0]?.observation?.area;
  const indicatorOf = (id: string): Indicator => lookup.indicator(id);
  // Points of a year go together by the year, whatever day they were read on.
  const keyOf = ({ period: { year, text } }: Point): string => (rule.judgedPeriod === 'year' ? String(year) : text);
  if (others.size === 0)
    return { indicator, policy, points, keyOf, other: () => emptyList, counterpart: none, indicatorOf };
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

function none(): undefined {
  return undefined;
}

/** The periods whose figures are forecasts, in every series looked at. */
function forecastsIn(own: readonly Series[], others: ReadonlyMap<string, Counterparts>): readonly string[] {
  return [...own, ...[...others.values()].flatMap(({ series }) => series)].flatMap(({ forecasts }) => forecasts);
}

/** What was left out, each period once, in order. */
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

/** The point that ends last. @internal */
export function latestOf(points: readonly Point[]): Point | undefined {
  let latest = points[0];
  for (const point of points) if (point.period.lastDay >= latest!.period.lastDay) latest = point;
  return latest;
}
