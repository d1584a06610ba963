import { describe, expect, test } from 'vitest';
import { definePlan, evaluate, type Evidence } from '../../src/entries/engine.js';
import { judge, series, variant } from './judge.js';

const text = (zh: string, en: string) => ({ zh, en });

const counts = (values: Readonly<Record<string, readonly [number | string, number | string]>>): Evidence[] =>
  Object.entries(values).map(([period, [numerator, denominator]]) => ({ period, numerator, denominator }));

describe('small numbers', () => {
  test('one death in 7,200 births is below 14 but not distinguishable from it', () => {
    expect(
      judge('at-most', [
        { period: 2023, numerator: 0, denominator: 7300 },
        { period: 2024, numerator: 1, denominator: 7200 },
      ]),
    ).toMatchObject({
      status: 'met',
      observed: { value: '13.8888888889', numerator: '1', denominator: '7200' },
      // scipy 1.10.1: chi2.ppf(.025, 2) / 2 / 7200 * 1e5 and chi2.ppf(.975, 4) / 2 / 7200 * 1e5
      interval: { lower: '0.351636', upper: '77.3839', confidence: 0.95, method: 'poisson' },
      pooled: {
        periods: ['2023', '2024'],
        numerator: '1',
        denominator: '14500',
        value: '6.896551724',
        // The same, over 14500.
        interval: { lower: '0.174606', upper: '38.4251', confidence: 0.95, method: 'poisson' },
      },
      warnings: [{ code: 'not-distinguishable' }],
    });
  });

  test('a share is a part of a whole', () => {
    expect(judge('at-least', counts({ 2024: [95, 100] }))).toMatchObject({
      status: 'met',
      // scipy 1.17.1: beta.ppf(.025, 95, 6) * 100 and beta.ppf(.975, 96, 5) * 100
      interval: { lower: '88.7165', upper: '98.3568', confidence: 0.95, method: 'clopper-pearson' },
      pooled: null,
      warnings: [{ code: 'not-distinguishable' }],
    });
  });

  test('a rate that may exceed the whole is a count of events', () => {
    expect(judge('gross', counts({ 2024: [103, 100] }))).toMatchObject({ interval: { method: 'poisson' } });
  });

  // scipy 1.17.1: beta.ppf(.025, 1, 2) and beta.ppf(.975, 2, 1); chi2.ppf(.025, 2) / 2 / 100 and chi2.ppf(.975, 4) / 2
  // / 100, by scale
  const events = { lower: 0.00025317807984, upper: 0.0557164339094 };
  test.each([
    ['share', { max: '1' }, [1, 2], '0.0125791', '0.987421', 'clopper-pearson'],
    ['share', { max: null }, [1, 100], events.lower.toPrecision(6), events.upper.toPrecision(6), 'poisson'],
    ['share', { max: '100' }, [1, 100], events.lower.toPrecision(6), events.upper.toPrecision(6), 'poisson'],
    ['percent', { max: '100' }, [1, 2], '1.25791', '98.7421', 'clopper-pearson'],
    ['percent', { max: '1' }, [1, 1000], '0.00253178', '0.557164', 'poisson'],
    ['percent', { max: null }, [1, 100], '0.0253178', '5.57164', 'poisson'],
    ['per-1000', {}, [1, 100], '0.253178', '55.7164', 'poisson'],
    ['per-1000', { max: '100' }, [1, 100], '0.253178', '55.7164', 'poisson'],
    ['per-100000', {}, [1, 100], '25.3178', '5571.64', 'poisson'],
  ] as const)('%s %j: %j', (unit, limits, [numerator, denominator], lower, upper, method) => {
    const plan = definePlan({
      document: { id: 'one', title: text('一', 'One') },
      indicators: [{ id: 'rate', name: text('率', 'Rate'), unit, polarity: 'lower-is-better', ...limits }],
      plans: [
        {
          id: 'p',
          title: text('一', 'One'),
          years: { baseline: 2020, start: 2021, end: 2030 },
          domains: [
            {
              id: 'd',
              ordinal: 1,
              title: text('一', 'One'),
              items: [
                {
                  id: 'i',
                  type: 'target',
                  ordinal: 1,
                  text: text('降低', 'Lower'),
                  criteria: [{ id: 'c', indicator: 'rate', kind: 'at-most', value: '1', due: 2030, phrase: '降低' }],
                },
              ],
            },
          ],
        },
      ],
    });
    expect(evaluate('c', [{ period: 2024, numerator, denominator }], { plan })).toMatchObject({
      interval: { lower, upper, confidence: 0.95, method },
    });
  });

  test('the confidence is the policy’s', () => {
    // scipy 1.17.1: chi2.ppf(.05, 2) / 2 / 7200 * 1e5 and chi2.ppf(.95, 4) / 2 / 7200 * 1e5
    expect(judge('at-most', counts({ 2024: [1, 7200] }), { policy: { confidence: 0.9 } })).toMatchObject({
      interval: { lower: '0.712407', upper: '65.887', confidence: 0.9 },
    });
  });

  test('a mean is a quotient too, but nothing is counted in it', () => {
    expect(judge('converge', counts({ 2024: [105, 100] }))).toMatchObject({
      status: 'met',
      observed: { value: '105' },
      interval: null,
      pooled: null,
    });
  });

  test('what was not counted has no interval, nor has a part of an event', () => {
    expect(judge('at-most', series({ 2024: 13 }))).toMatchObject({ interval: null, pooled: null, warnings: [] });
    expect(judge('at-most', counts({ 2024: ['1.5', 7200] }))).toMatchObject({
      observed: { value: '20.8333333333' },
      interval: null,
    });
    expect(judge('at-most', counts({ 2024: [1, '7200.5'] }))).toMatchObject({ interval: null });
    expect(judge('at-most', counts({ 2024: ['1.0', '7200.0'] }))).toMatchObject({ interval: { lower: '0.351636' } });
    expect(judge('at-most', counts({ 2024: [1, '9007199254740993'] }))).toMatchObject({ interval: null });
  });

  test('an interval that does not hold the limit says nothing', () => {
    expect(judge('at-most', counts({ 2024: [9, 7200] }))).toMatchObject({ status: 'in-progress', warnings: [] });
    expect(judge('at-most', counts({ 2024: [100, 7200000] }))).toMatchObject({ status: 'met', warnings: [] });
    // 15 of 100 is held against 40 and 60; the upper limit alone can be within reach.
    const choice = { code: 'width-is-a-choice', chosenBy: 'default' };
    expect(judge('balanced', counts({ 2024: [15, 100] })).warnings).toEqual([choice]);
    expect(judge('balanced', counts({ 2024: [65, 100] })).warnings).toEqual([choice, { code: 'not-distinguishable' }]);
    expect(judge('balanced', counts({ 2024: [35, 100] })).warnings).toEqual([choice, { code: 'not-distinguishable' }]);
  });
});

describe('years taken together', () => {
  const years = counts({ 2020: [9, 7000], 2021: [9, 7000], 2022: [2, 7100], 2023: [0, 7300], 2024: [1, 7200] });
  test('are the latest three, up to the one judged', () => {
    expect(judge('at-most', years)).toMatchObject({
      pooled: { periods: ['2022', '2023', '2024'], numerator: '3', denominator: '21600', value: '13.88888889' },
    });
    expect(judge('at-most', years, { asOf: 2023 })).toMatchObject({
      observed: { period: '2023' },
      pooled: { periods: ['2021', '2022', '2023'], numerator: '11', denominator: '21400' },
    });
  });
  test('or as many as the policy says', () => {
    expect(judge('at-most', years, { policy: { pooledYears: 2 } })).toMatchObject({
      pooled: { periods: ['2023', '2024'] },
    });
    expect(judge('at-most', years, { policy: { pooledYears: 1 } })).toMatchObject({ pooled: null });
    expect(judge('at-most', years, { policy: { pooledYears: 9 } })).toMatchObject({
      pooled: { periods: ['2020', '2021', '2022', '2023', '2024'], numerator: '21', denominator: '35600' },
    });
  });
  test('pass over years without counts', () => {
    const rows = [...counts({ 2022: [2, 7100] }), ...series({ 2023: 5 }), ...counts({ 2024: [1, 7200] })];
    expect(judge('at-most', rows)).toMatchObject({
      pooled: { periods: ['2022', '2024'], numerator: '3', denominator: '14300' },
    });
  });
  test('are none where the value judged was not counted, or alone was', () => {
    expect(judge('at-most', [...counts({ 2022: [2, 7100], 2023: [0, 7300] }), ...series({ 2024: 5 })])).toMatchObject({
      pooled: null,
    });
    expect(judge('at-most', [...series({ 2023: 5 }), ...counts({ 2024: [1, 7200] })])).toMatchObject({
      interval: { method: 'poisson' },
      pooled: null,
    });
  });
  test('of a breach, end with the period judged', () => {
    const held = variant('at-most', { sustain: true });
    expect(judge(held, years, { asOf: 2022 })).toMatchObject({
      status: 'not-met',
      pooled: { periods: ['2020', '2021', '2022'] },
    });
  });
  test('pass over a year in which there was nothing to count in', () => {
    const rows = counts({ 2022: [2, 7100], 2023: [0, 0], 2024: [1, 7200] });
    expect(judge('at-most', rows)).toMatchObject({ pooled: { periods: ['2022', '2024'], denominator: '14300' } });
  });
  test('are none beyond what doubles count', () => {
    const most = Number.MAX_SAFE_INTEGER;
    const half = (most - 1) / 2;
    expect(judge('at-most', counts({ 2023: [1, half], 2024: [0, half] }))).toMatchObject({
      pooled: { numerator: '1', denominator: String(most - 1) },
    });
    expect(judge('at-most', counts({ 2023: [1, half], 2024: [1, half] }))).toMatchObject({ pooled: null });
    expect(judge('at-most', counts({ 2023: [0, most], 2024: [0, most] }))).toMatchObject({
      interval: { lower: '0' },
      pooled: null,
    });
  });
});
