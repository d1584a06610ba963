import type { DecimalText } from '../../core/decimal.js';
import { fixedBandKind, oneSided } from './band.js';
import type { CriterionBase, DemandOf } from './kind.js';
import { valueWords } from '../../core/quantity-words.js';
import { wordAfter, wordBefore, wordPast } from './limit-words.js';

/** 达到X以上, 不低于, 不少于, 至少, ≥, 达到X, 提高到, 增至: the value itself or more; 超过, 高于: more than it. */
export interface AtLeast extends CriterionBase {
  readonly kind: 'at-least';
  readonly value: DecimalText;
  /** 超过, 高于, more than: a value equal to the limit does not meet it. */
  readonly strict?: true;
}

/** @internal */
export const atLeast = fixedBandKind<AtLeast>({
  fields: { value: { type: 'decimal' } },
  options: { strict: { type: 'true' } },
  band: (criterion) =>
    oneSided(
      'lower',
      criterion,
      /以上|不低于|不少于|至少|≥/.test(criterion.phrase) ? 'inclusive-bound' : 'reach-is-at-least',
    ),
});

/** The demand in the plan's own words: 达到80%以上, 不少于1小时, 超过95%. @internal */
export const atLeastDemand: DemandOf<AtLeast> = ({ value, phrase, strict }, indicator) => {
  const { zh, en } = valueWords(value, indicator);
  if (strict) return { zh: `${wordPast(phrase, value) ?? '超过'}${zh}`, en: `more than ${en}` };
  const after = wordAfter(phrase, value);
  const before = after === null ? wordBefore(phrase) : null;
  return { zh: before === null ? `达到${zh}${after ?? ''}` : `${before}${zh}`, en: `at least ${en}` };
};
