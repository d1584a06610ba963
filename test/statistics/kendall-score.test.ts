/** Kendall's S, its variance and its exact chance, against counting every pair and every order. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactChance, kendallScore, scoreVariance } from '../../src/statistics/kendall-score.js';

const scoreOf = (values: readonly number[]): number =>
  values.reduce(
    (sum, later, i) => sum + values.slice(0, i).reduce((s, earlier) => s + Math.sign(later - earlier), 0),
    0,
  );

function ordersOf(values: readonly number[]): readonly (readonly number[])[] {
  if (values.length < 2) return [values];
  return values.flatMap((first, i) => ordersOf(values.toSpliced(i, 1)).map((rest) => [first, ...rest]));
}

const few = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 6 });

test('S counts rises less falls, and the pairs that are not tied', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 }), (values) => {
      const { s, untiedPairs } = kendallScore(values);
      const untied = values.flatMap((later, i) => values.slice(0, i).filter((earlier) => earlier !== later));
      expect([s + 0, untiedPairs + 0]).toEqual([scoreOf(values) + 0, untied.length]);
    }),
  );
});

test('the chance is the share of the orders whose S is as far from 0, and the variance is that of their S', () => {
  fc.assert(
    fc.property(few, (values) => {
      const score = kendallScore(values);
      const scores = ordersOf(values).map(scoreOf);
      const asFar = scores.filter((each) => Math.abs(each) >= Math.abs(score.s));
      expect(exactChance(score)).toBeCloseTo(asFar.length / scores.length, 12);
      const variance = scores.reduce((sum, each) => sum + each * each, 0) / scores.length;
      expect(scoreVariance(values.length, score.ties)).toBeCloseTo(variance, 9);
    }),
    { numRuns: 40 },
  );
});
