/** From criteria to items, domains and plans; counts with their denominators. */
import { describe, expect, test } from 'vitest';
import { assess, type Assessment, type CriterionResult, type Tally } from '../../src/entries/assessment.js';
import type { Evidence } from '../../src/entries/engine.js';
import { toy } from '../toy.js';
import { assessCounty, resultOf, series } from './county.js';

const statement = (attested: 'achieved' | 'partly' | 'not', period = 2024): Evidence => ({
  indicator: 'system',
  period,
  attested,
});
const item = ({ plans }: Assessment, id: string) =>
  plans[0]!.domains.flatMap(({ items }) => items).find((each) => each.id === id);
const none: readonly Evidence[] = [];

describe('an item of a figure and a statement', () => {
  const met = series('coverage', { 2024: 96 });
  const behind = series('coverage', { 2024: 90 });
  const na = { notApplicable: { 'coverage@2030': '无' } as never };
  test.each<[string, readonly Evidence[], object, string]>([
    ['both met', [...met, statement('achieved')], {}, 'met'],
    ['one met, one in progress', [...met, statement('partly')], {}, 'in-progress'],
    ['both in progress', [...behind, statement('not')], {}, 'in-progress'],
    ['one met, one cannot be told', met, {}, 'insufficient-data'],
    ['one in progress, one cannot be told', behind, {}, 'in-progress'],
    ['neither can be told', none, {}, 'insufficient-data'],
    ['one met, one does not apply', [statement('achieved')], na, 'met'],
    ['one in progress, one does not apply', [statement('partly')], na, 'in-progress'],
    ['one cannot be told, one does not apply', none, na, 'insufficient-data'],
    [
      'neither applies',
      none,
      { notApplicable: { 'coverage@2030': '无', 'system@2030': '无' } as never },
      'not-applicable',
    ],
    [
      'at the end: one met, one not',
      [...series('coverage', { 2030: 96 }), statement('partly', 2030)],
      { asOf: 2030 },
      'not-met',
    ],
    ['at the end: one not met, one cannot be told', series('coverage', { 2030: 90 }), { asOf: 2030 }, 'not-met'],
  ])('%s', (_what, evidence, options, status) => {
    expect(item(assessCounty(evidence, options), 'health.target.2')?.status).toBe(status);
  });
});

test('a milestone that was missed stays missed, though the final figure is met', () => {
  const assessment = assessCounty(series('deaths', { 2025: 15, 2030: 11 }), { asOf: 2030 });
  expect(item(assessment, 'health.target.1')).toMatchObject({
    status: 'not-met',
    criteria: ['deaths@2025', 'deaths@2030'],
  });
  expect(resultOf(assessment, 'deaths@2025').evaluation.status).toBe('not-met');
  expect(resultOf(assessment, 'deaths@2030').evaluation.status).toBe('met');
});

describe('the outlook of an item is the worst of those that apply', () => {
  const rising = series('coverage', { 2019: 80, 2020: 83, 2021: 86, 2022: 89, 2023: 92, 2024: 95 });
  test.each<[string, readonly Evidence[], object, string]>([
    ['achieved and achieved', [...rising, statement('achieved')], {}, 'achieved'],
    ['achieved and unknown', [...rising, statement('partly')], {}, 'unknown'],
    ['achieved, the other does not apply', rising, { notApplicable: { 'system@2030': '无' } as never }, 'achieved'],
    ['neither applies', none, { notApplicable: { 'coverage@2030': '无', 'system@2030': '无' } as never }, 'unknown'],
    ['achieved and missed', [...series('coverage', { 2030: 96 }), statement('not', 2030)], { asOf: 2030 }, 'off-track'],
  ])('%s', (_what, evidence, options, outlook) => {
    expect(item(assessCounty(evidence, options), 'health.target.2')?.outlook).toBe(outlook);
  });
});

describe('which items', () => {
  const assessment = assessCounty([]);
  test('every target, and the measures that ask for something', () => {
    const domains = assessment.plans[0]!.domains.map(({ items }) => items.map(({ id }) => id));
    expect(domains).toEqual([
      ['health.target.1', 'health.target.2', 'health.measure.2'],
      ['school.target.1', 'school.target.2'],
    ]);
  });
  test('a target without criteria is insufficient-data', () => {
    expect(item(assessment, 'school.target.2')).toMatchObject({
      status: 'insufficient-data',
      outlook: 'unknown',
      criteria: [],
    });
    expect(assessment.plans[0]!.domains[1]!.targets).toMatchObject({ total: 2, metOfMeasurable: { of: 1 } });
  });
});

describe('tallies', () => {
  const assessment = assessCounty(
    [
      ...series('deaths', { 2025: 15 }),
      ...series('coverage', { 2021: 96, 2022: 96, 2023: 96, 2024: 96, 2025: 96 }),
      ...series('rate', { 2020: 80, 2025: 85 }),
      { indicator: 'nurses', period: 2025, value: 1, area: 'A' },
      { indicator: 'system', period: 2025, attested: 'achieved' },
    ],
    { asOf: 2025, notApplicable: { 'gap@2030': '只有女校' } as never },
  );
  const [plan] = assessment.plans;

  test('of criteria', () => {
    expect(plan!.criteria).toEqual<Tally>({
      total: 8,
      byStatus: { met: 5, 'not-met': 1, 'in-progress': 1, 'insufficient-data': 0, 'not-applicable': 1 },
      byOutlook: expect.any(Object) as never,
      metOfAll: { part: 5, of: 8, percent: '62.5' },
      metOfMeasurable: { part: 4, of: 6, percent: '66.7' },
      metOfWithData: { part: 5, of: 7, percent: '71.4' },
    });
  });

  test('of targets: an item is measurable when figures alone judge it', () => {
    expect(plan!.targets).toMatchObject({
      total: 4,
      byStatus: { met: 2, 'not-met': 1, 'in-progress': 0, 'insufficient-data': 1, 'not-applicable': 0 },
      metOfAll: { part: 2, of: 4, percent: '50' },
      metOfMeasurable: { part: 1, of: 2, percent: '50' },
      metOfWithData: { part: 2, of: 3, percent: '66.7' },
    });
  });

  test('by domain', () => {
    expect(
      plan!.domains.map(({ targets, criteria }) => [targets.total, criteria.total, criteria.byStatus.met]),
    ).toEqual([
      [2, 5, 3],
      [2, 3, 2],
    ]);
  });

  test('a share with denominator 0 has no percentage', () => {
    expect(assessCounty([]).plans[0]!.criteria).toMatchObject({
      metOfAll: { part: 0, of: 8, percent: '0' },
      metOfWithData: { part: 0, of: 0, percent: null },
    });
  });

  test('one kind of criterion each: the toy plan', () => {
    const { plans, results } = assess(toy, [], { asOf: 2024 });
    const idsOf = (isSought: (result: CriterionResult) => boolean) =>
      Object.values(results)
        .filter(isSought)
        .map(({ id }) => id);
    expect(plans[0]!.criteria).toMatchObject({
      total: 20,
      byStatus: { 'insufficient-data': 20 },
      byOutlook: { unknown: 20 },
      metOfMeasurable: { of: 16 },
    });
    // Whatever was observed: a denominator that grew with the data would make the share fall as they come in.
    expect(idsOf(({ measurable }) => !measurable)).toEqual(['about', 'compare-about', 'balanced', 'attested']);
    expect(
      Object.values(results)
        .map(({ evaluation }) => (evaluation.status === 'insufficient-data' ? evaluation.reason : evaluation.status))
        .filter((reason) => reason !== 'no-observation'),
    ).toEqual(['no-attestation']);
  });
});
