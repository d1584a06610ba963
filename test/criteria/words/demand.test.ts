/** What each kind demands, in words, and the level of it for a table. */
import { expect, test } from 'vitest';
import { demandOf, targetOf } from '../../../src/criteria/words/demand.js';
import { toy } from '../../toy.js';
import { variant } from '../judge.js';

test.each([
  ['at-least', '达到95%以上', '95%以上', 'at least 95%'],
  ['at-most', '控制在14/10万以下', '14/10万以下', 'at most 14 per 100,000'],
  ['about', '在45%左右', '45%左右', 'about 45%'],
  ['between', '为1～2个', '1～2个', '1 to 2'],
  ['change', '比2020年下降20%', '比2020年下降20%', 'a fall of 20% from the 2020 level'],
  ['gradual', '比2020年逐步提高', '比2020年逐步提高', 'a gradual rise from the 2020 level'],
  ['hold', '不高于2020年', '不高于2020年', 'no more than the 2020 level'],
  ['attested', '定性要求，由评估单位认定', '定性要求，由评估单位认定', 'a statement that it is achieved'],
] as const)('%s', (id, zh, level, en) => {
  const criterion = toy.criterion(id);
  const indicator = toy.indicator(criterion.indicator);
  expect(demandOf(criterion, indicator)).toEqual({ zh, en });
  expect(targetOf(criterion, indicator)).toEqual({ zh: level, en });
});

test.each<[string, Parameters<typeof variant>[0], object, string, string]>([
  ['a comparison', 'compare', {}, '不低于对照指标', 'at least the level of the indicator compared with'],
  [
    'with another area',
    'compare',
    { relation: 'above', referenceArea: '全省' },
    '高于全省水平',
    'above the level of 全省',
  ],
  ['about the same', 'compare-about', {}, '与对照指标相适应', 'about the level of the indicator compared with'],
  [
    'no rise at all',
    'change',
    { changePercent: '0', direction: 'decrease' },
    '不高于2020年',
    'no more than the 2020 level',
  ],
  [
    'no fall at all',
    'change',
    { changePercent: '0', direction: 'increase' },
    '不低于2020年',
    'no less than the 2020 level',
  ],
  ['a rise', 'change', { changePercent: '+5.5' }, '比2020年上升5.5%', 'a rise of 5.5% from the 2020 level'],
  [
    'a change each year',
    'change',
    { changePercent: '-3', per: 'year' },
    '比2020年每年下降3%',
    'a fall of 3% a year from the 2020 level',
  ],
])('%s', (_what, id, fields, zh, en) => {
  const criterion = variant(id, fields);
  expect(demandOf(criterion, toy.indicator(criterion.indicator as 'rate'))).toEqual({ zh, en });
});
