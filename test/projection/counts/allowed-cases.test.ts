import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, divide, fraction } from '../../../src/core/fraction.js';
import { allowedCases } from '../../../src/projection/counts/allowed-cases.js';

describe('cases that a limit allows', () => {
  test.each([
    ['14 per 100,000 of 7,200 births: 1.008', '14', 7200, 100_000, false, 1],
    ['9 per 100,000 of 7,200 births: 0.648', '9', 7200, 100_000, false, 0],
    ['exactly on a whole number', '14', 50_000, 100_000, false, 7],
    ['a limit that has to be passed', '14', 50_000, 100_000, true, 6],
    ['just short of a whole number', '13.999999999', 50_000, 100_000, false, 6],
    ['nearer to a whole number than a double can tell', '0.99999999999999999999', 100_000, 100_000, false, 0],
    ['none below nothing', '-1', 7200, 100_000, false, -1],
  ])('%s', (_what, upper, exposure, scale, strict, most) => {
    const limits = { lower: null, upper: fraction(upper), ...(strict && { strict: true as const }) };
    expect(allowedCases(limits, exposure, scale)).toEqual({ least: -Infinity, most });
  });
  test.each([
    ['95 % of 400', '95', 400, false, 380],
    ['95 % of 401: 380.95', '95', 401, false, 381],
    ['more than 95 % of 400', '95', 400, true, 381],
  ])('at least: %s', (_what, lower, exposure, strict, least) => {
    const limits = { lower: fraction(lower), upper: null, ...(strict && { strict: true as const }) };
    expect(allowedCases(limits, exposure, 100)).toEqual({ least, most: Infinity });
  });
  test('the last case allowed is inside and the next one is not, whatever the limit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 ** 7 }),
        fc.integer({ min: 0, max: 10 ** 8 }),
        (exposure, thousandths) => {
          const upper = divide(fraction(thousandths), fraction(1000));
          const { most } = allowedCases({ lower: null, upper }, exposure, 100_000);
          const rateOf = (cases: number) => divide(fraction(cases * 100_000), fraction(exposure));
          expect(compare(rateOf(most), upper)).toBeLessThanOrEqual(0);
          expect(compare(rateOf(most + 1), upper)).toBe(1);
        },
      ),
    );
  });
});
