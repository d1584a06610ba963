/** What is said of levels, directions and ranges, before and after the last due year. */
import { describe, expect, test } from 'vitest';
import { assess, catalogue, definePlan, type Evidence, type PlanInput } from '../../../src/entries/index.js';
import { reportDocument, reportMarkdown } from '../../../src/entries/render.js';

const both = (text: string) => ({ zh: text, en: text });
const languages = ['zh', 'en'] as const;

/** A plan with so many levels of 90% and so many rises, all of which go down. */
function falling(levels: number, directions: number, asOf: number) {
  const ids = Array.from({ length: levels + directions }, (_, i) => `i${i + 1}`);
  const criteria = ids.map((id, i) => ({
    id: `c-${id}`,
    indicator: id,
    due: 2030,
    ...(i < levels
      ? { kind: 'at-least', value: '90', phrase: '90%以上' }
      : { kind: 'trend', direction: 'increase', pace: 'unspecified', baselineYear: 2020, phrase: '提高' }),
  }));
  const plan = definePlan({
    document: { id: 'small', title: both('Small') },
    indicators: ids.map((id) => ({
      id,
      name: both(`甲${id}`),
      definition: both(id),
      unit: 'percent',
      polarity: 'higher-is-better',
    })),
    plans: [
      {
        id: 'small',
        title: both('Small'),
        years: { baseline: 2020, start: 2021, midterm: 2025, end: 2030 },
        domains: [
          {
            id: 'small.1',
            ordinal: 1,
            title: both('Health'),
            items: [{ id: 'small.1.target.1', type: 'target', ordinal: 1, text: both('90%以上；提高'), criteria }],
          },
        ],
      },
    ],
  } as unknown as PlanInput);
  const evidence = ids.flatMap((indicator, i) =>
    Array.from({ length: asOf - 2019 }, (_, year): Evidence => ({
      indicator,
      period: 2020 + year,
      value: (40 - year - i / 10).toFixed(1),
    })),
  );
  return { plan, assessment: assess(plan as never, evidence, { asOf } as never) };
}

function falls(levels: number, directions: number, asOf: number, language: 'zh' | 'en'): string {
  const { plan, assessment } = falling(levels, directions, asOf);
  return reportMarkdown(assessment, { language, plan });
}

describe('only a level is 达标: the indicators that share a finding are named by what they are', () => {
  test.each<[asOf: number, levels: number, directions: number, zh: string, en: string]>([
    [2030, 7, 0, '其他未达标的2项指标', 'Other indicators missed (2)'],
    [2030, 5, 2, '其他不符合要求的2项指标', 'Other indicators not as asked (2)'],
    [2030, 6, 1, '其他未达标或不符合要求的2项指标', 'Other indicators missed or not as asked (2)'],
    [2027, 7, 0, '其他预计难以达标的2项指标', 'Other indicators off track (2)'],
    [2027, 5, 2, '其他预计难以符合要求的2项指标', 'Other indicators off track (2)'],
    [2027, 6, 1, '其他预计难以达标或难以符合要求的2项指标', 'Other indicators off track (2)'],
  ])('%i, %i levels, %i directions: %s', (asOf, levels, directions, zh, en) => {
    expect(falls(levels, directions, asOf, 'zh')).toContain(`**6. ${zh}。**`);
    expect(falls(levels, directions, asOf, 'en')).toContain(`**6. ${en}.**`);
  });
});

describe('after the last due year', () => {
  test('nothing is not yet reached, nothing is expected, and nothing is warned of', () => {
    const text = falls(6, 1, 2030, 'zh');
    expect(text).toContain('；未达标6项（到目标年未达标或规划期内未逐年达到）。');
    for (const word of ['尚未达标', '尚未达到', '预计', '预警', '走势', '测算'])
      expect([word, text.includes(word)]).toEqual([word, false]);
    expect(falls(6, 1, 2030, 'en')).not.toMatch(/early warning|expected|off track/i);
  });
  test('a year earlier there are warnings', () => {
    expect(falls(6, 1, 2029, 'zh')).toContain('## 四、预警');
    expect(falls(6, 1, 2029, 'zh')).toContain('尚未达标6项');
  });
});

const years = (of: string, values: readonly number[]): Evidence[] =>
  values.map((value, i) => ({ indicator: of, period: 2020 + i, value: value.toFixed(1) }));
/** Missed in 2025 and 2030. */
const screening = years('prenatal-screening-rate', [37, 37, 38, 38, 38, 38.4, 38, 38, 39, 39, 39]);
/** Reached in 2025, and fewer places since. */
const places = years('under-three-childcare-places', [4, 4, 4.2, 4.3, 4.4, 5, 4.9, 4.8, 4.7, 4.7, 4.6]);

function saidOf(evidence: readonly Evidence[], asOf: number, language: 'zh' | 'en'): string {
  const seen = evidence.filter(({ period }) => Number(period) <= asOf);
  return reportMarkdown(assess(catalogue, seen as never, { asOf }), { language, plan: catalogue });
}

describe('a level that was missed in both of its years', () => {
  test.each([
    [2030, 'zh', '**1. 产前筛查率。** 距2030年目标值还差46.0个百分点，未达标，2025年目标值也未达到。'],
    [2030, 'en', '46.0 percentage points short of the target level of 2030, not met, nor was that of 2025.'],
    // 2025年距2025年目标值 would say the year twice.
    [2027, 'zh', '**1. 产前筛查率。** 2025年距当年目标值还差41.6个百分点，未达标。'],
    [2027, 'en', 'In 2025, 41.6 percentage points short of the target level of that year, not met.'],
  ] as const)('%i, %s: %s', (asOf, language, said) => {
    expect(saidOf(screening, asOf, language)).toContain(said);
  });
});

test('the measure on an indicator is quoted with the domain that it is in, be it of the other plan', () => {
  expect(saidOf(screening, 2030, 'zh')).toContain(
    '**1. 针对产前筛查率。** 落实“儿童与健康”策略措施5：“加强出生缺陷综合防治。……提高产前筛查覆盖率和产前诊断水平。……”',
  );
  expect(saidOf(screening, 2030, 'en')).toContain('Carry out measure 5 under “Children and health”:');
});

describe.each([2027, 2030])('in %i, a level that is reached while the indicator goes against its direction', (asOf) => {
  test('is not counted as good, and not told as what may not hold', () => {
    const zh = saidOf(places, asOf, 'zh');
    expect(zh).toContain('已达到目标值1项（其中1项不符合目标方向）');
    expect(zh).toContain('与目标方向相反');
    expect(zh).not.toContain('能否保持');
    expect(saidOf(places, asOf, 'en')).toContain('1 has reached the level (1 of them not going as asked)');
  });
  test.each(languages)('is in the chart with those that are not as asked, %s', (language) => {
    const evidence = [...places, ...screening].filter(({ period }) => Number(period) <= asOf);
    const assessment = assess(catalogue, evidence as never, { asOf });
    const { blocks } = reportDocument(assessment, { language, plan: catalogue });
    const chart = blocks.find((block) => block.block === 'chart' && block.kind === 'stacked-bars');
    expect(chart).toMatchObject({ series: [{ values: [0, 0] }, { values: [0, 0] }, { values: [1, 1] }, {}] });
  });
});
