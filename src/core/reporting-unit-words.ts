/** Reporting units in words: the measure word of a kind of unit in Chinese, its plural in English. */
import type { Bilingual } from './text.js';

/** The kind of unit, where the plan does not name it. @internal */
export const reportingUnit: Bilingual = { zh: '单位', en: 'reporting unit' };

/** Measure words by the last word of a kind of unit; a kind that no row names is counted with 个. */
const measureWords: readonly (readonly [kind: RegExp, measureWord: string])[] = [
  [/(?:学校|小学|中学|高中|大学|学院|幼儿园|医院|卫生院|卫生室|卫生服务中心|卫生服务站|监狱|福利院|敬老院)$/, '所'],
  [/(?:企业|公司|机构|单位|工厂|商店|商场|用人单位)$/, '家'],
  [/(?:家庭|户)$/, '户'],
  [/(?:人员|人|儿童|妇女|医生|教师|学生|干部|代表|委员)$/, '名'],
];

/** The measure word of a kind of unit: 3所学校, 4个乡镇. */
function measureWordOf(kind: string): string {
  return measureWords.find(([ending]) => ending.test(kind))?.[1] ?? '个';
}

/** A number of units, named or not: 「3所学校」, "3 schools"; 「3所」, "3". @internal */
export function unitsCounted(count: number, { zh, en }: Bilingual): Bilingual {
  return { zh: `${count}${measureWordOf(zh)}${zh}`, en: `${count} ${count === 1 ? en : pluralOf(en)}` };
}

/** A number of units that the sentence has named before: 「3所」, "3". @internal */
export function unitsCountedAgain(count: number, { zh }: Bilingual): string {
  return `${count}${measureWordOf(zh)}`;
}

/** The plural of a kind of unit: townships, town councils or agencies. A word in the plural stays as it is. */
function pluralOf(kind: string): string {
  return kind.replace(/[\p{L}\p{N}’'-]+(?=$|,| or | and | of | \()/gu, (word) => {
    if (/[^s]s$/.test(word)) return word;
    if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
    return `${word}${/(?:s|x|ch|sh)$/.test(word) ? 'es' : 's'}`;
  });
}
