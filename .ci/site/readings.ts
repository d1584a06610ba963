/** The readings that decide a criterion, as the judge names them for a criterion with every figure it asks for. */
import type { Catalogue } from '../../src/plan/model.js';
import type { Criterion } from '../../src/criteria/criterion.js';
import type { Evidence, Indicator } from '../../src/core/model.js';
import type { Reading } from '../../src/criteria/policy/readings.js';
import { evaluate } from '../../src/plan/evaluate.js';

/** The readings of a criterion of the plan. */
export function readingsOf(criterion: Criterion, plan: Catalogue): readonly Reading[] {
  return evaluate(criterion, completeEvidence(criterion, plan), { plan }).readings;
}

/** A figure or a statement for each year that a verdict could ask for. Which way they go makes no difference here. */
function completeEvidence(criterion: Criterion, plan: Catalogue): readonly Evidence[] {
  const years = Array.from({ length: criterion.due - firstYear + 1 }, (_, i) => firstYear + i);
  if (criterion.kind === 'attested') return years.map((period) => ({ period, attested: 'achieved' }));
  const asked = [
    criterion.indicator,
    ...('reference' in criterion && criterion.reference !== undefined ? [criterion.reference] : []),
    ...('sides' in criterion ? criterion.sides : []),
  ];
  return asked.flatMap((id, nth) => {
    const indicator = plan.indicator(id);
    return years.map((period, i) => ({ indicator: id, period, value: figureOf(indicator, i + 10 * nth) }));
  });
}

/** Earlier than the base year of any plan by enough years for a slope. */
const firstYear = 2012;

/** Figures that rise slowly, and stay within what the indicator can be. */
function figureOf({ min, max }: Indicator, step: number): number {
  const from = Number(min ?? 0);
  return max === null ? from + 5 + step / 100 : from + ((Number(max) - from) * (100 + step)) / 200;
}
