/** An indicator without a smallest and a largest value: a figure that is only a bound is open on its side. */
import { describe, expect, test } from 'vitest';
import { definePlan, evaluate, type Evidence, type PolicyInput } from '../../../src/entries/engine.js';

const text = (zh: string, en: string) => ({ zh, en });
const open = <const Id extends string>(id: Id) =>
  ({ id, name: text(id, id), unit: 'yuan', polarity: 'target-is-best', min: null, max: null }) as const;
const due = { due: 2030, phrase: '目标' } as const;
const since = { baselineYear: 2020, ...due } as const;

const plan = definePlan({
  document: { id: 'open', title: text('示例', 'Open') },
  indicators: [open('balance'), open('east'), open('west'), open('gap')],
  plans: [
    {
      id: 'open',
      title: text('示例', 'Open'),
      years: { baseline: 2020, start: 2021, end: 2030 },
      domains: [
        {
          id: 'open.one',
          ordinal: 1,
          title: text('一', 'One'),
          items: [
            {
              id: 'open.one.target.1',
              type: 'target',
              ordinal: 1,
              text: text('目标', 'Target'),
              criteria: [
                { id: 'at-least', kind: 'at-least', indicator: 'balance', value: '5', ...due },
                { id: 'at-most', kind: 'at-most', indicator: 'balance', value: '5', ...due },
                { id: 'between', kind: 'between', indicator: 'balance', min: '-1', max: '1', ...due },
                { id: 'rise', kind: 'trend', indicator: 'balance', direction: 'increase', pace: 'gradual', ...since },
                { id: 'fall', kind: 'trend', indicator: 'balance', direction: 'decrease', pace: 'gradual', ...since },
                { id: 'converge', kind: 'converge', indicator: 'balance', min: '-1', max: '1', ...since },
                { id: 'more', kind: 'change-from-baseline', indicator: 'balance', change: '2', ...since },
                { id: 'half', kind: 'change-from-baseline', indicator: 'balance', factor: '1/2', ...since },
                {
                  id: 'gap',
                  kind: 'gap-narrowing',
                  indicator: 'gap',
                  sides: ['east', 'west'],
                  pace: 'gradual',
                  ...since,
                },
              ],
            },
          ],
        },
      ],
    },
  ],
});

type Figure = number | readonly ['at-least' | 'at-most', number];
type Id = (typeof plan.criteria)[number]['id'];

const row = (period: number, figure: Figure, indicator?: 'east' | 'west'): Evidence => ({
  period,
  ...(typeof figure === 'number' ? { value: figure } : { bound: figure[0], value: figure[1] }),
  ...(indicator && { indicator }),
});

function answerTo(id: Id, rows: readonly Evidence[], policy: PolicyInput = {}): string {
  const verdict = evaluate(id, rows, { plan, policy });
  return verdict.status === 'insufficient-data' ? verdict.reason : verdict.status;
}

test.each<[Id, Figure, string]>([
  ['at-least', ['at-least', 5], 'met'],
  ['at-least', ['at-least', 4], 'bound-undecided'],
  ['at-least', ['at-most', 4], 'in-progress'],
  ['at-least', ['at-most', 10], 'bound-undecided'],
  ['at-most', ['at-most', 5], 'met'],
  ['at-most', ['at-most', 6], 'bound-undecided'],
  ['at-most', ['at-least', 6], 'in-progress'],
  ['at-most', ['at-least', -10], 'bound-undecided'],
  ['between', ['at-most', 0], 'bound-undecided'],
  ['between', ['at-least', 0], 'bound-undecided'],
  ['between', ['at-most', -2], 'in-progress'],
  ['between', ['at-least', 2], 'in-progress'],
])('%s: %j is %s', (id, figure, expected) => {
  expect(answerTo(id, [row(2024, figure)])).toBe(expected);
});

describe('since a base year', () => {
  test.each<[Id, Figure, Figure, string]>([
    ['rise', 50, ['at-least', 51], 'met'],
    ['rise', 50, ['at-least', 40], 'bound-undecided'],
    ['rise', 50, ['at-most', 60], 'bound-undecided'],
    ['rise', 50, ['at-most', 50], 'in-progress'],
    ['rise', ['at-least', 50], 60, 'bound-undecided'],
    ['rise', ['at-least', 50], 50, 'in-progress'],
    ['rise', ['at-most', 50], 51, 'met'],
    ['rise', ['at-most', 60], 55, 'bound-undecided'],
    ['rise', ['at-most', 50], ['at-least', 60], 'met'],
    ['rise', ['at-least', 50], ['at-least', 60], 'bound-undecided'],
    ['rise', ['at-most', 50], ['at-most', 40], 'bound-undecided'],
    ['fall', 50, ['at-most', 49], 'met'],
    ['fall', 50, ['at-most', 60], 'bound-undecided'],
    ['fall', 50, ['at-least', 40], 'bound-undecided'],
    ['fall', ['at-most', 50], 40, 'bound-undecided'],
    ['fall', ['at-least', 50], 40, 'met'],
    ['fall', ['at-most', 50], 50, 'in-progress'],
    ['converge', ['at-most', -5], -4, 'met'],
    ['converge', ['at-least', 5], 4, 'met'],
    ['converge', ['at-least', -5], -4, 'bound-undecided'],
    ['converge', ['at-most', 5], 4, 'bound-undecided'],
    ['converge', -5, ['at-most', -6], 'in-progress'],
    ['converge', -5, ['at-least', -4], 'bound-undecided'],
    ['more', ['at-most', 10], 12, 'met'],
    ['more', ['at-least', 10], 12, 'bound-undecided'],
    ['more', ['at-least', 10], 11, 'in-progress'],
    ['half', ['at-least', 10], 5, 'met'],
    // Half of a base that may be negative is no limit to go by.
    ['half', ['at-most', 10], -5, 'bound-undecided'],
  ])('%s from %j to %j: %s', (id, from, to, expected) => {
    expect(answerTo(id, [row(2020, from), row(2024, to)])).toBe(expected);
  });

  test.each<[Figure, string]>([
    [['at-least', 50], 'bound-undecided'],
    [['at-most', 60], 'bound-undecided'],
    [['at-least', 61], 'in-progress'],
    [['at-most', 49], 'in-progress'],
  ])('no step may have turned back, 50 to %j to 60: %s', (middle, expected) => {
    expect(answerTo('rise', [row(2020, 50), row(2022, middle), row(2024, 60)], { trendReading: 'monotone' })).toBe(
      expected,
    );
  });
});

// [east and west in the base year, whether a gap of 4 is narrower]
test.each<[Figure, Figure, string]>([
  [10, 5, 'met'],
  [10, 6, 'in-progress'],
  [['at-least', 10], 5, 'met'],
  [5, ['at-least', 10], 'met'],
  [['at-least', 10], ['at-most', 5], 'met'],
  [['at-most', 5], ['at-least', 10], 'met'],
  [['at-most', 10], 5, 'bound-undecided'],
  [['at-least', 10], ['at-least', 5], 'bound-undecided'],
  [['at-most', 10], ['at-most', 5], 'bound-undecided'],
  [['at-least', 5], ['at-most', 10], 'bound-undecided'],
])('a gap between %j and %j, and now one of 4: %s', (east, west, expected) => {
  const rows = [row(2020, east, 'east'), row(2020, west, 'west'), row(2024, 9, 'east'), row(2024, 5, 'west')];
  expect(answerTo('gap', rows)).toBe(expected);
});
