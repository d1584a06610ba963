/** Attested criteria are judged on what an assessor states, not on figures. */
import { fault } from '../core/errors.js';
import type { Attestation, Evidence, Indicator } from '../core/model.js';
import { lastDayOf, period, type Period } from '../core/period.js';
import type { Attested } from './attested.js';
import type { Evaluation } from './evaluation.js';
import { isObservation } from './series.js';

interface Statement {
  readonly attestation: Attestation;
  readonly when: Period;
  readonly where: string;
}

/** Judges by the latest statement up to the date asked about. @internal */
export function evaluateAttested(
  criterion: Attested,
  indicator: Indicator,
  evidence: readonly Evidence[],
  area: string | undefined,
  asked: Period | null,
  known: { hasIndicator(id: string): boolean },
): Evaluation {
  const statements = readStatements(criterion, evidence, area, known);
  const asOf = asked ?? statements[statements.length - 1]?.when ?? period(criterion.due, 'criterion.due');
  const dueDay = lastDayOf(criterion.due);
  const latest = statements.findLast(({ when }) => when.lastDay <= Math.min(asOf.lastDay, dueDay));
  const common = { criterion, indicator, phrase: criterion.phrase, asOf: asOf.text, readings: [], warnings: [] };
  const dueReached = asOf.lastDay >= dueDay;
  if (!latest) return { status: 'insufficient-data', reason: 'no-attestation', indication: null, missing: [], ...common };
  if (dueReached && latest.when.year !== criterion.due) {
    return { status: 'insufficient-data', reason: 'due-period-not-observed', indication: null, missing: [String(criterion.due)], ...common };
  }
  const result = { ...common, ...unmeasured, attestation: latest.attestation };
  if (latest.attestation.attested === 'achieved') return { status: 'met', early: !dueReached, ...result };
  return { status: dueReached ? 'not-met' : 'in-progress', ...result };
}

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
  breaches: [],
  unitsJudged: null,
} as const;

function readStatements(
  criterion: Attested,
  evidence: readonly Evidence[],
  area: string | undefined,
  known: { hasIndicator(id: string): boolean },
): readonly Statement[] {
  if (!Array.isArray(evidence)) throw fault('BAD_OBSERVATION', { where: 'observations', expected: 'a list of attestations', received: evidence });
  const statements = evidence.flatMap((row: Evidence | null, i): Statement[] => {
    const where = `observations[${i}]`;
    if (typeof row !== 'object' || row === null) throw fault('BAD_OBSERVATION', { where, expected: 'an attestation', received: row });
    if (row.indicator !== undefined && row.indicator !== criterion.indicator) {
      if (known.hasIndicator(row.indicator)) return [];
      throw fault('UNKNOWN_ID', { where: `${where}.indicator`, expected: 'the id of an indicator', received: row.indicator });
    }
    if (isObservation(row) || !['achieved', 'partly', 'not'].includes(row.attested)) {
      throw fault('BAD_OBSERVATION', { where, expected: "a statement: attested 'achieved', 'partly' or 'not'", received: row });
    }
    if (area !== undefined && row.area !== undefined && row.area !== area) return [];
    return [{ attestation: row, when: period(row.period, `${where}.period`), where }];
  });
  statements.sort((a, b) => a.when.lastDay - b.when.lastDay || b.when.firstDay - a.when.firstDay);
  statements.forEach(({ when, where }, i) => {
    const earlier = statements[i - 1];
    if (earlier?.when.text === when.text) {
      throw fault('DUPLICATE_OBSERVATION', {
        where,
        expected: `one statement for ${when.text}, already given as ${earlier.where}`,
        received: 'a second one',
        first: earlier.where,
        second: where,
      });
    }
  });
  return statements;
}
