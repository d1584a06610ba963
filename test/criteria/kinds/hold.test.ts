import { describe, expect, test } from 'vitest';
import { definePlan, type Evaluation, type Evidence } from '../../../src/entries/engine.js';
import { explain } from '../../../src/entries/explain.js';
import { project } from '../../../src/entries/projection.js';
import { toy } from '../../toy.js';
import { goalOf, judge, series, variant } from '../judge.js';

const rising = variant('hold', { not: 'decrease' });

describe('since the base year', () => {
  test.each([
    ['less than in 2020', { 2020: 10, 2024: '9.9' }, 'met', '0.1', false],
    ['just as in 2020', { 2020: 10, 2024: 10 }, 'met', '0', true],
    ['more than in 2020', { 2020: 10, 2024: '10.1' }, 'in-progress', '-0.1', false],
    ['a year between does not count', { 2020: 10, 2022: 30, 2024: 10 }, 'met', '0', true],
  ])('%s', (_what, values, status, margin, onBoundary) => {
    expect(judge('hold', series(values))).toMatchObject({
      status,
      margin,
      onBoundary,
      threshold: { lower: null, upper: '10', strict: false },
      baseline: { period: '2020', value: '10' },
      readings: [{ id: 'no-worse', parameters: { year: '2020' } }],
    });
  });
  test('the other way round, a fall fails', () => {
    expect(judge(rising, series({ 2020: 10, 2024: '9.9' }))).toMatchObject({
      status: 'in-progress',
      margin: '-0.1',
      threshold: { lower: '10', upper: null },
    });
    expect(judge(rising, series({ 2020: 10, 2024: 10 }))).toMatchObject({ status: 'met', onBoundary: true });
  });
  test('fails for good when due', () => {
    expect(judge('hold', series({ 2020: 10, 2030: 11 }), { asOf: 2030 }).status).toBe('not-met');
  });
  test('cannot be told without the base year', () => {
    expect(judge('hold', series({ 2021: 10, 2024: 9 }))).toMatchObject({ reason: 'no-baseline', missing: ['2020'] });
  });
  test('a tie of counts is a tie, though no quotient ends', () => {
    const rows: Evidence[] = [
      { period: 2020, numerator: 1, denominator: 3 },
      { period: 2024, numerator: 7, denominator: 21 },
    ];
    expect(judge('hold', rows)).toMatchObject({ status: 'met', margin: '0', onBoundary: true });
  });
  test('a base year that is only a bound settles what it can', () => {
    const rows = (bound: 'at-least' | 'at-most', value: number): Evidence[] => [
      { period: 2020, value: 10, bound },
      { period: 2024, value },
    ];
    expect(judge('hold', rows('at-least', 9)).status).toBe('met');
    expect(judge('hold', rows('at-most', 11)).status).toBe('in-progress');
    expect(judge('hold', rows('at-most', 9))).toMatchObject({ reason: 'bound-undecided' });
    expect(judge('hold', rows('at-least', 11))).toMatchObject({ reason: 'bound-undecided' });
  });
});

describe('since the year before', () => {
  test.each([
    [{ 2020: 5, 2023: 10, 2024: '9.9' }, 'met', '0.1'],
    [{ 2020: 5, 2023: 10, 2024: 10 }, 'met', '0'],
    [{ 2020: 20, 2023: 10, 2024: '10.1' }, 'in-progress', '-0.1'],
  ])('%j: 2024 against 2023', (values, status, margin) => {
    expect(judge('hold-previous', series(values))).toMatchObject({
      status,
      margin,
      threshold: { upper: '10' },
      readings: [{ parameters: { year: '2023' } }],
    });
  });
  test('the last year observed is not the year before', () => {
    expect(judge('hold-previous', series({ 2022: 10, 2024: 9 }))).toMatchObject({
      status: 'insufficient-data',
      reason: 'previous-missing',
      missing: ['2023'],
    });
  });
  test('held in every year, one rise breaks it', () => {
    const held = variant('hold-previous', { sustain: true });
    expect(judge(held, series({ 2020: 10, 2021: 9, 2022: 9, 2023: 8 }))).toMatchObject({ status: 'met', breaches: [] });
    expect(judge(held, series({ 2020: 10, 2021: 9, 2022: '9.5', 2023: 8 }))).toMatchObject({
      status: 'not-met',
      breaches: [{ period: '2022', value: '9.5', margin: '-0.5' }],
    });
  });
  test('where every period is judged, a month is held against the same month of the year before', () => {
    const months: Evidence[] = [
      { period: '2023-06', value: 10 },
      { period: '2023-12', value: 5 },
      { period: '2024-06', value: 9 },
    ];
    expect(judge('hold-previous', months, { policy: { judgedPeriod: 'latest' } })).toMatchObject({
      status: 'met',
      threshold: { upper: '10' },
    });
  });
});

describe('in words', () => {
  const said = (evaluation: Evaluation): readonly string[] => [explain(evaluation, 'zh'), explain(evaluation, 'en')];
  test.each([
    ['hold', { 2020: 10, 2024: 9 }, '要求到2030年不高于2020年（', 'no more than the 2020 level by 2030'],
    ['hold', { 2020: 10, 2024: 9 }, '低于2020年水平1/10万', '1 per 100,000 below the 2020 level'],
    ['hold', { 2020: 10, 2024: 10 }, '与2020年水平持平', 'level with the 2020 level'],
    ['hold', { 2020: 10, 2024: 12 }, '比2020年水平高2/10万', '2 per 100,000 above the 2020 level'],
    ['hold-previous', { 2023: 10, 2024: 9 }, '不高于上年（', 'no more than the level of the year before by 2030'],
    ['hold-previous', { 2023: 10, 2024: 9 }, '低于上年水平1/10万', '1 per 100,000 below the level of the year before'],
    ['hold-previous', { 2024: 9 }, '缺上年数据（2023年）', 'there is no figure for the year before (2023)'],
  ] as const)('%s %j: %s', (id, values, zh, en) => {
    const [inZh, inEn] = said(judge(id, series(values)));
    expect(inZh).toContain(zh);
    expect(inEn).toContain(en);
  });
  test('the years in which it was not held are named against that level', () => {
    const held = variant('hold-previous', { sustain: true });
    const [zh, en] = said(judge(held, series({ 2020: 10, 2021: 11, 2022: 9 })));
    expect(zh).toContain('2021年曾高于上年水平');
    expect(en).toContain('above the level of the year before in 2021');
  });
});

describe('ahead', () => {
  test('a projection is held to the base year’s level', () => {
    expect(goalOf('hold', series({ 2020: 10, 2022: 11 }))).toMatchObject({
      quantity: 'value',
      lower: null,
      upper: '10',
    });
    expect(goalOf(rising, series({ 2020: 10, 2022: 11 }))).toMatchObject({ lower: '10', upper: null });
    expect(goalOf('hold', series({ 2021: 10, 2022: 11 }))).toBe('no-baseline');
  });
  test('of the year before the due year nothing is known, so it is held to the latest figure', () => {
    expect(goalOf('hold-previous', series({ 2020: 10, 2022: 11 }))).toMatchObject({ upper: '11' });
  });
  test('a steady fall keeps on not rising', () => {
    const falling = series({ 2018: 14, 2019: 13, 2020: 12, 2021: 11, 2022: 10, 2023: 9 });
    for (const id of ['hold', 'hold-previous'] as const)
      expect(project(id, falling, { plan: toy })).toMatchObject({ status: 'projected', outlook: 'achieved' });
  });
});

test('a host is told of a level held against what is better', () => {
  const { document, indicators, plans } = toy.toJSON();
  const [plan] = plans;
  const [domain] = plan!.domains;
  const [item] = domain!.items;
  const doubtful = { ...toy.criterion('hold'), indicator: 'coverage', unit: 'percent' };
  const { doubts } = definePlan({
    document,
    indicators,
    plans: [{ ...plan, domains: [{ ...domain, items: [{ ...item, criteria: [doubtful] }] }] }],
  } as never);
  expect(doubts.map(({ code }) => code)).toEqual(['against-polarity']);
});
