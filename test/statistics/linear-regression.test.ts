import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { predictLinear } from '../../src/statistics/linear-prediction.js';
import { linearRegression } from '../../src/statistics/linear-regression.js';
import { faultOf } from '../criteria/judge.js';
import { columns, extreme, level, points, value } from './arbitraries.js';
import { expectFinite } from '../finite.js';

describe('linearRegression', () => {
  test('returns the straight line its points lie on', () => {
    fc.assert(
      fc.property(points(3, 20), value, value, (pairs, slope, intercept) => {
        const { x } = columns(pairs);
        const line = linearRegression(
          x,
          x.map((at) => slope * at + intercept),
        );
        expect(line.slope).toBeCloseTo(slope, 10);
        expect(line.intercept).toBeCloseTo(intercept, 9);
        expect(line.r2).toBeCloseTo(slope === 0 ? 0 : 1, 10);
        expect(line.residualStandardError).toBeCloseTo(0, 10);
      }),
    );
  });

  test('follows a shift of y, and a change of its unit', () => {
    fc.assert(
      fc.property(points(3, 20), value, fc.constantFrom(-4, 0.5, 8), (pairs, shift, scale) => {
        const { x, y } = columns(pairs);
        const before = linearRegression(x, y);
        const after = linearRegression(
          x,
          y.map((v) => scale * v + shift),
        );
        expect(after.slope).toBeCloseTo(scale * before.slope, 10);
        expect(after.intercept).toBeCloseTo(scale * before.intercept + shift, 8);
        expect(after.r2).toBeCloseTo(before.r2, 10);
        expect(after.residualStandardError).toBeCloseTo(Math.abs(scale) * before.residualStandardError, 10);
      }),
    );
  });

  test('does not ask for an order of the points', () => {
    fc.assert(
      fc.property(points(3, 20), (pairs) => {
        const forwards = linearRegression(columns(pairs).x, columns(pairs).y);
        const backwards = columns([...pairs].reverse());
        expect(linearRegression(backwards.x, backwards.y).slope).toBeCloseTo(forwards.slope, 10);
      }),
    );
  });

  test('a constant y has no slope, no variation and no error', () => {
    expect(linearRegression([2019, 2020, 2021, 2022], [0.1, 0.1, 0.1, 0.1])).toMatchObject({
      slope: 0,
      intercept: 0.1,
      r2: 0,
      residualStandardError: 0,
      slopeStandardError: 0,
    });
  });

  test('keeps its digits far from the origin', () => {
    const { slope, slopeStandardError } = linearRegression(
      [1, 2, 3, 4].map((i) => i + 1e9),
      [10, 12, 13, 17],
    );
    expect(slope).toBe(2.2);
    expect(slopeStandardError).toBeCloseTo(Math.sqrt(0.9 / 5), 12);
  });

  test('is finite for anything it accepts', () => {
    fc.assert(
      fc.property(points(3, 8, extreme), extreme, level, (pairs, at, confidence) => {
        const { x, y } = columns(pairs);
        const line = linearRegression(x, y);
        expectFinite([line, predictLinear(line, at, confidence)]);
        expect(line.r2).toBeGreaterThanOrEqual(0);
        expect(line.r2).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('predictLinear', () => {
  const line = linearRegression([2020, 2021, 2022, 2023], [10, 12, 13, 17]);

  test('the observation is less certain than the mean, and both surround the line', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), level, (at, confidence) => {
        const { value, confidence: mean, prediction } = predictLinear(line, at, confidence);
        expect(value).toBeCloseTo(line.intercept + line.slope * at, 9);
        expect((mean.lower + mean.upper) / 2).toBeCloseTo(value, 6);
        expect(prediction.lower).toBeLessThanOrEqual(mean.lower);
        expect(mean.lower).toBeLessThanOrEqual(value);
        expect(prediction.upper).toBeGreaterThanOrEqual(mean.upper);
      }),
    );
  });

  test('grows less certain away from the points, and with the level', () => {
    const width = (at: number, confidence: number): number => {
      const { prediction } = predictLinear(line, at, confidence);
      return prediction.upper - prediction.lower;
    };
    expect(width(2021.5, 0.9)).toBeLessThan(width(2023, 0.9));
    expect(width(2023, 0.9)).toBeLessThan(width(2030, 0.9));
    expect(width(2030, 0.9)).toBeLessThan(width(2030, 0.95));
  });

  const aLine = 'predictLinear(line)';
  const aNumber = 'a number that linearRegression could return';
  test.each<[what: string, line: unknown, fault: object]>([
    ['no line', 7, { code: 'BAD_OPTION', where: aLine, expected: 'what linearRegression returned' }],
    ['nothing', null, { code: 'BAD_OPTION', where: aLine }],
    ['of two points', { ...line, points: 2 }, { code: 'BAD_NUMBER', where: 'predictLinear(line.points)' }],
    ['of more than a million', { ...line, points: 1_000_001 }, { code: 'BAD_NUMBER' }],
    ...(['slope', 'yMean', 'xMean', 'xSumOfSquares', 'residualStandardError'] as const).flatMap((field) =>
      [NaN, 1.01e160, -1.01e160, '1', null].map((value): [string, unknown, object] => [
        `whose ${field} is ${value}`,
        { ...line, [field]: value },
        { code: 'BAD_NUMBER', where: `predictLinear(line.${field})`, expected: aNumber },
      ]),
    ),
    ['of one x', { ...line, xSumOfSquares: 0 }, { code: 'BAD_OPTION', expected: 'sums of squares above 0' }],
    ['of x nearly the same', { ...line, xSumOfSquares: 0.9e-160 }, { code: 'BAD_OPTION', where: aLine }],
    ['with an error below 0', { ...line, residualStandardError: -1 }, { code: 'BAD_OPTION', where: aLine }],
    ['with an endless error', { ...line, residualStandardError: 1.01e80 }, { code: 'BAD_OPTION', where: aLine }],
  ])('refuses a line %s', (_what, wrong, fault) => {
    expect(faultOf(() => predictLinear(wrong as typeof line, 2024))).toMatchObject(fault);
  });
  test('takes a line at the ends of what a regression returns', () => {
    const ends = { xSumOfSquares: 1e-160, residualStandardError: 1e80, slope: 1e160, points: 1_000_000 };
    for (const [field, value] of Object.entries(ends))
      expect(faultOf(() => predictLinear({ ...line, [field]: value }, 2024))).toEqual({ code: 'nothing thrown' });
  });

  test('points on a line leave no doubt', () => {
    const exact = linearRegression([1, 2, 3], [2, 4, 6]);
    expect(predictLinear(exact, 5)).toEqual({
      value: 10,
      confidence: { lower: 10, upper: 10 },
      prediction: { lower: 10, upper: 10 },
    });
  });
});
