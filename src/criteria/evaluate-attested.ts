/** Attested criteria are judged on what an assessor states, not on figures. */
import type { Indicator } from '../core/model.js';
import { lastDayOf, period, type Period } from '../core/period.js';
import type { Attested } from './attested.js';
import type { Evaluation, InProgress, Met, NotMet } from './evaluation.js';
import { isRead, type Source } from './rows.js';
import { readStatements } from './statements.js';

/** Judges by the latest statement up to the date asked about. @internal */
export function evaluateAttested(
  criterion: Attested,
  indicator: Indicator,
  source: Source,
  area: string | undefined,
  asked: Period | null,
  known: { hasIndicator(id: string): boolean },
): Evaluation {
  const statements = isRead(source) ? source.statements(criterion.indicator) : readStatements(criterion, source, area, known);
  const asOf = asked ?? statements[statements.length - 1]?.when ?? period(criterion.due, 'criterion.due');
  const dueDay = lastDayOf(criterion.due);
  const latest = statements.findLast(({ when }) => when.lastDay <= Math.min(asOf.lastDay, dueDay));
  const dueReached = asOf.lastDay >= dueDay;
  const { phrase } = criterion;
  if (!latest || (dueReached && latest.when.year !== criterion.due)) {
    const [reason, missing] = latest ? (['due-period-not-observed', [String(criterion.due)]] as const) : (['no-attestation', nothing] as const);
    return { status: 'insufficient-data', reason, criterion, indicator, phrase, asOf: asOf.text, indication: null, missing, readings: nothing, warnings: nothing };
  }
  const { attestation } = latest;
  const achieved = attestation.attested === 'achieved';
  // One literal, as for what is measured, of which there is nothing in a statement.
  const result = {
    status: achieved ? 'met' : dueReached ? 'not-met' : 'in-progress',
    criterion,
    indicator,
    phrase,
    asOf: asOf.text,
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
    attestation,
    readings: nothing,
    warnings: nothing,
  } as NotMet | InProgress | (Omit<Met, 'early'> & { early?: boolean });
  if (result.status === 'met') result.early = !dueReached;
  return result as Evaluation;
}

const nothing: readonly never[] = Object.freeze([]);
