/** The reporting units of an every-unit criterion, also where the units without figures leave it without a verdict. */
import { compare, fraction } from '../../core/fraction.js';
import type { Evaluation, InsufficientData, UnitsJudged } from '../../criteria/evaluation.js';

/** The results of the units; the counts are `null` where some units reported nothing and none falls short. @internal */
export interface UnitsReported extends Pick<UnitsJudged, 'period' | 'failing' | 'missing'> {
  readonly total: number | null;
  readonly met: number | null;
}

/** The units of a criterion; `null` where the whole is judged, not every unit. @internal */
export function unitsReported(evaluation: Evaluation): UnitsReported | null {
  if ('unitsJudged' in evaluation && evaluation.unitsJudged)
    return { ...evaluation.unitsJudged, failing: worstFirst(evaluation.unitsJudged.failing) };
  if (!isLackingUnits(evaluation)) return null;
  const { indication, missing } = evaluation;
  return { period: indication?.period ?? evaluation.asOf, total: null, met: null, failing: [], missing };
}

/** The units by how far they fall short; a bound without a distance comes last. */
function worstFirst(failing: UnitsJudged['failing']): UnitsJudged['failing'] {
  const known = failing.flatMap((unit) => (unit.margin === null ? [] : [{ unit, margin: fraction(unit.margin) }]));
  const sorted = known.sort((a, b) => compare(a.margin, b.margin)).map(({ unit }) => unit);
  return [...sorted, ...failing.filter(({ margin }) => margin === null)];
}

/** Whether a criterion has no verdict because units reported nothing. @internal */
export function isLackingUnits(evaluation: Evaluation): evaluation is InsufficientData {
  return evaluation.status === 'insufficient-data' && evaluation.reason === 'unit-missing';
}
