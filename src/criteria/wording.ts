/** Turns of phrase that explanations share. */
import type { DecimalText } from '../core/decimal.js';
import type { Bilingual } from '../core/text.js';
import { pointsOf, suffixOf } from '../core/unit-words.js';
import type { Unit } from '../core/units.js';

/** A number in its unit, in words: 「不低于80%」, "at least 80%". @internal */
export function quantity(value: string, unit: Unit, zh = '', en = ''): Bilingual {
  const suffix = suffixOf(unit);
  return { zh: `${zh}${value}${suffix.zh}`, en: `${en}${value}${suffix.en}` };
}

/** A difference of two values in their unit, without its sign: 「0.3个百分点」, "1 percentage point". @internal */
export function amount(size: DecimalText, unit: Unit): Bilingual {
  const unsigned = size.replace(/^[-−+]/, '');
  const { zh, en } = pointsOf(unit);
  return { zh: `${unsigned}${zh}`, en: `${unsigned}${unsigned === '1' ? en.replace(/^( percentage point| year| hour| male)s/, '$1') : en}` };
}

/** Which way a change goes, with the verb in the past and as it stands; a gap has words of its own. @internal */
export function movement(change: DecimalText, ofGap = false): Bilingual & { readonly past: string } {
  if (change.startsWith('-')) return ofGap ? { zh: '缩小', past: 'narrowed', en: 'narrow' } : { zh: '下降', past: 'fell', en: 'fall' };
  return ofGap ? { zh: '扩大', past: 'widened', en: 'widen' } : { zh: '上升', past: 'rose', en: 'rise' };
}

/** Names one after another: 「甲、乙」, "a, b and c". @internal */
export function listText(names: readonly string[]): Bilingual {
  const last = names.length - 1;
  return { zh: names.join('、'), en: last < 1 ? names.join('') : `${names.slice(0, last).join(', ')} and ${names[last]}` };
}

/** Periods one after another: 「2021、2023年」, "2021 and 2023". @internal */
export function periodsText(periods: readonly (string | number)[]): Bilingual {
  const texts = periods.map(String);
  const years = texts.every((text) => !text.includes('-'));
  return { zh: years ? `${texts.join('、')}年` : texts.map(periodText).join('、'), en: listText(texts).en };
}

/** 2024 → 2024年, 2024-06 → 2024年6月, 2024-06-30 → 2024年6月30日. @internal */
export function periodText(period: string): string {
  const [year, month, day] = period.split('-');
  return `${year}年${month === undefined ? '' : `${Number(month)}月`}${day === undefined ? '' : `${Number(day)}日`}`;
}

/** First to last where the years follow each other, else one after another: 「2022—2024年」, "2022–2024". @internal */
export function spanText(periods: readonly string[]): Bilingual {
  const [first, last] = [periods[0]!, periods[periods.length - 1]!];
  const unbroken = periods.length > 2 && periods.every((period, i) => period === String(Number(first) + i));
  return unbroken ? { zh: `${first}—${last}年`, en: `${first}–${last}` } : periodsText(periods);
}
