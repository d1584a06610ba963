/** Projects one series of a criterion: what is known today, what is expected, and the warnings. */
import { emptyList } from '../core/freeze.js';
import type { Evaluation } from '../criteria/evaluation.js';
import { observedOf, thresholdOf } from '../criteria/observed.js';
import { placesOf, type Point } from '../criteria/evidence/point.js';
import { pointOfYear } from '../criteria/evidence/series.js';
import type { ProjectionGoal } from '../criteria/kinds/kind.js';
import type { PreparedEvidence } from '../criteria/prepared-evidence.js';
import { carryForward, type ProjectedFields, type SeriesTask } from './carry-forward.js';
import type { Lender } from './counts/borrowed.js';
import { forecastCounts } from './counts/count-forecast.js';
import { countSeriesOf } from './counts/count-series.js';
import { forecastDifference } from './counts/difference-forecast.js';
import { countedSidesOf } from './requirement/counted-sides.js';
import { annualPoints, boundsOf, goalOf, measuredPoints, recentPointsOf, recentSeriesOf } from './requirement/goal.js';
import { rangeOf } from './methods/distribution.js';
import {
  beyondChance,
  chancesOfCourse,
  earlyWarningsFor,
  type EarlyWarning,
  type WarningInput,
} from './warnings/early-warning.js';
import { behindMilestone, chancesOfNotice, noticedIn } from './warnings/notice.js';
import { standingsOf, type Milestone } from './requirement/milestones.js';
import type { ByMethod } from './methods/methods.js';
import { wouldMeetOf, neededFrom, unobservedIn } from './requirement/needed.js';
import { standingOutlook, type Standing } from './outlook.js';
import { paceOf } from './requirement/pace.js';
import type { NotProjected, NotProjectedReason, Projected, Projection } from './projection.js';
import { remainingOf, type Remaining } from './requirement/remaining.js';
import { gapsOf, type AnnualSeries } from './series/series.js';
import { sidesOf } from './requirement/sides.js';

/** The settings of a projection, without defaults. @internal */
export interface ProjectionSettings extends ByMethod {
  readonly path: readonly Milestone[];
  /** Future denominators given by the caller; `null`: the observed denominators are continued. */
  readonly denominators: AnnualSeries | null;
  /** The series that lends strength to few cases. */
  readonly lender: Lender | null;
}

/** The fewest points for a projection; with fewer, only the pace is known. */
const leastPoints = 3;

type Known = 'outlook' | 'quantity' | 'latest' | 'threshold' | 'pace' | 'needed' | 'milestones' | 'warnings';

/** Builds a `NotProjected` result with everything that is still known. @internal */
export function notProjected(
  evaluation: Evaluation,
  reason: NotProjectedReason,
  known: Partial<Pick<NotProjected, Known>>,
): NotProjected {
  const { criterion, indicator, phrase, asOf } = evaluation;
  return {
    status: 'not-projected',
    reason,
    criterion,
    indicator,
    phrase,
    asOf,
    due: criterion.due,
    evaluation,
    outlook: known.outlook ?? 'unknown',
    quantity: known.quantity ?? 'value',
    latest: known.latest ?? null,
    threshold: known.threshold ?? null,
    pace: known.pace ?? null,
    needed: known.needed ?? null,
    milestones: known.milestones ?? emptyList,
    units: null,
    warnings: known.warnings ?? emptyList,
  };
}

/** A series with everything that is known before it is projected. */
interface SeriesRead {
  readonly evidence: PreparedEvidence;
  readonly evaluation: Evaluation;
  readonly standing: Standing;
  readonly settings: ProjectionSettings;
  readonly goal: ProjectionGoal;
  readonly measured: readonly Point[];
  readonly yearly: readonly Point[];
  readonly points: readonly Point[];
  readonly latest: Point;
  readonly dueYear: DueYear;
  readonly remaining: Remaining | null;
  readonly known: Pick<Projected, 'quantity' | 'latest' | 'threshold' | 'pace' | 'needed'>;
  /** The input of the warnings. */
  readonly watched: WarningInput;
  readonly noticed: readonly EarlyWarning[];
}

/** Projects one series of a criterion. @internal */
export function projectSeries(
  evidence: PreparedEvidence,
  all: readonly Point[],
  evaluation: Evaluation,
  standing: Standing,
  settings: ProjectionSettings,
): Projection {
  const read = readSeries(evidence, all, evaluation, standing, settings);
  if ('status' in read) return read;
  const { dueYear, remaining, watched } = read;
  const { series, bounds, due, policy } = watched;
  if (dueYear === 'observed') return withoutProjection(read, 'due-reached');
  if (standing.settled) return withoutProjection(read, 'broken');
  if (remaining === null) return withoutProjection(read, 'due-period-not-observed');
  const years = series.values.length;
  if (years < leastPoints) {
    const tooFew = { code: 'too-few-points', points: years, needed: leastPoints } as const;
    return withoutProjection({ ...read, noticed: [...read.noticed, tooFew] }, 'too-few-points');
  }
  const { limits } = read.goal;
  const carried = carryForward(
    {
      series,
      bounds,
      limits,
      due,
      from: remaining.from,
      standing,
      sustained: evidence.criterion.sustain === true,
      policy,
      counts: settings.method === 'default' ? countsAheadOf(read) : null,
    },
    settings,
  );
  return carried === null ? withoutProjection(read, 'method-unsuited') : projected(read, carried);
}

/** How the counts behind a series are carried forward: its own, or those of both sides; `null` where it has none. */
function countsAheadOf({ goal, watched, settings }: SeriesRead): SeriesTask['counts'] {
  const { limits, quantity } = goal;
  const { counts, sides } = watched;
  if (counts) return (figures) => forecastCounts({ ...settings, series: counts, limits }, figures);
  if (sides === null) return null;
  const task = { sides, absolute: quantity === 'gap', limits, confidence: settings.confidence };
  return (figures) => forecastDifference(task, figures);
}

/** The series with its goal and what is known today; or the `NotProjected` result where nothing can be projected. */
function readSeries(
  evidence: PreparedEvidence,
  all: readonly Point[],
  evaluation: Evaluation,
  standing: Standing,
  settings: ProjectionSettings,
): SeriesRead | NotProjected {
  const { indicator } = evidence;
  const measured = measuredPoints(all);
  const warnings = noticedIn(all, evaluation);
  const outlook = standingOutlook(standing);
  if (evaluation.status === 'not-applicable') return notProjected(evaluation, 'not-applicable', { warnings });
  if (measured.length === 0) return notProjected(evaluation, nothingMeasured(all, evaluation), { outlook, warnings });
  const goal = goalOf(evidence, measured);
  if (typeof goal === 'string') {
    const last = measured[measured.length - 1]!;
    const reason = unlessOverdue(goal, dueYearOf(evidence, all, last));
    return notProjected(evaluation, reason, { latest: observedOf(last, indicator), warnings });
  }
  const { quantity, limits } = goal;
  const { yearly, points, breaks } = annualPoints(goal.points);
  const latest = points[points.length - 1]!;
  const dueYear = dueYearOf(evidence, all, latest);
  const series = recentSeriesOf(points);
  if (series === null) {
    const known = { outlook, quantity, latest: observedOf(latest, indicator), warnings };
    return notProjected(evaluation, unlessOverdue('method-unsuited', dueYear), known);
  }
  const gaps = gapsOf(series);
  const recent = recentPointsOf(points);
  if (breaks.length > 0) warnings.push({ code: 'series-break', years: breaks });
  if (gaps.length > 0) warnings.push({ code: 'gaps', years: gaps });
  const remaining = dueYear === 'ahead' && !standing.settled ? remainingOf(evidence, points, limits) : null;
  const needed = remaining && neededFrom(latest, remaining, unobservedIn(evidence, all), wouldMeetOf(evidence, all));
  return {
    evidence,
    evaluation,
    standing,
    settings,
    goal,
    measured,
    yearly,
    points,
    latest,
    dueYear,
    remaining,
    known: {
      quantity,
      latest: observedOf(latest, indicator),
      threshold: thresholdOf(limits, indicator),
      pace: paceOf(startOf(points, evidence), latest, needed || remaining?.end === null ? remaining : null),
      needed,
    },
    watched: {
      series,
      counts: quantity === 'value' ? countSeriesOf(recent, indicator) : null,
      sides: countedSidesOf(evidence, measured, recent, quantity),
      bounds: boundsOf(evidence, quantity),
      limits: rangeOf(limits),
      lastPlace: () => lastPlaceOf(points),
      strict: limits.strict === true,
      mayMoveAway: evidence.kind.mayMoveAway === true,
      due: evidence.criterion.due,
      // A figure for the due year is never stale.
      asOf: dueYear === 'observed' ? latest.period.year : evidence.asOf.year,
      policy: evidence.policy,
    },
    noticed: warnings,
  };
}

/** All warnings; the ones that chance explains become one remark. */
function warningsOf(
  { evidence, points, latest, watched, noticed }: SeriesRead,
  point: number | null,
  milestones: Projected['milestones'],
): EarlyWarning[] {
  const flags = [...earlyWarningsFor(watched, point), ...noticed, ...behindMilestone(milestones, latest)];
  if (flags.length === 0) return flags;
  const chances = {
    ...chancesOfCourse(watched),
    ...chancesOfNotice(evidence, points, watched.counts, flags, milestones),
  };
  return beyondChance(flags, chances, watched.policy);
}

/** The result without a projection, with everything known today. */
function withoutProjection(read: SeriesRead, reason: NotProjectedReason): NotProjected {
  const { evidence, evaluation, standing, settings, yearly, known } = read;
  const milestones = standingsOf(settings.path, yearly, [], evidence.indicator.polarity);
  const warnings = warningsOf(read, null, milestones);
  return notProjected(evaluation, reason, { ...known, outlook: standingOutlook(standing), milestones, warnings });
}

function projected(read: SeriesRead, carried: ProjectedFields): Projected {
  const { evidence, evaluation, settings, measured, yearly, known, watched } = read;
  const { criterion, indicator, policy } = evidence;
  const { outlook, path, alternatives } = carried;
  const milestones = standingsOf(settings.path, yearly, path, indicator.polarity);
  const meeting = alternatives.filter(({ meets }) => meets).length;
  const isCounted = carried.choice === 'counts' || carried.choice === 'counts-and-figures';
  const likely = isCounted && (carried.probability ?? 0) >= policy.outlook.onTrack;
  // Where whole cases will likely meet the criterion there is no shortfall, even if their mean is outside the limits.
  const warnings = warningsOf(read, likely ? null : Number(carried.point), milestones);
  if (meeting > 0 && meeting < alternatives.length)
    warnings.push({ code: 'methods-disagree', meeting, of: alternatives.length });
  // One literal with every field, as for a verdict.
  return {
    status: 'projected',
    criterion,
    indicator,
    phrase: evaluation.phrase,
    asOf: evaluation.asOf,
    due: criterion.due,
    evaluation,
    outlook,
    quantity: known.quantity,
    latest: known.latest,
    threshold: known.threshold,
    pace: known.pace,
    needed: known.needed,
    units: null,
    method: carried.method,
    choice: carried.choice,
    point: carried.point,
    interval: carried.interval,
    probability: carried.probability,
    path,
    expectedYear: carried.expectedYear,
    alternatives,
    counts: carried.counts,
    fittedYears: watched.series.years,
    milestones,
    sides: sidesOf(evidence, measured, settings),
    warnings,
  };
}

/** One unit of the finest decimal place printed; 0 where every figure is a quotient whose digits never end. */
function lastPlaceOf(points: readonly Point[]): number {
  const places = points.flatMap((point) => placesOf(point) ?? []);
  return places.length === 0 ? 0 : 10 ** -Math.max(...places);
}

type DueYear = 'ahead' | 'observed' | 'not-observed';

/** Whether the due year is ahead, observed (even in part, or as a bound) or over without being observed. */
function dueYearOf(
  { criterion: { due }, dueReached }: PreparedEvidence,
  points: readonly Point[],
  latest: Point,
): DueYear {
  const seen =
    latest.period.year >= due || points.some(({ period, bound }) => period.year >= due && bound !== undefined);
  if (seen) return 'observed';
  return dueReached ? 'not-observed' : 'ahead';
}

function unlessOverdue(reason: NotProjectedReason, dueYear: DueYear): NotProjectedReason {
  return dueYear === 'not-observed' ? 'due-period-not-observed' : reason;
}

/** Why there is no point to project from: no observation, or only bounds. */
function nothingMeasured(points: readonly Point[], evaluation: Evaluation): NotProjectedReason {
  if (evaluation.status === 'insufficient-data') return evaluation.reason;
  return points.some(({ bound }) => bound !== undefined) ? 'bound-undecided' : 'no-observation';
}

/**
 * The point where the actual pace starts: the base year, else the earliest later year, else the point before the
 * latest.
 */
function startOf(points: readonly Point[], { kind, criterion, years }: PreparedEvidence): Point | null {
  const baseYear = kind.baselineYear?.(criterion) ?? years?.baseline ?? points[0]!.period.year;
  const earlier = points.slice(0, -1);
  return (
    pointOfYear(earlier, baseYear) ??
    earlier.find(({ period }) => period.year > baseYear) ??
    earlier[earlier.length - 1] ??
    null
  );
}
