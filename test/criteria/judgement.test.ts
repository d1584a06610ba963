/** From judged series to a finding: what comes first where several things are wrong, and which units are compared. */
import { describe, expect, test } from 'vitest';
import type { Criterion } from '../../src/criteria/criterion.js';
import type { EvaluateOptions, Evidence } from '../../src/entries/engine.js';
import { judge, series, variant } from './judge.js';

type Row = [string, Criterion | 'every-unit' | 'sustain', readonly Evidence[], object, EvaluateOptions?];
const judged = (rows: readonly Row[]): void => {
  test.each(rows)('%s', (_what, criterion, evidence, expected, options = { asOf: 2024 }) => {
    expect(judge(criterion, evidence, options)).toMatchObject(expected);
  });
};
const of = (area: string, period: number | string, value: number | null, more: object = {}): Evidence =>
  ({ area, period, value, ...more }) as Evidence;
const held = variant('every-unit', { sustain: true });
const past: EvaluateOptions = { asOf: 2031 };
const latest: EvaluateOptions = { asOf: 2024, policy: { judgedPeriod: 'latest' } };
const lacking = (reason: string, more: object = {}): object => ({ status: 'insufficient-data', reason, ...more });

describe('units are compared in one period', () => {
  judged([
    [
      'the year of the latest figure',
      'every-unit',
      [of('a', 2023, 0), of('a', 2024, 1), of('b', 2024, 1)],
      { status: 'met', unitsJudged: { period: '2024', total: 2, met: 2 } },
    ],
    [
      'a unit known of an earlier year alone is missing',
      'every-unit',
      [of('a', 2024, 1), of('b', 2023, 1)],
      lacking('unit-missing', { missing: ['b'], indication: { period: '2024' } }),
    ],
    [
      'the very month, where a policy lets the latest period decide',
      'every-unit',
      [of('a', '2024-06', 1), of('b', '2024-06', 1)],
      { status: 'met', unitsJudged: { period: '2024-06', total: 2 } },
      latest,
    ],
    [
      'another month of that year is another period',
      'every-unit',
      [of('a', '2024-06', 1), of('b', '2024-05', 1)],
      lacking('unit-missing', { missing: ['b'] }),
      latest,
    ],
    [
      'the worst unit stands for all',
      'every-unit',
      [of('a', 2024, 3), of('b', 2024, 0), of('c', 2024, 2)],
      { status: 'in-progress', margin: '-1', observed: { area: 'b' } },
    ],
    [
      'of equals the first',
      'every-unit',
      [of('b', 2024, 2), of('a', 2024, 2)],
      { status: 'met', observed: { area: 'a' } },
    ],
    [
      'months alone are a part of the year',
      'every-unit',
      [of('a', '2024-01', 1), of('b', '2024-03', 1)],
      lacking('part-of-year', { missing: ['a', 'b'], indication: { period: '2024-03' } }),
    ],
    [
      'nothing at all',
      'every-unit',
      [],
      lacking('no-observation', { indication: null, missing: ['a'] }),
      { asOf: 2024, units: ['a'] },
    ],
  ]);
});

describe('units with nothing to divide by', () => {
  const share = variant('every-unit', { indicator: 'coverage', unit: 'percent', value: '95' });
  const counted = (area: string, numerator: number, denominator: number): Evidence => ({
    area,
    period: 2024,
    numerator,
    denominator,
  });
  judged([
    [
      'all of them',
      share,
      [counted('a', 0, 0), counted('b', 0, 0)],
      { status: 'not-applicable', reason: 'denominator-zero' },
    ],
    [
      'some of them: the others are judged',
      share,
      [counted('a', 0, 0), counted('b', 19, 20)],
      { status: 'met', unitsJudged: { total: 1, met: 1 } },
    ],
    [
      'and a unit without figures is still missing',
      share,
      [counted('a', 0, 0), of('b', 2024, null, { status: 'M' })],
      lacking('unit-missing', { missing: ['b'] }),
    ],
  ]);
});

describe('a level that units hold', () => {
  const years = [2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030];
  const all = (area: string, except: Readonly<Record<number, number | null>> = {}): Evidence[] =>
    years.flatMap((year) => (except[year] === null ? [] : [of(area, year, except[year] ?? 1)]));
  judged([
    ['in every year', held, [...all('a'), ...all('b')], { status: 'met', breaches: [] }, past],
    [
      'broken by one unit in one year',
      held,
      [...all('a'), ...all('b', { 2023: 0 })],
      { status: 'not-met', breaches: [{ period: '2023', area: 'b' }] },
      past,
    ],
    [
      'a year without a figure of one unit',
      held,
      [...all('a'), ...all('b', { 2023: null })],
      lacking('periods-missing', { missing: ['2023'] }),
      past,
    ],
    [
      'years of several units, each named once',
      held,
      [...all('a', { 2026: null, 2023: null }), ...all('b', { 2023: null })],
      lacking('periods-missing', { missing: ['2023', '2026'] }),
      past,
    ],
    [
      'broken, and a year without a figure: broken',
      held,
      [...all('a', { 2022: null }), ...all('b', { 2023: 0 })],
      { status: 'not-met' },
      past,
    ],
    [
      'broken, and the due year not observed: broken',
      held,
      [of('a', 2024, 0)],
      { status: 'not-met', breaches: [{ period: '2024' }] },
      past,
    ],
    [
      'unbroken, and the due year not observed',
      held,
      [of('a', 2024, 1)],
      lacking('due-period-not-observed', { missing: ['2030'], indication: { period: '2024' } }),
      past,
    ],
    [
      'a year before the due year that is still running breaks nothing',
      held,
      [of('a', 2021, 1), of('a', '2022-06-30', 0)],
      { status: 'met', breaches: [] },
      { asOf: '2022-06-30' },
    ],
  ]);
});

describe('a level that one area holds', () => {
  const good = { 2021: 96, 2022: 96, 2023: 96 };
  judged([
    [
      'a running year that is low breaks nothing',
      'sustain',
      series({ ...good, 2024: 1 }),
      { status: 'met', observed: { period: '2023' } },
      { asOf: '2024-06' },
    ],
    [
      'once over it does',
      'sustain',
      series({ ...good, 2024: 1 }),
      { status: 'not-met', breaches: [{ period: '2024' }] },
    ],
    [
      'of the due year a part counts with a due date in it',
      variant('sustain', { dueBy: '2024-06', due: 2024 }),
      [...series(good), { period: '2024-06', value: 1 }],
      { status: 'not-met' },
      { asOf: 2024, policy: { judgedPeriod: 'latest' } },
    ],
    [
      'a breach counts though the due year is not observed',
      'sustain',
      series({ ...good, 2022: 1 }),
      { status: 'not-met', breaches: [{ period: '2022' }] },
      past,
    ],
  ]);
});

describe('which year is missing', () => {
  const base = series({ 2019: 10, 2024: 8 });
  test.each<[string, Criterion, object]>([
    ['the base year', variant('change', {}), lacking('no-baseline', { missing: ['2020'] })],
    ['the base year of a direction', variant('gradual', {}), lacking('no-baseline', { missing: ['2020'] })],
    ['the base year of a level not to be passed', variant('hold', {}), lacking('no-baseline', { missing: ['2020'] })],
    ['the year before', variant('hold-previous', {}), lacking('previous-missing', { missing: ['2023'] })],
  ])('%s', (_what, criterion, expected) => {
    expect(judge(criterion, base, { asOf: 2024 })).toMatchObject(expected);
  });
});
