/**
 * The figures of a verdict: the quantity they measure, the doubtful among them, and the decimals they are printed in.
 */
import { expect, test } from 'vitest';
import type { Evidence } from '../../../src/entries/engine.js';
import { explain } from '../../../src/entries/explain.js';
import {
  doubtfulPeriods,
  isBaseDoubtful,
  isDoubtful,
  limitTexts,
  marginPlaces,
  placesOf,
  quantityOf,
  shownValue,
} from '../../../src/criteria/words/figures.js';
import { toy } from '../../toy.js';
import { judge, series, variant } from '../judge.js';

test('limits are a list of two; a verdict without limits has none', () => {
  expect(limitTexts(judge('at-least', series({ 2024: 90 })))).toEqual(['95', null]);
  expect(limitTexts(judge('between', series({ 2024: 1 })))).toEqual(['1', '2']);
  expect(limitTexts(judge('slowing', series({ 2018: 10, 2020: 12, 2022: 13 })))).toEqual([]);
  expect(limitTexts(judge('at-least', []))).toEqual([]);
});

test.each([
  ['at-least', {}, undefined],
  ['gap', {}, 'gap'],
  ['gap', { relative: true }, 'relative-gap'],
] as const)('%s %j measures a distance: %s', (id, fields, distance) => {
  const indicator = toy.indicator(toy.criterion(id).indicator);
  expect(quantityOf({ criterion: variant(id, fields), indicator })).toEqual({
    ...indicator,
    ...(distance && { distance }),
  });
});

test.each<[string, readonly Evidence[], readonly string[], boolean]>([
  ['the latest', series({ 2023: 15, 2024: 999 }), ['2024'], true],
  ['an earlier one', series({ 2023: 999, 2024: 15 }), ['2023'], false],
  ['none', series({ 2023: 15, 2024: 16 }), [], false],
  ['no figure', [], [], false],
  ['a rate of counts', [{ period: 2024, numerator: 1, denominator: 330 }], [], false],
])('doubtful: %s', (_which, rows, periods, isLatest) => {
  const verdict = judge('at-most', rows);
  expect(doubtfulPeriods(verdict)).toEqual(periods);
  expect(isDoubtful(verdict)).toBe(isLatest);
});

test.each<[string, Parameters<typeof judge>[0], readonly Evidence[], boolean, boolean]>([
  [
    'a level broken by it alone',
    variant('at-least', { sustain: true }),
    series({ 2021: '0.96', 2022: 97 }),
    true,
    false,
  ],
  [
    'a level broken in another year',
    variant('at-least', { sustain: true }),
    series({ 2021: 90, 2022: 97 }),
    false,
    false,
  ],
  ['the base of a direction', 'gradual', series({ 2020: '0.95', 2023: 96, 2024: 97 }), true, true],
  ['the base of a change', 'change', series({ 2020: '0.2', 2024: 15 }), true, true],
  ['the base beside a level', 'at-least', series({ 2020: '0.95', 2023: 96, 2024: 97 }), false, true],
  ['a year on the way', 'gradual', series({ 2020: 95, 2022: '0.96', 2024: 97 }), false, false],
])('a verdict rests on a doubtful figure: %s', (_which, criterion, rows, isOfVerdict, isOfBase) => {
  const verdict = judge(criterion, rows);
  expect([isDoubtful(verdict), isBaseDoubtful(verdict)]).toEqual([isOfVerdict, isOfBase]);
  const words = explain(verdict, 'zh');
  expect(words.includes('数据存疑，核实前不作评价')).toBe(isOfVerdict);
  // Nothing is said of a change since a base in doubt.
  if (isOfBase) expect(words).not.toMatch(/比2020年(提高|上升)\d/);
});

test('other warnings raise no doubt', () => {
  const rows: Evidence[] = [{ period: 2024, value: 15, status: 'P' }];
  expect(judge('at-most', rows).warnings).toHaveLength(1);
  expect(doubtfulPeriods(judge('at-most', rows))).toEqual([]);
});

test.each([
  ['90', 0, '90', 0],
  ['90.5', 1, '90.5', 1],
  ['94.9996', 4, '94.9996', 4],
])('%s is printed in %s decimals, as %s; its distance in %s', (value, places, shown, ofDistance) => {
  const verdict = judge('at-least', [{ period: 2024, value }]);
  expect(placesOf(verdict)).toBe(places);
  expect(shownValue(value, verdict)).toBe(shown);
  expect(marginPlaces(verdict)).toBe(ofDistance);
});

test('a distance has the decimals of the limit, where these are more, and no more than two', () => {
  const verdict = (limit: string) => judge(variant('at-least', { value: limit }), [{ period: 2024, value: '90' }]);
  expect(marginPlaces(verdict('95.5'))).toBe(1);
  expect(marginPlaces(verdict('95.1234'))).toBe(2);
});

test('where there is nothing but an indication, its decimals count', () => {
  const verdict = judge('at-least', [{ period: 2024, value: '90.5' }], { asOf: 2031 });
  expect(verdict).toMatchObject({ status: 'insufficient-data', indication: { value: '90.5' } });
  expect(placesOf(verdict)).toBe(1);
});
