import { describe, expect, test } from 'vitest';
import {
  chanceCeiling,
  chanceFigure,
  confidenceText,
  endsInPlaces,
  inPlaces,
  publishedPlaces,
  readable,
  rounded,
} from '../../src/core/figures.js';

describe('rounding for a reader', () => {
  test.each([
    ['0.1111111111111111111111111111111111111111', 2, [], '0.11'],
    ['12.824', 1, [], '12.8'],
    ['16.0016', 2, [], '16.00'],
    ['100', 2, [], '100'],
    ['0.125', 2, [], '0.12'],
    ['0.135', 2, [], '0.14'],
    ['-0.883333', 1, [], '-0.9'],
    ['0.0004', 2, [], '0.0004'],
    ['-0.00049', 1, [], '-0.0005'],
    ['0.000', 1, [], '0.0'],
    ['94.998', 1, ['95', null], '94.998'],
    ['95.000', 1, ['95'], '95.0'],
    // As many decimals as asked for: as it is.
    ['94.998', 3, ['95'], '94.998'],
    ['99.9500', 1, [], '99.95'],
    ['2000.04', 0, [], '2000'],
  ] as const)('%s to %i places beside %j reads %s', (value, places, limits, text) => {
    expect(rounded(value, places, limits)).toBe(text);
  });
  test('what was published stands as it was', () => {
    expect([readable('14.30'), readable('0.1234'), readable('13.888889'), readable('94.99999', ['95'])]).toEqual([
      '14.30',
      '0.1234',
      '13.89',
      '94.99999',
    ]);
  });
});

test.each([
  ['4', 1, [], '4.0'],
  ['2.2', 2, [], '2.20'],
  ['12.824', 1, [], '12.8'],
  ['94.998', 1, ['95'], '94.998'],
  ['1.4', 0, [], '1'],
  ['0.04', 1, [], '0.04'],
] as const)('%s in %i places beside %j reads %s', (value, places, limits, text) => {
  expect(inPlaces(value, places, limits)).toBe(text);
});

describe('figures have the decimals of their source', () => {
  test.each([
    [[{ value: '14.3' }, { value: '15' }], 1],
    [[{ value: '5', decimals: 1 }], 1],
    [[{ value: '12' }, null, undefined], 0],
    [[{ value: '0.64' }], 2],
    [[{ value: '13.8888888' }], 2],
    [[{ value: '3.125', numerator: '25' }, { value: '3' }], 2],
    [[{ value: '3.125' }], 3],
    [[], 0],
  ])('%j: %i', (data, places) => {
    expect(publishedPlaces(data)).toBe(places);
  });
});

test.each([
  [['9.6', '16'], 1, [], ['9.6', '16.0']],
  // One end needs more decimals than asked for: then both have them.
  [['0.04', '16'], 1, [], ['0.04', '16.00']],
  [['12', '94.998'], 1, ['95'], ['12.000', '94.998']],
] as const)('the ends %j in %i places beside %j: %j', (ends, places, limits, texts) => {
  expect(endsInPlaces(ends, places, limits)).toEqual(texts);
});

test.each([
  [0, '<1%', '0%'],
  [0.0099, '<1%', '1%'],
  [0.01, '1%', '1%'],
  [0.665, '67%', '67%'],
  [0.832, '83%', '84%'],
  [0.07, '7%', '7%'],
  [0.99, '99%', '99%'],
  [0.991, '>99%', '100%'],
  [1, '>99%', '100%'],
])('a probability of %d is %s, and not above %s', (probability, figure, ceiling) => {
  expect([chanceFigure(probability), chanceCeiling(probability)]).toEqual([figure, ceiling]);
});

test.each([
  [0.8, '80%'],
  [0.975, '97.5%'],
  [0.999, '99.9%'],
  [0.07, '7%'],
])('a confidence of %d is %s', (confidence, text) => {
  expect(confidenceText(confidence)).toBe(text);
});
