/**
 * A whole plan, ten years of every indicator, as a ratio to its parts one by one and to JSON in one run. `npm run
 * bench`.
 */
import { bench, describe } from 'vitest';
import { assess, compareAssessments } from '../../src/entries/assessment.js';
import { catalogue, evaluate, project } from '../../src/entries/index.js';
import { tenYearsOfEverything } from '../results/ten-years.js';

const rows = tenYearsOfEverything;
const byIndicator = new Map(
  catalogue.indicators.map(({ id }) => [id, rows.filter(({ indicator }) => indicator === id)]),
);
const options = { asOf: 2024 };
const earlier = assess(catalogue, rows, { asOf: 2023 });
const later = assess(catalogue, rows, options);

describe(`${catalogue.criteria.length} criteria, ${rows.length} rows`, () => {
  bench('assess', () => void assess(catalogue, rows, options));
  bench('project, criterion by criterion, each on its own rows', () => {
    for (const { id, indicator, kind } of catalogue.criteria) {
      project(id, byIndicator.get(indicator) ?? [], kind === 'compare' ? { ...options, reference: [] } : options);
    }
  });
  bench('evaluate, criterion by criterion, each on its own rows', () => {
    for (const { id, indicator, kind } of catalogue.criteria) {
      evaluate(id, byIndicator.get(indicator) ?? [], kind === 'compare' ? { ...options, reference: [] } : options);
    }
  });
  bench('JSON of the assessment', () => void JSON.stringify(later));
  bench('JSON of the rows, there and back', () => void JSON.parse(JSON.stringify(rows)));
  bench('compareAssessments', () => void compareAssessments(earlier, later));
});
