/** Attested criteria are judged on what an assessor states, not on figures. */
import type { Indicator } from '../core/model.js';
import { lastDayOf, period, type Period } from '../core/period.js';
import { plainRow } from '../core/plain.js';
import type { Attested } from './kinds/attested.js';
import type { Evaluation } from './evaluation.js';
import { isRead, type Source } from './evidence/rows.js';
import { readStatements } from './evidence/statements.js';

/** Judges by the latest statement up to the date asked about. @internal */
export function evaluateAttested(
  criterion: Attested,
  indicator: Indicator,
  source: Source,
  area: string | undefined,
  asked: Period | null,
  known: { hasIndicator(id: string): boolean },
): Evaluation {
  const statements = isRead(source)
    ? source.statements(criterion.indicator)
    : readStatements(criterion, source, area, known);
  const asOf = asked ?? statements[statements.length - 1]?.when ?? period(criterion.due, 'criterion.due');
  const dueDay = lastDayOf(criterion.due);
  const latest = statements.findLast(({ when }) => when.lastDay <= Math.min(asOf.lastDay, dueDay));
  const dueReached = asOf.lastDay >= dueDay;
  const { phrase } = criterion;
  if (!latest || (dueReached && latest.when.year !== criterion.due)) {
    const [reason, missing] = latest
      ? (['due-period-not-observed', [String(criterion.due)]] as const)
      : (['no-attestation', nothing] as const);
    return {
      status: 'insufficient-data',
      reason,
      criterion,
      indicator,
      phrase,
      asOf: asOf.text,
      indication: null,
      missing,
      readings: nothing,
      warnings: nothing,
    };
  }
  const result = {
    criterion,
    indicator,
    phrase,
    asOf: asOf.text,
    ...unmeasured,
    attestation: plainRow(latest.attestation),
  };
  if (latest.attestation.attested === 'achieved') return { status: 'met', early: !dueReached, ...result };
  return { status: dueReached ? 'not-met' : 'in-progress', ...result };
}

const nothing: readonly never[] = Object.freeze([]);

/** Nothing is measured in a statement. */
const unmeasured = {
  observed: null,
  threshold: null,
  margin: null,
  onBoundary: false,
  baseline: null,
  baselineProgress: null,
  levelAttainment: null,
  interval: null,
  pooled: null,
  breaches: nothing,
  unitsJudged: null,
  readings: nothing,
  warnings: nothing,
} as const;
