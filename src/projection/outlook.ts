/** From a verdict and a chance to an outlook. */
import type { Policy } from '../criteria/policy.js';
import type { Outlook } from './projection.js';

/** How a criterion stands today: satisfied or not, and whether that is final. @internal */
export interface Standing {
  readonly satisfied: boolean;
  /** The due date is reached and observed, or a level to be held was broken. */
  readonly settled: boolean;
}

/** The outlook of what is settled. @internal */
export function settledOutlook({ satisfied }: Standing): Outlook {
  return satisfied ? 'achieved' : 'off-track';
}

/**
 * The outlook of a projected level. What is satisfied now is achieved unless its expected level ends outside; what is not
 * goes by its chance, and without one by its expected level. @internal
 */
export function projectedOutlook(satisfied: boolean, endsInside: boolean, probability: number | null, { onTrack, atRisk }: Policy['outlook']): Outlook {
  if (satisfied) return endsInside ? 'achieved' : 'at-risk';
  if (probability === null) return endsInside ? 'on-track' : 'off-track';
  if (probability >= onTrack) return 'on-track';
  return probability >= atRisk ? 'at-risk' : 'off-track';
}

/** From worst to best; what cannot be told stands between at risk and on track. @internal */
export const fromWorst: readonly Outlook[] = Object.freeze(['off-track', 'at-risk', 'unknown', 'on-track', 'achieved']);
