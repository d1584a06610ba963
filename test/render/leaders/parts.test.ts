/** Parts of a whole for the leaders' report: which figures are taken, and in which order. */
import { describe, expect, test } from 'vitest';
import type { Assessment, UnmatchedReason } from '../../../src/entries/assessment.js';
import { partsOf } from '../../../src/render/leaders/parts.js';

const partsIn = (rows: readonly object[], reason: UnmatchedReason = 'disaggregated') =>
  partsOf({
    asOf: '2024',
    area: '示例县',
    unmatched: rows.map((evidence, index) => ({ index, from: 'evidence', reason, evidence })),
  } as unknown as Assessment);
const row = (period: number | string, value: number | string | null, rest: object = {}) => ({
  indicator: 'rate',
  period,
  value,
  disaggregation: { sex: 'F' },
  ...rest,
});

test('figures of one part are a series, oldest first; each part has its own', () => {
  expect(partsIn([row(2024, '8'), row(2022, '6'), row(2023, '5', { disaggregation: { sex: 'M' } })])).toEqual([
    {
      indicator: 'rate',
      dimension: 'sex',
      category: 'F',
      series: [
        { period: '2022', value: '6' },
        { period: '2024', value: '8' },
      ],
    },
    { indicator: 'rate', dimension: 'sex', category: 'M', series: [{ period: '2023', value: '5' }] },
  ]);
});

describe('a figure is taken only', () => {
  test.each<[rule: string, evidence: object, reason?: UnmatchedReason]>([
    ['up to the date asked about', row(2025, '8')],
    ['of the area assessed', row(2024, '8', { area: '邻县' })],
    ['where it is a part by one dimension', row(2024, '8', { disaggregation: { sex: 'F', age: '0-4' } })],
    ['where it has a value', row(2024, null)],
    ['where its counts make a rate', row(2024, undefined as never, { value: undefined, numerator: 0, denominator: 0 })],
    ['where it was left out as a part', row(2024, '8'), 'other-area'],
    ['where its indicator is named', row(2024, '8', { indicator: undefined })],
  ])('%s', (_rule, evidence, reason) => {
    expect(partsIn([evidence], reason)).toEqual([]);
  });

  test('and that of the area itself, named or not, is', () => {
    expect(partsIn([row(2023, 7), row(2024, 8, { area: '示例县' })])).toMatchObject([{ series: [{}, {}] }]);
  });
});

test('counts make a rate of two decimals in the unit of the row, a percentage without one', () => {
  const counts = { value: undefined, numerator: 1, denominator: 3 };
  const [part] = partsIn([row(2023, null, counts), row(2024, null, { ...counts, unit: 'per-1000' })]);
  expect(part!.series.map(({ value }) => value)).toEqual(['33.33', '333.33']);
});
