/** Figures as they stand beside a name and beside each other. */
import { expect, test } from 'vitest';
import { assess } from '../../../src/entries/assessment.js';
import { catalogue, type Evidence } from '../../../src/entries/index.js';
import { cityRows } from '../city.js';
import { fullReportMarkdown, reportMarkdown } from '../../../src/entries/render.js';

const options = { language: 'zh', plan: catalogue } as const;

/** The figures of an indicator from 2020. */
function figures(indicator: string, values: readonly string[]): Evidence[] {
  return values.map((value, i) => ({ indicator, period: 2020 + i, value })) as Evidence[];
}

function of(evidence: readonly Evidence[]): ReturnType<typeof assess> {
  return assess(catalogue, evidence as never, { asOf: 2024 });
}

test('a figure stored as 81 beside 81.9 has its decimal in every place: text, chart, full report', () => {
  const assessed = of(figures('senior-secondary-myopia-prevalence', ['82', '82.3', '81.7', '81.9', '81']));
  const text = reportMarkdown(assessed, options);
  expect(text).toContain(
    '2024年为81.0%，比上年下降0.9个百分点，比2020年下降1.0个百分点。比2030年“70%以下”的目标值高11.0个百分点。按近年走势测算，2030年预计为80.5%（80%预测区间为77.9%～83.1%）',
  );
  expect(text).toContain('2024年为81.0，预计2030年为80.5');
  expect(fullReportMarkdown(assessed, options)).toContain('| 82.0% | 81.9% | 81.0% |');
});

test('whole figures stay whole', () => {
  const assessed = of(figures('senior-secondary-myopia-prevalence', ['82', '82', '81', '81', '81']));
  expect(reportMarkdown(assessed, options)).toContain('2024年为81%，与上年持平，比2020年下降1个百分点。');
});

function rare(indicator: string, numerators: readonly number[]): Evidence[] {
  return numerators.map((numerator, i) => ({
    indicator,
    period: 2020 + i,
    numerator,
    denominator: 5000,
  })) as Evidence[];
}

test('in a list a rate stands before its cases, in brackets', () => {
  const ownRows = [
    ...rare('neonatal-mortality-rate', [14, 13, 12, 12, 11]),
    ...rare('maternal-mortality-ratio', [1, 0, 0, 1, 0]),
  ];
  const own = new Set(ownRows.map(({ indicator }) => indicator));
  // In a whole city each indicator has only a few words.
  const text = reportMarkdown(of([...ownRows, ...cityRows.filter(({ indicator }) => !own.has(indicator))]), options);
  expect(text).toContain('孕产妇死亡率0（未发生，活产5000人）');
  expect(text).toContain('新生儿死亡率2.2‰（11例，活产5000人）');
});

test('quotation marks within a quoted measure are single', () => {
  const text = reportMarkdown(of(figures('low-birth-weight-incidence', ['4.1', '4.3', '4.6', '4.8', '5.1'])), options);
  expect(text).toContain('策略措施5：“加强出生缺陷综合防治。');
  expect(text).toContain('推广婚姻登记、婚育健康宣传教育、生育指导‘一站式’服务。');
});
