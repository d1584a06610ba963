/** A bad plan lists every fault with its path; the zod schema refuses what definePlan refuses. */
import { describe, expect, test } from 'vitest';
import { definePlan, evaluate } from '../../src/entries/engine.js';
import { describeFault } from '../../src/entries/explain.js';
import { catalogueSchema, planSchema } from '../../src/entries/schema.js';
import { expectedInChinese } from '../../src/plan/describe-fault.js';
import { toy } from '../toy.js';
import { badPlans, criterion, faultsOf, first, good, item, type Loose } from './bad-plans.js';

describe('one bad record per rule', () => {
  test('the good plan is good', () => {
    expect(faultsOf(good())).toEqual([]);
    expect(catalogueSchema.safeParse(good()).success).toBe(true);
  });
  test.each(badPlans)('%s', (_name, path, spoil) => {
    const plan = good();
    spoil(plan);
    expect(faultsOf(plan).map((fault) => fault.path)).toContain(path);
    expect(catalogueSchema.safeParse(plan).success).toBe(false);
  });
  test('golden: what is said of each', async () => {
    const told = badPlans.map(([name, , spoil]) => {
      const plan = good();
      spoil(plan);
      const faults = faultsOf(plan).map((fault) => `  ${describeFault(fault, 'en')}`);
      return [`${name}:`, ...faults].join('\n');
    });
    await expect(`${told.join('\n')}\n`).toMatchFileSnapshot('./bad-plans.golden.txt');
  });
  test.each(badPlans)('%s: what is expected is said in Chinese too', (_name, _path, spoil) => {
    const plan = good();
    spoil(plan);
    for (const { expected } of faultsOf(plan)) expect(expectedInChinese(expected), expected).not.toBeNull();
  });
  test.each([null, 1, 'plan', [], undefined])('%o is no plan', (plan) => {
    expect(faultsOf(plan)).toHaveLength(1);
  });
});

test('every fault is listed, not only the first', () => {
  const plan = good();
  for (const i of [0, 1, 2]) criterion(plan, i)['value'] = 'x' as never;
  expect(faultsOf(plan).map(({ path }) => path)).toEqual([0, 1, 2].map((i) => `${first}[${i}].value`));
});

describe('a fault in one part hides none in another', () => {
  const spoilt = (...spoils: ((plan: Loose) => void)[]) => {
    const plan = good();
    for (const spoil of spoils) spoil(plan);
    return faultsOf(plan).map(({ path }) => path);
  };
  test('a shape here, a rule there', () => {
    expect(
      spoilt(
        (plan) => Object.assign(plan, { extra: 1 }),
        (plan) => void (plan.document.title = 1),
        (plan) => void (plan.plans[0].years.baseline = '2020'),
        (plan) => void (plan.plans[0].years.midterm = 2031),
        (plan) => Object.assign(criterion(plan, 0), { value: 'x', due: 2015, extra: 1 }),
        (plan) => Object.assign(criterion(plan, 1), { indicator: 'death' }),
        (plan) => Object.assign(criterion(plan, 2), { phrase: ' ', value: '101' }),
        (plan) => void (plan.indicators[3].min = 'x'),
      ).sort(),
    ).toEqual(
      [
        'extra',
        'document.title',
        'plans[0].years.baseline',
        'plans[0].years.midterm',
        `${first}[0].extra`,
        `${first}[0].value`,
        `${first}[0].due`,
        `${first}[1].indicator`,
        `${first}[2].phrase`,
        `${first}[2].value`,
        'indicators[3].min',
      ].sort(),
    );
  });
  test('of an unknown kind what every kind has is looked at, and nothing else', () => {
    expect(
      spoilt((plan) =>
        Object.assign(criterion(plan, 0), { kind: 'foo', due: 'x', indicator: 'death', id: 'at-most', some: 1 }),
      ),
    ).toEqual([`${first}[0].kind`, `${first}[0].due`, `${first}[0].indicator`, `${first}[1].id`]);
  });
  test('what is not sound breaks no rule: no fault follows from another', () => {
    expect(spoilt((plan) => void (plan.indicators[0].unit = 'furlong'))).toEqual(['indicators[0].unit']);
    expect(spoilt((plan) => void (plan.indicators[0].max = 'x'))).toEqual(['indicators[0].max']);
    expect(spoilt((plan) => void (plan.plans[0].years = null))).toEqual(['plans[0].years']);
    expect(spoilt((plan) => void (item(plan).text = 1))).toEqual(['plans[0].domains[0].items[0].text']);
    expect(spoilt((plan) => void (criterion(plan, 14).scope = 'every'))).toEqual([`${first}[14].scope`]);
    expect(spoilt((plan) => void (item(plan).criteria[0] = null))).toEqual([`${first}[0]`]);
    expect(spoilt((plan) => void (plan.plans[0].domains = {}))).toEqual(['plans[0].domains']);
  });
  test.each<[what: string, spoil: (plan: Loose) => unknown, paths: readonly string[]]>([
    [
      'two criteria without an id are not one twice',
      (plan) => [0, 1].map((i) => void delete criterion(plan, i).id),
      [`${first}[0].id`, `${first}[1].id`],
    ],
    [
      'two units of its own without an id',
      (plan) => Object.assign(plan, { units: [{ symbol: '亩' }, { symbol: '顷' }] }),
      ['units[0].id', 'units[1].id'],
    ],
    ['a criterion without an indicator', (plan) => delete criterion(plan, 0).indicator, [`${first}[0].indicator`]],
    ['an indicator without a unit', (plan) => delete plan.indicators[3].unit, ['indicators[3].unit']],
    [
      'an indicator without a unit beside a unit of its own',
      (plan) => Object.assign(plan.indicators[3], { unit: undefined, ownUnit: { symbol: { zh: '亩', en: 'mu' } } }),
      ['indicators[3].unit'],
    ],
    ['an indicator compared, in no unit', (plan) => void (plan.indicators[4].unit = 'furlong'), ['indicators[4].unit']],
    [
      'an indicator compared with, in no unit',
      (plan) => void (plan.indicators[3].unit = 'acre'),
      ['indicators[3].unit'],
    ],
    ['a side that is no text', (plan) => void (criterion(plan, 9).sides = ['boys', 7]), [`${first}[9].sides[1]`]],
    ['an item of no type', (plan) => void delete item(plan).type, ['plans[0].domains[0].items[0].type']],
    [
      'relative that is not true, and sides in another unit',
      (plan) => Object.assign(criterion(plan, 9), { relative: false, sides: ['deaths', 'rural-deaths'] }),
      [`${first}[9].relative`, `${first}[9]`, `${first}[9]`],
    ],
    [
      'sides in percent of a gap in another unit',
      (plan) => Object.assign(criterion(plan, 9), { indicator: 'mortality-gap', unit: 'per-100000' }),
      [`${first}[9]`, `${first}[9]`],
    ],
    [
      'sides in another unit of a gap in percentage points',
      (plan) => Object.assign(criterion(plan, 9), { sides: ['deaths', 'rural-deaths'] }),
      [`${first}[9]`, `${first}[9]`],
    ],
    [
      'a change of zero without a direction, since the base year of the plan',
      (plan) => Object.assign(criterion(plan, 4), { changePercent: '0', baselineYear: undefined }),
      [`${first}[4].direction`],
    ],
  ])('one fault each: %s', (_what, spoil, paths) => {
    expect(spoilt((plan) => void spoil(plan))).toEqual(paths);
  });
  test('a hole in a list is a fault', () => {
    expect(spoilt((plan) => void delete item(plan).criteria[0])).toEqual([`${first}[0]`]);
  });
  test('the message quotes the first and counts the rest', () => {
    const plan = good();
    Object.assign(criterion(plan, 0), { value: '0x10', due: 2015 });
    expect(() => definePlan(plan as never)).toThrow(
      `${first}[0].value: expected decimal text, such as "94.7", received "0x10" (and 1 more: see fields.faults)`,
    );
  });
});

describe('what is undefined counts as left out', () => {
  test('and is worked out', () => {
    const plan = good();
    Object.assign(criterion(plan, 4), { unit: undefined, baselineYear: undefined, sustain: undefined });
    Object.assign(plan.indicators[0], { min: undefined, max: undefined, definition: undefined, numerator: undefined });
    const defined = definePlan(plan as never) as typeof toy;
    expect(defined.criterion('change')).toEqual(toy.criterion('change'));
    expect(defined.indicator('coverage')).toEqual(toy.indicator('coverage'));
    expect(evaluate('at-least', [{ period: 2024, value: 96 }], { plan: defined }).status).toBe('met');
  });
  test('unless it has to be there', () => {
    const plan = good();
    criterion(plan, 0)['due'] = undefined;
    expect(faultsOf(plan)).toMatchObject([{ path: `${first}[0].due`, expected: 'to be present' }]);
  });
});

describe('the edges of a plan', () => {
  test('due in its first and last year, at the ends of what is possible', () => {
    const plan = good();
    Object.assign(criterion(plan, 0), { due: 2021, value: '100' });
    Object.assign(criterion(plan, 1), { due: 2030, value: '0' });
    Object.assign(criterion(plan, 4), { due: 2025, baselineYear: 2024 });
    Object.assign(plan.document, { issued: '2024-02-29' });
    expect(faultsOf(plan)).toEqual([]);
    expect(catalogueSchema.safeParse(plan).success).toBe(true);
  });
  const years = (given: object) => (plan: Loose) => Object.assign(plan.plans[0].years, given);
  const policy = (given: object) => (plan: Loose) => Object.assign(plan.plans[0], { policy: given });
  const outlook = (onTrack: number, atRisk: number) => policy({ outlook: { onTrack, atRisk } });
  test.each<[what: string, spoil: (plan: Loose) => unknown]>([
    ['a mid-term that is the end', years({ midterm: 2030 })],
    ['a mid-term that is the first year', years({ midterm: 2021 })],
    ['a start in the year after the base year', years({ start: 2021 })],
    ['an end in the first year', years({ midterm: undefined, end: 2021 })],
    ['least and most alike', (plan) => Object.assign(plan.indicators[11], { min: '1', max: '1.0' })],
    [
      'a phrase found in English alone',
      (plan) => {
        item(plan).text.en += ' Coverage reaches 95%.';
        criterion(plan, 0).phrase = 'Coverage reaches 95%';
      },
    ],
    ['shares just within 0 and 1', outlook(0.999, 0.001)],
    ['shares that are alike', outlook(0.5, 0.5)],
    ['a band of one figure', policy({ balancedBand: { min: '50', max: '50.0' } })],
    ['a strict limit just within what is possible', (plan) => Object.assign(criterion(plan, 0), { value: '99.9' })],
    ['due by a month of the due year', (plan) => Object.assign(criterion(plan, 0), { dueBy: '2030-06' })],
    ['due by a day of the due year', (plan) => Object.assign(criterion(plan, 0), { dueBy: '2030-06-30' })],
    ['a strict limit where nothing is the most', (plan) => Object.assign(criterion(plan, 16), { strict: true })],
    [
      'a comparison with the same indicator of another area',
      (plan) => Object.assign(criterion(plan, 10), { reference: 'delegates', referenceArea: '全省' }),
    ],
    [
      'a relative gap, in percent, of two rates',
      (plan) =>
        Object.assign(criterion(plan, 9), {
          indicator: 'rate',
          unit: 'percent',
          relative: true,
          sides: ['deaths', 'rural-deaths'],
        }),
    ],
    ['due in the year after the base year', (plan) => Object.assign(criterion(plan, 4), { baselineYear: 2029 })],
  ])('%s is within them', (_what, change) => {
    const plan = good();
    change(plan);
    expect(faultsOf(plan)).toEqual([]);
    expect(catalogueSchema.safeParse(plan).success).toBe(true);
    expect(planSchema.safeParse(plan).success).toBe(true);
  });
  test.each<[what: string, path: string, spoil: (plan: Loose) => unknown]>([
    ['a mid-term after the end', 'plans[0].years.midterm', years({ midterm: 2031 })],
    ['a mid-term before the start', 'plans[0].years.midterm', years({ midterm: 2020 })],
    ['a start in the base year', 'plans[0].years.start', years({ start: 2020 })],
    ['an end before the start', 'plans[0].years.end', years({ midterm: undefined, end: 2020 })],
    [
      'most just below least',
      'indicators[15].max',
      (plan) => Object.assign(plan.indicators[15], { min: '1', max: '0.9' }),
    ],
    [
      'a phrase found in neither language',
      `${first}[0].phrase`,
      (plan) => Object.assign(criterion(plan, 0), { phrase: 'Coverage reaches 95%' }),
    ],
    ['a share of 1', 'plans[0].policy.outlook.onTrack', outlook(1, 0.3)],
    ['a share of 0', 'plans[0].policy.outlook.atRisk', outlook(0.6, 0)],
    ['shares out of order', 'plans[0].policy.outlook', outlook(0.3, 0.6)],
    [
      'due in the base year',
      `${first}[4].baselineYear`,
      (plan) => Object.assign(criterion(plan, 4), { baselineYear: 2030 }),
    ],
  ])('%s is beyond them', (_what, path, spoil) => {
    const plan = good();
    spoil(plan);
    expect(faultsOf(plan).map((fault) => fault.path)).toEqual([path]);
    const { error } = catalogueSchema.safeParse(plan);
    const steps = path.split(/[.[\]]+/).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    expect(error?.issues.map((issue) => issue.path)).toEqual([steps]);
    expect(planSchema.safeParse(plan).success).toBe(false);
  });
  test('the limits of a unit hold where an indicator gives none of its own', () => {
    const plan = good();
    delete plan.indicators[0].max;
    criterion(plan, 0)['value'] = '101';
    expect(faultsOf(plan)).toMatchObject([
      { path: `${first}[0].value`, expected: 'a possible value of its indicator, from 0 to 100' },
    ]);
  });
});

test('a figure without a timing is a flow and a statement a stock; what is given stands', () => {
  const timed = (given: object) => {
    const plan = good();
    Object.assign(plan.indicators[0], given);
    const { indicators } = definePlan(plan);
    return [indicators[0]!.timing, indicators.find(({ unit }) => unit === 'attestation')!.timing];
  };
  expect(timed({})).toEqual(['flow', 'stock']);
  expect(timed({ timing: 'stock' })).toEqual(['stock', 'stock']);
  const plan = good();
  Object.assign(plan.indicators[0], { timing: 'snapshot', timingReason: 1 });
  expect(faultsOf(plan).map(({ path }) => path)).toEqual(['indicators[0].timing', 'indicators[0].timingReason']);
});

test('the definition is copied: changing it later changes nothing', () => {
  const plan = good();
  const defined = definePlan(plan as never) as typeof toy;
  criterion(plan, 0)['value'] = '1' as never;
  expect(defined.criterion('at-least')).toMatchObject({ value: '95' });
});
