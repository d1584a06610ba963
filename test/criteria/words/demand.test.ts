/** What each kind demands, in words, and the level of it for a table. */
import { expect, test } from 'vitest';
import { demandOf, targetOf } from '../../../src/criteria/words/demand.js';
import { toy } from '../../toy.js';

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
