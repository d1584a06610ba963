/** The key of a row among the rows of several files, and what becomes of two rows with one key. */
import { describe, expect, test } from 'vitest';
import type { Evidence, ObservationStatus } from '../../src/core/model.js';
import { settle, uniqueOf } from '../../src/tables/duplicates.js';

const figure = (more: object = {}): Evidence => ({ indicator: 'a', period: 2024, value: '1', ...more }) as Evidence;
const stated = (attested: string, more: object = {}): Evidence =>
  ({ indicator: 'a', period: 2024, attested, ...more }) as Evidence;

describe('two rows have one key', () => {
  test.each<[what: string, one: Evidence, other: Evidence, isOne: boolean]>([
    ['whatever their values and statuses', figure(), figure({ value: '2', status: 'P' }), true],
    ['with a year as a text', figure(), figure({ period: '2024' }), true],
    ['in another year: no', figure(), figure({ period: 2023 }), false],
    ['of another indicator: no', figure(), figure({ indicator: 'b' }), false],
    ['in another area: no', figure(), figure({ area: '甲' }), false],
    ['of one part', figure({ disaggregation: { sex: 'F' } }), figure({ disaggregation: { sex: 'F' } }), true],
    ['of another part: no', figure({ disaggregation: { sex: 'F' } }), figure({ disaggregation: { sex: 'M' } }), false],
    [
      'with parts in another order',
      figure({ disaggregation: { sex: 'F', age: '5' } }),
      figure({ disaggregation: { age: '5', sex: 'F' } }),
      true,
    ],
    ['a figure and its forecast: no', figure(), figure({ status: 'F' }), false],
    ['two forecasts', figure({ status: 'F' }), figure({ status: 'F', value: '2' }), true],
    ['a value and counts', figure(), figure({ value: undefined, numerator: '1', denominator: '2' }), true],
    ['two statements', stated('achieved'), stated('not'), true],
    ['statements of two areas: no', stated('achieved'), stated('achieved', { area: '甲' }), false],
    ['a figure and a statement: no', figure(), stated('achieved'), false],
  ])('%s', (_what, one, other, isOne) => {
    expect(uniqueOf(one) === uniqueOf(other)).toBe(isOne);
    expect(uniqueOf(one)).not.toBeNull();
  });
});

test.each<[what: string, more: object]>([
  ['no value', { value: null }],
  ['neither a value nor counts', { value: undefined }],
  ['a status that says it is missing', { value: '1', status: 'M' }],
  ['such a status alone', { value: null, status: 'L' }],
])('a row with %s has no key: it contradicts nothing', (_what, more) => {
  expect(uniqueOf(figure(more))).toBeNull();
});

describe('of two figures with one key', () => {
  const withStatus = (value: string, status?: ObservationStatus): Evidence =>
    figure({ value, ...(status !== undefined && { status }) });
  test.each<[what: string, first: Evidence, second: Evidence, kept: string]>([
    ['the same figure', withStatus('1'), withStatus('1.0', 'P'), 'same'],
    ['two that differ', withStatus('1'), withStatus('2'), 'neither'],
    ['two preliminary ones', withStatus('1', 'P'), withStatus('2', 'P'), 'neither'],
    ['a preliminary one and a final one', withStatus('1', 'P'), withStatus('2', 'A'), 'second'],
    ['a final one and a preliminary one', withStatus('1', 'A'), withStatus('2', 'P'), 'first'],
    ['two equal statements', stated('achieved'), stated('achieved'), 'same'],
    ['two statements that differ', stated('achieved'), stated('partly'), 'neither'],
    ['a figure and a statement', withStatus('1'), stated('achieved'), 'neither'],
    ['a statement and a figure', stated('achieved'), withStatus('1'), 'neither'],
  ])('%s: %s', (_what, first, second, kept) => {
    expect(settle(first, second)).toBe(kept);
  });
});
