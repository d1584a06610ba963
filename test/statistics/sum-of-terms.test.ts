/** The sum of very many terms of a smooth tail, against adding them one by one. */
import { expect, test } from 'vitest';
import { sumOfManyTerms } from '../../src/statistics/sum-of-terms.js';

/** Adding a hundred thousand terms is exact to about 1e-12. */
const oneByOne = (f: (j: number) => number): number => {
  let sum = 0;
  for (let j = 0, term = f(0); term > 1e-18 * sum || j === 0; j++, term = f(j)) sum += term;
  return sum;
};

test.each<[what: string, f: (deviation: number) => (j: number) => number, error: number]>([
  ['the half of a bell', (deviation) => (j) => Math.exp(-((j / deviation) ** 2) / 2), 1e-12],
  ['a bell that falls from the start', (d) => (j) => Math.exp(-j / d - (j / d) ** 2 / 2), 1e-12],
  ['a steeper fall', (d) => (j) => Math.exp((-3 * j) / d - (j / d) ** 2 / 2), 1e-11],
])('%s', (_what, f, error) => {
  for (const deviation of [1000, 2500, 30_000]) {
    const terms = f(deviation);
    expect(Math.abs(sumOfManyTerms(terms, deviation) / oneByOne(terms) - 1)).toBeLessThan(error);
  }
});
