/**
 * The measures that the recommendations quote: the same sentence in both languages, and one that asks for something.
 */
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/entries/index.js';
import { excerptOf, nearestMeasure, ownMeasure, type Measure } from '../../../src/render/leaders/measures.js';

const measures = (domain: string): Measure[] =>
  catalogue.plans
    .flatMap(({ domains }) => domains)
    .find(({ id }) => id === domain)!
    .items.flatMap(({ id, ordinal, type, text }) => (type === 'measure' ? [{ id, ordinal, text: text! }] : []));

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
    const wanted = { indicator, target: '' };
    const measure = nearestMeasure(wanted, all)!;
    expect(measure.ordinal).toBe(ordinal);
    const excerpt = excerptOf(measure, wanted, all);
    expect(excerpt.zh).toContain(zh);
    expect(excerpt.en).toContain(en);
    expect(excerpt.en.match(/…/g)?.length).toBe(excerpt.zh.match(/……/g)?.length);
  });
});

describe('a problem whose words are only in its target', () => {
  const targetOf = (indicator: string, domain: string): string =>
    catalogue.items.find(
      ({ id, type, text }) => id.startsWith(domain) && type === 'target' && text?.zh.includes(indicator),
    )!.text!.zh;
  test.each<[domain: string, indicator: string, words: string, ordinal: number | null]>([
    // 得到有效控制 is no reason to quote 有效控制儿童近视.
    ['children.health', '儿童超重率', '超重', null],
    ['children.health', '5岁以下儿童贫血患病率', '贫血', null],
    // 达标率 is no reason to quote the measure on public toilets.
    ['women.environment', '城区声环境功能区夜间达标率', '声环境', 8],
    // 产前诊断水平 is no reason to quote the measure on birth defects.
    ['children.health', '儿童健康素养水平', '健康素养', 2],
    ['women.environment', '农村自来水普及率', '自来水', 9],
    ['women.health', '妇女抑郁症患病率', '抑郁', 8],
  ])('%s: %s', (domain, indicator, words, ordinal) => {
    const measure = nearestMeasure({ indicator, target: targetOf(words, domain) }, measures(domain));
    expect(measure?.ordinal ?? null).toBe(ordinal);
  });
});

test('the measure that itself sets something for the indicator comes first, and its sentence is quoted', () => {
  const all = catalogue.items.flatMap(({ type, text, ...item }) =>
    type === 'measure' ? [{ ...item, text: text! }] : [],
  );
  const measure = ownMeasure('prenatal-screening-rate', all)!;
  expect(measure.id).toBe('children.health.measure.5');
  const wanted = { id: 'prenatal-screening-rate', indicator: '产前筛查率', target: '' };
  expect(excerptOf(measure, wanted, all).zh).toBe('加强出生缺陷综合防治。……提高产前筛查覆盖率和产前诊断水平。……');
  expect(ownMeasure('infant-mortality-rate', all)).toBe(null);
});

test('no measure answers words that none of them has', () => {
  expect(nearestMeasure({ indicator: '渔船吨位', target: '' }, measures('children.health'))).toBe(null);
});

test('without a near sentence the first one that asks for something is quoted, and not the heading alone', () => {
  const measure = { id: 'm', ordinal: 1, text: { zh: '标题甲。要求乙。要求丙。', en: 'Title. Ask one. Ask two.' } };
  expect(excerptOf(measure, { indicator: '渔船', target: '' }, [measure])).toEqual({
    zh: '标题甲。要求乙。……',
    en: 'Title. Ask one. …',
  });
});

test('a measure of one sentence is quoted whole', () => {
  const measure = { id: 'm', ordinal: 1, text: { zh: '只有一句。', en: 'One sentence.' } };
  expect(excerptOf(measure, { indicator: '一句', target: '' }, [measure])).toEqual({
    zh: '只有一句。',
    en: 'One sentence.',
  });
});
