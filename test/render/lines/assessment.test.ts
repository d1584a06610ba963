/** An assessment and its parts as lines at a prompt. */
import { describe, expect, test } from 'vitest';
import { assess, assessAreas, compareAreas, print } from '../../../src/entries/assessment.js';
import { toy } from '../../toy.js';
import { assessCounty, county, series } from '../../assessment/county.js';

const rows = [
  { indicator: 'coverage', period: 2021, value: 96 },
  { indicator: 'coverage', period: 2022, value: 96 },
  { indicator: 'women', period: 2022, value: 39 },
  { indicator: 'nobody-knows', period: 2022, value: 1 },
];

test('an assessment is counted by status', () => {
  const { criteria } = toy;
  expect(print(assess(toy, rows, { asOf: 2022 }))).toBe(
    `annual assessment as of 2022: ${criteria.length} criteria, 2 met, 2 in progress, ${criteria.length - 4} insufficient data; 2 alerts, 1 unmatched`,
  );
  expect(print(assess(toy, [], { asOf: 2025, area: 'East' }))).toBe(
    'midterm assessment of East as of 2025: 1 target in view, 1 insufficient data; 1 criterion in view, 1 insufficient data; 0 alerts',
  );
  const previous = assess(toy, rows, { asOf: 2021 });
  expect(print(assess(toy, rows, { asOf: 2022, previous }))).toContain('annual assessment as of 2022');
  expect([...assessAreas(toy, rows, { asOf: 2022 })].map((each) => print(each))).toEqual([
    expect.stringContaining('as of 2022'),
  ]);
});

test('a mid-term assessment counts what is in view', () => {
  const rows = series('deaths', { 2020: 16, 2025: 13.5 });
  expect(print(assessCounty(rows, { asOf: 2025 }))).toMatch(
    /^midterm assessment as of 2025: 1 target in view, 1 met; 1 criterion in view, 1 met; 1 alert$/,
  );
  expect(print(assessCounty(rows, { asOf: 2025, view: 'annual' }))).toContain(
    'annual assessment as of 2025: 8 criteria, 1 met, 1 in progress, 6 insufficient data;',
  );
});

describe('the parts of an assessment are lines too', () => {
  const assessment = assessCounty([
    ...series('deaths', { 2020: 16, 2021: 16, 2022: 16, 2023: 16, 2024: 16 }),
    ...series('coverage', { 2024: 96 }),
    ...series('rate', { 2020: 80, 2024: 85 }),
  ]);
  const [plan] = assessment.plans;
  test.each<[string, object | undefined, string | RegExp]>([
    ['a tally', plan!.criteria, '3/8 met (37.5%), 2 in progress, 3 insufficient data'],
    ['a tally of nothing', assessCounty([], { asOf: 2025 }).plans[0]!.domains[1]!.inView, '0/0 met'],
    [
      'a plan',
      plan,
      /^county: targets 0\/4 met \(0%\), 1 in progress, 3 insufficient data; criteria 3\/8 met \(37.5%\),/,
    ],
    ['a domain', plan!.domains[1], /^county.school: targets 0\/2 met \(0%\), 2 insufficient data; criteria 2\/3 met/],
    ['an item', plan!.domains[0]!.items[0], 'in-progress: health.target.1 (2 criteria)'],
    [
      'a result',
      assessment.results['deaths@2025'],
      'deaths@2025: in-progress: deaths 16 per-100000 (2024), limit ≤14 by 2025, margin -2; off-track',
    ],
    ['an alert', assessment.alerts[0], 'off-track (in-progress): deaths@2025, short by 2: projected-shortfall'],
    [
      'an alert with a chance',
      assessCounty(series('deaths', { 2018: 17, 2019: 16.4, 2020: 16, 2021: 15.9, 2022: 15.2, 2023: 15.1, 2024: 14.6 }))
        .alerts[0],
      /^(off-track|at-risk) \(in-progress\): deaths@2025, \d+% likely/,
    ],
    [
      'an alert without a chance',
      assessCounty([{ indicator: 'system', period: 2030, attested: 'not' }], { asOf: 2030 }).alerts[0],
      'off-track (not-met): system@2030',
    ],
  ])('%s', (_what, part, line) => {
    expect(print(part!)).toEqual(typeof line === 'string' ? line : expect.stringMatching(line));
  });
  test('a table across areas: a line for each, of many the first twenty', () => {
    const rows = ['East', 'West'].map((area) => ({
      indicator: 'coverage',
      period: 2024,
      value: area === 'East' ? 96 : 80,
      area,
    }));
    expect(print(compareAreas(assessAreas(county, rows, { asOf: 2024 })))).toBe(
      [
        '2 areas as of 2024, 8 criteria',
        '  East: 2/8 met (25%), 6 insufficient data',
        '  West: 0/8 met (0%), 1 not met, 1 in progress, 6 insufficient data',
      ].join('\n'),
    );
    const many = Array.from({ length: 23 }, (_each, i) => ({
      indicator: 'coverage',
      period: 2024,
      value: 96,
      area: `A${String(i).padStart(2, '0')}`,
    }));
    const lines = print(compareAreas(assessAreas(county, many, { asOf: 2024 }))).split('\n');
    expect([lines.length, lines[21]]).toEqual([22, '  … 3 more']);
    expect(
      print(compareAreas(assessAreas(county, [{ indicator: 'coverage', period: 2024, value: 96 }], { asOf: 2024 }))),
    ).toContain('(no area named)');
    expect(print(compareAreas(assessAreas(county, rows.slice(1), { asOf: 2024 })))).toMatch(
      /^1 area as of 2024, 8 criteria\n/,
    );
    expect(print(compareAreas([]))).toBe('0 areas, 0 criteria');
  });
});

test('a terminal obeys no name', () => {
  const area = 'A\u001b[31mRED\u001b]0;t\u0007\u009b\n\u202e';
  const shown = 'A\\u001b[31mRED\\u001b]0;t\\u0007\\u009b\\u000a\\u202e';
  const found = [{ indicator: 'coverage', period: 2024, value: 96, area }];
  expect(print(assessCounty(found))).toContain(`assessment of ${shown} as of 2024`);
  expect(print(compareAreas(assessAreas(county, found, { asOf: 2024 })))).toContain(`\n  ${shown}: 2/8 met`);
  expect(() => assessCounty([...found, { ...found[0]!, area: 'B' }])).toThrow(
    `one of the areas observed: ${shown}, B,`,
  );
});
