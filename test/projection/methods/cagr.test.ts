import { expect, test } from 'vitest';
import { forecast } from '../../../src/entries/projection.js';
import { annual, expectClose, from, pathOf, reach80 } from '../ahead.js';

test('the rate between the two ends, kept up: what lies between does not matter', () => {
  expectClose(
    pathOf(from(2020, 100, 777, 121), { to: 2024, method: 'cagr' }).map(({ point }) => point),
    [133.1, 146.41],
  );
  expectClose(
    pathOf(annual({ 2016: 16, 2018: 8, 2020: 4 }), { to: 2024, method: 'cagr' }).map(({ point }) => point),
    [4 / Math.SQRT2, 2, Math.SQRT2, 1],
  );
});

test('the interval is a random walk of the logarithms', () => {
  // Both yearly changes are ln 1.1, so the yearly move is, too.
  const [next] = pathOf(from(2020, 100, 110, 121), { to: 2023, method: 'cagr' });
  const half = reach80[1] * 0.82 * Math.log(1.1);
  expectClose([next!.lower!, next!.upper!], [133.1 * Math.exp(-half), 133.1 * Math.exp(half)], 9);
});

test.each([
  ['zero at the start', [0, 1, 2]],
  ['zero at the end', [2, 1, 0]],
  ['zero between', [2, 0, 3]],
  ['a negative value', [2, 1, -1]],
])('%s does not suit it', (_what, values) => {
  expect(forecast(from(2020, ...values), { to: 2023, method: 'cagr' })).toEqual({
    status: 'no-forecast',
    method: 'cagr',
    reason: 'method-unsuited',
  });
});

test('two points are enough, one is not', () => {
  expectClose(
    pathOf(from(2020, 1, 2), { to: 2022, method: 'cagr' }).map(({ point }) => point),
    [4],
  );
  expect(forecast(from(2020, 1), { to: 2022, method: 'cagr' })).toMatchObject({ reason: 'too-few-points' });
});
