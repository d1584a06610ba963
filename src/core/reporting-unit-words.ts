/** Reporting units in words: the measure word of a kind of unit in Chinese, its plural in English. */
import type { Bilingual } from './text.js';

/** The kind of unit, where the plan does not name it. @internal */
export const reportingUnit: Bilingual = { zh: '单位', en: 'reporting unit' };

/** Measure words by the last character of a kind of unit: 3所学校, 3家企业, 3户家庭. Others are counted with 个. */
const measureWords = { 所: /[校园院室站心]$/, 家: /[业司构厂]$/, 户: /[庭户]$/ } as const;

/** A number of units that the sentence has named before: 「3所」. @internal */
export function unitsCountedAgain(count: number, { zh }: Bilingual): string {
  const [measureWord] = Object.entries(measureWords).find(([, ending]) => ending.test(zh)) ?? ['个'];
  return `${count}${measureWord}`;
}

/** A number of units: 「3所学校」, "3 schools". @internal */
export function unitsCounted(count: number, kind: Bilingual): Bilingual {
  return {
    zh: `${unitsCountedAgain(count, kind)}${kind.zh}`,
    en: `${count} ${count === 1 ? kind.en : pluralOf(kind.en)}`,
  };
}

/** The plural of a kind of unit: townships, towns or agencies, branches of a bank. A plural stays as it is. */
function pluralOf(kind: string): string {
  const [units, ...rest] = kind.split(/(?= of )/);
  const plural = units!.replace(
    /[^ ,]*[^ ,s](?=$|,| or )/g,
    (word) => `${word.replace(/([^aeiou])y$/, '$1ie').replace(/(ch|sh|x)$/, '$1e')}s`,
  );
  return plural + rest.join('');
}
