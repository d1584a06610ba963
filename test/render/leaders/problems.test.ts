/** The order of problems that are alike in urgency, level and due year: by their chance. */
import { expect, test } from 'vitest';
import { assess, type Assessment } from '../../../src/entries/assessment.js';
import { definePlan } from '../../../src/entries/engine.js';
import { leadersContextOf } from '../../../src/render/leaders/leaders-context.js';

const names = ['甲', '乙', '丙'] as const;
const plan = definePlan({
  document: { id: 'd', title: '某县规划' },
  indicators: names.map((name) => ({ id: name, name: `${name}率`, unit: 'percent', polarity: 'higher-is-better' })),
  plans: [
    {
      id: 'p',
      title: '某县规划',
      years: { baseline: 2020, start: 2021, end: 2030 },
      domains: [
        {
          id: 'd',
          ordinal: 1,
          title: '教育',
          items: names.map((name, i) => ({
            id: `t${name}`,
            type: 'target',
            ordinal: i + 1,
            text: `${name}率达到95%`,
            criteria: [
              { id: name, indicator: name, kind: 'at-least', value: '95', due: 2030, phrase: `${name}率达到95%` },
            ],
          })),
        },
      ],
    },
  ],
} as never);
const rows = names.flatMap((indicator) =>
  [60, 60.4, 59.8, 60.2, 60.1].map((value, i) => ({ indicator, period: 2020 + i, value })),
);
const assessed = assess(plan as never, rows, { asOf: 2024 });

/** The names of the problems in order, where the projections of 甲, 乙 and 丙 have these chances. */
function orderWith(...chances: readonly (number | null)[]): string {
  const results = Object.entries(assessed.results).map(([id, result], i) => [
    id,
    { ...result, projection: { ...result.projection, probability: chances[i] } },
  ]);
  const assessment = { ...assessed, results: Object.fromEntries(results) } as Assessment;
  const { problems } = leadersContextOf(assessment, { language: 'zh', plan: plan as never });
  expect(problems.map(({ urgency }) => urgency)).toEqual(['off-track', 'off-track', 'off-track']);
  return problems.map(({ standing }) => standing.indicator.id).join('');
}

test.each<[what: string, chances: readonly (number | null)[], order: string]>([
  ['the lowest chance comes first', [0.2, 0.1, 0.05], '丙乙甲'],
  ['equal chances stay in the order of the document', [0.1, 0.1, 0.1], '甲乙丙'],
  ['a chance that is not known comes last', [null, 0.2, 0.1], '丙乙甲'],
  ['no chance at all is known too', [null, 0.2, 0], '丙乙甲'],
])('%s', (_what, chances, order) => {
  expect(orderWith(...chances)).toBe(order);
});
