/** The alerts: the criteria that need attention, the most urgent first. */
import type { DecimalText } from '../core/decimal.js';
import { isLess } from '../core/fraction.js';
import { differenceText } from '../core/fraction-text.js';
import type { EarlyWarning } from '../projection/warnings/early-warning.js';
import type { Alert, CriterionResult } from './assessment.js';

/** Warnings about the course of a series: 预计完成困难, 波动较大 and similar. */
const ofTheCourse: ReadonlySet<EarlyWarning['code']> = new Set<EarlyWarning['code']>([
  'projected-shortfall',
  'volatile',
  'deteriorating',
  'levelling-down',
  'behind-milestone',
]);

/**
 * Whether the data are too old or too few, the least urgent alert: the verdict rests on figures from years ago, or one
 * or two figures do not show where the series is heading. Other warnings raise no alert by themselves.
 */
function restsOnTooLittle({ outlook, warnings }: Pick<Alert, 'outlook' | 'warnings'>): boolean {
  return warnings.some(({ code }) => code === 'stale' || (code === 'too-few-points' && outlook === 'unknown'));
}

/** The alerts of results in the order of the document, by urgency. @internal */
export function alertsOf(results: readonly CriterionResult[]): readonly Alert[] {
  return results.filter(needsAttention).map(alertOf).sort(byUrgency);
}

function needsAttention({ evaluation: { status }, projection: { outlook, warnings } }: CriterionResult): boolean {
  return status !== 'not-applicable' && levelOf({ status, outlook, warnings }) < levelOfNone;
}

function alertOf({ id, indicator, due, evaluation, projection }: CriterionResult): Alert {
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
    needed: needed?.nextYear ?? null,
  };
}

function shortfallOf({
  evaluation,
  projection,
}: Pick<CriterionResult, 'evaluation' | 'projection'>): DecimalText | null {
  const expected = projection.warnings.find((warning) => warning.code === 'projected-shortfall');
  if (expected) return expected.shortfall;
  if (evaluation.status !== 'not-met' || !evaluation.observed || !evaluation.threshold) return null;
  const { lower, upper } = evaluation.threshold;
  const { value } = evaluation.observed;
  if (lower !== null && isLess(value, lower)) return differenceText(lower, value);
  return upper !== null && isLess(upper, value) ? differenceText(value, upper) : null;
}

function byUrgency(a: Alert, b: Alert): number {
  // Sorting is stable: equally urgent alerts stay in the order of the document.
  return levelOf(a) - levelOf(b) || a.due - b.due || (a.probability ?? 2) - (b.probability ?? 2);
}

/** The level of a result that raises no alert. */
const levelOfNone = 5;

function levelOf({ status, outlook, warnings }: Pick<Alert, 'status' | 'outlook' | 'warnings'>): number {
  if (status === 'not-met') return 0;
  if (outlook === 'off-track') return 1;
  if (outlook === 'at-risk') return 2;
  if (warnings.some(({ code }) => ofTheCourse.has(code))) return 3;
  return restsOnTooLittle({ outlook, warnings }) ? 4 : levelOfNone;
}
