/** How a wording is read, in words: with the words of the phrase, the parameters, and the source in brackets. */
import { describe, expect, test } from 'vitest';
import { readingText, readingTexts, type Reading } from '../../../src/criteria/policy/readings.js';

type Read = NonNullable<Parameters<typeof readingText>[1]>;
const of = (kind: string, phrase: string): Read => ({ kind, phrase });
const lawZh = '类推适用《民法典》第1259条';
const lawEn = 'Civil Code of China, art. 1259, by analogy';
const choiceZh = '无官方规定，取默认判定参数，可调整';
const choiceEn = 'no official rule: this library’s default, set by policy';
const usageZh = '统计用语的通常含义：百分之几不同于几个百分点';
const usageEn = 'ordinary statistical usage: percent, not percentage points';

test.each<[Reading, Read | undefined, string, string]>([
  [
    { id: 'inclusive-bound' },
    undefined,
    `“以上”“以下”“以内”包括本数（${lawZh}）`,
    `以上, 以下 or 以内 includes the number itself (${lawEn})`,
  ],
  [
    { id: 'exclusive-bound' },
    undefined,
    `“超过”“低于”“不满”不包括本数（${lawZh}）`,
    `超过, 低于 or 不满 excludes the number itself (${lawEn})`,
  ],
  [
    { id: 'about-tolerance', parameters: { tolerance: '2', unit: 'percentage-points' } },
    undefined,
    `“左右”“相适应”取上下2个百分点（${choiceZh}）`,
    `左右 or 相适应 is read as within 2 percentage points either way (${choiceEn})`,
  ],
  [
    { id: 'about-tolerance', parameters: { tolerance: '1', unit: 'percent' } },
    of('about', '保持在45%左右'),
    `“左右”取上下1个百分点（${choiceZh}）`,
    `左右 is read as within 1 percentage point either way (${choiceEn})`,
  ],
  [
    { id: 'every-period' },
    undefined,
    '“保持”“稳定在”：规划期内各年均须符合（规划用语的通常含义）',
    '保持 or 稳定在 must hold in every year of the plan (ordinary meaning in plans of this kind)',
  ],
  [
    { id: 'every-period' },
    of('at-least', '稳定在95%以上'),
    '“稳定在”：规划期内各年均须符合（规划用语的通常含义）',
    '稳定在 must hold in every year of the plan (ordinary meaning in plans of this kind)',
  ],
  [
    { id: 'relative-change', parameters: { percent: '-20', year: '2020' } },
    undefined,
    `“以2020年为基数”下降20%，是相对2020年数值的比例（${usageZh}）`,
    `a fall of 20% on the base of 2020 is relative to the value of 2020 (${usageEn})`,
  ],
  [
    { id: 'relative-change', parameters: { percent: '+5.5', year: '2020' } },
    undefined,
    `“以2020年为基数”上升5.5%，是相对2020年数值的比例（${usageZh}）`,
    `a rise of 5.5% on the base of 2020 is relative to the value of 2020 (${usageEn})`,
  ],
  [
    { id: 'absolute-change', parameters: { change: '-4', unit: 'percent', year: '2020' } },
    undefined,
    `变化4个百分点，是与2020年数值之差，不是比例（${usageZh}）`,
    `a change of 4 percentage points is a difference from the value of 2020, not a percentage of it (${usageEn})`,
  ],
  [
    { id: 'absolute-change', parameters: { change: '3', unit: 'mu', year: '2020' } },
    { ...of('change-from-baseline', '增加3亩'), ownUnit: { symbol: { zh: '亩', en: ' mu' } } },
    `变化3亩，是与2020年数值之差，不是比例（${usageZh}）`,
    `a change of 3 mu is a difference from the value of 2020, not a percentage of it (${usageEn})`,
  ],
  [
    { id: 'net-gain', parameters: { year: '2020' } },
    undefined,
    `方向性要求：比2020年有净变化，且历年走势方向一致（${choiceZh}）`,
    `a direction is taken when there is a net change since 2020 and the Theil–Sen slope is not against it (${choiceEn})`,
  ],
  [
    { id: 'marked-change', parameters: { percent: '5' } },
    undefined,
    '“明显”取相对变化不小于5%（由判定参数选定）',
    '明显 (marked) is read as a relative change of at least 5% (chosen by policy)',
  ],
  // A parameter that was not given stays what it is.
  [
    { id: 'no-worse' },
    undefined,
    '与{year}年数值相同即为符合（规划用语的通常含义）',
    'the value of {year} itself will do (ordinary meaning in plans of this kind)',
  ],
])('%j of %j', (reading, read, zh, en) => {
  expect(readingText(reading, read)).toEqual({ zh, en });
});

describe('a limit quotes the word of its own side', () => {
  test.each([
    ['at-most', '14/10万以下', '“以下”', '以下'],
    ['at-most', '控制在9‰以内', '“以内”', '以内'],
    ['at-most', '5‰及以下，覆盖率95%以上', '“及以下”', '及以下'],
    ['at-least', '95%以上，死亡率14/10万以下', '“以上”', '以上'],
    ['at-least', '80%及以上', '“及以上”', '及以上'],
  ])('%s, %s', (kind, phrase, zh, en) => {
    expect(readingText({ id: 'inclusive-bound' }, of(kind, phrase))).toEqual({
      zh: `${zh}包括本数（${lawZh}）`,
      en: `${en} includes the number itself (${lawEn})`,
    });
  });

  test.each([
    ['超过7%', '超过'],
    ['不超过9%，低于12%', '低于'],
    ['More than 7 %', 'More than'],
    ['in zh 不满100人', '不满'],
  ])('past the number: %s', (phrase, word) => {
    expect(readingText({ id: 'exclusive-bound' }, of('at-least', phrase)).en).toBe(
      `${word} excludes the number itself (${lawEn})`,
    );
  });
});

test('of an explanation, a limit without such a word needs no reading; every other reading is said', () => {
  const list: readonly Reading[] = [{ id: 'inclusive-bound' }, { id: 'every-period' }];
  expect(readingTexts(list, of('at-least', '至少配备1名')).map(({ en }) => en)).toEqual([
    '保持 or 稳定在 must hold in every year of the plan (ordinary meaning in plans of this kind)',
  ]);
  expect(readingTexts(list, of('at-least', '保持95%以上')).map(({ zh }) => zh)).toEqual([
    `“以上”包括本数（${lawZh}）`,
    '“保持”：规划期内各年均须符合（规划用语的通常含义）',
  ]);
});
