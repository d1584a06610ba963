import type { Bilingual } from '../../core/text.js';

/**
 * A probability as a whole percentage, never rounded to certainty: 「约66%」, "about 66%". That of a level to be held is
 * an upper bound, 「至多66%」. @internal
 */
export function probabilityText(share: number, atMost = false): Bilingual {
  if (share < 0.01) return { zh: '不足1%', en: 'under 1%' };
  if (share > 0.99)
    return atMost ? { zh: '上限超过99%', en: 'nearly 100% at most' } : { zh: '超过99%', en: 'over 99%' };
  const text = `${Math.round(share * 100)}%`;
  return atMost ? { zh: `至多${text}`, en: `at most ${text}` } : { zh: `约${text}`, en: `about ${text}` };
}
