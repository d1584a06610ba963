/** The early-warning list: what needs attention, the most urgent first. */
import { decimal, toText, type DecimalText } from '../core/decimal.js';
import { lastDayOf, type Period } from '../core/period.js';
import type { EarlyWarning } from '../projection/early-warning.js';
import type { Alert, CriterionResult } from './assessment.js';

/** 预计完成困难, 波动较大 and their like; the other warnings are remarks on the data and raise no alert by themselves. */
const raising: ReadonlySet<EarlyWarning['code']> = new Set<EarlyWarning['code']>([
  'projected-shortfall',
  'volatile',
  'deteriorating',
  'levelling-down',
  'behind-milestone',
]);

/** The alerts of results in the order of the document, by urgency. @internal */
export function alertsOf(results: readonly CriterionResult[], asOf: Period): readonly Alert[] {
  return results
    .filter(needsAttention)
    .map((result) => alertOf(result, asOf))
    .sort(byUrgency);
}

function needsAttention({ evaluation, projection: { outlook, warnings } }: CriterionResult): boolean {
  if (evaluation.status === 'not-applicable') return false;
  return evaluation.status === 'not-met' || outlook === 'off-track' || outlook === 'at-risk' || warnings.some(({ code }) => raising.has(code));
}

function alertOf({ id, indicator, due, evaluation, projection }: CriterionResult, asOf: Period): Alert {
  const { outlook, warnings, needed } = projection;
  return {
    criterion: id,
    indicator,
    status: evaluation.status,
    outlook,
    probability: projection.status === 'projected' ? projection.probability : null,
    due,
    shortfall: shortfallOf({ evaluation, projection }),
    warnings,
    // Of a series that has not been reported for years, the next year on the line is past already.
    needed: needed?.linear.find(({ year }) => lastDayOf(year) > asOf.lastDay) ?? null,
  };
}

function shortfallOf({ evaluation, projection }: Pick<CriterionResult, 'evaluation' | 'projection'>): DecimalText | null {
  const expected = projection.warnings.find((warning) => warning.code === 'projected-shortfall');
  if (expected) return expected.shortfall;
  if (evaluation.status !== 'not-met' || !evaluation.observed || !evaluation.threshold) return null;
  const { lower, upper } = evaluation.threshold;
  const value = decimal(evaluation.observed.value);
  if (lower !== null && value.lt(lower)) return toText(decimal(lower).minus(value));
  return upper !== null && value.gt(upper) ? toText(value.minus(upper)) : null;
}

function byUrgency(a: Alert, b: Alert): number {
  // Sorting is stable: what is equally urgent stays in the order of the document.
  return levelOf(a) - levelOf(b) || a.due - b.due || (a.probability ?? 2) - (b.probability ?? 2);
}

function levelOf({ status, outlook }: Alert): number {
  if (status === 'not-met') return 0;
  return outlook === 'off-track' ? 1 : outlook === 'at-risk' ? 2 : 3;
}
