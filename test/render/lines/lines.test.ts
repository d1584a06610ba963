/** Golden: the line of every kind of result, in both languages. */
import { expect, test } from 'vitest';
import { assess, compareAreas, fullResult, print } from '../../../src/entries/assessment.js';
import { catalogue } from '../../../src/entries/index.js';
import { backtest, forecast, project } from '../../../src/entries/projection.js';
import { everyKind } from '../../results/every-kind.js';
import { assessCounty, county, series } from '../../assessment/county.js';
import { mannerOf } from '../../../src/criteria/words/manner.js';
import { toy } from '../../toy.js';
import { assessment as everything, plan } from '../everything.js';

/** What keeps figures for a later run is not a result to print. */
const printed = everyKind().filter(([name]) => name !== 'what is kept for next year');

const midterm = assessCounty(series('deaths', { 2020: 16, 2025: 13.5 }), { asOf: 2025, area: '东区' });
const ofArea = (area: string) =>
  assess(county, [{ indicator: 'coverage', period: 2024, value: 96, area }], { asOf: 2024, area });
const areas = Array.from({ length: 21 }, (_, i) => ofArea(`A${i}`));
const rising = [60, 61, 62.5, 63, 64].map((value, i) => ({ year: 2016 + i, value }));
const years = (count: number) => Array.from({ length: count }, (_, i) => ({ year: 2000 + i, value: 50 + (i % 3) }));
const units = ['East', 'West'].flatMap((area, i) =>
  [2020, 2021, 2022].map((period) => ({ indicator: 'nurses', period, value: 2 * i, area })),
);
const [domain] = everything.plans[0]!.domains;

const results: readonly (readonly [name: string, result: object])[] = [
  ...printed,
  ...plan.criteria.map(({ id }) => [`result of ${id}`, fullResult(everything, id, plan)] as const),
  ...plan.criteria.map(({ id }) => [`verdict on ${id}`, everything.results[id]!.evaluation] as const),
  ...everything.alerts.map((alert) => [`alert on ${alert.criterion}`, alert] as const),
  ['plan', everything.plans[0]!],
  ['domain', domain!],
  ['item', domain!.items[0]!],
  ['tally', everything.plans[0]!.targets],
  ['assessment of everything', everything],
  ['assessment of an area at mid-term', midterm],
  ['assessment at mid-term of many targets', assess(catalogue, [], { asOf: 2025 })],
  ['tally of nothing', assessCounty([], { asOf: 2025 }).plans[0]!.domains[1]!.inView],
  ['item with one criterion', everything.plans[0]!.domains[3]!.items[0]!],
  ['projection of units', project('every-unit', units, { plan: toy, asOf: 2022 })],
  ['forecast of several years', forecast(rising, { to: 2024 })],
  ['forecast of a year observed', forecast(rising, { to: 2020 })],
  ['forecast without an interval', forecast(rising.slice(3), { to: 2022, method: 'naive' })],
  [
    'forecast that its method cannot make',
    forecast(
      [-1, 1, 2, 3].map((value, i) => ({ year: 2020 + i, value })),
      { to: 2025, method: 'log-linear' },
    ),
  ],
  ['back-test of one window', backtest([{ values: years(15) }], { method: 'naive' })],
  [
    'back-test in which windows are skipped',
    backtest([{ values: years(20).map((each) => ({ ...each, value: each.value - 51 })) }], { method: 'log-linear' }),
  ],
  ['one area', compareAreas(areas.slice(0, 1))],
  ['twenty areas', compareAreas(areas.slice(0, 20))],
  ['twenty-one areas', compareAreas(areas)],
  ['figures without an area', compareAreas([assessCounty(series('coverage', { 2024: 96 }))])],
  ['no area', compareAreas([])],
  ['catalogue', catalogue],
  ...(['近视', '到2025年和2030年', '妇女与健康'] as const).map(
    (words) => [`found: ${words}`, catalogue.find(words)[0]!] as const,
  ),
];

test('golden: every result as a line', async () => {
  const lines = results.flatMap(([name, result]) => [
    `${name}:`,
    ...(['en', 'zh'] as const).map((language) => `  ${print(result, language)}`),
  ]);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./lines.golden.txt');
});

test('the line of a criterion without a level of the plan never says 达标 or 目标值', () => {
  const open = plan.criteria.filter((criterion) => !['threshold', 'attested'].includes(mannerOf(criterion)));
  expect(new Set(open.map(({ kind }) => kind)).size).toBeGreaterThan(5);
  for (const { id } of open) {
    const { evaluation, projection } = fullResult(everything, id, plan);
    for (const result of [fullResult(everything, id, plan), everything.results[id]!, evaluation, projection])
      expect(print(result, 'zh')).not.toMatch(/达标|目标值/);
  }
});

test('the counts of criteria of every kind never say 达标', () => {
  const { alerts, plans } = everything;
  for (const result of [
    everything,
    ...plans,
    ...plans[0]!.domains,
    ...plans[0]!.domains.flatMap(({ items }) => items),
    ...alerts,
  ])
    expect(print(result, 'zh')).not.toContain('达标');
});
