/** The ranges of the axes of a trajectory. */
import { numberAxis, type NumberAxis } from './axis.js';
import type { TrajectoryData } from './trajectory-data.js';

/** The first and the last year of the picture. @internal */
export function yearsOf({ observed, ahead, milestones, due, baseYear }: TrajectoryData): readonly [number, number] {
  const ends = [...observed, ...ahead, ...milestones].map(({ at }) => at);
  return [Math.floor(Math.min(...ends, baseYear ?? due)), Math.ceil(Math.max(...ends, due))];
}

/** The limits that exist, as numbers, the lower first. @internal */
export function limitsOf(threshold: TrajectoryData['threshold']): readonly number[] {
  return [threshold?.lower, threshold?.upper].filter((limit) => limit != null).map(Number);
}

/**
 * An axis that contains the observed, expected and demanded values. A very wide band may add at most the height of
 * these values on each side. @internal
 */
export function axisOf({ observed, ahead, threshold, milestones, bounds }: TrajectoryData): NumberAxis {
  const core = [...observed, ...ahead, ...milestones].map(({ value }) => value).concat(limitsOf(threshold));
  const low = Math.min(...core);
  const high = Math.max(...core);
  const span = high - low || Math.abs(high) * 0.1 || 1;
  const band = ahead.flatMap(({ lower, upper }) => (lower === null || upper === null ? [] : [lower, upper]));
  const floor = Math.max(Math.min(low, ...band), low - span);
  const ceiling = Math.min(Math.max(high, ...band), high + span);
  return numberAxis(floor, ceiling, bounds);
}
