/** One bad plan for every rule, with the place of its fault. */
import { definePlan, type IndicatorError, type PlanFault } from '../../src/entries/engine.js';
import { expect } from 'vitest';
import { toy } from '../toy.js';

/** JSON, without a type. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Loose = any;

export const good = (): Loose => JSON.parse(JSON.stringify(toy));
export const item = (plan: Loose): Loose => plan['plans']![0]!['domains']![0]!['items']![0]!;
export const criterion = (plan: Loose, i: number): Loose => item(plan)['criteria']![i]!;

export function faultsOf(plan: unknown): readonly PlanFault[] {
  try {
    definePlan(plan as never);
  } catch (error) {
    expect((error as IndicatorError).code).toBe('BAD_PLAN');
    return (error as IndicatorError).fields['faults'] as PlanFault[];
  }
  return [];
}

export const first = 'plans[0].domains[0].items[0].criteria';
export const badPlans: readonly (readonly [name: string, path: string, spoil: (plan: Loose) => void])[] = [
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
  ['strict that is not true', `${first}[0].strict`, (plan) => void (criterion(plan, 0)['strict'] = false)],
  ['strict of a kind without', `${first}[2].strict`, (plan) => void (criterion(plan, 2)['strict'] = true)],
  [
    'more than the most there can be',
    `${first}[0].value`,
    (plan) => Object.assign(criterion(plan, 0), { value: '100.0', strict: true }),
  ],
  ['less than nothing', `${first}[1].value`, (plan) => Object.assign(criterion(plan, 1), { value: '0', strict: true })],
  [
    'a policy of a part no one knows',
    'plans[0].policy.tolerance',
    (plan) => void (plan['plans']![0]!['policy'] = { tolerance: '1' } as never),
  ],
  [
    'a policy with a share of one',
    'plans[0].policy.confidence',
    (plan) => void (plan['plans']![0]!['policy'] = { confidence: 1 } as never),
  ],
  [
    'a policy with a negative limit',
    `${first}[0].policy.volatility.limit`,
    (plan) => void (criterion(plan, 0)['policy'] = { volatility: { measure: 'reversal-share', limit: -1 } } as never),
  ],
  [
    'a width below nothing',
    `${first}[2].policy.aboutTolerance`,
    (plan) => void (criterion(plan, 2)['policy'] = { aboutTolerance: { percent: '-1' } } as never),
  ],
  [
    'a width that is a number',
    `${first}[2].policy.aboutTolerance.percent`,
    (plan) => void (criterion(plan, 2)['policy'] = { aboutTolerance: { percent: 1 } } as never),
  ],
  [
    'a band upside down',
    'plans[0].policy.balancedBand',
    (plan) => void (plan['plans']![0]!['policy'] = { balancedBand: { min: '60', max: '40' } } as never),
  ],
  [
    'a width in a unit that no indicator has',
    'plans[0].policy.aboutTolerance.acre',
    (plan) => void (plan.plans[0].policy = { aboutTolerance: { acre: '1' } }),
  ],
  [
    'a unit of its own that is a known one',
    'indicators[0].ownUnit',
    (plan) => void (plan.indicators[0].ownUnit = { symbol: { zh: '%', en: '%' } }),
  ],
  ['due in a month', `${first}[0].due`, (plan) => void (criterion(plan, 0).due = '2030-06')],
  ['a range without an end', `${first}[3].max`, (plan) => void delete criterion(plan, 3).max],
  ['a range that ends in words', `${first}[3].max`, (plan) => void (criterion(plan, 3).max = 'two')],
  ['a comparison with nothing', `${first}[10].reference`, (plan) => void delete criterion(plan, 10).reference],
  ['two sizes of a change', `${first}[4].factor`, (plan) => void (criterion(plan, 4)['factor'] = '2' as never)],
  [
    'a factor over nothing',
    `${first}[4].factor`,
    (plan) => void Object.assign(criterion(plan, 4), { changePercent: undefined, factor: '5/0' }),
  ],
  [
    'a change of zero without a direction',
    `${first}[4].direction`,
    (plan) => void (criterion(plan, 4)['changePercent'] = '0' as never),
  ],
  ['an unknown relation', `${first}[10].relation`, (plan) => void (criterion(plan, 10)['relation'] = 'over' as never)],
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
  [
    'due by a month of another year',
    `${first}[0].dueBy`,
    (plan) => Object.assign(criterion(plan, 0), { dueBy: '2029-12' }),
  ],
  ['due by a year', `${first}[0].dueBy`, (plan) => Object.assign(criterion(plan, 0), { dueBy: '2030' })],
  [
    'a statement as a figure',
    `${first}[16].kind`,
    (plan) => Object.assign(criterion(plan, 16), { indicator: 'system', unit: 'attestation' }),
  ],
  ['less than the least, without a most', `${first}[16].value`, (plan) => void (criterion(plan, 16).value = '-1')],
  [
    'more than the most, without a least',
    `${first}[16].value`,
    (plan) => {
      Object.assign(plan.indicators[12], { min: null, max: '90' });
    },
  ],
  ['a reference no one knows', `${first}[10]`, (plan) => void (criterion(plan, 10).reference = 'member')],
  ['a domain id used twice', 'plans[1].domains[0].id', (plan) => void plan.plans.push({ ...plan.plans[0], id: 'two' })],
  ['a plan id used twice', 'plans[1].id', (plan) => void plan.plans.push({ ...plan.plans[0], domains: [] })],
  ['a bad date', 'document.issued', (plan) => void (plan['document']!['issued'] = '2022' as never)],
];
