/** Only a number that the plan sets is met or not met; a direction is taken, and a band is a range of reference. */
import { expect, test } from 'vitest';
import { mannerOf } from '../../../src/criteria/words/manner.js';
import { toy } from '../../toy.js';
import { variant } from '../judge.js';

test.each([
  ['at-least', 'threshold'],
  ['at-most', 'threshold'],
  ['between', 'threshold'],
  ['change', 'threshold'],
  ['hold', 'threshold'],
  ['compare', 'threshold'],
  ['gradual', 'direction'],
  ['slowing', 'direction'],
  ['gap', 'direction'],
  ['about', 'band'],
  ['compare-about', 'band'],
  ['balanced', 'band'],
  ['converge', 'band'],
  ['attested', 'attested'],
] as const)('%s is a %s', (id, manner) => {
  expect(mannerOf(toy.criterion(id))).toBe(manner);
});

test('a limit that another field calls about stays a limit', () => {
  expect(mannerOf(variant('at-least', { relation: 'about' }))).toBe('threshold');
});
