/** How much an assessment of ten years of every indicator holds. */
import { expect, test } from 'vitest';
import { assess, earlierAssessment } from '../../src/entries/assessment.js';
import { catalogue } from '../../src/entries/index.js';
import { tenYearsOfEverything } from './ten-years.js';

const assessment = assess(catalogue, tenYearsOfEverything, { asOf: 2024 });
const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

test('every measured criterion is judged and projected', () => {
  const measured = Object.values(assessment.results).filter(({ kind }) => kind !== 'attested');
  const projected = measured.filter(({ projection }) => projection.status === 'projected').length;
  expect(projected / measured.length).toBeGreaterThan(0.8);
});

test('its JSON is under 1.1 MB', () => {
  expect(bytesOf(assessment)).toBeLessThan(1_100_000);
});

test('what is kept for next year is under 60 kB', () => {
  expect(bytesOf(earlierAssessment(assessment))).toBeLessThan(60_000);
});
