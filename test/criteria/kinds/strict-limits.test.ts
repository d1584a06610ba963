/** 超过, 低于, 不满: limits that their own number does not reach. */
import { describe, expect, test } from 'vitest';
import { explain } from '../../../src/entries/explain.js';
import { prepare } from '../../../src/entries/engine.js';
import { explainProjection, project } from '../../../src/entries/projection.js';
import { toy } from '../../toy.js';
import { goalOf, judge, series, variant } from '../judge.js';

const over95 = variant('at-least', { strict: true, phrase: '超过95%' });
const under7 = variant('at-most', { strict: true, value: '7', phrase: '低于7/10万', due: 2030 });

describe('exactly on the limit is not met', () => {
  test.each([
    ['94.99', 'in-progress', '-0.01', false],
    ['95', 'in-progress', '0', true],
    ['95.0', 'in-progress', '0', true],
    ['95.000000000000000001', 'met', '0.000000000000000001', false],
    ['96', 'met', '1', false],
  ])('more than 95: %s is %s', (value, status, margin, onBoundary) => {
    expect(judge(over95, series({ 2024: value }))).toMatchObject({
      status,
      margin,
      onBoundary,
      threshold: { lower: '95', upper: null, strict: true },
      readings: [{ id: 'exclusive-bound' }],
    });
  });

  test.each([
    ['7.01', 'in-progress', '-0.01', false],
    ['7', 'in-progress', '0', true],
    ['6.999999999999999999', 'met', '0.000000000000000001', false],
    ['0', 'met', '7', false],
  ])('less than 7: %s is %s', (value, status, margin, onBoundary) => {
    expect(judge(under7, series({ 2024: value }))).toMatchObject({
      status,
      margin,
      onBoundary,
      threshold: { lower: null, upper: '7', strict: true },
      readings: [{ id: 'exclusive-bound' }],
    });
  });

  test('a quotient on the limit is on it, and one past it is past it', () => {
    const of = (numerator: number) => judge(over95, [{ period: 2024, numerator, denominator: 300 }]);
    expect(of(285)).toMatchObject({ status: 'in-progress', onBoundary: true, margin: '0' });
    expect(of(286)).toMatchObject({ status: 'met', onBoundary: false });
  });

  test('a base on the limit has no way to go, and no progress', () => {
    expect(judge(over95, series({ 2020: 95, 2024: 96 }))).toMatchObject({ status: 'met', baselineProgress: null });
  });

  test.each([
    ['at-least', '95', 'insufficient-data'],
    ['at-least', '95.1', 'met'],
    ['at-most', '95', 'in-progress'],
    ['at-most', '95.1', 'insufficient-data'],
  ] as const)('a figure of %s %s is %s', (bound, value, status) => {
    expect(judge(over95, [{ period: 2024, value, bound }]).status).toBe(status);
  });

  test('rounded to the limit, where the policy asks for it, it is on the limit', () => {
    const policy = { comparison: 'threshold-precision' } as const;
    expect(judge(over95, series({ 2024: '95.4' }), { policy })).toMatchObject({ status: 'in-progress', margin: '0' });
    expect(judge(over95, series({ 2024: '95.6' }), { policy })).toMatchObject({ status: 'met', margin: '1' });
  });

  test('held in every period, a year on the limit is a breach', () => {
    const held = { ...over95, sustain: true as const };
    expect(judge(held, series({ 2021: 96, 2022: 95, 2023: 96 }))).toMatchObject({
      status: 'not-met',
      breaches: [{ period: '2022', value: '95', margin: '0' }],
    });
  });

  test.each([
    [95, 'not-met'],
    ['95', 'not-met'],
    [95.00000000000001, 'met'],
    [94.99999999999999, 'not-met'],
  ])('prepared, %s is %s', (value, status) => {
    expect(prepare(over95, { plan: toy })(value)).toBe(status);
  });
});

describe('in words', () => {
  const said = (criterion: Parameters<typeof judge>[0], value: number | string): readonly string[] =>
    (['zh', 'en'] as const).map((language) => explain(judge(criterion, series({ 2024: value })), language));

  test('the demand, and a value on the limit', () => {
    const [zh, en] = said(over95, 95);
    expect(zh).toContain('规划要求到2030年超过95%（“超过95%”）');
    expect(zh).toContain('尚未达到目标值，正好等于目标值（不含本数）');
    expect(zh).toContain('“超过”不包括本数（类推适用《民法典》第1259条）');
    expect(en).toContain('The plan asks for more than 95% by 2030');
    expect(en).toContain('not met yet: exactly the target level, which is not included');
    expect(en).toContain('超过 excludes the number itself (Civil Code of China, art. 1259, by analogy)');
  });

  test.each([
    ['低于7/10万', '低于7/10万'],
    ['不满7/10万', '不满7/10万'],
    ['不低于3，低于7/10万', '低于7/10万'],
    ['under 7 per 100,000', '低于7/10万'],
  ])('%s demands %s', (phrase, demand) => {
    const [zh, en] = said({ ...under7, phrase }, 6);
    expect(zh).toContain(`规划要求到2030年${demand}（`);
    expect(en).toContain('less than 7 per 100,000');
  });

  test('of what is counted, one more than the limit is needed', () => {
    const many = variant('every-unit', { scope: 'aggregate', value: '10', strict: true, phrase: '超过10个' });
    const whole = { ...many, units: undefined };
    delete (whole as { units?: unknown }).units;
    expect(said(whole as never, 7)[1]).toContain('4 more needed');
    expect(said(whole as never, 7)[0]).toContain('还需增加4个');
  });

  test('a figure that is only a bound is at the limit at best', () => {
    const verdict = judge(over95, [{ period: 2024, value: 95, bound: 'at-most' }]);
    expect(explain(verdict, 'en')).toContain('at best the target level, which is not included');
    expect(explain(verdict, 'zh')).toContain('不优于目标值（不含本数）');
  });
});

describe('projected', () => {
  test('the goal is the strict limit', () => {
    expect(goalOf(under7, series({ 2024: 8 }))).toMatchObject({ upper: '7', lower: null, strict: true });
  });

  test('what is needed passes the limit by one unit of the last place', () => {
    const projected = project(under7, series({ 2023: '8.4', 2024: '8.0' }), { plan: toy, asOf: 2024 } as never);
    expect(projected.needed?.linear.at(-1)).toEqual({ year: 2030, value: '6.9' });
  });

  test('the pace it takes is said, as of any limit', () => {
    const projected = project(under7, series({ 2022: 9, 2023: '8.5', 2024: '8.0' }), {
      plan: toy,
      asOf: 2024,
    } as never);
    expect(explainProjection(projected, 'en')).toMatch(/would have to fall by/);
    expect(explainProjection(projected, 'zh')).toMatch(/今后需年均下降/);
  });
});
