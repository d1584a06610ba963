import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../../src/core/model.js';
import type { Criterion } from '../../../src/criteria/criterion.js';
import { evaluateCriterion } from '../../../src/criteria/evaluate.js';
import type { ChangeFromBaseline } from '../../../src/criteria/kinds/change-from-baseline.js';
import type { Lookup } from '../../../src/criteria/options.js';
import type { Evidence } from '../../../src/entries/engine.js';
import { explain } from '../../../src/entries/explain.js';
import { toy } from '../../toy.js';
import { faultsOf, first, good, item } from '../../plan/bad-plans.js';
import { faultOf, goalOf, judge, series, variant } from '../judge.js';

describe('change from the baseline', () => {
  test.each([
    ['8', 'met', '0'],
    ['8.01', 'in-progress', '-0.01'],
    ['7', 'met', '1'],
  ])('20%% below 10 is 8: %s is %s', (value, status, margin) => {
    expect(judge('change', series({ 2020: 10, 2024: value }))).toMatchObject({
      status,
      margin,
      threshold: { upper: '8', lower: null },
      baseline: { period: '2020', value: '10' },
      readings: [{ id: 'relative-change', parameters: { year: '2020', percent: '-20' } }],
    });
  });

  test.each([
    ['15', 'met', '0'],
    ['14.99', 'in-progress', '-0.01'],
    ['16', 'met', '1'],
  ])('50%% above 10 is 15: %s is %s', (value, status, margin) => {
    expect(judge(variant('change', { changePercent: '50' }), series({ 2020: 10, 2024: value }))).toMatchObject({
      status,
      margin,
      threshold: { upper: null, lower: '15' },
    });
  });

  test('a change of zero keeps a level, on the side that direction names', () => {
    const kept = variant('change', { changePercent: '0', direction: 'increase' });
    expect(judge(kept, series({ 2020: 10, 2024: 10 }))).toMatchObject({
      status: 'met',
      onBoundary: true,
      threshold: { lower: '10', upper: null },
    });
    expect(judge(kept, series({ 2020: 10, 2024: 9 })).status).toBe('in-progress');
    const down = variant('change', { changePercent: '0', direction: 'decrease' });
    expect(judge(down, series({ 2020: 10, 2024: 9 }))).toMatchObject({ status: 'met', threshold: { upper: '10' } });
    expect(judge(down, series({ 2020: 10, 2024: 11 })).status).toBe('in-progress');
  });

  test('the base year is the criterion’s own', () => {
    expect(judge(variant('change', { baselineYear: 2021 }), series({ 2020: 10, 2021: 20, 2024: 16 }))).toMatchObject({
      status: 'met',
      margin: '0',
      baseline: { period: '2021', value: '20' },
      readings: [{ id: 'relative-change', parameters: { year: '2021', percent: '-20' } }],
    });
  });

  test('half way down is half the progress', () => {
    expect(judge('change', series({ 2020: 10, 2024: 9 }))).toMatchObject({
      baselineProgress: '0.5',
      levelAttainment: '0.888889',
    });
  });

  test('without the base year the data do not suffice', () => {
    expect(judge('change', series({ 2021: 10, 2024: 5 }))).toMatchObject({
      status: 'insufficient-data',
      reason: 'no-baseline',
      missing: ['2020'],
      indication: { period: '2024', value: '5' },
      readings: [],
    });
  });

  test.each([
    ['at-most', '8', 'bound-undecided'],
    ['at-most', '8.1', 'in-progress'],
    ['at-least', '8', 'met'],
    ['at-least', '8.1', 'bound-undecided'],
  ] as const)('of a base of %s 10, of which 20%% less is 8: %s is %s', (bound, value, expected) => {
    const verdict = judge('change', [{ period: 2020, value: 10, bound }, ...series({ 2024: value })]);
    expect(verdict.status === 'insufficient-data' ? verdict.reason : verdict.status).toBe(expected);
    expect(verdict).toMatchObject(
      verdict.status === 'insufficient-data'
        ? { missing: [] }
        : { baseline: null, threshold: { upper: '8', bound }, baselineProgress: null },
    );
  });

  describe('on a base of zero or below', () => {
    const money = { ...toy.indicator('schools'), min: null } as Indicator;
    const plan = { ...toy, indicator: () => money } as unknown as Lookup;
    const of = (changePercent: string, base: Evidence | number, value: number | string) =>
      evaluateCriterion(
        variant('change', { indicator: 'schools', changePercent }),
        [typeof base === 'number' ? { period: 2020, value: base } : base, { period: 2024, value }],
        {},
        plan,
      );
    test.each([
      // Half more than −10 is −5: the change is measured on the size of the base.
      ['50', -10, '-5', 'met', '0'],
      ['50', -10, '-5.01', 'in-progress', '-0.01'],
      ['50', -10, '-14', 'in-progress', '-9'],
      ['-20', -10, '-12', 'met', '0'],
      ['-20', -10, '-9', 'in-progress', '-3'],
      ['-20', -10, '-10', 'in-progress', '-2'],
    ])('%s %% of %d: %s is %s', (change, base, value, status, margin) => {
      expect(of(change, base, value)).toMatchObject({ status, margin, levelAttainment: null });
    });
    test.each(['50', '-20', '0.1'])('%s %% of zero is insufficient-data', (change) => {
      expect(of(change, 0, '0')).toMatchObject({ status: 'insufficient-data', reason: 'baseline-zero', missing: [] });
    });
    test('a change of zero percent from zero is met by zero', () => {
      expect(of('0', 0, '0')).toMatchObject({ status: 'met', onBoundary: true });
    });
    test('a base that is only a bound and may be negative leaves it open', () => {
      expect(of('-20', { period: 2020, value: 10, bound: 'at-most' }, '9')).toMatchObject({
        reason: 'bound-undecided',
      });
      expect(of('-20', { period: 2020, value: 10, bound: 'at-least' }, '8')).toMatchObject({ status: 'met' });
    });
  });

  test('rounding, where asked for, is to the places of the base year’s figure', () => {
    const policy = { comparison: 'threshold-precision' } as const;
    // 0.8 × 12.5 = 10; 10.04 rounds to 10.0, and 10.06 to 10.1.
    expect(judge('change', series({ 2020: '12.5', 2024: '10.04' }), { policy })).toMatchObject({
      status: 'met',
      onBoundary: true,
    });
    expect(judge('change', series({ 2020: '12.5', 2024: '10.06' }), { policy })).toMatchObject({
      status: 'in-progress',
      margin: '-0.1',
    });
    // A zero printed is a place: 8.4 is not 8.0, as it would be 8.
    expect(judge('change', series({ 2020: '10.0', 2024: '8.4' }), { policy })).toMatchObject({
      status: 'in-progress',
      margin: '-0.4',
    });
    expect(judge('change', series({ 2020: '10', 2024: '8.4' }), { policy })).toMatchObject({ status: 'met' });
    expect(judge('change', series({ 2020: 10.0, 2024: '8.4' }), { policy })).toMatchObject({ status: 'met' });
    // 0.10 per 1,000 is 10 per 100,000, printed to ones; 0.100 to tenths.
    const ofThousand = (value: string) => [
      { period: 2020, value, unit: 'per-1000' as const },
      ...series({ 2024: '8.4' }),
    ];
    expect(judge('change', ofThousand('0.10'), { policy })).toMatchObject({ status: 'met' });
    expect(judge('change', ofThousand('0.100'), { policy })).toMatchObject({ status: 'in-progress' });
    // Counted, it has the places of its exact value: 1,000 in 8,000,000 is 12.5.
    expect(
      judge('change', [{ period: 2020, numerator: 1000, denominator: 8000000 }, ...series({ 2024: '10.04' })], {
        policy,
      }),
    ).toMatchObject({ status: 'met' });
    expect(
      judge('change', [{ period: 2020, numerator: 1000, denominator: 8000000 }, ...series({ 2024: '10.06' })], {
        policy,
      }),
    ).toMatchObject({ status: 'in-progress' });
  });
});

/** The criterion of the toy plan with another size of change. */
function sized(fields: object): Criterion {
  const { changePercent: _percent, ...rest } = toy.criterion('change') as ChangeFromBaseline;
  return { ...rest, ...fields };
}

describe('a change in the unit of the indicator', () => {
  test.each([
    ['4', '14', 'met', '0'],
    ['4', '13.999', 'in-progress', '-0.001'],
    ['-0.5', '9.5', 'met', '0'],
    ['-0.5', '9.51', 'in-progress', '-0.01'],
  ])('10 and %s: %s is %s', (change, value, status, margin) => {
    expect(judge(sized({ change }), series({ 2020: 10, 2024: value }))).toMatchObject({
      status,
      margin,
      onBoundary: margin === '0',
      readings: [{ id: 'absolute-change', parameters: { year: '2020', change, unit: 'per-100000' } }],
    });
  });
  test('of nothing or below it, it can be told', () => {
    expect(judge(sized({ change: '4' }), series({ 2020: 0, 2024: 4 }))).toMatchObject({ status: 'met', margin: '0' });
  });
  test('rounding is to the more places of the base and of the change', () => {
    const policy = { comparison: 'threshold-precision' } as const;
    const of = (value: string) => judge(sized({ change: '-0.5' }), series({ 2020: '10', 2024: value }), { policy });
    expect(of('9.54')).toMatchObject({ status: 'met', onBoundary: true });
    expect(of('9.56')).toMatchObject({ status: 'in-progress', margin: '-0.1' });
  });
  test('a base that is only a bound bounds the level', () => {
    const of = (bound: 'at-least' | 'at-most') =>
      judge(sized({ change: '-4' }), [{ period: 2020, value: 10, bound }, ...series({ 2024: 6 })]);
    expect(of('at-least').status).toBe('met');
    expect(of('at-most')).toMatchObject({ reason: 'bound-undecided' });
  });
  test('in words', () => {
    const verdict = judge(sized({ change: '-4' }), series({ 2020: 10, 2024: 7 }));
    expect(explain(verdict, 'zh')).toContain('规划要求到2030年比2020年下降4/10万（');
    expect(explain(verdict, 'zh')).toContain('变化4/10万，是与2020年数值之差，不是比例');
    expect(explain(verdict, 'en')).toContain('a fall of 4 per 100,000 from the 2020 level');
  });
});

describe('a change by a factor, exactly', () => {
  test.each([
    ['5/6', '10', { numerator: 25, denominator: 300000 }, 'met', true],
    ['5/6', '10', { value: '8.3333333333333333' }, 'met', false],
    ['5/6', '10', { value: '8.3333333333333334' }, 'in-progress', false],
    ['2/3', '9', { value: '6' }, 'met', true],
    ['2', '10', { value: '20' }, 'met', true],
    ['2', '10', { value: '19.99' }, 'in-progress', false],
    ['0.5', '10', { value: '5' }, 'met', true],
    ['0', '10', { value: '0.1' }, 'in-progress', false],
  ])('%s times %s: %j is %s', (factor, base, figure, status, onBoundary) => {
    expect(judge(sized({ factor }), [...series({ 2020: base }), { period: 2024, ...figure }])).toMatchObject({
      status,
      onBoundary,
      readings: [{ id: 'factor-of-base', parameters: { year: '2020', factor } }],
    });
  });
  test('of nothing it cannot be told', () => {
    expect(judge(sized({ factor: '2' }), series({ 2020: 0, 2024: 4 }))).toMatchObject({ reason: 'baseline-zero' });
  });
  test('in words', () => {
    const said = (factor: string, direction?: string) => {
      const verdict = judge(sized({ factor, ...(direction && { direction }) }), series({ 2020: 10, 2024: 7 }));
      return [explain(verdict, 'zh'), explain(verdict, 'en')];
    };
    expect(said('5/6')[0]).toContain('规划要求到2030年不高于2020年的5/6（');
    expect(said('5/6')[1]).toContain('at most 5/6 times the 2020 level');
    expect(said('2')[0]).toContain('不低于2020年的2倍');
    expect(said('2')[1]).toContain('at least 2 times the 2020 level');
    expect(said('1', 'decrease')[0]).toContain('不高于2020年（');
    expect(said('1', 'increase')[1]).toContain('no less than the 2020 level');
  });
});

describe('a change of every year', () => {
  test.each([
    [{ change: '-0.5' }, '5', '5.01'],
    [{ changePercent: '100' }, '10240', '10239.99'],
    [{ factor: '1/2' }, '0.009765625', '0.0097656251'],
  ])('%j from 10, ten times: %s is met and %s is not', (fields, met, missed) => {
    const yearly = sized({ ...fields, per: 'year' });
    expect(judge(yearly, series({ 2020: 10, 2024: met }))).toMatchObject({
      status: 'met',
      onBoundary: true,
      readings: [{}, { id: 'yearly-change', parameters: { year: '2020', years: '10' } }],
    });
    expect(judge(yearly, series({ 2020: 10, 2024: missed })).status).toBe('in-progress');
  });
  test('in words', () => {
    const said = (fields: object) => {
      const verdict = judge(sized({ ...fields, per: 'year' }), series({ 2020: 10, 2024: 7 }));
      return [explain(verdict, 'zh'), explain(verdict, 'en')];
    };
    expect(said({ change: '-0.5' })[0]).toContain('比2020年每年下降0.5/10万');
    expect(said({ change: '-0.5' })[1]).toContain('a fall of 0.5 per 100,000 a year from the 2020 level');
    expect(said({ factor: '1/2' })[0]).toContain('每年不高于上年的1/2（');
    expect(said({ factor: '1/2' })[1]).toContain('at most 1/2 times the level of the year before, from 2020 on');
    expect(said({ changePercent: '7' })[1]).toContain('counted for 10 years from 2020');
  });
});

test('a projection carries the value, to the level the change leads to', () => {
  expect(goalOf(sized({ change: '-4' }), series({ 2020: 10, 2024: 7 }))).toMatchObject({ upper: '6', lower: null });
});

test.each<readonly [object, string]>([
  [{}, 'changePercent'],
  [{ change: '1', factor: '2' }, 'factor'],
  [{ changePercent: '0' }, 'direction'],
  [{ factor: '1.0' }, 'direction'],
  [{ change: '-1', direction: 'increase' }, 'direction'],
  [{ factor: '5/0' }, 'factor'],
  [{ factor: '-2' }, 'factor'],
  [{ factor: 2 }, 'factor'],
  [{ change: 4 }, 'change'],
  [{ change: '1', per: 'month' }, 'per'],
])('%j is refused', (fields, field) => {
  expect(faultOf(() => judge(sized(fields), []))).toMatchObject({
    code: 'BAD_OPTION',
    where: `criterion.${field}`,
    faults: { length: 1 },
  });
});

describe('a change that no possible value can make is refused, whatever the base turns out to be', () => {
  const faults = (indicator: 'coverage' | 'deaths' | 'gross', fields: object): readonly string[] => {
    const plan = good();
    const { changePercent: _percent, ...rest } = toy.criterion('change') as ChangeFromBaseline;
    item(plan).criteria = [{ ...rest, indicator, unit: toy.indicator(indicator).unit, ...fields }];
    return faultsOf(plan).map(({ path, expected }) => `${path.replace(`${first}[0].`, '')}: ${expected}`);
  };
  const to100 = 'a change that leads to a possible value of its indicator, from 0 to 100';
  const open = 'a change that leads to a possible value of its indicator, from 0 to ∞';
  test.each([
    ['coverage', { change: '100' }, []],
    ['coverage', { change: '-100' }, []],
    ['coverage', { change: '100.1' }, [`change: ${to100}`]],
    ['coverage', { change: '-101' }, [`change: ${to100}`]],
    ['coverage', { change: '10', per: 'year' }, []],
    ['coverage', { change: '10.1', per: 'year' }, [`change: ${to100}`]],
    ['coverage', { changePercent: '-100' }, []],
    ['coverage', { changePercent: '-100.1' }, [`changePercent: ${to100}`]],
    ['coverage', { changePercent: '900' }, []],
    ['deaths', { changePercent: '-120' }, [`changePercent: ${open}`]],
    ['deaths', { change: '1000' }, []],
    ['deaths', { change: '-1000' }, []],
    ['gross', { change: '120' }, []],
    ['coverage', { factor: '0' }, []],
  ] as const)('%s %j', (indicator, fields, expected) => {
    expect(faults(indicator, fields)).toEqual(expected);
  });
  test('of values from 50 on, none is left by a factor of a third of their range', () => {
    const plan = good();
    const { changePercent: _percent, ...rest } = toy.criterion('change') as ChangeFromBaseline;
    Object.assign(
      plan.indicators.find(({ id }: { id: string }) => id === 'deaths'),
      { min: '50', max: '120' },
    );
    item(plan).criteria = [{ ...rest, factor: '1/3' }];
    expect(faultsOf(plan).map(({ path }) => path)).toEqual([`${first}[0].factor`]);
    item(plan).criteria = [{ ...rest, factor: '5/12' }];
    expect(faultsOf(plan)).toEqual([]);
    item(plan).criteria = [{ ...rest, factor: '3' }];
    expect(faultsOf(plan)).toHaveLength(1);
  });
});
