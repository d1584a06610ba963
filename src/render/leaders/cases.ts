/** Rates of few cases: the cases come before the rate, and the change is a change of cases. */
import { differenceText } from '../../core/fraction-text.js';
import type { Indicator } from '../../core/model.js';
import { grouped } from '../../core/quantity-words.js';
import type { Bilingual } from '../../core/text.js';
import type { Observed } from '../../criteria/evaluation.js';
import { casesWords, isRateOfFewCases } from '../../criteria/words/small-counts.js';

/** The cases of a figure, 「1例（活产7100人）」 or 「未发生（活产330人）」; `null` where it is no rate of few cases. @internal */
export function casesText(observed: Observed, indicator: Indicator): Bilingual | null {
  const { numerator, denominator } = observed;
  if (numerator === undefined || !isRateOfFewCases(observed, indicator)) return null;
  const { zh, en } = numerator === '0' ? { zh: '未发生', en: 'no case' } : casesWords(numerator);
  const of = indicator.denominator;
  return {
    zh: `${zh}（${amongZh(of?.zh ?? '分母', denominator!)}）`,
    en: `${en} in ${grouped(denominator!)}${of ? ` ${of.en}` : ''}`,
  };
}

/** Persons are counted in 人: 活产7100人, of 活产数. */
function amongZh(name: string, count: string): string {
  const persons = /^(.*(?:活产|人口|妇女|儿童|职工))(?:总?数)?$/.exec(name);
  return persons ? `${persons[1]!}${count}人` : `${name}${count}`;
}

/** The change of the cases: 「比2020年减少1例」; `null` where either figure has no counts. @internal */
export function casesChangeText(now: Observed, before: Observed, reference: Bilingual): Bilingual | null {
  if (now.numerator === undefined || before.numerator === undefined) return null;
  const change = differenceText(now.numerator, before.numerator);
  if (change === '0') return { zh: `例数与${reference.zh}持平`, en: `as many cases as in ${reference.en}` };
  const [zh, en] = change.startsWith('-') ? ['减少', 'fewer'] : ['增加', 'more'];
  const size = casesWords(change.replace('-', ''));
  return { zh: `比${reference.zh}${zh}${size.zh}`, en: `${size.en} ${en} than in ${reference.en}` };
}
