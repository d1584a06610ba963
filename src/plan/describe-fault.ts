/** Faults and doubts of a plan as lines, in the user's language. */
import { oneOf } from '../core/options.js';
import { checkResult, someText } from '../core/results.js';
import { assertLanguage, type Language } from '../core/text.js';
import { doubtLabels } from './doubt-labels.js';
import type { PlanDoubt } from './model.js';
import type { PlanFault } from './shape.js';

/** The Chinese for what was expected, by the library's English, which each pattern matches whole. */
const expectations: readonly (readonly [en: RegExp, zh: string])[] = [
  [/a text, or \{ zh, en \}, one of which may be left out/, '文字，或 { zh, en }（可缺其一）'],
  [/a text/, '文字'],
  [/an id, without white space/, '不含空白的编号'],
  [/decimal text, such as "94.7"/, '十进制数的文字，如 "94.7"'],
  [/a date of the calendar, YYYY-MM-DD/, '日期，如 2022-06-30'],
  [/a month or a day of the calendar, YYYY-MM or YYYY-MM-DD/, '月或日，如 2030-06、2030-06-30'],
  [/a whole number from (\S+) to (\S+)/, '$1至$2的整数'],
  [
    /a whole number from (\S+) to (\S+) \(a month or a day of it goes into dueBy\)/,
    '$1至$2的整数（其中的月、日写在 dueBy）',
  ],
  [/a limit that its indicator can pass, where strict is true/, 'strict 为 true 时，其指标能够越过的值'],
  [/exactly one of changePercent, change and factor/, 'changePercent、change、factor 三者之一'],
  [
    /'increase' \(not below\) or 'decrease' \(not above\), for a change of zero/,
    "'increase'（不低于）或 'decrease'（不高于），变化为零时必填",
  ],
  [/(increase|decrease), as its change/, '$1，与其变化的方向一致'],
  [/a number or a fraction, such as "2" or "5\/6"/, '数或分数，如 "2"、"5/6"'],
  [/a share between 0 and 1(?:, such as 0\.95)?/, '0与1之间的数'],
  [/a number, not negative/, '不小于零的数'],
  [/widths by unit, not negative/, '按单位列出的幅度，均不小于零'],
  [/\{ min, max \} in percent, min not above max/, '以百分比计的 { min, max }，min 不大于 max'],
  [/a percentage, not negative, or null/, '不小于零的百分比，或 null'],
  [
    /\{ onTrack, atRisk \} as shares between 0 and 1, atRisk not above onTrack/,
    '0与1之间的 { onTrack, atRisk }，atRisk 不大于 onTrack',
  ],
  [/one of (.+), or a unit listed under units/, '$1 之一，或 units 中所列的单位'],
  [/one of (.+)/, '$1 之一'],
  [/a month or a day of its due year, (\d+)/, '目标年（$1年）内的月或日'],
  [/true, or left out/, 'true，或不写'],
  [/a list/, '列表'],
  [/(\d+) entries/, '$1项'],
  [/at least (\d+) entry/, '至少$1项'],
  [/an object/, '对象'],
  [/no such field/, '没有这个字段，请核对字段名'],
  [/to be present/, '必填'],
  [/(?:an id|a (?:target|measure) number) not used before/, '不与前面重复'],
  [/not below min, (.+)/, '不小于 min（$1）'],
  [/after the baseline, (\d+)/, '晚于基期（$1年）'],
  [/not before the start, (\d+)/, '不早于起始年（$1年）'],
  [/not before the plan starts, (\d+)/, '不早于规划起始年（$1年）'],
  [/before it falls due, (\d+)/, '早于目标年（$1年）'],
  [/from (\d+) to (\d+)/, '$1至$2年'],
  [/words of its item, verbatim/, '所属条文的原文词句'],
  [/the id of an indicator listed under indicators/, 'indicators 中所列指标的编号'],
  [/the unit of its indicator, (.+)/, '其指标的单位 $1'],
  [/left out, unless its indicator is in percent/, '不写（其指标的单位为百分比时才写）'],
  [/left out, unless scope is 'every-unit'/, "不写（scope 为 'every-unit' 时才写）"],
  [/'attested': its indicator is a statement/, "'attested'（其指标为定性表述）"],
  [/left out: (.+) is known/, '不写（$1 是已知单位）'],
  [/an id other than those of the known units/, '已知单位以外的编号'],
  [/a unit that is known, or that an indicator is in/, '已知的单位，或某个指标的单位'],
  [/a kind for figures: its indicator is in (.+)/, '用于数值的类型（其指标的单位为 $1）'],
  [/an indicator in percent, the share of one sex/, '以百分比计的某一性别占比指标'],
  [/a possible value of its indicator, from (.+) to (.+)/, '其指标可能的取值（$1至$2）'],
  [/indicators that differ, for (.+)/, '互不相同的指标（$1）'],
  [/indicators listed under indicators, for (.+)/, 'indicators 中所列的指标（$1）'],
  [/a second indicator comparable with one in (.+)/, '单位可与 $1 比较的对照指标'],
];

/** What should stand in a place, in Chinese; `null` where the library’s English has no Chinese here. @internal */
export function expectedInChinese(expected: string): string | null {
  const found = expectations.find(([en]) => en.exec(expected)?.[0] === expected);
  return found ? expected.replace(found[0], found[1]) : null;
}

/**
 * A fault of a plan as a line, as `check` of the shell prints it. `definePlan` throws them as `fields.faults` of
 * `BAD_PLAN`.
 *
 * @example
 * const fault = { path: 'plans[0].years.end', expected: 'a whole number from 1900 to 2200', received: '"2030"' };
 * describeFault(fault, 'en'); //=> 'plans[0].years.end: expected a whole number from 1900 to 2200, received "2030"'
 * describeFault(fault, 'zh'); //=> 'plans[0].years.end：应为1900至2200的整数，实为 "2030"'
 */
export function describeFault(fault: PlanFault, language: Language): string {
  assertLanguage(language);
  checkResult(fault, 'fault', 'a fault of definePlan', { path: someText, expected: someText, received: someText });
  const { path, expected, received } = fault;
  if (language === 'en') return `${path}: expected ${expected}, received ${received}`;
  return `${path}：应为${expectedInChinese(expected) ?? ` ${expected} `}，实为 ${received}`;
}

/**
 * A doubt about a plan as a line: where, of which criterion, and what is allowed there and seldom meant. They are the
 * `doubts` of what `definePlan` returned.
 *
 * @example
 * const doubt = { code: 'limit-itself', path: 'plans[0].…criteria[0]', criterion: 'rate@2030' } as const;
 * describeDoubt(doubt, 'en').startsWith('plans[0].…criteria[0] (rate@2030): phrase and `strict` disagree'); //=> true
 */
export function describeDoubt(doubt: PlanDoubt, language: Language): string {
  assertLanguage(language);
  const known = oneOf(...Object.keys(doubtLabels));
  checkResult(doubt, 'doubt', 'a doubt of definePlan', { code: known, path: someText, criterion: someText });
  const { code, path, criterion } = doubt;
  const { zh, en } = doubtLabels[code];
  return language === 'en' ? `${path} (${criterion}): ${en}` : `${path}（${criterion}）：${zh}`;
}
