/** The outlook, from a verdict and a probability. */
import type { Policy } from '../criteria/policy/policy.js';
import type { Outlook } from './projection.js';

/** The state of a criterion today: satisfied or not, and whether that is final. @internal */
export interface Standing {
  readonly satisfied: boolean;
  /** The due period is over and observed, or a criterion with `sustain` was broken. */
  readonly settled: boolean;
}

/** The outlook without a projection, from today's state. @internal */
export function standingOutlook({ satisfied, settled }: Standing): Outlook {
  if (satisfied) return 'achieved';
  return settled ? 'off-track' : 'unknown';
}

/**
 * The outlook of a projection, by its probability or, without one, by its expected level. A criterion satisfied now is
 * `achieved` where it will likely stay satisfied, else `at-risk`. @internal
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

/** From worst to best; `unknown` is between at risk and on track. @internal */
export const fromWorst: readonly Outlook[] = Object.freeze(['off-track', 'at-risk', 'unknown', 'on-track', 'achieved']);
