/** A result made whole again: what `evaluate` and `project` answer, from what an assessment keeps. */
import { describe, expect, expectTypeOf, test } from 'vitest';
import { fullResult, type Assessment, type FullResult, type StoredEvaluation } from '../../src/entries/assessment.js';
import { explain, explainProjection, type Evaluation, type Projection } from '../../src/entries/index.js';
import { evaluate } from '../../src/entries/engine.js';
import { project } from '../../src/entries/projection.js';
import { toy } from '../toy.js';
import { assessCounty, county, series } from './county.js';

const rows = series('coverage', { 2019: 88, 2020: 90, 2021: 91, 2022: 93, 2023: 93.4, 2024: 94 });
const assessment = assessCounty(rows);
const id = 'coverage@2030';

test('it has the verdict and the projection of the criterion alone, field by field', () => {
  const full = fullResult(assessment, id, county);
  const options = { plan: county, asOf: 2024 };
  expect(full.evaluation).toEqual(evaluate(id, rows, options));
  expect(full.projection).toEqual(project(id, rows, options));
  expect(full).toMatchObject({ id, indicator: 'coverage', plan: 'county', domain: 'county.health', due: 2030 });
});

test('an assessment that was JSON explains itself as it did', () => {
  const stored = JSON.parse(JSON.stringify(assessment)) as Assessment;
  for (const each of Object.keys(stored.results)) {
    const [before, after] = [fullResult(assessment, each, county), fullResult(stored, each, county)];
    for (const language of ['zh', 'en'] as const) {
      expect(explain(after.evaluation, language)).toBe(explain(before.evaluation, language));
      expect(explainProjection(after.projection, language)).toBe(explainProjection(before.projection, language));
    }
  }
});

describe('what cannot be joined is a mistake', () => {
  test.each([
    ['a criterion of no plan', 'nothing', county, 'UNKNOWN_ID'],
    ['a field every object has', 'constructor', county, 'UNKNOWN_ID'],
    ['another plan', id, toy, 'UNKNOWN_ID'],
    ['no plan', id, undefined, 'BAD_OPTION'],
    ['a plan that is data only', id, { plans: [] }, 'BAD_OPTION'],
  ])('%s', (_what, criterion, plan, code) => {
    expect(() => fullResult(assessment, criterion, plan as never)).toThrow(expect.objectContaining({ code }));
  });
});

test('the types say what is left out', () => {
  expectTypeOf<FullResult['evaluation']>().toEqualTypeOf<Evaluation>();
  expectTypeOf<FullResult['projection']>().toEqualTypeOf<Projection>();
  expectTypeOf<keyof StoredEvaluation>().toEqualTypeOf<'status' | 'readings' | 'warnings'>();
  expectTypeOf<Evaluation>().toExtend<StoredEvaluation>();
});
