/** A probability in words, followed by the number. */
import { chanceCeiling, chanceFigure, chancePercent } from '../../core/figures.js';
import type { Bilingual } from '../../core/text.js';
import { mannerOf } from '../../criteria/words/manner.js';
import type { Projected, Projection } from '../projection.js';

/** A probability as a whole percentage, never rounded to certainty: 「约66%」, "about 66%". @internal */
export function probabilityText(share: number): Bilingual {
  if (share < 0.01) return { zh: '不足1%', en: 'under 1%' };
  if (share > 0.99) return { zh: '超过99%', en: 'over 99%' };
  const text = chanceFigure(share);
  return { zh: `约${text}`, en: `about ${text}` };
}

/** With a lower chance a criterion is called hard to meet; with a higher one the outcome is called uncertain. */
const uncertain = 0.33;

/** The words for probabilities, the most likely first; for what is uncertain there is a sentence instead. */
const scale: readonly (readonly [from: number, zh: string, en: string])[] = [
  [0.9, '把握很大', 'very likely'],
  [0.66, '把握较大', 'likely'],
  [uncertain, '', ''],
  [0.1, '难度较大', 'unlikely'],
  [0.01, '难度很大', 'very unlikely'],
  [0, '可能性极小', 'extremely unlikely'],
];

/**
 * Whether a criterion is expected to be missed, and not only uncertain. Findings, problems, warnings, annexes and
 * workbook all take their word from here: 预计完成困难, or 尚难确定. @internal
 */
export function isUnlikely(projection: Projection): boolean {
  const { outlook } = projection;
  if (outlook !== 'at-risk') return outlook === 'off-track';
  return projection.status === 'projected' && projection.probability !== null && projection.probability < uncertain;
}

/** The fields that the words for a probability depend on. */
type Chance = Pick<Projected, 'evaluation' | 'criterion' | 'due'> & { readonly probability: number };

/**
 * The probability of a projection in words: 「达标难度很大（可能性约7%）」. For a criterion already met, the probability of still
 * being met; with `sustain`, an upper bound: 「能一直保持的可能性不高于83%」. @internal
 */
export function chanceText(chance: Chance): Bilingual {
  const { probability, evaluation, criterion, due } = chance;
  const isMet = evaluation.status === 'met';
  if (criterion.sustain === true) return heldText(probability, isMet);
  const number = probabilityText(probability);
  // The words go by the number as it is printed: 89.6%, printed as 90%, is 把握很大.
  const printed = probability < 0.01 ? 0 : chancePercent(probability) / 100;
  const [, zh, en] = scale.find(([from]) => printed >= from)!;
  const asked = mannerOf(criterion) === 'threshold' ? '达标' : '符合要求';
  if (zh === '')
    return {
      zh: `${isMet ? `到${due}年能否保持` : `能否${asked}`}尚难确定（可能性${number.zh}）`,
      en: `about as likely as not to ${isMet ? `still be met in ${due}` : 'be met'} (${number.en})`,
    };
  const isCertain = probability < 0.01 || probability > 0.99;
  return {
    zh: `${isMet ? `到${due}年仍${asked}的` : asked}${zh}（${isCertain ? '' : '可能性'}${number.zh}）`,
    en: `${en} ${isMet ? `still to be met in ${due}` : 'to be met'} (${number.en})`,
  };
}

function heldText(probability: number, isMet: boolean): Bilingual {
  if (probability > 0.99) return { zh: '未见难以保持的迹象', en: 'without a sign that it will not be held' };
  const subject = isMet ? '能一直保持' : '达到并一直保持';
  if (probability < 0.01)
    return { zh: `${subject}的可能性极小（不足1%）`, en: 'extremely unlikely to be held (under 1%)' };
  const most = chanceCeiling(probability);
  return { zh: `${subject}的可能性不高于${most}`, en: `held throughout with a probability of at most ${most}` };
}
