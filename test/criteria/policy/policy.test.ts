import { describe, expect, test } from 'vitest';
import { defaultPolicy, policyFor, volatilityMeasures, type PolicyInput } from '../../../src/criteria/policy/policy.js';
import { isUnit } from '../../../src/core/units.js';
import { faultOf, judge, series } from '../judge.js';

/** The policy for a criterion of a plan that says nothing of its own. */
const forCriterion = (id: string, input: PolicyInput | undefined) =>
  policyFor({ id }, input, { policyOf: () => null, hasUnit: isUnit });

describe('the default', () => {
  test('is as documented', () => {
    expect(defaultPolicy).toEqual({
      aboutTolerance: { percent: '2', 'percentage-points': '2' },
      balancedBand: { min: '40', max: '60' },
      trendReading: 'net-gain',
      markedChange: null,
      comparison: 'unrounded',
      judgedPeriod: 'year',
      confidence: 0.95,
      pooledYears: 3,
      outlook: { onTrack: 0.66, atRisk: 0.33 },
      volatility: { measure: 'detrended-variation', limit: 0.15 },
      staleAfterYears: 2,
    });
    expect(volatilityMeasures).toEqual(['detrended-variation', 'swing-to-range', 'reversal-share']);
  });
  test('cannot be changed', () => {
    for (const part of [
      defaultPolicy,
      defaultPolicy.aboutTolerance,
      defaultPolicy.balancedBand,
      defaultPolicy.outlook,
      defaultPolicy.volatility,
    ]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
  });
  test('is in force where none is given', () => {
    expect(forCriterion('at-least', undefined)).toBe(defaultPolicy);
    expect(forCriterion('at-least', {})).toEqual(defaultPolicy);
  });
});

describe('the call’s parts stand over the default’s, the criterion’s own over both', () => {
  const input: PolicyInput = {
    markedChange: '5',
    pooledYears: 2,
    aboutTolerance: { count: '1' },
    criteria: { about: { pooledYears: 4, aboutTolerance: { percent: '4' } }, toString: { pooledYears: 9 } },
  };
  test('part by part, and tolerances unit by unit', () => {
    expect(forCriterion('about', input)).toEqual({
      ...defaultPolicy,
      markedChange: '5',
      pooledYears: 4,
      aboutTolerance: { percent: '4', 'percentage-points': '2', count: '1' },
    });
    expect(forCriterion('at-least', input)).toEqual({
      ...defaultPolicy,
      markedChange: '5',
      pooledYears: 2,
      aboutTolerance: { percent: '2', 'percentage-points': '2', count: '1' },
    });
  });
  test('by own id only', () => {
    expect(forCriterion('constructor', input)).toEqual(forCriterion('at-least', input));
    expect(forCriterion('toString', input)).toMatchObject({ pooledYears: 9 });
    expect(forCriterion('about', { criteria: {} })).toEqual(defaultPolicy);
  });
});

describe('what is allowed', () => {
  test.each<[PolicyInput]>([
    [{ aboutTolerance: {} }],
    [{ aboutTolerance: { percent: '0' } }],
    [{ aboutTolerance: { percent: '1.5', years: '1' } }],
    [{ balancedBand: { min: '50', max: '50' } }],
    [{ trendReading: 'net-gain' }],
    [{ trendReading: 'monotone' }],
    [{ markedChange: null }],
    [{ markedChange: '0' }],
    [{ markedChange: '10' }],
    [{ comparison: 'unrounded' }],
    [{ comparison: 'threshold-precision' }],
    [{ confidence: 0.5 }],
    [{ pooledYears: 1 }],
    [{ outlook: { onTrack: 0.5, atRisk: 0.5 } }],
    [{ outlook: { onTrack: 0.9, atRisk: 0.1 } }],
    ...volatilityMeasures.map((measure): [PolicyInput] => [{ volatility: { measure, limit: 0 } }]),
    [{ staleAfterYears: 0 }],
  ])('%j', (input) => {
    expect(forCriterion('x', input)).toMatchObject(input);
    expect(forCriterion('x', { criteria: { x: input } })).toMatchObject(input);
  });
  test('numbers count as their shortest decimal form', () => {
    const numbers = { aboutTolerance: { percent: 1.5 }, balancedBand: { min: 40, max: 60 }, markedChange: 5 };
    const texts = { aboutTolerance: { percent: '1.5' }, balancedBand: { min: '40', max: '60' }, markedChange: '5' };
    expect(forCriterion('x', numbers)).toEqual(forCriterion('x', texts));
    expect(forCriterion('x', { criteria: { x: numbers } })).toEqual(forCriterion('x', texts));
  });
  test('a part that is undefined counts as left out', () => {
    expect(forCriterion('x', { trendReading: undefined, markedChange: undefined } as never)).toEqual(defaultPolicy);
  });
});

describe('what is not', () => {
  const widths = 'widths by unit, not negative';
  const band = '{ min, max } in percent, min not above max';
  const outlook = '{ onTrack, atRisk } as shares between 0 and 1, atRisk not above onTrack';
  const volatility =
    '{ measure, limit }, a measure of detrended-variation, swing-to-range, reversal-share and a limit not negative';
  const numeric = 'a finite number or decimal text';
  test.each<[string, unknown, string, string]>([
    ['aboutTolerance', '2', '', widths],
    ['aboutTolerance', null, '', widths],
    ['aboutTolerance', ['2'], '', widths],
    ['aboutTolerance', { percent: '-1' }, '', widths],
    ['aboutTolerance', { percent: '2', count: '-0.1' }, '', widths],
    ['aboutTolerance', { count: '-0.1', percent: '2' }, '', widths],
    ['aboutTolerance', { furlong: '1' }, '', widths],
    ['aboutTolerance', { percent: 'wide' }, '.percent', numeric],
    ['balancedBand', ['40', '60'], '', band],
    ['balancedBand', { min: '60', max: '40' }, '', band],
    ['balancedBand', { max: '60' }, '.min', numeric],
    ['balancedBand', { min: '40', max: 'x' }, '.max', numeric],
    ['trendReading', 'net', '', "'net-gain' or 'monotone'"],
    ['markedChange', '-1', '', 'a percentage, not negative, or null'],
    ['markedChange', 'much', '', numeric],
    ['comparison', 'rounded', '', "'unrounded' or 'threshold-precision'"],
    ['confidence', 0, '', 'a share between 0 and 1, such as 0.95'],
    ['confidence', 1, '', 'a share between 0 and 1, such as 0.95'],
    ['confidence', '0.95', '', 'a share between 0 and 1, such as 0.95'],
    ['confidence', NaN, '', 'a share between 0 and 1, such as 0.95'],
    ['pooledYears', 0, '', 'a whole number of years, 1 or more'],
    ['pooledYears', 1.5, '', 'a whole number of years, 1 or more'],
    ['pooledYears', '3', '', 'a whole number of years, 1 or more'],
    ['outlook', 0.66, '', outlook],
    ['outlook', { onTrack: 0.66 }, '', outlook],
    ['outlook', { atRisk: 0.33 }, '', outlook],
    ['outlook', { onTrack: 1, atRisk: 0.33 }, '', outlook],
    ['outlook', { onTrack: 0.66, atRisk: 0 }, '', outlook],
    ['outlook', { onTrack: 0.33, atRisk: 0.34 }, '', outlook],
    ['volatility', 'much', '', volatility],
    ['volatility', { measure: 'variance', limit: 1 }, '', volatility],
    ['volatility', { limit: 1 }, '', volatility],
    ['volatility', { measure: 'reversal-share' }, '', volatility],
    ['volatility', { measure: 'reversal-share', limit: '1' }, '', volatility],
    ['volatility', { measure: 'reversal-share', limit: -0.1 }, '', volatility],
    ['staleAfterYears', -1, '', 'a whole number of years, 0 or more'],
    ['staleAfterYears', 0.5, '', 'a whole number of years, 0 or more'],
  ])('%s: %j', (part, value, within, expected) => {
    const code = expected === numeric ? 'BAD_NUMBER' : 'BAD_OPTION';
    const input = { [part]: value } as PolicyInput;
    expect(faultOf(() => forCriterion('x', input))).toMatchObject({ code, where: `policy.${part}${within}`, expected });
    // A policy for any criterion is checked, also where another is judged.
    expect(faultOf(() => forCriterion('x', { criteria: { 'a"b': input } }))).toMatchObject({
      code,
      where: `policy.criteria["a\\"b"].${part}${within}`,
      expected,
    });
  });

  test('what is refused is shown', () => {
    expect(faultOf(() => forCriterion('x', { pooledYears: 0 }))).toMatchObject({ received: '0' });
    expect(faultOf(() => forCriterion('x', { balancedBand: { min: 'x', max: '1' } }))).toMatchObject({
      received: '"x"',
    });
  });

  const parts =
    'one of aboutTolerance, balancedBand, trendReading, markedChange, comparison, judgedPeriod, confidence, pooledYears, outlook, volatility, staleAfterYears';
  test.each<[unknown, string, string, string]>([
    [null, 'policy', 'a policy', 'null'],
    ['strict', 'policy', 'a policy', '"strict"'],
    [[], 'policy', 'a policy', '[]'],
    [{ unknown: 1 }, 'policy', `${parts}, criteria`, '"unknown"'],
    [{ toString: 1 }, 'policy', `${parts}, criteria`, '"toString"'],
    [{ criteria: null }, 'policy.criteria', 'policies by criterion id', 'null'],
    [{ criteria: 'x' }, 'policy.criteria', 'policies by criterion id', '"x"'],
    [{ criteria: 5 }, 'policy.criteria', 'policies by criterion id', '5'],
    [{ criteria: { about: null } }, 'policy.criteria["about"]', 'a policy', 'null'],
    [{ criteria: { about: undefined } }, 'policy.criteria["about"]', 'a policy', 'undefined'],
    [{ criteria: { about: { criteria: {} } } }, 'policy.criteria["about"]', parts, '"criteria"'],
  ])('%j', (input, where, expected, received) => {
    expect(faultOf(() => forCriterion('about', input as PolicyInput))).toEqual({
      code: 'BAD_OPTION',
      where,
      expected,
      received,
    });
  });

  test('and stops an evaluation', () => {
    const value = series({ 2024: 1 });
    expect(faultOf(() => judge('about', value, { policy: { aboutTolerance: { percent: '-1' } } }))).toMatchObject({
      code: 'BAD_OPTION',
    });
    expect(faultOf(() => judge('about', value, { policy: { unknown: 1 } as never }))).toMatchObject({
      code: 'BAD_OPTION',
    });
  });
});

describe('what a plan says', () => {
  const plan = {
    hasUnit: isUnit,
    policyOf: () => ({ pooledYears: 5, markedChange: '1', aboutTolerance: { count: '9' } }),
  };
  test('stands over the default, and the call over it', () => {
    expect(policyFor({ id: 'a' }, undefined, plan)).toMatchObject({ pooledYears: 5, markedChange: '1' });
    expect(policyFor({ id: 'a' }, { pooledYears: 2 }, plan)).toMatchObject({ pooledYears: 2, markedChange: '1' });
    expect(policyFor({ id: 'a' }, undefined, plan).aboutTolerance).toEqual({
      percent: '2',
      'percentage-points': '2',
      count: '9',
    });
  });
  test('what a criterion says of itself stands over the call, and what the call says of the criterion over that', () => {
    const own = { id: 'a', policy: { pooledYears: 3 } };
    expect(policyFor(own, { pooledYears: 2 }, plan)).toMatchObject({ pooledYears: 3, markedChange: '1' });
    expect(policyFor(own, { pooledYears: 2, criteria: { a: { pooledYears: 1 } } }, plan).pooledYears).toBe(1);
    expect(policyFor(own, { criteria: { b: { pooledYears: 1 } } }, plan).pooledYears).toBe(3);
  });
});
