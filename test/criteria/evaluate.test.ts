import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../src/entries/engine.js';
import { toy } from '../toy.js';
import { faultOf, judge, series, variant, type Id } from './judge.js';

describe('due dates', () => {
  test.each<[number | string, string, object]>([
    [2024, 'in-progress', {}],
    ['2025-12-30', 'in-progress', {}],
    ['2025-12-31', 'insufficient-data', { reason: 'due-period-not-observed', missing: ['2025'] }],
    ['2025-12', 'insufficient-data', { reason: 'due-period-not-observed', missing: ['2025'] }],
    [2026, 'insufficient-data', { reason: 'due-period-not-observed', indication: { period: '2024', value: '15' } }],
  ])('as of %s', (asOf, status, rest) => {
    expect(judge('at-most', series({ 2023: 16, 2024: 15 }), { asOf })).toMatchObject({
      status,
      asOf: String(asOf),
      ...rest,
    });
  });

  test('met before the due date is early; in the due year it is not', () => {
    expect(judge('at-most', series({ 2024: 13 }))).toMatchObject({ status: 'met', early: true });
    expect(judge('at-most', series({ 2025: 13 }))).toMatchObject({ status: 'met', early: false });
    expect(judge('at-most', series({ 2025: 15 }))).toMatchObject({ status: 'not-met' });
    expect(judge('at-most', series({ 2025: 15 }))).not.toHaveProperty('early');
  });

  test('what came after the due date, or after the date asked about, is not judged', () => {
    expect(judge('at-most', series({ 2025: 15, 2026: 10 }))).toMatchObject({
      status: 'not-met',
      observed: { period: '2025' },
    });
    expect(judge('at-least', series({ 2023: 94, 2024: 96 }), { asOf: '2024-06-30' })).toMatchObject({
      status: 'in-progress',
      observed: { period: '2023' },
    });
    expect(judge('at-least', series({ 2023: 94, 2024: 96 }), { asOf: '2024-12-31' })).toMatchObject({
      status: 'met',
      observed: { period: '2024' },
    });
  });

  test('a month of the due year is in it, where the latest period counts', () => {
    const policy = { judgedPeriod: 'latest' } as const;
    expect(judge('at-most', [{ period: '2025-06', value: 15 }], { asOf: 2025, policy })).toMatchObject({
      status: 'not-met',
      observed: { period: '2025-06' },
    });
  });

  test('no observation', () => {
    expect(judge('at-least', [])).toMatchObject({
      status: 'insufficient-data',
      reason: 'no-observation',
      asOf: '2030',
      indication: null,
      missing: [],
      readings: [],
      warnings: [],
    });
    expect(judge('at-least', [{ period: 2024, value: null }], { asOf: 2024 })).toMatchObject({
      reason: 'no-observation',
    });
    expect(judge('at-least', series({ 2024: 96 }), { asOf: 2023 })).toMatchObject({
      reason: 'no-observation',
      indication: null,
    });
  });

  test('left out, the answer is as of the latest observation', () => {
    expect(judge('at-least', series({ 2022: 94, 2024: 96, 2023: 95 }))).toMatchObject({ asOf: '2024' });
    expect(judge('at-least', [{ period: '2024-03', value: 94 }])).toMatchObject({ asOf: '2024-03' });
    expect(judge('at-most', series({ 2031: 10 }))).toMatchObject({ reason: 'no-observation', asOf: '2031' });
  });
});

describe('declared not applicable by the host', () => {
  test('in the host’s own words, figures or none', () => {
    expect(judge('at-most', [], { notApplicable: '无助产机构' })).toMatchObject({
      status: 'not-applicable',
      reason: 'declared',
      note: '无助产机构',
      asOf: '2025',
      readings: [],
      warnings: [],
    });
    expect(judge('at-most', series({ 2024: 10 }), { notApplicable: '无', asOf: 2024 })).toMatchObject({
      status: 'not-applicable',
      note: '无',
      asOf: '2024',
      phrase: '14/10万以下',
    });
    expect(judge('attested', [], { notApplicable: '无助产机构' })).toMatchObject({
      status: 'not-applicable',
      reason: 'declared',
      indicator: { id: 'system' },
    });
  });
  test('options are checked all the same', () => {
    expect(faultOf(() => judge('at-most', [], { notApplicable: 'x', asOf: 'now' }))).toMatchObject({
      code: 'BAD_PERIOD',
      where: 'options.asOf',
      received: '"now"',
    });
    expect(faultOf(() => judge('at-most', [], { notApplicable: 'x', policy: { pooledYears: 0 } }))).toMatchObject({
      code: 'BAD_OPTION',
      where: 'policy.pooledYears',
    });
    expect(faultOf(() => judge('at-most', [], { asOf: '2023-02-29' }))).toMatchObject({
      code: 'BAD_PERIOD',
      where: 'options.asOf',
      received: '"2023-02-29"',
    });
  });
});

describe('a denominator of zero', () => {
  const none = (period: number) => ({ period, numerator: 0, denominator: 0 });
  test('in the period judged is not applicable', () => {
    expect(judge('at-most', [none(2024)])).toMatchObject({
      status: 'not-applicable',
      reason: 'denominator-zero',
      note: null,
      asOf: '2024',
      readings: [],
      warnings: [],
    });
    expect(judge('at-most', [...series({ 2023: 10 }), none(2024)])).toMatchObject({ status: 'not-applicable' });
  });
  test('in another period is passed over', () => {
    expect(judge('at-most', [none(2023), ...series({ 2024: 10 })])).toMatchObject({
      status: 'met',
      observed: { period: '2024' },
    });
    expect(judge('gradual', [{ ...none(2021) }, ...series({ 2020: 50, 2024: 51 })])).toMatchObject({
      status: 'met',
      margin: '1',
    });
    expect(judge('gradual', [{ ...none(2020) }, ...series({ 2024: 51 })])).toMatchObject({ reason: 'no-baseline' });
  });
  test('before a due date that is past leaves the due year unobserved', () => {
    expect(judge('at-most', [none(2024)], { asOf: 2026 })).toMatchObject({
      status: 'insufficient-data',
      reason: 'due-period-not-observed',
      indication: null,
      missing: ['2025'],
    });
    expect(judge('at-most', [none(2025)], { asOf: 2026 })).toMatchObject({ status: 'not-applicable' });
  });
});

describe('every unit', () => {
  const units = (values: Record<string, number>, period: number | string = 2024): Evidence[] =>
    Object.entries(values).map(([area, value]) => ({ period, value, area }));

  test('one unit below fails, whatever the mean', () => {
    expect(judge('every-unit', units({ a: 9, b: 0, c: 1 }), { units: ['a', 'b', 'c'] })).toMatchObject({
      status: 'in-progress',
      observed: { area: 'b' },
      margin: '-1',
      unitsJudged: {
        period: '2024',
        total: 3,
        met: 2,
        failing: [{ area: 'b', value: '0', margin: '-1' }],
        missing: [],
      },
      readings: [{ id: 'inclusive-bound' }, { id: 'every-unit' }],
      warnings: [],
    });
    expect(judge('every-unit', units({ a: 9, b: 1 }), { units: ['a', 'b'] })).toMatchObject({
      status: 'met',
      early: true,
    });
  });

  test('a unit without data is not a pass', () => {
    expect(judge('every-unit', units({ a: 9 }), { units: ['a', 'b'] })).toMatchObject({
      reason: 'unit-missing',
      missing: ['b'],
      readings: [{ id: 'every-unit' }],
      indication: { area: 'a', value: '9' },
    });
    expect(judge('every-unit', [{ period: 2024, value: 5 }])).toMatchObject({
      reason: 'no-observation',
      missing: [],
      readings: [{ id: 'every-unit' }],
    });
    expect(judge('every-unit', [], { units: ['a', 'b'] })).toMatchObject({
      reason: 'no-observation',
      missing: ['a', 'b'],
    });
    expect(judge('every-unit', units({ a: 9 }))).toMatchObject({
      status: 'met',
      warnings: [{ code: 'units-not-listed' }],
      unitsJudged: { total: 1, met: 1 },
    });
  });

  test('a failing unit decides, though others have no data', () => {
    expect(judge('every-unit', units({ a: 9, b: 0 }), { units: ['a', 'b', 'c'] })).toMatchObject({
      status: 'in-progress',
      unitsJudged: { total: 3, met: 1, failing: [{ area: 'b' }], missing: ['c'] },
    });
  });

  test('a unit that is not on the list is not judged', () => {
    expect(judge('every-unit', units({ a: 9, z: 0 }), { units: ['a'] })).toMatchObject({
      status: 'met',
      unitsJudged: { total: 1 },
    });
  });

  test('all are judged in one period, the latest that any reports', () => {
    const rows = [...units({ a: 9, b: 9 }, 2023), ...units({ a: 9 }, 2024)];
    expect(judge('every-unit', rows, { units: ['a', 'b'] })).toMatchObject({
      reason: 'unit-missing',
      missing: ['b'],
      asOf: '2024',
    });
    expect(judge('every-unit', rows, { units: ['a', 'b'], asOf: 2023 })).toMatchObject({
      status: 'met',
      unitsJudged: { period: '2023', met: 2 },
    });
    expect(
      judge('every-unit', units({ a: 9, b: 0 }, 2023).concat(units({ a: 0, b: 9 })), { units: ['a', 'b'] }),
    ).toMatchObject({ unitsJudged: { period: '2024', failing: [{ area: 'a' }] } });
  });

  test('a figure that does not decide counts as missing', () => {
    expect(
      judge('every-unit', [...units({ a: 9 }), { period: 2024, area: 'b', value: 0, bound: 'at-least' }], {
        units: ['a', 'b'],
      }),
    ).toMatchObject({ reason: 'unit-missing', missing: ['b'] });
    expect(judge('every-unit', [{ period: 2024, area: 'a', value: 0, bound: 'at-least' }])).toMatchObject({
      reason: 'unit-missing',
      missing: ['a'],
    });
    expect(judge('every-unit', [])).toMatchObject({ reason: 'no-observation' });
  });

  test('it does not apply to a unit with denominator zero', () => {
    const shares = variant('every-unit', { indicator: 'coverage', unit: 'percent', value: '95' });
    const row = (area: string, numerator: number, denominator: number) => ({
      period: 2024,
      area,
      numerator,
      denominator,
    });
    expect(judge(shares, [row('a', 96, 100), row('b', 0, 0)], { units: ['a', 'b'] })).toMatchObject({
      status: 'met',
      unitsJudged: { total: 1, met: 1, missing: [] },
    });
    expect(judge(shares, [row('a', 94, 100), row('b', 0, 0)], { units: ['a', 'b'] })).toMatchObject({
      status: 'in-progress',
      unitsJudged: { total: 1, met: 0 },
    });
    expect(judge(shares, [row('a', 96, 100), row('b', 0, 0)], { units: ['a', 'b', 'c'] })).toMatchObject({
      reason: 'unit-missing',
      missing: ['c'],
    });
    expect(judge(shares, [row('a', 0, 0)], { units: ['a'] })).toMatchObject({
      status: 'not-applicable',
      reason: 'denominator-zero',
    });
  });

  test('a unit is named once', () => {
    expect(faultOf(() => judge('every-unit', units({ a: 9 }), { units: ['a', 'a'] }))).toMatchObject({
      code: 'BAD_OPTION',
      where: 'options.units',
      expected: 'every unit named once',
      received: '["a","a"]',
    });
  });

  test('once the due date is past, the due year is needed', () => {
    expect(judge('every-unit', units({ a: 9 }), { units: ['a'], asOf: 2030 })).toMatchObject({
      reason: 'due-period-not-observed',
      missing: ['2030'],
      readings: [{ id: 'every-unit' }],
    });
    expect(judge('every-unit', units({ a: 9 }, 2030), { units: ['a'] })).toMatchObject({ status: 'met', early: false });
    expect(judge('every-unit', units({ a: 0 }, 2030), { units: ['a'] })).toMatchObject({ status: 'not-met' });
    expect(judge('every-unit', units({ a: 0 }), { units: ['a'], asOf: 2030 })).toMatchObject({
      reason: 'due-period-not-observed',
    });
  });

  test('a forecast for a unit does not move the date of the answer', () => {
    const rows: Evidence[] = [...units({ a: 9 }), { period: 2030, area: 'a', value: 9, status: 'F' }];
    expect(judge('every-unit', rows, { units: ['a'] })).toMatchObject({
      status: 'met',
      early: true,
      asOf: '2024',
      warnings: [{ code: 'forecast-excluded', periods: ['2030'] }],
    });
  });

  test('held by every unit in every period, breaches are listed by unit', () => {
    const held = variant('every-unit', { sustain: true });
    const rows = [...units({ a: 1, b: 0 }, 2021), ...units({ a: 0, b: 1 }, 2022), ...units({ a: 1, b: 2 }, 2023)];
    expect(judge(held, rows, { units: ['a', 'b'] })).toMatchObject({
      status: 'not-met',
      breaches: [
        { period: '2022', value: '0', margin: '-1', area: 'a' },
        { period: '2021', value: '0', margin: '-1', area: 'b' },
      ],
      unitsJudged: { met: 2, failing: [] },
      readings: [{ id: 'inclusive-bound' }, { id: 'every-period' }, { id: 'every-unit' }],
    });
    // A breach is one, whatever else is missing and whenever it is asked about.
    expect(judge(held, rows, { units: ['a', 'b', 'c'], asOf: 2030 })).toMatchObject({
      status: 'not-met',
      unitsJudged: { missing: ['c'] },
    });
  });

  test('periods that some unit did not report are said, in order, and at the end decide', () => {
    const held = variant('every-unit', { sustain: true, due: 2024 });
    const rows = [
      ...units({ a: 1 }, 2021),
      ...units({ a: 1, b: 1 }, 2022),
      ...units({ b: 1 }, 2023),
      ...units({ a: 1, b: 1 }, 2024),
    ];
    expect(judge(held, rows, { units: ['a', 'b'] })).toMatchObject({
      status: 'insufficient-data',
      reason: 'periods-missing',
      missing: ['2021', '2023'],
      readings: [{ id: 'every-unit' }, { id: 'every-period' }],
    });
    expect(judge({ ...held, due: 2030 }, rows, { units: ['a', 'b'] })).toMatchObject({
      status: 'met',
      early: true,
      warnings: [{ code: 'unobserved-periods', periods: ['2021', '2023'] }],
    });
    const whole = ['a', 'b'].flatMap((area) => [2021, 2022, 2023, 2024].map((period) => ({ area, period, value: 1 })));
    expect(judge(held, whole, { units: ['a', 'b'] })).toMatchObject({
      status: 'met',
      early: false,
      breaches: [],
      warnings: [],
    });
    expect(
      judge(held, [...whole.slice(0, -1), { area: 'b', period: 2024, value: 0 }], { units: ['a', 'b'] }),
    ).toMatchObject({ status: 'not-met', breaches: [{ period: '2024', area: 'b' }] });
  });
});

describe('a level to be held', () => {
  test('a breach is not met, at once, and lists the years', () => {
    expect(judge('sustain', series({ 2020: 90, 2021: 95, 2022: 94, 2023: 96, 2024: 97 }))).toMatchObject({
      status: 'not-met',
      breaches: [{ period: '2022', value: '94', margin: '-1' }],
      margin: '2',
      readings: [{ id: 'inclusive-bound' }, { id: 'every-period' }],
    });
    expect(judge('sustain', series({ 2021: 95, 2024: 94 }))).toMatchObject({
      status: 'not-met',
      breaches: [{ period: '2024' }],
    });
  });

  test('is held from the first year of the plan; what was before is no breach', () => {
    expect(judge('sustain', series({ 2019: 80, 2020: 90, 2021: 95 }))).toMatchObject({
      status: 'met',
      breaches: [],
      warnings: [],
    });
    expect(judge('sustain', series({ 2021: 94 }))).toMatchObject({ status: 'not-met', breaches: [{ period: '2021' }] });
  });

  test('is not met by what it was before the plan', () => {
    expect(judge('sustain', series({ 2020: 90 }))).toMatchObject({ status: 'in-progress', margin: '-5', breaches: [] });
    expect(judge('sustain', series({ 2020: 90 }), { asOf: 2024 })).toMatchObject({
      status: 'in-progress',
      warnings: [{ code: 'unobserved-periods', periods: ['2021', '2022', '2023', '2024'] }],
    });
  });

  test('of a criterion of no plan, from its first observation', () => {
    const ownPlan = variant('sustain', { id: 'of-no-plan' });
    expect(judge(ownPlan, series({ 2018: 94, 2019: 96 }))).toMatchObject({
      status: 'not-met',
      breaches: [{ period: '2018' }],
    });
    expect(judge(ownPlan, series({ 2018: 95, 2020: 96 }))).toMatchObject({
      status: 'met',
      warnings: [{ code: 'unobserved-periods', periods: ['2019'] }],
    });
  });

  test('unobserved years are said, and at the end decide', () => {
    expect(judge('sustain', series({ 2021: 95, 2023: 96 }))).toMatchObject({
      status: 'met',
      early: true,
      warnings: [{ code: 'unobserved-periods', periods: ['2022'] }],
    });
    expect(judge('sustain', series({ 2021: 95, 2030: 96 }))).toMatchObject({
      status: 'insufficient-data',
      reason: 'periods-missing',
      missing: ['2022', '2023', '2024', '2025', '2026', '2027', '2028', '2029'],
      readings: [{ id: 'inclusive-bound' }, { id: 'every-period' }],
    });
    expect(judge('sustain', series({ 2021: 95, 2022: 94, 2030: 96 }))).toMatchObject({
      status: 'not-met',
      breaches: [{ period: '2022' }],
    });
  });

  test('the year asked about counts once it is over', () => {
    expect(judge('sustain', series({ 2021: 95 }), { asOf: '2022-12-30' })).toMatchObject({ warnings: [] });
    expect(judge('sustain', series({ 2021: 95 }), { asOf: '2022-12-31' })).toMatchObject({
      warnings: [{ code: 'unobserved-periods', periods: ['2022'] }],
    });
  });

  test('a breach decides though the due year is not observed', () => {
    expect(judge('sustain', series({ 2021: 94, 2022: 96 }), { asOf: 2030 })).toMatchObject({
      status: 'not-met',
      observed: { period: '2022' },
    });
    expect(judge('sustain', series({ 2021: 95, 2022: 96 }), { asOf: 2030 })).toMatchObject({
      reason: 'due-period-not-observed',
      missing: ['2030'],
    });
  });

  test('a figure that does not decide leaves its year unobserved', () => {
    const rows: Evidence[] = [{ period: 2021, value: 90, bound: 'at-least' }, ...series({ 2022: 96 })];
    expect(judge('sustain', rows)).toMatchObject({
      status: 'met',
      warnings: [{ code: 'unobserved-periods', periods: ['2021'] }],
    });
  });
});

describe('laws', () => {
  const value = fc.integer({ min: 0, max: 100000 }).map((n) => n / 1000);
  test('the order of observations is irrelevant', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 2015, max: 2024 }), { minLength: 1 }),
        fc.array(value, { minLength: 10, maxLength: 10 }),
        (years, values) => {
          const rows = years.map((year, i) => ({ period: year, value: values[i]! }));
          for (const id of ['at-least', 'gradual', 'sustain', 'slowing'] as const)
            expect(judge(id, [...rows].reverse())).toEqual(judge(id, rows));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('met has no negative margin; what is not met has no positive one, unless the way there or a breach is why', () => {
    const percent = fc.integer({ min: 0, max: 20 }).map((n) => n * 5);
    const single = toy.criteria.filter(({ kind }) => kind !== 'attested').map(({ id }) => id);
    fc.assert(
      fc.property(
        fc.constantFrom<Id>(...single),
        fc.array(percent, { minLength: 4, maxLength: 4 }),
        (id, [a, b, c, d]) => {
          const area = id === 'every-unit' ? { area: 'a' } : {};
          const rows = series({ 2018: a!, 2020: b!, 2022: c!, 2024: d! }).map((row) => ({ ...row, ...area }));
          const verdict = judge(id, rows, id.startsWith('compare') ? { reference: series({ 2024: 50 }) } : {});
          if (verdict.status === 'met') expect(Number(verdict.margin)).toBeGreaterThanOrEqual(0);
          if (verdict.status === 'in-progress' && !['trend', 'gap-narrowing'].includes(verdict.criterion.kind))
            expect(Number(verdict.margin)).toBeLessThanOrEqual(0);
        },
      ),
      { numRuns: 400 },
    );
  });
});
