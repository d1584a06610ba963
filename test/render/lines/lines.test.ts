/** Golden: the line of every kind of result, in both languages. */
import { expect, test } from 'vitest';
import { assess, compareAreas, fullResult, print } from '../../../src/entries/assessment.js';
import { catalogue } from '../../../src/entries/index.js';
import { everyKind } from '../../results/every-kind.js';
import { assessCounty, county, series } from '../../assessment/county.js';
import { assessment as everything, plan } from '../everything.js';

/** What keeps figures for a later run is not a result to print. */
const printed = everyKind().filter(([name]) => name !== 'what is kept for next year');

const midterm = assessCounty(series('deaths', { 2020: 16, 2025: 13.5 }), { asOf: 2025, area: '东区' });
const ofArea = (area: string) =>
  assess(county, [{ indicator: 'coverage', period: 2024, value: 96, area }], { asOf: 2024, area });
const areas = Array.from({ length: 21 }, (_, i) => ofArea(`A${i}`));
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
