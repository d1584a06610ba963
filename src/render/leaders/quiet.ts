/** Tells the indicators that are where the plan wants them, with nothing else to report, from the others. */
import { mannerOf } from '../../criteria/words/manner.js';
import { rareCountsOf } from '../../projection/words/counts.js';
import { isOfTheCourse } from '../../projection/words/labels.js';
import { isMetButNotAsAsked, lastLevel, type IndicatorStanding } from './indicator-standing.js';

/** Whether an indicator is met, will probably stay met, and has nothing else to report. @internal */
export function isSafe(standing: IndicatorStanding): boolean {
  return standing.class === 'met' && !isMetButNotAsAsked(standing) && isQuiet(standing);
}

/**
 * Whether an indicator goes in the direction asked for, will probably do so, and has nothing else to report. @internal
 */
export function isOnCourse(standing: IndicatorStanding): boolean {
  const areDirections = standing.places.every(({ result }) => mannerOf(result.evaluation.criterion) === 'direction');
  return areDirections && isAsAsked(standing);
}

/** The same for an indicator in the direction asked for or within its reference range. @internal */
export function isAsAsked(standing: IndicatorStanding): boolean {
  return standing.class === 'as-asked' && isQuiet(standing);
}

function isQuiet(standing: IndicatorStanding): boolean {
  const results = standing.places.map(({ result }) => result);
  const warned = results.some(({ projection }) => projection.warnings.some(isOfTheCourse));
  const isWhole = results.every(({ evaluation: { criterion } }) => criterion.scope !== 'every-unit');
  const isRare = results.some(({ projection }) => rareCountsOf(projection) !== null);
  const chance = lastChance(standing);
  return isWhole && !warned && !isRare && (chance === null || chance >= likely);
}

/** With at least this chance of staying met, a criterion needs no sentence of its own. */
const likely = 0.66;

/**
 * The chance that the criterion is still met in the last due year; `null` without a projection, or where the level has
 * to be held throughout.
 *
 * @internal
 */
export function lastChance(standing: IndicatorStanding): number | null {
  const { projection } = lastLevel(standing);
  const isHeld = projection.criterion.sustain === true;
  return projection.status === 'projected' && !isHeld ? projection.probability : null;
}
