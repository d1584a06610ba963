/**
 * Next to the corners that were found: the same rule of another kind, from counts in place of values, in the other
 * direction, with a bound, a part of a year or nothing in place of a figure.
 */
import { describe, expect, test } from 'vitest';
import type { Criterion, EvaluateOptions, Evaluation, Evidence } from '../../src/entries/engine.js';
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

/** What a row of the tables below is about; the criterion; the figures; what follows; options. */
type Neighbour = [string, Id | Criterion, readonly Evidence[], object, EvaluateOptions?];
const in2024: EvaluateOptions = { asOf: 2024 };
const judged = (rows: readonly Neighbour[]): void => {
  test.each(rows)('%s', (_what, criterion, evidence, expected, options = in2024) => {
    expect(judge(criterion, evidence, options)).toMatchObject(expected);
  });
};
const from = (value: number | string, period = 2024): Evidence => ({ period, value, bound: 'at-least' });
const upTo = (value: number | string, period = 2024): Evidence => ({ period, value, bound: 'at-most' });
const open = { status: 'insufficient-data', reason: 'bound-undecided' };
const short = { status: 'in-progress' };
const met = { status: 'met' };

describe('a bound against a limit', () => {
  const strictly = variant('at-least', { strict: true });
  judged([
    ['95 or more, at least 95', 'at-least', [from(95)], met],
    ['94 or more, at least 95', 'at-least', [from(94)], open],
    ['94.9 or less, at least 95', 'at-least', [upTo('94.9')], short],
    ['95 or less may be 95', 'at-least', [upTo(95)], open],
    ['95 or more, above 95: it may be 95', strictly, [from(95)], open],
    ['95 or less, above 95', strictly, [upTo(95)], short],
    ['95.01 or more, above 95', strictly, [from('95.01')], met],
    ['14 or less, at most 14', 'at-most', [upTo(14)], met],
    ['14 or more may be 14', 'at-most', [from(14)], open],
    ['15 or more, at most 14', 'at-most', [from(15)], short],
    ['3 or more, between 1 and 2', 'between', [from(3)], short],
    ['1 or more, between 1 and 2', 'between', [from(1)], open],
    ['2 or less, between 1 and 2', 'between', [upTo(2)], open],
    ['47.1 or more, about 45', 'about', [from('47.1')], short],
    ['47 or more, about 45', 'about', [from(47)], open],
    ['39 or less, balanced', 'balanced', [upTo(39)], short],
    ['40 or more, balanced', 'balanced', [from(40)], open],
  ]);
});

describe('a bound in the other year', () => {
  const base = (row: Evidence): Evidence => ({ ...row, period: 2020 });
  const fell = series({ 2024: 8 });
  judged([
    ['a fifth less than 10 or more', 'change', [base(from(10)), ...fell], met],
    ['a fifth less than 10 or less', 'change', [base(upTo(10)), ...fell], open],
    ['8.1 is not a fifth less than 10 or less', 'change', [base(upTo(10)), ...series({ 2024: '8.1' })], short],
    ['8 or less, against 10', 'change', [...series({ 2020: 10 }), upTo(8)], met],
    ['not above 10 or more', 'hold', [base(from(10)), ...fell], met],
    ['above 7 or less', 'hold', [base(upTo(7)), ...fell], short],
    ['perhaps above 8.5 or less', 'hold', [base(upTo('8.5')), ...fell], open],
    ['not above last year’s 8 or more', 'hold-previous', [from(8, 2023), ...fell], met],
    ['above last year’s 7 or less', 'hold-previous', [upTo(7, 2023), ...fell], short],
    ['perhaps above last year’s 9 or less', 'hold-previous', [upTo(9, 2023), ...fell], open],
    ['a rise from 50 or less', 'gradual', [base(upTo(50)), ...series({ 2024: 51 })], met],
    ['no rise from 50 or more', 'gradual', [base(from(50)), ...series({ 2024: 49 })], short],
    ['both are bounds that leave it open', 'gradual', [base(from(50)), from(60)], open],
    ['both are bounds that settle it', 'gradual', [base(upTo(50)), from(60)], met],
  ]);
});

describe('other units of the same figure', () => {
  const given = (value: string, unit: string): Evidence => ({ period: 2024, value, unit }) as Evidence;
  judged([
    ['14 per 100,000 as per 10,000', 'at-most', [given('1.4', 'per-10000')], { ...met, ...tie }],
    ['as per 1,000', 'at-most', [given('0.14', 'per-1000')], { ...met, ...tie }],
    ['as percent', 'at-most', [given('0.014', 'percent')], { ...met, ...tie }],
    ['as a share', 'at-most', [given('0.00014', 'share')], { ...met, ...tie }],
    ['one more in the last place', 'at-most', [given('0.1401', 'per-1000')], { ...short, margin: '-0.01' }],
    ['a share against percent', 'at-least', [given('0.95', 'share')], { ...met, ...tie }],
    [
      'a base year in another unit',
      'change',
      [{ ...given('0.1', 'per-1000'), period: 2020 }, ...series({ 2024: 8 })],
      { ...met, ...tie },
    ],
    [
      'sides of a gap in two units',
      'gap',
      [
        ...series({ 2020: 90 }, 'boys'),
        ...series({ 2020: 80 }, 'girls'),
        { ...given('0.9', 'share'), indicator: 'boys' },
        ...series({ 2024: '80.1' }, 'girls'),
      ],
      { ...met, margin: '0.1' },
    ],
  ]);
});

describe('statuses of figures', () => {
  const marked = (status: string, value: number | null = 96): Evidence => ({ period: 2024, value, status }) as Evidence;
  const because = (reason: string): object => ({ status: 'insufficient-data', reason });
  judged([
    ...['B', 'D', 'E', 'G', 'I', 'N', 'P', 'S', 'U', 'V'].map((status): Neighbour => [
      `${status} is judged, and said where it qualifies the figure`,
      'at-least',
      [marked(status)],
      met,
    ]),
    ...['L', 'M', 'O'].map((status): Neighbour => [
      `${status} without a figure is no observation`,
      'at-least',
      [marked(status, null)],
      because('no-observation'),
    ]),
    ['a forecast is no fact', 'at-least', [marked('F')], because('no-observation')],
    [
      'a forecast after a fact leaves the fact',
      'at-least',
      [...series({ 2023: 96 }), marked('F', 90)],
      { ...met, observed: { period: '2023' } },
    ],
    [
      'a missing year leaves the year before',
      'at-least',
      [...series({ 2023: 96 }), marked('M', null)],
      { ...met, observed: { period: '2023' } },
    ],
    [
      'a forecast of the base year is no base',
      'change',
      [{ period: 2020, value: 10, status: 'F' }, ...series({ 2024: 8 })],
      because('no-baseline'),
    ],
  ]);
});

describe('a level held in every year', () => {
  const always = { 2021: 96, 2022: 96, 2023: 96, 2024: 96 };
  const held = { ...always, 2025: 96, 2026: 96, 2027: 96, 2028: 96, 2029: 96, 2030: 96 };
  const { 2027: _left, ...gap } = held;
  const missing = { period: 2027, value: null, status: 'M' } as Evidence;
  judged([
    ['so far', 'sustain', series(always), met],
    ['the base year is not of the plan', 'sustain', series({ 2020: 50, ...always }), met],
    [
      'a year below stays a breach',
      'sustain',
      series({ ...always, 2022: '94.9' }),
      { status: 'not-met', breaches: [{ period: '2022' }] },
    ],
    ['exactly on the limit is no breach', 'sustain', series({ ...always, 2022: 95 }), met],
    [
      'from counts on the limit',
      'sustain',
      [...series({ 2021: 96, 2023: 96 }), counts(2022, 19, 20), counts(2024, 19, 20)],
      met,
    ],
    [
      'a bound below the limit is a breach',
      'sustain',
      [...series({ 2021: 96, 2022: 96, 2023: 96 }), upTo(94)],
      { status: 'not-met' },
    ],
    [
      'an earlier bound that may be a breach is a year not observed',
      'sustain',
      [from(90, 2021), ...series({ 2022: 96, 2023: 96, 2024: 96 })],
      { ...met, warnings: [{ code: 'unobserved-periods', periods: ['2021'] }] },
    ],
    [
      'and leaves the whole open in the end',
      'sustain',
      [from(90, 2027), ...series(gap)],
      { reason: 'periods-missing', missing: ['2027'] },
      { asOf: 2030 },
    ],
    ['all ten years', 'sustain', series(held), met, { asOf: 2030 }],
    [
      'a year never observed',
      'sustain',
      series(gap),
      { status: 'insufficient-data', reason: 'periods-missing' },
      { asOf: 2030 },
    ],
    ['a year marked missing', 'sustain', [...series(gap), missing], { reason: 'periods-missing' }, { asOf: 2030 }],
    [
      'a breach beside a year never observed',
      'sustain',
      series({ ...gap, 2025: 1 }),
      { status: 'not-met' },
      { asOf: 2030 },
    ],
    [
      'a breach, and the last year not observed',
      'sustain',
      series({ ...always, 2022: 1 }),
      { status: 'not-met' },
      { asOf: 2031 },
    ],
    ['a month below breaks nothing', 'sustain', [...series(always), { period: '2023-05', value: 1 }], met],
  ]);
});

describe('every unit by itself', () => {
  const school = (area: string, value: number | null, more: object = {}): Evidence =>
    ({ period: 2024, area, value, ...more }) as Evidence;
  const listed = (...units: string[]): EvaluateOptions => ({ asOf: 2024, units });
  const lacking = { status: 'insufficient-data', reason: 'unit-missing' };
  judged([
    ['all pass', 'every-unit', [school('a', 1), school('b', 2)], { ...met, unitsJudged: { total: 2, met: 2 } }],
    ['one fails', 'every-unit', [school('a', 1), school('b', 0)], { ...short, unitsJudged: { total: 2, met: 1 } }],
    ['one blank', 'every-unit', [school('a', 1), school('b', null, { status: 'M' })], lacking],
    [
      'one blank and one fails: it fails whatever the blank is',
      'every-unit',
      [school('a', 0), school('b', null, { status: 'M' })],
      short,
    ],
    ['one listed without a row', 'every-unit', [school('a', 1)], lacking, listed('a', 'b')],
    ['a row that is not listed does not count', 'every-unit', [school('a', 1), school('z', 0)], met, listed('a')],
    [
      'a total is no unit',
      'every-unit',
      [school('合计', 9), school('a', 1), school('全市', 0)],
      { ...met, unitsJudged: { total: 1 } },
    ],
    ['a bound that passes', 'every-unit', [school('a', 1, { bound: 'at-least' }), school('b', 1)], met],
    [
      'a bound that may fail',
      'every-unit',
      [school('a', 0, { bound: 'at-least' }), school('b', 1)],
      { status: 'insufficient-data' },
    ],
    [
      'an older figure of one unit is no figure of the year',
      'every-unit',
      [school('a', 1), school('b', 1, { period: 2023 })],
      lacking,
    ],
    ['every unit on the limit', 'every-unit', [school('a', 1), school('b', 1)], { ...met, onBoundary: true }],
    ['nothing but totals', 'every-unit', [school('合计', 9)], { status: 'insufficient-data' }],
  ]);
});

describe('base years of zero and below, and factors', () => {
  const change = (fields: object): Criterion =>
    variant('change', { indicator: 'rate', unit: 'percent', changePercent: undefined, ...fields });
  const from2020 = (base: number | string, now: number | string): Evidence[] => series({ 2020: base, 2024: now });
  judged([
    ['double', change({ factor: '2' }), from2020('0.1', '0.2'), { ...met, ...tie }],
    ['a hair short of double', change({ factor: '2' }), from2020('0.1', '0.1999'), short],
    ['double of zero cannot be told', change({ factor: '2' }), from2020(0, 0), { reason: 'baseline-zero' }],
    [
      'five sixths, from thirds',
      change({ factor: '5/6' }),
      [counts(2020, 1, 3), counts(2024, 5, 18)],
      { ...met, ...tie },
    ],
    ['4 points more, from zero', change({ change: '4' }), from2020(0, 4), { ...met, ...tie }],
    ['4 points more, not 4 percent', change({ change: '4' }), from2020(50, 52), { ...short, margin: '-2' }],
    ['4 points less', change({ change: '-4' }), from2020(50, 46), { ...met, ...tie }],
    [
      'a change of nothing, held down',
      change({ changePercent: '0', direction: 'decrease' }),
      from2020(50, 50),
      { ...met, ...tie },
    ],
    [
      'a change of nothing, held up',
      change({ changePercent: '0', direction: 'increase' }),
      from2020(50, '49.9'),
      short,
    ],
    // One point a year, due in ten years, is ten points at the end, whatever the year judged.
    [
      'a point a year until the due year',
      change({ change: '1', per: 'year' }),
      from2020(50, 54),
      { ...short, margin: '-6' },
    ],
  ]);
});

describe('another series, and another area', () => {
  const row = (indicator: string, value: number | string, more: object = {}): Evidence =>
    ({ period: 2024, indicator, value, ...more }) as Evidence;
  const area = variant('compare', { indicator: 'coverage', reference: 'coverage', referenceArea: '全省' });
  const above = variant('compare', {
    indicator: 'coverage',
    reference: 'coverage',
    referenceArea: '全省',
    relation: 'above',
  });
  const about = variant('compare-about', { indicator: 'coverage', reference: 'coverage', referenceArea: '全省' });
  const here = row('coverage', '66.6', { area: '本县' });
  const there = (value: number | string, more: object = {}): Evidence =>
    row('coverage', value, { area: '全省', ...more });
  const ofCounty: EvaluateOptions = { asOf: 2024, area: '本县' };
  judged([
    ['as much as the province', area, [here, there('66.6')], { ...met, ...tie }, ofCounty],
    ['more than the province, at the same value', above, [here, there('66.6')], { ...short, ...tie }, ofCounty],
    [
      'the province in counts',
      area,
      [
        row('coverage', 0, { area: '本县', value: undefined, numerator: 2, denominator: 3 }),
        { ...there(0), value: undefined, numerator: 4, denominator: 6 } as Evidence,
      ],
      { ...met, ...tie },
      ofCounty,
    ],
    [
      'the province of another year',
      area,
      [here, there(60, { period: 2023 })],
      { reason: 'reference-missing' },
      ofCounty,
    ],
    ['no province', area, [here], { reason: 'reference-missing' }, ofCounty],
    ['the province as a bound that settles it', area, [here, there(60, { bound: 'at-most' })], met, ofCounty],
    ['the province as a bound that leaves it open', area, [here, there(60, { bound: 'at-least' })], open, ofCounty],
    ['about the province: two points below', about, [here, there('68.6')], { ...met, ...tie }, ofCounty],
    ['about the province: more than two points below', about, [here, there('68.61')], short, ofCounty],
    [
      'another series of a forecast',
      'compare',
      [row('delegates', 30), row('members', 20, { status: 'F' })],
      { reason: 'reference-missing' },
    ],
    [
      'the gap where one side is known of the base year alone',
      'gap',
      [...series({ 2020: 90, 2024: 90 }, 'boys'), ...series({ 2020: 80 }, 'girls')],
      { reason: 'too-few-points' },
    ],
    [
      'the gap crossing over is its size',
      'gap',
      [...series({ 2020: 90, 2024: 80 }, 'boys'), ...series({ 2020: 80, 2024: 89 }, 'girls')],
      { ...met, margin: '1' },
    ],
    [
      'the gap crossed and wider',
      'gap',
      [...series({ 2020: 90, 2024: 80 }, 'boys'), ...series({ 2020: 80, 2024: 91 }, 'girls')],
      { ...short, margin: '-1' },
    ],
  ]);
});

describe('when it is asked', () => {
  const past: EvaluateOptions = { asOf: 2031 };
  judged([
    ['the due year itself decides', 'at-least', series({ 2030: 95 }), met, past],
    ['a year later does not count', 'at-least', series({ 2029: 90, 2030: 90, 2031: 99 }), { status: 'not-met' }, past],
    [
      'the due year not observed',
      'at-least',
      series({ 2029: 99 }),
      { reason: 'due-period-not-observed', indication: { value: '99' } },
      past,
    ],
    ['a later year instead of the due year', 'at-least', series({ 2031: 99 }), { status: 'insufficient-data' }, past],
    [
      'a year that is not over by then',
      'at-least',
      series({ 2023: 90, 2024: 99 }),
      { ...short, observed: { period: '2023' } },
      { asOf: '2024-06' },
    ],
    ['the last day of the year', 'at-least', series({ 2023: 90, 2024: 99 }), met, { asOf: '2024-12-31' }],
    ['nothing up to then', 'at-least', series({ 2024: 99 }), { reason: 'no-observation' }, { asOf: 2023 }],
    [
      'due by June: a figure of the whole year is too late',
      variant('at-least', { dueBy: '2030-06' }),
      series({ 2029: 90, 2030: 99 }),
      { reason: 'due-period-not-observed' },
      past,
    ],
    [
      'due by June: June itself counts where a policy lets parts of a year decide',
      variant('at-least', { dueBy: '2030-06' }),
      [{ period: '2030-06', value: 95 }],
      met,
      { asOf: 2031, policy: { judgedPeriod: 'latest' } },
    ],
  ]);
});
