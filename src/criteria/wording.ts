import type { Bilingual } from '../core/text.js';
import { suffixOf, type Unit } from '../core/units.js';

/** A number in its unit, in words: 「不低于80%」, "at least 80%". @internal */
export function quantity(value: string, unit: Unit, zh = '', en = ''): Bilingual {
  const suffix = suffixOf(unit);
  return { zh: `${zh}${value}${suffix.zh}`, en: `${en}${value}${suffix.en}` };
}
