/** An assessment as one line, for a person at a prompt. */
import { visible } from '../../core/visible.js';
import type { Assessment, Tally } from '../assessment.js';
import { printedVisibly, statusCounts } from './part-lines.js';
import { talliesOf } from '../roll-up.js';

/**
 * `annual assessment of Tianmen as of 2024: 314 criteria, 12 met, 1 not met, 40 in progress, 261 insufficient data; 9
 * alerts`; at mid-term, what is in view: `midterm assessment as of 2025: 9 targets in view, 4 met, …; 12 criteria in
 * view, 6 met, …; 9 alerts` @internal
 */
export function assessmentLine({ asOf, area, view, plans, alerts, unmatched }: Assessment): string {
  const { criteria, targetsInView, inView } = talliesOf(
    plans.flatMap(({ domains }) => domains.flatMap(({ items }) => items)),
  );
  const counts = ({ total, byStatus }: Tally, one: string, many: string): string =>
    [`${total} ${total === 1 ? one : many}`, ...statusCounts(byStatus)].join(', ');
  const counted =
    view === 'midterm'
      ? `${counts(targetsInView, 'target in view', 'targets in view')}; ${counts(inView, 'criterion in view', 'criteria in view')}`
      : counts(criteria, 'criterion', 'criteria');
  const unused = unmatched.length > 0 ? `, ${unmatched.length} unmatched` : '';
  return `${view} assessment${area === null ? '' : ` of ${visible(area)}`} as of ${asOf}: ${counted}; ${alerts.length} ${alerts.length === 1 ? 'alert' : 'alerts'}${unused}`;
}

/** The prototype of every assessment. @internal */
export const asLine = /* @__PURE__ */ printedVisibly(assessmentLine);
