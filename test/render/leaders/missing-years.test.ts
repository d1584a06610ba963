/** An older figure in the leaders' report: it is compared with where it is near, and the years between are named. */
import { expect, test } from 'vitest';
import { assess } from '../../../src/entries/assessment.js';
import { definePlan } from '../../../src/entries/engine.js';
import type { Evidence } from '../../../src/entries/index.js';
import { reportMarkdown } from '../../../src/entries/render.js';

const plan = definePlan({
  document: { id: 'd', title: '某县规划' },
  indicators: [{ id: 'rate', name: '入学率', unit: 'percent', polarity: 'higher-is-better' }],
  plans: [
    {
      id: 'p',
      title: '某县规划',
      years: { baseline: 2015, start: 2016, end: 2030 },
      domains: [
        {
          id: 'd',
          ordinal: 1,
          title: '教育',
          items: [
            {
              id: 't',
              type: 'target',
              ordinal: 1,
              text: '入学率达到95%',
              criteria: [
                { id: 'c', indicator: 'rate', kind: 'at-least', value: '95', due: 2030, phrase: '入学率达到95%' },
              ],
            },
          ],
        },
      ],
    },
  ],
} as never);
const reportOf = (...years: readonly number[]): string => {
  const rows = years.map((period, i): Evidence => ({ indicator: 'rate', period, value: `${80 + i}.0` }));
  return reportMarkdown(assess(plan as never, rows, { asOf: 2024 }), { language: 'zh', plan });
};

test.each([
  [2022, '2023年无数据，比2022年提高1.0个百分点'],
  [2021, '2022—2023年无数据，比2021年提高1.0个百分点'],
  [2020, '2021—2023年无数据，比2020年提高1.0个百分点'],
])('the figure of %i is near enough to that of 2024', (year, said) => {
  expect(reportOf(2015, year, 2024)).toContain(said);
});

test('a figure five years back is too old, and that of the year before leaves nothing out', () => {
  expect(reportOf(2015, 2019, 2024)).not.toMatch(/无数据，比|比2019年/);
  expect(reportOf(2015, 2023, 2024)).not.toContain('无数据，比');
  expect(reportOf(2015, 2023, 2024)).toContain('比上年提高1.0个百分点');
});

test.each([
  [2022, null],
  [2021, '其中1项依据2021年及以前的数据'],
  [2019, '其中1项依据2021年及以前的数据'],
])('in 2024 a verdict on a figure of %i is told to rest on old figures: %s', (year, said) => {
  expect(/其中\d项依据\d{4}年及以前的数据/.exec(reportOf(2015, year))?.[0] ?? null).toBe(said);
});
