/** The basic facts of the full report: whose plans, which area, how much is judged, and from when to when. */
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/entries/assessment.js';
import { catalogue, type Evidence } from '../../../src/entries/index.js';
import { basicsSection } from '../../../src/render/report/basics.js';
import { contextOf } from '../../../src/render/report/context.js';

function factsOf(rows: readonly Evidence[], options: object, language: 'zh' | 'en' = 'zh') {
  const assessment = assess(catalogue, rows, { asOf: 2024, ...options } as never);
  const { blocks } = basicsSection(contextOf(assessment, { language, plan: catalogue }));
  const [facts] = blocks as unknown as readonly [{ readonly facts: readonly { term: string; text: string }[] }];
  return Object.fromEntries(facts.facts.map(({ term, text }) => [term, text]));
}
const infants = (period: number) => ({ indicator: 'infant-mortality-rate', period, value: 4 });

describe('the plans', () => {
  test('both of one document have one span', () => {
    expect(factsOf([], {})).toMatchObject({
      规划: '天门市妇女发展规划（2021—2030年）；天门市儿童发展规划（2021—2030年）',
      规划期: '2021—2030年，基期2020年',
    });
    expect(factsOf([], {}, 'en')).toMatchObject({
      Plans: 'Tianmen Women’s Development Plan (2021–2030); Tianmen Children’s Development Plan (2021–2030)',
      Period: '2021–2030, base year 2020',
    });
  });
  test('that was not assessed is not named', () => {
    expect(factsOf([], { plan: 'women' })['规划']).toBe('天门市妇女发展规划（2021—2030年）');
  });
  test('of another span than the other have two', () => {
    const [women, children] = catalogue.plans;
    const plans = [women, { ...children!, years: { ...children!.years, end: 2035 } }];
    const lookup = Object.create(catalogue, { plans: { value: plans } }) as typeof catalogue;
    const spans = (assessed: object): string => {
      const context = contextOf(assess(catalogue, [], { asOf: 2024, ...assessed }), { language: 'en', plan: lookup });
      const [block] = basicsSection(context).blocks as unknown as readonly [
        { facts: { term: string; text: string }[] },
      ];
      return block.facts.find(({ term }) => term === 'Period')!.text;
    };
    expect(spans({})).toBe('2021–2030, base year 2020; 2021–2035, base year 2020');
    expect(spans({ plan: 'children' })).toBe('2021–2035, base year 2020');
  });
});

test.each([
  [{}, '未注明', 'not named'],
  [{ area: '天门市' }, '天门市', '天门市'],
])('the area with %j', (options, zh, en) => {
  expect(factsOf([], options)['地区']).toBe(zh);
  expect(factsOf([], options, 'en')['Area']).toBe(en);
});

describe('the span of the data', () => {
  test.each<[periods: readonly number[], zh: string, en: string]>([
    [[], '', ''],
    [[2024], '；数据期间2024年', '; figures from 2024 to 2024'],
    [[2020, 2024], '；数据期间2020—2024年', '; figures from 2020 to 2024'],
  ])('%j', (periods, zh, en) => {
    const rows = periods.map(infants);
    const found = periods.length === 0 ? 0 : 2;
    expect(factsOf(rows, {})['数据']).toMatch(new RegExp(`要求中有数据${found}项；.*已有认定0项${zh}$`));
    expect(factsOf(rows, {}, 'en')['Data']).toMatch(new RegExp(`^figures for ${found} of .*attested${en}$`));
  });
});

test('figures that are later are counted, and only where there are some', () => {
  expect(factsOf([infants(2024)], {})).not.toHaveProperty('较晚的数据');
  expect(factsOf([infants(2024), infants(2025)], {})['较晚的数据']).toBe('1个数据晚于截至期，未采用');
  expect(factsOf([infants(2025)], {}, 'en')['Later data']).toBe('figures or statements later than 2024, not used: 1');
});
