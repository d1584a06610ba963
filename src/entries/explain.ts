/**
 * Evaluations in words, Chinese and English, for hosts that take a smaller entry: sentences, words for cells
 * and badges, and labels. The main entry has `explain` and `readings` too.
 *
 * @packageDocumentation
 */
export { IndicatorError, type ErrorCode, type ErrorFields } from '../core/errors.js';
export { explain } from '../criteria/words/explain.js';
export { verdictLabel } from '../criteria/words/verdict-label.js';
export {
  attestedLabels,
  commonStatusLabels,
  observationStatusLabels,
  reasonLabels,
  statusLabels,
  warningLabels,
} from '../criteria/words/labels.js';
export {
  commonOutlookLabels,
  earlyWarningLabels,
  notProjectedLabels,
  outlookLabels,
} from '../projection/words/labels.js';
export { chanceLabel, outlookLabel } from '../projection/words/outlook-label.js';
export { methodChoiceLabels, methodLabels } from '../projection/words/method-words.js';
export { describeDoubt, describeFault } from '../plan/describe-fault.js';
export { doubtLabels } from '../plan/doubt-labels.js';
export { readings, type Reading, type ReadingId } from '../criteria/policy/readings.js';
export type { Projection } from '../projection/projection.js';
export type { Evaluation } from '../criteria/evaluation.js';
export type { Language } from '../core/text.js';
