/** From a criterion and observations to a verdict. */
import { toText, type Decimal } from '../core/decimal.js';
import { lastDayOf, period } from '../core/period.js';
import type { Criterion } from './criterion.js';
import type { Breach, Evaluation, UnitsJudged } from './evaluation.js';
import type { InsufficientReason, Judgement, Warning } from './kinds/kind.js';
import { evaluateAttested } from './evaluate-attested.js';
import { policyFor } from './policy/policy.js';
import {
  conclude,
  everyPeriod,
  everyUnit,
  heading,
  insufficient,
  nothingToDivide,
  type SeriesJudgement,
} from './result.js';
import type { Source } from './evidence/rows.js';
import { hasZeroDenominator, valueOf, type Point } from './evidence/point.js';
import { latestOf, readWork, type EvaluateOptions, type Lookup, type Work } from './work.js';

/** Judges one criterion; see {@link readWork} for `strict`. @internal */
export function evaluateCriterion(
  criterion: Criterion,
  source: Source,
  options: EvaluateOptions,
  lookup: Lookup,
  strict = true,
): Evaluation {
  const { notApplicable } = options;
  if (notApplicable !== undefined || criterion.kind === 'attested') {
    const indicator = lookup.indicator(criterion.indicator);
    const asked = options.asOf === undefined ? null : period(options.asOf, 'options.asOf');
    policyFor(criterion.id, options.policy);
    if (criterion.kind === 'attested' && notApplicable === undefined) {
      return evaluateAttested(criterion, indicator, source, options.area, asked, lookup);
    }
    const declared = {
      status: 'not-applicable',
      reason: 'declared',
      note: notApplicable!,
      readings: nothing,
      warnings: nothing,
    } as const;
    return { ...declared, ...heading(criterion, indicator, asked?.text ?? String(criterion.due)) };
  }
  return judgeWork(readWork(criterion, source, options, lookup, strict), options.units);
}

/** Judges what was read. @internal */
export function judgeWork(work: Work, units?: readonly string[]): Evaluation {
  return work.byUnit ? judgeUnits(work, work.byUnit, units) : judgeWhole(work);
}

const nothing: readonly never[] = Object.freeze([]);

function judgeSeries(
  { criterion, kind, frame, cutoff, years }: Work,
  points: readonly Point[],
  point: Point,
): SeriesJudgement {
  const own = frame(points);
  const judgement = kind.judge!(criterion, point, own);
  if (criterion.sustain !== true) return { point, judgement, breaches: nothing, unobserved: nothing };
  const breaches: Breach[] = [];
  const held = new Set<number>();
  const start = years?.start ?? points[0]!.period.year;
  for (const each of points) {
    if (each.period.year < start) continue;
    const verdict = each === point ? judgement : kind.judge!(criterion, each, own);
    if (verdict.insufficient !== undefined) continue;
    held.add(each.period.year);
    if (!verdict.satisfied) {
      const margin = verdict.margin && toText(verdict.margin);
      breaches.push({ period: each.period.text, value: toText(valueOf(each)), margin });
    }
  }
  const unobserved: string[] = [];
  for (let year = start; lastDayOf(year) <= cutoff; year++) if (!held.has(year)) unobserved.push(String(year));
  return { point, judgement, breaches, unobserved };
}

function judgeWhole(work: Work): Evaluation {
  const { criterion, dueReached, points } = work;
  const point = points[points.length - 1];
  if (!point) return insufficient(work, 'no-observation', null, nothing, nothing);
  const duePeriodMissing = dueReached && point.period.year !== criterion.due;
  if (hasZeroDenominator(point)) {
    return duePeriodMissing
      ? insufficient(work, 'due-period-not-observed', point, nothing, [String(criterion.due)])
      : nothingToDivide(work);
  }
  const counted = points.some(hasZeroDenominator) ? points.filter((each) => !hasZeroDenominator(each)) : points;
  const judged = judgeSeries(work, counted, point);
  const broken = judged.breaches.length > 0;
  if (duePeriodMissing && !broken) {
    return insufficient(work, 'due-period-not-observed', point, judged.judgement.readings, [String(criterion.due)]);
  }
  if (judged.judgement.insufficient !== undefined) {
    return insufficient(
      work,
      judged.judgement.insufficient,
      point,
      judged.judgement.readings,
      missingOf(work, judged.judgement.insufficient),
    );
  }
  if (dueReached && !broken && judged.unobserved.length > 0) {
    return insufficient(
      work,
      'periods-missing',
      point,
      [...judged.judgement.readings, ...everyPeriod],
      judged.unobserved,
    );
  }
  return conclude(work, counted, judged, judged.judgement.satisfied && !broken, broken, null);
}

/** What can be named of what is missing. */
function missingOf({ kind, criterion }: Work, reason: InsufficientReason): readonly string[] {
  const baselineYear = kind.baselineYear?.(criterion);
  return reason === 'no-baseline' && baselineYear !== undefined ? [String(baselineYear)] : nothing;
}

function judgeUnits(
  work: Work,
  pointsByUnit: ReadonlyMap<string, readonly Point[]>,
  listed: readonly string[] | undefined,
): Evaluation {
  const { criterion, dueReached } = work;
  const latest = latestOf([...pointsByUnit.values()].flat());
  if (!latest) return insufficient(work, 'no-observation', null, everyUnit, [...(listed ?? nothing)]);
  const units = listed ?? [...pointsByUnit.keys()];
  const judged: (SeriesJudgement & { readonly unit: string; readonly points: readonly Point[] })[] = [];
  const missing: string[] = [];
  let apart = 0;
  for (const unit of units) {
    const all = pointsByUnit.get(unit) ?? nothing;
    const points = all.filter((point) => !hasZeroDenominator(point));
    const inPeriod = ({ period }: Point): boolean => period.text === latest.period.text;
    const point = points.find(inPeriod);
    // A unit with nothing to count is none the criterion applies to.
    if (!point && all.some(inPeriod)) {
      apart++;
      continue;
    }
    const verdict = point && judgeSeries(work, points, point);
    if (verdict && verdict.judgement.insufficient === undefined) judged.push({ ...verdict, unit, points });
    else missing.push(unit);
  }
  const breaches = judged.flatMap((each) => each.breaches.map((breach) => ({ ...breach, area: each.unit })));
  const broken = breaches.length > 0;
  if (dueReached && !broken && latest.period.year !== criterion.due) {
    return insufficient(work, 'due-period-not-observed', latest, everyUnit, [String(criterion.due)]);
  }
  if (apart > 0 && apart === units.length) return nothingToDivide(work);
  const failing = judged.filter(({ judgement }) => judgement.insufficient === undefined && !judgement.satisfied);
  if (failing.length === 0 && !broken && (missing.length > 0 || judged.length === 0)) {
    return insufficient(work, 'unit-missing', latest, everyUnit, missing);
  }
  const worst = judged.reduce((low, each) => (marginOf(each.judgement).lt(marginOf(low.judgement)) ? each : low));
  const unitsJudged: UnitsJudged = {
    period: latest.period.text,
    total: units.length - apart,
    met: judged.length - failing.length,
    failing: failing.map(({ unit, point, judgement }) => ({
      area: unit,
      value: toText(valueOf(point)),
      margin: toText(marginOf(judgement)),
    })),
    missing,
  };
  const unobserved = [...new Set(judged.flatMap((each) => each.unobserved))].sort();
  if (dueReached && !broken && failing.length === 0 && unobserved.length > 0) {
    return insufficient(work, 'periods-missing', latest, [...everyUnit, ...everyPeriod], unobserved);
  }
  const unlisted: readonly Warning[] = listed === undefined ? [{ code: 'units-not-listed' }] : nothing;
  const whole = { ...work, warnings: [...work.warnings, ...unlisted] };
  return conclude(
    whole,
    worst.points,
    { ...worst, breaches, unobserved },
    failing.length === 0 && !broken,
    broken,
    unitsJudged,
  );
}

function marginOf(judgement: Judgement): Decimal {
  return (judgement as Extract<Judgement, { insufficient?: undefined }>).margin!;
}
