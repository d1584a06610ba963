import { expect, test } from 'vitest';
import { judge, series, variant } from '../judge.js';

test.each([
  ['达到95%以上', 'inclusive-bound'],
  ['不低于95%', 'inclusive-bound'],
  ['不少于95%', 'inclusive-bound'],
  ['至少95%', 'inclusive-bound'],
  ['≥95%', 'inclusive-bound'],
  ['达到95%', 'reach-is-at-least'],
  ['提高到95%', 'reach-is-at-least'],
  ['增至95%', 'reach-is-at-least'],
])('%s is read by %s', (phrase, id) => {
  expect(judge(variant('at-least', { phrase }), series({ 2024: 95 })).readings).toEqual([{ id }]);
});
