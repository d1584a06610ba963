/** What is wrong with a plan, in words: each expectation in Chinese, and the whole sentence in both languages. */
import { describe, expect, test } from 'vitest';
import type { PlanDoubt } from '../../src/entries/engine.js';
import { describeDoubt, describeFault } from '../../src/entries/explain.js';
import { expectedInChinese } from '../../src/plan/describe-fault.js';
import { doubtLabels } from '../../src/plan/doubt-labels.js';

test.each([
  ['a text, or { zh, en }, one of which may be left out', '文字，或 { zh, en }（可缺其一）'],
  ['a text', '文字'],
  ['an id, without white space', '不含空白的编号'],
  ['decimal text, such as "94.7"', '十进制数的文字，如 "94.7"'],
  ['a date of the calendar, YYYY-MM-DD', '日期，如 2022-06-30'],
  ['a month or a day of the calendar, YYYY-MM or YYYY-MM-DD', '月或日，如 2030-06、2030-06-30'],
  ['a month or a day of its due year, 2030', '目标年（2030年）内的月或日'],
  ['a whole number from 1000 to 9999', '1000至9999的整数'],
  [
    'a whole number from 1000 to 9999 (a month or a day of it goes into dueBy)',
    '1000至9999的整数（其中的月、日写在 dueBy）',
  ],
  ['a limit that its indicator can pass, where strict is true', 'strict 为 true 时，其指标能够越过的值'],
  ['exactly one of changePercent, change and factor', 'changePercent、change、factor 三者之一'],
  [
    "'increase' (not below) or 'decrease' (not above), for a change of zero",
    "'increase'（不低于）或 'decrease'（不高于），变化为零时必填",
  ],
  ['increase, as its change', 'increase，与其变化的方向一致'],
  ['decrease, as its change', 'decrease，与其变化的方向一致'],
  ['a number or a fraction, such as "2" or "5/6"', '数或分数，如 "2"、"5/6"'],
  ['a share between 0 and 1', '0与1之间的数'],
  ['a share between 0 and 1, such as 0.95', '0与1之间的数'],
  ['a number, not negative', '不小于零的数'],
  ['widths by unit, not negative', '按单位列出的幅度，均不小于零'],
  ['{ min, max } in percent, min not above max', '以百分比计的 { min, max }，min 不大于 max'],
  ['a percentage, not negative, or null', '不小于零的百分比，或 null'],
  [
    '{ onTrack, atRisk } as shares between 0 and 1, atRisk not above onTrack',
    '0与1之间的 { onTrack, atRisk }，atRisk 不大于 onTrack',
  ],
  ['one of target, measure', 'target, measure 之一'],
  ['one of count, years, or a unit listed under units', 'count, years 之一，或 units 中所列的单位'],
  ['left out: percent is known', '不写（percent 是已知单位）'],
  ['an id other than those of the known units', '已知单位以外的编号'],
  ['a unit that is known, or that an indicator is in', '已知的单位，或某个指标的单位'],
  ['true, or left out', 'true，或不写'],
  ['a list', '列表'],
  ['12 entries', '12项'],
  ['at least 12 entry', '至少12项'],
  ['an object', '对象'],
  ['no such field', '没有这个字段，请核对字段名'],
  ['to be present', '必填'],
  ['an id not used before', '不与前面重复'],
  ['a target number not used before', '不与前面重复'],
  ['a measure number not used before', '不与前面重复'],
  ['not below min, 50', '不小于 min（50）'],
  ['after the baseline, 2020', '晚于基期（2020年）'],
  ['not before the start, 2021', '不早于起始年（2021年）'],
  ['not before the plan starts, 2021', '不早于规划起始年（2021年）'],
  ['before it falls due, 2030', '早于目标年（2030年）'],
  ['from 2021 to 2030', '2021至2030年'],
  ['words of its item, verbatim', '所属条文的原文词句'],
  ['the id of an indicator listed under indicators', 'indicators 中所列指标的编号'],
  ['the unit of its indicator, percent', '其指标的单位 percent'],
  ['left out, unless its indicator is in percent', '不写（其指标的单位为百分比时才写）'],
  ["left out, unless scope is 'every-unit'", "不写（scope 为 'every-unit' 时才写）"],
  ["'attested': its indicator is a statement", "'attested'（其指标为定性表述）"],
  ['a kind for figures: its indicator is in percent', '用于数值的类型（其指标的单位为 percent）'],
  ['an indicator in percent, the share of one sex', '以百分比计的某一性别占比指标'],
  ['a possible value of its indicator, from 0 to 100', '其指标可能的取值（0至100）'],
  ['indicators that differ, for compare', '互不相同的指标（compare）'],
  ['indicators listed under indicators, for compare', 'indicators 中所列的指标（compare）'],
  ['a second indicator comparable with one in percent', '单位可与 percent 比较的对照指标'],
])('%s', (expected, zh) => {
  expect(expectedInChinese(expected)).toBe(zh);
  const fault = { path: 'plans[0].id', expected, received: '"x"' };
  expect(describeFault(fault, 'zh')).toBe(`plans[0].id：应为${zh}，实为 "x"`);
  expect(describeFault(fault, 'en')).toBe(`plans[0].id: expected ${expected}, received "x"`);
  // An expectation is known whole or not at all.
  expect(expectedInChinese(`not ${expected}`)).toBeNull();
});

test('an expectation that is not known stays in English', () => {
  for (const expected of ['a texts', 'a list of texts', '2 entries of 3', 'from 2021 to 2030 or 2035'])
    expect(describeFault({ path: 'x', expected, received: '1' }, 'zh')).toBe(`x：应为 ${expected} ，实为 1`);
});

describe('a doubt', () => {
  test.each(Object.entries(doubtLabels))('%s', (code, { zh, en }) => {
    const doubt: PlanDoubt = { code: code as PlanDoubt['code'], path: 'plans[0]', criterion: 'c@2030' };
    expect(describeDoubt(doubt, 'zh')).toBe(`plans[0]（c@2030）：${zh}`);
    expect(describeDoubt(doubt, 'en')).toBe(`plans[0] (c@2030): ${en}`);
  });
});

test.each<[what: string, call: () => unknown, message: string]>([
  ['a fault of nothing', () => describeFault(null as never, 'zh'), 'fault: expected a fault of definePlan'],
  [
    'a fault without a path',
    () => describeFault({ expected: 'x', received: 'y' } as never, 'zh'),
    'fault.path: expected a text',
  ],
  [
    'a fault in French',
    () => describeFault({ path: 'a', expected: 'x', received: 'y' }, 'fr' as never),
    "language: expected 'zh' or 'en'",
  ],
  ['a doubt of nothing', () => describeDoubt(null as never, 'zh'), 'doubt: expected a doubt of definePlan'],
  [
    'a doubt of another kind',
    () => describeDoubt({ code: 'toString', path: 'a', criterion: 'c' } as never, 'zh'),
    "doubt.code: expected 'against-polarity' or",
  ],
])('%s is a mistake', (_what, call, message) => {
  expect(call).toThrow(message);
});
