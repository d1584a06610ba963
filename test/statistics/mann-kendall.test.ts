import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mannKendall } from '../../src/statistics/mann-kendall.js';
import { extreme, value } from './arbitraries.js';
import { expectFinite } from '../finite.js';

const series = fc.array(value, { minLength: 2, maxLength: 25 });
const shuffles = (values: number[]): fc.Arbitrary<number[]> =>
  fc.shuffledSubarray(values, { minLength: values.length });

test('backwards, a rise is a fall and as likely', () => {
  fc.assert(
    fc.property(series, (values) => {
      const forwards = mannKendall(values);
      const backwards = mannKendall([...values].reverse());
      expect(backwards.s + forwards.s).toBe(0);
      expect(backwards.tau + forwards.tau).toBe(0);
      expect(backwards.p).toBe(forwards.p);
    }),
  );
});

test('only the order of the values counts', () => {
  fc.assert(
    fc.property(series, (values) => {
      expect(mannKendall(values.map((v) => v ** 3 / 7 - 100))).toEqual(mannKendall(values));
    }),
  );
});

test('of two orders of the same values, the one farther from S = 0 is the less likely', () => {
  const twoOrders = series.chain((values) => fc.tuple(shuffles(values), shuffles(values)));
  fc.assert(
    fc.property(twoOrders, ([a, b]) => {
      const [here, there] = [mannKendall(a), mannKendall(b)];
      if (Math.abs(here.s) > Math.abs(there.s)) expect(here.p).toBeLessThan(there.p);
      if (Math.abs(here.s) === Math.abs(there.s)) expect(here.p).toBeCloseTo(there.p, 12);
    }),
  );
});

test('tau is 1 for a rise without ties, and p one order in n!, either way', () => {
  let orders = 2;
  for (let points = 3; points <= 18; points++) {
    orders *= points;
    const rise = mannKendall(Array.from({ length: points }, (_, i) => i * i));
    expect(rise).toMatchObject({ s: (points * (points - 1)) / 2, tau: 1, direction: 'increasing', method: 'exact' });
    expect(rise.p * (orders / 2)).toBeCloseTo(1, 12);
  }
});

test('the normal approximation closes in on the exact chance', () => {
  for (const slope of [0, 0.02, 0.05]) {
    const values = Array.from({ length: 60 }, (_, i) => slope * i + Math.sin(i * i));
    expect(Math.abs(mannKendall(values, { method: 'normal' }).p - mannKendall(values).p)).toBeLessThan(2e-3);
  }
});

test('is exact up to 60 points, normal beyond or on request', () => {
  const values = Array.from({ length: 61 }, (_, i) => i % 7);
  expect(mannKendall(values).method).toBe('normal');
  expect(mannKendall(values.slice(1)).method).toBe('exact');
  expect(mannKendall(values.slice(1), { method: 'normal' }).method).toBe('normal');
  expect(mannKendall(values.slice(1), { method: 'auto' })).toEqual(mannKendall(values.slice(1)));
});

test.each(['auto', 'normal'] as const)('a series that never changes has no trend (%s)', (method) => {
  expect(mannKendall([5, 5, 5, 5], { method })).toMatchObject({ s: 0, tau: 0, p: 1, direction: 'none' });
});

test('a series that rises as often as it falls has p 1', () => {
  expect(mannKendall([1, 3, 2, 0, 2])).toMatchObject({ s: -1, direction: 'decreasing' });
  expect(mannKendall([1, 2, 1])).toMatchObject({ s: 0, p: 1, direction: 'none' });
});

test('is finite for anything it accepts, and p a chance', () => {
  fc.assert(
    fc.property(
      fc.array(extreme, { minLength: 2, maxLength: 12 }),
      fc.constantFrom('auto', 'normal'),
      (values, method) => {
        const result = mannKendall(values, { method });
        expectFinite(result);
        expect(result.p).toBeGreaterThan(0);
        expect(result.p).toBeLessThanOrEqual(1);
        expect(Math.abs(result.tau)).toBeLessThanOrEqual(1);
      },
    ),
  );
});
