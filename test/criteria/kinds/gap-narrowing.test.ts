import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../../src/entries/engine.js';
import { evaluate as evaluateTianmen } from '../../../src/entries/index.js';
import { goalOf, judge, series, variant } from '../judge.js';

const sides = [...series({ 2020: 60, 2024: 58 }, 'boys'), ...series({ 2020: 50, 2024: 52 }, 'girls')];

describe('a gap', () => {
  test('from its sides, from itself, or with the second side as reference', () => {
    expect(judge('gap', sides)).toMatchObject({
      status: 'met',
      margin: '4',
      observed: { value: '6' },
      threshold: { upper: '10', strict: true },
    });
    expect(judge('gap', series({ 2020: '3.5', 2024: '2.76' }))).toMatchObject({
      status: 'met',
      margin: '0.74',
      warnings: [],
    });
    expect(judge('gap', series({ 2020: 60, 2024: 61 }), { reference: series({ 2020: 50, 2024: 52 }) })).toMatchObject({
      status: 'met',
      margin: '1',
    });
  });

  test('says how it was read', () => {
    expect(judge('gap', sides)).toMatchObject({
      readings: [{ id: 'absolute-gap' }, { id: 'net-gain', parameters: { year: '2020' } }],
      threshold: { lower: null, upper: '10', strict: true, unit: 'percentage-points' },
      baseline: { period: '2020', value: '10', unit: 'percentage-points' },
    });
    expect(judge('gap', series({ 2024: 5 }))).toMatchObject({
      reason: 'no-baseline',
      missing: ['2020'],
      readings: [{ id: 'absolute-gap' }, { id: 'net-gain', parameters: { year: '2020' } }],
    });
  });

  test('is absolute: the sides may change places', () => {
    const crossed = [...series({ 2020: 60, 2024: 50 }, 'boys'), ...series({ 2020: 50, 2024: 57 }, 'girls')];
    expect(judge('gap', crossed)).toMatchObject({ status: 'met', observed: { value: '7' }, margin: '3' });
    expect(
      judge('gap', [...series({ 2020: 50, 2024: 57 }, 'boys'), ...series({ 2020: 60, 2024: 50 }, 'girls')]),
    ).toMatchObject({ observed: { value: '7' }, margin: '3' });
  });

  test.each([
    ['10', 'in-progress', '0', true],
    ['10.01', 'in-progress', '-0.01', false],
    ['9.99', 'met', '0.01', false],
  ])('of 10 narrowed to %s is %s', (gap, status, margin, onBoundary) => {
    expect(judge('gap', series({ 2020: 10, 2024: gap }))).toMatchObject({ status, margin, onBoundary });
  });

  test('closed in the base year and since can narrow no further, and is met', () => {
    expect(judge('gap', series({ 2020: 0, 2024: 0 }))).toMatchObject({
      status: 'met',
      margin: '0',
      warnings: [{ code: 'at-bound' }],
    });
  });

  test('its base year is the criterion’s own', () => {
    expect(judge(variant('gap', { baselineYear: 2021 }), series({ 2020: 1, 2021: 5, 2024: 4 }))).toMatchObject({
      status: 'met',
      baseline: { period: '2021' },
    });
  });

  test('its pace may be marked', () => {
    const marked = variant('gap', { pace: 'marked' });
    expect(judge(marked, series({ 2020: 10, 2024: 9 }))).toMatchObject({
      status: 'met',
      warnings: [{ code: 'unquantified' }],
    });
    expect(judge(marked, series({ 2020: 10, 2024: 9 }), { policy: { markedChange: '20' } })).toMatchObject({
      status: 'in-progress',
      margin: '-1',
      threshold: { upper: '8', strict: false },
    });
  });
});

describe('a gap worked out from its sides', () => {
  test('fills the years in which it is not observed itself', () => {
    const rows = [
      ...series({ 2020: 12, 2024: 5 }),
      ...series({ 2020: 60, 2022: 59, 2024: 58 }, 'boys'),
      ...series({ 2020: 50, 2022: 51, 2024: 52 }, 'girls'),
    ];
    expect(goalOf('gap', rows)).toEqual({
      quantity: 'gap',
      points: [
        ['2020', '12'],
        ['2022', '8'],
        ['2024', '5'],
      ],
      lower: null,
      upper: '12',
      strict: true,
    });
  });

  test('needs both sides; for a projection, neither of them a bound', () => {
    const rows = [
      ...series({ 2020: 60, 2021: 60, 2022: 59 }, 'boys'),
      ...series({ 2020: 50, 2022: 51, 2023: 57 }, 'girls'),
      { period: 2023, value: 58, indicator: 'boys', bound: 'at-least' },
      { period: 2024, value: 58, indicator: 'boys' },
      { period: 2024, value: 50, indicator: 'girls', bound: 'at-most' },
    ] as const satisfies Evidence[];
    expect(goalOf('gap', rows)).toMatchObject({
      points: [
        ['2020', '10'],
        ['2022', '8'],
      ],
    });
    // What a bound leaves of a gap is a bound: at least 58 less 57 is at least nothing, 58 less at most 50 at least 8.
    expect(judge('gap', rows)).toMatchObject({ status: 'insufficient-data', reason: 'bound-undecided' });
    expect(judge('gap', rows, { asOf: 2022 })).toMatchObject({ status: 'met', margin: '2' });
  });

  test.each<[string, Evidence[], string]>([
    [
      'wider for certain',
      [
        { period: 2024, value: 70, bound: 'at-least' },
        { period: 2024, value: 50 },
      ],
      'in-progress',
    ],
    [
      'narrower or not',
      [
        { period: 2024, value: 55, bound: 'at-least' },
        { period: 2024, value: 50 },
      ],
      'bound-undecided',
    ],
    [
      'of sides that may meet',
      [
        { period: 2024, value: 55, bound: 'at-most' },
        { period: 2024, value: 50 },
      ],
      'bound-undecided',
    ],
  ])('one side is only a bound: %s', (_name, [boys, girls], expected) => {
    const rows = [
      ...series({ 2020: 60 }, 'boys'),
      ...series({ 2020: 50 }, 'girls'),
      { ...boys!, indicator: 'boys' },
      { ...girls!, indicator: 'girls' },
    ];
    const verdict = judge('gap', rows);
    expect(verdict.status === 'insufficient-data' ? verdict.reason : verdict.status).toBe(expected);
  });

  test.each<[string, object, object, string]>([
    [
      'the first at least more than the second at most',
      { value: 70, bound: 'at-least' },
      { value: 50, bound: 'at-most' },
      'in-progress',
    ],
    [
      'the second at least more than the first at most',
      { value: 40, bound: 'at-most' },
      { value: 60, bound: 'at-least' },
      'in-progress',
    ],
    ['the first at most less than the second', { value: 40, bound: 'at-most' }, { value: 60 }, 'in-progress'],
    ['both at least', { value: 70, bound: 'at-least' }, { value: 50, bound: 'at-least' }, 'bound-undecided'],
    ['both at most', { value: 70, bound: 'at-most' }, { value: 50, bound: 'at-most' }, 'bound-undecided'],
    ['towards each other', { value: 70, bound: 'at-most' }, { value: 50, bound: 'at-least' }, 'bound-undecided'],
    [
      'equal and apart from there',
      { value: 55, bound: 'at-least' },
      { value: 55, bound: 'at-most' },
      'bound-undecided',
    ],
  ])('both sides or one are bounds: %s', (_what, boys, girls, expected) => {
    const rows = [
      ...series({ 2020: 60 }, 'boys'),
      ...series({ 2020: 50 }, 'girls'),
      { period: 2024, ...boys, indicator: 'boys' },
      { period: 2024, ...girls, indicator: 'girls' },
    ] as Evidence[];
    const verdict = judge('gap', rows);
    expect(verdict.status === 'insufficient-data' ? verdict.reason : verdict.status).toBe(expected);
  });

  test('a side that is only a bound shows no levelling down', () => {
    const rows = (bounded: number): Evidence[] =>
      [...series({ 2020: 60, 2024: 55 }, 'boys'), ...series({ 2020: 50, 2024: 50 }, 'girls')].map(
        (row, i) => (i === bounded ? { ...row, bound: i === 0 ? 'at-least' : 'at-most' } : row) as Evidence,
      );
    const codes = (bounded: number) => judge('gap', rows(bounded)).warnings.map(({ code }) => code);
    expect(codes(-1)).toContain('levelling-down');
    for (const bounded of [0, 1, 2, 3]) expect(codes(bounded)).not.toContain('levelling-down');
  });

  test('stands in order with the years observed, whichever came first', () => {
    const later = [
      ...series({ 2022: 9, 2023: 8 }),
      ...series({ 2020: 60, 2021: 61 }, 'boys'),
      ...series({ 2020: 50, 2021: 50 }, 'girls'),
    ];
    expect(goalOf('gap', later)).toMatchObject({
      points: [
        ['2020', '10'],
        ['2021', '11'],
        ['2022', '9'],
        ['2023', '8'],
      ],
    });
    expect(judge('gap', later)).toMatchObject({ status: 'met', observed: { period: '2023', value: '8' } });
  });

  test('for a month does not hide the year that ends with it', () => {
    const rows = [
      ...series({ 2020: 10, 2024: 9 }),
      { period: '2024-12', value: 60, indicator: 'boys' },
      { period: '2024-12', value: 50, indicator: 'girls' },
    ];
    expect(judge('gap', rows)).toMatchObject({ status: 'met', observed: { period: '2024', value: '9' } });
  });

  test('of a side that is missing altogether is a fact of the data', () => {
    expect(judge('gap', series({ 2020: 60 }, 'boys'))).toMatchObject({
      status: 'insufficient-data',
      reason: 'reference-missing',
    });
    expect(judge('gap', [], { asOf: 2024 })).toMatchObject({ reason: 'no-observation' });
  });

  test('offers a projection nothing without its base year', () => {
    expect(goalOf('gap', series({ 2023: 5, 2024: 4 }))).toBe('no-baseline');
  });
});

describe('levelling down', () => {
  const gapOf = (one: Record<number, number>, two: Record<number, number>): Evidence[] => [
    ...series(one, 'boys'),
    ...series(two, 'girls'),
  ];

  test('is flagged: the gap narrowed because the better side got worse', () => {
    expect(judge('gap', sides)).toMatchObject({
      warnings: [{ code: 'levelling-down', indicator: 'boys', from: '60', to: '58' }],
    });
    const up = [...series({ 2020: 60, 2024: 61 }, 'boys'), ...series({ 2020: 50, 2024: 55 }, 'girls')];
    expect(judge('gap', up).warnings).toEqual([]);
  });

  test.each<[string, Record<number, number>, Record<number, number>, object[]]>([
    [
      'the second side is the better',
      { 2020: 50, 2024: 52 },
      { 2020: 60, 2024: 58 },
      [{ code: 'levelling-down', indicator: 'girls', from: '60', to: '58' }],
    ],
    ['the better side stands still', { 2020: 60, 2024: 60 }, { 2020: 50, 2024: 55 }, []],
    [
      'both sides were equal, and the first got worse',
      { 2020: 60, 2024: 59 },
      { 2020: 60, 2024: 60 },
      [{ code: 'levelling-down', indicator: 'boys', from: '60', to: '59' }],
    ],
    ['the worse side got worse', { 2020: 60, 2024: 61 }, { 2020: 50, 2024: 49 }, []],
  ])('%s', (_case, one, two, warnings) => {
    expect(judge('gap', gapOf(one, two)).warnings).toEqual(warnings);
  });

  test('of mortality the better side is the lower: urban 14.1 → 15.4 against rural 18.5 → 16.5', () => {
    const ofMortality = (sides: readonly [string, string]) =>
      variant('gap', { sides, indicator: 'mortality-gap', unit: 'per-100000' });
    const [urban, rural] = [
      { 2020: '14.1', 2024: '15.4' },
      { 2020: '18.5', 2024: '16.5' },
    ];
    const warned = (indicator: string) => ({
      status: 'met',
      margin: '3.3',
      observed: { value: '1.1' },
      warnings: [{ code: 'levelling-down', indicator, from: '14.1', to: '15.4' }],
    });
    expect(
      judge(ofMortality(['deaths', 'rural-deaths']), [...series(urban, 'deaths'), ...series(rural, 'rural-deaths')]),
    ).toMatchObject(warned('deaths'));
    expect(
      judge(ofMortality(['deaths', 'rural-deaths']), [...series(rural, 'deaths'), ...series(urban, 'rural-deaths')]),
    ).toMatchObject(warned('rural-deaths'));
    expect(
      judge(ofMortality(['deaths', 'rural-deaths']), [
        ...series({ 2020: 14, 2024: 13 }, 'deaths'),
        ...series({ 2020: 18, 2024: 14 }, 'rural-deaths'),
      ]).warnings,
    ).toEqual([]);
  });

  test('is none where neither end is the better one', () => {
    expect(
      judge(variant('gap', { sides: ['women', 'rate'] }), [
        ...series({ 2020: 60, 2024: 58 }, 'women'),
        ...series({ 2020: 50, 2024: 52 }, 'rate'),
      ]),
    ).toMatchObject({ status: 'met', warnings: [] });
  });

  test('is undecided where a side is not observed in the base year or the year judged', () => {
    const own = series({ 2020: 10, 2024: 6 });
    expect(judge('gap', [...own, ...gapOf({ 2024: 58 }, { 2020: 50, 2024: 52 })]).warnings).toEqual([]);
    expect(judge('gap', [...own, ...gapOf({ 2020: 60, 2024: 58 }, { 2024: 52 })]).warnings).toEqual([]);
    expect(judge('gap', [...own, ...gapOf({ 2020: 60, 2023: 58 }, { 2020: 50, 2024: 52 })]).warnings).toEqual([]);
    expect(judge('gap', [...own, ...gapOf({ 2020: 50, 2024: 52 }, { 2020: 60, 2023: 58 })]).warnings).toEqual([]);
  });

  test('is seen in the better side alone, where the other has no figure for the year judged', () => {
    expect(
      judge('gap', [...series({ 2020: 10, 2024: 6 }), ...gapOf({ 2020: 60, 2024: 58 }, { 2020: 50 })]).warnings,
    ).toMatchObject([{ code: 'levelling-down', indicator: 'boys' }]);
  });
});

describe('a gap of money is a share of its first side', () => {
  const id = 'women.economy.target.4/gender-income-gap@2030';
  const income = (sex: 'men' | 'women', values: Readonly<Record<number, number>>) =>
    series(values, `${sex}-mean-earned-income`);
  const judged = (...rows: ReturnType<typeof series>[]) => evaluateTianmen(id, rows.flat(), { asOf: 2024 });

  test('it narrows where women come nearer to men, though the difference grows', () => {
    const rows = [income('men', { 2020: 50_000, 2024: 80_000 }), income('women', { 2020: 40_000, 2024: 66_000 })];
    expect(judged(...rows)).toMatchObject({
      status: 'met',
      observed: { value: '17.5' },
      baseline: { value: '20' },
      margin: '2.5',
      readings: [{ id: 'relative-gap' }, { id: 'net-gain' }],
    });
  });

  test('an unchanged share in thirds is no narrower gap', () => {
    const rows = [income('men', { 2020: 30_000, 2024: 60_000 }), income('women', { 2020: 20_000, 2024: 40_000 })];
    expect(judged(...rows)).toMatchObject({ status: 'in-progress', margin: '0', onBoundary: true });
  });

  test('of a first side of nothing there is no share', () => {
    expect(judged(income('men', { 2020: 0, 2024: 0 }), income('women', { 2020: 0, 2024: 1 }))).toMatchObject({
      status: 'insufficient-data',
    });
  });

  test('the share itself may be observed', () => {
    expect(judged(series({ 2020: 20, 2024: 21 }))).toMatchObject({ status: 'in-progress', margin: '-1' });
  });

  test('it needs an indicator in percent', () => {
    expect(() => judge(variant('gap', { relative: true }), [])).toThrow(/relative: expected left out, unless/);
  });
});
