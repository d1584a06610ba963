/** A criterion in one line: its demand, its due date and its id. */
import type { Quantity } from '../core/quantity-words.js';
import type { Language } from '../core/text.js';
import type { Criterion } from '../criteria/criterion.js';
import { demandOf } from '../criteria/words/demand.js';

/** The demand of a criterion in words: 达到98.5%. */
export function demandText(criterion: Criterion, indicator: Quantity, language: Language): string {
  return demandOf(criterion, indicator)[language];
}

/** 「达到98.5%  到2030年  children.education…」 */
export function criterionLine(criterion: Criterion, indicator: Quantity, language: Language): string {
  const { id, due } = criterion;
  return `${demandText(criterion, indicator, language)}  ${language === 'zh' ? `到${due}年` : `by ${due}`}  ${id}`;
}
