/** The evidence that names the area assessed and that no criterion judges. */
import { expect, test } from 'vitest';
import type { Assessment } from '../../src/entries/assessment.js';
import { unjudgedIn } from '../../src/assessment/compare-areas.js';

type Unmatched = Assessment['unmatched'][number];
const of = (reason: Unmatched['reason'], area?: string): Unmatched =>
  ({
    index: 0,
    from: 'evidence',
    reason,
    evidence: { indicator: 'spare', period: 2024, value: '7', ...(area && { area }) },
  }) as Unmatched;

test.each<[what: string, unmatched: Unmatched, isUnjudged: boolean]>([
  ['of the area, and not used', of('unused', '东区'), true],
  ['of another area', of('unused', '西区'), false],
  ['of no area', of('unused'), false],
  ['of the area, about a part of it', of('disaggregated', '东区'), false],
  ['of the area, of no known indicator', of('unknown-indicator', '东区'), false],
])('%s: %s', (_what, unmatched, isUnjudged) => {
  expect(unjudgedIn({ unmatched: [unmatched], area: '东区' })).toEqual(isUnjudged ? [unmatched.evidence] : []);
});
