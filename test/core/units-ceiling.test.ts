/** Values that no unit can hold are mistakes; the range that a projection goes by is the indicator's own. */
import { describe, expect, test } from 'vitest';
import { evaluate, type Indicator } from '../../src/entries/engine.js';
import { catalogue, project } from '../../src/entries/index.js';
import { largestOf } from '../../src/core/units.js';
import { readObservations } from '../../src/entries/io.js';
import { faultOf } from '../criteria/judge.js';

const life = catalogue.criteria.find(({ unit, kind }) => unit === 'years' && kind === 'trend')!;

describe('years of life', () => {
  const judged = (value: number | string) =>
    evaluate(life.id as never, [{ period: 2024, value }], { plan: catalogue } as never);
  test.each([['150'], ['149.9'], [0]])('%s can be', (value) => {
    expect(judged(value).status).toBe('insufficient-data');
  });
  test.each([['150.1'], [80881], ['9999']])('%s cannot', (value) => {
    expect(faultOf(() => judged(value))).toMatchObject({ code: 'OUT_OF_BOUNDS', expected: 'between 0 and 150 years' });
  });
  test('a table says so beside the cell', () => {
    const { name } = catalogue.indicator(life.indicator);
    const { problems } = readObservations(`指标,2024年\n${name.zh},80881`, { plan: catalogue });
    expect(problems.map(({ code }) => code)).toEqual(['OUT_OF_BOUNDS']);
  });
  test('a projection knows no such end, and moves as before', () => {
    const rows = [2018, 2019, 2020, 2021, 2022, 2023].map((period, i) => ({ period, value: 80 + i / 10 }));
    const { alternatives } = project(life.id, rows, { asOf: 2023 }) as { alternatives: readonly { method: string }[] };
    // The S-curve needs two ends.
    expect(alternatives.map(({ method }) => method)).not.toContain('logit');
  });
});

test.each([
  ['hours-per-day', null, '24'],
  ['years', null, '150'],
  ['years', '300', '300'],
  ['percent', '100', '100'],
  ['per-1000', null, null],
  ['count', null, null],
  ['mu', null, null],
])('of %s with the range up to %s the largest figure is %s', (unit, max, largest) => {
  expect(largestOf({ unit, max } as Pick<Indicator, 'unit' | 'max'>)).toBe(largest);
});
