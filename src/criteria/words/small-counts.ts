/** Counts behind a figure that are small enough to be shown beside it. */
import type { Indicator } from '../../core/model.js';
import type { Bilingual } from '../../core/text.js';
import type { Observed } from '../evaluation.js';

type Counted = Pick<Observed, 'numerator' | 'denominator'>;

/** Counts with a numerator below this are shown beside the figure. */
const small = 20;

function isSmall({ numerator }: Counted): boolean {
  return numerator !== undefined && Number(numerator) < small;
}

/** Whether a figure is a rate of few cases: its change says less than the cases do. @internal */
export function isRateOfFewCases(observed: Counted, { unit }: Pick<Indicator, 'unit'>): boolean {
  return isSmall(observed) && unit.startsWith('per-');
}

/** The counts of a figure with a small numerator, for brackets: 「分子3，分母40」; else `null`. @internal */
export function countsText(observed: Counted): Bilingual | null {
  if (!isSmall(observed)) return null;
  const { numerator, denominator } = observed;
  return { zh: `分子${numerator}，分母${denominator}`, en: `${numerator} of ${denominator}` };
}

/** A number of cases: 「1例」, "1 case". @internal */
export function casesWords(cases: string): Bilingual {
  return { zh: `${cases}例`, en: `${cases} ${cases === '1' ? 'case' : 'cases'}` };
}
