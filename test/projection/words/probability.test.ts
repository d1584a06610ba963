/** The words for a probability, at each limit; and which outcomes are called hard to reach. */
import { describe, expect, test } from 'vitest';
import type { Outlook, Projected } from '../../../src/projection/projection.js';
import { chanceText, isUnlikely, probabilityText } from '../../../src/projection/words/probability.js';
import { projected, series, unprojected } from '../ahead.js';

const rate = projected('at-least', series({ 2020: 90, 2021: 91, 2022: 92, 2023: 93, 2024: 94 }));
const met = { ...rate, evaluation: { ...rate.evaluation, status: 'met' } } as Projected;

test.each([
  [0.0099, '不足1%', 'under 1%'],
  [0.01, '约1%', 'about 1%'],
  [0.5, '约50%', 'about 50%'],
  [0.99, '约99%', 'about 99%'],
  [0.9901, '超过99%', 'over 99%'],
])('a probability of %d', (share, zh, en) => {
  expect(probabilityText(share)).toEqual({ zh, en });
});

test.each([
  [0.01, '到2030年仍达标的难度很大（可能性约1%）', 'very unlikely still to be met in 2030 (about 1%)'],
  [0.5, '到2030年能否保持尚难确定（可能性约50%）', 'about as likely as not to still be met in 2030 (about 50%)'],
  [0.99, '到2030年仍达标的把握很大（可能性约99%）', 'very likely still to be met in 2030 (about 99%)'],
])('of what is met now, %d', (probability, zh, en) => {
  expect(chanceText({ ...met, probability })).toEqual({ zh, en });
});

describe('of a level to be held', () => {
  const held = { ...met, criterion: { ...met.criterion, sustain: true } } as Projected;
  test.each([
    [0.0099, '能一直保持的可能性极小（不足1%）'],
    [0.01, '能一直保持的可能性不高于1%'],
    [0.99, '能一直保持的可能性不高于99%'],
    [0.9901, '未见难以保持的迹象'],
  ])('%d', (probability, zh) => {
    expect(chanceText({ ...held, probability }).zh).toBe(zh);
  });
});

test.each<[outlook: Outlook, probability: number | null, isHard: boolean]>([
  ['off-track', 0.9, true],
  ['off-track', null, true],
  ['at-risk', 0.3299, true],
  ['at-risk', 0.33, false],
  ['at-risk', null, false],
  ['on-track', 0.1, false],
  ['achieved', 0.1, false],
])('%s, %d: hard to reach is %s', (outlook, probability, isHard) => {
  expect(isUnlikely({ ...rate, outlook, probability })).toBe(isHard);
});

test('what is not projected is hard to reach only where it is off track', () => {
  const none = unprojected('at-least', []);
  expect([
    isUnlikely(none),
    isUnlikely({ ...none, outlook: 'off-track' }),
    isUnlikely({ ...none, outlook: 'at-risk' }),
  ]).toEqual([false, true, false]);
});
