/** What an area that is itself a unit reports of an indicator that every unit has to reach: 某镇's women leaders. */
import type { Assessment } from '../../assessment/assessment.js';
import { unjudgedIn, type AreaCell } from '../../assessment/compare-areas.js';
import type { IndicatorStanding } from './indicator-standing.js';
import { cellsOfUnits } from './unit-cells.js';

/** @internal */
export interface OwnFigure {
  readonly standing: IndicatorStanding;
  readonly figure: AreaCell & { readonly value: string; readonly period: string };
}

/**
 * The area's own figures of such indicators. They decide nothing by themselves: the criterion is about all units of the
 * whole. @internal
 */
export function ownFiguresOf(assessment: Assessment, standings: readonly IndicatorStanding[]): readonly OwnFigure[] {
  const { area, asOf } = assessment;
  const unjudged = unjudgedIn(assessment);
  if (area === null || unjudged.length === 0) return [];
  return standings.flatMap((standing) => {
    const criterion = everyUnitCriterionOf(standing);
    if (criterion === undefined) return [];
    const [cell] = cellsOfUnits(criterion, standing.indicator, { areas: [{ unjudged }], asOf });
    return isFigure(cell!) ? [{ standing, figure: cell }] : [];
  });
}

/** The criterion about all units. @internal */
export function everyUnitCriterionOf({ places }: IndicatorStanding) {
  return places.map(({ result }) => result.evaluation.criterion).find(({ scope }) => scope === 'every-unit');
}

function isFigure(cell: AreaCell): cell is OwnFigure['figure'] {
  return cell.value !== null && cell.period !== null;
}
