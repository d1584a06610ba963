/** Turns of phrase that explanations share. */
import type { DecimalText } from './decimal.js';
import type { Bilingual } from './text.js';
import { pointsOf, suffixOf } from './unit-words.js';
import type { Unit } from './units.js';

/** A number in its unit, in words: 「不低于80%」, "at least 80%". @internal */
export function quantity(value: string, unit: Unit, zh = '', en = ''): Bilingual {
  const suffix = suffixOf(unit);
  return { zh: `${zh}${value}${suffix.zh}`, en: `${en}${value}${suffix.en}` };
}

/** A difference of two values in their unit, without its sign: 「0.3个百分点」, "1 percentage point". @internal */
export function amount(size: DecimalText, unit: Unit): Bilingual {
  const unsigned = size.replace(/^[-−+]/, '');
  const { zh, en } = pointsOf(unit);
  return {
    zh: `${unsigned}${zh}`,
    en: `${unsigned}${unsigned === '1' ? en.replace(/^( percentage point| year| hour| male)s/, '$1') : en}`,
  };
}

/** Which way a change goes, with the verb in the past and as it stands; a gap has words of its own. @internal */
export function movement(change: DecimalText, ofGap = false): Bilingual & { readonly past: string } {
  if (change.startsWith('-'))
    return ofGap ? { zh: '缩小', past: 'narrowed', en: 'narrow' } : { zh: '下降', past: 'fell', en: 'fall' };
  return ofGap ? { zh: '扩大', past: 'widened', en: 'widen' } : { zh: '上升', past: 'rose', en: 'rise' };
}

/** Names one after another: 「甲、乙」, "a, b and c". @internal */
export function listText(names: readonly string[]): Bilingual {
  const last = names.length - 1;
  return {
    zh: names.join('、'),
    en: last < 1 ? names.join('') : `${names.slice(0, last).join(', ')} and ${names[last]}`,
  };
}

/**
 * Periods one after another, three years and more in a row as a span: 「2021、2023—2025年」, "2021 and 2023–2025".
 * @internal
 */
export function periodsText(periods: readonly (string | number)[]): Bilingual {
  const texts = periods.map(String);
  if (texts.some((text) => text.includes('-'))) return { zh: texts.map(periodText).join('、'), en: listText(texts).en };
  const runs = runsOf(texts);
  return { zh: `${runs.map((run) => run.join('—')).join('、')}年`, en: listText(runs.map((run) => run.join('–'))).en };
}

/** The first and last of years that follow each other, from three on; of others each by itself. */
function runsOf(years: readonly string[]): string[][] {
  const runs: string[][] = [];
  for (let i = 0, last = 0; i < years.length; i = last + 1) {
    last = i;
    while (Number(years[last + 1]) === Number(years[last]) + 1) last++;
    if (last === i + 1) last = i;
    runs.push(last === i ? [years[i]!] : [years[i]!, years[last]!]);
  }
  return runs;
}

/** 2024 → 2024年, 2024-06 → 2024年6月, 2024-06-30 → 2024年6月30日. @internal */
export function periodText(period: string): string {
  const [year, month, day] = period.split('-');
  return `${year}年${month === undefined ? '' : `${Number(month)}月`}${day === undefined ? '' : `${Number(day)}日`}`;
}
