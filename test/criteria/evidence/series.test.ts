import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../../src/entries/engine.js';
import { faultOf, judge, series } from '../judge.js';

const at = (row: object): Evidence => ({ period: 2024, ...row }) as Evidence;

describe('one figure a period', () => {
  const twice = (...rows: object[]) => faultOf(() => judge('at-least', rows.map(at)));
  test('a duplicate names both rows', () => {
    expect(twice({ value: 1 }, { period: 2023, value: 1 }, { value: 2 })).toEqual({
      code: 'DUPLICATE_OBSERVATION',
      where: 'observations[2]',
      expected: 'one observation for 2024, already given as observations[0]',
      received: '2',
      first: 'observations[0]',
      second: 'observations[2]',
    });
    expect(() => judge('at-least', [at({ value: 1 }), at({ period: 2023, value: 1 }), at({ value: 2 })])).toThrow(
      /observations\[2\].*observations\[0\]/,
    );
  });
  test('however the period is written, and whichever area it is of', () => {
    expect(twice({ value: 1 }, { period: '2024', value: 1 })).toMatchObject({ code: 'DUPLICATE_OBSERVATION' });
    expect(twice({ value: 1, area: 'a' }, { value: 2, area: 'a' })).toMatchObject({
      expected: 'one observation for 2024 in a, already given as observations[0]',
    });
    expect(twice({ numerator: 1, denominator: 2 }, { numerator: 1, denominator: 2 })).toMatchObject({
      received: '"a second one"',
    });
    expect(
      faultOf(() => judge('every-unit', [at({ value: 1, area: 'a' }), at({ value: 2, area: 'a' })])),
    ).toMatchObject({ code: 'DUPLICATE_OBSERVATION' });
  });
  test('periods that end together are two, the longer the later', () => {
    const rows = [
      { period: 2024, value: 96 },
      { period: '2024-12', value: 90 },
      { period: '2024-12-31', value: 80 },
    ];
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 0, 2],
      [1, 2, 0],
    ]) {
      expect(
        judge(
          'at-least',
          order.map((i) => rows[i]!),
        ),
      ).toMatchObject({ status: 'met', observed: { period: '2024' } });
    }
    const policy = { judgedPeriod: 'latest' } as const;
    expect(judge('at-least', rows.slice(1), { policy })).toMatchObject({ observed: { period: '2024-12' } });
  });
});

describe('whose figure it is', () => {
  test('disaggregated rows, forecasts and other areas never leak into the whole', () => {
    expect(
      judge('at-least', [
        { period: 2024, value: 90 },
        { period: 2024, value: 99, disaggregation: { sex: 'F' } },
        { period: 2026, value: 99, status: 'F' },
        { period: 2024, value: 98, area: 'township' },
      ]),
    ).toMatchObject({
      status: 'in-progress',
      observed: { value: '90' },
      warnings: [{ code: 'forecast-excluded', periods: ['2026'] }],
    });
  });

  test('a row with an empty disaggregation is about the whole', () => {
    expect(judge('at-least', [at({ value: 96, disaggregation: {} })]).status).toBe('met');
    expect(judge('at-least', [at({ value: 96, disaggregation: { sex: 'F' } })], { asOf: 2024 })).toMatchObject({
      reason: 'no-observation',
    });
  });

  test('forecasts alone are no observation', () => {
    expect(judge('at-least', [at({ value: 99, status: 'F' })], { asOf: 2024 })).toMatchObject({
      reason: 'no-observation',
      warnings: [{ code: 'forecast-excluded', periods: ['2024'] }],
    });
  });

  test('of several areas one has to be chosen, or be the one without a name', () => {
    const [a, b] = [at({ value: 90, area: 'a' }), at({ value: 96, area: 'b' })];
    expect(faultOf(() => judge('at-least', [a, b]))).toEqual({
      code: 'AMBIGUOUS_AREA',
      where: 'options.area',
      expected: 'one of the areas observed: a, b',
      received: 'undefined',
      areas: ['a', 'b'],
    });
    expect(judge('at-least', [a, b], { area: 'b' })).toMatchObject({ status: 'met', observed: { area: 'b' } });
    expect(judge('at-least', [a, b], { area: 'c', asOf: 2024 })).toMatchObject({ reason: 'no-observation' });
    expect(judge('at-least', [a, ...series({ 2024: 97 }), b])).toMatchObject({ observed: { value: '97' } });
    expect(judge('at-least', [a, at({ period: 2023, value: 91, area: 'a' })])).toMatchObject({
      observed: { value: '90', area: 'a' },
    });
  });

  test('with an area chosen, rows that name none belong to it', () => {
    expect(
      judge('at-least', [...series({ 2023: 97 }), at({ value: 90, area: 'a' }), at({ value: 96, area: 'b' })], {
        area: 'a',
      }),
    ).toMatchObject({ status: 'in-progress', observed: { period: '2024' } });
    expect(
      faultOf(() => judge('at-least', [...series({ 2024: 97 }), at({ value: 90, area: 'a' })], { area: 'a' })),
    ).toMatchObject({ code: 'DUPLICATE_OBSERVATION' });
  });

  test('every unit is a named area other than the one asked about, by name', () => {
    const rows = [
      at({ value: 0, area: 'city' }),
      at({ value: 1, area: 'b' }),
      at({ value: 1, area: 'c' }),
      at({ value: 0 }),
      at({ value: 0, area: 'a', disaggregation: { sex: 'F' } }),
      at({ value: 1, area: 'a' }),
    ];
    expect(judge('every-unit', rows, { area: 'city' })).toMatchObject({ status: 'met', unitsJudged: { total: 3 } });
    expect(judge('every-unit', rows)).toMatchObject({
      status: 'in-progress',
      unitsJudged: { total: 4, failing: [{ area: 'city' }] },
    });
    const failing = ['c', 'a', 'b'].map((area) => at({ value: 0, area }));
    expect(judge('every-unit', failing)).toMatchObject({
      unitsJudged: { failing: [{ area: 'a' }, { area: 'b' }, { area: 'c' }] },
    });
    expect(judge('every-unit', [...failing].reverse())).toMatchObject({
      unitsJudged: { failing: [{ area: 'a' }, { area: 'b' }, { area: 'c' }] },
    });
  });

  test('several years of a unit are one series', () => {
    const rows = [2022, 2024, 2023].map((period) => at({ period, area: 'a', value: period === 2024 ? 2 : 0 }));
    expect(judge('every-unit', rows, { units: ['a'] })).toMatchObject({
      status: 'met',
      observed: { period: '2024', value: '2' },
    });
  });
});

describe('figures that are not judged', () => {
  const twice = (fields: object) => [
    { period: 2024, value: 96 },
    { period: 2024, value: 95, ...fields },
    { period: 2024, value: 94, ...fields },
  ];
  test.each([
    { disaggregation: { sex: 'F' } },
    { area: 'B' },
    { area: 'B', disaggregation: { sex: 'F', urban: 'U' } },
    { status: 'F' as const },
  ])('given twice, %j, are a mistake all the same', (fields) => {
    expect(() => judge('at-least', twice(fields))).toThrow('expected one observation for 2024');
  });
  test('in whatever order their dimensions are named', () => {
    const rows = [{ disaggregation: { sex: 'F', age: '0–6' } }, { disaggregation: { age: '0–6', sex: 'F' } }].map(
      (fields, i) => ({ period: 2024, value: i, ...fields }),
    );
    expect(faultOf(() => judge('at-least', rows))).toMatchObject({
      code: 'DUPLICATE_OBSERVATION',
      where: 'observations[1]',
      first: 'observations[0]',
    });
  });
  test('told apart by area, disaggregation or being a forecast, they are none', () => {
    const rows = [
      {},
      { disaggregation: { sex: 'F' } },
      { disaggregation: { sex: 'M' } },
      { area: 'B' },
      { area: 'B', disaggregation: { sex: 'F' } },
      { status: 'F' as const },
    ];
    expect(
      judge(
        'at-least',
        rows.map((fields, i) => ({ period: 2024, value: 96 - i, ...fields })),
      ),
    ).toMatchObject({
      status: 'met',
      observed: { value: '96' },
      warnings: [{ code: 'forecast-excluded', periods: ['2024'] }],
    });
  });
});
