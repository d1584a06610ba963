/** A criterion handed over as an object is checked as a plan's are: no wrong answer, no raw error. */
import { describe, expect, test } from 'vitest';
import {
  evaluate as evaluateIn,
  prepare as prepareIn,
  type Criterion,
  type IndicatorError,
} from '../../src/entries/engine.js';
import * as main from '../../src/entries/index.js';
import * as outline from '../../src/entries/criteria.js';
import { project as projectIn } from '../../src/entries/projection.js';
import { toy } from '../toy.js';

const own = toy.criterion('at-most');
const change = toy.criterion('change');
const compare = toy.criterion('compare');
const gap = toy.criterion('gap');

function faultOf(run: () => unknown): {
  readonly code: string;
  readonly where: string;
  readonly expected: string;
  readonly received: string;
} {
  try {
    run();
  } catch (error) {
    const { name, code, fields } = error as IndicatorError;
    expect(name).toBe('IndicatorError');
    return { code, where: fields.where, expected: fields.expected, received: fields.received };
  }
  throw new Error('nothing was thrown');
}

const calls: readonly (readonly [name: string, call: (criterion: never) => unknown])[] = [
  ['evaluate', (criterion) => evaluateIn(criterion, [{ period: 2025, value: '15' }], { plan: toy })],
  ['prepare', (criterion) => prepareIn(criterion, { plan: toy })],
  ['project', (criterion) => projectIn(criterion, [{ period: 2025, value: '15' }], { plan: toy })],
];

const valueless = Object.fromEntries(Object.entries(own).filter(([field]) => field !== 'value'));

const bad: readonly (readonly [criterion: unknown, where: string, received: string])[] = [
  [{ ...own, value: '0x10' }, 'criterion.value', '"0x10"'],
  [{ ...own, value: 'NaN' }, 'criterion.value', '"NaN"'],
  [{ ...own, value: 'Infinity' }, 'criterion.value', '"Infinity"'],
  [{ ...own, value: 6.5 }, 'criterion.value', '6.5'],
  [{ ...own, value: NaN }, 'criterion.value', 'NaN'],
  [{ ...own, value: undefined }, 'criterion.value', 'undefined'],
  [valueless, 'criterion.value', 'undefined'],
  [{ ...own, value: '-1' }, 'criterion.value', '"-1"'],
  [{ ...own, susatin: true }, 'criterion.susatin', 'true'],
  [{ ...own, due: '2025' }, 'criterion.due', '"2025"'],
  [{ ...own, due: NaN }, 'criterion.due', 'NaN'],
  [{ ...own, kind: 'foo' }, 'criterion.kind', '"foo"'],
  [{ ...own, kind: 'constructor' }, 'criterion.kind', '"constructor"'],
  [{ ...own, kind: { toString: null } }, 'criterion.kind', '{"toString":null}'],
  [{ ...own, unit: 'percent' }, 'criterion.unit', '"percent"'],
  [{ ...own, unit: undefined }, 'criterion.unit', 'undefined'],
  [{ ...own, id: 5 }, 'criterion.id', '5'],
  [{ ...own, indicator: 'death' }, 'criterion.indicator', '"death"'],
  [{ ...own, scope: 'all' }, 'criterion.scope', '"all"'],
  [{ ...change, changePercent: 'NaN' }, 'criterion.changePercent', '"NaN"'],
  [{ ...change, baselineYear: 2030 }, 'criterion.baselineYear', '2030'],
  [{ ...change, baselineYear: undefined }, 'criterion.baselineYear', 'undefined'],
  [{ ...compare, reference: 'delegates' }, 'criterion', '"delegates"'],
  [{ ...gap, sides: ['boys', 'boys'] }, 'criterion', '"boys"'],
  [{ ...toy.criterion('between'), min: '3' }, 'criterion.max', '"2"'],
  [{ ...toy.criterion('balanced'), indicator: 'schools', unit: 'count' }, 'criterion.indicator', '"count"'],
  [null, 'criterion', 'null'],
  [undefined, 'criterion', 'undefined'],
  [5, 'criterion', '5'],
  [[own], 'criterion', expect.any(String) as never],
];

describe.each(calls)('%s', (_name, call) => {
  test.each(bad)('%#: %o', (criterion, where, received) => {
    expect(faultOf(() => call(criterion as never))).toMatchObject({ code: 'BAD_OPTION', where, received });
  });
  test('an id that is none', () => {
    expect(faultOf(() => call('at-mots' as never))).toMatchObject({
      code: 'UNKNOWN_ID',
      expected: 'the id of one of this catalogue’s criteria (did you mean at-most?)',
      received: '"at-mots"',
    });
  });
});

test('a width of a host’s own criterion is in a unit that the plan has', () => {
  const rows = [{ period: 2030, value: '44' }];
  const about = (unit: string) =>
    evaluateIn({ ...toy.criterion('about'), policy: { aboutTolerance: { [unit]: '1' } } } as never, rows, {
      plan: toy,
    });
  expect(about('percent').status).toBe('met');
  expect(faultOf(() => about('acre'))).toMatchObject({
    code: 'BAD_OPTION',
    where: 'criterion.policy.aboutTolerance.acre',
    expected: 'a unit that is known, or that an indicator is in',
  });
});

test('what is no criterion is refused with what is expected in its place', () => {
  expect(faultOf(() => evaluateIn(null as never, [], { plan: toy })).expected).toBe('a criterion or its id');
  expect(faultOf(() => evaluateIn(own, [], { plan: {} } as never)).expected).toBe('what definePlan returned');
  expect(faultOf(() => toy.find('')).expected).toBe('a text to look for');
});

test('what is wrong is listed whole', () => {
  try {
    evaluateIn({ ...own, value: 'x', due: 'y' } as never, [], { plan: toy });
  } catch (error) {
    expect((error as IndicatorError).fields['faults']).toMatchObject([
      { path: 'criterion.due' },
      { path: 'criterion.value' },
    ]);
  }
  expect.assertions(1);
});

describe('a sound one is judged as it stands', () => {
  const rows = [{ period: 2025, value: '15' }];
  const judged = (criterion: Criterion) => evaluateIn(criterion, rows, { plan: toy }).status;
  test('the plan’s own, a copy of it, a copy with another threshold', () => {
    expect([judged(own), judged({ ...own }), judged({ ...own, value: '15' } as Criterion)]).toEqual([
      'not-met',
      'not-met',
      'met',
    ]);
    expect(judged({ ...own, sustain: undefined } as never)).toBe('not-met');
  });
  test('also after it was changed', () => {
    const mine = { ...own, value: '14' };
    expect(judged(mine as Criterion)).toBe('not-met');
    mine.value = '16';
    expect(judged(mine as Criterion)).toBe('met');
    mine.value = '0x10';
    expect(faultOf(() => judged(mine as Criterion))).toMatchObject({ where: 'criterion.value' });
  });
  test('once, where it cannot change: frozen, it is not read again', () => {
    let reads = 0;
    const mine = Object.freeze(
      Object.defineProperty({ ...own }, 'phrase', { enumerable: true, get: () => (reads++, 'x') }),
    );
    expect(judged(mine as Criterion)).toBe('not-met');
    const first = reads;
    expect(judged(mine as Criterion)).toBe('not-met');
    const again = reads - first;
    expect(again).toBeLessThan(first);
    // In another plan it is another question.
    const other = main.catalogue;
    expect(faultOf(() => evaluateIn(mine as never, rows, { plan: other as never }))).toMatchObject({
      code: 'BAD_OPTION',
      where: 'criterion.indicator',
    });
  });
  test('frozen, but not what hangs on it', () => {
    const sides = ['boys', 'girls'];
    const mine = Object.freeze({ ...gap, sides }) as unknown as Criterion;
    const call = () => evaluateIn(mine, [{ period: 2024, value: 1 }], { plan: toy });
    expect(call().status).toBe('insufficient-data');
    sides.pop();
    expect(faultOf(call)).toMatchObject({ code: 'BAD_OPTION', where: 'criterion.sides' });
  });
  test('of no plan: with an id of the host’s own', () => {
    expect(judged({ ...own, id: 'mine' } as Criterion)).toBe('not-met');
  });
});

describe('the plan of a call', () => {
  const id = 'children.health.target.3/infant-mortality-rate@2025';
  const rows = [{ period: 2025, value: '6' }];
  test('undefined is Tianmen’s', () => {
    const options = { plan: undefined } as never;
    for (const { evaluate, prepare } of [main, outline]) {
      expect(evaluate(id, rows, options)).toEqual(evaluate(id, rows));
      expect(prepare(id, options)(6)).toBe(prepare(id)(6));
    }
    expect(main.project(id, rows, options)).toEqual(main.project(id, rows));
  });
  test.each([null, {}, 'toy'])('%o is none', (plan) => {
    expect(faultOf(() => main.evaluate(id, rows, { plan } as never))).toMatchObject({
      code: 'BAD_OPTION',
      where: 'options.plan',
    });
    expect(faultOf(() => main.prepare(id, { plan } as never))).toMatchObject({
      code: 'BAD_OPTION',
      where: 'options.plan',
    });
    expect(faultOf(() => main.project(id, rows, { plan } as never))).toMatchObject({
      code: 'BAD_OPTION',
      where: 'options.plan',
    });
  });
  test('the engine has none of its own', () => {
    expect(faultOf(() => evaluateIn('at-most' as never, rows, undefined as never))).toMatchObject({
      code: 'BAD_OPTION',
      where: 'options.plan',
    });
  });
});
