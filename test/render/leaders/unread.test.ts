/** What was rejected on reading is named in the reports, with its number, its place and the reason. */
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/entries/assessment.js';
import { readObservations } from '../../../src/entries/io.js';
import { fullReportMarkdown, reportDocument, reportMarkdown } from '../../../src/entries/render.js';
import { sampleAssessment, samplePlan } from '../sample.js';

const plan = samplePlan();
const assessment = sampleAssessment();
const problemsOf = (text: string) => readObservations(text, { plan }).problems;
const annexOf = (problems: ReturnType<typeof problemsOf>, language: 'zh' | 'en' = 'zh') =>
  reportDocument(assessment, { language, plan, problems }).annexes.find(({ title }) =>
    /未采用的数据|Figures not used/.test(title),
  );

const faulty = problemsOf(
  '指标,年份,数值\n产前筛查率,2023,很多\n产前筛查率,2024,不少\n产前筛查比,2024,95\n近视率,2023,44*',
);

describe('figures rejected on reading', () => {
  test('are counted, every cell, and listed with place and reason; warnings are not among them', () => {
    const { blocks } = annexOf(faulty)!;
    expect(blocks[0]).toMatchObject({ text: expect.stringMatching(/^读取数据时有3处未采用，未作推算或替代；/) });
    const [, table] = blocks as readonly { readonly rows?: readonly (readonly string[])[] }[];
    expect(table!.rows!.map(([place]) => place)).toEqual(['第2行，第3列“数值”', '第4行，第1列“指标”']);
    expect(table!.rows![0]).toEqual([
      expect.anything(),
      '产前筛查率（2023年、2024年）',
      expect.stringContaining('很多'),
    ]);
    expect(table!.rows![1]).toEqual([expect.anything(), '—', expect.stringContaining('产前筛查比')]);
  });
  test('the annex of missing figures points to them: what was sent and not used is not simply missing', () => {
    const missing = (problems: ReturnType<typeof problemsOf>, language: 'zh' | 'en') =>
      reportMarkdown(assess(plan, [], { asOf: 2024 }), { language, plan, problems });
    expect(missing(faulty, 'zh')).toContain('其中已报而未采用的，见“未采用的数据”。');
    expect(missing(faulty, 'en')).toContain('Those that were sent and not used are under “Figures not used”.');
    expect(missing([], 'zh')).not.toContain('已报而未采用');
  });
  test.each<[rows: string, zh: string | null, en: string | null]>([
    [
      '产前筛查率,2024,不少',
      '数据年份少，暂难研判。2024年所报数据未采用，见附件。',
      'The figure sent for 2024 was not used (see the annex).',
    ],
    [
      '产前筛查率,2024,不少\n产前筛查率,2022,很少',
      '2022年、2024年所报数据未采用，见附件。',
      'The figures sent for 2022 and 2024 were not used (see the annex).',
    ],
    // A figure that was used in its place, one of a part, of another area or of a later year.
    ['产前筛查率,2023,很多', null, null],
    ['产前筛查率（农村）,2024,很多', null, null],
    ['产前筛查率,2025,很多', null, null],
  ])('are named beside their indicator: %s', (rows, zh, en) => {
    const problems = problemsOf(`指标,年份,数值\n${rows}`);
    const own = assess(plan, [{ indicator: 'coverage', period: 2023, value: '80.0' }], { asOf: 2024 });
    for (const [language, words, sign] of [
      ['zh', zh, '所报数据未采用'],
      ['en', en, /figures? sent for/],
    ] as const) {
      const text = reportMarkdown(own, { language, plan, problems });
      if (words === null) expect(text).not.toMatch(sign);
      else expect(text).toContain(words);
    }
  });
  test.each([
    ['zh', '产前筛查率（2024年所报数据未采用）'],
    ['en', 'Prenatal screening rate (the figure sent for 2024 was not used)'],
  ] as const)('are named where their indicator has no other figure (%s)', (language, words) => {
    const problems = problemsOf('指标,年份,数值\n产前筛查率,2024,不少');
    expect(reportMarkdown(assess(plan, [], { asOf: 2024 }), { language, plan, problems })).toContain(words);
  });
  test('stand in both reports with the same words', () => {
    for (const language of ['zh', 'en'] as const) {
      const options = { language, plan, problems: faulty };
      const [first] = annexOf(faulty, language)!.blocks as readonly { readonly text: string }[];
      for (const report of [reportMarkdown(assessment, options), fullReportMarkdown(assessment, options)])
        expect(report).toContain(first!.text);
    }
  });
  test.each<[language: 'zh' | 'en', file: string, places: readonly string[], reasons: readonly string[]]>([
    [
      'zh',
      '/srv/data/上报.csv',
      ['上报.csv，第2行，第3列“数值”', '上报.csv，第3行，第1列“指标”', '上报.csv，第4行，第3列“数值”'],
      ['未采用：应为与81.5相近的量级，实为“0.96”', '“产前筛查比”；相近的指标：产前筛查率', '实为“性别：女”'],
    ],
    [
      'en',
      'C:\\data\\sent.csv',
      ['sent.csv, row 2, column 3 “数值”', 'sent.csv, row 3, column 1 “指标”', 'sent.csv, row 4, column 3 “数值”'],
      ['of the order of 81.5, received “0.96”', 'nearest: Prenatal screening rate', 'received “sex: female”'],
    ],
  ])('are told without settings, ids and folders (%s)', (language, file, places, reasons) => {
    const read = problemsOf(
      '指标,年份,数值,性别\n产前筛查率,2023,0.96,\n产前筛查比,2024,95,\n保障制度,2024,已实现,女\n产前筛查率,2024,81.5,',
    );
    const { blocks } = annexOf(read.map((problem) => ({ ...problem, file })) as never, language)!;
    const [, table] = blocks as readonly { readonly rows?: readonly (readonly [string, string, string])[] }[];
    expect(table!.rows!.map(([place]) => place)).toEqual(places);
    for (const [i, [, , reason]] of table!.rows!.entries()) {
      expect(reason).toContain(reasons[i]);
      expect(reason).not.toMatch(/suspectedShares|aliases|coverage|sex=F/);
    }
  });
  test.each<[rows: string, zh: string | null, en: string | null]>([
    ['近视率,2023,44', null, null],
    [
      '近视率,2023,很多',
      '所报数据有1处未采用（见附件）；有关指标按已采用的数据评价',
      '1 place in the data was not used (see',
    ],
    [
      '产前筛查率,2023,0.96\n产前筛查率,2024,81.5\n近视率,2023,很多\n无此指标,2023,1',
      '所报数据有3处未采用，其中疑似把百分数等写成小数的1处（见附件）；',
      '3 places in the data were not used, 1 of them perhaps a share for a percentage (see',
    ],
  ])('are told in the text, so that an older figure does not look like the latest sent: %s', (rows, zh, en) => {
    const problems = problemsOf(`指标,年份,数值\n${rows}`);
    for (const [language, words, sign] of [
      ['zh', zh, '所报数据有'],
      ['en', en, 'not used'],
    ] as const) {
      const text = reportMarkdown(assessment, { language, plan, problems });
      if (words === null) expect(text).not.toContain(sign);
      else expect(text).toContain(words);
    }
  });
  test('one is singular in English', () => {
    const one = problemsOf('指标,年份,数值\n产前筛查率,2023,很多');
    expect(reportMarkdown(assessment, { language: 'en', plan, problems: one })).toContain(
      '1 place in the data was not',
    );
  });
  test('beyond twenty kinds the others are counted', () => {
    const rows = Array.from({ length: 23 }, (_, i) => `无此指标${String.fromCharCode(0x4e00 + i)},2024,1`);
    const { blocks } = annexOf(problemsOf(`指标,年份,数值\n${rows.join('\n')}`))!;
    expect(blocks.at(-1)).toMatchObject({ block: 'table', note: '另有3类问题从略。' });
  });
  test.each([
    ['nothing was rejected', '指标,年份,数值\n近视率,2023,44*'],
    ['nothing was raised', '指标,年份,数值\n近视率,2023,44'],
  ])('there is no annex where %s', (_what, text) => {
    expect(annexOf(problemsOf(text))).toBeUndefined();
  });
});
