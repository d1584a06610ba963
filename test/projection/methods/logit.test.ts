import { expect, test } from 'vitest';
import { forecast } from '../../../src/entries/projection.js';
import { expectClose, from, pathOf } from '../ahead.js';

const percent = { min: 0, max: 100 };

test('odds that grow fourfold a year go on so', () => {
  // 20 %, 50 %, 80 % are odds of 1/4, 1 and 4; next come 16 and 64.
  const path = pathOf(from(2020, 20, 50, 80), { to: 2024, method: 'logit', bounds: percent });
  expectClose(
    path.map(({ point }) => point),
    [(100 * 16) / 17, (100 * 64) / 65],
  );
  expect(path[0]).toMatchObject({ lower: null, upper: null });
});

test('between other bounds the same shape', () => {
  expectClose(
    pathOf(from(2020, 120, 150, 180), { to: 2023, method: 'logit', bounds: { min: 100, max: 200 } }).map(
      ({ point }) => point,
    ),
    [100 + (100 * 16) / 17],
  );
});

test('neither path nor interval leaves the bounds', () => {
  for (const { point, lower, upper } of pathOf(from(2020, 90, 97, 95, 99), {
    to: 2080,
    method: 'logit',
    bounds: percent,
    confidence: 0.999,
  })) {
    expect(lower!).toBeGreaterThanOrEqual(0);
    expect(lower!).toBeLessThanOrEqual(point);
    expect(upper!).toBeGreaterThanOrEqual(point);
    expect(upper!).toBeLessThanOrEqual(100);
  }
});

test('what the odds never reach does not read as reached: a level near 100 % is printed below it', () => {
  const near = forecast(from(2020, 99, 99.9, 99.99, 99.999), { to: 2060, method: 'logit', bounds: percent });
  const levels = near.status === 'forecast' ? near.path.map(({ point }) => point) : [];
  expect(levels.length).toBe(37);
  expect(levels.every((level) => level < 100 && Number(level.toPrecision(6)) < 100)).toBe(true);
});

test.each([
  ['a value at the lower bound', [0, 50, 60], percent],
  ['a value at the upper bound', [40, 50, 100], percent],
  ['a value beyond', [40, 50, 101], percent],
  ['no bounds', [40, 50, 60], undefined],
  ['one bound', [40, 50, 60], { min: 0 }],
])('%s does not suit it', (_what, values, bounds) => {
  expect(forecast(from(2020, ...values), { to: 2023, method: 'logit', ...(bounds && { bounds }) })).toEqual({
    status: 'no-forecast',
    method: 'logit',
    reason: 'method-unsuited',
  });
});
