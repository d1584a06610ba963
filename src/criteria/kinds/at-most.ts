import type { DecimalText } from '../../core/decimal.js';
import { fixedBandKind, oneSided } from './band.js';
import type { CriterionBase, DemandOf } from './kind.js';
import { valueWords } from '../../core/quantity-words.js';
import { isClearing, wordAfter, wordPast } from './limit-words.js';

/** X以下, X及以下, 以内, 控制在, 降至: the value itself or less; 低于, 不满, 不足: less than it. */
export interface AtMost extends CriterionBase {
  readonly kind: 'at-most';
  readonly value: DecimalText;
  /** 低于, 不满, 不足, less than: a value equal to the limit does not meet it. */
  readonly strict?: true;
}

/** @internal */
export const atMost = fixedBandKind<AtMost>({
  fields: { value: { type: 'decimal' } },
  options: { strict: { type: 'true' } },
  band: (criterion) => oneSided('upper', criterion, 'inclusive-bound'),
});

/** The demand in the plan's own words: 控制在14/10万以下, 低于7%, 清零. @internal */
export const atMostDemand: DemandOf<AtMost> = ({ value, phrase, strict }, indicator) => {
  if (isClearing(phrase, value)) return { zh: '清零', en: 'none left' };
  const { zh, en } = valueWords(value, indicator);
  if (strict) return { zh: `${wordPast(phrase, value) ?? '低于'}${zh}`, en: `less than ${en}` };
  const after = wordAfter(phrase, value);
  return { zh: after === null ? `不高于${zh}` : `控制在${zh}${after}`, en: `at most ${en}` };
};
