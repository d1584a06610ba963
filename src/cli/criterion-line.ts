/** A criterion in one line: what it demands, by when, its id. */
import type { Language } from '../core/text.js';
import type { Criterion } from '../criteria/criterion.js';
import { demandOf } from '../criteria/words/demand.js';

/** What a criterion demands, in words: 不低于98.5%. */
export function demandText(criterion: Criterion, language: Language): string {
  return demandOf(criterion)[language];
}

/** 「不低于98.5%  到2030年  children.education…」 */
export function criterionLine(criterion: Criterion, language: Language): string {
  const { id, due } = criterion;
  return `${demandText(criterion, language)}  ${language === 'zh' ? `到${due}年` : `by ${due}`}  ${id}`;
}
