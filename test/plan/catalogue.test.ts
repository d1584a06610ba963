/** The look-ups of a catalogue: lists in the order of the document, things by id, criteria by query. */
import { describe, expect, test } from 'vitest';
import { definePlan, type CriterionQuery } from '../../src/entries/engine.js';

const title = { zh: '规划', en: 'Plan' };
const years = { baseline: 2020, start: 2021, end: 2030 };
const later = { baseline: 2015, start: 2016, end: 2035 };
const item = (id: string, type: 'target' | 'measure', ordinal: number, criteria: readonly object[]) => ({
  id,
  type,
  ordinal,
  text: '达到95%以上，控制在5%以下',
  criteria,
});
const held = { kind: 'at-least', value: '95', phrase: '达到95%以上' };
const kept = { kind: 'at-most', value: '5', phrase: '控制在5%以下' };

const plan = definePlan({
  document: { id: 'two', title },
  units: [{ id: 'mu', symbol: '亩' }],
  indicators: [
    { id: 'rate', name: { zh: '入学率', en: 'Enrolment' }, unit: 'percent', polarity: 'higher-is-better' },
    { id: 'loss', name: { zh: '辍学率', en: 'Drop-out' }, unit: 'percent', polarity: 'lower-is-better' },
    { id: 'land', name: { zh: '用地', en: 'Land' }, unit: 'mu', polarity: 'higher-is-better' },
  ],
  plans: [
    {
      id: 'first',
      title,
      years,
      policy: { confidence: 0.9 },
      domains: [
        {
          id: 'school',
          ordinal: 1,
          title: { zh: '教育', en: 'Education' },
          items: [
            item('school.1', 'target', 1, [
              { id: 'rate@2025', indicator: 'rate', due: 2025, ...held },
              { id: 'rate@2030', indicator: 'rate', due: 2030, ...held },
            ]),
            item('school.m1', 'measure', 1, [{ id: 'loss@2030', indicator: 'loss', due: 2030, ...kept }]),
          ],
        },
      ],
    },
    {
      id: 'second',
      title,
      years: later,
      domains: [
        {
          id: 'health',
          ordinal: 1,
          title: { zh: '健康', en: 'Health' },
          items: [item('health.1', 'target', 1, [{ id: 'loss@2035', indicator: 'loss', due: 2035, ...kept }])],
        },
      ],
    },
  ],
} as never);

const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);

test('lists hold the parts of all plans, in the order of the document', () => {
  expect(ids(plan.plans)).toEqual(['first', 'second']);
  expect(ids(plan.domains)).toEqual(['school', 'health']);
  expect(ids(plan.items)).toEqual(['school.1', 'school.m1', 'health.1']);
  expect(ids(plan.criteria)).toEqual(['rate@2025', 'rate@2030', 'loss@2030', 'loss@2035']);
  expect([plan.domains, plan.items, plan.criteria, plan].every(Object.isFrozen)).toBe(true);
});

test('each look-up finds its own kind of thing by id', () => {
  expect(plan.plan('second' as never).years.end).toBe(2035);
  expect(plan.domain('health' as never).title.zh).toBe('健康');
  expect(plan.item('school.m1' as never).type).toBe('measure');
  expect(plan.criterion('loss@2030' as never)).toMatchObject({ indicator: 'loss', due: 2030 });
  expect(plan.indicator('loss' as never).name.en).toBe('Drop-out');
});

test('the place of a criterion is its plan, its domain and its item', () => {
  const place = plan.placeOf('loss@2035' as never);
  expect([place.plan.id, place.domain.id, place.item.id]).toEqual(['second', 'health', 'health.1']);
  expect(Object.isFrozen(place)).toBe(true);
});

test('years and policy of a criterion are those of its plan; a criterion of no plan has neither', () => {
  const policy = expect.objectContaining({ confidence: 0.9 }) as unknown;
  expect(['rate@2025', 'loss@2035', 'other'].map((id) => plan.yearsOf(id))).toEqual([years, later, null]);
  expect(['rate@2025', 'loss@2035', 'other'].map((id) => plan.policyOf(id))).toEqual([policy, null, null]);
});

test.each<[id: string, criterion: boolean, indicator: boolean, unit: boolean]>([
  ['rate@2025', true, false, false],
  ['rate', false, true, false],
  ['percent', false, false, true],
  ['per-1000', false, false, true],
  ['mu', false, false, true],
  ['acre', false, false, false],
])('%s: a criterion %s, an indicator %s, a unit %s', (id, criterion, indicator, unit) => {
  expect([plan.hasCriterion(id), plan.hasIndicator(id), plan.hasUnit(id)]).toEqual([criterion, indicator, unit]);
});

describe('select', () => {
  test.each<[query: CriterionQuery | undefined, found: readonly string[]]>([
    [undefined, ['rate@2025', 'rate@2030', 'loss@2030', 'loss@2035']],
    [{ kind: undefined } as never, ['rate@2025', 'rate@2030', 'loss@2030', 'loss@2035']],
    [{ plan: 'second' }, ['loss@2035']],
    [{ domain: 'school' }, ['rate@2025', 'rate@2030', 'loss@2030']],
    [{ item: 'school.1' }, ['rate@2025', 'rate@2030']],
    [{ type: 'measure' }, ['loss@2030']],
    [{ type: 'target' }, ['rate@2025', 'rate@2030', 'loss@2035']],
    [{ indicator: 'loss' }, ['loss@2030', 'loss@2035']],
    [{ kind: 'at-most' }, ['loss@2030', 'loss@2035']],
    [{ due: 2030 }, ['rate@2030', 'loss@2030']],
    [{ due: 2030, kind: 'at-least' }, ['rate@2030']],
    [{ due: 2025, kind: 'at-most' }, []],
    [{ kind: 'trend' }, []],
  ])('%o selects what passes every part of it: %o', (query, found) => {
    expect(ids(plan.select(query as never))).toEqual(found);
    expect(Object.isFrozen(plan.select(query as never))).toBe(true);
  });

  const parts = 'parts among plan, domain, item, type, indicator, kind, due';
  test.each<[query: unknown, code: string, where: string, expected: string]>([
    ['first', 'BAD_OPTION', 'query', 'an object'],
    [{ domains: 'school' }, 'BAD_OPTION', 'query', parts],
    [{ toString: 1 }, 'BAD_OPTION', 'query', parts],
    [{ type: 'goal' }, 'BAD_OPTION', 'query.type', 'a type'],
    [{ kind: 'toString' }, 'BAD_OPTION', 'query.kind', 'a kind'],
    [{ kind: ['trend'] }, 'BAD_OPTION', 'query.kind', 'a kind'],
    [{ due: 2030.5 }, 'BAD_OPTION', 'query.due', 'a due'],
    [{ plan: 'third' }, 'UNKNOWN_ID', 'plan', 'the id of one of this catalogue’s plans'],
    [{ domain: 'x' }, 'UNKNOWN_ID', 'domain', 'the id of one of this catalogue’s domains'],
    [{ item: 'x' }, 'UNKNOWN_ID', 'item', 'the id of one of this catalogue’s items'],
    [{ indicator: 'x' }, 'UNKNOWN_ID', 'indicator', 'the id of one of this catalogue’s indicators'],
  ])('%o is refused: %s at %s, expected %s', (query, code, where, expected) => {
    const fields = expect.objectContaining({ where, expected }) as unknown;
    expect(() => plan.select(query as never)).toThrow(expect.objectContaining({ code, fields }) as Error);
  });
});

test('a place of an unknown criterion is refused, with the kind of thing that is meant', () => {
  expect(() => plan.placeOf('x' as never)).toThrow(
    expect.objectContaining({
      code: 'UNKNOWN_ID',
      fields: expect.objectContaining({ where: 'criterion', expected: 'the id of one of this catalogue’s criteria' }),
    }) as Error,
  );
});

describe('what a plan may leave out', () => {
  const defaults = (unit: string): object => {
    const { min, max, timing, definition, name } = definePlan({
      document: { id: 'd', title },
      indicators: [{ id: 'i', name: '指标', unit, polarity: 'higher-is-better' }],
      plans: [{ id: 'p', title, years, domains: [] }],
    } as never).indicators[0]!;
    expect(definition).toEqual(name);
    return { min, max, timing };
  };
  test.each([
    ['percent', { min: '0', max: '100', timing: 'flow' }],
    ['share', { min: '0', max: '1', timing: 'flow' }],
    ['per-1000', { min: '0', max: null, timing: 'flow' }],
    ['count', { min: '0', max: null, timing: 'flow' }],
    ['years', { min: '0', max: null, timing: 'flow' }],
    ['attestation', { min: '0', max: null, timing: 'stock' }],
  ])('an indicator in %s is %o', (unit, expected) => {
    expect(defaults(unit)).toEqual(expected);
  });

  test('a criterion has the unit of its indicator, and the base year of its plan where its kind compares with one', () => {
    const [first] = plan.criteria;
    expect(first).toMatchObject({ unit: 'percent' });
    expect(first).not.toHaveProperty('baselineYear');
  });
});
