/** A projection or a warning that comes back from a host: damage at its surface is named with its place. */
import { describe, expect, test } from 'vitest';
import { describeWarning } from '../../../src/projection/words/describe-warning.js';
import { explainProjection } from '../../../src/projection/words/explain.js';
import { checkProjection } from '../../../src/projection/words/projection-shape.js';
import { checkEarlyWarning } from '../../../src/projection/words/warning-shape.js';
import { faultOf, head, series } from '../ahead.js';

const projections = {
  projected: head('at-least', series({ 2020: 90, 2021: 91, 2022: 92, 2023: 93, 2024: 94 })),
  lacking: head('at-least', series({ 2022: 94, 2023: 93 }), { asOf: 2026 }),
  stated: head('attested', []),
};

test.each(Object.entries(projections))('%s: what project returned passes, also as JSON', (_name, projection) => {
  for (const each of [projection, JSON.parse(JSON.stringify(projection)) as unknown])
    expect(() => {
      checkProjection(each, 'it');
    }).not.toThrow();
});

test.each([undefined, null, 7, 'x', [[]]])('what is no projection is refused: %j', (value) => {
  expect(faultOf(() => explainProjection(value as never, 'zh'))).toMatchObject({
    code: 'BAD_OPTION',
    where: expect.stringMatching(/^projection/) as string,
  });
  expect(
    faultOf(() => {
      checkProjection(7, 'it');
    }),
  ).toMatchObject({ where: 'it', expected: 'what project returned' });
});

test('damage below the surface is a damaged projection, not an error of the engine', () => {
  const damaged = { ...projections.projected, indicator: { ...projections.projected.indicator, name: null } };
  expect(faultOf(() => explainProjection(damaged as never, 'zh'))).toMatchObject({
    code: 'BAD_OPTION',
    where: expect.stringMatching(/^projection/) as string,
  });
});

type Damage = [keyof typeof projections, object, place: string, expected?: string];
const interval = { lower: '90', upper: '99', confidence: 0.8 };
const pace = { from: 2020, to: 2024, actual: '1', required: '0.2' };
test.each<Damage>([
  ['projected', { status: 'Projected' }, 'status', "'projected' or 'not-projected'"],
  ['projected', { outlook: 'good' }, 'outlook'],
  ['projected', { quantity: 'ratio' }, 'quantity', "'value' or 'gap' or 'difference'"],
  ['projected', { criterion: null }, 'criterion', 'a criterion'],
  ['projected', { indicator: {} }, 'indicator', 'an indicator'],
  ['projected', { due: '2030' }, 'due', 'a year'],
  ['projected', { asOf: 2026 }, 'asOf', 'a text'],
  ['projected', { latest: '94' }, 'latest', 'a value observed, or null'],
  ['projected', { latest: null }, 'latest', 'a value observed'],
  ['projected', { milestones: [{ year: 2025 }] }, 'milestones', 'a list, each of it a milestone'],
  ['projected', { milestones: [{ value: '94' }] }, 'milestones', 'a list, each of it a milestone'],
  ['projected', { warnings: null }, 'warnings'],
  ['projected', { warnings: ['stale'] }, 'warnings'],
  ['projected', { warnings: [{ code: 'gaps', years: [2021] }, { code: 'late' }] }, 'warnings[1].code'],
  ['projected', { pace: 1 }, 'pace', 'a pace, or null'],
  ['projected', { pace: { ...pace, from: '2020' } }, 'pace', 'a pace, or null'],
  ['projected', { pace: { ...pace, to: null } }, 'pace', 'a pace, or null'],
  ['projected', { pace: { ...pace, actual: 1 } }, 'pace', 'a pace, or null'],
  ['projected', { pace: { ...pace, required: 0.2 } }, 'pace', 'a pace, or null'],
  ['projected', { evaluation: null }, 'evaluation', 'the verdict'],
  ['projected', { evaluation: { status: 1 } }, 'evaluation', 'the verdict'],
  ['projected', { fittedYears: ['2020'] }, 'fittedYears', 'a list, each of it a year'],
  ['projected', { alternatives: [{}] }, 'alternatives', 'a list, each of it a method'],
  ['projected', { interval: { ...interval, lower: 90 } }, 'interval', 'an interval, or null'],
  ['projected', { interval: { ...interval, upper: '' } }, 'interval', 'an interval, or null'],
  ['projected', { interval: { ...interval, confidence: '0.8' } }, 'interval', 'an interval, or null'],
  ['projected', { interval: { ...interval, confidence: Infinity } }, 'interval', 'an interval, or null'],
  ['projected', { probability: '0.5' }, 'probability', 'a number, or null'],
  ['projected', { probability: NaN }, 'probability', 'a number, or null'],
  ['projected', { point: 96 }, 'point', 'a text'],
  ['projected', { path: [{ year: 2025 }] }, 'path', 'a list, each of it a year ahead'],
  ['projected', { path: [{ point: '95' }] }, 'path', 'a list, each of it a year ahead'],
  ['lacking', { reason: 'because' }, 'reason'],
  ['lacking', { reason: undefined }, 'reason'],
  ['stated', { asOf: '' }, 'asOf', 'a text'],
])('%s with %j: the place is %s', (name, damage, place, expected) => {
  const fault = faultOf(() => {
    checkProjection({ ...projections[name], ...damage }, 'it');
  });
  expect(fault).toMatchObject({ code: 'BAD_OPTION', where: `it.${place}`, ...(expected && { expected }) });
});

describe('a warning', () => {
  const whole: readonly object[] = [
    { code: 'projected-shortfall', year: 2030, shortfall: '1.5' },
    { code: 'volatile' },
    { code: 'deteriorating', from: 2019, to: 2023 },
    { code: 'stale', latest: '2021-06', years: 3 },
    { code: 'too-few-points', points: 2, needed: 3 },
    { code: 'gaps', years: [2018] },
    { code: 'levelling-down', indicator: 'boys', from: '90', to: '87' },
    { code: 'series-break', years: [2019] },
    { code: 'bounds-excluded', periods: ['2023'] },
    { code: 'methods-disagree', meeting: 3, of: 8 },
    { code: 'behind-milestone', year: 2024, margin: '-1.2' },
    { code: 'within-chance', flags: ['volatile'] },
  ];

  const check = (warning: unknown) =>
    faultOf(() => {
      checkEarlyWarning(warning, 'it');
    });

  test.each(whole)('passes where it is whole: %j', (warning) => {
    expect(() => {
      checkEarlyWarning(warning, 'it');
    }).not.toThrow();
  });

  test.each(whole)('is refused with any field damaged: %j', (warning) => {
    for (const field of Object.keys(warning))
      for (const damage of [undefined, {}, true, NaN])
        expect(check({ ...warning, [field]: damage })).toMatchObject({ code: 'BAD_OPTION', where: `it.${field}` });
  });

  test.each([
    [7, 'it', 'a warning of a projection'],
    [{ code: 'stale', latest: 2021, years: '3' }, 'it.years', 'a number'],
    [{ code: 'stale', latest: '', years: 3 }, 'it.latest', 'a year or a period'],
    [{ code: 'gaps', years: [''] }, 'it.years', 'a list, each of it a year or a period'],
    [{ code: 'within-chance', flags: 'volatile' }, 'it.flags', 'a list, each of it a text'],
  ])('is refused with what was expected: %j', (warning, where, expected) => {
    expect(check(warning)).toMatchObject({ code: 'BAD_OPTION', where, expected });
  });

  test('is named by its argument', () => {
    expect(faultOf(() => describeWarning({ code: 'late' } as never, 'zh'))).toMatchObject({ where: 'warning.code' });
    const damaged = { code: 'within-chance', flags: ['none such'] } as never;
    expect(faultOf(() => describeWarning(damaged, 'zh'))).toMatchObject({
      where: 'warning',
      expected: 'a warning of a projection',
    });
  });
});
