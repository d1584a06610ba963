import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/entries/assessment.js';
import { definePlan, evaluate, prepare } from '../../../src/entries/engine.js';
import { explain } from '../../../src/entries/explain.js';
import { toy } from '../../toy.js';
import { faultOf, goalOf, judge, series, variant } from '../judge.js';
import { oneItem } from '../../one-item.js';

test('tolerance by call and by criterion', () => {
  const value = [{ period: 2024, value: '41' }];
  expect(judge('about', value).status).toBe('in-progress');
  expect(judge('about', value, { policy: { aboutTolerance: { percent: '4' } } }).status).toBe('met');
  expect(
    judge('about', value, { policy: { criteria: { about: { aboutTolerance: { percent: '4' } } } } }),
  ).toMatchObject({
    status: 'met',
    readings: [{ id: 'about-tolerance', parameters: { tolerance: '4', unit: 'percent' } }],
  });
});

test('the width of 左右 is named in the result', () => {
  expect(judge('about', series({ 2024: 45 })).readings).toEqual([
    { id: 'about-tolerance', parameters: { tolerance: '2', unit: 'percent' } },
  ]);
});

describe('in a unit without a width, the data do not suffice', () => {
  const schools = variant('about', { id: 'schools', indicator: 'schools', unit: 'count', value: '10' });
  const told = series({ 2024: 11 });
  test('and the reason says so', () => {
    const verdict = judge(schools, told);
    expect(verdict).toMatchObject({
      status: 'insufficient-data',
      reason: 'no-tolerance',
      indication: { value: '11' },
      missing: [],
      readings: [],
    });
    expect(explain(verdict, 'zh')).toContain('规划和判定参数均未规定该单位的幅度，暂不评价。');
    expect(explain(verdict, 'en')).toContain('neither the plan nor the policy sets a width in this unit');
  });
  test('until a policy does', () => {
    expect(judge(schools, told, { policy: { aboutTolerance: { count: '1' } } })).toMatchObject({
      status: 'met',
      onBoundary: true,
    });
    expect(judge({ ...schools, policy: { aboutTolerance: { count: '0.5' } } }, told)).toMatchObject({
      status: 'in-progress',
      margin: '-0.5',
      warnings: [{ code: 'width-is-a-choice', chosenBy: 'policy' }],
    });
  });
  test('nor can it be projected or prepared', () => {
    expect(goalOf(schools, told)).toBe('no-tolerance');
    expect(faultOf(() => prepare(schools, { plan: toy }))).toMatchObject({
      code: 'BAD_OPTION',
      expected: 'options.policy.aboutTolerance with a width for its unit',
    });
  });
  test('a comparison of counts is the same', () => {
    const near = variant('compare-about', { indicator: 'schools', unit: 'count', reference: 'nurses' });
    expect(judge(near, told, { reference: told })).toMatchObject({ reason: 'no-tolerance' });
    expect(goalOf(near, told, { reference: told })).toBe('no-tolerance');
  });
  test('one such criterion does not hinder the others of an assessment', () => {
    const plan = definePlan({
      document: { id: 'd', title: '文件' },
      indicators: [{ id: 'schools', name: '学校', unit: 'count', polarity: 'target-is-best' }],
      plans: oneItem('10所左右，8所以上', [
        { id: 'near', indicator: 'schools', kind: 'about', value: '10', due: 2030, phrase: '10所左右' },
        { id: 'least', indicator: 'schools', kind: 'at-least', value: '8', due: 2030, phrase: '8所以上' },
      ]),
    });
    const observed = [{ indicator: 'schools', period: 2024, value: 11 }] as const;
    const { results } = assess(plan, observed, { asOf: 2024 });
    expect(Object.values(results).map(({ evaluation }) => evaluation.status)).toEqual(['insufficient-data', 'met']);
    const own = {
      ...plan.toJSON(),
      plans: [{ ...plan.toJSON().plans[0]!, policy: { aboutTolerance: { count: '2' } } }],
    };
    expect(evaluate('near', observed, { plan: definePlan(own as never) as never })).toMatchObject({ status: 'met' });
  });
});
