/** Counts by status and outlook, with their denominators. */
import { rounded } from '../core/figures.js';
import { divide, fraction } from '../core/fraction.js';
import { plainText, toText } from '../core/fraction-text.js';
import type { Status } from '../criteria/evaluation.js';
import type { Outlook } from '../projection/projection.js';
import type { Rate, Tally } from './assessment.js';

/** A thing to count: a criterion or an item. @internal */
export interface Counted {
  readonly status: Status;
  readonly outlook: Outlook;
  /** Whether figures are compared with a level or direction of the plan. */
  readonly measured: boolean;
}

/** Counts things by status and outlook. @internal */
export function tallyOf(things: readonly Counted[]): Tally {
  const byStatus = { met: 0, 'not-met': 0, 'in-progress': 0, 'insufficient-data': 0, 'not-applicable': 0 };
  const byOutlook = { achieved: 0, 'on-track': 0, 'at-risk': 0, 'off-track': 0, unknown: 0 };
  let measurable = 0;
  let measurableMet = 0;
  for (const { status, outlook, measured } of things) {
    byStatus[status]++;
    byOutlook[outlook]++;
    if (!measured || status === 'not-applicable') continue;
    measurable++;
    if (status === 'met') measurableMet++;
  }
  return {
    total: things.length,
    byStatus,
    byOutlook,
    metOfAll: rateOf(byStatus.met, things.length),
    metOfMeasurable: rateOf(measurableMet, measurable),
    metOfWithData: rateOf(byStatus.met, byStatus.met + byStatus['not-met'] + byStatus['in-progress']),
  };
}

function rateOf(part: number, of: number): Rate {
  if (of === 0) return { part, of, percent: null };
  return { part, of, percent: plainText(rounded(toText(divide(fraction(part * 100), fraction(of))), 1)) };
}
