import { describe, expect, test } from 'vitest';
import { explain } from '../../../src/entries/explain.js';
import { goalOf, judge, series, variant } from '../judge.js';

const own = series({ 2024: '30.1' });

describe('measured against another indicator', () => {
  test('a comparison is made in the same period', () => {
    expect(judge('compare', own, { reference: series({ 2024: '30.1' }) })).toMatchObject({
      status: 'met',
      onBoundary: true,
    });
    expect(judge('compare', own, { reference: series({ 2024: '30.2' }) })).toMatchObject({
      status: 'in-progress',
      margin: '-0.1',
    });
    expect(judge('compare', own, { reference: series({ 2023: '20' }) })).toMatchObject({
      reason: 'reference-missing',
      missing: [],
      readings: [],
    });
    expect(judge('compare', own, { reference: [] })).toMatchObject({ reason: 'reference-missing' });
    expect(judge('compare-about', [...own, ...series({ 2024: '32' }, 'members')])).toMatchObject({
      status: 'met',
      margin: '0.1',
    });
  });

  test('at least the other: its level is the only limit', () => {
    expect(judge('compare', own, { reference: series({ 2023: '29', 2024: '28', 2025: '99' }) })).toMatchObject({
      status: 'met',
      margin: '2.1',
      threshold: { lower: '28', upper: null },
      levelAttainment: '1.075',
      readings: [{ id: 'inclusive-bound', parameters: { zh: 'members', en: 'members' } }],
    });
  });

  test.each([
    ['32.1', 'met', '0', true],
    ['32.11', 'in-progress', '-0.01', false],
    ['28.1', 'met', '0', true],
    ['28.09', 'in-progress', '-0.01', false],
    ['30.1', 'met', '2', false],
  ])('about the other, give or take 2: against %s it is %s', (reference, status, margin, onBoundary) => {
    expect(judge('compare-about', own, { reference: series({ 2024: reference }) })).toMatchObject({
      status,
      margin,
      onBoundary,
      readings: [
        { id: 'about-tolerance', parameters: { tolerance: '2', unit: 'percent', zh: 'members', en: 'members' } },
      ],
    });
  });

  test('the tolerance is the policy’s', () => {
    expect(
      judge('compare-about', own, { reference: series({ 2024: '33' }), policy: { aboutTolerance: { percent: '3' } } }),
    ).toMatchObject({
      status: 'met',
      threshold: { lower: '30', upper: '36' },
      readings: [
        { id: 'about-tolerance', parameters: { tolerance: '3', unit: 'percent', zh: 'members', en: 'members' } },
      ],
    });
  });

  test.each([
    ['at-most', 30, 30, 'met'],
    ['at-most', 30, 29, 'bound-undecided'],
    ['at-least', 30, 29, 'in-progress'],
    ['at-least', 30, 30, 'bound-undecided'],
    ['at-least', 30, 99, 'bound-undecided'],
  ] as const)('a counterpart of %s %d settles what it can: %d is %s', (bound, value, observed, expected) => {
    const verdict = judge('compare', series({ 2024: observed }), { reference: [{ period: 2024, value, bound }] });
    expect(verdict.status === 'insufficient-data' ? verdict.reason : verdict.status).toBe(expected);
    if (verdict.status === 'met') expect(verdict.threshold).toMatchObject({ lower: '30', bound });
  });

  test.each([
    ['at-most', 30, 33, 'in-progress'],
    ['at-most', 30, 27, 'bound-undecided'],
    ['at-least', 30, 27, 'in-progress'],
    ['at-least', 30, 30, 'bound-undecided'],
  ] as const)('about a counterpart of %s %d: %d is %s', (bound, value, observed, expected) => {
    const verdict = judge('compare-about', series({ 2024: observed }), { reference: [{ period: 2024, value, bound }] });
    expect(verdict.status === 'insufficient-data' ? verdict.reason : verdict.status).toBe(expected);
  });

  test('two bounds settle it where they lead apart', () => {
    const of = (bound: 'at-least' | 'at-most', other: 'at-least' | 'at-most') =>
      judge('compare', [{ period: 2024, value: 40, bound }], {
        reference: [{ period: 2024, value: 30, bound: other }],
      });
    expect(of('at-least', 'at-most').status).toBe('met');
    expect(of('at-least', 'at-least')).toMatchObject({ reason: 'bound-undecided' });
    expect(of('at-most', 'at-most')).toMatchObject({ reason: 'bound-undecided' });
  });

  test('rounding, where asked for, is to the places of the counterpart’s figure or of the tolerance', () => {
    const policy = { comparison: 'threshold-precision', aboutTolerance: { percent: '0.5' } } as const;
    expect(judge('compare', series({ 2024: '30.04' }), { reference: series({ 2024: '30.1' }), policy })).toMatchObject({
      status: 'in-progress',
      margin: '-0.1',
    });
    expect(judge('compare', series({ 2024: '30.06' }), { reference: series({ 2024: '30.1' }), policy })).toMatchObject({
      status: 'met',
      onBoundary: true,
    });
    expect(judge('compare', series({ 2024: '29.6' }), { reference: series({ 2024: '30' }), policy })).toMatchObject({
      status: 'met',
    });
    expect(judge('compare', series({ 2024: '29.6' }), { reference: series({ 2024: '30.0' }), policy })).toMatchObject({
      status: 'in-progress',
      margin: '-0.4',
    });
    // 32 ± 0.5 reaches to 32.5: 32.54 rounds to it, 32.56 does not.
    expect(
      judge('compare-about', series({ 2024: '32.54' }), { reference: series({ 2024: '32' }), policy }),
    ).toMatchObject({ status: 'met', onBoundary: true });
    expect(
      judge('compare-about', series({ 2024: '32.56' }), { reference: series({ 2024: '32' }), policy }),
    ).toMatchObject({ status: 'in-progress' });
  });

  test('without a second series at all it is a fact of the data', () => {
    expect(judge('compare', own)).toMatchObject({ status: 'insufficient-data', reason: 'reference-missing' });
    expect(judge('compare', [], { asOf: 2024 })).toMatchObject({ reason: 'no-observation' });
  });
});

describe('what a projection carries', () => {
  const values = series({ 2021: 30, 2022: 32, 2023: 33 });
  const reference = [...series({ 2021: 31, 2022: 31 }), { period: 2023, value: 20, bound: 'at-least' as const }];
  test('the difference, year by year, to zero or more', () => {
    expect(goalOf('compare', values, { reference })).toEqual({
      quantity: 'difference',
      points: [
        ['2021', '-1'],
        ['2022', '1'],
      ],
      lower: '0',
      upper: null,
      strict: false,
    });
  });
  test('or to within the tolerance', () => {
    expect(
      goalOf('compare-about', values, { reference, policy: { aboutTolerance: { percent: '1.5' } } }),
    ).toMatchObject({ lower: '-1.5', upper: '1.5' });
  });
  test('nothing where no year has both', () => {
    expect(goalOf('compare', values, { reference: series({ 2020: 31 }) })).toBe('reference-missing');
  });
});

test('every unit is held against its own counterpart', () => {
  const units = variant('compare', { scope: 'every-unit' });
  const at = (area: string, value: number, indicator?: string) => ({
    period: 2024,
    area,
    value,
    ...(indicator !== undefined && { indicator }),
  });
  const rows = [at('a', 30), at('b', 35), at('a', 20, 'members'), at('b', 40, 'members')];
  expect(judge(units, rows, { units: ['a', 'b'] })).toMatchObject({
    status: 'in-progress',
    observed: { area: 'b' },
    threshold: { lower: '40' },
    unitsJudged: { met: 1, failing: [{ area: 'b', value: '35', margin: '-5' }] },
  });
  expect(judge(units, rows.slice(0, 3), { units: ['a', 'b'] })).toMatchObject({
    reason: 'unit-missing',
    missing: ['b'],
  });
});

describe('the four sides of another level', () => {
  const reference = series({ 2024: '30.1' });
  test.each([
    ['at-least', '30.09', 'in-progress', '-0.01', false],
    ['at-least', '30.1', 'met', '0', true],
    ['above', '30.1', 'in-progress', '0', true],
    ['above', '30.11', 'met', '0.01', false],
    ['at-most', '30.11', 'in-progress', '-0.01', false],
    ['at-most', '30.1', 'met', '0', true],
    ['below', '30.1', 'in-progress', '0', true],
    ['below', '30.09', 'met', '0.01', false],
  ] as const)('%s 30.1: %s is %s', (relation, value, status, margin, onBoundary) => {
    const strict = relation === 'above' || relation === 'below';
    const isLower = relation === 'above' || relation === 'at-least';
    expect(judge(variant('compare', { relation }), series({ 2024: value }), { reference })).toMatchObject({
      status,
      margin,
      onBoundary,
      threshold: { lower: isLower ? '30.1' : null, upper: isLower ? null : '30.1', strict },
      readings: [{ id: strict ? 'exclusive-bound' : 'inclusive-bound', parameters: { zh: 'members', en: 'members' } }],
    });
  });

  test.each([
    ['at-most', '不高于“members”，后者2024年为30.1%', 'at most the level of “members”, 30.1% in 2024,'],
    ['above', '高于“members”，后者2024年为30.1%', 'above the level of “members”, 30.1% in 2024,'],
    ['below', '低于“members”，后者2024年为30.1%', 'below the level of “members”, 30.1% in 2024,'],
  ] as const)('%s in words', (relation, zh, en) => {
    const verdict = judge(variant('compare', { relation }), series({ 2024: '30.1' }), { reference });
    expect(explain(verdict, 'zh')).toContain(`规划要求到2030年${zh}（`);
    expect(explain(verdict, 'en')).toContain(en);
    if (relation !== 'at-most') {
      expect(explain(verdict, 'zh')).toContain('与对照指标持平');
      expect(explain(verdict, 'en')).toContain('level with the indicator compared with');
    }
  });

  test.each([
    ['at-most', { lower: null, upper: '0', strict: false }],
    ['above', { lower: '0', upper: null, strict: true }],
    ['below', { lower: null, upper: '0', strict: true }],
  ] as const)('%s: a projection carries the difference', (relation, limits) => {
    expect(goalOf(variant('compare', { relation }), series({ 2024: '31.1' }), { reference })).toEqual({
      quantity: 'difference',
      points: [['2024', '1']],
      ...limits,
    });
  });

  test('not held in a year, it was above the level that it may not pass', () => {
    const held = variant('compare', { relation: 'at-most', sustain: true });
    const verdict = judge(held, series({ 2023: 31, 2024: 30 }), { reference: series({ 2023: 30, 2024: 30 }) });
    expect(explain(verdict, 'zh')).toContain('2023年曾高于对照指标');
    expect(explain(verdict, 'en')).toContain('above the indicator compared with in 2023');
  });
});
