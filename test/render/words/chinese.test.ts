/** Chinese as a statistics bureau writes it: what is said of a figure, and what must not be. */
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/entries/assessment.js';
import { catalogue, evaluate, explain, explainProjection, project, type Evidence } from '../../../src/entries/index.js';
import { fullReportMarkdown, reportMarkdown } from '../../../src/entries/render.js';

type Figures = Readonly<Record<number, string>>;

const idOf = (indicator: string, due?: number): string => {
  const found = catalogue.criteria.find(
    (each) => each.indicator === indicator && (due === undefined || each.due === due),
  );
  if (found === undefined) throw new Error(`no criterion of ${indicator}`);
  return found.id;
};
const rowsOf = (indicator: string, figures: Figures): Evidence[] =>
  Object.entries(figures).map(([period, value]) => ({ indicator, period: Number(period), value }));

function said(indicator: string, figures: Figures, due?: number): string {
  const id = idOf(indicator, due) as never;
  const rows = rowsOf(indicator, figures) as never;
  return `${explain(evaluate(id, rows, { asOf: 2024 }), 'zh')}${explainProjection(project(id, rows, { asOf: 2024 }), 'zh')}`;
}

describe.each([
  ['sex-ratio-at-birth', { 2020: '111.3', 2024: '109.8' }, undefined, ['正常范围103～107'], /98\.7|97\.6|112\.4/],
  [
    'female-life-expectancy',
    { 2020: '80.9', 2024: '81.4' },
    undefined,
    ['81.4岁', '比2020年提高0.5岁', '符合目标方向'],
    /达标，|81\.4年|余/,
  ],
  ['female-life-expectancy', { 2020: '80.9', 2024: '80.9' }, undefined, ['与2020年持平'], /恰在界限/],
  [
    'women-share-employment',
    { 2020: '43.5', 2024: '43.4' },
    undefined,
    ['45%左右', '参考范围', '高于下限0.4个百分点'],
    /约为45%|余\d/,
  ],
  [
    'prenatal-screening-rate',
    { 2020: '81.1', 2023: '91.3', 2024: '93.5' },
    2030,
    ['高于目标值8.5个百分点'],
    /余\d|界限/,
  ],
  [
    'maternal-mortality-ratio',
    { 2020: '16.9', 2023: '15.1', 2024: '14.3' },
    2030,
    ['尚未达到目标值', '比目标值高5.3/10万'],
    /进行中|−|差5\.3/,
  ],
  [
    'infant-mortality-rate',
    { 2020: '5.4', 2023: '4.5', 2024: '4.0' },
    2030,
    ['4.0‰', '低于目标值1.0个千分点'],
    /4‰|余\d/,
  ],
  ['under-three-childcare-places', { 2023: '3.38', 2024: '4.08' }, 2025, ['4.08个', '还差0.42个'], /‰|千分点/],
] as const)('%s at %j', (indicator, figures, due, words, never) => {
  test('is said in the words of the office', () => {
    const text = said(indicator, figures, due);
    for (const word of words) expect(text).toContain(word);
    expect(text).not.toMatch(never);
    expect(text).not.toMatch(/展望|数列|泰尔|policy|SDMX|尽头|打破|口径读法|无法判定|较\d{4}年|须年均|概率/);
  });
});

describe('the reports', () => {
  const rows = [
    ...rowsOf('prenatal-screening-rate', { 2020: '81.1', 2023: '91.3', 2024: '93.5' }),
    ...rowsOf('maternal-mortality-ratio', { 2020: '16.9', 2021: '16.1', 2022: '15.7', 2023: '15.1', 2024: '14.3' }),
    ...rowsOf('infant-mortality-rate', { 2020: '5.4', 2021: '5.0', 2022: '4.9', 2023: '4.5', 2024: '4.0' }),
    ...rowsOf('sex-ratio-at-birth', { 2017: '111.9', 2018: '111.3' }),
  ];
  const assessment = assess(catalogue, rows as never, { asOf: 2024 });
  const options = { language: 'zh', plan: catalogue } as const;
  test.each([
    ['for leaders', reportMarkdown(assessment, options)],
    ['in full', fullReportMarkdown(assessment, options)],
  ])('%s use no word of the machine', (_name, text) => {
    expect(text).not.toMatch(/展望|数列|泰尔|SDMX|尽头|打破|无法判定|难以实现|进行中|到期|观测值|[^\d]余\d/);
    expect(text).not.toMatch(/\d–\d/);
  });
  test('say the change of a rate in points, and a figure of 2018 is not under 2024', () => {
    const text = reportMarkdown(assessment, options);
    expect(text).toContain('比上年下降0.5个千分点，比2020年下降1.4个千分点');
    expect(text).toContain('比上年下降0.8/10万（下降5.3%）');
    expect(text).toContain('（2018年）');
  });
  test('a share met has one decimal, of those that could be assessed', () => {
    expect(reportMarkdown(assessment, options)).toMatch(/达标率\d+\.\d%/);
  });
});
