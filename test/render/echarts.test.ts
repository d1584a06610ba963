/** The options for Apache ECharts, drawn by ECharts itself: every mark, label and colour is there, and nothing runs. */
import { describe, expect, test, vi } from 'vitest';
import { assessAreas, compareAreas, fullResult } from '../../src/entries/assessment.js';
import { catalogue } from '../../src/entries/index.js';
import {
  domainOverviewECharts,
  heatmapECharts,
  trajectoryECharts,
  type EChartsOption,
} from '../../src/entries/render.js';
import { themeOf } from '../../src/render/charts/palette.js';
import { drawnByECharts } from './echarts-svg.js';
import { hostile } from './hostile.js';
import { nationalAssessment } from './national.js';
import { sampleAssessment, sampleEvidence, samplePlan, type Mark } from './sample.js';

const plan = samplePlan();
const assessment = sampleAssessment();
const trajectory = (id: string, language: 'zh' | 'en' = 'zh'): EChartsOption =>
  trajectoryECharts(fullResult(assessment, id, plan), { language })!;
const tableOf = (mark: Mark = (text) => text) =>
  compareAreas(
    assessAreas(
      samplePlan(mark) as never,
      ['东乡', '西乡'].map(mark).flatMap((area) => sampleEvidence(mark).map((row) => ({ ...row, area }))),
      { asOf: 2024 },
    ),
  );

const textsOf = (svg: string): readonly string[] => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text!);
const seriesOf = (option: EChartsOption, name: string) => option.series.filter((each) => each.name === name);
const values = (option: EChartsOption, name: string): unknown =>
  seriesOf(option, name).map(({ data }) => (data as readonly { value: unknown }[]).map(({ value }) => value));

/** Draws, and holds that ECharts had nothing to complain of. */
function drawn(option: EChartsOption, height = 400): string {
  const complaints = (['warn', 'error'] as const).map((level) => vi.spyOn(console, level).mockReturnValue());
  const svg = drawnByECharts(option, 640, height);
  expect(complaints.flatMap(({ mock }) => mock.calls)).toEqual([]);
  for (const complaint of complaints) complaint.mockRestore();
  return svg;
}

describe('a trajectory', () => {
  const option = trajectory('infants@2030');
  test('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(option))).toEqual(option);
  });
  test('holds what is observed, expected, demanded, and the milestones', () => {
    expect(values(option, '监测数据')).toEqual([
      ['6.8', '6.1', '5.6', '5.4', '5.0', '4.9', '4.5', '4.0'].map((value, i) => [`${2017 + i}-01-01`, Number(value)]),
    ]);
    const ahead = values(option, '预测') as readonly (readonly unknown[])[][];
    expect(ahead[0]![0]).toEqual(['2024-01-01', 4]);
    expect(ahead[0]!.at(-1)![0]).toBe('2030-01-01');
    expect(values(option, '目标')).toEqual([
      [
        ['2016-08-07', 5],
        ['2030-05-27', 5],
      ],
    ]);
    expect(values(option, '时序进度')).toEqual([
      [
        ['2024-01-01', 4.3],
        ['2026-01-01', 4.2],
        ['2028-01-01', 4],
      ],
    ]);
  });
  test('the interval is the lower end and the width over it', () => {
    const projection = fullResult(assessment, 'infants@2030', plan).projection;
    if (projection.status !== 'projected') throw new Error('nothing projected');
    const [lower, width] = option.series.filter(({ stack }) => stack === 'interval').map(({ data }) => data);
    const last = (data: readonly unknown[]): number => (data.at(-1) as { value: readonly [string, number] }).value[1];
    const end = projection.path.at(-1)!;
    expect(last(lower!)).toBeCloseTo(Number(end.lower), 9);
    expect(last(lower!) + last(width!)).toBeCloseTo(Number(end.upper), 9);
  });
  test('is drawn with its words: subject, demand, unit, first and last value, limit, due and base year, key', () => {
    expect(textsOf(drawn(option))).toEqual(
      expect.arrayContaining([
        ...['婴儿死亡率', '到2030年控制在5‰以下', '‰', '6.8', '4.0', '≤ 5', '目标年2030', '2020年基期'],
        ...['监测数据', '预测', '80%区间', '目标', '时序进度', '2018', '2030'],
      ]),
    );
  });
  test.each(['light', 'dark'] as const)('has the colours of the %s theme', (theme) => {
    const svg = drawn(trajectoryECharts(fullResult(assessment, 'infants@2030', plan), { language: 'en', theme })!);
    const { paper, ink, quiet, series, target, milestone } = themeOf({ theme });
    for (const colour of [paper, ink, quiet, series, target, milestone]) expect(svg).toContain(colour);
  });
  test('of a range has both limits, and the range between', () => {
    const about = trajectory('employed@2030', 'en');
    expect(values(about, 'target')).toHaveLength(2);
    expect(textsOf(drawn(about))).toEqual(expect.arrayContaining(['≤ 47', '≥ 43']));
    expect(about.series.flatMap(({ markArea }) => (markArea as { data: unknown } | undefined)?.data ?? [])).toEqual([
      [{ yAxis: 43 }, { yAxis: 47 }],
    ]);
  });
  test('says it in a sentence, and is none where nothing is observed', () => {
    expect(option.aria.label.description).toMatch(/^婴儿死亡率：到2030年控制在5‰以下。2024年为4\.0‰/);
    expect(trajectoryECharts(fullResult(assessment, 'system@2030', plan), { language: 'zh' })).toBeNull();
  });
  test('has the title asked for, or none', () => {
    const result = fullResult(assessment, 'infants@2030', plan);
    expect(textsOf(drawn(trajectoryECharts(result, { language: 'zh', title: '自拟' })!))).toContain('自拟');
    expect(trajectoryECharts(result, { language: 'zh', title: null })).not.toHaveProperty('title');
  });
  test('every national one is drawn without a complaint', () => {
    const national = nationalAssessment();
    const options = Object.keys(national.results).flatMap(
      (id) => trajectoryECharts(fullResult(national, id, catalogue), { language: 'zh' }) ?? [],
    );
    expect(options.length).toBeGreaterThan(30);
    for (const each of options) expect(textsOf(drawn(each)).length).toBeGreaterThan(8);
  });
});

describe('an overview', () => {
  test('counts what the tallies count, with the sign of each status', () => {
    const option = domainOverviewECharts(assessment, { language: 'en', count: 'criteria' });
    const [health, equality] = assessment.plans[0]!.domains.map(({ criteria }) => criteria);
    const met = seriesOf(option, '✓ met or as asked')[0]!.data as readonly { readonly value: number }[];
    expect(met.map(({ value }) => value)).toEqual([health!.byStatus.met, equality!.byStatus.met]);
    expect(seriesOf(option, '✗ not met or not as asked')[0]!.data).toEqual([
      '-',
      expect.objectContaining({ value: 1 }),
    ]);
    expect(textsOf(drawn(option))).toEqual(
      expect.arrayContaining([
        'Health',
        'Education and equality',
        '✓ met or as asked',
        '→ not met yet or not as asked',
        '✓ 3',
        '4',
        '8',
      ]),
    );
  });
  test('of several plans has a line for the title of each', () => {
    const names = textsOf(drawn(domainOverviewECharts(nationalAssessment(), { language: 'zh' }), 900));
    expect(names).toEqual(expect.arrayContaining(['天门市妇女发展规划（2021—2030年）', '妇女与健康']));
  });
  test('of no plan is refused', () => {
    expect(() => domainOverviewECharts(assessment, { language: 'en', plan: 'other' })).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_ID' }),
    );
  });
});

describe('a heat map', () => {
  test('has a cell for every area and criterion with a value, and says each in words', () => {
    const option = heatmapECharts(tableOf(), { language: 'zh', plan })!;
    const cells = option.series[0]!.data as readonly { readonly name: string }[];
    expect(cells).toHaveLength(
      2 * tableOf().rows.filter(({ cells: all }) => all.some(({ value }) => value !== null)).length,
    );
    expect(cells.map(({ name }) => name)).toContain('东乡 · 产前筛查率（2030）: 89.1% (尚未达到或不符合要求)');
    expect(textsOf(drawn(option))).toEqual(
      expect.arrayContaining(['东乡', '西乡', '产前筛查率（2030）', '→ 89.1', '✓ 达到或符合要求']),
    );
  });
  test('of no criterion is none', () => {
    expect(heatmapECharts(tableOf(), { language: 'zh', plan, criteria: [] })).toBeNull();
  });
});

test.each(hostile)('%j stays a text in all three', (text) => {
  const mark: Mark = (name) => `${text}${name}`;
  const marked = sampleAssessment(mark);
  const options = { language: 'zh', plan: samplePlan(mark) } as const;
  for (const option of [
    trajectoryECharts(fullResult(marked, 'infants@2030', samplePlan(mark)), { language: 'zh' })!,
    domainOverviewECharts(marked, { language: 'zh' }),
    heatmapECharts(tableOf(mark), options)!,
  ]) {
    const formatters = [...JSON.stringify(option).matchAll(/"formatter":"((?:[^"\\]|\\.)*)"/g)].map(([, each]) => each);
    expect(formatters.join('')).not.toMatch(/alert|example|HYPERLINK|</);
    expect(option['tooltip']).toMatchObject({ renderMode: 'richText' });
    const tags = new Set([...drawn(option).matchAll(/<\/?([a-zA-Z]+)/g)].map(([, name]) => name));
    expect(
      [...tags].filter(
        (name) => !/^(svg|rect|g|path|text|defs|clipPath|style|line|circle|polyline|polygon)$/.test(name!),
      ),
    ).toEqual([]);
  }
});
