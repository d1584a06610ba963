import { evaluate as evaluateTianmen } from '../../../src/entries/index.js';
import type { Criterion } from '../../../src/criteria/criterion.js';
import type { ChangeFromBaseline } from '../../../src/criteria/kinds/change-from-baseline.js';
import { describe, expect, test } from 'vitest';
import type { Evaluation, EvaluateOptions, Evidence } from '../../../src/entries/engine.js';
import { explain } from '../../../src/entries/explain.js';
import { readings } from '../../../src/criteria/policy/readings.js';
import { reasonLabels } from '../../../src/criteria/words/labels.js';
import { warningText } from '../../../src/criteria/words/warning-text.js';
import { toy } from '../../toy.js';
import { faultOf, judge, series, variant, type Id } from '../judge.js';

/** One sentence of an explanation each: what was found, what is demanded, the verdict, the readings, the warnings. */
function sentences(verdict: Evaluation): { readonly zh: readonly string[]; readonly en: readonly string[] } {
  return { zh: explain(verdict, 'zh').split(/(?<=。)/), en: explain(verdict, 'en').split(/(?<=\.) (?=[A-Z])/) };
}

/** A change from the base year of another size. */
function resized(fields: object): Criterion {
  const { changePercent: _percent, ...rest } = toy.criterion('change') as ChangeFromBaseline;
  return { ...rest, ...fields };
}

describe('explanations', () => {
  test('name phrase, value, period, threshold and reading', () => {
    const verdict = judge('at-most', series({ 2020: 18, 2024: '14.3' }));
    expect(explain(verdict, 'zh')).toBe(
      '死亡率：2024年为14.3/10万，比2020年下降3.7/10万（下降20.6%）。规划要求到2025年控制在14/10万以下（“14/10万以下”）。截至2024年底尚未达到目标值，比目标值高0.3/10万。判定规则：“以下”包括本数（类推适用《民法典》第1259条）。',
    );
    expect(explain(verdict, 'en')).toBe(
      'Mortality: 14.3 per 100,000 in 2024, down 3.7 per 100,000 (20.6%) from 2020. The plan asks for at most 14 per 100,000 by 2025 (“14/10万以下”). As of 2024 it is not met yet: 0.3 per 100,000 above the target level. Reading: 以下 includes the number itself (Civil Code of China, art. 1259, by analogy).',
    );
  });
  test.each(['zh', 'en'] as const)('every kind and every answer can be said in %s', (language) => {
    for (const { id } of toy.criteria) {
      for (const observations of [
        [],
        id === 'attested' ? [{ period: 2024, attested: 'partly' as const }] : series({ 2020: 1, 2024: 2 }),
      ]) {
        const said = explain(
          judge(id, observations, {
            reference: undefined as never,
            ...(id.startsWith('compare') && { reference: series({ 2024: 2 }) }),
          }),
          language,
        );
        expect(said).not.toMatch(/undefined|null|NaN|\{|\[object/);
        expect(said.length).toBeGreaterThan(20);
      }
    }
  });
});

describe('what was found', () => {
  const attested = (attested: 'achieved' | 'partly' | 'not', rest: object = {}): Evidence => ({
    period: 2024,
    attested,
    ...rest,
  });
  test.each<[string, Id, readonly Evidence[], EvaluateOptions, string, string]>([
    ['a year', 'at-least', series({ 2024: '94.70' }), {}, 'coverage：2024年为94.70%。', 'coverage: 94.70% in 2024.'],
    [
      'a month',
      'at-least',
      [{ period: '2024-06', value: 94 }],
      { policy: { judgedPeriod: 'latest' } },
      'coverage：2024年6月为94%。',
      'coverage: 94% in 2024-06.',
    ],
    [
      'a day',
      'at-least',
      [{ period: '2024-06-05', value: 94 }],
      { asOf: 2024 },
      'coverage：2024年6月5日为94%。',
      'coverage: 94% in 2024-06-05.',
    ],
    [
      'an area',
      'at-least',
      [{ period: 2024, value: 94, area: '甲' }],
      {},
      'coverage：2024年为94%（甲）。',
      'coverage: 94% in 2024 (甲).',
    ],
    [
      'a lower bound',
      'at-least',
      [{ period: 2024, value: 99, bound: 'at-least' }],
      {},
      'coverage：2024年不低于99%。',
      'coverage: at least 99% in 2024.',
    ],
    [
      'an upper bound',
      'at-least',
      [{ period: 2024, value: 90, bound: 'at-most' }],
      {},
      'coverage：2024年不高于90%。',
      'coverage: at most 90% in 2024.',
    ],
    ['nothing', 'at-least', [], {}, 'coverage：无可用数据。', 'coverage: no figures to judge by.'],
    [
      'an indication',
      'at-most',
      series({ 2024: 15 }),
      { asOf: 2026 },
      '死亡率：最新数据2024年为15/10万，仅供参考。',
      'Mortality: the latest figure, 15 per 100,000 in 2024, is an indication only.',
    ],
    ['no use', 'at-most', [], { notApplicable: 'x' }, '死亡率：不适用。', 'Mortality: not applicable.'],
    [
      'achieved',
      'attested',
      [attested('achieved')],
      {},
      '制度：经评估单位认定，2024年已实现。',
      'System: stated by the assessor to be achieved in 2024.',
    ],
    [
      'partly',
      'attested',
      [attested('partly', { assessor: '市妇儿工委' })],
      {},
      '制度：经市妇儿工委认定，2024年部分实现。',
      'System: stated by 市妇儿工委 to be partly achieved in 2024.',
    ],
    [
      'not',
      'attested',
      [attested('not', { period: '2024-06', evidence: '督导报告' })],
      {},
      '制度：经评估单位认定，2024年6月未实现，依据：督导报告。',
      'System: stated by the assessor to be not achieved in 2024-06, on the evidence of: 督导报告.',
    ],
  ])('%s', (_case, id, observations, options, zh, en) => {
    const said = sentences(judge(id, observations, options));
    expect(said.zh[0]).toBe(zh);
    expect(said.en[0]).toBe(en);
  });
});

describe('what is demanded', () => {
  const of = (id: Id, fields: object = {}) => variant(id, fields);
  test.each([
    [of('at-least'), '达到95%以上', 'at least 95%'],
    [of('at-least', { phrase: '达到95%' }), '达到95%', 'at least 95%'],
    [of('at-least', { phrase: '不少于95%' }), '不少于95%', 'at least 95%'],
    [of('every-unit'), '至少1个', 'at least 1'],
    [of('at-most'), '控制在14/10万以下', 'at most 14 per 100,000'],
    [of('at-most', { phrase: '控制在14/10万以内' }), '控制在14/10万以内', 'at most 14 per 100,000'],
    [of('at-most', { phrase: '降至14/10万' }), '不高于14/10万', 'at most 14 per 100,000'],
    [of('at-most', { phrase: '动态清零', value: '0' }), '清零', 'none left'],
    [of('at-most', { phrase: '分别控制在8/10万和14/10万及以下' }), '控制在14/10万及以下', 'at most 14 per 100,000'],
    [of('at-most', { phrase: '分别控制在14/10万和8/10万以下' }), '控制在14/10万以下', 'at most 14 per 100,000'],
    [of('between'), '为1～2个', '1 to 2'],
    [of('between', { unit: 'percent', indicator: 'women' }), '为1%～2%', '1 to 2%'],
    [of('change'), '比2020年下降20%', 'a fall of 20% from the 2020 level'],
    [
      of('change', { changePercent: '15.5', baselineYear: 2021 }),
      '比2021年上升15.5%',
      'a rise of 15.5% from the 2021 level',
    ],
    [of('change', { changePercent: '+15' }), '比2020年上升15%', 'a rise of 15% from the 2020 level'],
    [of('gradual'), '比2020年逐步提高', 'a gradual rise from the 2020 level'],
    [of('sustained'), '比2020年持续提高', 'a sustained rise from the 2020 level'],
    [of('marked'), '比2020年明显提高', 'a marked rise from the 2020 level'],
    [
      of('marked', { pace: 'unspecified', direction: 'decrease', baselineYear: 2021 }),
      '比2021年降低',
      'a fall from the 2021 level',
    ],
    [of('slowing'), '上升趋势比2020年以前减缓', 'a slower rise than before 2020'],
    [of('slowing', { direction: 'decrease' }), '下降趋势比2020年以前减缓', 'a slower fall than before 2020'],
    [of('gap'), '差距比2020年缩小', 'a narrower gap than in 2020'],
    [of('gap', { pace: 'marked' }), '差距比2020年明显缩小', 'a markedly narrower gap than in 2020'],
    [of('compare'), '不低于对照指标', 'at least the level of the indicator compared with'],
  ])('%o', (criterion, zh, en) => {
    const said = sentences(judge(criterion, []));
    expect(said.zh[1]).toBe(`规划要求到${criterion.due}年${zh}（“${criterion.phrase}”）。`);
    expect(said.en[1]).toBe(`The plan asks for ${en} by ${criterion.due} (“${criterion.phrase}”).`);
  });
});

test.each<[Id, object, string, string]>([
  ['about', {}, '在45%左右（“45%左右”），未规定幅度', 'about 45% by 2030 (“45%左右”), without saying how near'],
  [
    'compare-about',
    {},
    '与对照指标相适应（“相适应”），未设量化标准',
    'about the level of the indicator compared with by 2030 (“相适应”), without a number of its own',
  ],
  [
    'balanced',
    {},
    '保持均衡（“均衡”），未设量化标准',
    'balance between the sexes by 2030 (“均衡”), without a number of its own',
  ],
  [
    'converge',
    {},
    '趋于正常（正常范围103～107；“趋于正常”），未设量化标准',
    'an approach to the normal range of 103 to 107 by 2030 (“趋于正常”), without a number of its own',
  ],
  [
    'converge',
    { phrase: '趋于平衡' },
    '趋于平衡（参考范围103～107；“趋于平衡”），未设量化标准',
    'an approach to the reference range of 103 to 107 by 2030 (“趋于平衡”), without a number of its own',
  ],
])('what the plan leaves open is said: %s %j', (id, fields, zh, en) => {
  const said = sentences(judge(variant(id, fields), []));
  expect(said.zh[1]).toBe(`规划要求到2030年${zh}。`);
  expect(said.en[1]).toBe(`The plan asks for ${en}.`);
});

test('a statement is quoted', () => {
  const said = sentences(judge('attested', []));
  expect(said.zh[1]).toBe('规划的定性要求：“健全”。');
  expect(said.en[1]).toBe('The plan states: “健全”, due by 2030.');
});

describe('the verdict', () => {
  const units = (values: Record<string, number>, period = 2024): Evidence[] =>
    Object.entries(values).map(([area, value]) => ({ period, value, area }));
  const ten = units(Object.fromEntries([...'abcdefg'].map((name) => [name, 0])));
  test.each<[string, Id, readonly Evidence[], EvaluateOptions, string, string]>([
    [
      'met',
      'at-most',
      series({ 2025: '13.5' }),
      {},
      '截至2025年底已达标，低于目标值0.5/10万。',
      'As of 2025 it is met: 0.5 per 100,000 below the target level.',
    ],
    [
      'met early',
      'at-least',
      series({ 2024: 96 }),
      {},
      '截至2024年底已提前达到目标值，高于目标值1个百分点。',
      'As of 2024 it is met ahead of the due year: 1 percentage point above the target level.',
    ],
    [
      'on the limit',
      'at-least',
      series({ 2024: 95 }),
      { asOf: '2025-06-30' },
      '截至2025年6月30日，正好等于目标值（早于目标年）。',
      'As of 2025-06-30 it is met ahead of the due year: exactly the target level.',
    ],
    [
      'not met',
      'at-most',
      series({ 2025: 16 }),
      {},
      '截至2025年底未达标，比目标值高2/10万。',
      'As of 2025 it is not met: 2 per 100,000 above the target level.',
    ],
    [
      'not met yet',
      'at-least',
      series({ 2024: 90 }),
      { asOf: '2025-03' },
      '截至2025年3月底尚未达到目标值，距目标值还差5个百分点。',
      'As of 2025-03 it is not met yet: 5 percentage points short of the target level.',
    ],
    [
      'a change by the year',
      'slowing',
      series({ 2018: 10, 2020: 14, 2022: 15 }),
      {},
      '截至2022年底，增速比2020年以前每年减缓1.5个百分点，符合目标方向。',
      'As of 2022 it is in the direction asked for: slower than before 2020 by 1.5 percentage points a year.',
    ],
    [
      'short by the year',
      'slowing',
      series({ 2018: 10, 2020: 11, 2022: 13 }),
      {},
      '截至2022年底，增速比2020年以前每年加快0.5个百分点，与目标方向相反。',
      'As of 2022 it is against the direction asked for: faster than before 2020 by 0.5 percentage points a year.',
    ],
    [
      'a net gain against the slope',
      'gradual',
      series({ 2020: 50, 2021: 57, 2022: 54, 2023: 51 }),
      {},
      '截至2023年底，比2020年提高1个百分点，历年走势方向不一致。',
      'As of 2023 it is without a settled direction: up 1 percentage point from 2020.',
    ],
    [
      'no nearer',
      'converge',
      series({ 2020: 111, 2024: 111 }),
      {},
      '截至2024年底，与2020年持平，仍高于正常范围上限4，与目标方向相反。',
      'As of 2024 it is against the direction asked for: unchanged from 2020, still 4 males per 100 females above the normal range.',
    ],
    [
      'stated',
      'attested',
      [{ period: 2030, attested: 'not' }],
      {},
      '截至2030年底未实现。',
      'As of 2030 it is not achieved.',
    ],
    [
      'a breach',
      'sustain',
      series({ 2021: 94, 2022: 95, 2023: 93, 2024: 97 }),
      {},
      '截至2024年底未做到逐年达到，2021、2023年曾低于目标值；最新数据高于目标值2个百分点。',
      'As of 2024 it is not met in every year: below the target level in 2021 and 2023; the latest figure is 2 percentage points above the target level.',
    ],
    [
      'all units',
      'every-unit',
      units({ a: 1, b: 2 }),
      { units: ['a', 'b'] },
      '截至2024年底已提前达到目标值，2所学校全部达到。',
      'As of 2024 it is met ahead of the due year: all 2 schools meet it.',
    ],
    [
      'some units',
      'every-unit',
      units({ a: 1, b: 0 }),
      { units: ['a', 'b', 'c'] },
      '截至2024年底尚未达到目标值，3所学校中1所达到；未达到：b；未报数据：c。',
      'As of 2024 it is not met yet: 1 of 3 schools meets it; short of it: b; no figures: c.',
    ],
    [
      'five units',
      'every-unit',
      ten.slice(0, 5),
      {},
      '截至2024年底尚未达到目标值，5所学校均未达到；未达到：a、b、c、d、e。',
      'As of 2024 it is not met yet: none of 5 schools meets it; short of it: a, b, c, d, e.',
    ],
    [
      'too many units to name',
      'every-unit',
      ten,
      {},
      '截至2024年底尚未达到目标值，7所学校均未达到；未达到：a、b、c、d、e等7所。',
      'As of 2024 it is not met yet: none of 7 schools meets it; short of it: a, b, c, d, e and 2 more.',
    ],
    [
      'too many, failing and silent',
      'every-unit',
      ten.slice(0, 4),
      { units: [...'abcdxyz'] },
      '截至2024年底尚未达到目标值，7所学校中尚无达到的；未达到：a、b、c、d；未报数据：x、y、z。',
      'As of 2024 it is not met yet: none of 7 schools is known to meet it; short of it: a, b, c, d; no figures: x, y, z.',
    ],
    [
      'declared',
      'at-least',
      [],
      { notApplicable: '无助产机构' },
      '填报单位说明：无助产机构。',
      'Declared by the reporting body: 无助产机构.',
    ],
    [
      'nothing to divide by',
      'at-most',
      [{ period: 2024, numerator: 0, denominator: 0 }],
      {},
      '分母为0。',
      'The denominator is zero.',
    ],
  ])('%s', (_case, id, observations, options, zh, en) => {
    const said = sentences(judge(id, observations, options));
    expect(said.zh[2]).toBe(zh);
    expect(said.en[2]).toBe(en);
  });

  test('breaches are named by unit', () => {
    const held = variant('every-unit', { sustain: true });
    const said = sentences(
      judge(held, [...units({ a: 1, b: 0 }, 2021), ...units({ a: 1, b: 1 }, 2022)], { units: ['a', 'b'] }),
    );
    expect(said.zh[2]).toBe('截至2022年底未做到逐年达到，b（2021年）曾低于目标值；2所学校全部达到。');
    expect(said.en[2]).toBe(
      'As of 2022 it is not met in every year: below the target level in b (2021); all 2 schools meet it.',
    );
  });

  test('per-mille differ by 千分点', () => {
    expect(
      sentences({
        ...judge('at-least', series({ 2024: 90 })),
        indicator: { ...toy.indicator('coverage'), unit: 'per-1000' },
      } as Evaluation).zh[2],
    ).toBe('截至2024年底尚未达到目标值，距目标值还差5个千分点。');
  });
});

describe('why the data do not suffice', () => {
  test.each<[Id, readonly Evidence[], EvaluateOptions, string, string]>([
    ['at-least', [], { asOf: 2024 }, '无监测数据，暂不评价。', 'It cannot be judged: there are no figures.'],
    [
      'every-unit',
      [],
      { asOf: 2024, units: ['a', 'b'] },
      '无监测数据（a、b），暂不评价。',
      'It cannot be judged: there are no figures (a and b).',
    ],
    [
      'at-most',
      series({ 2024: 15 }),
      { asOf: 2026 },
      '目标年（2025年）无数据，暂不评价。',
      'It cannot be judged: there is no figure for the due year (2025).',
    ],
    [
      'change',
      series({ 2024: 15 }),
      {},
      '缺2020年基期数据，暂不评价。',
      'It cannot be judged: there is no figure for the base year, 2020.',
    ],
    [
      'gradual',
      series({ 2020: 15 }),
      {},
      '数据年份不足，暂不评价。',
      'It cannot be judged: there are figures for too few years.',
    ],
    [
      'compare',
      series({ 2024: 15 }),
      { reference: [] },
      '缺同期对照指标数据，暂不评价。',
      'It cannot be judged: there is no figure of the indicator compared with.',
    ],
    [
      'every-unit',
      [{ period: 2024, value: 1, area: 'a' }],
      { units: ['a', 'b', 'c'] },
      '部分单位未报数据（b、c），暂不评价。',
      'It cannot be judged: some units reported no figures (b and c).',
    ],
    [
      'sustain',
      series({ 2021: 95, 2022: 95, 2023: 95, 2024: 95, 2025: 95, 2026: 95, 2027: 95, 2030: 95 }),
      {},
      '规划期内部分年份无数据（2028、2029年），暂不评价。',
      'It cannot be judged: some years of the plan have no figures (2028 and 2029).',
    ],
    [
      'at-least',
      [{ period: 2024, value: 90, bound: 'at-least' }],
      {},
      '数据只给出上限或下限，暂不评价。',
      'It cannot be judged: the figure is only a bound.',
    ],
    [
      'attested',
      [],
      { asOf: 2024 },
      '尚无评估单位认定，暂不评价。',
      'It cannot be judged: no assessor has made a statement.',
    ],
  ])('%s %j %j', (id, observations, options, zh, en) => {
    const said = sentences(judge(id, observations, options));
    expect(said.zh[2]).toBe(zh);
    expect(said.en[2]).toBe(en);
  });
  test('by itself', () => {
    expect(reasonLabels['no-observation']).toEqual({ zh: '无监测数据', en: 'there are no figures' });
  });
});

describe('how the words were read', () => {
  const set = {
    zh: '无官方规定，取默认判定参数，可调整',
    en: 'no official rule: this library’s default, set by policy',
  };
  const chosen = { zh: '由判定参数选定', en: 'chosen by policy' };
  const ordinary = { zh: '规划用语的通常含义', en: 'ordinary meaning in plans of this kind' };
  const civilCode = {
    zh: '“以上”包括本数（类推适用《民法典》第1259条）',
    en: '以上 includes the number itself (Civil Code of China, art. 1259, by analogy)',
  };
  const netGain = {
    zh: `方向性要求：比2020年有净变化，且历年走势方向一致（${set.zh}）`,
    en: `a direction is taken when there is a net change since 2020 and the Theil–Sen slope is not against it (${set.en})`,
  };
  const rise = series({ 2020: 50, 2024: 56 });
  const said: readonly (readonly [readonly string[], () => Evaluation, string, string])[] = [
    [['inclusive-bound'], () => judge('at-least', rise), civilCode.zh, civilCode.en],
    [
      ['reach-is-at-least'],
      () => judge(variant('at-least', { phrase: '达到95%' }), rise),
      `“达到”“提高到”“增至”某数，即不低于该数（${ordinary.zh}）`,
      `达到, 提高到 and 增至 a number mean not below it (${ordinary.en})`,
    ],
    [
      ['exclusive-bound'],
      () => judge(variant('at-least', { strict: true, phrase: '高于95%' }), rise),
      '“高于”不包括本数（类推适用《民法典》第1259条）',
      '高于 excludes the number itself (Civil Code of China, art. 1259, by analogy)',
    ],
    [
      ['about-tolerance'],
      () => judge('about', rise),
      `“左右”取上下2个百分点（${set.zh}）`,
      `左右 is read as within 2 percentage points either way (${set.en})`,
    ],
    [
      ['relative-change'],
      () => judge('change', rise),
      '“以2020年为基数”下降20%，是相对2020年数值的比例（统计用语的通常含义：百分之几不同于几个百分点）',
      'a fall of 20% on the base of 2020 is relative to the value of 2020 (ordinary statistical usage: percent, not percentage points)',
    ],
    [
      ['relative-change'],
      () => judge(variant('change', { changePercent: '+20' }), rise),
      '“以2020年为基数”上升20%，是相对2020年数值的比例（统计用语的通常含义：百分之几不同于几个百分点）',
      'a rise of 20% on the base of 2020 is relative to the value of 2020 (ordinary statistical usage: percent, not percentage points)',
    ],
    [
      ['absolute-change', 'yearly-change'],
      () => judge(resized({ change: '-0.5', per: 'year' }), rise),
      '变化0.5/10万，是与2020年数值之差，不是比例（统计用语的通常含义：百分之几不同于几个百分点）；每年的变化自2020年起计10年，按比例的逐年累乘（规划用语的通常含义）',
      'a change of 0.5 per 100,000 is a difference from the value of 2020, not a percentage of it (ordinary statistical usage: percent, not percentage points); a yearly change is counted for 10 years from 2020; percentages and factors compound (ordinary meaning in plans of this kind)',
    ],
    [
      ['factor-of-base'],
      () => judge(resized({ factor: '5/6' }), rise),
      '目标值为2020年数值乘以5/6（规划用语的通常含义）',
      'the level is 5/6 times the value of 2020 (ordinary meaning in plans of this kind)',
    ],
    [
      ['no-worse'],
      () => judge('hold', rise),
      `与2020年数值相同即为符合（${ordinary.zh}）`,
      `the value of 2020 itself will do (${ordinary.en})`,
    ],
    [['net-gain'], () => judge('gradual', rise), netGain.zh, netGain.en],
    [
      ['monotone'],
      () => judge('gradual', rise, { policy: { trendReading: 'monotone' } }),
      `方向性要求：比2020年有净变化，且逐年无反复（${chosen.zh}）`,
      `a direction is taken when there is a net change since 2020 and no period turned back (${chosen.en})`,
    ],
    [
      ['net-gain', 'marked-change'],
      () => judge('marked', rise, { policy: { markedChange: '10' } }),
      `${netGain.zh}；“明显”取相对变化不小于10%（${chosen.zh}）`,
      `${netGain.en}; 明显 (marked) is read as a relative change of at least 10% (${chosen.en})`,
    ],
    [
      ['absolute-gap', 'net-gain'],
      () => judge('gap', series({ 2020: 5, 2024: 4 })),
      `“差距”为两者之差的绝对值（国家统计局监测报告的表述）；${netGain.zh}`,
      `a gap is the absolute difference of its two sides (as in the reports of the National Bureau of Statistics); ${netGain.en}`,
    ],
    [
      ['relative-gap', 'net-gain'],
      () =>
        evaluateTianmen('women.economy.target.4/gender-income-gap@2030', series({ 2020: 20, 2024: 17.5 }), {
          asOf: 2024,
        }),
      `收入等金额的“差距”为差额占前一方的百分比（差额随物价上升；规划未规定算法）；${netGain.zh}`,
      `a gap of money is the difference as a percentage of its first side (differences of money grow with prices; the plan fixes no formula); ${netGain.en}`,
    ],
    [
      ['slowing-growth'],
      () => judge('slowing', series({ 2018: 1, 2020: 2, 2022: 3 })),
      `“趋势减缓”：2020年以后的年均变化小于此前（按历年变化的中位数）（${set.zh}）`,
      `a slowing rise has a smaller Theil–Sen slope since 2020 than before (${set.en})`,
    ],
    [
      ['balanced-band'],
      () => judge('balanced', rise, { policy: { balancedBand: { min: '45', max: '55' } } }),
      '“均衡”的参考范围：每一性别占45%～55%（规划未设量化标准；参考国际通行做法）',
      'balanced (均衡) means each sex holds 45% to 55% (Council of Europe, Recommendation Rec(2003)3)',
    ],
    [
      ['towards-band'],
      () => judge('converge', series({ 2024: 105 })),
      `“趋于”：进入103～107，或与之距离比2020年缩小（${set.zh}）`,
      `to converge (趋于) is to be inside 103–107, or nearer to it than in 2020 (${set.en})`,
    ],
    [
      ['inclusive-bound', 'every-period'],
      () => judge('sustain', series({ 2021: 96 })),
      `${civilCode.zh}；“稳定在”：规划期内各年均须符合（${ordinary.zh}）`,
      `${civilCode.en}; 稳定在 must hold in every year of the plan (${ordinary.en})`,
    ],
    [
      ['every-unit'],
      () => judge('every-unit', [], { units: ['a'] }),
      '各单位均须达到，不以平均数代替；未报数据的单位不视为达到（“以……为单位”“各”“每”的通常含义）',
      'every unit must pass by itself, never the mean; a unit without data is not a pass (ordinary meaning of 以…为单位, 各, 每)',
    ],
    [
      ['inclusive-bound', 'threshold-precision'],
      () => judge('at-least', rise, { policy: { comparison: 'threshold-precision' } }),
      `${civilCode.zh}；按目标值的小数位数修约后比较（GB/T 8170—2008 修约值比较法，由判定参数选定）`,
      `${civilCode.en}; values are rounded to the decimals of the limit (GB/T 8170—2008, comparison of rounded values; chosen by policy)`,
    ],
  ];
  test.each(said)('%j', (ids, answer, zh, en) => {
    const verdict = answer();
    expect(verdict.readings.map(({ id }) => id)).toEqual(ids);
    expect(sentences(verdict).zh[3]).toBe(`判定规则：${zh}。`);
    expect(sentences(verdict).en[3]).toBe(`Reading: ${en}.`);
  });
  test('every reading there is has been said', () => {
    expect(new Set(said.flatMap(([ids]) => ids))).toEqual(new Set(Object.keys(readings)));
  });
});

describe('what to be careful of', () => {
  const noted: readonly (readonly [string, () => Evaluation, string, string])[] = [
    [
      'levelling-down',
      () => judge('gap', [...series({ 2020: 60, 2024: 58 }, 'boys'), ...series({ 2020: 50, 2024: 52 }, 'girls')]),
      '差距缩小系优势一方水平下降所致（由60变为58）',
      'the gap narrowed because the better side got worse (from 60 to 58)',
    ],
    [
      'unquantified',
      () => judge('marked', series({ 2020: 50, 2024: 51 })),
      '“明显”未规定幅度，只评价方向',
      '明显 (marked) has no official size; only the direction is judged',
    ],
    [
      'reversals',
      () => judge('sustained', series({ 2020: 50, 2021: 49, 2022: 55, 2023: 54 })),
      '2021、2023年出现反复',
      'it moved against the direction in 2021 and 2023',
    ],
    [
      'series-break',
      () =>
        judge('at-least', [
          { period: 2020, value: 90 },
          { period: 2023, value: 90, status: 'B' },
          { period: 2024, value: 90, status: 'B' },
        ]),
      '2023、2024年统计口径调整，前后不完全可比',
      'the definition changed: the years are not fully comparable (2023 and 2024)',
    ],
    [
      'observation-status',
      () => judge('at-least', [{ period: 2024, value: 90, status: 'P' }]),
      '最新数据为初步数',
      'the latest figure is preliminary',
    ],
    [
      'forecast-excluded',
      () =>
        judge('at-least', [
          { period: 2024, value: 90 },
          { period: 2025, value: 96, status: 'F' },
          { period: 2026, value: 97, status: 'F' },
        ]),
      '2025、2026年为预测数，未用于评价',
      'forecasts for 2025 and 2026 were left out',
    ],
    [
      'not-distinguishable',
      () => judge('at-least', [{ period: 2024, numerator: 95, denominator: 100 }]),
      '基数小，年度波动不代表趋势，不能断定与目标值有差别（95%置信区间为88.7%～98.4%）',
      'small numbers: it cannot be told from the target level (95% confidence interval 88.7 to 98.4%)',
    ],
    [
      'at-bound',
      () => judge('gradual', series({ 2020: 100, 2024: 100 })),
      '已达取值极限',
      'it is at the end of its range',
    ],
    [
      'units-not-listed',
      () => judge('every-unit', [{ period: 2024, value: 1, area: 'a' }]),
      '未提供单位名单，无法核对漏报',
      'the units were not listed, so missing reports cannot be seen',
    ],
    [
      'unobserved-periods',
      () => judge('sustain', series({ 2021: 95, 2024: 96 })),
      '2022、2023年无数据',
      'there are no figures for 2022 and 2023',
    ],
    [
      'no-prior-growth',
      () => judge('slowing', series({ 2018: 12, 2020: 11, 2022: 10 })),
      '基期以前无需要减缓的趋势',
      'there was no trend to slow before the base year',
    ],
  ];
  test.each(noted)('%s', (code, answer, zh, en) => {
    const verdict = answer();
    expect(verdict.warnings.map((warning) => warning.code)).toEqual([code]);
    expect(sentences(verdict).zh.at(-1)).toBe(`数据提示：${zh}。`);
    expect(sentences(verdict).en.at(-1)).toBe(`Note: ${en}.`);
    expect(warningText(verdict.warnings[0]!, verdict)).toEqual({ zh, en });
  });
  test('small numbers by themselves, where no figures are at hand', () => {
    const bare = {
      zh: '基数小，年度波动不代表趋势，不能断定与目标值有差别',
      en: 'small numbers: it cannot be told from the target level',
    };
    expect(warningText({ code: 'not-distinguishable' })).toEqual(bare);
    for (const verdict of [judge('at-least', series({ 2024: 95 })), judge('at-least', [])])
      expect(warningText({ code: 'not-distinguishable' }, verdict)).toEqual(bare);
  });
  test('several in one sentence', () => {
    const verdict = judge('at-least', [
      { period: 2024, value: 90, status: 'P' },
      { period: 2025, value: 96, status: 'F' },
    ]);
    expect(sentences(verdict).zh.at(-1)).toBe('数据提示：2025年为预测数，未用于评价；最新数据为初步数。');
    expect(sentences(verdict).en.at(-1)).toBe(
      'Note: forecasts for 2025 were left out; the latest figure is preliminary.',
    );
  });
});

test('sentences follow each other with a space in English and without one in Chinese', () => {
  const verdict = judge('attested', [], { asOf: 2024 });
  expect(explain(verdict, 'zh')).toBe('制度：无可用数据。规划的定性要求：“健全”。尚无评估单位认定，暂不评价。');
  expect(explain(verdict, 'en')).toBe(
    'System: no figures to judge by. The plan states: “健全”, due by 2030. It cannot be judged: no assessor has made a statement.',
  );
});

describe('figures', () => {
  const counts = (numerator: number, denominator: number, period: number): Evidence => ({
    period,
    numerator,
    denominator,
  });
  test.each<[string, Id, readonly Evidence[], EvaluateOptions, number, string, string]>([
    [
      'counted values have two decimals',
      'at-most',
      [counts(1, 7200, 2024)],
      {},
      0,
      '死亡率：2024年为13.89/10万（分子1，分母7200）。',
      'Mortality: 13.89 per 100,000 in 2024 (1 of 7200).',
    ],
    [
      'and so has what is left over',
      'at-most',
      [counts(1, 7200, 2024)],
      {},
      2,
      '截至2024年底已提前达到目标值，低于目标值0.11/10万。',
      'As of 2024 it is met ahead of the due year: 0.11 per 100,000 below the target level.',
    ],
    [
      'more where they would read as the limit',
      'at-least',
      [counts(94999, 100001, 2024)],
      {},
      0,
      'coverage：2024年为94.998%。',
      'coverage: 94.998% in 2024.',
    ],
    [
      'more where nothing would be left',
      'at-least',
      [counts(94999, 100001, 2024)],
      {},
      2,
      '截至2024年底尚未达到目标值，距目标值还差0.002个百分点。',
      'As of 2024 it is not met yet: 0.002 percentage points short of the target level.',
    ],
    [
      'a distance from a computed level has the decimals of the data',
      'change',
      series({ 2020: '15.3', 2024: '13.3' }),
      {},
      2,
      '截至2024年底尚未达到目标值，比目标值高1.1/10万。',
      'As of 2024 it is not met yet: 1.1 per 100,000 above the target level.',
    ],
    [
      'a slope has one decimal more than the data',
      'slowing',
      series({ 2017: 10, 2020: 14, 2022: 15 }),
      {},
      2,
      '截至2022年底，增速比2020年以前每年减缓0.8个百分点，符合目标方向。',
      'As of 2022 it is in the direction asked for: slower than before 2020 by 0.8 percentage points a year.',
    ],
    [
      'a bound settles that much or more',
      'at-least',
      [{ period: 2023, value: 99, bound: 'at-least' }],
      {},
      2,
      '截至2023年底已提前达到目标值，高于目标值至少4个百分点。',
      'As of 2023 it is met ahead of the due year: at least 4 percentage points above the target level.',
    ],
    [
      'short by that much or more',
      'at-least',
      [{ period: 2023, value: 90, bound: 'at-most' }],
      {},
      2,
      '截至2023年底尚未达到目标值，距目标值还差至少5个百分点。',
      'As of 2023 it is not met yet: at least 5 percentage points short of the target level.',
    ],
    [
      'a bound that is the limit',
      'at-least',
      [{ period: 2023, value: 95, bound: 'at-least' }],
      {},
      2,
      '截至2023年底，不低于目标值（早于目标年）。',
      'As of 2023 it is met ahead of the due year: at least the target level.',
    ],
    [
      'sex ratios differ by males',
      'converge',
      series({ 2024: '104.65' }),
      {},
      2,
      '截至2024年底，在正常范围内，符合目标方向。',
      'As of 2024 it is in the direction asked for: within the normal range.',
    ],
    [
      'a fall that turned on the way',
      'gap',
      series({ 2020: '9.5', 2021: 7, 2022: '8.2', 2023: '9.2' }),
      {},
      2,
      '截至2023年底，比2020年缩小0.3个百分点，历年走势方向不一致。',
      'As of 2023 it is without a settled direction: narrower by 0.3 percentage points than in 2020.',
    ],
  ])('%s', (_case, id, observations, options, sentence, zh, en) => {
    const said = sentences(judge(id, observations, options));
    expect(said.zh[sentence]).toBe(zh);
    expect(said.en[sentence]).toBe(en);
  });
  test('small numbers are said with their interval and with the years before', () => {
    const said = sentences(judge('at-most', [counts(1, 7200, 2022), counts(0, 7100, 2023), counts(1, 7200, 2024)]));
    expect(said.zh.at(-1)).toBe(
      '数据提示：基数小，年度波动不代表趋势，不能断定与目标值有差别（95%置信区间为0.4/10万～77.4/10万；2022—2024年合计为9.3/10万）。',
    );
    expect(said.en.at(-1)).toBe(
      'Note: small numbers: it cannot be told from the target level (95% confidence interval 0.4 to 77.4 per 100,000; 9.3 per 100,000 in 2022–2024 together).',
    );
    const gap = sentences(judge('at-most', [counts(1, 7200, 2022), counts(1, 7200, 2024)]));
    expect(gap.en.at(-1)).toContain('; 13.9 per 100,000 in 2022 and 2024 together)');
  });
});

describe('what it is compared with', () => {
  const other = { reference: series({ 2024: '28.4' }) };
  test.each<[string, Id, EvaluateOptions, string, string]>([
    [
      'by name and level',
      'compare',
      other,
      '不低于“members”，后者2024年为28.4%',
      'at least the level of “members”, 28.4% in 2024,',
    ],
    [
      'about',
      'compare-about',
      other,
      '与“members”相适应，后者2024年为28.4%',
      'about the level of “members”, 28.4% in 2024,',
    ],
    ['by name alone', 'compare', { ...other, asOf: 2031 }, '不低于“members”', 'at least the level of “members”'],
    ['not at all', 'compare', { reference: [] }, '不低于对照指标', 'at least the level of the indicator compared with'],
  ])('%s', (_case, id, options, zh, en) => {
    const said = sentences(judge(id, series({ 2024: 30 }), options));
    expect(said.zh[1]).toBe(
      `规划要求到2030年${zh}（“${toy.criterion(id).phrase}”）${id === 'compare' ? '' : '，未设量化标准'}。`,
    );
    expect(said.en[1]).toBe(
      `The plan asks for ${en} by 2030 (“${toy.criterion(id).phrase}”)${id === 'compare' ? '' : ', without a number of its own'}.`,
    );
  });
});

test.each([undefined, 'fr', null, 'EN'])('a language it does not speak is refused: %j', (language) => {
  const received = typeof language === 'string' ? `"${language}"` : String(language);
  expect(faultOf(() => explain(judge('at-least', []), language as never))).toEqual({
    code: 'BAD_OPTION',
    where: 'language',
    expected: "'zh' or 'en'",
    received,
  });
});

describe('the first sentence', () => {
  const counts = (numerator: number): Evidence[] =>
    [2020, 2024].map((period, i) => ({ period, numerator: numerator - i, denominator: 7000 }));
  const units = [2020, 2024].flatMap((period, i) => [
    { period, area: 'a', value: 1 + i },
    { period, area: 'b', value: 2 + i },
  ]);
  test.each<[string, Id, Evidence[], string]>([
    ['has the change since the base year', 'at-least', series({ 2020: 90, 2024: 92 }), '，比2020年提高2个百分点'],
    ['of many cases too', 'at-most', counts(60), '，比2020年'],
    ['not of few, where every case moves the rate', 'at-most', counts(15), ''],
    ['not of a direction, whose verdict is the change', 'gradual', series({ 2020: 90, 2024: 92 }), ''],
    ['not of an approach to a band', 'converge', series({ 2020: 111, 2024: 109 }), ''],
    ['not of units, each with a change of its own', 'every-unit', units, ''],
  ])('%s', (_what, id, rows, change) => {
    const [found] = sentences(judge(id, rows)).zh;
    expect(found).toContain(change);
    if (change === '') expect(found).not.toContain('比2020年');
  });

  test('has area and counts in one pair of brackets', () => {
    const verdict = judge('at-least', [{ period: 2024, area: '东区', numerator: 3, denominator: 40 }]);
    expect(sentences(verdict).zh[0]).toBe('coverage：2024年为7.5%（东区，分子3，分母40）。');
    expect(sentences(verdict).en[0]).toBe('coverage: 7.5% in 2024 (东区, 3 of 40).');
  });
});

test.each([
  [2019, '基期为2020年，尚无数据，暂不评价。', 'the base year, 2020, is still to come'],
  [2020, '缺2020年基期数据，暂不评价。', 'there is no figure for the base year, 2020'],
  [2024, '缺2020年基期数据，暂不评价。', 'there is no figure for the base year, 2020'],
])('as of %i, what is said of a base year without a figure', (asOf, zh, en) => {
  const verdict = judge('gradual', series({ 2018: 50, 2023: 51 }), { asOf });
  expect(verdict).toMatchObject({ reason: 'no-baseline' });
  expect(explain(verdict, 'zh')).toContain(zh);
  expect(explain(verdict, 'en')).toContain(en);
});

test('a comparison with another area names it, with its level', () => {
  const rows: Evidence[] = [
    { period: 2024, value: 30, indicator: 'delegates', area: '天门市' },
    { period: 2024, value: 35, indicator: 'delegates', area: '全省' },
  ];
  const criterion = variant('compare', { reference: 'delegates', referenceArea: '全省' });
  const { zh, en } = sentences(judge(criterion, rows, { area: '天门市' }));
  expect(zh[1]).toContain('规划要求到2030年不低于全省“delegates”，后者2024年为35%');
  expect(en[1]).toContain('The plan asks for at least the level of “delegates” in 全省, 35% in 2024, by 2030');
});
