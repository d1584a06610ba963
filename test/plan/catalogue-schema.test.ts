/** The schemas of a plan: what they are named, and how they say where a rule is broken. */
import { describe, expect, test } from 'vitest';
import { definePlan } from '../../src/entries/engine.js';
import { catalogueJsonSchema, catalogueSchema, planJsonSchema, planSchema } from '../../src/entries/schema.js';
import { good, type Loose } from './bad-plans.js';

test.each([
  [catalogueJsonSchema(), 'catalogue.schema.json', 'A catalogue of plans: targets, measures, criteria and indicators'],
  [planJsonSchema(), 'plan.schema.json', 'A plan as it is written down for definePlan'],
])('the JSON Schema %# names itself, its content and its dialect', (schema, $id, title) => {
  expect(schema).toMatchObject({ $id, title, $schema: 'https://json-schema.org/draft/2020-12/schema' });
});

describe.each([
  ['catalogueSchema', catalogueSchema],
  ['planSchema', planSchema],
])('%s', (_name, schema) => {
  const issuesOf = (spoil: (plan: Loose) => void): readonly unknown[] => {
    const plan = good();
    spoil(plan);
    return schema.safeParse(plan).error!.issues.map(({ code, path, message }) => ({ code, path, message }));
  };

  test('a broken rule is an issue with the place as a path, and what was expected and received', () => {
    expect(issuesOf((plan) => void (plan.indicators[0].max = '-1'))).toContainEqual({
      code: 'custom',
      path: ['indicators', 0, 'max'],
      message: 'expected not below min, 0, received -1',
    });
  });

  test.each(['k2', '2k'])('a place in a list is a number, the name of a unit (%s) stays a text', (unit) => {
    const issues = issuesOf((plan) => void (plan.plans[0].policy = { aboutTolerance: { [unit]: '1' } }));
    expect(issues).toContainEqual({
      code: 'custom',
      path: ['plans', 0, 'policy', 'aboutTolerance', unit],
      message: `expected a unit that is known, or that an indicator is in, received ${unit}`,
    });
  });

  test('what is no plan breaks no rule: its shape alone is refused', () => {
    for (const nothing of [null, 'plan', []])
      expect(schema.safeParse(nothing).error!.issues.map(({ code }) => code)).toEqual(['invalid_type']);
  });
});

describe('a policy of a plan', () => {
  test.each([
    { trendReading: 'net-gain' },
    { trendReading: 'monotone' },
    { comparison: 'unrounded' },
    { comparison: 'threshold-precision' },
    { judgedPeriod: 'year' },
    { judgedPeriod: 'latest' },
    { markedChange: null },
    { markedChange: '0' },
    { pooledYears: 1 },
    { staleAfterYears: 0 },
    { outlook: { onTrack: 0.8, atRisk: 0.8 } },
    { balancedBand: { min: '50', max: '50' } },
    { volatility: { measure: 'reversal-share', limit: 0 } },
    { aboutTolerance: { percent: '0' } },
  ])('%o is allowed', (policy) => {
    const plan = good();
    plan.plans[0].policy = policy;
    expect(definePlan(plan).plans[0]!.policy).toEqual(policy);
    expect(catalogueSchema.safeParse(plan).success).toBe(true);
  });

  test.each([
    { trendReading: 'strict' },
    { comparison: 'rounded' },
    { judgedPeriod: 'month' },
    { markedChange: '-1' },
    { pooledYears: 0 },
    { staleAfterYears: -1 },
    { outlook: { onTrack: 0.5, atRisk: 0.8 } },
    { balancedBand: { min: '51', max: '50' } },
    { confidence: 0 },
  ])('%o is refused', (policy) => {
    const plan = good();
    plan.plans[0].policy = policy;
    expect(() => definePlan(plan)).toThrow('plans[0].policy');
    expect(catalogueSchema.safeParse(plan).success).toBe(false);
  });
});
