/** Judges attested criteria: by the statements of an assessor, not by figures. */
import { emptyList } from '../core/freeze.js';
import type { Indicator } from '../core/model.js';
import { lastDayOf, period, type Period } from '../core/period.js';
import { concludeStatement, insufficientData } from './conclusion.js';
import { dueDayOf, duePeriodOf } from './due.js';
import type { Attested } from './kinds/attested.js';
import type { Evaluation } from './evaluation.js';
import { isRead, type Source } from './evidence/rows.js';
import { readStatements, type Statement } from './evidence/statements.js';
import { everyPeriod } from './judgement.js';
import type { EvaluateOptions, Lookup } from './options.js';

/**
 * Judges by the latest statement up to the date asked about. A criterion with `sustain` is not met once a year of the
 * plan is over and its statement is not `achieved`.
 * @internal
 */
export function evaluateAttested(
  criterion: Attested,
  indicator: Indicator,
  source: Source,
  { area, ignoreKeys }: EvaluateOptions,
  asked: Period | null,
  lookup: Lookup,
): Evaluation {
  const statements = isRead(source)
    ? source.statements(criterion.indicator)
    : readStatements(criterion, source, area, lookup, ignoreKeys);
  const asOf = asked ?? statements[statements.length - 1]?.when ?? period(duePeriodOf(criterion), 'criterion.due');
  const dueDay = dueDayOf(criterion);
  const until = Math.min(asOf.lastDay, dueDay);
  const stated = statements.filter(({ when }) => when.lastDay <= until);
  const latest = stated[stated.length - 1];
  const dueReached = asOf.lastDay >= dueDay;
  const question = { criterion, indicator, asOf: asOf.text };
  const readings = criterion.sustain === true ? everyPeriod : emptyList;
  const found = { indication: null, readings, warnings: emptyList };
  if (!latest) return insufficientData(question, { ...found, reason: 'no-attestation', missing: emptyList });
  const conclusion = (statement: Statement, isOver: boolean): Evaluation =>
    concludeStatement(question, statement.attestation, isOver, readings);
  const years = criterion.sustain === true ? yearsHeld(stated, lookup.yearsOf(criterion.id)?.start, until) : null;
  if (years?.broken) return conclusion(years.broken, true);
  if (dueReached && latest.when.year !== criterion.due)
    return insufficientData(question, {
      ...found,
      reason: 'due-period-not-observed',
      missing: [duePeriodOf(criterion)],
    });
  if (dueReached && years && years.missing.length > 0)
    return insufficientData(question, { ...found, reason: 'periods-missing', missing: years.missing });
  return conclusion(latest, dueReached);
}

/** Among the years of the plan that are over: the first statement that is not `achieved`, and the years without one. */
function yearsHeld(
  stated: readonly Statement[],
  start: number | undefined,
  until: number,
): { readonly broken: Statement | null; readonly missing: readonly string[] } {
  const lastOf = new Map(stated.map((statement) => [statement.when.year, statement]));
  const missing: string[] = [];
  for (let year = start ?? stated[0]!.when.year; lastDayOf(year) <= until; year++) {
    const statement = lastOf.get(year);
    if (!statement) missing.push(String(year));
    else if (statement.attestation.attested !== 'achieved') return { broken: statement, missing };
  }
  return { broken: null, missing };
}
