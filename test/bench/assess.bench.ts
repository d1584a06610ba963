/**
 * A whole plan, ten years of every indicator, as a ratio to its parts one by one and to JSON in one run. `npm run
 * bench`.
 */
import { bench, describe } from 'vitest';
import { assess, compareAssessments } from '../../src/entries/assessment.js';
import { catalogue, evaluate, project, type Evidence } from '../../src/entries/index.js';

const rows = catalogue.indicators.flatMap(({ id, unit, max }, n): Evidence[] =>
  unit === 'attestation'
    ? [{ indicator: id, period: 2024, attested: 'partly' }]
    : Array.from({ length: 10 }, (_year, i) => ({
        indicator: id,
        period: 2015 + i,
        value: (Number(max ?? 100) * (0.5 + i / 30 + ((n + 7 * i) % 13) / 300)).toFixed(2),
      })),
);
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
  bench('JSON of the rows, there and back', () => void JSON.parse(JSON.stringify(rows)));
  bench('compareAssessments', () => void compareAssessments(earlier, later));
});
