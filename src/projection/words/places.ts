import { derivedPlaces } from '../../core/figures.js';
import type { Projection } from '../projection.js';

/**
 * The decimals that an expected level or a pace deserves: one more than the data and the plan's own figures have.
 * @internal
 */
export function placesOf({ latest, evaluation, criterion }: Projection): number {
  const observed = 'observed' in evaluation ? [evaluation.observed, evaluation.baseline] : [];
  const asked = [
    ...('value' in criterion ? [criterion.value] : []),
    ...('min' in criterion ? [criterion.min, criterion.max] : []),
  ];
  return derivedPlaces([latest, ...observed, ...asked]);
}
