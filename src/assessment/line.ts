/** An assessment as one line, for a person at a prompt. */
import { printedAs } from '../core/printable.js';
import type { Assessment } from './assessment.js';
import { talliesOf } from './roll-up.js';

/** `annual assessment of Tianmen as of 2024: 314 criteria, 12 met, 1 not met, 40 in progress, 261 insufficient data; 9 alerts` @internal */
export function assessmentLine({ asOf, area, view, plans, alerts, unmatched }: Assessment): string {
  const { total, byStatus } = talliesOf(plans.flatMap(({ domains }) => domains.flatMap(({ items }) => items))).criteria;
  const counts = Object.entries(byStatus).filter(([, count]) => count > 0);
  const statuses = counts.map(([status, count]) => `, ${count} ${status.replace('-', ' ')}`).join('');
  const unused = unmatched.length > 0 ? `, ${unmatched.length} unmatched` : '';
  return `${view} assessment${area === null ? '' : ` of ${area}`} as of ${asOf}: ${total} criteria${statuses}; ${alerts.length} alerts${unused}`;
}

/** The prototype of every assessment. @internal */
export const asLine = /* @__PURE__ */ printedAs(assessmentLine);
