/**
 * Speed of the projector, as ratios in one run: simple-statistics' plain regression, a hand-written loop. `npm run
 * bench`.
 */
import { linearRegression } from 'simple-statistics';
import { bench, describe } from 'vitest';
import { forecast, project } from '../../src/entries/index.js';

const annual = Array.from({ length: 10 }, (_year, i) => ({ year: 2015 + i, value: 90 + i * 0.7 + (i % 3) * 0.2 }));
const pairs = annual.map(({ year, value }) => [year, value]);
const observations = annual.map(({ year, value }) => ({ period: year, value }));
const id = 'children.education.target.4/compulsory-education-retention-rate@2030';

describe('one series of ten points, five years ahead', () => {
  bench('forecast, linear, with its t interval', () => void forecast(annual, { to: 2029, method: 'linear' }));
  bench('simple-statistics’ linearRegression, without one', () => void linearRegression(pairs));
  bench('a hand-written least-squares loop', () => {
    let [sx, sy, sxx, sxy] = [0, 0, 0, 0];
    for (const { year, value } of annual) {
      sx += year;
      sy += value;
      sxx += year * year;
      sxy += year * value;
    }
    const slope = (10 * sxy - sx * sy) / (10 * sxx - sx * sx);
    return void (slope * 2029 + (sy - slope * sx) / 10);
  });
  bench('forecast, default', () => void forecast(annual, { to: 2029 }));
  bench(
    'project: verdict, default, every other method, pace, warnings',
    () => void project(id, observations, { asOf: 2024 }),
  );
});
