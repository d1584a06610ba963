/** An evaluation in a few words. */
import { readResult } from '../../core/results.js';
import { assertLanguage, type Language } from '../../core/text.js';
import type { Evaluation } from '../evaluation.js';
import { anEvaluation, checkEvaluation } from './evaluation-shape.js';
import { verdictText } from './standing.js';

/**
 * An evaluation in a few words, for a cell, a badge or a list. It says "met" or "not met" only for a level that the
 * plan sets, "in the direction asked for" for a direction, "achieved" for a statement: the words of {@link explain},
 * without its sentences. `statusLabels` has the words of levels alone, `commonStatusLabels` those of a key for all
 * kinds.
 *
 * @param evaluation - What `evaluate` returned.
 * @param language - `zh` or `en`.
 * @throws {@link IndicatorError} `BAD_OPTION` for any other language, and for a value that is not an evaluation.
 * @example
 * const verdict = evaluate('children.health.target.3/infant-mortality-rate@2025', [{ period: 2024, value: '6.3' }]);
 * verdictLabel(verdict, 'zh'); //=> '尚未达到目标值'
 */
export function verdictLabel(evaluation: Evaluation, language: Language): string {
  assertLanguage(language);
  checkEvaluation(evaluation, 'evaluation');
  return readResult('evaluation', anEvaluation, () => verdictText(evaluation)[language]);
}
