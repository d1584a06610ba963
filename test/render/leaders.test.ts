/** The report for leaders: words, counts, form; golden texts of the national series and of a made-up county. */
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/entries/assessment.js';
import { catalogue, type Evidence } from '../../src/entries/index.js';
import {
  fullReportMarkdown,
  reportDocument,
  reportDocx,
  reportHtml,
  reportMarkdown,
  type LeadersBlock,
  type LeadersDocument,
} from '../../src/entries/render.js';
import { hostile } from './hostile.js';
import { nationalAssessment, nationalParts } from './national.js';
import { sampleAssessment, sampleEvidence, samplePlan } from './sample.js';

const national = nationalAssessment({}, nationalParts());
const languages = ['zh', 'en'] as const;

/** A made-up county with everything: parts, last year, statements, units, counts. */
const lastYear = JSON.parse(JSON.stringify(sampleAssessment(undefined, { asOf: 2023 }))) as ReturnType<
  typeof sampleAssessment
>;
const parts: Evidence[] = [
  ['U', 2020, '14.1'],
  ['R', 2020, '18.5'],
  ['U', 2023, '12.5'],
  ['U', 2024, '12.6'],
  ['R', 2024, '15.9'],
].map(([category, period, value]) => ({
  indicator: 'infants',
  period: period!,
  value: String(value),
  disaggregation: { urbanisation: String(category) },
}));
const county = assess(samplePlan(), [...sampleEvidence(), ...parts], {
  asOf: 2024,
  area: '示例县',
  units: { 'nurses@2030': ['一中', '二中', '三中'] },
  notApplicable: { 'mines@2030': '本县没有矿山' },
  previous: lastYear,
});

const reportOf = (language: 'zh' | 'en'): LeadersDocument => reportDocument(national, { language, plan: catalogue });

function prose(blocks: readonly LeadersBlock[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.block === 'paragraph') return [block.text];
    return block.block === 'finding' ? [`${block.lead}${block.text}`] : [];
  });
}

describe.each(languages)('golden texts, %s', (language) => {
  test('the national series against the plans', async () => {
    const text = reportMarkdown(national, {
      language,
      plan: catalogue,
      notes: ['数据为全国数据，不构成对天门市的评价。'],
    });
    await expect(text).toMatchFileSnapshot(`leaders.national.${language}.golden.md`);
  });
  test('a made-up county with everything in it', async () => {
    const text = reportMarkdown(county, { language, plan: samplePlan() });
    await expect(text).toMatchFileSnapshot(`leaders.county.${language}.golden.md`);
  });
});

describe('the model paragraphs of a statistics bureau', () => {
  const all = prose(reportOf('zh').blocks).join('\n');
  test.each([
    '2024年为14.3/10万，比上年下降0.8/10万（下降5.3%），比2020年下降2.6/10万（下降15.4%）。其中城市12.5/10万，与上年持平；农村15.9/10万；城乡差距由2020年的4.4/10万缩小到3.4/10万。',
    '比2025年“14/10万以下”的目标值高0.3/10万，比2030年“9/10万以下”的目标值高5.3/10万。',
    '按近年走势测算，2025年预计为14.0/10万，能否达标尚难确定（可能性约51%）；2030年预计为12.8/10万（80%预测区间为9.6/10万～16.0/10万），达标难度很大（可能性约7%）。',
    '2021—2024年年均下降0.65/10万，今后需年均下降0.88/10万',
    '产前筛查率2024年为93.5%，比上年提高2.2个百分点，比2020年提高12.4个百分点，高于2030年目标值8.5个百分点',
    '孕产妇艾滋病检测率、孕产妇梅毒检测率、孕产妇乙肝检测率2023年都不低于99%，高于目标值至少1个百分点',
    '艾滋病母婴传播率2024年为1.2%，与上年基本持平（下降0.1个百分点）',
    '2024年为43.4%，2023年无数据，比2022年提高0.2个百分点，与2020年基本持平（降低0.1个百分点）。规划要求保持在45%左右，未规定幅度；在参考范围43%～47%内，高于下限0.4个百分点。',
    '男女两性科学素质水平差距2.76个百分点、',
    '2024年为87.2%，比上年提高1.7个百分点。已提前达到2030年目标值，高于目标值1.2个百分点。按近年走势测算，到2030年能否保持尚难确定（可能性约50%）。',
    '2024年为90.4%，比上年提高1.0个百分点，比2020年提高7.0个百分点。距2030年“94.7%”的目标值还差4.3个百分点。',
    '新生儿死亡率、婴儿死亡率、5岁以下儿童死亡率2024年分别为2.5‰、4.0‰和5.6‰，比上年分别下降0.3个、0.5个和0.6个千分点，比2020年分别下降0.9个、1.4个和1.9个千分点，分别低于2030年目标值0.5个、1.0个和0.4个千分点，到2030年仍达标的可能性分别约84%、90%和81%',
    '最新数据（2022年）为71.4%，比上年和2020年都上升0.3个百分点。',
    '2024年为92.0%，比上年提高0.9个百分点，比2020年提高6.8个百分点。距2030年“94%”的目标值还差2.0个百分点。',
    '2024年为4.08个，比上年增加0.70个。距2025年“4.5个”的目标值还差0.42个。',
    '最新数据（2021年）为0.78名，比上年增加0.14名。距2030年“1.12名”的目标值还差0.34名。',
    '最新数据（2021年）为2.20张，比上年增加0.03张。',
  ])('%s', (sentence) => {
    expect(all).toContain(sentence);
  });
});

describe('words', () => {
  const zh = prose(reportOf('zh').blocks);
  test('no sign, arrow or term of method stands in the text', () => {
    for (const text of zh) {
      expect(text).not.toMatch(/[−→↑↓✓✗]|-\d/);
      expect(text).not.toMatch(/口径读法|界限|展望|泰尔|Theil|SDMX|policy|概率|余\d|无法判定|尽头|打破|较\d{4}年/);
    }
  });
  test('percentages differ by points, never by per cent', () => {
    expect(zh.join('')).not.toMatch(/(?:提高|降低|上升|下降|增长)\d+(?:\.\d+)?%(?!）)/);
  });
  test('nothing is said to be met that the plan did not quantify', () => {
    const employed = zh.find((text) => text.includes('就业人员中女性比例。'))!;
    expect(employed).not.toMatch(/达标|目标值/);
  });
  test('a sentence is a sentence', () => {
    for (const language of languages)
      for (const text of prose(reportOf(language).blocks)) {
        expect(text).toMatch(language === 'zh' ? /[。”]$/ : /[.:]$/);
        expect(text).not.toMatch(/undefined|NaN|null|\[object|。。|，。|\.\.|; \.|\s{2}/);
      }
  });
});

describe('counts', () => {
  test('every indicator is counted once, with its denominators', () => {
    const text = prose(reportOf('en').blocks)[1]!;
    // A count of zero is not printed: no indicator is on track here.
    const [, all, withData, quantified, judged, met, metAgain, judgedAgain, open, none] =
      /ask for (\d+) indicators; there are figures for (\d+)\. Of the (\d+) .*?, (\d+) can be assessed .*?: (\d+) have reached the level, [\d.]+% \((\d+) of (\d+)\); (\d+) have not reached it .*?; the other (\d+) have no/
        .exec(text)!
        .map(Number);
    expect([metAgain, judgedAgain]).toEqual([met, judged]);
    expect(met! + open!).toBe(judged);
    expect(judged! + none!).toBe(quantified);
    const measured = new Set(
      catalogue.criteria.filter(({ kind }) => kind !== 'attested').map(({ indicator }) => indicator),
    );
    expect(all).toBe(measured.size);
    expect(withData).toBeLessThanOrEqual(all!);
  });
  test('a plan without any figure is said to be so, in a page or two', () => {
    const empty = assess(catalogue, [], { asOf: 2024 });
    const { blocks, annexes } = reportDocument(empty, { language: 'zh', plan: catalogue });
    expect(prose(blocks).join('')).toContain('均无可评价的数据。');
    expect(prose(blocks).length).toBeLessThan(12);
    expect(annexes.map(({ title }) => title)).toEqual(
      ['附件1　缺数据指标', '附件2　定性要求认定情况'].map((title) => expect.stringContaining(title) as string),
    );
  });
  test('what lacks figures is listed by department, where departments are known', () => {
    const departments = { 'child-obesity-prevalence': '卫生健康委' };
    const { annexes } = reportDocument(national, { language: 'zh', plan: catalogue, departments });
    const table = annexes
      .flatMap(({ blocks }) => blocks)
      .find((block) => block.block === 'table' && block.caption === '按责任单位');
    expect(table).toMatchObject({ rows: expect.arrayContaining([['卫生健康委', '1', '儿童肥胖率']]) });
  });
});

describe('recommendations quote the plan', () => {
  const documents = catalogue.items.map(({ text }) => text.zh).join('\n');
  test('every sentence quoted is one of the plan’s', () => {
    const advice = prose(reportOf('zh').blocks).filter((text) => /落实“.+”策略措施/.test(text));
    expect(advice.length).toBeGreaterThan(2);
    for (const text of advice) {
      const quoted = /：“([\s\S]+)”$/.exec(text)![1]!;
      for (const part of quoted.split('……').filter((each) => each !== '')) expect(documents).toContain(part);
    }
  });
});

/** Every element the page is made of. */
const tags = new Set(
  'html head meta title style body header h1 h2 h3 p main section b blockquote figure figcaption svg text rect g polyline div table caption colgroup col thead tbody tr th td'.split(
    ' ',
  ),
);

describe('hostile names', () => {
  test.each(hostile.map((text, i) => [i, text] as const))('text %i is inert in every format', async (_i, text) => {
    const mark = (word: string): string => `${word}${text}`;
    const assessment = sampleAssessment(mark);
    const options = { language: 'zh', plan: samplePlan(mark), notes: [text] } as const;
    const page = reportHtml(assessment, options);
    expect(page.match(/<[a-z][a-z0-9]*/gi)!.every((tag) => tags.has(tag.slice(1)))).toBe(true);
    expect(reportMarkdown(assessment, options)).not.toMatch(/<script|(?<!\\)!\[x\]/);
    expect((await reportDocx(assessment, options)).length).toBeGreaterThan(1000);
  });
});

describe('a county of 330 births', () => {
  const rows = [0, 0, 1, 0, 0].map((numerator, i) => ({
    indicator: 'maternal-mortality-ratio',
    period: 2020 + i,
    numerator,
    denominator: 330,
  }));
  const county = assess(catalogue, rows, { asOf: 2024 });
  test('has its cases said first, and no course read into them', () => {
    const zh = reportMarkdown(county, { language: 'zh', plan: catalogue });
    expect(zh).toContain('2024年未发生（活产330人），例数与上年');
    expect(zh).toContain('2020—2024年共1例，平均每年不到1例；年度间波动受基数影响，暂不作趋势研判。');
    const en = reportMarkdown(county, { language: 'en', plan: catalogue });
    expect(en).toContain('No case in 330 live births in 2024');
    expect(en).toContain('Few cases: 1 in 2020–2024, less than one a year; years differ by chance');
  });
  test('has no chance told of what is not judged, among other problems of unknown course', () => {
    const births = [640, 610, 560, 520, 505];
    const cases = [0, 0, 1, 0, 1].map((numerator, i) => ({ ...rows[i]!, numerator, denominator: births[i]! }));
    const short = [
      'prenatal-screening-rate',
      'preschool-gross-enrolment-ratio',
      'compulsory-education-retention-rate',
      'senior-secondary-gross-enrolment-ratio',
      'newborn-visit-rate',
      'exclusive-breastfeeding-rate',
    ] as const;
    const others = short.map((indicator) => ({ indicator, period: 2024, value: '20.0' }));
    const assessed = assess(catalogue, [...cases, ...others] as never, { asOf: 2024 });
    expect(reportMarkdown(assessed, { language: 'zh', plan: catalogue })).toMatch(
      /走势暂难研判的\d项指标。.*孕产妇死亡率（年度间波动受基数影响）/,
    );
    expect(reportMarkdown(assessed, { language: 'en', plan: catalogue })).toContain(
      'Maternal mortality ratio (years differ by chance)',
    );
  });
  test('has no interval whose end is beyond what can be', () => {
    expect(fullReportMarkdown(county, { language: 'zh', plan: catalogue })).not.toMatch(/置信区间/);
    expect(fullReportMarkdown(county, { language: 'en', plan: catalogue })).not.toMatch(/ CI |confidence interval/);
  });
});
