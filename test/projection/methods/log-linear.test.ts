import { expect, test } from 'vitest';
import { forecast } from '../../../src/entries/projection.js';
import { annual, expectClose, from, pathOf, reach80 } from '../ahead.js';

test('what halves every year goes on halving', () => {
  const path = pathOf(from(2020, 32, 16, 8, 4), { to: 2026, method: 'log-linear' });
  expectClose(
    path.map(({ point }) => point),
    [2, 1, 0.5],
  );
  expect(path.every(({ lower }) => lower === null)).toBe(true);
});

test('missing years count as time: a hundredfold in two years is a tenfold a year', () => {
  expectClose(
    pathOf(annual({ 2018: 1, 2020: 100, 2021: 1000 }), { to: 2022, method: 'log-linear' }).map(({ point }) => point),
    [10000],
    7,
  );
});

test('the point is the median, and the interval that of the logarithms', () => {
  // The logarithms to base 2 are 1, 2 and 4: the straight line worked by hand in linear.test.ts.
  const [next] = pathOf(from(2020, 2, 4, 16), { to: 2023, method: 'log-linear', within: { lower: 2 ** (16 / 3) } });
  const half = (Math.sqrt(5) / 3) * reach80[1];
  expectClose(
    [next!.point, next!.lower!, next!.upper!, next!.probability!],
    [2 ** (16 / 3), 2 ** (16 / 3 - half), 2 ** (16 / 3 + half), 0.5],
    8,
  );
});

test.each([
  ['zero', [1, 0, 2]],
  ['a negative value', [1, -1, 2]],
])('%s has no logarithm', (_what, values) => {
  expect(forecast(from(2020, ...values), { to: 2023, method: 'log-linear' })).toEqual({
    status: 'no-forecast',
    method: 'log-linear',
    reason: 'method-unsuited',
  });
});

test('two points are too few', () => {
  expect(forecast(from(2020, 1, 2), { to: 2023, method: 'log-linear' })).toMatchObject({ reason: 'too-few-points' });
});
