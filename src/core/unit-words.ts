/**
 * How values in each unit, and differences of them, are written. Apart from the units, so that what explains nothing
 * carries no words.
 */
import type { Bilingual } from './text.js';
import { isUnit, type KnownUnit, type Measured } from './units.js';

interface UnitWords {
  /** Put after the number. */
  readonly suffix: Bilingual;
  /** How a difference of two values is written; left out where it is written as a value is. */
  readonly points?: Bilingual;
  /** How it is written in the head of a table; left out where it is as after a number. */
  readonly head?: Bilingual;
}

const none: Bilingual = { zh: '', en: '' };

const words: Readonly<Record<KnownUnit, UnitWords>> = {
  percent: { suffix: { zh: '%', en: '%' }, points: { zh: '个百分点', en: ' percentage points' } },
  'per-1000': { suffix: { zh: '‰', en: ' per 1,000' }, points: { zh: '个千分点', en: ' per 1,000' } },
  'per-10000': { suffix: { zh: '/万', en: ' per 10,000' } },
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

/** The words of a unit; one of a plan's own is written as its symbol, which stands apart from the number in English. */
function wordsOf({ unit, ownUnit }: Measured): UnitWords {
  if (isUnit(unit)) return words[unit];
  const { zh, en } = ownUnit?.symbol ?? { zh: unit, en: unit };
  return { suffix: { zh, en: /^[\p{L}\p{N}]/u.test(en) ? ` ${en}` : en } };
}

/** What a unit is called after a number. @internal */
export function suffixOf(measured: Measured): Bilingual {
  return wordsOf(measured).suffix;
}

/**
 * What a difference of two values in this unit is called after a number: percentages differ by percentage points.
 * @internal
 */
export function pointsOf(measured: Measured): Bilingual {
  const { points, suffix } = wordsOf(measured);
  return points ?? suffix;
}

/** What a unit is called in the head of a table. @internal */
export function headOf(measured: Measured): Bilingual {
  const { head, suffix } = wordsOf(measured);
  return head ?? { zh: suffix.zh, en: suffix.en.trimStart() };
}
