/** From a verdict and a chance to an outlook. */
import type { Policy } from '../criteria/policy/policy.js';
import type { Outlook } from './projection.js';

/** How a criterion stands today: satisfied or not, and whether that is final. @internal */
export interface Standing {
  readonly satisfied: boolean;
  /** The due date is reached and observed, or a level to be held was broken. */
  readonly settled: boolean;
}

/** The outlook where nothing is projected: what stands, and what cannot be mended. @internal */
export function standingOutlook({ satisfied, settled }: Standing): Outlook {
  if (satisfied) return 'achieved';
  return settled ? 'off-track' : 'unknown';
}

/**
 * The outlook of a projected level: by its chance, and without one by its expected level. What is satisfied now is
 * achieved where it will likely stay so, and else at risk. @internal
 */
export function projectedOutlook(
  satisfied: boolean,
  staysInside: boolean,
  probability: number | null,
  { onTrack, atRisk }: Policy['outlook'],
): Outlook {
  if (satisfied) return (probability === null ? staysInside : probability >= onTrack) ? 'achieved' : 'at-risk';
  if (probability === null) return staysInside ? 'on-track' : 'off-track';
  if (probability >= onTrack) return 'on-track';
  return probability >= atRisk ? 'at-risk' : 'off-track';
}

/** From worst to best; what cannot be told stands between at risk and on track. @internal */
export const fromWorst: readonly Outlook[] = Object.freeze(['off-track', 'at-risk', 'unknown', 'on-track', 'achieved']);
