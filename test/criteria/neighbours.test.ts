/**
 * Next to the corners that were found: the same rule of another kind, from counts in place of values, in the other
 * direction, with a bound, a part of a year or nothing in place of a figure.
 */
import { describe, expect, test } from 'vitest';
import type { Evaluation, Evidence } from '../../src/entries/engine.js';
import { toy } from '../toy.js';
import { judge, series, variant, type Id } from './judge.js';

const counts = (period: number, numerator: number, denominator: number, more: object = {}): Evidence => ({
  period,
  numerator,
  denominator,
  ...more,
});
const tie = { margin: '0', onBoundary: true };
const briefly = (verdict: Evaluation) => {
  const { status, margin, onBoundary } = verdict as Evaluation & { margin?: string; onBoundary?: boolean };
  return { status, margin, onBoundary };
};

describe('exactly on the limit, from counts that are no decimals', () => {
  const third = (period: number, times: number, more: object = {}) => counts(period, times, 3 * times, more);
  test.each<[string, Id, object, readonly Evidence[], string]>([
    ['at least 33⅓ cannot be written, 37.5 can', 'at-least', { value: '37.5' }, [counts(2024, 3, 8)], 'met'],
    ['strictly more', 'at-least', { value: '37.5', strict: true }, [counts(2024, 3, 8)], 'in-progress'],
    ['at most', 'at-most', { indicator: 'coverage', value: '37.5' }, [counts(2024, 30, 80)], 'met'],
    [
      'strictly less',
      'at-most',
      { indicator: 'coverage', value: '37.5', strict: true },
      [counts(2024, 3, 8)],
      'in-progress',
    ],
    ['about, from below', 'about', {}, [counts(2024, 43, 100)], 'met'],
    ['about, from above', 'about', {}, [counts(2024, 329, 700)], 'met'],
    ['balanced, from below', 'balanced', {}, [counts(2024, 2, 5)], 'met'],
    ['balanced, from above', 'balanced', {}, [counts(2024, 3, 5)], 'met'],
    [
      'a fall by a sixth',
      'change',
      { indicator: 'coverage', factor: '5/6', changePercent: undefined },
      [counts(2020, 6, 7), counts(2024, 5, 7)],
      'met',
    ],
    [
      'not higher than in the base year',
      'hold',
      { indicator: 'coverage', not: 'increase' },
      [third(2020, 5), third(2024, 7)],
      'met',
    ],
    [
      'not lower than in the base year',
      'hold',
      { indicator: 'coverage', not: 'decrease' },
      [third(2020, 5), third(2024, 7)],
      'met',
    ],
    [
      'not higher than the year before',
      'hold-previous',
      { indicator: 'coverage', not: 'increase' },
      [third(2023, 5), third(2024, 7)],
      'met',
    ],
    [
      'a third against a third, at least',
      'compare',
      { indicator: 'women', reference: 'coverage' },
      [third(2024, 5, { indicator: 'women' }), third(2024, 7, { indicator: 'coverage' })],
      'met',
    ],
    [
      'and above',
      'compare',
      { indicator: 'women', reference: 'coverage', relation: 'above' },
      [third(2024, 5, { indicator: 'women' }), third(2024, 7, { indicator: 'coverage' })],
      'in-progress',
    ],
    [
      'and below',
      'compare',
      { indicator: 'women', reference: 'coverage', relation: 'below' },
      [third(2024, 5, { indicator: 'women' }), third(2024, 7, { indicator: 'coverage' })],
      'in-progress',
    ],
    ['a rise that is none', 'gradual', { indicator: 'coverage' }, [third(2020, 5), third(2024, 7)], 'in-progress'],
  ])('%s', (_what, id, fields, rows, status) => {
    const { changePercent, ...rest } = {
      ...toy.criterion(id),
      ...fields,
      ...('indicator' in fields && { unit: 'percent' }),
    } as Record<string, unknown>;
    const criterion = changePercent === undefined ? rest : { ...rest, changePercent };
    expect(briefly(judge(criterion as never, rows))).toEqual({ status, ...tie });
  });
});

describe('a second series of which there is nothing to hold it against', () => {
  const own = { period: 2024, value: 30, indicator: 'women' };
  const other = { period: 2024, value: 20, indicator: 'coverage' };
  const against = variant('compare', { indicator: 'women', reference: 'coverage' });
  test.each<[string, readonly Evidence[], object]>([
    ['not observed', [], { reason: 'reference-missing' }],
    ['marked missing', [{ ...other, value: null, status: 'M' }], { reason: 'reference-missing' }],
    ['of another year', [{ ...other, period: 2022 }], { reason: 'reference-missing' }],
    ['of a later year', [{ ...other, period: 2025 }], { reason: 'reference-missing' }],
    ['of a month', [{ ...other, period: '2024-06' }], { reason: 'reference-missing' }],
    ['of a part', [{ ...other, disaggregation: { age: '0-6' } }], { reason: 'reference-missing' }],
    ['of nothing counted', [counts(2024, 0, 0, { indicator: 'coverage' })], { reason: 'reference-missing' }],
    ['a bound that leaves it open', [{ ...other, bound: 'at-least' }], { reason: 'bound-undecided' }],
    ['a bound that settles it', [{ ...other, bound: 'at-most' }], { status: 'met', margin: '10' }],
  ])('%s', (_what, reference, expected) => {
    expect(judge(against, [own, ...reference])).toMatchObject(expected);
  });
});

describe('a base year of nothing', () => {
  test.each<[string, Evidence]>([
    ['zero', { period: 2020, value: 0 }],
    ['zero with decimals', { period: 2020, value: '0.00' }],
    ['less than nothing of it', { period: 2020, value: -0 }],
    ['no case', { period: 2020, numerator: 0, denominator: 7000 }],
  ])('%s: no share of it can be asked', (_what, base) => {
    expect(judge('change', [base, ...series({ 2024: 1 })])).toMatchObject({ reason: 'baseline-zero' });
  });
  test('nothing counted in the base year is no base', () => {
    expect(judge('change', [counts(2020, 0, 0), ...series({ 2024: 1 })])).toMatchObject({ reason: 'no-baseline' });
  });
  test('a direction from zero can be told', () => {
    expect(judge('gradual', series({ 2020: 0, 2024: '0.1' })).status).toBe('met');
    expect(judge('hold', [{ period: 2020, value: 0 }, ...series({ 2024: 0 })])).toMatchObject({
      status: 'met',
      ...tie,
    });
  });
});

describe('parts of a year settle nothing', () => {
  const month = (period: string, value: number): Evidence => ({ period, value });
  test.each<[Id, readonly Evidence[]]>([
    ['at-least', [month('2024-12', 99)]],
    ['at-most', [month('2024-01', 1)]],
    ['between', [month('2024-06', 1)]],
    ['balanced', [month('2024-06', 50)]],
    ['converge', [...series({ 2020: 112 }), month('2024-06', 105)]],
    ['slowing', [...series({ 2016: 1, 2017: 2, 2018: 3, 2019: 4, 2020: 5 }), month('2024-06', 5)]],
    ['gradual', [...series({ 2020: 10 }), month('2024-06', 99)]],
    ['hold', [...series({ 2020: 10 }), month('2024-06', 1)]],
  ])('%s', (id, rows) => {
    const verdict = judge(id, rows, { asOf: 2024 });
    expect(verdict.status).toBe('insufficient-data');
    expect(verdict.warnings).toContainEqual({ code: 'part-of-year-excluded', periods: [rows.at(-1)!.period] });
  });
});

describe('the base year alone', () => {
  test.each<[string, Id, object]>([
    ['a level that must not rise', 'hold', {}],
    ['a level that must not fall', 'hold', { not: 'decrease' }],
    ['a change of nothing', 'change', { changePercent: '0', direction: 'decrease' }],
    ['a direction', 'gradual', {}],
    ['a band to come nearer to', 'converge', {}],
  ])('says nothing of the years since: %s', (_what, id, fields) => {
    expect(judge(variant(id, fields), series({ 2019: 9, 2020: 10 }))).toMatchObject({
      status: 'insufficient-data',
      reason: 'too-few-points',
    });
  });
  test('a fall that is asked for has not come yet', () => {
    expect(judge('change', series({ 2020: 10 }))).toMatchObject({ status: 'in-progress', margin: '-2' });
  });
});

describe('shares print as what they are', () => {
  test.each([
    [199_999, 200_000, '99.9995'],
    [1, 200_000, '0.0005'],
    [2, 3, '66.6666666667'],
    [0, 7, '0'],
    [7, 7, '100'],
  ])('%d of %d', (numerator, denominator, value) => {
    expect(judge('at-least', [counts(2024, numerator, denominator)])).toMatchObject({ observed: { value } });
  });
});
