/**
 * The measures that the recommendations quote: the same sentence in both languages, and one that asks for something.
 */
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/entries/assessment.js';
import { catalogue } from '../../../src/entries/index.js';
import { reportMarkdown } from '../../../src/entries/render.js';
import { excerptOf, nearestMeasure, type Measure } from '../../../src/render/leaders/measures.js';

const measures = (domain: string): Measure[] =>
  catalogue.plans
    .flatMap(({ domains }) => domains)
    .find(({ id }) => id === domain)!
    .items.flatMap(({ id, ordinal, type, text, criteria }) =>
      type === 'measure' ? [{ id, ordinal, text: text!, asked: criteria }] : [],
    );

test('every measure has as many sentences in English as in Chinese', () => {
  const all = catalogue.items.filter(({ type }) => type === 'measure');
  expect(all.length).toBeGreaterThan(150);
  for (const { id, text } of all)
    expect([id, text.en.split(/(?<=\.)\s+/u).length]).toEqual([id, text.zh.match(/[^。]+。?/gu)!.length]);
});

describe('a problem is answered by the measure with its words', () => {
  test.each<[domain: string, indicator: string, ordinal: number, zh: string, en: string]>([
    [
      'children.health',
      '新生儿访视率',
      4,
      '保障新生儿安全与健康。……加强新生儿规范化访视工作，新生儿访视率保持在95%以上。……',
      'Ensure the safety and health of newborns. … Strengthen standardised newborn visits',
    ],
    [
      'women.law',
      '人身保护令签发率',
      4,
      '加大反家庭暴力法律法规的实施力度。……及时签发人身保护令，提高审核签发率。',
      '',
    ],
    [
      'children.education',
      '重点办好的中等职业学校（技工学校）数',
      6,
      '高质量推进高中阶段教育。……推进中等职业教育和普通高中教育协调发展，重点办好1—2所中等职业学校（技工学校）。',
      'Advance senior secondary education with high quality. … Promote coordinated development of secondary vocational education',
    ],
  ])('%s: %s', (domain, indicator, ordinal, zh, en) => {
    const all = measures(domain);
    const wanted = { ids: [], indicator, target: '' };
    const measure = nearestMeasure(wanted, all)!;
    expect(measure.ordinal).toBe(ordinal);
    const excerpt = excerptOf(measure, wanted, all);
    expect(excerpt.zh).toContain(zh);
    expect(excerpt.en).toContain(en);
    expect(excerpt.en.match(/…/g)?.length).toBe(excerpt.zh.match(/……/g)?.length);
  });
});

test('no measure answers words that none of them has', () => {
  expect(nearestMeasure({ ids: [], indicator: '渔船吨位', target: '' }, measures('children.health'))).toBe(null);
});

test.each<[indicator: string, target: string, ordinal: number | null]>([
  ['婴儿死亡率', '新生儿、婴儿死亡率下降。', null],
  ['儿童肥胖率', '儿童肥胖率下降。', null],
  ['小学生近视率', '近视率下降。', 9],
  ['儿童免疫接种率', '接种率提高。', 6],
])('a word of every measure, or one beside the point, makes none near: %s', (indicator, target, ordinal) => {
  const found = nearestMeasure({ ids: [], indicator, target }, measures('children.health'));
  expect(found?.ordinal ?? null).toBe(ordinal);
});

test.each<[indicators: readonly string[], ordinal: number, sentence: string]>([
  [['prenatal-screening-rate'], 5, '加强出生缺陷综合防治。……提高产前筛查覆盖率和产前诊断水平。……'],
  [['caries-prevalence-at-age-12'], 6, '12岁儿童龋患率控制在25%以内'],
  [['paediatricians-per-1000-children'], 2, '每千名儿童拥有儿科执业（助理）医生达到1.12名'],
])(
  'of a measure that asks something of %s, that sentence is quoted, whatever words are near',
  (ids, ordinal, sentence) => {
    const all = measures('children.health');
    const wanted = { ids, indicator: '母乳喂养', target: '孕产妇死亡率' };
    expect(
      excerptOf(
        all.find((measure) => measure.ordinal === ordinal)!,
        wanted,
        all,
      ).zh,
    ).toContain(sentence);
  },
);

test('a problem is answered by the measure of any domain that names its indicator, before one with near words', () => {
  const row = { indicator: 'prenatal-screening-rate', period: 2025, value: '60.0' } as const;
  const assessment = assess(catalogue, [row], { asOf: 2025 });
  expect(reportMarkdown(assessment, { language: 'zh', plan: catalogue })).toContain(
    '针对产前筛查率。** 落实“儿童与健康”策略措施5：“加强出生缺陷综合防治。……提高产前筛查覆盖率和产前诊断水平。……”',
  );
  expect(reportMarkdown(assessment, { language: 'en', plan: catalogue })).toContain(
    'Carry out measure 5 under “Children and health”:',
  );
});

test('without a near sentence the first one that asks for something is quoted, and not the heading alone', () => {
  const measure = {
    id: 'm',
    ordinal: 1,
    asked: [],
    text: { zh: '标题甲。要求乙。要求丙。', en: 'Title. Ask one. Ask two.' },
  };
  expect(excerptOf(measure, { ids: [], indicator: '渔船', target: '' }, [measure])).toEqual({
    zh: '标题甲。要求乙。……',
    en: 'Title. Ask one. …',
  });
});

test('a measure of one sentence is quoted whole', () => {
  const measure = { id: 'm', ordinal: 1, asked: [], text: { zh: '只有一句。', en: 'One sentence.' } };
  expect(excerptOf(measure, { ids: [], indicator: '一句', target: '' }, [measure])).toEqual({
    zh: '只有一句。',
    en: 'One sentence.',
  });
});
