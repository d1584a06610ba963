/** A limit at the end of the scale that is reached: the expected level decides, and no chance is told. */
import { expect, test } from 'vitest';
import { project } from '../../src/entries/index.js';

const whole = 'women.social-security.target.2/maternity-insurance-employer-coverage@2030';
const projected = (id: typeof whole, values: readonly string[]) =>
  project(
    id,
    values.map((value, i) => ({ period: 2025 - values.length + i, value })),
    { asOf: 2024 },
  );

test.each([
  ['held throughout', ['100', '100', '100', '100', '100']],
  ['reached from below', ['97', '98', '99', '100', '100']],
  ['with a dip', ['99.8', '100', '99.9', '100', '100']],
])('100%% %s: it is expected to hold, and nothing warns', (_how, values) => {
  const ahead = projected(whole, values);
  expect(ahead).toMatchObject({ status: 'projected', point: '100', probability: null, outlook: 'achieved' });
  expect(ahead.warnings).toEqual([]);
});

test('an expected level below it is at risk, without a chance', () => {
  expect(projected(whole, ['100', '100', '100', '100', '99.5', '100'])).toMatchObject({
    probability: null,
    outlook: 'at-risk',
  });
});

test('short of it, the chance is told as ever', () => {
  const ahead = projected(whole, ['96', '97', '98', '98.5', '99']);
  expect(ahead).toMatchObject({ status: 'projected', probability: expect.any(Number) as number });
});
