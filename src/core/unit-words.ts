/**
 * How values in each unit, and their differences, are written. A file of its own, so that entries without explanations
 * do not load the words.
 */
import { noWords, type Bilingual } from './text.js';
import { isUnit, type KnownUnit, type Measured } from './units.js';

interface UnitWords {
  /** Written after the number. */
  readonly suffix: Bilingual;
  /** Written after a difference of two values. Left out: as `suffix`. */
  readonly points?: Bilingual;
  /** Written in the head of a table. Left out: as `suffix`. */
  readonly head?: Bilingual;
}

const words: Readonly<Record<KnownUnit, UnitWords>> = {
  percent: { suffix: { zh: '%', en: '%' }, points: { zh: '个百分点', en: ' percentage points' } },
  'per-1000': { suffix: { zh: '‰', en: ' per 1,000' }, points: { zh: '个千分点', en: ' per 1,000' } },
  'per-10000': { suffix: { zh: '/万', en: ' per 10,000' } },
  'per-100000': { suffix: { zh: '/10万', en: ' per 100,000' } },
  share: { suffix: noWords },
  'percentage-points': {
    suffix: { zh: '个百分点', en: ' percentage points' },
    head: { zh: '百分点', en: 'percentage points' },
  },
  count: { suffix: { zh: '个', en: '' } },
  years: { suffix: { zh: '年', en: ' years' } },
  'hours-per-day': { suffix: { zh: '小时', en: ' hours a day' } },
  yuan: { suffix: { zh: '元', en: ' yuan' } },
  'males-per-100-females': {
    suffix: { zh: '', en: ' males per 100 females' },
    head: { zh: '女=100', en: 'males per 100 females' },
  },
  attestation: { suffix: noWords },
};

/** The words of a unit; a plan's own unit is written as its symbol, with a blank before it in English. */
function wordsOf({ unit, ownUnit }: Measured): UnitWords {
  if (isUnit(unit)) return words[unit];
  const { zh, en } = ownUnit?.symbol ?? { zh: unit, en: unit };
  return { suffix: { zh, en: /^[\p{L}\p{N}]/u.test(en) ? ` ${en}` : en } };
}

/** The words of a unit after a number. @internal */
export function suffixOf(measured: Measured): Bilingual {
  return wordsOf(measured).suffix;
}

/**
 * The words of a unit after a difference of two values: percentages differ by percentage points.
 * @internal
 */
export function pointsOf(measured: Measured): Bilingual {
  const { points, suffix } = wordsOf(measured);
  return points ?? suffix;
}

/** The words of a unit in the head of a table. @internal */
export function headOf(measured: Measured): Bilingual {
  const { head, suffix } = wordsOf(measured);
  return head ?? { zh: suffix.zh, en: suffix.en.trimStart() };
}
