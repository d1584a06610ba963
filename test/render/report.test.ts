/** What a report says, and that it says the same in both forms. */
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/entries/assessment.js';
import { definePlan } from '../../src/entries/engine.js';
import { catalogue, type Evidence } from '../../src/entries/index.js';
import { readObservations } from '../../src/entries/io.js';
import { fullReportHtml, fullReportMarkdown, reportDocument, type DataPlace } from '../../src/entries/render.js';
import { oneItem } from '../one-item.js';
import { hostile } from './hostile.js';
import { nationalAssessment, statements } from './national.js';
import { sampleAssessment, sampleEvidence, samplePlan } from './sample.js';

const plan = samplePlan();
const assessment = sampleAssessment();

test.each(['zh', 'en'] as const)('golden: the sample county in Markdown, %s', async (language) => {
  const notes = [
    { zh: '示例县并不存在，数据是编造的。', en: 'There is no such county; the figures are made up.' }[language],
  ];
  await expect(fullReportMarkdown(assessment, { language, plan, notes })).toMatchFileSnapshot(
    `./report.${language}.golden.md`,
  );
});

/** The text of a page, without what is only for the ear or the narrow screen. */
const textOf = (page: string): string =>
  page
    .replaceAll(
      /<style>[\s\S]*?<\/style>|<title>.*?<\/title>|<nav[\s\S]*?<\/nav>|<svg[\s\S]*?<\/svg>|<span class="away">.*?<\/span>|<figure[\s\S]*?<\/figure>/g,
      '',
    )
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, '');
const textOfMarkdown = (report: string): string =>
  report
    .replaceAll(/^\| [-: |]+\|$/gm, '')
    .replaceAll(/<br>|\*\*|\\|^#+ |^> |^- |[✓→✗○–↗⚠↘] /gm, '')
    .replaceAll(/^\| | \|$| \| /gm, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, '');

/** From the first section on; the style draws quotation marks, and cells follow one another either way. */
const alike = (text: string, first: string): string => text.slice(text.lastIndexOf(first)).replaceAll(/[“”()|]/g, '');

describe.each(['zh', 'en'] as const)('in %s', (language) => {
  const options = { language, plan };
  const page = fullReportHtml(assessment, options);
  const report = fullReportMarkdown(assessment, options);

  test('the page says what the Markdown says', () => {
    const first = { zh: '一、基本情况', en: '1.Basicfacts' }[language];
    expect(alike(textOf(page), first)).toBe(alike(textOfMarkdown(report), first));
    expect(textOf(page).length).toBeGreaterThan(3000);
  });
  test('headings go down one level at a time, from one h1', () => {
    const levels = [...page.matchAll(/<h(\d)>/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, i) => expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1));
  });
  test('every table has a caption, and every row and column a heading with a scope', () => {
    const tables = page.match(/<table[\s\S]*?<\/table>/g)!;
    expect(tables.length).toBeGreaterThan(6);
    for (const table of tables) {
      expect(table).toMatch(
        /^<table[^>]*><caption>[^<]+<\/caption><thead><tr>(<th scope="col"[^>]*>[^<]+<\/th>)+<\/tr><\/thead>/,
      );
      for (const row of table.match(/<tbody>[\s\S]*/)![0].match(/<tr[\s\S]*?<\/tr>/g)!)
        expect(row).toMatch(/^<tr[^>]*><th scope="row(group)?"/);
    }
  });
  test('asks nothing of the world: no script, no address, no import', () => {
    expect(page).toMatch(new RegExp(`^<!doctype html>\n<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">`));
    expect(page).not.toMatch(/<script|<link|<iframe|<object|@import|url\(|https?:|src="(?!data:)|\son\w+=/i);
    expect(page).toContain(`<meta http-equiv="Content-Security-Policy" content="default-src 'none';`);
  });
  test('ids are unique, and every link leads to one', () => {
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of page.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(id);
  });
});

describe('what it says', () => {
  const zh = fullReportMarkdown(assessment, { language: 'zh', plan });
  test('the sections stand in order', () => {
    expect(zh.match(/^## .*$/gm)).toEqual([
      '## 一、基本情况',
      '## 二、总体结论',
      '## 三、分领域监测结果',
      '## 四、需关注的目标要求',
      '## 五、缺项数据',
      '## 六、定性要求',
      '## 七、口径与说明',
      '## 八、未采用的数据',
    ]);
  });
  test('the share met stands with all three denominators', () => {
    const { metOfAll, metOfMeasurable, metOfWithData } = assessment.plans[0]!.criteria;
    for (const { part, of, percent } of [metOfAll, metOfMeasurable, metOfWithData])
      expect(zh).toContain(`**${Number(percent).toFixed(1)}%** (${part}/${of})`);
  });
  test('changes of percentages are points, and carry their sign', () => {
    expect(zh).toContain('| ↑ 0.3个百分点 | ↓ 0.2个百分点 |');
    expect(zh).toContain('| ↓ 0.5个千分点 | ↓ 1.4个千分点 |');
    expect(fullReportMarkdown(assessment, { language: 'en', plan })).toContain(
      '| ↑ 0.3 percentage points | ↓ 0.2 percentage points |',
    );
  });
  test('the alerts stand in their order, each with a reason', () => {
    const names = assessment.alerts.map(
      ({ criterion }, i) => `| ${i + 1}. ${plan.indicator(plan.criterion(criterion as never).indicator).name.zh}`,
    );
    const places = names.map((name) => zh.indexOf(name));
    expect(places.every((at) => at > 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });
  test('every criterion stands somewhere', () => {
    const national = nationalAssessment();
    const report = fullReportMarkdown(national, { language: 'zh', plan: catalogue });
    for (const { kind, indicator } of catalogue.criteria)
      if (kind !== 'attested') expect(report).toContain(catalogue.indicator(indicator).name.zh);
    const silent = report.match(/^- (?:目标|措施)\d+：.+——“.+”$/gm);
    expect(silent).toHaveLength(
      Object.values(national.results).filter(({ kind }) => kind === 'attested').length - statements.length,
    );
  });
  test('a small number is shown with its interval, and never as the limit it missed', () => {
    expect(zh).toContain('14.08/10万<br>95%置信区间0.36/10万～78.47/10万');
  });
  test('what has no data is listed with what it counts', () => {
    const bare = fullReportMarkdown(assess(plan as never, [], { asOf: 2024 }), { language: 'en', plan });
    expect(bare).toContain('10 criteria (10 indicators) cannot be judged for want of data.');
    expect(bare).toContain('Maternal deaths per 100,000 live births in the year. (maternal deaths ÷ live births)');
    expect(bare).toContain('No criterion needs attention.');
    expect(bare).toContain('No series could be projected.');
    expect(bare).not.toContain('Evidence not used');
  });
  test.each([
    ['no plan', undefined, 'BAD_OPTION'],
    ['another plan', catalogue, 'UNKNOWN_ID'],
  ])('%s is a mistake: the assessment names what the plan says', (_what, other, code) => {
    expect(() => fullReportMarkdown(assessment, { language: 'zh', plan: other as never })).toThrow(
      expect.objectContaining({ code }),
    );
  });
  test('title and notes are the host’s', () => {
    expect(fullReportMarkdown(assessment, { language: 'zh', plan, title: '自拟 *标题*', notes: ['一', '二'] })).toMatch(
      /^# 自拟 \\\*标题\\\*\n[\s\S]*\n> 一\n\n> 二\n/,
    );
  });
});

test('the full report and the report for leaders have one title; a title of the caller leaves the plans to a line', () => {
  const assessment = sampleAssessment();
  for (const language of ['zh', 'en'] as const) {
    const { title } = reportDocument(assessment, { language, plan });
    expect(fullReportMarkdown(assessment, { language, plan }).startsWith(`# ${title}`)).toBe(true);
    expect(fullReportMarkdown(assessment, { language, plan, title: 'Own' })).toContain(
      `**${plan.plans[0]!.title[language]}**`,
    );
  }
});

test('only the report for leaders has a 达标率: the full report counts what the plan did not quantify too', () => {
  const counts = fullReportMarkdown(sampleAssessment(), { language: 'zh', plan }).split('## 三、')[0]!;
  expect(counts).toContain('达到或符合要求');
  expect(counts).not.toMatch(/达标/);
});

describe('views', () => {
  test('mid-term: what is due by then stands apart', () => {
    const rows = [
      ...sampleEvidence(),
      { indicator: 'deaths', period: 2025, numerator: 1, denominator: 7150 },
      { indicator: 'coverage', period: 2025, value: '90.2' },
    ];
    const midterm = assess(plan as never, rows, {
      asOf: 2025,
      area: '示例县',
      units: { 'nurses@2030': ['一中', '二中'] } as never,
    });
    const report = fullReportMarkdown(midterm, { language: 'zh', plan });
    expect(report).toMatch(/^# 《示例县妇幼健康规划（2021—2030年）》2025年中期评估报告（逐项评价）\n/);
    expect(report).toContain(
      '截至2025年，有1项主要目标包含中期要求，只按这些要求判定，达到或符合要求1项。中期要求共1项，达到或符合要求1项。',
    );
    expect(report.indexOf('截至2025年，有1项主要目标')).toBeLessThan(report.indexOf('就整个规划而言，6项主要目标中'));
    expect(report).toContain('有中期要求的主要目标1项：达到或符合要求1项。主要目标3项');
    expect(fullReportMarkdown(midterm, { language: 'en', plan })).toContain(
      'As of 2025, 1 targets have criteria due at mid-term.',
    );
    for (const words of [
      '**达到或符合要求的占比（有中期要求的主要目标）**',
      '**有中期要求的主要目标（只按中期要求判定）**',
      '**达到或符合要求的占比（中期要求）**',
      '**中期要求的完成情况**',
      '**有数据的中期要求（1项）**',
      '**其余有数据的要求的进展（3项）**',
    ])
      expect(report).toContain(words);
    expect(fullReportMarkdown(midterm, { language: 'en', plan })).toMatch(
      /^# Mid-term evaluation report 2025: .*, criterion by criterion\n/,
    );
  });
  test('final', () => {
    const final = assess(plan as never, sampleEvidence(), {
      asOf: 2030,
      area: '示例县',
      units: { 'nurses@2030': ['一中', '二中'] } as never,
    });
    expect(fullReportMarkdown(final, { language: 'zh', plan })).toMatch(
      /^# 《示例县妇幼健康规划（2021—2030年）》2030年终期评估报告（逐项评价）\n/,
    );
    expect(fullReportMarkdown(final, { language: 'en', plan })).toMatch(
      /^# Final evaluation report 2030: .*, criterion by criterion\n/,
    );
  });
  test('what changed since an earlier assessment', () => {
    const earlier = sampleAssessment(undefined, { asOf: 2020 });
    const report = fullReportMarkdown(sampleAssessment(undefined, { previous: earlier }), { language: 'zh', plan });
    expect(report).toContain('**与截至2020年的评估相比**');
    expect(report).toMatch(/\| 新达到或符合要求 \| \d+ \| .*婴儿死亡率（健康目标1，2030年）/);
  });
});

describe('data problems', () => {
  const { problems } = readObservations(
    '指标,年份,数值,地区,状态\n产前筛查率,2024,98.5,示例县,待核\n产前筛查率,2023,120%,示例县,\n不知名,2024,1,示例县,',
    { plan: plan as never },
  );
  const report = fullReportMarkdown(assessment, {
    language: 'zh',
    plan,
    problems: problems.map((each) => ({ ...each, file: 'data.csv' })),
  });
  test('warnings stand in a section of their own', () => {
    expect(problems.map(({ severity }) => severity)).toEqual(['warning', 'error', 'error']);
    expect(report).toMatch(/## 七、数据质量\n[^#]*读取数据时有1处提示。[^#]*\| data.csv，第2行，第5列“状态” \| /);
    expect(report).toContain('## 八、口径与说明');
  });
  test('what could not be read stands with what was not used', () => {
    expect(report).toMatch(
      /## 九、未采用的数据\n[\s\S]*读取数据时有2处未采用，未作推算或替代；原因如下，请核对后补报。[\s\S]*\| data.csv，第3行，第3列“数值” \| 数值越界[\s\S]*\| data.csv，第4行，第1列“指标” \| /,
    );
    const bare = assess(plan as never, [], { asOf: 2024 });
    expect(fullReportMarkdown(bare, { language: 'en', plan, problems })).toMatch(
      /Evidence not used\n\n2 places in the data were not used/,
    );
    expect(fullReportMarkdown(bare, { language: 'en', plan, problems: [] })).not.toMatch(
      /Evidence not used|Data quality/,
    );
  });
  test('of many the first hundred, and how many more', () => {
    const many = Array.from({ length: 103 }, () => problems[0]!);
    expect(fullReportMarkdown(assessment, { language: 'en', plan, problems: many })).toContain('3 more are left out.');
  });
  test('by its place in the evidence, or by rows where they are known', () => {
    const stray = (period: number, area: string): Evidence => ({
      indicator: 'no-such-indicator',
      period,
      value: 1,
      area,
    });
    const rows = [stray(2020, '甲'), stray(2021, '甲'), stray(2022, '甲'), stray(2023, '甲'), stray(2023, '乙')];
    const options = {
      asOf: 2024,
      area: '示例县',
      attestations: [{ indicator: 'no-such-indicator', period: 2024, attested: 'not' }],
    } as const;
    const said = (places?: readonly DataPlace[], language: 'zh' | 'en' = 'en'): readonly string[] => {
      const report = fullReportMarkdown(assess(plan as never, rows, options), {
        language,
        plan,
        ...(places && { places }),
      });
      return report
        .split('\n')
        .filter((line) => /no-such-indicator|不存在|Place in the data|在数据中的位置|Rows|所在行/.test(line))
        .map((line) => line.split('|').at(-2)!.trim());
    };
    expect(said()).toEqual(['Place in the data (from 0)', '0–3', '4', 'statements 0']);
    expect(said(undefined, 'zh')).toEqual(['在数据中的位置（自0起）', '0–3', '4', '认定0']);
    const at = (row: number, file?: string): DataPlace => ({ row, column: 3, ...(file !== undefined && { file }) });
    expect(said([at(2), at(2), at(5), at(6), at(9)])).toEqual(['Rows', '2, 5–6', '9', 'statements 0']);
    expect(said([at(2, 'a.csv'), at(3, 'a.csv'), at(5, 'b.csv'), at(4, 'a.csv'), at(9, 'b.csv')], 'zh')).toEqual([
      '所在行',
      'a.csv: 2–4; b.csv: 5',
      'b.csv: 9',
      '认定0',
    ]);
  });
  test('rows of different parts of one indicator are rows of their own', () => {
    const part = (disaggregation: Record<string, string>): Evidence => ({
      indicator: 'coverage',
      period: 2024,
      value: 90,
      disaggregation,
    });
    const parts = assess(plan as never, [part({ sex: 'F' }), part({ sex: 'M' }), part({ sex: 'F' })], { asOf: 2024 });
    const cells = fullReportMarkdown(parts, { language: 'en', plan })
      .split('\n')
      .filter((line) => line.includes('of a part of the whole only'))
      .map((line) => line.split(' | ').slice(3, 5));
    expect(cells).toEqual([
      ['sex: F', '2'],
      ['sex: M', '1'],
    ]);
  });
  test('figures later than the date are said to be so', () => {
    const earlier = assess(plan as never, sampleEvidence(), { asOf: 2023, area: '示例县' });
    const later = earlier.unmatched.filter(({ reason }) => reason === 'after-as-of').length;
    expect(later).toBeGreaterThan(3);
    const said = fullReportMarkdown(earlier, { language: 'zh', plan });
    expect(said).toContain(`**较晚的数据** ${later}个数据晚于截至期，未采用`);
    expect(said).toContain(`其中${later}个数据晚于截至期，未采用`);
    expect(said).toContain('| 晚于截至期 |');
  });
});

describe('the span of the figures', () => {
  // Of a level, a month counts for its year.
  const beds = definePlan({
    document: { id: 'beds', title: '床位规划' },
    indicators: [{ id: 'beds', name: '床位', unit: 'count', polarity: 'higher-is-better', timing: 'stock' }],
    plans: oneItem('达到90张', [
      { id: 'beds@2030', indicator: 'beds', kind: 'at-least', value: '90', due: 2030, phrase: '达到90张' },
    ]),
  } as never);
  const span = (...periods: readonly (number | string)[]): string => {
    const rows = periods.map((period): Evidence => ({ indicator: 'beds', period, value: 90 }));
    const report = fullReportMarkdown(assess(beds as never, rows, { asOf: 2025 }), { language: 'zh', plan: beds });
    return /数据期间([^\s]*)/.exec(report)![1]!;
  };
  test.each([
    [[2024], '2024年'],
    [[2020, 2024], '2020—2024年'],
    [[2020, '2024-06'], '2020年—2024年6月'],
    [['2020-03', 2024], '2020年3月—2024年'],
    [['2023-05', '2024-06'], '2023年5月—2024年6月'],
  ])('from %o is %s', (periods, said) => {
    expect(span(...periods)).toBe(said);
  });
});

describe('what is missing, and what is needed', () => {
  const needs = (rows: readonly Evidence[], asOf = 2024, language: 'zh' | 'en' = 'zh'): string =>
    fullReportMarkdown(assess(plan as never, rows, { asOf, area: '示例县' }), { language, plan });
  const row = (report: string, name: string): string =>
    report.split('\n').find((line) => line.startsWith(`| ${name}`) && line.split('|').length === 7)!;
  const of = (indicator: string, period: number, value: number): Evidence => ({ indicator, period, value });
  test.each<[string, readonly Evidence[], number, string, string]>([
    ['a threshold', [], 2024, '产前筛查率', '| 2024年数值 |'],
    ['a threshold, the year not being over in a later report', [], 2031, '产前筛查率', '| 2030年数值 |'],
    ['a trend needs its base year too', [], 2024, '女矿工比例', '| 2020年和2024年数值 |'],
    ['a trend with a figure needs the base year', [of('mines', 2024, 3)], 2024, '女矿工比例', '| 2020年数值 |'],
    [
      'a trend at its base year',
      [of('mines', 2020, 3)],
      2024,
      '女矿工比例',
      '| 最新数据即基期数据，暂无法比较 | 2024年数值 |',
    ],
    ['a trend before its base year', [of('mines', 2019, 3)], 2024, '女矿工比例', '| 2020年和2024年数值 |'],
    ['a relative change', [], 2024, '近视率', '| 2020年和2024年数值 |'],
    ['a gap', [], 2024, '男女科学素质差距', '| 差距或其两侧2020年和2024年数值 |'],
    ['a comparison', [], 2024, '女代表比例', '| 本指标和对照指标2024年数值 |'],
    ['a level to be held', [], 2024, '义务教育巩固率', '| 规划期各年数值 |'],
    ['every unit', [], 2024, '每所学校校医数', '| 各单位2024年数值 |'],
  ])('%s', (_what, rows, asOf, name, expected) => {
    expect(row(needs(rows, asOf), name)).toContain(expected);
  });
  test('in English', () => {
    expect(row(needs([], 2024, 'en'), 'Women among miners')).toContain('| figures of 2020 and 2024 |');
    expect(row(needs([of('mines', 2020, 3)], 2024, 'en'), 'Women among miners')).toContain(
      '| the latest figure is that of the base year: no change to compare yet |',
    );
  });
});

describe('what is missed', () => {
  const at = (deaths: number, language: 'zh' | 'en' = 'zh'): string =>
    fullReportMarkdown(
      assess(plan as never, [{ indicator: 'deaths', period: 2025, value: deaths }], { asOf: 2025, area: '示例县' }),
      { language, plan },
    );
  test('is said first among the reasons, in the words of the verdict', () => {
    expect(at(15)).toMatch(
      /^\| 1\. 孕产妇死亡率.*比目标值高1\/10万 \|.*\| 1\/10万 \| 2025年未达标，比目标值高1\/10万/m,
    );
    expect(at(15, 'en')).toContain('not met, due in 2025: 1 per 100,000 above the target level');
    expect(at(12)).toContain('低于目标值2/10万');
    expect(at(12, 'en')).toContain('2 per 100,000 below the target level');
  });
});

describe('pictures', () => {
  const pictures = (charts?: 'alerts' | 'all' | 'none', mark?: (text: string) => string): readonly string[] => {
    const page = fullReportHtml(sampleAssessment(mark), {
      language: 'zh',
      plan: samplePlan(mark),
      ...(charts && { charts }),
    });
    return [...page.matchAll(/<figure>.*?<\/figure>/gs)].map(([figure]) => figure);
  };
  test('are of each plan and each alert, of all criteria with a value, or none', () => {
    expect(pictures()).toHaveLength(1 + assessment.alerts.length);
    expect([pictures('all').length, pictures('none').length]).toEqual([1 + 9, 0]);
  });
  test('are drawn once, in nothing but the colours of the page', () => {
    for (const picture of pictures('all')) {
      expect(picture.match(/<svg /g)).toHaveLength(1);
      const colours = [...picture.matchAll(/ (?:fill|stroke)="([^"]*)"/g)].map(([, colour]) => colour);
      expect(colours.length).toBeGreaterThan(5);
      for (const colour of colours) expect(colour).toMatch(/^(?:none|var\(--[a-z-]+\))$/);
    }
  });
  test('use no variable that the page does not set, light and dark', () => {
    const page = fullReportHtml(assessment, { language: 'zh', plan, charts: 'all' });
    const [light, dark] = [...page.matchAll(/:root\{([^}]*)\}/g)].map(([, rules]) => rules!);
    const used = new Set([...page.matchAll(/var\((--(?!share)[a-z-]+)\)/g)].map(([, name]) => name!));
    expect(used.size).toBeGreaterThan(15);
    for (const name of used) for (const rules of [light, dark]) expect(rules).toContain(`${name}:#`);
  });
  test('say what they show to who cannot see them', () => {
    for (const picture of pictures('all')) expect(picture).toMatch(/<svg [^>]*role="img" aria-label="[^"]{10,}"/);
  });
  test('hold names as text alone, whatever is in them', () => {
    const mark = (text: string): string =>
      `</text></svg><script>alert(1)</script><a href="javascript:alert(1)" onload='x'>${text}`;
    const drawn = pictures('all', mark);
    expect(drawn).toHaveLength(10);
    for (const picture of drawn) {
      expect(picture).not.toMatch(/<script|<a |="[^"]*</);
      expect(picture.match(/<\/svg>/g)).toHaveLength(1);
    }
  });
});

describe('hostile texts', () => {
  test.each(hostile)('%j becomes no markup', (text) => {
    const mark = (name: string): string => `${text}${name}`;
    const marked = sampleAssessment(mark);
    const options = { language: 'zh', plan: samplePlan(mark), title: text, notes: [text] } as const;
    // The page has the elements it has anyway, and no other.
    const tags = (page: string): readonly string[] =>
      [...page.replace(/<style>[\s\S]*?<\/style>/, '').matchAll(/<\/?([a-z0-9]+)((?: [\w-]+="[^"<>]*")*)\/?>|</g)].map(
        ([whole, name]) => (whole === '<' ? 'stray' : name!),
      );
    const page = fullReportHtml(marked, options);
    expect(tags(page).filter((tag) => tag === 'stray')).toEqual(['stray']); // <!doctype
    const plain = fullReportHtml(assessment, { ...options, plan, title: 'x', notes: ['x'] });
    // A longer name takes more lines in a picture: those texts are counted apart, each of its own kind.
    const besidePictures = (page: string): readonly string[] => tags(page.replaceAll(/<svg role[\s\S]*?<\/svg>/g, ''));
    expect(besidePictures(page)).toEqual(besidePictures(plain));
    expect(new Set(tags(page))).toEqual(new Set(tags(plain)));
    // The Markdown has the lines, and the lines the cells, they have anyway; alerts may be in another order, not in
    // another number.
    const shape = (report: string): readonly number[] => report.split('\n').map((line) => line.split('|').length);
    expect(shape(fullReportMarkdown(marked, options))).toEqual(
      shape(fullReportMarkdown(assessment, { ...options, plan, title: 'x', notes: ['x'] })),
    );
    expect(fullReportMarkdown(marked, options)).not.toMatch(/<(?!br>)|(?<!\\)\]\(|(?<!\\)`/);
  });
});
