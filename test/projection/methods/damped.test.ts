import { expect, test } from 'vitest';
import { forecast } from '../../../src/entries/projection.js';
import { dampedAhead, smoothed } from '../../../src/projection/methods/damped.js';
import { annual, expectClose, from, pathOf } from '../ahead.js';

test('after a step the level follows at once, weight 1, and the slope as little as it may, weight 1/20', () => {
  // Slopes after the step: 1/2, then each 9/10·19/20 = 171/200 of the one before, 0.5·0.855³ = 0.3125131875 at the end.
  const { level, slope } = smoothed({ years: [2020, 2021, 2022, 2023, 2024, 2025], values: [10, 10, 20, 20, 20, 20] });
  expectClose([level, slope], [20, 0.5 * 0.855 ** 3]);
  expectClose(
    pathOf(from(2020, 10, 10, 20, 20, 20, 20), { to: 2026, method: 'damped' }).map(({ point }) => point),
    [20.28126186875],
  );
});

test('three points as fractions', () => {
  // From level 0 and slope 10 the second point, 10, is 1 above 9; with weights 3/10 and 1/20 level 93/10, slope
  // 1803/200.
  // The third, 12, is 5.4135 below 93/10 + 9/10·1803/200; every other pair of weights errs by more. Level 15.78945,
  // slope 8.0322975.
  const { level, slope } = smoothed({ years: [2020, 2021, 2022], values: [0, 10, 12] });
  expectClose([level, slope], [15.78945, 8.0322975]);
  expectClose(
    pathOf(from(2020, 0, 10, 12), { to: 2024, method: 'damped' }).map(({ point }) => point),
    [23.01851775, 29.524678725],
  );
});

test('h years ahead the slope counts 0.9 + 0.81 + … times, and never more than nine', () => {
  expectClose(
    [1, 2, 3].map((horizon) => dampedAhead({ level: 0, slope: 1 }, horizon)),
    [0.9, 1.71, 2.439],
  );
  expect(dampedAhead({ level: 5, slope: 1 }, 1000)).toBeCloseTo(14, 10);
});

test('a series that never moved stays', () => {
  expect(
    pathOf(from(2020, 4, 4, 4), { to: 2022 + 3, method: 'damped' }).every(
      ({ point, lower }) => point === 4 && lower === null,
    ),
  ).toBe(true);
});

test('takes no missing year and no fewer than three points', () => {
  expect(forecast(annual({ 2020: 1, 2021: 2, 2023: 3 }), { to: 2025, method: 'damped' })).toEqual({
    status: 'no-forecast',
    method: 'damped',
    reason: 'method-unsuited',
  });
  expect(forecast(from(2020, 1, 2), { to: 2025, method: 'damped' })).toEqual({
    status: 'no-forecast',
    method: 'damped',
    reason: 'too-few-points',
  });
});
