/** A bad plan lists every fault with its path; the zod schema refuses what definePlan refuses. */
import { describe, expect, test } from 'vitest';
import type { IndicatorError } from '../../src/entries/engine.js';
import { definePlan, evaluate, type PlanFault } from '../../src/entries/engine.js';
import { catalogueSchema } from '../../src/entries/schema.js';
import { toy } from '../toy.js';

/** JSON, without a type. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Loose = any;

const good = (): Loose => JSON.parse(JSON.stringify(toy));
const item = (plan: Loose): Loose => plan['plans']![0]!['domains']![0]!['items']![0]!;
const criterion = (plan: Loose, i: number): Loose => item(plan)['criteria']![i]!;

function faultsOf(plan: unknown): readonly PlanFault[] {
  try {
    definePlan(plan as never);
  } catch (error) {
    expect((error as IndicatorError).code).toBe('BAD_PLAN');
    return (error as IndicatorError).fields['faults'] as PlanFault[];
  }
  return [];
}

const first = 'plans[0].domains[0].items[0].criteria';
const bad: readonly (readonly [name: string, path: string, spoil: (plan: Loose) => void])[] = [
  ['an unknown field', 'extra', (plan) => Object.assign(plan, { extra: 1 })],
  [
    'a prototype trick',
    'document.__proto__',
    (plan) => void (plan['document'] = JSON.parse('{"id":"x","title":{"zh":"一","en":"a"},"__proto__":{}}') as never),
  ],
  ['no plan', 'plans', (plan) => void (plan['plans'] = [] as never)],
  ['a missing title', 'plans[0].title', (plan) => void delete plan['plans']![0]!['title']],
  ['a blank text', 'plans[0].title.zh', (plan) => void (plan['plans']![0]!['title']!['zh'] = ' ' as never)],
  [
    'years out of order',
    'plans[0].years.start',
    (plan) => void (plan['plans']![0]!['years']!['start'] = 2020 as never),
  ],
  [
    'an end before the start',
    'plans[0].years.end',
    (plan) => Object.assign(plan['plans']![0]!['years']!, { end: 2019, midterm: 2021 }),
  ],
  [
    'an ordinal used twice',
    'plans[0].domains[0].items[1].ordinal',
    (plan) =>
      void plan['plans']![0]!['domains']![0]!['items']!.push({ ...item(plan), id: 'again', criteria: [] } as never),
  ],
  [
    'an item id used twice',
    'plans[0].domains[0].items[1].id',
    (plan) =>
      void plan['plans']![0]!['domains']![0]!['items']!.push({ ...item(plan), ordinal: 2, criteria: [] } as never),
  ],
  ['an id with a space', 'plans[0].id', (plan) => void (plan['plans']![0]!['id'] = 'a b' as never)],
  ['an unknown kind', `${first}[0].kind`, (plan) => void (criterion(plan, 0)['kind'] = 'more-than' as never)],
  ['a field of another kind', `${first}[0].min`, (plan) => void (criterion(plan, 0)['min'] = '1' as never)],
  ['no value', `${first}[0].value`, (plan) => void delete criterion(plan, 0)['value']],
  ['a value that is a number', `${first}[0].value`, (plan) => void (criterion(plan, 0)['value'] = 95 as never)],
  ['hexadecimal', `${first}[0].value`, (plan) => void (criterion(plan, 0)['value'] = '0x10' as never)],
  ['min above max', `${first}[3].max`, (plan) => void (criterion(plan, 3)['max'] = '0' as never)],
  ['an unknown direction', `${first}[5].direction`, (plan) => void (criterion(plan, 5)['direction'] = 'up' as never)],
  ['one side of a gap', `${first}[9].sides`, (plan) => void (criterion(plan, 9)['sides'] = ['boys'] as never)],
  ['a side no one knows', `${first}[9]`, (plan) => void (criterion(plan, 9)['sides'] = ['boys', 'grils'] as never)],
  [
    'a reference in another unit',
    `${first}[10]`,
    (plan) => void (criterion(plan, 10)['reference'] = 'deaths' as never),
  ],
  [
    'an unknown indicator',
    `${first}[0].indicator`,
    (plan) => void (criterion(plan, 0)['indicator'] = 'coverag' as never),
  ],
  ['the wrong unit', `${first}[0].unit`, (plan) => void (criterion(plan, 0)['unit'] = 'per-1000' as never)],
  [
    'a figure for a statement',
    `${first}[17].kind`,
    (plan) => void (criterion(plan, 17)['indicator'] = 'coverage' as never),
  ],
  ['due before the plan', `${first}[0].due`, (plan) => void (criterion(plan, 0)['due'] = 2015 as never)],
  [
    'words its item does not have',
    `${first}[0].phrase`,
    (plan) => void (criterion(plan, 0)['phrase'] = '达到96%以上' as never),
  ],
  ['sustain: false', `${first}[0].sustain`, (plan) => void (criterion(plan, 0)['sustain'] = false as never)],
  [
    'units without every-unit',
    `${first}[0].units`,
    (plan) => void (criterion(plan, 0)['units'] = { zh: '所', en: 'school' } as never),
  ],
  ['a criterion id used twice', `${first}[1].id`, (plan) => void (criterion(plan, 1)['id'] = 'at-least' as never)],
  [
    'an indicator id used twice',
    'indicators[1].id',
    (plan) => void (plan['indicators']![1]!['id'] = 'coverage' as never),
  ],
  ['limits out of order', 'indicators[0].max', (plan) => void (plan['indicators']![0]!['max'] = '-1' as never)],
  ['an unknown unit', 'indicators[0].unit', (plan) => void (plan['indicators']![0]!['unit'] = 'furlong' as never)],
  [
    'a base year not before the due year',
    `${first}[4].baselineYear`,
    (plan) => void (criterion(plan, 4)['baselineYear'] = 2030 as never),
  ],
  [
    'a threshold above what is possible',
    `${first}[0].value`,
    (plan) => void (criterion(plan, 0)['value'] = '100.1' as never),
  ],
  [
    'a threshold below what is possible',
    `${first}[1].value`,
    (plan) => void (criterion(plan, 1)['value'] = '-0.1' as never),
  ],
  [
    'an end of a range beyond what is possible',
    `${first}[3].min`,
    (plan) => void (criterion(plan, 3)['min'] = '-1' as never),
  ],
  [
    'a band beyond what is possible',
    `${first}[13].max`,
    (plan) => Object.assign(plan['indicators'][10], { max: '105' }),
  ],
  [
    'balance in another unit',
    `${first}[12].indicator`,
    (plan) => Object.assign(criterion(plan, 12), { indicator: 'schools', unit: 'count' }),
  ],
  [
    'a comparison with itself',
    `${first}[10]`,
    (plan) => void (criterion(plan, 10)['reference'] = 'delegates' as never),
  ],
  ['one side twice', `${first}[9]`, (plan) => void (criterion(plan, 9)['sides'] = ['boys', 'boys'] as never)],
  ['the gap as its own side', `${first}[9]`, (plan) => void (criterion(plan, 9)['sides'] = ['boys', 'gap'] as never)],
  [
    'a day that does not exist',
    'document.issued',
    (plan) => void (plan['document']!['issued'] = '2022-99-99' as never),
  ],
  [
    'the 29th of February of a common year',
    'document.checkedOn',
    (plan) => void (plan['document']!['checkedOn'] = '2023-02-29' as never),
  ],
  ['a month', 'document.issued', (plan) => void (plan['document']!['issued'] = '2022-06' as never)],
  ['a bad date', 'document.issued', (plan) => void (plan['document']!['issued'] = '2022' as never)],
];

describe('one bad record per rule', () => {
  test('the good plan is good', () => {
    expect(faultsOf(good())).toEqual([]);
    expect(catalogueSchema.safeParse(good()).success).toBe(true);
  });
  test.each(bad)('%s', (_name, path, spoil) => {
    const plan = good();
    spoil(plan);
    expect(faultsOf(plan).map((fault) => fault.path)).toContain(path);
    expect(catalogueSchema.safeParse(plan).success).toBe(false);
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
