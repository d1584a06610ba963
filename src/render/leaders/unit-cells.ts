/** The figures of areas that are units themselves, as cells of a row: what the plan asks of every unit. */
import type { AreaCell } from '../../assessment/compare-areas.js';
import type { Evidence, Indicator, Observation } from '../../core/model.js';
import { period } from '../../core/period.js';
import { toText } from '../../core/fraction-text.js';
import { kindOf, type Criterion } from '../../criteria/criterion.js';
import { hasZeroDenominator, possibleValues, valueOf, type Point } from '../../criteria/evidence/point.js';
import { isObservation, readPoint } from '../../criteria/evidence/read-rows.js';
import { judgeBand, type FixedBandKind } from '../../criteria/kinds/band.js';
import { observedOf } from '../../criteria/observed.js';
import { defaultPolicy } from '../../criteria/policy/policy.js';

/**
 * A cell for each area. Its margin is the distance from a level that the plan says as a number, and `null` for any
 * other criterion; the status is left open, because the criterion is about all units. @internal
 */
export function cellsOfUnits(
  criterion: Criterion,
  indicator: Indicator,
  { areas, asOf }: { readonly areas: readonly { readonly unjudged: readonly Evidence[] }[]; readonly asOf: string },
): readonly AreaCell[] {
  const { lastDay } = period(asOf, 'table.asOf');
  return areas.map(({ unjudged }, i) => {
    const points = unjudged
      .filter((row) => row.indicator === criterion.indicator && isObservation(row) && row.status !== 'F')
      .flatMap((row) => readPoint(placed(row as Observation, i), indicator) ?? [])
      .filter((point) => point.period.lastDay <= lastDay && !hasZeroDenominator(point));
    const [latest] = points.sort((a, b) => b.period.lastDay - a.period.lastDay);
    return latest === undefined ? noFigure : cellOf(latest, criterion, indicator);
  });
}

const noFigure: AreaCell = {
  status: 'insufficient-data',
  outlook: 'unknown',
  value: null,
  period: null,
  indication: false,
  margin: null,
};

function placed(row: Observation, column: number) {
  return { row, from: `table.areas[${column}].unjudged`, index: 0 };
}

function cellOf(point: Point, criterion: Criterion, indicator: Indicator): AreaCell {
  const { value, decimals, bound, period: when } = observedOf(point, indicator);
  return {
    ...noFigure,
    value,
    period: when,
    ...(decimals !== undefined && { decimals }),
    ...(bound !== undefined && { bound }),
    margin: marginOf(point, criterion, indicator),
  };
}

function marginOf(point: Point, criterion: Criterion, indicator: Indicator): string | null {
  const { band: bandOf } = kindOf(criterion.kind) as Partial<FixedBandKind<Criterion>>;
  const band = bandOf?.(criterion, defaultPolicy);
  if (band === undefined || typeof band === 'string') return null;
  const possible = point.bound === undefined ? undefined : possibleValues(point, indicator);
  const judgement = judgeBand(valueOf(point), band, defaultPolicy, possible);
  return judgement.insufficient === undefined ? toText(judgement.margin) : null;
}
