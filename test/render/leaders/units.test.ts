/** Levels that every unit has to reach: the report for leaders names the units that reported nothing. */
import { expect, test } from 'vitest';
import { assess } from '../../../src/entries/assessment.js';
import { definePlan } from '../../../src/entries/engine.js';
import { reportDocument, type LeadersBlock } from '../../../src/entries/render.js';

const both = (zh: string, en: string) => ({ zh, en });
const criterion = {
  id: 'every-community',
  indicator: 'directors',
  kind: 'at-least',
  value: '1',
  scope: 'every-unit',
  units: both('个社区', 'communities'),
  due: 2025,
  phrase: '每个社区至少配备1名儿童主任',
} as const;
const plan = definePlan({
  document: { id: 'plans', title: both('规划', 'Plans') },
  indicators: [
    { id: 'directors', name: both('儿童主任数', 'Child directors'), unit: 'count', polarity: 'higher-is-better' },
  ],
  plans: [
    {
      id: 'plan',
      title: both('规划', 'Plan'),
      years: { baseline: 2020, start: 2021, end: 2025 },
      domains: [
        {
          id: 'plan.1',
          ordinal: 1,
          title: both('福利', 'Welfare'),
          items: [
            {
              id: 'item',
              type: 'target',
              ordinal: 1,
              text: both(criterion.phrase, 'At least one in every community.'),
              criteria: [criterion],
            },
          ],
        },
      ],
    },
  ],
});

const figure = (area: string, value: number, period = 2024) => ({ indicator: 'directors', area, value, period });
const reported = [figure('甲社区', 1), figure('乙社区', 2)];

type Language = 'zh' | 'en';

function blocksOf(evidence: readonly object[], language: Language, units?: readonly string[]): readonly LeadersBlock[] {
  const assessment = assess(plan, evidence as never, {
    asOf: 2024,
    ...(units && { units: { 'every-community': units } }),
  });
  const { blocks, annexes } = reportDocument(assessment, { language, plan });
  return [...blocks, ...annexes.flatMap((annex) => annex.blocks)];
}

function paragraphsOf(blocks: readonly LeadersBlock[]): string {
  return blocks
    .flatMap((block) => (block.block === 'paragraph' || block.block === 'finding' ? [block.text] : []))
    .join('\n');
}

function rowsOf(blocks: readonly LeadersBlock[], caption: string): readonly (readonly string[])[] {
  return blocks.flatMap((block) => (block.block === 'table' && block.caption === caption ? block.rows : []));
}

test.each<[rule: string, evidence: readonly object[], units: readonly string[] | undefined]>([
  ['a listed unit without figures', reported, ['甲社区', '乙社区', '丙社区']],
  ['a unit known from an earlier year', [...reported, figure('丙社区', 1, 2023)], undefined],
])('%s: the report names it, and its indicator, in both languages', (_rule, evidence, units) => {
  const zh = blocksOf(evidence, 'zh', units);
  expect(paragraphsOf(zh)).toContain('部分单位未报数据的1项：儿童主任数（未报数据：丙社区）。');
  expect(paragraphsOf(zh)).not.toContain('年份不足');
  expect(rowsOf(zh, '以单位衡量的指标')).toEqual([['儿童主任数', '—', '—', '—', '丙社区']]);
  const en = blocksOf(evidence, 'en', units);
  expect(paragraphsOf(en)).toContain(
    '1 indicator is not assessed, because some units reported no figures: Child directors (no figures: 丙社区).',
  );
  expect(rowsOf(en, 'What every unit has to reach')).toEqual([['Child directors', '—', '—', '—', '丙社区']]);
});

test('the figure of one unit is not shown as the figure of the whole', () => {
  const [row] = rowsOf(blocksOf(reported, 'zh', ['甲社区', '乙社区', '丙社区']), '有数据的监测指标');
  expect(row).toEqual([expect.stringContaining('儿童主任数'), '2025年至少1个', '数据不足']);
});

test('nor is it where the due year has no figures', () => {
  const assessment = assess(plan, reported as never, { asOf: 2026 });
  const { blocks, annexes } = reportDocument(assessment, { language: 'zh', plan });
  expect(paragraphsOf(blocks)).toContain('数据存疑的1项：儿童主任数（2024年）。');
  const [row] = rowsOf(
    annexes.flatMap((annex) => annex.blocks),
    '有数据的监测指标',
  );
  expect(row).toEqual([expect.stringContaining('儿童主任数'), '2025年至少1个', '数据不足']);
});

test('of many units without figures the sentence names five and counts all, the table two; an annex names all', () => {
  const silent = [1, 2, 3, 4, 5, 6, 7].map((number) => `${number}社区`);
  const units = ['甲社区', '乙社区', ...silent];
  const zh = blocksOf(reported, 'zh', units);
  expect(paragraphsOf(zh)).toContain('（未报数据：1社区、2社区、3社区、4社区、5社区等7个）');
  const rows = rowsOf(zh, '以单位衡量的指标');
  expect(rows.map((row) => row[4])).toEqual(['1社区、2社区等7个', silent.join('、')]);
  const [inEnglish] = rowsOf(blocksOf(reported, 'en', units), 'What every unit has to reach');
  expect(inEnglish![4]).toBe('1社区, 2社区, 5 others');
  expect(paragraphsOf(blocksOf(reported, 'en', units))).toContain(
    '(no figures: 1社区, 2社区, 3社区, 4社区, 5社区 and 2 more)',
  );
});

test('where a unit falls short, the same table names it beside the units without figures', () => {
  const blocks = blocksOf([figure('甲社区', 0), figure('乙社区', 2)], 'zh', ['甲社区', '乙社区', '丙社区']);
  expect(rowsOf(blocks, '以单位衡量的指标')).toEqual([['儿童主任数', '3', '1', '甲社区（0）', '丙社区']]);
  expect(paragraphsOf(blocks)).not.toContain('部分单位未报数据');
});

test('the units that fall short stand with the worst first, whatever their order in the data', () => {
  const values = { 丁社区: 0.5, 甲社区: 0.75, 丙社区: 0, 乙社区: 0.25 };
  const evidence = Object.entries(values).map(([area, value]) => figure(area, value));
  const cells = blocksOf(evidence, 'zh', Object.keys(values)).flatMap((block) =>
    block.block === 'table' && block.caption === '以单位衡量的指标' ? [block.rows[0]![3]] : [],
  );
  expect(cells.at(-1)).toBe('丙社区（0）、乙社区（0.25）、丁社区（0.5）、甲社区（0.75）');
});

test.each<[what: string, value: number, zh: string, en: string]>([
  [
    'falls short',
    0,
    '儿童主任数2024年为0个，未达到要求（至少1个）',
    'Child directors 0 in 2024, which does not meet the requirement (at least 1)',
  ],
  [
    'meets it',
    1,
    '儿童主任数2024年为1个，达到要求（至少1个）',
    'Child directors 1 in 2024, which meets the requirement (at least 1)',
  ],
])('a unit that %s: its own report says so, and does not ask it for the figure', (_what, value, zh, en) => {
  const assessment = assess(plan, [figure('甲社区', value)], { asOf: 2024, area: '甲社区' });
  for (const [language, text] of [
    ['zh', zh],
    ['en', en],
  ] as const) {
    const { blocks, annexes } = reportDocument(assessment, { language, plan });
    expect(paragraphsOf(blocks)).toContain(text);
    expect(paragraphsOf(blocks)).not.toMatch(/尚未收集到|暂无监测数据|no figures/);
    expect(annexes.map(({ title }) => title)).not.toContain(
      language === 'zh' ? '缺数据指标' : 'Indicators without figures',
    );
  }
});
