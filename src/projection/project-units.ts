/** Projects criteria that every unit must meet: each unit is projected, and the worst one stands for all. */
import type { Evaluation } from '../criteria/evaluation.js';
import { hasZeroDenominator, type Point } from '../criteria/evidence/point.js';
import { judgeEachOf } from '../criteria/judgement.js';
import type { PreparedEvidence } from '../criteria/prepared-evidence.js';
import { fromWorst, type Standing } from './outlook.js';
import { notProjected, projectSeries, type ProjectionSettings } from './project-series.js';
import type { Outlook, Projection, UnitsProjected } from './projection.js';

/** The projection of the worst unit, with the number of units by outlook. @internal */
export function projectUnits(
  evidence: PreparedEvidence,
  byUnit: ReadonlyMap<string, readonly Point[]>,
  evaluation: Evaluation,
  settings: ProjectionSettings,
): Projection {
  const units = [...byUnit].map(([area, points]) => ({
    area,
    projection: projectSeries(evidence, points, evaluation, standingOf(evidence, points), settings),
  }));
  const [worst] = [...units].sort((a, b) => rank(a.projection) - rank(b.projection));
  if (!worst) return notProjected(evaluation, 'no-observation', {});
  return { ...worst.projection, units: { ...summaryOf(units), worst: worst.area } };
}

/** Orders projections: the worst outlook first; within an outlook, the lower probability first. */
function rank(projection: Projection): number {
  const { outlook } = projection;
  const lags = outlook === 'off-track' || outlook === 'at-risk';
  const chance = projection.status === 'projected' ? projection.probability : null;
  return fromWorst.indexOf(outlook) + (chance ?? (lags ? 0 : 1)) / 2;
}

/**
 * The state of one unit, judged like a whole area: bounds count, and `sustain` counts from the first year of the plan.
 */
function standingOf(
  { kind, criterion, contextOf, dueReached, years }: PreparedEvidence,
  points: readonly Point[],
): Standing {
  const counted = points.filter((point) => !hasZeroDenominator(point));
  const last = counted[counted.length - 1];
  if (!last) return { satisfied: false, settled: false };
  const judge = judgeEachOf(kind, criterion, contextOf(counted));
  const verdict = (point: Point): boolean | null => {
    const judgement = judge(point);
    return judgement.insufficient === undefined ? judgement.satisfied : null;
  };
  const start = years?.start ?? -Infinity;
  const broken =
    criterion.sustain === true && counted.some((point) => point.period.year >= start && verdict(point) === false);
  const seenWhenDue = last.period.year === criterion.due;
  const settled = broken || (dueReached && seenWhenDue && verdict(last) !== null);
  return { satisfied: !broken && (seenWhenDue || !dueReached) && verdict(last) === true, settled };
}

function summaryOf(
  units: readonly { readonly area: string; readonly projection: Projection }[],
): Omit<UnitsProjected, 'worst'> {
  const byOutlook = { achieved: 0, 'on-track': 0, 'at-risk': 0, 'off-track': 0, unknown: 0 } satisfies Record<
    Outlook,
    number
  >;
  for (const { projection } of units) byOutlook[projection.outlook]++;
  const lagging = units
    .filter(({ projection: { outlook } }) => outlook === 'at-risk' || outlook === 'off-track')
    .sort((a, b) => rank(a.projection) - rank(b.projection))
    .map(({ area, projection }) => ({
      area,
      outlook: projection.outlook,
      probability: projection.status === 'projected' ? projection.probability : null,
    }));
  return { total: units.length, byOutlook, lagging };
}
