import { expect, test } from 'vitest';
import { judge, series, variant } from '../judge.js';

test.each([
  ['0.9', 'in-progress', '-0.1', false],
  ['1', 'met', '0', true],
  ['1.5', 'met', '0.5', false],
  ['2', 'met', '0', true],
  ['2.1', 'in-progress', '-0.1', false],
])('1 to 2, both ends included: %s is %s', (value, status, margin, onBoundary) => {
  expect(judge(variant('between', { min: '1', max: '2' }), series({ 2024: value }))).toMatchObject({
    status,
    margin,
    onBoundary,
    threshold: { lower: '1', upper: '2', strict: false },
    baselineProgress: null,
    levelAttainment: null,
    readings: [{ id: 'inclusive-bound' }],
  });
});

test('a range of one number is that number', () => {
  const one = variant('between', { min: '1', max: '1' });
  expect(judge(one, series({ 2024: 1 }))).toMatchObject({ status: 'met', onBoundary: true });
  expect(judge(one, series({ 2024: 2 }))).toMatchObject({ status: 'in-progress', margin: '-1' });
});
