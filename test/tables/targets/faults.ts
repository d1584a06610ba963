/** The faults that defining a plan finds. */
import { definePlan, IndicatorError, type PlanFault, type PlanInput } from '../../../src/entries/index.js';

export function planFaults(plan: PlanInput): readonly PlanFault[] {
  try {
    definePlan(plan);
    return [];
  } catch (error) {
    if (!(error instanceof IndicatorError)) throw error;
    return error.fields['faults'] as readonly PlanFault[];
  }
}
