/** The four warnings that counts raise only beyond chance: on both sides of the limit, 1 − 0.95 of chance. */
import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../../src/entries/engine.js';
import type { ChanceFlag, ProjectOptions } from '../../../src/entries/projection.js';
import { codes, head, variant, type Id } from '../ahead.js';

const counted = (cases: readonly number[], births = 7200): Evidence[] =>
  cases.map((numerator, i) => ({ period: 2025 - cases.length + i, numerator, denominator: births }));
const deaths2030 = variant('at-most', { value: '9', due: 2030 });

function raised(
  flag: ChanceFlag,
  rows: readonly Evidence[],
  criterion: Id | typeof deaths2030 = deaths2030,
  options: ProjectOptions = {},
): 'raised' | 'within chance' | 'silent' {
  const ahead = head(criterion, rows, options);
  if (codes(ahead).includes(flag)) return 'raised';
  const remark = ahead.warnings.find((warning) => warning.code === 'within-chance');
  return remark?.flags.includes(flag) ? 'within chance' : 'silent';
}

describe('behind a milestone of 12 per 100,000, which 7,200 births make 0.864 cases', () => {
  // P(K ≥ 2) = 0.215, P(K ≥ 3) = 0.057, P(K ≥ 4) = 0.012 (scipy.stats.poisson.sf(k − 1, 0.864)).
  test.each([
    [0, 'silent'],
    [1, 'within chance'],
    [3, 'within chance'],
    [4, 'raised'],
  ] as const)('%i cases: %s', (cases, expected) => {
    const path = [{ year: 2024, value: '12' }];
    expect(raised('behind-milestone', counted([0, 1, cases]), deaths2030, { path })).toBe(expected);
  });
});

describe('deteriorating: two cases in the first two of five years', () => {
  // P(K ≥ 8 of 10) = 0.0547, P(K ≥ 9 of 11) = 0.0327, each case in the last two as likely as in the first two.
  test.each([
    [[1, 1, 2, 1, 1], 'silent'],
    [[1, 1, 2, 3, 4], 'within chance'],
    [[1, 1, 2, 3, 5], 'within chance'],
    [[1, 1, 2, 4, 5], 'raised'],
  ] as const)('%j: %s', (cases, expected) => {
    expect(raised('deteriorating', counted(cases))).toBe(expected);
  });
});

describe('levelling down: of 20 boys 19 in the base year', () => {
  // Fisher’s exact test, P(as few of 20 later): 15 → 0.0907, 14 → 0.0457, 13 → 0.0219.
  const gap = (boys: number): Evidence[] => [
    ...[2020, 2024].map((period, i) => ({ indicator: 'boys', period, numerator: [19, boys][i]!, denominator: 20 })),
    ...[2020, 2024].map((period, i) => ({ indicator: 'girls', period, numerator: [4, 10][i]!, denominator: 20 })),
  ];
  test.each([
    [19, 'silent'],
    [18, 'within chance'],
    [15, 'within chance'],
    [14, 'raised'],
  ] as const)('%i later: %s', (boys, expected) => {
    expect(raised('levelling-down', gap(boys), 'gap')).toBe(expected);
  });
});

describe('volatile: one year out of line among six', () => {
  test.each([
    [[2, 2, 2, 2, 2, 2], 'silent'],
    [[2, 3, 1, 2, 1, 3], 'within chance'],
    [[1, 4, 1, 3, 1, 2], 'within chance'],
    [[0, 9, 0, 3, 0, 8], 'raised'],
    [[20, 38, 12, 41, 15, 33], 'raised'],
  ] as const)('%j: %s', (cases, expected) => {
    expect(raised('volatile', counted(cases, 50_000))).toBe(expected);
  });
});

test('a lower confidence raises more', () => {
  const rows = counted([1, 1, 2, 3, 5]);
  expect(raised('deteriorating', rows, deaths2030, { policy: { confidence: 0.9 } })).toBe('raised');
});
