/** Proper scores of a discrete forecast, and how often its intervals hold. */
import type { Cumulative } from './peers.js';

/** Sums over windows. */
export interface Scores {
  windows: number;
  log: number;
  crps: number;
  brier: number;
  held80: number;
  held95: number;
  /** Outcomes that were given less than the floor. */
  ruledOut: number;
}

export const noScores = (): Scores => ({ windows: 0, log: 0, crps: 0, brier: 0, held80: 0, held95: 0, ruledOut: 0 });

/** What is certain and wrong has no finite log score; nobody is charged for more than one in ten thousand. */
const floor = 1e-4;

/**
 * Scores one window. The CRPS is in roots of the expected cases, so that a large place does not drown a small one;
 * the Brier score is the mean over the limits. Coverage counts discrete outcomes by the randomised probability
 * integral transform: of an outcome on the edge of an interval, the part that belongs inside (Czado, Gneiting and
 * Held, Biometrics 65 (2009) 1254–1261), so that a right forecast covers exactly as often as it says.
 */
export function addScores(
  scores: Scores,
  foreseen: Cumulative,
  outcome: number,
  window: { readonly scale: number; readonly limits: readonly number[]; readonly random: number },
): void {
  const before = foreseen(outcome - 1);
  const chance = foreseen(outcome) - before;
  scores.windows++;
  scores.log -= Math.log(Math.max(chance, floor));
  if (chance < floor) scores.ruledOut++;
  scores.crps += rankedScore(foreseen, outcome, window.scale) / window.scale;
  for (const limit of window.limits)
    scores.brier += (foreseen(limit) - Number(outcome <= limit)) ** 2 / window.limits.length;
  const place = before + window.random * chance;
  if (place >= 0.1 && place <= 0.9) scores.held80++;
  if (place >= 0.025 && place <= 0.975) scores.held95++;
}

/** Σ (F(k) − 1{outcome ≤ k})², out to where nothing is left to add. */
function rankedScore(foreseen: Cumulative, outcome: number, scale: number): number {
  let sum = 0;
  for (let count = outcome; count <= outcome + 50 + 100 * scale; count++) {
    const part = (1 - foreseen(count)) ** 2;
    sum += part;
    if (part < 1e-8) break;
  }
  for (let count = outcome - 1; count >= 0; count--) {
    const part = foreseen(count) ** 2;
    sum += part;
    if (part < 1e-8) break;
  }
  return sum;
}
