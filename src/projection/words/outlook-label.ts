/** A projection in a few words. */
import { readResult } from '../../core/results.js';
import { assertLanguage, type Language } from '../../core/text.js';
import { doubtfulPeriods } from '../../criteria/words/figures.js';
import { mannerOf } from '../../criteria/words/manner.js';
import type { Projection } from '../projection.js';
import { outlookText } from './labels.js';
import { chanceText } from './probability.js';
import { aProjection, checkProjection } from './projection-shape.js';

/**
 * The outlook of a projection in a few words, for a cell, a badge or a list, with the chance in words where there is
 * one: the words of {@link explainProjection}, without its sentences. `outlookLabels` has the words of levels alone,
 * `commonOutlookLabels` those of a key for all kinds. A figure that is doubtful has no outlook: it is unknown.
 *
 * @param projection - What `project` returned.
 * @param language - `zh` or `en`.
 * @throws {@link IndicatorError} `BAD_OPTION` for any other language, and for a value that is not a projection.
 * @example
 * const ahead = project('children.education.target.4/compulsory-education-retention-rate@2030', [
 *   { period: 2020, value: '95.2' },
 *   { period: 2021, value: '95.4' },
 *   { period: 2022, value: '95.5' },
 *   { period: 2023, value: '95.7' },
 * ]);
 * outlookLabel(ahead, 'en'); //=> 'off track: very unlikely to be met (about 2%)'
 */
export function outlookLabel(projection: Projection, language: Language): string {
  assertLanguage(language);
  checkProjection(projection, 'projection');
  return readResult('projection', aProjection, () => labelOf(projection, language));
}

function labelOf(projection: Projection, language: Language): string {
  const isDoubtful = doubtfulPeriods(projection.evaluation).length > 0;
  const outlook = outlookText(isDoubtful ? 'unknown' : projection.outlook, mannerOf(projection.criterion))[language];
  if (isDoubtful || projection.status === 'not-projected' || projection.probability === null) return outlook;
  const chance = chanceText({ ...projection, probability: projection.probability })[language];
  return `${outlook}${language === 'zh' ? '，' : ': '}${chance}`;
}
