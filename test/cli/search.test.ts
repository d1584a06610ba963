/** The search of a catalogue: all words are found, in any order, the nearest texts first. */
import { expect, test } from 'vitest';
import { definePlan } from '../../src/entries/index.js';
import type { AnyCatalogue } from '../../src/cli/plan.js';
import { searchCatalogue, wordsOf } from '../../src/cli/search.js';
import { oneItem } from '../one-item.js';

const indicator = (id: string, zh: string, definition: string) => ({
  id,
  name: { zh, en: id },
  definition: { zh: definition, en: definition },
  unit: 'percent',
  polarity: 'higher-is-better',
});
const plan = definePlan({
  document: { id: 'd', title: '规划' },
  indicators: [
    indicator('by-definition', '甲', '筛查 妇女'),
    indicator('by-both', '筛查', '妇女'),
    indicator('by-name', '妇女 筛查', '乙'),
    indicator('cervical-screening', '丙', '丁  戊'),
    indicator('self-examination', '己', '庚'),
  ],
  plans: oneItem('妇女筛查率达到95%，自检', [
    { id: 'e', indicator: 'self-examination', kind: 'at-least', value: '95', due: 2030, phrase: '自检' },
    { id: 'c', indicator: 'cervical-screening', kind: 'at-least', value: '95', due: 2030, phrase: '达到95%' },
  ]),
} as never) as unknown as AnyCatalogue;

const found = (...query: readonly string[]) => {
  const { indicators, items } = searchCatalogue(plan, wordsOf(query));
  return { indicators: indicators.map(({ indicator: { id } }) => id), items: items.map(({ id }) => id) };
};

test.each([
  ['妇女', '筛查'],
  ['筛查', '妇女'],
  ['筛查 妇女', ''],
])('an indicator stands where its farthest word is found, whatever the order: %s, %s', (...query) => {
  expect(found(...query)).toEqual({ indicators: ['by-name', 'by-definition', 'by-both'], items: ['t'] });
});

test('width, case and kind of space make no difference', () => {
  expect(wordsOf(['ＣＥＲＶＩＣＡＬ　Screening', '  '])).toEqual(['cervical', 'screening']);
  expect(found('ＣＥＲＶＩＣＡＬ').indicators).toEqual(['cervical-screening']);
});

test('an item is not listed again where one of its indicators was found', () => {
  expect(found('达到95%')).toEqual({ indicators: ['cervical-screening'], items: [] });
});

test('several blanks in a text are one', () => {
  expect(found('丁', '戊').indicators).toEqual(['cervical-screening']);
  expect(searchCatalogue(plan, ['丁 戊']).indicators).toHaveLength(1);
});

test('a word is not put together from the end of one text and the start of the next', () => {
  // Of two phrases, and of a definition in Chinese and in English.
  expect(searchCatalogue(plan, ['自检c']).indicators).toEqual([]);
  expect(searchCatalogue(plan, ['庚庚']).indicators).toEqual([]);
});

test('without one of the words nothing is found', () => {
  expect(found('妇女', '儿童')).toEqual({ indicators: [], items: [] });
});
