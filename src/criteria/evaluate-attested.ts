/** Attested criteria are judged on what an assessor states, not on figures. */
import type { Indicator } from '../core/model.js';
import { lastDayOf, period, type Period } from '../core/period.js';
import { concludeStatement, insufficientData } from './conclusion.js';
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
  const question = { criterion, indicator, asOf: asOf.text };
  const found = { indication: null, readings: nothing, warnings: nothing };
  if (!latest) return insufficientData(question, { ...found, reason: 'no-attestation', missing: nothing });
  if (dueReached && latest.when.year !== criterion.due)
    return insufficientData(question, {
      ...found,
      reason: 'due-period-not-observed',
      missing: [String(criterion.due)],
    });
  return concludeStatement(question, latest.attestation, dueReached);
}

const nothing: readonly never[] = Object.freeze([]);
