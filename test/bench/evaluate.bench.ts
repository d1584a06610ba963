/** Speed, as ratios against a hand-written loop and decimal.js alone, in one run. `npm run bench`. */
import { Decimal } from 'decimal.js';
import { bench, describe } from 'vitest';
import { evaluate, prepare } from '../../src/entries/index.js';

const id = 'children.education.target.4/compulsory-education-retention-rate@2030';
const series = Array.from({ length: 10 }, (_unused, i) => ({ period: 2015 + i, value: String(93 + i * 0.3) }));

describe('evaluate: one criterion, one series of ten points', () => {
  bench('evaluate', () => void evaluate(id, series));
  bench('ten comparisons in decimal.js', () => {
    for (const { value } of series) new Decimal(value).gte('98.5');
  });
});

describe('1e6 single checks', () => {
  const values = Float64Array.from({ length: 1_000_000 }, (_unused, i) => 97 + (i % 3000) / 1000);
  const check = prepare(id);
  bench('prepared', () => {
    let met = 0;
    for (const value of values) if (check(value) === 'met') met++;
    return void met;
  });
  bench('hand-written loop', () => {
    let met = 0;
    for (const value of values) if (value >= 98.5) met++;
    return void met;
  });
});
