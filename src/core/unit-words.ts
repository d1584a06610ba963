/**
 * How values in each unit, and differences of them, are written. Apart from the units, so that what explains nothing
 * carries no words.
 */
import type { Bilingual } from './text.js';
import type { Unit } from './units.js';

interface UnitWords {
  /** Put after the number. */
  readonly suffix: Bilingual;
  /** How a difference of two values is written; left out where it is written as a value is. */
  readonly points?: Bilingual;
  /** How it is written in the head of a table; left out where it is as after a number. */
  readonly head?: Bilingual;
}

const none: Bilingual = { zh: '', en: '' };

const words: Readonly<Record<Unit, UnitWords>> = {
  percent: { suffix: { zh: '%', en: '%' }, points: { zh: '个百分点', en: ' percentage points' } },
  'per-1000': { suffix: { zh: '‰', en: ' per 1,000' }, points: { zh: '个千分点', en: ' per 1,000' } },
  'per-100000': { suffix: { zh: '/10万', en: ' per 100,000' } },
  share: { suffix: none },
  'percentage-points': { suffix: { zh: '个百分点', en: ' percentage points' } },
  count: { suffix: { zh: '个', en: '' } },
  years: { suffix: { zh: '年', en: ' years' } },
  'hours-per-day': { suffix: { zh: '小时', en: ' hours a day' } },
  yuan: { suffix: { zh: '元', en: ' yuan' } },
  'males-per-100-females': {
    suffix: { zh: '', en: ' males per 100 females' },
    head: { zh: '女=100', en: 'males per 100 females' },
  },
  attestation: { suffix: none },
};

/** What a unit is called after a number. @internal */
export function suffixOf(unit: Unit): Bilingual {
  return words[unit].suffix;
}

/**
 * What a difference of two values in this unit is called after a number: percentages differ by percentage points.
 * @internal
 */
export function pointsOf(unit: Unit): Bilingual {
  return words[unit].points ?? words[unit].suffix;
}

/** What a unit is called in the head of a table. @internal */
export function headOf(unit: Unit): Bilingual {
  const { head, suffix } = words[unit];
  return head ?? { zh: suffix.zh, en: suffix.en.trimStart() };
}
