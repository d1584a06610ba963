/** What is allowed in a plan and seldom meant is listed; what is usual is not. */
import { describe, expect, test } from 'vitest';
import { definePlan, type PlanDoubtCode } from '../../src/entries/engine.js';
import { catalogue } from '../../src/entries/catalogue.js';
import { doubtLabels } from '../../src/plan/doubt-labels.js';
import { doubtsAbout } from '../../src/plan/doubts.js';
import { oneItem } from '../one-item.js';

interface Case {
  readonly polarity?: 'higher-is-better' | 'lower-is-better' | 'target-is-best';
  readonly criterion: Record<string, unknown> & { readonly phrase: string };
}

function planOf({ polarity = 'lower-is-better', criterion }: Case) {
  return definePlan({
    document: { id: 'd', title: '文件' },
    indicators: [
      { id: 'rate', name: '比率', unit: 'percent', polarity },
      { id: 'other', name: '对照', unit: 'percent', polarity: 'target-is-best' },
    ],
    plans: oneItem(criterion.phrase, [{ id: 'c', indicator: 'rate', due: 2030, ...criterion } as never]),
  });
}

const doubtCodes = (given: Case): readonly PlanDoubtCode[] => planOf(given).doubts.map(({ code }) => code);
const compared = (relation: string) => ({ kind: 'compare', relation, reference: 'other', phrase: '与对照相比' });
const held = (not: string) => ({ kind: 'hold', since: 'baseline', not, phrase: '与2020年相比' });
const higher = { polarity: 'higher-is-better' } as const;
const fall = { kind: 'change-from-baseline', changePercent: '-20', phrase: '以2020年为基数下降20%' };

describe('a level that is kept without sustain is a doubt, a change or a trend is none', () => {
  const phrase = '保持';
  test.each<[isDoubt: boolean, criterion: Case['criterion']]>([
    [true, { kind: 'at-least', value: '5', phrase }],
    [true, { kind: 'at-most', value: '5', phrase }],
    [true, { kind: 'about', value: '5', phrase }],
    [true, { kind: 'between', min: '4', max: '5', phrase }],
    [true, { kind: 'balanced', phrase }],
    [true, { kind: 'compare', relation: 'about', reference: 'other', phrase }],
    [true, { kind: 'hold', since: 'baseline', not: 'increase', phrase }],
    [false, { kind: 'trend', direction: 'decrease', pace: 'gradual', phrase }],
    [false, { kind: 'slowing', direction: 'decrease', phrase }],
    [false, { kind: 'change-from-baseline', changePercent: '-20', phrase }],
    [false, { kind: 'gap-narrowing', pace: 'gradual', sides: ['other', 'third'], phrase }],
    [false, { kind: 'converge', min: '4', max: '5', phrase }],
  ])('%j: %j', (isDoubt, criterion) => {
    const plan = definePlan({
      document: { id: 'd', title: '文件' },
      indicators: ['rate', 'other', 'third'].map((id) => ({
        id,
        name: id,
        unit: 'percent',
        polarity: 'target-is-best' as const,
      })),
      plans: oneItem(phrase, [{ id: 'c', indicator: 'rate', due: 2030, ...criterion } as never]),
    });
    expect(plan.doubts.some(({ code }) => code === 'not-held')).toBe(isDoubt);
  });
});

describe('a doubt is raised', () => {
  test.each<readonly [PlanDoubtCode, Case]>([
    ['against-polarity', { criterion: { kind: 'at-least', value: '5', phrase: '达到5%' } }],
    [
      'against-polarity',
      { polarity: 'higher-is-better', criterion: { kind: 'at-most', value: '5', phrase: '5%以下' } },
    ],
    ['against-polarity', { criterion: { kind: 'trend', direction: 'increase', pace: 'gradual', phrase: '逐步变化' } }],
    ['against-polarity', { criterion: compared('at-least') }],
    ['against-polarity', { criterion: compared('above') }],
    ['against-polarity', { ...higher, criterion: compared('at-most') }],
    ['against-polarity', { ...higher, criterion: compared('below') }],
    ['against-polarity', { criterion: held('decrease') }],
    ['against-polarity', { ...higher, criterion: held('increase') }],
    ['against-phrase', { criterion: { ...fall, changePercent: '20' } }],
    [
      'against-phrase',
      {
        polarity: 'target-is-best',
        criterion: { kind: 'trend', direction: 'increase', pace: 'gradual', phrase: '下降' },
      },
    ],
    [
      'against-phrase',
      { polarity: 'target-is-best', criterion: { ...fall, changePercent: '-20', phrase: 'an increase of 20%' } },
    ],
    [
      'points-as-percent',
      { polarity: 'higher-is-better', criterion: { ...fall, changePercent: '4', phrase: '提高4个百分点' } },
    ],
    [
      'percent-as-points',
      { criterion: { kind: 'change-from-baseline', change: '-20', phrase: '以2020年为基数下降20%' } },
    ],
    ['against-phrase', { criterion: { kind: 'change-from-baseline', factor: '6/5', phrase: '下降五分之一' } }],
    ['limit-itself', { criterion: { kind: 'at-most', value: '7', phrase: '低于7%' } }],
    ['limit-itself', { criterion: { kind: 'at-most', value: '7.5', phrase: 'less than 7.5%' } }],
    ['limit-itself', { criterion: { kind: 'at-most', value: '7', strict: true, phrase: '7%以下' } }],
    ['limit-itself', { criterion: { kind: 'at-most', value: '7', strict: true, phrase: '不超过7%' } }],
    ['limit-itself', { criterion: { kind: 'at-most', value: '7', strict: true, phrase: 'no more than 7%' } }],
    ['limit-itself', { criterion: { kind: 'at-most', value: '7', phrase: 'Less than 7%' } }],
    ['limit-itself', { criterion: { kind: 'at-most', value: '7', strict: true, phrase: 'No more than 7%' } }],
    ['limit-itself', { ...higher, criterion: { kind: 'at-least', value: '95', phrase: '超过95%' } }],
    ['not-held', { ...higher, criterion: { kind: 'at-least', value: '95', phrase: '覆盖率保持在95%以上' } }],
    ['not-held', { ...higher, criterion: { kind: 'at-least', value: '95', phrase: '参保率稳定在95%以上' } }],
    ['not-held', { criterion: { kind: 'about', value: '45', phrase: 'maintained at about 45%' } }],
    ['not-held', { criterion: { kind: 'balanced', phrase: '男女比例保持均衡' } }],
    ['not-held', { criterion: { ...compared('at-most'), phrase: '维持在对照水平以下' } }],
    ['due-after-end', { criterion: { kind: 'at-most', value: '5', due: 2035, phrase: '5%以下' } }],
  ])('%s', (code, given) => {
    const found = planOf(given).doubts;
    expect(found.map((doubt) => doubt.code)).toContain(code);
    const [doubt] = found;
    expect(doubt).toMatchObject({ path: 'plans[0].domains[0].items[0].criteria[0]', criterion: 'c' });
    expect(doubtLabels[doubt!.code].zh).toMatch(/\p{Script=Han}/u);
    expect(doubtLabels[doubt!.code].en).toMatch(/[a-z]/);
  });
});

describe('the word before a limit and `strict` say the same of the limit itself, or it is a doubt', () => {
  const included = ['不超过', '不高于', '不大于', '不多于', '不低于', '不小于', '不少于', '至少', '达到'];
  const includedEn = ['at least', 'at most', 'no more than', 'no less than', 'not above', 'not below'];
  const excluded = ['超过', '高于', '大于', '多于', '低于', '小于', '少于', '不满', '不足'];
  const excludedEn = ['more than', 'over', 'above', 'less than', 'under', 'below', 'fewer than'];
  test.each<[word: string, isIncluded: boolean]>([
    ...included.map((word): [string, boolean] => [word, true]),
    ...includedEn.map((word): [string, boolean] => [`${word} `, true]),
    ...excluded.map((word): [string, boolean] => [word, false]),
    ...excludedEn.map((word): [string, boolean] => [`${word} `, false]),
  ])('the limit after "%s" is included: %j', (word, isIncluded) => {
    const level = { kind: 'at-least', value: '95', phrase: `${word}95%` };
    const isDoubted = (strict: object): boolean =>
      doubtCodes({ ...higher, criterion: { ...level, ...strict } }).includes('limit-itself');
    expect([isDoubted({ strict: true }), isDoubted({})]).toEqual([isIncluded, !isIncluded]);
  });
});

describe('no doubt is raised', () => {
  test.each<readonly [string, Case]>([
    ['a fall of what is better lower', { criterion: fall }],
    ['a limit that keeps down what is better lower', { criterion: { kind: 'at-most', value: '5', phrase: '5%以下' } }],
    [
      'a level of what is best in the middle',
      { polarity: 'target-is-best', criterion: { kind: 'at-least', value: '5', phrase: '5%以上' } },
    ],
    [
      'a level to which a rate falls: 降至 names no direction that at-most lacks',
      { criterion: { kind: 'at-most', value: '5', phrase: '降至5%以下' } },
    ],
    [
      'points written as points',
      {
        polarity: 'higher-is-better',
        criterion: { kind: 'change-from-baseline', change: '4', phrase: '提高4个百分点' },
      },
    ],
    [
      'points written as points, in English',
      {
        polarity: 'higher-is-better',
        criterion: { kind: 'change-from-baseline', change: '4', phrase: 'a rise of 4 percentage points' },
      },
    ],
    ['低于 written as strict', { criterion: { kind: 'at-most', value: '7', strict: true, phrase: '低于7%' } }],
    ['不超过 written as inclusive', { criterion: { kind: 'at-most', value: '7', phrase: '不超过7%' } }],
    ['no more than, inclusive', { criterion: { kind: 'at-most', value: '7', phrase: 'no more than 7%' } }],
    ['a comparison that asks for what is better', { criterion: compared('at-most') }],
    ['a comparison that asks for about the same', { ...higher, criterion: compared('about') }],
    ['a comparison that asks for more of what is better higher', { ...higher, criterion: compared('above') }],
    ['what is better lower, not to rise', { criterion: held('increase') }],
    ['what is better higher, not to fall', { ...higher, criterion: held('decrease') }],
    [
      'not to rise, in words of rising: only a change or a trend moves as its phrase says',
      { criterion: { ...held('increase'), phrase: '不再上升' } },
    ],
    [
      'points behind a sign of percent',
      { criterion: { kind: 'change-from-baseline', change: '-20', phrase: 'a fall of 20%points' } },
    ],
    [
      'inclusive, where the same number is also the level of before',
      { criterion: { kind: 'at-most', value: '7', phrase: '由高于7%降到7%以下' } },
    ],
    [
      'strict, where one word excludes the limit and another includes it',
      { criterion: { kind: 'at-most', value: '7', strict: true, phrase: '低于7%（不超过7%）' } },
    ],
    [
      '不满 of another number, and a level without a word',
      { criterion: { kind: 'at-most', value: '7', phrase: '由不满70%到7%' } },
    ],
    ['低于 of another number', { criterion: { kind: 'at-most', value: '7', phrase: '由低于70%降至7%以下' } }],
    ['a phrase of both directions', { criterion: { ...fall, phrase: '由上升转为下降20%' } }],
    [
      'a level that is kept, with sustain',
      { ...higher, criterion: { kind: 'at-least', value: '95', sustain: true, phrase: '保持在95%以上' } },
    ],
    [
      'a level after which the rise goes on',
      { ...higher, criterion: { kind: 'at-least', value: '5', phrase: '达到5%，以后保持稳定增长' } },
    ],
    [
      'a trend that is kept up',
      { ...higher, criterion: { kind: 'trend', direction: 'increase', pace: 'sustained', phrase: '保持上升势头' } },
    ],
    ['due in the last year', { criterion: { kind: 'at-most', value: '5', due: 2030, phrase: '5%以下' } }],
  ])('%s', (_name, given) => {
    expect(doubtCodes(given)).toEqual([]);
  });
});

test('the published plans raise no doubt', () => {
  expect(doubtsAbout(catalogue)).toEqual([]);
});

test('doubts are frozen, and no part of the data', () => {
  const plan = planOf({ criterion: { kind: 'at-least', value: '5', phrase: '达到5%' } });
  expect(Object.isFrozen(plan.doubts) && Object.isFrozen(plan.doubts[0])).toBe(true);
  expect(plan.toJSON()).not.toHaveProperty('doubts');
});
