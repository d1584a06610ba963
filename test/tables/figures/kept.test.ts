/** Which figures have one key: the same indicator, area, period and parts. */
import { describe, expect, test } from 'vitest';
import type { Observation } from '../../../src/core/model.js';
import { keyOf, seriesOf, startKept } from '../../../src/tables/figures/kept.js';

const figure = (more: Partial<Observation>): Observation => ({ indicator: 'a', period: 2024, value: '1', ...more });

const pairs: readonly (readonly [what: string, one: Observation, other: Observation, isSame: boolean])[] = [
  ['another value', figure({}), figure({ value: '2', status: 'P' }), true],
  ['a year as a text', figure({}), figure({ period: '2024' }), true],
  ['another year', figure({}), figure({ period: 2023 }), false],
  ['a month', figure({}), figure({ period: '2024-01' }), false],
  ['the same month', figure({ period: '2024-01' }), figure({ period: '2024-01' }), true],
  ['the same day', figure({ period: '2024-01-02' }), figure({ period: '2024-01-02' }), true],
  ['another day', figure({ period: '2024-01-02' }), figure({ period: '2024-01-03' }), false],
  ['another indicator', figure({}), figure({ indicator: 'b' }), false],
  ['another area', figure({ area: '甲' }), figure({ area: '乙' }), false],
  ['the same area', figure({ area: '甲' }), figure({ area: '甲' }), true],
  ['an area and none', figure({ area: '甲' }), figure({}), false],
  ['a part and none', figure({ disaggregation: { sex: 'F' } }), figure({}), false],
  ['the same part', figure({ disaggregation: { sex: 'F' } }), figure({ disaggregation: { sex: 'F' } }), true],
  ['another part', figure({ disaggregation: { sex: 'F' } }), figure({ disaggregation: { sex: 'M' } }), false],
];

describe.each(pairs)('%s', (_what, one, other, isSame) => {
  test(isSame ? 'is one key' : 'is another key', () => {
    const kept = startKept();
    expect(kept.findOrKeep(one, 0)).toBeUndefined();
    expect(kept.find(other)).toBe(isSame ? 0 : undefined);
    expect(kept.findOrKeep(other, 1)).toBe(isSame ? 0 : undefined);
    expect(kept.find(one)).toBe(0);
    expect(kept.find(other)).toBe(isSame ? 0 : 1);
    expect(keyOf(one) === keyOf(other)).toBe(isSame);
  });
});

test('a series is an indicator in an area, and of a part: of all its years', () => {
  const series = [{}, { indicator: 'b' }, { area: '甲' }, { disaggregation: { sex: 'F' } }].map(figure);
  expect(new Set(series.map(seriesOf)).size).toBe(series.length);
  for (const each of series) expect(seriesOf({ ...each, period: 2020 })).toBe(seriesOf(each));
});
