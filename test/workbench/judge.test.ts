/** What the page compares an assessment with. */
import { expect, test } from 'vitest';
import { assess, earlierAssessment } from '../../src/entries/assessment.js';
import { catalogue } from '../../src/entries/index.js';
import { addFiles, startBench } from '../../src/workbench/work/bench.js';
import { judge } from '../../src/workbench/work/judge.js';

const file = (name: string, content: string) => ({ name, bytes: new TextEncoder().encode(content) });
const figuresOf = (years: readonly number[]) =>
  file('data.csv', `指标,年份,数值\n${years.map((year) => `产前筛查率,${year},9${year % 10}\n`).join('')}`);

/** The date of the assessment that one of 2024 is compared with; `null` without one. */
function comparedWith(...files: Parameters<typeof addFiles>[1]): string | null {
  const bench = startBench();
  addFiles(bench, files);
  const { assessment } = judge(bench, { language: 'zh', settings: {}, asOf: '2024', theme: 'light' }, () => undefined);
  return assessment!.changes === null ? null : assessment!.changes.since;
}

test.each<[years: readonly number[], since: string | null]>([
  [[2024], null],
  [[2023, 2024], '2023'],
  [[2022, 2024], '2023'],
  [[2024, 2025], null],
])('figures of %j, judged as of 2024: compared with %s', (years, since) => {
  expect(comparedWith(figuresOf(years))).toBe(since);
});

test('earlier results count before the figures of the year before', () => {
  const earlier = earlierAssessment(assess(catalogue, [], { asOf: 2022 }));
  expect(comparedWith(figuresOf([2023, 2024]), file('2022.json', JSON.stringify(earlier)))).toBe('2022');
});
