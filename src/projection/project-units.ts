/** Criteria that every unit must meet: each unit projected, the worst one standing for all. */
import type { Evaluation } from '../criteria/evaluation.js';
import type { Point } from '../criteria/series.js';
import type { Work } from '../criteria/work.js';
import { measuredPoints } from './course.js';
import { fromWorst } from './outlook.js';
import { notProjected, projectSeries, type How } from './project-series.js';
import type { Outlook, Projection, UnitsProjected } from './projection.js';

/** The projection of the worst unit, with the count of all. @internal */
export function projectUnits(work: Work, byUnit: ReadonlyMap<string, readonly Point[]>, evaluation: Evaluation, listed: readonly string[] | undefined, how: How): Projection {
  const names = listed ?? [...byUnit.keys()];
  const units = names.map((area) => {
    const points = byUnit.get(area) ?? [];
    return { area, projection: projectSeries(work, points, evaluation, standingOf(work, points), how) };
  });
  const [worst] = [...units].sort((a, b) => rank(a.projection) - rank(b.projection));
  if (!worst) return notProjected(evaluation, 'no-observation', {});
  return { ...worst.projection, units: summaryOf(units) };
}

/** Worst outlook first; of the same outlook, the lower chance first. */
function rank({ outlook, ...projection }: Projection): number {
  const chance = 'probability' in projection ? projection.probability : null;
  return fromWorst.indexOf(outlook) + (chance ?? 0.999) / 2;
}

function standingOf({ kind, criterion, frame, dueReached }: Work, points: readonly Point[]): { readonly satisfied: boolean; readonly settled: boolean } {
  const measured = measuredPoints(points);
  const last = measured[measured.length - 1];
  if (!last) return { satisfied: false, settled: false };
  const whole = frame(measured);
  const satisfies = (point: Point): boolean => {
    const judgement = kind.judge!(criterion, point, whole);
    return judgement.insufficient === undefined && judgement.satisfied;
  };
  const broken = criterion.sustain === true && !measured.every(satisfies);
  const satisfied = !broken && satisfies(last);
  return { satisfied, settled: broken || (dueReached && last.period.year === criterion.due) };
}

function summaryOf(units: readonly { readonly area: string; readonly projection: Projection }[]): UnitsProjected {
  const byOutlook = { achieved: 0, 'on-track': 0, 'at-risk': 0, 'off-track': 0, unknown: 0 } satisfies Record<Outlook, number>;
  for (const { projection } of units) byOutlook[projection.outlook]++;
  const lagging = units
    .filter(({ projection: { outlook } }) => outlook === 'at-risk' || outlook === 'off-track')
    .sort((a, b) => rank(a.projection) - rank(b.projection))
    .map(({ area, projection }) => ({ area, outlook: projection.outlook, probability: projection.status === 'projected' ? projection.probability : null }));
  return { total: units.length, byOutlook, lagging };
}
