import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '../../src/criteria/policy/policy.js';
import { fromWorst, projectedOutlook, standingOutlook } from '../../src/projection/outlook.js';

const { outlook } = defaultPolicy;

describe('of a projected level', () => {
  test.each([
    // satisfied, stays inside, probability
    [true, true, 0.9, 'achieved'],
    [true, true, 0.66, 'achieved'],
    [true, true, 0.6599, 'at-risk'],
    [true, true, 0.1, 'at-risk'],
    [true, true, null, 'achieved'],
    [true, false, 0.9, 'achieved'],
    [true, false, 0, 'at-risk'],
    [true, false, null, 'at-risk'],
    [false, true, 1, 'on-track'],
    [false, false, 0.66, 'on-track'],
    [false, true, 0.6599, 'at-risk'],
    [false, false, 0.33, 'at-risk'],
    [false, true, 0.3299, 'off-track'],
    [false, false, 0, 'off-track'],
    [false, true, null, 'on-track'],
    [false, false, null, 'off-track'],
  ] as const)('satisfied %s, stays inside %s, chance %s: %s', (satisfied, staysInside, probability, expected) => {
    expect(projectedOutlook(satisfied, staysInside, probability, outlook)).toBe(expected);
  });
  test('the cuts are a policy', () => {
    expect(projectedOutlook(false, true, 0.7, { onTrack: 0.9, atRisk: 0.8 })).toBe('off-track');
    expect(projectedOutlook(false, false, 0.1, { onTrack: 0.1, atRisk: 0.1 })).toBe('on-track');
  });
});

test.each([
  [true, true, 'achieved'],
  [true, false, 'achieved'],
  [false, true, 'off-track'],
  [false, false, 'unknown'],
] as const)('of what is not projected: satisfied %s, settled %s: %s', (satisfied, settled, expected) => {
  expect(standingOutlook({ satisfied, settled })).toBe(expected);
});

test('from worst to best', () => {
  expect(fromWorst).toEqual(['off-track', 'at-risk', 'unknown', 'on-track', 'achieved']);
});
