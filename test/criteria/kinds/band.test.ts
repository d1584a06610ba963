import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fraction } from '../../../src/core/fraction.js';
import { judgeBand, oneSided, type Band } from '../../../src/criteria/kinds/band.js';
import { kindOf } from '../../../src/criteria/criterion.js';
import { defaultPolicy } from '../../../src/criteria/policy/policy.js';
import { evaluate, type Unit } from '../../../src/entries/engine.js';
import { toy } from '../../toy.js';
import { judge, series, variant, type Id } from '../judge.js';

const value = fc.integer({ min: 0, max: 100000 }).map((n) => n / 1000);
const kinds = ['at-least', 'at-most', 'about', 'between', 'balanced'] as const;

describe('limits', () => {
  test.each<[Id, number | string, string, string | null, boolean]>([
    ['at-least', '94.9', 'in-progress', '-0.1', false],
    ['at-least', 95, 'met', '0', true],
    ['at-least', '95.0', 'met', '0', true],
    ['at-least', '94.99999999999999999999', 'in-progress', '-0.00000000000000000001', false],
    ['at-least', 95.1, 'met', '0.1', false],
    ['at-most', '14.000', 'met', '0', true],
    ['at-most', '14.1', 'in-progress', '-0.1', false],
    ['at-most', '13.9', 'met', '0.1', false],
    ['about', '43', 'met', '0', true],
    ['about', '42.9', 'in-progress', '-0.1', false],
    ['about', '45', 'met', '2', false],
    ['about', '47', 'met', '0', true],
    ['about', '47.01', 'in-progress', '-0.01', false],
    ['between', 0, 'in-progress', '-1', false],
    ['between', 1, 'met', '0', true],
    ['between', 2, 'met', '0', true],
    ['between', 3, 'in-progress', '-1', false],
    ['balanced', '40', 'met', '0', true],
    ['balanced', '39.99', 'in-progress', '-0.01', false],
    ['balanced', '60', 'met', '0', true],
    ['balanced', '60.01', 'in-progress', '-0.01', false],
    ['gross', '103.2', 'met', '10.2', false],
  ])('%s judges %s: %s, margin %s', (id, value, status, margin, onBoundary) => {
    expect(judge(id, [{ period: 2024, value }])).toMatchObject({ status, margin, onBoundary });
  });

  test.each<[Id, string | null, string | null, string, object]>([
    ['at-least', '95', null, 'percent', { id: 'inclusive-bound' }],
    ['at-most', null, '14', 'per-100000', { id: 'inclusive-bound' }],
    ['about', '43', '47', 'percent', { id: 'about-tolerance', parameters: { tolerance: '2' } }],
    ['between', '1', '2', 'count', { id: 'inclusive-bound' }],
    ['balanced', '40', '60', 'percent', { id: 'balanced-band', parameters: { min: '40', max: '60' } }],
  ])('%s is held against %s to %s', (id, lower, upper, unit, reading) => {
    expect(judge(id, series({ 2024: 50 }))).toMatchObject({
      threshold: { lower, upper, strict: false, unit },
      observed: { value: '50', unit },
      readings: [reading],
    });
  });

  test('0.1 + 0.2 is not 0.3: a number is judged by its shortest decimal form', () => {
    const criterion = variant('gross', { value: '0.3' });
    expect(evaluate(criterion, [{ period: 2024, value: 0.1 + 0.2 }], { plan: toy })).toMatchObject({
      status: 'met',
      margin: '0.00000000000000004',
    });
    expect(evaluate(criterion, [{ period: 2024, value: 0.3 }], { plan: toy })).toMatchObject({
      status: 'met',
      onBoundary: true,
    });
  });

  test('percent against per-mille, per-100000 and share', () => {
    const at = (value: number | string, unit: Unit) => judge('at-least', [{ period: 2024, value, unit }]);
    expect(at('950', 'per-1000')).toMatchObject({
      status: 'met',
      onBoundary: true,
      observed: { value: '95', unit: 'percent' },
    });
    expect(at('0.95', 'share')).toMatchObject({ status: 'met', onBoundary: true });
    expect(at('94999', 'per-100000')).toMatchObject({ status: 'in-progress', margin: '-0.001' });
    expect(at('95', 'percent')).toMatchObject({ status: 'met', onBoundary: true });
  });

  test('a band without limits holds everything, by no margin', () => {
    const open: Band = { ...oneSided('lower', { value: '1' }, 'inclusive-bound'), lower: null };
    expect(judgeBand(fraction(5), open, defaultPolicy)).toMatchObject({
      satisfied: true,
      margin: null,
      onBoundary: false,
    });
  });

  test('a band is worked out once for a criterion and a policy', () => {
    const { band } = kindOf('about');
    const criterion = toy.criterion('about');
    const wider = { ...defaultPolicy, aboutTolerance: { percent: '4' } };
    expect(band!(criterion, defaultPolicy)).toBe(band!(criterion, defaultPolicy));
    expect(band!(criterion, wider)).toMatchObject({ upper: fraction(49) });
    expect(band!(criterion, defaultPolicy)).toMatchObject({ upper: fraction(47) });
    expect(band!(criterion, wider)).toBe(band!(criterion, wider));
  });
});

describe('laws', () => {
  test('more of an at-least indicator never turns met into not met', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        if (judge('at-least', [{ period: 2024, value: less }]).status === 'met')
          expect(judge('at-least', [{ period: 2024, value: more }]).status).toBe('met');
      }),
    );
  });

  test('at-most mirrors at-least: 100 − x against a floor is x against a ceiling', () => {
    const ceiling = variant('at-least', { kind: 'at-most', value: '50' });
    const floor = variant('at-least', { value: '50' });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100000 }), (thousandths) => {
        const [x, mirrored] = [thousandths, 100000 - thousandths].map((n) => String(n / 1000));
        const [low, high] = [judge(ceiling, series({ 2024: x! })), judge(floor, series({ 2024: mirrored! }))];
        expect(low).toMatchObject({
          status: high.status,
          margin: 'margin' in high && high.margin,
          onBoundary: 'onBoundary' in high && high.onBoundary,
        });
      }),
    );
  });

  test('met, a margin that is not negative, and a value inside the threshold are one and the same', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), value, (id, x) => {
        const verdict = judge(id, series({ 2024: x }));
        if (verdict.status !== 'met' && verdict.status !== 'in-progress') throw new Error(verdict.status);
        const { lower, upper } = verdict.threshold!;
        expect(verdict.status === 'met').toBe(Number(verdict.margin) >= 0);
        expect(verdict.status === 'met').toBe(x >= Number(lower ?? -Infinity) && x <= Number(upper ?? Infinity));
        expect(verdict.onBoundary).toBe(verdict.margin === '0');
      }),
    );
  });
});

describe('figures that are only bounds', () => {
  test.each<[Id, string, 'at-least' | 'at-most', 'met' | 'in-progress' | 'undecided']>([
    ['at-least', '99', 'at-least', 'met'],
    ['at-least', '95', 'at-least', 'met'],
    ['at-least', '94.9', 'at-least', 'undecided'],
    ['at-least', '90', 'at-least', 'undecided'],
    ['at-least', '90', 'at-most', 'in-progress'],
    ['at-least', '94.9', 'at-most', 'in-progress'],
    ['at-least', '95', 'at-most', 'undecided'],
    ['at-least', '99', 'at-most', 'undecided'],
    ['at-most', '13', 'at-most', 'met'],
    ['at-most', '14', 'at-most', 'met'],
    ['at-most', '14.1', 'at-most', 'undecided'],
    ['at-most', '14.1', 'at-least', 'in-progress'],
    ['at-most', '14', 'at-least', 'undecided'],
    ['at-most', '13', 'at-least', 'undecided'],
    ['about', '42', 'at-least', 'undecided'],
    ['about', '45', 'at-least', 'undecided'],
    ['about', '47', 'at-least', 'undecided'],
    ['about', '47.01', 'at-least', 'in-progress'],
    ['about', '48', 'at-most', 'undecided'],
    ['about', '45', 'at-most', 'undecided'],
    ['about', '43', 'at-most', 'undecided'],
    ['about', '42.99', 'at-most', 'in-progress'],
  ])('%s: %s, %s, is %s', (id, value, bound, expected) => {
    const verdict = judge(id, [{ period: 2024, value, bound }]);
    if (expected === 'undecided')
      expect(verdict).toMatchObject({
        status: 'insufficient-data',
        reason: 'bound-undecided',
        indication: { value, bound },
      });
    else expect(verdict).toMatchObject({ status: expected, observed: { value, bound } });
  });

  test('what a bound settles, every value on its side confirms', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), value, value, (id, a, b) => {
        for (const [stated, bound] of [
          [Math.min(a, b), 'at-least'],
          [Math.max(a, b), 'at-most'],
        ] as const) {
          const { status } = judge(id, [{ period: 2024, value: stated, bound }]);
          if (status !== 'insufficient-data')
            for (const real of [a, b]) expect(judge(id, [{ period: 2024, value: real }]).status).toBe(status);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('rounding to the threshold is a policy', () => {
  const rounded = { policy: { comparison: 'threshold-precision' } } as const;
  test('a value is rounded half to even, to the places of the threshold', () => {
    const verdict = judge('at-least', [{ period: 2024, value: '94.5000001' }], rounded);
    expect(verdict).toMatchObject({ status: 'met', onBoundary: true, margin: '0', observed: { value: '94.5000001' } });
    expect(verdict.readings).toEqual([{ id: 'inclusive-bound' }, { id: 'threshold-precision' }]);
    expect(judge('at-least', [{ period: 2024, value: '94.5' }], rounded).status).toBe('in-progress');
    expect(judge('at-least', [{ period: 2024, value: '94.5000001' }]).readings).toEqual([{ id: 'inclusive-bound' }]);
  });

  interface Asked {
    readonly aboutTolerance?: string;
    readonly balancedBand?: { readonly min: string; readonly max: string };
    readonly [field: string]: unknown;
  }
  test.each<[Id, Asked, string, string, string]>([
    ['at-least', { value: '95.0' }, '94.94', 'in-progress', '94.95'],
    ['about', { value: '45', aboutTolerance: '0.5' }, '45.551', 'in-progress', '45.54'],
    ['about', { value: '45.5', aboutTolerance: '1' }, '46.56', 'in-progress', '46.54'],
    ['between', { min: '1', max: '2.5' }, '2.56', 'in-progress', '2.54'],
    ['between', { min: '1.5', max: '2' }, '1.44', 'in-progress', '1.46'],
    ['balanced', { balancedBand: { min: '40.5', max: '60' } }, '40.44', 'in-progress', '40.46'],
    ['balanced', { balancedBand: { min: '40', max: '59.5' } }, '59.56', 'in-progress', '59.54'],
  ])('%s %j: %s is %s, %s is met', (id, { aboutTolerance, balancedBand, ...fields }, misses, status, meets) => {
    const policy = {
      ...rounded.policy,
      ...(aboutTolerance !== undefined && { aboutTolerance: { percent: aboutTolerance } }),
      ...(balancedBand !== undefined && { balancedBand }),
    };
    const criterion = variant(id, fields);
    expect(judge(criterion, series({ 2024: misses }), { policy }).status).toBe(status);
    expect(judge(criterion, series({ 2024: meets }), { policy }).status).toBe('met');
  });
});

describe('compared at the precision of the limit', () => {
  const policy = { comparison: 'threshold-precision' } as const;
  const roundedReading = { id: 'threshold-precision' };

  test.each<[Id, string, 'at-least' | 'at-most', string]>([
    ['at-least', '94.6', 'at-least', 'met'],
    ['at-least', '94.4', 'at-least', 'bound-undecided'],
    ['at-least', '94.4', 'at-most', 'in-progress'],
    ['at-least', '94.6', 'at-most', 'bound-undecided'],
    ['at-most', '14.4', 'at-most', 'met'],
    ['at-most', '14.6', 'at-most', 'bound-undecided'],
    ['at-most', '14.6', 'at-least', 'in-progress'],
    ['at-most', '14.4', 'at-least', 'bound-undecided'],
  ])('a bound is rounded as a figure is: %s, %s and %s it: %s', (id, value, bound, expected) => {
    const verdict = judge(id, [{ period: 2024, value, bound }], { policy });
    expect(verdict.status === 'insufficient-data' ? verdict.reason : verdict.status).toBe(expected);
    expect(verdict.readings).toContainEqual(roundedReading);
  });

  test('a level whose digits never end has no last place: nothing is rounded, and nothing is said of it', () => {
    const third = { period: 2024, numerator: 1, denominator: 3 };
    const near = [{ period: 2024, value: '35.3' }];
    const about = judge('compare-about', near, { reference: [third], policy });
    expect(about).toMatchObject({ status: 'met', readings: [{ id: 'about-tolerance' }] });
    expect(about.readings).not.toContainEqual(roundedReading);
    const more = variant('change', { changePercent: undefined, change: '2', unit: 'percent', indicator: 'rate' });
    const rows = [{ period: 2020, numerator: 1, denominator: 3 }, ...near];
    const changed = judge(more, rows, { policy });
    expect(changed).toMatchObject({ status: 'in-progress', readings: [{ id: 'absolute-change' }] });
    expect(changed.readings).not.toContainEqual(roundedReading);
  });
});
