/** The indicators with an early warning, by kind: one count for every report. */
import type { FullResult } from '../../assessment/assessment.js';
import { isDoubtful } from '../../criteria/words/figures.js';
import type { EarlyWarning } from '../../projection/warnings/early-warning.js';
import type { Outlook, Projection } from '../../projection/projection.js';
import { rareCountsOf } from '../../projection/words/counts.js';
import { isUnlikely } from '../../projection/words/probability.js';
import { isMeasured, isOver, type Context } from './context.js';

const prospects = ['hard-to-meet', 'hard-to-hold', 'uncertain'] as const;
const courses = [
  'volatile',
  'deteriorating',
  'levelling-down',
  'behind-milestone',
] as const satisfies readonly EarlyWarning['code'][];

/** What is ahead of an indicator, which the plans call 预计完成困难, or what its figures show, 波动较大. @internal */
export type WarningKind = (typeof prospects)[number] | (typeof courses)[number];

/** The kinds, the most urgent first. @internal */
export const warningKinds: readonly WarningKind[] = [...prospects, ...courses];

/**
 * The ids of the indicators by the kinds of their warnings, in the order of the document. After the last due date there
 * is nothing left to warn of. @internal
 */
export function warnedIn(context: Context): ReadonlyMap<WarningKind, ReadonlySet<string>> {
  const byIndicator = new Map<string, FullResult[]>();
  for (const result of isOver(context) ? [] : context.results) {
    // A figure in doubt is no reason for a warning before it is checked.
    if (!isMeasured(result) || isDoubtful(result.evaluation)) continue;
    const own = byIndicator.get(result.indicator);
    if (own) own.push(result);
    else byIndicator.set(result.indicator, [result]);
  }
  const warned = new Map(warningKinds.map((kind) => [kind, new Set<string>()]));
  for (const [indicator, results] of byIndicator) for (const kind of kindsOf(results)) warned.get(kind)!.add(indicator);
  return warned;
}

/** The number of indicators with a warning of any kind. @internal */
export function countWarned(warned: ReturnType<typeof warnedIn>): number {
  return new Set([...warned.values()].flatMap((own) => [...own])).size;
}

function kindsOf(results: readonly FullResult[]): readonly WarningKind[] {
  const raised = new Set(results.flatMap(({ projection }) => projection.warnings.map(({ code }) => code)));
  return [...prospectOf(results), ...courses.filter((code) => raised.has(code))];
}

/** What is ahead of an indicator, by its worst criterion without a final verdict. */
function prospectOf(results: readonly FullResult[]): readonly WarningKind[] {
  const projections = results
    .filter(({ evaluation }) => /^(?:met|in-progress)$/.test(evaluation.status))
    .map(({ projection }) => projection)
    .filter((projection) => outlookTold(projection) !== 'unknown');
  const unlikely = projections.filter(isUnlikely);
  if (unlikely.some(({ evaluation }) => evaluation.status === 'in-progress')) return ['hard-to-meet'];
  if (unlikely.length > 0) return ['hard-to-hold'];
  return projections.some(({ outlook }) => outlook === 'at-risk') ? ['uncertain'] : [];
}

/** The outlook as the report tells it: with less than one case a year, nothing is said of the course. @internal */
export function outlookTold(projection: Projection): Outlook {
  return rareCountsOf(projection) === null ? projection.outlook : 'unknown';
}
