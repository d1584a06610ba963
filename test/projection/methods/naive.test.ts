import { expect, test } from 'vitest';
import { forecast } from '../../../src/entries/projection.js';
import { from, pathOf } from '../ahead.js';

test('the last value stands, whatever came before', () => {
  expect(pathOf(from(2020, 3, 5, 4), { to: 2025, method: 'naive' }).map(({ year, point }) => [year, point])).toEqual([
    [2023, 4],
    [2024, 4],
    [2025, 4],
  ]);
});

test('one point is enough for a point, not for an interval', () => {
  expect(pathOf(from(2020, '7.5'), { to: 2021, method: 'naive', within: { lower: 7 } })).toEqual([
    { year: 2021, point: 7.5, lower: null, upper: null, probability: null },
  ]);
  expect(forecast([], { to: 2021, method: 'naive' })).toEqual({
    status: 'no-forecast',
    method: 'naive',
    reason: 'too-few-points',
  });
});
