/** The second step of judging: what the evidence shows. The result is made in the third step. */
import { emptyList, deepFreeze } from '../core/freeze.js';
import { compare, type Fraction } from '../core/fraction.js';
import { lastDayOf } from '../core/period.js';
import type { AnyKind, Criterion } from './criterion.js';
import { duePeriodOf } from './due.js';
import { hasZeroDenominator, type Point } from './evidence/point.js';
import type { Decided, InsufficientReason, Judgement, JudgementContext, Satisfied } from './kinds/kind.js';
import type { Reading } from './policy/readings.js';
import { latestOf, type PreparedEvidence } from './prepared-evidence.js';

/** What the figures show about a criterion. @internal */
export type Finding =
  | { readonly outcome: 'nothing-to-divide' }
  | {
      readonly outcome: 'insufficient';
      readonly reason: InsufficientReason;
      /** The latest point, as an indication. */
      readonly point: Point | null;
      readonly readings: readonly Reading[];
      /** The missing periods or units that can be named. */
      readonly missing: readonly string[];
    }
  | {
      readonly outcome: 'judged';
      readonly satisfied: boolean;
      /** The series judged; with scope `every-unit`, the worst unit's series. */
      readonly series: JudgedSeries;
      readonly breaches: readonly BreachFound[];
      readonly units: UnitsFound | null;
    };

/** One series judged at its latest point; with `sustain`, at every period. @internal */
export interface JudgedSeries {
  readonly points: readonly Point[];
  readonly point: Point;
  readonly judgement: Judgement;
  readonly breaches: readonly BreachFound[];
  /** With `sustain`: the years that are over and were not judged. */
  readonly unobserved: readonly string[];
}

/** A period in which a criterion with `sustain` was not met. @internal */
export interface BreachFound {
  readonly point: Point;
  readonly judgement: Decided;
  readonly unit?: string;
}

/** The results of the units. @internal */
export interface UnitsFound {
  readonly period: string;
  readonly total: number;
  readonly met: number;
  readonly failing: readonly { readonly unit: string; readonly point: Point; readonly margin: Fraction }[];
  readonly missing: readonly string[];
  readonly listed: boolean;
}

/** Judges prepared evidence. @internal */
export function judgeEvidence(evidence: PreparedEvidence): Finding {
  return evidence.byUnit ? judgeUnits(evidence, evidence.byUnit) : judgeWhole(evidence);
}

/** @internal */
export const everyPeriod: readonly Reading[] = /* @__PURE__ */ deepFreeze([{ id: 'every-period' }]);

/** @internal */
export const everyUnit: readonly Reading[] = /* @__PURE__ */ deepFreeze([{ id: 'every-unit' }]);

function insufficient(
  reason: InsufficientReason,
  point: Point | null,
  readings: readonly Reading[] = emptyList,
  missing: readonly string[] = emptyList,
): Finding {
  return { outcome: 'insufficient', reason, point, readings, missing };
}

/** Judges a series at one of its points. No point has a zero denominator. @internal */
export function judgeSeries(
  { criterion, kind, contextOf, cutoff, dueReached, years, policy }: PreparedEvidence,
  points: readonly Point[],
  point: Point,
): JudgedSeries {
  const context = contextOf(points);
  const judgement = kind.judge!(criterion, point, context);
  if (criterion.sustain !== true) return { points, point, judgement, breaches: emptyList, unobserved: emptyList };
  const judgeEach = judgeEachOf(kind, criterion, context);
  const breaches: BreachFound[] = [];
  const judgedYears = new Set<number>();
  const start = years?.start ?? points[0]!.period.year;
  for (const each of points) {
    if (each.period.year < start) continue;
    const verdict = each === point ? judgement : judgeEach(each);
    if (verdict.insufficient !== undefined) continue;
    judgedYears.add(each.period.year);
    // The reading of a running year is not final: the year's end can still be better.
    const isDue = dueReached && each.period.year === criterion.due;
    const isOver = policy.judgedPeriod === 'latest' || isDue || lastDayOf(each.period.year) <= cutoff;
    if (!verdict.satisfied && isOver) breaches.push({ point: each, judgement: verdict });
  }
  const unobserved: string[] = [];
  for (let year = start; lastDayOf(year) <= cutoff; year++) if (!judgedYears.has(year)) unobserved.push(String(year));
  return { points, point, judgement, breaches, unobserved };
}

/** How a criterion judges point after point of one series. @internal */
export function judgeEachOf(
  kind: AnyKind,
  criterion: Criterion,
  context: JudgementContext,
): (point: Point) => Judgement | Satisfied {
  return kind.judgeAll?.(criterion, context) ?? ((point) => kind.judge!(criterion, point, context));
}

function judgeWhole(evidence: PreparedEvidence): Finding {
  const { criterion, dueReached, points } = evidence;
  const point = points[points.length - 1];
  if (!point) return nothingToJudge(evidence);
  const duePeriodMissing = dueReached && point.period.year !== criterion.due;
  if (hasZeroDenominator(point))
    return duePeriodMissing ? dueNotObserved(evidence, point) : { outcome: 'nothing-to-divide' };
  const counted = points.some(hasZeroDenominator) ? points.filter((each) => !hasZeroDenominator(each)) : points;
  const series = judgeSeries(evidence, counted, point);
  const { judgement, breaches, unobserved } = series;
  if (breaches.length > 0) return { outcome: 'judged', satisfied: false, series, breaches, units: null };
  const { readings } = judgement;
  if (duePeriodMissing) return dueNotObserved(evidence, point, readings);
  if (judgement.insufficient !== undefined)
    return insufficient(judgement.insufficient, point, readings, missingFor(evidence, judgement.insufficient, point));
  if (dueReached && unobserved.length > 0)
    return insufficient('periods-missing', point, [...readings, ...everyPeriod], unobserved);
  return { outcome: 'judged', satisfied: judgement.satisfied, series, breaches, units: null };
}

function dueNotObserved(
  { criterion, informing }: PreparedEvidence,
  point: Point,
  readings: readonly Reading[] = emptyList,
): Finding {
  return insufficient('due-period-not-observed', latestOf([point, ...informing])!, readings, [duePeriodOf(criterion)]);
}

/** The finding without a point to judge: the reason why. */
function nothingToJudge(evidence: PreparedEvidence): Finding {
  const latest = latestOf(evidence.informing) ?? null;
  if (evidence.hasPartOfYear) return insufficient('part-of-year', latest);
  return insufficient(isOneSided(evidence) ? 'reference-missing' : 'no-observation', null);
}

/** Whether only one side of a quantity derived from two is observed. */
function isOneSided({ criterion, kind, contextOf }: PreparedEvidence): boolean {
  const { other } = contextOf(emptyList);
  return kind.derive !== undefined && kind.others!(criterion).some((id) => other(id).length > 0);
}

/** The missing periods that can be named. */
function missingFor(
  { kind, criterion }: PreparedEvidence,
  reason: InsufficientReason,
  { period }: Point,
): readonly string[] {
  if (reason === 'previous-missing') return [String(period.year - 1)];
  return reason === 'no-baseline' ? [String(kind.baselineYear!(criterion))] : emptyList;
}

interface JudgedUnit extends JudgedSeries {
  readonly unit: string;
}

function judgeUnits(evidence: PreparedEvidence, byUnit: ReadonlyMap<string, readonly Point[]>): Finding {
  const { criterion, dueReached } = evidence;
  const names = [...byUnit.keys()];
  const latest = latestOf([...byUnit.values()].flat());
  if (!latest) {
    const reason = evidence.hasPartOfYear ? 'part-of-year' : 'no-observation';
    return insufficient(reason, latestOf(evidence.informing) ?? null, everyUnit, names);
  }
  const { judged, missing, total } = judgeEach(evidence, byUnit, latest);
  const breaches = judged.flatMap(({ unit, breaches: own }) => own.map((breach) => ({ ...breach, unit })));
  if (dueReached && breaches.length === 0 && latest.period.year !== criterion.due)
    return insufficient('due-period-not-observed', latest, everyUnit, [duePeriodOf(criterion)]);
  if (total === 0) return { outcome: 'nothing-to-divide' };
  const decided = judged.flatMap((each) =>
    each.judgement.insufficient === undefined ? [{ ...each, judgement: each.judgement }] : [],
  );
  const failing = decided.filter(({ judgement }) => !judgement.satisfied);
  const failed = failing.length > 0 || breaches.length > 0;
  if (!failed && missing.length > 0) return insufficient('unit-missing', latest, everyUnit, missing);
  const unobserved = [...new Set(judged.flatMap((each) => each.unobserved))].sort();
  if (!failed && dueReached && unobserved.length > 0)
    return insufficient('periods-missing', latest, [...everyUnit, ...everyPeriod], unobserved);
  const worst =
    decided.length > 0
      ? decided.reduce((low, each) => (compare(each.judgement.margin, low.judgement.margin) < 0 ? each : low))
      : judged.find((each) => each.breaches.length > 0)!;
  return {
    outcome: 'judged',
    satisfied: !failed,
    series: { ...worst, unobserved },
    breaches,
    units: {
      period: latest.period.text,
      total,
      met: decided.length - failing.length,
      failing: failing.map(({ unit, point, judgement }) => ({ unit, point, margin: judgement.margin })),
      missing,
      listed: evidence.unitsListed,
    },
  };
}

/** Judges each unit in the period of the latest figure; units with a zero denominator are left out. */
function judgeEach(
  evidence: PreparedEvidence,
  byUnit: ReadonlyMap<string, readonly Point[]>,
  latest: Point,
): { readonly judged: readonly JudgedUnit[]; readonly missing: readonly string[]; readonly total: number } {
  const judged: JudgedUnit[] = [];
  const missing: string[] = [];
  let total = 0;
  const { judgedPeriod } = evidence.policy;
  const inPeriod = ({ period: { year, text } }: Point): boolean =>
    judgedPeriod === 'year' ? year === latest.period.year : text === latest.period.text;
  for (const [unit, all] of byUnit) {
    const points = all.filter((point) => !hasZeroDenominator(point));
    const point = points.find(inPeriod);
    if (!point && all.some(inPeriod)) continue;
    total++;
    const series = point && judgeSeries(evidence, points, point);
    if (series) judged.push({ ...series, unit });
    if (!series || series.judgement.insufficient !== undefined) missing.push(unit);
  }
  return { judged, missing, total };
}
