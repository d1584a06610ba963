/** The outlook and the chance of a projection in a few words. */
import { readResult } from '../../core/results.js';
import { assertLanguage, type Bilingual, type Language } from '../../core/text.js';
import { hasDoubtfulFigure } from '../../criteria/words/figures.js';
import { mannerOf } from '../../criteria/words/manner.js';
import type { Projection } from '../projection.js';
import { outlookText } from './labels.js';
import { chanceText } from './probability.js';
import { aProjection, checkProjection } from './projection-shape.js';

/**
 * The outlook of a projection in a few words, for a cell, a badge or a list: the words of `explainProjection`,
 * without its sentences. `outlookLabels` has the words of levels alone, `commonOutlookLabels` those of a key for all
 * kinds. Where a figure is doubtful, the outlook is unknown.
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
 * outlookLabel(ahead, 'zh'); //=> '预计难以达标'
 */
export function outlookLabel(projection: Projection, language: Language): string {
  return labelled(projection, language, () => {
    const outlook = hasDoubtfulFigure(projection.evaluation) ? 'unknown' : projection.outlook;
    return outlookText(outlook, mannerOf(projection.criterion));
  })!;
}

/**
 * The chance of a projection in a few words and as a percentage, never rounded to certainty; of a level to be held, at
 * most. `null` without a chance: not projected, no interval, or a doubtful figure.
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
 * chanceLabel(ahead, 'zh'); //=> '达标难度很大（可能性约2%）'
 * chanceLabel(ahead, 'en'); //=> 'very unlikely to be met (about 2%)'
 */
export function chanceLabel(projection: Projection, language: Language): string | null {
  return labelled(projection, language, () => {
    if (projection.status === 'not-projected' || projection.probability === null) return null;
    return hasDoubtfulFigure(projection.evaluation)
      ? null
      : chanceText({ ...projection, probability: projection.probability });
  });
}

function labelled(projection: Projection, language: Language, textOf: () => Bilingual | null): string | null {
  assertLanguage(language);
  checkProjection(projection, 'projection');
  return readResult('projection', aProjection, () => textOf()?.[language] ?? null);
}
