import { describe, expect, test } from 'vitest';
import { derivedPlaces, readable, rounded } from '../../src/core/figures.js';

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
  [['14.3', '15'], 2],
  [['12', null, undefined], 1],
  [['0.64'], 3],
  [['13.8888888'], 2],
  [[{ value: '3.125', numerator: '25' }, '3'], 2],
  [[{ value: '3.125' }], 4],
  [[], 1],
])('a figure derived from %j deserves %i places', (data, places) => {
  expect(derivedPlaces(data)).toBe(places);
});
