import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal } from '../../src/core/decimal-arithmetic.js';
import { prepare, type Criterion, type PrepareOptions } from '../../src/entries/engine.js';
import { toy } from '../toy.js';
import { faultOf, judge, variant, type Id } from './judge.js';

const check = (criterion: Id | Criterion, options: PrepareOptions = {}) =>
  prepare(criterion, { ...options, plan: toy });

describe('prepare', () => {
  test('takes the value of the base year or of the reference', () => {
    expect(prepare('change', { plan: toy, baseline: 10 })('8')).toBe('met');
    expect(prepare('change', { plan: toy, baseline: 10 })(8.01)).toBe('not-met');
    expect(prepare('compare', { plan: toy, reference: '30.1' })(30.1)).toBe('met');
    expect(() => prepare('change', { plan: toy })).toThrow(/options.baseline/);
    expect(() => prepare('gradual', { plan: toy })).toThrow(/use evaluate/);
    expect(() => prepare('at-least', { plan: toy })(NaN)).toThrow(/finite number/);
  });

  test('a miss is not met, or in progress where the due date is ahead', () => {
    expect(check('at-least')(94)).toBe('not-met');
    expect(check('at-least', { asOf: 2029 })(94)).toBe('in-progress');
    expect(check('at-least', { asOf: '2030-12-30' })(94)).toBe('in-progress');
    expect(check('at-least', { asOf: '2030-12-31' })(94)).toBe('not-met');
    expect(check('at-least', { asOf: 2030 })('94')).toBe('not-met');
    expect(check('at-least', { asOf: 2024 })(95)).toBe('met');
  });

  test('both ends of a reference band, and policies', () => {
    const about = check('compare-about', { reference: 30, policy: { aboutTolerance: { percent: '0.5' } } });
    expect([29.4, 29.5, 30.5, 30.6].map((value) => about(value))).toEqual(['not-met', 'met', 'met', 'not-met']);
    expect(check('about', { policy: { criteria: { about: { aboutTolerance: { percent: '4' } } } } })(41)).toBe('met');
  });

  test('rounding to the threshold', () => {
    const policy = { comparison: 'threshold-precision' } as const;
    const rounded = check('at-least', { policy });
    expect([94.5, 94.51, '94.51', 95].map((value) => rounded(value))).toEqual(['not-met', 'met', 'met', 'met']);
    expect(check('compare', { policy, reference: '30.0' })(29.6)).toBe('not-met');
    expect(check('compare', { policy, reference: 30 })(29.6)).toBe('met');
  });
});

describe('limits below zero, at zero and at the ends of what a number can be', () => {
  const most = Number.MAX_VALUE;
  test.each<[string, string, number | string, readonly (readonly [number, string])[]]>([
    [
      'at least',
      'at-least',
      '-5',
      [
        [-5, 'met'],
        [-5.000000000000001, 'not-met'],
        [-4.999999999999999, 'met'],
        [0, 'met'],
        [-0, 'met'],
        [5, 'met'],
        [-most, 'not-met'],
      ],
    ],
    [
      'at most',
      'at-most',
      '-5',
      [
        [-5, 'met'],
        [-5.000000000000001, 'met'],
        [-4.999999999999999, 'not-met'],
        [0, 'not-met'],
        [-most, 'met'],
        [most, 'not-met'],
      ],
    ],
    [
      'above',
      'above',
      '-5',
      [
        [-5, 'not-met'],
        [-4.999999999999999, 'met'],
      ],
    ],
    [
      'below',
      'below',
      '-5',
      [
        [-5, 'not-met'],
        [-5.000000000000001, 'met'],
      ],
    ],
    [
      'at least nothing',
      'at-least',
      0,
      [
        [-5e-324, 'not-met'],
        [-0, 'met'],
        [0, 'met'],
        [5e-324, 'met'],
      ],
    ],
    [
      'at most nothing',
      'at-most',
      0,
      [
        [-5e-324, 'met'],
        [-0, 'met'],
        [0, 'met'],
        [5e-324, 'not-met'],
      ],
    ],
    [
      'above nothing',
      'above',
      0,
      [
        [-0, 'not-met'],
        [0, 'not-met'],
        [5e-324, 'met'],
      ],
    ],
    [
      'at least the most',
      'at-least',
      most,
      [
        [most, 'met'],
        [1.7976931348623155e308, 'not-met'],
      ],
    ],
    [
      'above the most',
      'above',
      most,
      [
        [most, 'not-met'],
        [-most, 'not-met'],
      ],
    ],
    [
      'at most the least',
      'at-most',
      -most,
      [
        [-most, 'met'],
        [-1.7976931348623155e308, 'not-met'],
      ],
    ],
    [
      'below the least',
      'below',
      -most,
      [
        [-most, 'not-met'],
        [most, 'not-met'],
      ],
    ],
  ])('%s', (_what, relation, reference, cases) => {
    const prepared = check(variant('compare', { relation }), { reference });
    expect(cases.map(([value]) => [value, prepared(value)])).toEqual(cases);
  });
});

describe('a prepared criterion gives the verdict of exact decimals', () => {
  test('also next to the threshold', () => {
    const near = fc.integer({ min: -40, max: 40 }).map((ulps) => 95 + ulps * 2 ** -46);
    for (const id of ['at-least', 'about', 'between', 'balanced', 'at-most'] as const) {
      const checked = prepare(id, { plan: toy, asOf: 2024 });
      fc.assert(
        fc.property(fc.oneof(near, fc.double({ min: 0, max: 100, noNaN: true })), (x) => {
          expect(checked(x)).toBe(judge(id, [{ period: 2024, value: x }]).status);
        }),
        { numRuns: 300 },
      );
    }
  });

  test.each([
    ['at-least', 95],
    ['at-most', 14],
    ['about', 43],
    ['about', 47],
    ['between', 1],
    ['between', 2],
    ['balanced', 40],
    ['balanced', 60],
  ] as const)('%s, at %s itself and a hair from it', (id, limit) => {
    const checked = check(id, { asOf: 2024 });
    const [hair, nothing] = [1e-13, 0];
    for (const step of [-hair, nothing, hair]) {
      const value = limit + step;
      const { status } = judge(id, [{ period: 2024, value }], { asOf: 2024 });
      expect(checked(value)).toBe(status);
      expect(checked(String(value))).toBe(status);
    }
  });

  test.each([
    // Two texts, one double: only exact decimals tell them apart.
    ['0.1234567890123456', '0.12345678901234559', 'not-met'],
    ['0.1234567890123456', '0.1234567890123456', 'met'],
    ['9007199254740993', '9007199254740992', 'not-met'],
    ['9007199254740993', '9007199254740993', 'met'],
  ])('of at least %s, given as text: %s is %s', (value, given, expected) => {
    expect(check(variant('gross', { value }))(given)).toBe(expected);
  });

  test.each([
    // 2 ** 53 + 1 has no double of its own, and seventeen digits may have to share one.
    ['9007199254740993', 9007199254740992, 'not-met'],
    ['9007199254740993', 9007199254740994, 'met'],
    ['0.30000000000000002', 0.3, 'not-met'],
    ['0.29999999999999999', 0.3, 'met'],
    ['100000000000000.01', 100000000000000, 'not-met'],
    ['999999999999999', 999999999999999, 'met'],
    ['999999999999999', 999999999999998.9, 'not-met'],
    ['0', 0, 'met'],
    ['0', -0, 'met'],
    ['0', -Number.MIN_VALUE, 'not-met'],
    // The longest thresholds there can be.
    [`0.${'0'.repeat(37)}1`, 0, 'not-met'],
    [`0.${'0'.repeat(37)}1`, Number.MIN_VALUE, 'not-met'],
    [`0.${'0'.repeat(37)}1`, 1e-38, 'met'],
    [`1${'0'.repeat(39)}`, 9.99e38, 'not-met'],
    [`1${'0'.repeat(39)}`, 1e39, 'met'],
  ])('of at least %s, given as a number: %s is %s', (value, given, expected) => {
    expect(check(variant('gross', { value }))(given)).toBe(expected);
    expect(check(variant('gross', { kind: 'between', value: undefined, min: value, max: '9'.repeat(40) }))(given)).toBe(
      expected,
    );
    // As a ceiling, the other way round.
    expect(check(variant('gross', { kind: 'at-most', value }))(given)).toBe(
      decimal(given).lte(value) ? 'met' : 'not-met',
    );
  });

  test('of a limit so small that doubles are steps apart', () => {
    // 1.5e-323 is three steps of 4.94e-324, and 14.262 times it 43.3 steps: doubles would round that to 43.
    const small = check(variant('change', { changePercent: '1326.2' }), { baseline: 1.5e-323 });
    expect([42, 43, 44].map((steps) => small(steps * Number.MIN_VALUE))).toEqual(['not-met', 'not-met', 'met']);
    const large = check(variant('change', { changePercent: '1326.2' }), { baseline: 1e308 });
    expect(large(Number.MAX_VALUE)).toBe('not-met');
  });

  test.each([NaN, Infinity, -Infinity, '0x10', '1e2', '', undefined, null, true])('%s is no figure', (value) => {
    for (const checked of [
      check('at-least'),
      check('at-least', { policy: { comparison: 'threshold-precision' } }),
      check('at-most', {}),
    ]) {
      expect(faultOf(() => checked(value as never))).toMatchObject({
        code: 'BAD_NUMBER',
        where: 'value',
        expected: 'a finite number or decimal text',
      });
    }
  });
});

describe('what cannot be prepared', () => {
  const series = 'a criterion that one value decides; use evaluate for a series';
  test.each<[Id, PrepareOptions, string, string]>([
    ['change', {}, 'options.baseline, the value of the base year', 'change-from-baseline'],
    ['change', { reference: 1 }, 'options.baseline, the value of the base year', 'change-from-baseline'],
    ['compare', {}, 'options.reference, the value compared with', 'compare'],
    ['compare-about', { baseline: 1 }, 'options.reference, the value compared with', 'compare'],
    ['gradual', { baseline: 1 }, series, 'trend'],
    ['slowing', {}, series, 'slowing'],
    ['gap', {}, series, 'gap-narrowing'],
    ['converge', { baseline: 1 }, series, 'converge'],
    ['attested', {}, series, 'attested'],
  ])('%s with %j', (id, options, expected, kind) => {
    expect(faultOf(() => check(id, options))).toEqual({
      code: 'BAD_OPTION',
      where: `prepare(${id})`,
      expected,
      received: JSON.stringify(kind),
    });
  });

  test.each<[Id, PrepareOptions, object]>([
    ['change', { baseline: 'x' }, { code: 'BAD_NUMBER', where: 'options.baseline', received: '"x"' }],
    ['compare', { reference: NaN }, { code: 'BAD_NUMBER', where: 'options.reference', received: 'NaN' }],
    ['at-least', { asOf: 'now' }, { code: 'BAD_PERIOD', where: 'options.asOf', received: '"now"' }],
    ['at-least', { policy: { pooledYears: 0 } }, { code: 'BAD_OPTION', where: 'policy.pooledYears' }],
    ['nope' as Id, {}, { code: 'UNKNOWN_ID' }],
  ])('%s with %j', (id, options, expected) => {
    expect(faultOf(() => check(id, options))).toMatchObject(expected);
  });
});

describe('what a criterion lacks is named', () => {
  const counted = variant('about', { indicator: 'schools', unit: 'count', value: '5' });
  const oneValue = 'a criterion that one value decides; use evaluate for a series';
  test.each<[Id | Criterion, PrepareOptions, string, string]>([
    ['change', {}, 'prepare(change)', 'options.baseline, the value of the base year'],
    ['change', { baseline: 0 }, 'prepare(change)', 'options.baseline other than zero'],
    ['hold', {}, 'prepare(hold)', 'options.baseline, the value of the base year'],
    ['compare', {}, 'prepare(compare)', 'options.reference, the value compared with'],
    ['compare-about', { baseline: 5 }, 'prepare(compare-about)', 'options.reference, the value compared with'],
    [counted, {}, 'prepare(about)', 'options.policy.aboutTolerance with a width for its unit'],
    ...(['gradual', 'slowing', 'gap', 'attested'] as const).map((id): [Id, PrepareOptions, string, string] => [
      id,
      { baseline: 5, reference: 5 },
      `prepare(${id})`,
      oneValue,
    ]),
  ])('%j with %j: %s expects %s', (criterion, options, where, expected) => {
    expect(faultOf(() => check(criterion, options))).toMatchObject({ code: 'BAD_OPTION', where, expected });
  });

  test.each<[Id, object, string, string]>([
    ['change', { baseline: 'x' }, 'BAD_NUMBER', 'options.baseline'],
    ['change', { baseline: NaN }, 'BAD_NUMBER', 'options.baseline'],
    ['compare', { reference: Infinity }, 'BAD_NUMBER', 'options.reference'],
    ['at-least', { asOf: 'x' }, 'BAD_PERIOD', 'options.asOf'],
    ['at-least', { asof: 2024 }, 'BAD_OPTION', 'options'],
  ])('%s with %j: %s at %s', (id, options, code, where) => {
    expect(faultOf(() => check(id, options))).toMatchObject({ code, where });
  });

  test('a level held is that of the base year, and a width for a count may be given', () => {
    expect([9, 10, 11].map((value) => check('hold', { baseline: 10 })(value))).toEqual(['met', 'met', 'not-met']);
    const policy = { aboutTolerance: { count: '1' } };
    expect([3, 4, 6, 7].map((value) => check(counted, { policy })(value))).toEqual([
      'not-met',
      'met',
      'met',
      'not-met',
    ]);
  });
});
