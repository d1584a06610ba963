import { expect, test } from 'vitest';
import { faultOf, judge, series, variant } from '../judge.js';

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

test('a unit the policy gives no width for is refused, for none can be made up', () => {
  const schools = variant('about', { id: 'schools', indicator: 'schools', unit: 'count', value: '10' });
  expect(faultOf(() => judge(schools, series({ 2024: 11 })))).toEqual({
    code: 'BAD_OPTION',
    where: 'policy.aboutTolerance',
    expected: 'a tolerance for count',
    received: 'undefined',
  });
  expect(judge(schools, series({ 2024: 11 }), { policy: { aboutTolerance: { count: '1' } } })).toMatchObject({
    status: 'met',
    onBoundary: true,
  });
});
