import { describe, expect, test } from 'vitest';
import { assertMilestones, standingsOf } from '../../../src/projection/requirement/milestones.js';
import { codes, faultOf, head, pointAt, projected, series } from '../ahead.js';

const path = [
  { year: 2025, value: '93.5' },
  { year: 2023, value: 92 },
  { year: 2027, value: '94.5' },
  { year: 2040, value: 100 },
];
const points = [pointAt(2022, '91'), pointAt(2023, '92.25')];
const ahead = [2024, 2025, 2026].map((year) => ({
  year,
  point: year === 2025 ? '93.4' : '93',
  lower: null,
  upper: null,
  probability: null,
}));

test('in order of years, against what was observed, else what is expected, else nothing', () => {
  expect(standingsOf(path, points, ahead, 'higher-is-better')).toEqual([
    { year: 2023, value: '92', against: '92.25', basis: 'observed', margin: '0.25' },
    { year: 2025, value: '93.5', against: '93.4', basis: 'projected', margin: '-0.1' },
    { year: 2027, value: '94.5', against: null, basis: null, margin: null },
    { year: 2040, value: '100', against: null, basis: null, margin: null },
  ]);
});

test.each([
  ['higher-is-better', '0.25'],
  ['lower-is-better', '-0.25'],
  ['target-is-best', '-0.25'],
] as const)('%s: a quarter over the milestone is %s', (polarity, margin) => {
  expect(standingsOf([path[1]!], points, [], polarity)[0]!.margin).toBe(margin);
});

test.each([
  ['higher-is-better', '-0.75'],
  ['lower-is-better', '0.75'],
  ['target-is-best', '-0.75'],
] as const)('%s: three quarters under the milestone is %s', (polarity, margin) => {
  expect(standingsOf([{ year: 2023, value: 93 }], points, [], polarity)[0]!.margin).toBe(margin);
});

test('exactly on the milestone is neither ahead nor behind', () => {
  for (const polarity of ['higher-is-better', 'lower-is-better', 'target-is-best'] as const) {
    expect(standingsOf([{ year: 2023, value: '92.250' }], points, [], polarity)).toEqual([
      { year: 2023, value: '92.25', against: '92.25', basis: 'observed', margin: '0' },
    ]);
  }
});

describe('supplied to a projection', () => {
  const rows = series({ 2021: 90, 2022: 91, 2023: '92.25' });
  test('held against observed and expected years', () => {
    const projection = projected('at-least', rows, { path });
    const expected = projection.path.find(({ year }) => year === 2025)!.point;
    expect(projection.milestones.map(({ year, basis }) => [year, basis])).toEqual([
      [2023, 'observed'],
      [2025, 'projected'],
      [2027, 'projected'],
      [2040, null],
    ]);
    expect(projection.milestones[1]!.against).toBe(expected);
    expect(codes(projection)).not.toContain('behind-milestone');
  });
  test('just behind the milestone of the latest year: an early warning; exactly on it: none', () => {
    expect(head('at-least', rows, { path: [{ year: 2023, value: '92.26' }] }).warnings).toContainEqual({
      code: 'behind-milestone',
      year: 2023,
      margin: '-0.01',
    });
    expect(codes(head('at-least', rows, { path: [{ year: 2023, value: '92.25' }] }))).not.toContain('behind-milestone');
    expect(codes(head('at-least', rows, { path: [{ year: 2022, value: '95' }] }))).not.toContain('behind-milestone');
  });
  test('where nothing can be projected the observed years still are', () => {
    expect(head('at-least', series({ 2022: 91, 2023: 92 }), { path }).milestones.map(({ margin }) => margin)).toEqual([
      '0',
      null,
      null,
      null,
    ]);
  });
  test('a year before a break was observed all the same', () => {
    const broken = rows.map((row) => (row.period === 2023 ? { ...row, status: 'B' as const } : row));
    expect(head('at-least', broken, { path: [{ year: 2022, value: 92 }] }).milestones).toEqual([
      { year: 2022, value: '92', against: '91', basis: 'observed', margin: '-1' },
    ]);
  });
  test('left out, there are none', () => {
    expect(head('at-least', rows).milestones).toEqual([]);
  });
});

describe('a path that is none', () => {
  test.each<[string, unknown, object]>([
    ['no list', { 2025: 93 }, { code: 'BAD_OPTION', where: 'options.path', expected: 'a list of years and values' }],
    ['a hole', [null], { code: 'BAD_OPTION', where: 'options.path[0]', expected: 'a year and a value' }],
    ['a key no one knows', [{ year: 2025, value: 1, note: 'x' }], { code: 'BAD_OPTION', received: '"note"' }],
    ['no year', [{ value: 1 }], { code: 'BAD_PERIOD', where: 'options.path[0].year' }],
    ['half a year', [{ year: 2025.5, value: 1 }], { code: 'BAD_PERIOD', where: 'options.path[0].year' }],
    ['a year before all years', [{ year: -5, value: 1 }], { code: 'BAD_PERIOD', where: 'options.path[0].year' }],
    ['the last year before them', [{ year: 999, value: 1 }], { code: 'BAD_PERIOD', where: 'options.path[0].year' }],
    ['a year after all years', [{ year: 10000, value: 1 }], { code: 'BAD_PERIOD', where: 'options.path[0].year' }],
    ['no value', [{ year: 2025 }], { code: 'BAD_NUMBER', where: 'options.path[0].value' }],
    ['NaN', [{ year: 2025, value: NaN }], { code: 'BAD_NUMBER', where: 'options.path[0].value' }],
    ['text that is no number', [{ year: 2025, value: '9e1' }], { code: 'BAD_NUMBER' }],
    [
      'a year twice',
      [
        { year: 2025, value: 1 },
        { year: 2026, value: 1 },
        { year: 2025, value: 2 },
      ],
      { code: 'BAD_OPTION', where: 'options.path[2].year', expected: 'a year not named before' },
    ],
  ])('%s', (_what, given, expected) => {
    expect(faultOf(() => head('at-least', series({ 2021: 90 }), { path: given as never }))).toMatchObject(expected);
    expect(faultOf(() => assertMilestones(given))).toMatchObject(expected);
  });
  test('named where another name is given', () => {
    expect(faultOf(() => assertMilestones(5, 'options.paths["a"]'))).toMatchObject({ where: 'options.paths["a"]' });
  });
});
