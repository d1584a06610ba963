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

type Counts = Readonly<Record<number, readonly [cases: number, of: number]>>;

const countsOf = (indicator: string, counts: Counts): Evidence[] =>
  Object.entries(counts).map(([period, [numerator, denominator]]) => ({
    indicator,
    period: Number(period),
    numerator,
    denominator,
  }));

function saidOf(id: string, rows: readonly Evidence[], options: object, language: 'zh' | 'en' = 'zh'): string {
  const known = { ...options } as never;
  return `${explain(evaluate(id as never, rows as never, known), language)}${explainProjection(project(id as never, rows as never, known), language)}`;
}

describe('balance between the sexes', () => {
  const id = idOf('women-share-civil-servants');
  test('outside the range in every year: the range and the distance once, and no word of 达标', () => {
    const text = said('women-share-civil-servants', {
      2020: '30.1',
      2021: '31.1',
      2022: '33.0',
      2023: '34.0',
      2024: '35.8',
    });
    expect(text).toContain(
      '未设量化标准。截至2024年底，不在参考范围40%～60%内，低于下限4.2个百分点；2021—2024年都不在参考范围内。',
    );
    expect(text).not.toMatch(/达标|逐年达到|目标值|最新数据不/);
  });
  test('outside in an earlier year only: the year first, then the latest figure', () => {
    const rows = rowsOf('women-share-civil-servants', {
      2020: '30.1',
      2021: '39.1',
      2022: '41.0',
      2023: '42.0',
      2024: '43.8',
    });
    expect(saidOf(id, rows, { asOf: 2024 })).toContain(
      '2021年曾不在参考范围内；最新数据在参考范围40%～60%内，高于下限3.8个百分点',
    );
  });
});

describe('零就业家庭', () => {
  const text = said('zero-employment-families', { 2020: '2', 2021: '2', 2022: '1', 2023: '1', 2024: '1' });
  test('has its measure word, and a family is left', () => {
    expect(text).toContain('2024年为1户');
    expect(text).toContain('规划要求到2030年清零');
    expect(text).toContain('尚未达到目标值，还有1户');
    expect(text).not.toMatch(/\d个(?!百)|不高于0/);
  });
  test('is expected in whole families', () => {
    expect(text).toMatch(/预计2030年(?:约\d户|不足1户|为0户)/);
    expect(text).not.toMatch(/\.\d户(?!，到)(?!。)/);
  });
});

describe('a gap 扩大, 缩小 or is 持平', () => {
  const gap = 'science-literacy-gender-gap';
  test.each([
    [
      { 2020: '3.50', 2021: '3.30', 2022: '3.21', 2023: '3.13', 2024: '2.76' },
      ['比2020年缩小0.74个百分点', '2021—2024年年均缩小0.18个百分点'],
    ],
    [
      { 2020: '2.50', 2021: '2.60', 2022: '2.71', 2023: '2.73', 2024: '2.76' },
      ['比2020年扩大0.26个百分点', '2021—2024年年均扩大0.06个百分点', '2021—2024年连续与目标方向相反'],
    ],
    [{ 2020: '2.76', 2021: '2.60', 2022: '2.71', 2023: '2.73', 2024: '2.76' }, ['与2020年持平', '2024年与2020年持平']],
  ])('%j', (figures, words) => {
    const text = said(gap, figures);
    for (const word of words) expect(text).toContain(word);
    expect(text).not.toMatch(/提高|降低|上升|下降|好转|变差|年均持平/);
  });
  test('the gap of money is a percentage, and its change is in points', () => {
    const sides = [
      ['men-mean-earned-income', 'women-mean-earned-income'],
      ...[
        [40000, 30000],
        [41000, 31500],
        [42000, 33000],
      ],
    ] as const;
    const rows = sides.slice(1).flatMap(([men, women], i) => [
      { indicator: 'men-mean-earned-income', period: 2022 + i, value: String(men) },
      { indicator: 'women-mean-earned-income', period: 2022 + i, value: String(women) },
      ...(i === 0
        ? [
            { indicator: 'men-mean-earned-income', period: 2020, value: '38000' },
            { indicator: 'women-mean-earned-income', period: 2020, value: '27000' },
          ]
        : []),
    ]);
    const text = saidOf(idOf('gender-income-gap'), rows, { asOf: 2024 });
    expect(text).toMatch(/2024年为21\.43%。/);
    expect(text).toMatch(/比2020年缩小7\.5\d?个百分点/);
  });
  test('a comparison is a distance that 缩小, with one range', () => {
    const id = idOf('women-share-party-congress-delegates');
    const rows = [
      [25, 27.8],
      [25.5, 28],
      [26, 28.8],
      [26.2, 29.3],
      [27, 29.9],
    ].flatMap(([own, of], i) => [
      { indicator: 'women-share-party-congress-delegates', period: 2020 + i, value: own! },
      { indicator: 'women-share-party-members', period: 2020 + i, value: of! },
    ]);
    const text = saidOf(id, rows, { asOf: 2024 });
    expect(text).toMatch(/80%预测区间为低于对照指标1\.8～4\.3个百分点/);
    expect(text).toContain('2021—2024年年均扩大0.02个百分点，今后需年均缩小0.48个百分点');
  });
});

describe('a figure that is likely to be an error', () => {
  const rows = rowsOf('compulsory-education-retention-rate', {
    2020: '95.2',
    2021: '95.4',
    2022: '95.5',
    2023: '95.7',
    2024: '0.96',
  });
  const id = idOf('compulsory-education-retention-rate');
  test.each([
    ['zh', ['数据存疑，核实前不作评价', '2024年数据存疑，核实前不作测算']],
    ['en', ['it is not assessed before it is checked', 'not projected before the doubtful figure of 2024 is checked']],
  ] as const)('%s: no change, no distance and no forecast before it is checked', (language, words) => {
    const text = saidOf(id, rows, { asOf: 2024 }, language);
    for (const word of words) expect(text).toContain(word);
    expect(text).not.toMatch(/94\.\d|97\.\d|217|419|预计完成困难/);
  });
  test('counts as not assessed in the report, and raises no problem', () => {
    const assessment = assess(catalogue, rows as never, { asOf: 2024 });
    const options = { language: 'zh', plan: catalogue } as const;
    const text = reportMarkdown(assessment, options);
    expect(text).toContain('数据存疑的1项：九年义务教育巩固率0.96%');
    expect(text).toContain('监测指标均无可评价的数据，暂不能判断。');
    expect(text).toContain('监测指标均无可评价的数据，暂不能预警。');
    expect(text).toMatch(/\| 九年义务教育巩固率（%） \|.*\| 数据存疑 \|/);
    const full = fullReportMarkdown(assessment, options);
    expect(full).toContain('数据存疑');
    expect(full).not.toMatch(/↓ 94|97\.5/);
  });
});

describe('without a date or without a figure', () => {
  test.each([
    ['zh', '无监测数据，暂不评价。', '无监测数据，暂难研判。'],
    ['en', 'It cannot be judged: there are no figures.', 'not projected, as there are no figures.'],
  ] as const)('%s: no year is named that nobody asked about', (language, verdict, outlook) => {
    const text = saidOf(idOf('infant-mortality-rate'), [], {}, language);
    expect(text).toContain(verdict);
    expect(text).toContain(outlook);
    expect(text).not.toMatch(/截至|as of/i);
  });
});

describe('both ends of a range have the same decimals', () => {
  test.each([
    ['zero-employment-families', { 2020: '2', 2023: '1', 2024: '1' }],
    ['under-three-childcare-places', { 2020: '2', 2023: '1', 2024: '1' }],
    [
      'female-life-expectancy',
      { 2015: '79.43', 2020: '80.88', 2021: '81.1', 2022: '81.3', 2023: '81.5', 2024: '81.7' },
    ],
    ['prenatal-screening-rate', { 2020: '81.1', 2021: '84', 2022: '88', 2023: '91.3', 2024: '93.5' }],
    ['maternal-mortality-ratio', { 2020: '16.9', 2021: '16.1', 2022: '15.7', 2023: '15.1', 2024: '14' }],
  ])('%s %j', (indicator, figures) => {
    const text = said(indicator, figures);
    for (const [, lower, upper] of text.matchAll(/([\d.]+)(?:%|‰|\/10万)?～([\d.]+)/g)) {
      const places = (end: string): number => (end.split('.')[1] ?? '').length;
      expect([lower, upper, places(lower!)]).toEqual([lower, upper, places(upper!)]);
    }
  });
});

describe('330 births a year', () => {
  const births = [350, 345, 340, 338, 332, 330];
  const id = 'women.health.target.2/maternal-mortality-ratio@2030';
  const countsFrom = (cases: readonly number[]): Counts =>
    Object.fromEntries(cases.map((each, i) => [2019 + i, [each, births[i]!] as const]));
  test.each([
    [
      [0, 1, 0, 0, 0, 0],
      ['2019—2024年共1例，平均每年不到1例', '一例都不发生的可能性约78%'],
    ],
    [
      [0, 0, 0, 0, 0, 0],
      ['2019—2024年未发生', '一例都不发生的可能性约88%'],
    ],
    [
      [0, 0, 0, 0, 0, 1],
      ['2019—2024年共1例', '只有一例都不发生才能达标'],
    ],
  ])('%j cases: told in cases, and no course of the rate', (cases, words) => {
    const text = saidOf(id, countsOf('maternal-mortality-ratio', countsFrom(cases)), { asOf: 2024 });
    for (const word of [...words, '暂不作趋势研判']) expect(text).toContain(word);
    expect(text).not.toMatch(/年均(?!未)|今后需|参考值|走势研判：|下降100|预计2030年为|588|1117/);
  });
  test('the report says how many cases there were, and how the cases changed', () => {
    const rows = countsOf('maternal-mortality-ratio', countsFrom([0, 1, 0, 0, 0, 0]));
    const text = reportMarkdown(assess(catalogue, rows as never, { asOf: 2024 }), { language: 'zh', plan: catalogue });
    expect(text).toContain('2024年未发生（活产330人），例数与上年持平，比2020年减少1例');
    expect(text).toContain('2019—2024年共1例，平均每年不到1例；年度间波动受基数影响，暂不作趋势研判');
    expect(text).not.toMatch(/下降289|下降100/);
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
    expect(text).toContain('111.3（以女性为100，2018年）');
  });
  test('name no count of zero, and no 其中 inside another', () => {
    const sentences = reportMarkdown(assessment, options).split(/[。\n]/);
    for (const sentence of sentences) {
      expect(sentence).not.toMatch(/(?<![\d.])0项/);
      expect(sentence.split('其中').length).toBeLessThan(3);
    }
  });
  test('a share met has one decimal, of those that could be assessed', () => {
    expect(reportMarkdown(assessment, options)).toMatch(/达标率\d+\.\d%/);
  });
});
