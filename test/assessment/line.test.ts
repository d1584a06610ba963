/** An assessment as a line at a prompt, and as plain data everywhere else. */
import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { assess, assessAreas } from '../../src/assessment.js';
import { toy } from '../toy.js';

const rows = [
  { indicator: 'coverage', period: 2021, value: 96 },
  { indicator: 'coverage', period: 2022, value: 96 },
  { indicator: 'women', period: 2022, value: 39 },
  { indicator: 'nobody-knows', period: 2022, value: 1 },
];

test('under util.inspect', () => {
  const { criteria } = toy;
  expect(inspect(assess(toy, rows, { asOf: 2022 }))).toBe(
    `annual assessment as of 2022: ${criteria.length} criteria, 2 met, 2 in progress, ${criteria.length - 4} insufficient data; 0 alerts, 1 unmatched`,
  );
  expect(inspect(assess(toy, [], { asOf: 2025, area: 'East' }))).toBe(`midterm assessment of East as of 2025: ${criteria.length} criteria, ${criteria.length} insufficient data; 0 alerts`);
  const previous = assess(toy, rows, { asOf: 2021 });
  expect(inspect(assess(toy, rows, { asOf: 2022, previous }))).toContain('annual assessment as of 2022');
  expect([...assessAreas(toy, rows, { asOf: 2022 })].map((each) => inspect(each))).toEqual([expect.stringContaining('as of 2022')]);
});

test('the line is no field', () => {
  const assessment = assess(toy, rows, { asOf: 2022 });
  expect(Object.getOwnPropertySymbols(assessment)).toEqual([]);
  expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment);
  expect(inspect({ ...assessment })).toContain("view: 'annual'");
});
