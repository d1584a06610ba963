/**
 * The charts: valid Vega-Lite, drawn by Vega without a complaint, everything inside the frame, nothing from outside in
 * an expression.
 */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse, View } from 'vega';
import { compile } from 'vega-lite';
import {
  assess,
  assessAreas,
  compareAreas,
  fullResult,
  type AreaTable,
  type FullResult,
} from '../../src/entries/assessment.js';
import { catalogue, definePlan } from '../../src/entries/index.js';
import { chartSvg, domainOverviewSpec, heatmapSpec, trajectorySpec, type ChartSpec } from '../../src/entries/render.js';
import { wrapped, widthOf } from '../../src/render/charts/text.js';
import { numberAxis, yearTicks } from '../../src/render/charts/axis.js';
import { hostile } from './hostile.js';
import { nationalAssessment } from './national.js';
import { sampleAssessment, sampleEvidence, samplePlan } from './sample.js';

const plan = samplePlan();
const assessment = sampleAssessment();
const resultOf = (id: string): FullResult => fullResult(assessment, id, plan);
const areas = (names: readonly string[], mark = (text: string): string => text): AreaTable =>
  compareAreas(
    assessAreas(
      samplePlan(mark) as never,
      names.flatMap((area) =>
        sampleEvidence(mark)
          .filter((row) => row.area === undefined)
          .map((row) => ({ ...row, area })),
      ),
      { asOf: 2024 },
    ),
  );

/** Every chart of the sample, by name. */
function chartsOf(
  language: 'zh' | 'en',
  theme: 'light' | 'dark',
  width: number | undefined,
): readonly (readonly [string, ChartSpec])[] {
  const size = width === undefined ? {} : { width };
  const specs: [string, ChartSpec | null][] = [
    ...Object.keys(assessment.results).map((id): [string, ChartSpec | null] => [
      id,
      trajectorySpec(resultOf(id), { language, theme, ...size }),
    ]),
    ['overview', domainOverviewSpec(assessment, { language, theme, ...size })],
    [
      'overview of criteria',
      domainOverviewSpec(assessment, { language, theme, plan: 'sample', count: 'criteria', ...size }),
    ],
    ['heat map', heatmapSpec(areas(['东乡', '西乡']), { language, theme, plan })],
    [
      'heat map of many',
      heatmapSpec(areas(Array.from({ length: 20 }, (_, i) => `示例乡镇第${i + 1}号`)), {
        language,
        theme,
        by: 'outlook',
        plan,
      }),
    ],
  ];
  return specs.filter((each): each is [string, ChartSpec] => each[1] !== null);
}

// The schema is large: without copies of what it refers to, it compiles in half the time.
const validate = new Ajv({ strict: false, validateFormats: false, inlineRefs: false }).compile(
  JSON.parse(
    readFileSync(new URL('../../node_modules/vega-lite/build/vega-lite-schema.json', import.meta.url), 'utf8'),
  ) as object,
);

/** What Vega lays out, of a copy, since it writes into the rows: every item with its bounds; and its complaints. */
async function laidOut(
  spec: ChartSpec,
): Promise<{ readonly complaints: readonly string[]; readonly outside: readonly string[]; readonly items: number }> {
  const complaints: string[] = [];
  const note = (...parts: readonly unknown[]): typeof logger => {
    complaints.push(parts.join(' '));
    return logger;
  };
  const logger = { level: () => logger, error: note, warn: note, info: () => logger, debug: () => logger } as never;
  const view = new View(parse(compile(structuredClone(spec) as never, { logger }).spec), { renderer: 'none', logger });
  await view.runAsync();
  const { left, right, top, bottom } = spec.padding;
  const outside: string[] = [];
  let items = 0;
  const walk = (item: Item): void => {
    const kind = item.mark?.marktype;
    if (item.bounds && kind !== undefined && kind !== 'group' && !item.bounds.empty()) {
      items++;
      const { x1, y1, x2, y2 } = item.bounds;
      if (![x1, y1, x2, y2].every(Number.isFinite)) outside.push(`${kind}: no place`);
      // Text is judged in the browser, where there are fonts.
      else if (kind !== 'text' && (x1 < -left || y1 < -top || x2 > spec.width + right || y2 > spec.height + bottom))
        outside.push(`${kind} at ${[x1, y1, x2, y2].map(Math.round)}`);
    }
    for (const child of item.items ?? []) walk(child);
  };
  walk((view.scenegraph() as unknown as { readonly root: Item }).root);
  view.finalize();
  return { complaints, outside, items };
}

interface Item {
  readonly items?: readonly Item[];
  readonly bounds?: {
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
    empty(): boolean;
  };
  readonly mark?: { readonly marktype: string };
}

describe.each([
  ['zh', 'light', undefined],
  ['en', 'dark', 340],
] as const)('in %s, %s, %s wide', (language, theme, width) => {
  const charts = chartsOf(language, theme, width);
  test.each(charts)('%s is valid Vega-Lite 6, and plain JSON', (_name, spec) => {
    validate(spec);
    expect(validate.errors).toBeNull();
    expect(spec.$schema).toBe('https://vega.github.io/schema/vega-lite/v6.json');
    expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
  });
  test.each(charts)(
    '%s is drawn without a complaint, every mark inside the frame',
    async (_name, spec) => {
      const { complaints, outside, items } = await laidOut(spec);
      expect(complaints).toEqual([]);
      expect(outside).toEqual([]);
      expect(items).toBeGreaterThan(3);
    },
    30_000,
  );
});

test('every course of the national figures is inside its frame', async () => {
  const national = nationalAssessment();
  const specs = Object.keys(national.results).flatMap(
    (id) => trajectorySpec(fullResult(national, id, catalogue), { language: 'zh', width: 340 }) ?? [],
  );
  expect(specs.length).toBeGreaterThan(30);
  for (const spec of specs) {
    const { complaints, outside, items } = await laidOut(spec);
    expect({ complaints, outside }).toEqual({ complaints: [], outside: [] });
    expect(items).toBeGreaterThan(3);
  }
}, 30_000);

/** The rows of the layers whose mark is of a type. */
const rowsOf = (spec: ChartSpec, type: string): readonly Readonly<Record<string, unknown>>[] =>
  spec.layer.filter(({ mark }) => mark.type === type).flatMap(({ data }) => data.values);
const textsOf = (spec: ChartSpec): readonly unknown[] => rowsOf(spec, 'text').map(({ label }) => label);

describe('a trajectory', () => {
  const spec = trajectorySpec(resultOf('infants@2030'), { language: 'zh' })!;
  test('shows what is observed, expected, demanded, and the milestones', () => {
    const path = resultOf('infants@2030').projection;
    expect(rowsOf(spec, 'area')).toHaveLength(path.status === 'projected' ? path.path.length + 1 : 0);
    expect(rowsOf(spec, 'line').filter(({ at }) => Number(at) <= 2024).length).toBeGreaterThanOrEqual(8);
    expect(rowsOf(spec, 'rule')).toContainEqual(expect.objectContaining({ value: 5 }));
    expect(spec.layer.find(({ mark }) => mark['shape'] === 'diamond')?.data.values).toEqual([
      { at: 2024, value: 4.3 },
      { at: 2026, value: 4.2 },
      { at: 2028, value: 4 },
    ]);
  });
  test('writes what it shows: subject, demand, unit, first and last value, limit, due and base year, key', () => {
    expect(textsOf(spec)).toEqual(
      expect.arrayContaining([
        '婴儿死亡率',
        '到2030年控制在5‰以下',
        '‰',
        '6.8',
        '4.0',
        '≤ 5',
        '目标年2030',
        '2020年基期',
        '监测数据',
        '预测',
        '80%区间',
        '目标',
        '时序进度',
      ]),
    );
  });
  test('says it in a sentence', () => {
    expect(spec.description).toMatch(
      /^婴儿死亡率：到2030年控制在5‰以下。2024年为4\.0‰，预计2030年[\d.]+‰；走势研判：已达到，预计可保持。$/,
    );
  });
  test('of a gap is the gap, of a comparison the difference, of units the worst', () => {
    expect(textsOf(trajectorySpec(resultOf('gap@2030'), { language: 'en' })!)).toEqual(
      expect.arrayContaining(['Gender gap in scientific literacy', 'percentage points', '3.3', '2.2', '< 3.3']),
    );
    expect(textsOf(trajectorySpec(resultOf('delegates@2030'), { language: 'zh' })!)).toEqual(
      expect.arrayContaining(['女代表比例（与对照指标之差）', '个百分点', '0.5', '≥ 0']),
    );
    expect(rowsOf(trajectorySpec(resultOf('nurses@2030'), { language: 'zh' })!, 'point')).toContainEqual({
      at: 2024,
      value: 0,
    });
  });
  test('of a gap in percent has ticks up to its latest figure, 200%, and percent for its unit', () => {
    const income = (id: string) => ({ id, name: id, unit: 'yuan', polarity: 'higher-is-better' }) as const;
    const wide = definePlan({
      document: { id: 'wide', title: '示例' },
      indicators: [
        income('rural'),
        income('urban'),
        { id: 'gap', name: '城乡收入差距', unit: 'percent', polarity: 'lower-is-better' },
      ],
      plans: [
        {
          id: 'wide',
          title: '示例',
          years: { baseline: 2020, start: 2021, midterm: 2025, end: 2030 },
          domains: [
            {
              id: 'wide.income',
              ordinal: 1,
              title: '收入',
              items: [
                {
                  id: 'wide.income.target.1',
                  type: 'target',
                  ordinal: 1,
                  text: '城乡收入差距缩小。',
                  criteria: [
                    {
                      id: 'gap',
                      indicator: 'gap',
                      kind: 'gap-narrowing',
                      pace: 'unspecified',
                      sides: ['rural', 'urban'],
                      relative: true,
                      due: 2030,
                      phrase: '城乡收入差距缩小',
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    });
    const rows = [2020, 2021, 2022, 2023, 2024].flatMap((period, i) => [
      { indicator: 'rural', period, value: 10_000 },
      { indicator: 'urban', period, value: 32_000 - 500 * i },
    ]);
    const spec = trajectorySpec(fullResult(assess(wide, rows, { asOf: 2024 }), 'gap', wide), { language: 'zh' })!;
    const [ticks] = spec.layer.flatMap(({ encoding: { y } }) => (y?.axis ? [y.axis.values] : []));
    expect(Math.max(...ticks!)).toBeGreaterThanOrEqual(200);
    expect(spec.description).toContain('2024年为200%');
    expect(textsOf(spec)).toContain('%');
  });
  test('has the measure word of its indicator for its unit: 岁, not 年', () => {
    const all = nationalAssessment();
    const drawn = Object.keys(all.results)
      .map((id) => fullResult(all, id, catalogue))
      .flatMap((result) => {
        const { measureWord } = result.evaluation.indicator;
        const spec = trajectorySpec(result, { language: 'zh' });
        return spec === null || measureWord === undefined ? [] : [{ spec, measureWord }];
      });
    expect(drawn.map(({ measureWord }) => measureWord)).toContain('岁');
    for (const { spec, measureWord } of drawn) {
      expect(textsOf(spec)).toContain(measureWord);
      expect(spec.description).toMatch(new RegExp(`年为[\\d.]+${measureWord}`));
    }
  });
  test('of a tolerance is a band with both limits', () => {
    const about = trajectorySpec(resultOf('employed@2030'), { language: 'en' })!;
    expect(textsOf(about)).toEqual(expect.arrayContaining(['≤ 47', '≥ 43']));
    expect(rowsOf(about, 'rect')).toHaveLength(1);
  });
  test('begins ten years before the latest value, or where it is told', () => {
    const deaths = fullResult(nationalAssessment(), 'women.health.target.2/maternal-mortality-ratio@2030', catalogue);
    const first = (since?: number): number =>
      Math.min(
        ...rowsOf(trajectorySpec(deaths, { language: 'en', ...(since !== undefined && { since }) })!, 'point').flatMap(
          ({ at }) => (typeof at === 'number' ? [at] : []),
        ),
      );
    expect([first(), first(2002), first(2020)]).toEqual([2014, 2002, 2020]);
  });
  test('is none where nothing is observed', () => {
    expect(trajectorySpec(resultOf('mines@2030'), { language: 'zh' })).toBeNull();
    expect(trajectorySpec(resultOf('system@2030'), { language: 'zh' })).toBeNull();
  });
  test('has no title where none is wanted', () => {
    expect(textsOf(trajectorySpec(resultOf('infants@2030'), { language: 'zh', title: null })!)).not.toContain(
      '婴儿死亡率',
    );
    expect(textsOf(trajectorySpec(resultOf('infants@2030'), { language: 'zh', title: '自拟' })!)).toContain('自拟');
  });
});

describe('an overview', () => {
  test('counts what the tallies count', () => {
    const [domain] = assessment.plans[0]!.domains;
    const parts = rowsOf(domainOverviewSpec(assessment, { language: 'en', count: 'criteria' }), 'rect').filter(
      (row) => row['domain'] === 'Health',
    );
    expect(parts.map(({ status, count }) => [status, count])).toEqual([
      ['met or as asked', domain!.criteria.byStatus.met],
      ['not met yet or not as asked', domain!.criteria.byStatus['in-progress']],
    ]);
  });
  test('of no plan is refused', () => {
    expect(() => domainOverviewSpec(assessment, { language: 'en', plan: 'other' })).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_ID' }),
    );
  });
});

describe('a heat map', () => {
  const table = areas(['东乡', '西乡']);
  const spec = heatmapSpec(table, { language: 'zh', plan })!;
  test('has a cell for every area and criterion with a value', () => {
    const rows = table.rows.filter(({ cells }) => cells.some(({ value }) => value !== null)).length;
    expect(rowsOf(spec, 'rect').filter(({ area }) => area !== undefined)).toHaveLength(rows * 2);
    expect(textsOf(spec)).toEqual(expect.arrayContaining(['东乡', '西乡', '产前筛查率（2030）', '89.1']));
  });
  test('shows the criteria asked for', () => {
    const one = heatmapSpec(table, { language: 'en', plan, criteria: ['coverage@2030'], by: 'outlook' })!;
    expect(one.description).toBe('Criteria by area and outlook as of 2024: 1 criterion, 2 areas.');
    expect(heatmapSpec(table, { language: 'en', plan, criteria: [] })).toBeNull();
  });
});

describe('hostile names', () => {
  let specs: readonly ChartSpec[] = [];
  beforeAll(() => {
    specs = hostile.map((text, i): ChartSpec => {
      const mark = (name: string): string => `${text}${name}`;
      if (i % 3 === 0) return domainOverviewSpec(sampleAssessment(mark), { language: 'zh' });
      if (i % 3 === 1)
        return trajectorySpec(fullResult(sampleAssessment(mark), 'infants@2030', samplePlan(mark)), {
          language: 'en',
        })!;
      return heatmapSpec(areas(['a', 'b'].map(mark), mark), {
        language: 'en',
        plan: samplePlan(mark),
        criteria: ['coverage@2030', 'infants@2030'],
      })!;
    });
    // Each kind with everything at once as well.
    const all = (name: string): string => `${hostile.slice(0, -1).join('')}${name}`;
    specs = [
      ...specs,
      domainOverviewSpec(sampleAssessment(all), { language: 'en' }),
      trajectorySpec(fullResult(sampleAssessment(all), 'gap@2030', samplePlan(all)), { language: 'zh' })!,
      heatmapSpec(areas(['a', 'b'].map(all), all), { language: 'zh', plan: samplePlan(all) })!,
    ];
  }, 30_000);
  test('stand in data and in the description, never in an expression', () => {
    for (const { layer, description, ...rest } of specs) {
      expect(JSON.stringify(rest)).not.toMatch(/alert|HYPERLINK|datum|example/);
      for (const { mark, encoding } of layer)
        expect(JSON.stringify({ mark, encoding })).not.toMatch(/alert|HYPERLINK|datum|example|expr|signal/);
      expect(description.length).toBeGreaterThan(0);
    }
  });
  test('are drawn as text, in well-formed XML', () => {
    for (const spec of specs) {
      const svg = chartSvg(spec);
      const names = (svg.match(/<[a-zA-Z!?/][^>]*>/g) ?? []).map((tag) => /^<\/?([^\s>/]+)/.exec(tag)?.[1]);
      expect(['svg', 'rect', 'g', 'path', 'line', 'circle', 'title', 'text']).toEqual(
        expect.arrayContaining([...new Set(names)]),
      );
      expect(svg).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800](?![\udc00-\udfff])|href|\son\w+="/);
    }
  }, 30_000);
});

describe('axes', () => {
  const anything = { min: -Infinity, max: Infinity };
  test.each([
    [0, 100, { min: 0, max: 100 }],
    [78.2, 95.3, { min: 0, max: 100 }],
    [3, 3, anything],
    [0, 0, { min: 0, max: Infinity }],
    [-1.2, 3, anything],
    [0.00012, 0.00031, anything],
    [12000, 98000, anything],
  ])('from %d to %d hold both, with round ticks no value is beyond', (low, high, possible) => {
    const { min, max, ticks, decimals } = numberAxis(low, high, possible);
    expect(min).toBeLessThanOrEqual(low);
    expect(max).toBeGreaterThanOrEqual(high);
    expect(ticks.length).toBeGreaterThanOrEqual(2);
    expect(ticks.length).toBeLessThanOrEqual(8);
    for (const tick of ticks) {
      expect(tick).toBeGreaterThanOrEqual(Math.max(min, possible.min) - 1e-12);
      expect(tick).toBeLessThanOrEqual(Math.min(max, possible.max) + 1e-12);
      expect(Number(tick.toFixed(decimals))).toBe(tick);
    }
  });
  test.each([
    [2020, 2030, 400, [2020, 2022, 2024, 2026, 2028, 2030]],
    [2015, 2030, 300, [2015, 2020, 2025, 2030]],
    [2024, 2025, 400, [2024, 2025]],
  ])('years from %d to %d in %d pixels', (from, to, pixels, years) => {
    expect(yearTicks(from, to, pixels)).toEqual(years);
  });
});

describe('lines', () => {
  test.each([
    ['建立家长学校或家庭教育指导服务站点的农村社区（村）比例', 15, 240],
    ['Rural communities (villages) with a parent school or family education guidance service point', 15, 240],
    ['x'.repeat(300), 15, 240],
    ['', 15, 240],
  ])('of %j fit, at most two', (text, size, room) => {
    const lines = wrapped(text, size, room);
    expect(lines.length).toBeLessThanOrEqual(2);
    for (const line of lines) expect(widthOf(line, size)).toBeLessThanOrEqual(room);
  });
  test('no line begins with a mark that closes, whatever the room', () => {
    const text = '甲，乙；丙。（丁）、戊：己！';
    for (let room = 20; room < 200; room += 5)
      for (const line of wrapped(text, 15, room, 99)) expect(line, `in ${room}`).not.toMatch(/^[、，。；：！）]/);
  });
  test('nothing is lost that fits', () => {
    const text = 'Share of women among students in higher education';
    expect(wrapped(text, 15, 300).join(' ')).toBe(text);
    expect(wrapped('女性在各级人大代表中的比例，逐步提高', 15, 160).join('')).toBe(
      '女性在各级人大代表中的比例，逐步提高',
    );
  });
});
