import type { DecimalText } from '../../core/decimal.js';
import { fixedBandKind, oneSided } from './band.js';
import type { CriterionBase, DemandOf } from './kind.js';
import { valueWords } from '../../core/quantity-words.js';
import { wordAfter, wordBefore } from './limit-words.js';

/** 达到X以上, 不低于, 不少于, 至少, ≥, 达到X, 提高到, 增至: the value itself or more. */
export interface AtLeast extends CriterionBase {
  readonly kind: 'at-least';
  readonly value: DecimalText;
}

/** @internal */
export const atLeast = fixedBandKind<AtLeast>({
  kind: 'at-least',
  fields: { value: { type: 'decimal' } },
  band: ({ value, phrase }) =>
    oneSided('lower', value, [
      { id: /以上|不低于|不少于|至少|≥/.test(phrase) ? 'inclusive-bound' : 'reach-is-at-least' },
    ]),
});

/** What it demands, in the plan's words for it: 达到80%以上, 不少于1小时. @internal */
export const atLeastDemand: DemandOf<AtLeast> = ({ value, phrase }, indicator) => {
  const { zh, en } = valueWords(value, indicator);
  const after = wordAfter(phrase, value);
  const before = after === null ? wordBefore(phrase) : null;
  return { zh: before === null ? `达到${zh}${after ?? ''}` : `${before}${zh}`, en: `at least ${en}` };
};
