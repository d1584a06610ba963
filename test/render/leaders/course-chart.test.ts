/** The chart of a problem draws the level that the plan sets, and no line where the plan asks for a direction only. */
import { expect, test } from 'vitest';
import { assess } from '../../../src/entries/assessment.js';
import { catalogue } from '../../../src/entries/index.js';
import { reportDocument } from '../../../src/entries/render.js';

type Values = readonly (readonly [period: number, value: string])[];

function chartsOf(indicator: string, values: Values, language: 'zh' | 'en') {
  const evidence = values.map(([period, value]) => ({ indicator, period, value }));
  const assessment = assess(catalogue, evidence as never, { asOf: 2024 });
  const { blocks, annexes } = reportDocument(assessment, { language, plan: catalogue });
  return [...blocks, ...annexes.flatMap((annex) => annex.blocks)].flatMap((block) =>
    block.block === 'chart' && block.kind === 'lines' ? [block] : [],
  );
}

const screening: Values = [
  [2020, '75'],
  [2021, '78'],
  [2022, '82'],
  [2023, '86'],
  [2024, '79'],
];
const enrolment: Values = [
  [2020, '50.6'],
  [2021, '50.5'],
  [2022, '50.3'],
  [2023, '50.2'],
  [2024, '50.0'],
];

test('the line of an indicator with a level and a direction is the level, not the figure of the base year', () => {
  const [zh] = chartsOf('prenatal-screening-rate', screening, 'zh');
  expect(zh?.title).toBe('产前筛查率及2030年目标值（%）');
  expect(zh?.about).toContain('2030年目标值85的折线图');
  expect(zh?.series.find(({ role }) => role === 'target')?.values.at(-1)).toBe(85);
  const [en] = chartsOf('prenatal-screening-rate', screening, 'en');
  expect(en?.about).toContain('the target level of 85 for 2030');
});

test('a direction has no line of a level', () => {
  const [zh] = chartsOf('women-share-general-senior-secondary-enrolment', enrolment, 'zh');
  expect(zh?.title).toMatch(/走势（%）$/);
  expect(zh?.about).not.toContain('目标值');
  expect(zh?.series.map(({ role }) => role)).toEqual(['observed', 'expected']);
  const [en] = chartsOf('women-share-general-senior-secondary-enrolment', enrolment, 'en');
  expect(`${en?.title} ${en?.about}`).not.toContain('target level');
});

test('the level of the plan keeps its decimals beside figures with fewer', () => {
  const water: Values = [
    [2020, '83'],
    [2021, '85'],
    [2022, '84'],
    [2023, '85'],
    [2024, '84'],
  ];
  const [zh] = chartsOf('surface-water-grade-iii-proportion', water, 'zh');
  expect(zh?.about).toContain('2030年目标值94.7的折线图');
  expect(zh?.series.find(({ role }) => role === 'target')?.values.at(-1)).toBe(94.7);
});
