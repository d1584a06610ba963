/** Chooses the indicators that are told in detail: the most urgent first, as long as the report has room. */
import { findingBlocks } from './domain-findings.js';
import { domainGroups } from './finding-groups.js';
import type { IndicatorStanding } from './indicator-standing.js';
import type { LeadersContext } from './leaders-context.js';
import { linesOf } from './room.js';

/** Indicators that are told in detail together, or not. */
interface Entry {
  /** The place of their domain. */
  readonly at: number;
  readonly standings: readonly IndicatorStanding[];
}

/**
 * The indicators that are told in detail: with a finding of their own, or with their figures compared in a finding that
 * several share. A few words or an annex tell the others. `room` is the number of lines that the report has left
 * without any detail.
 * @internal
 */
export function detailedIn(context: LeadersContext, room: number): ReadonlySet<IndicatorStanding> {
  const groups = domainGroups(context);
  const linesAt = (at: number, detailed: ReadonlySet<IndicatorStanding>): number =>
    linesOf(findingBlocks(groups[at]!, at + 1, detailed, context));
  const single = groups.flatMap(({ told }, at) => told.map((standing): Entry => ({ at, standings: [standing] })));
  const shared = groups.flatMap(({ safe, onCourse }, at) => [
    { at, standings: safe },
    { at, standings: onCourse },
  ]);
  let detailed: ReadonlySet<IndicatorStanding> = new Set();
  const lines = groups.map((_group, at) => linesAt(at, detailed));
  let left = room;
  for (const { at, standings } of [...byUrgency(single, context), ...shared]) {
    const more = new Set([...detailed, ...standings]);
    const needed = linesAt(at, more);
    left -= needed - lines[at]!;
    if (left < 0) break;
    lines[at] = needed;
    detailed = more;
  }
  return detailed;
}

/** Problems first, the most urgent before the others; then the rest. */
function byUrgency(entries: readonly Entry[], { problems }: LeadersContext): readonly Entry[] {
  const order = problems.map(({ standing }) => standing);
  const rank = (entry: Entry): number => {
    const found = order.indexOf(entry.standings[0]!);
    return found === -1 ? order.length : found;
  };
  return [...entries].sort((a, b) => rank(a) - rank(b));
}
