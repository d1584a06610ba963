import { describe, expect, test } from 'vitest';
import type { Evaluation, EvaluateOptions, Evidence } from '../../../src/entries/engine.js';
import { explain } from '../../../src/entries/explain.js';
import { readings } from '../../../src/criteria/policy/readings.js';
import { reasonText, warningText } from '../../../src/criteria/words/explain.js';
import { toy } from '../../toy.js';
import { faultOf, judge, series, variant, type Id } from '../judge.js';

/** One sentence of an explanation each: what was found, what is demanded, the verdict, the readings, the warnings. */
function sentences(verdict: Evaluation): { readonly zh: readonly string[]; readonly en: readonly string[] } {
  const split = (text: string, marks: RegExp) => text.split(marks);
  return {
    zh: split(explain(verdict, 'zh'), /(?<=。)(?=规划要求|截至|填报单位|分母|口径：|注意：)/),
    en: split(
      explain(verdict, 'en'),
      /(?<=\.) (?=The plan|Met|Not met|Cannot|Declared|The denominator|Reading:|Note:)/,
    ),
  };
}

describe('explanations', () => {
  test('name phrase, value, period, threshold and reading', () => {
    const verdict = judge('at-most', series({ 2020: 18, 2024: '14.3' }));
    expect(explain(verdict, 'zh')).toBe(
      '死亡率：2024年为14.3/10万。规划要求到2025年不高于14/10万（“14/10万以下”）。截至2024年尚未达标，差0.3/10万。口径：“以上”“以下”“以内”包括本数（类推适用《民法典》第1259条）。',
    );
    expect(explain(verdict, 'en')).toBe(
      'Mortality: 14.3 per 100,000 in 2024. The plan asks for at most 14 per 100,000 by 2025 (“14/10万以下”). Not met yet as of 2024: 0.3 per 100,000 short. Reading: 以上, 以下 and 以内 include the number itself (Civil Code of China, art. 1259, by analogy).',
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
    ['a year', 'at-least', series({ 2024: '94.70' }), {}, 'coverage：2024年为94.7%。', 'coverage: 94.7% in 2024.'],
    [
      'a month',
      'at-least',
      [{ period: '2024-06', value: 94 }],
      {},
      'coverage：2024年6月为94%。',
      'coverage: 94% in 2024-06.',
    ],
    [
      'a day',
      'at-least',
      [{ period: '2024-06-05', value: 94 }],
      {},
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
    ['nothing', 'at-least', [], {}, 'coverage：数据不足。', 'coverage: insufficient data.'],
    [
      'an indication',
      'at-most',
      series({ 2024: 15 }),
      { asOf: 2026 },
      '死亡率：数据不足，最近一期2024年为15/10万，仅供参考。',
      'Mortality: insufficient data; the latest, 15 per 100,000 in 2024, is an indication only.',
    ],
    ['no use', 'at-most', [], { notApplicable: 'x' }, '死亡率：不适用。', 'Mortality: not applicable.'],
    [
      'achieved',
      'attested',
      [attested('achieved')],
      {},
      '制度：评估者认定2024年已实现。',
      'System: stated by the assessor to be achieved in 2024.',
    ],
    [
      'partly',
      'attested',
      [attested('partly', { assessor: '市妇儿工委' })],
      {},
      '制度：市妇儿工委认定2024年部分实现。',
      'System: stated by 市妇儿工委 to be partly achieved in 2024.',
    ],
    [
      'not',
      'attested',
      [attested('not', { period: '2024-06', evidence: '督导报告' })],
      {},
      '制度：评估者认定2024年6月未实现，依据：督导报告。',
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
    [of('at-least'), '不低于95%', 'at least 95%'],
    [of('at-most'), '不高于14/10万', 'at most 14 per 100,000'],
    [of('about'), '约为45%', 'about 45%'],
    [of('between'), '在1至2之间', 'between 1 and 2'],
    [of('between', { unit: 'percent', indicator: 'women' }), '在1至2%之间', 'between 1 and 2%'],
    [of('change'), '较2020年下降20%', 'a fall of 20% from the 2020 level'],
    [
      of('change', { changePercent: '15.5', baselineYear: 2021 }),
      '较2021年上升15.5%',
      'a rise of 15.5% from the 2021 level',
    ],
    [of('change', { changePercent: '+15' }), '较2020年上升15%', 'a rise of 15% from the 2020 level'],
    [of('gradual'), '较2020年逐步上升', 'a gradual rise from the 2020 level'],
    [of('sustained'), '较2020年持续上升', 'a sustained rise from the 2020 level'],
    [of('marked'), '较2020年明显上升', 'a marked rise from the 2020 level'],
    [
      of('marked', { pace: 'unspecified', direction: 'decrease', baselineYear: 2021 }),
      '较2021年下降',
      'a fall from the 2021 level',
    ],
    [of('slowing'), '上升趋势较2020年以前减缓', 'a slower rise than before 2020'],
    [of('slowing', { direction: 'decrease' }), '下降趋势较2020年以前减缓', 'a slower fall than before 2020'],
    [of('gap'), '差距较2020年缩小', 'a narrower gap than in 2020'],
    [of('gap', { pace: 'marked' }), '差距较2020年明显缩小', 'a markedly narrower gap than in 2020'],
    [of('compare'), '不低于对照指标', 'at least the level of the indicator compared with'],
    [of('compare-about'), '与对照指标相适应', 'about the level of the indicator compared with'],
    [of('balanced'), '保持均衡', 'balance between the sexes'],
    [of('converge'), '进入103—107，或较2020年更接近该区间', 'a level inside 103–107, or nearer to it than in 2020'],
    [of('attested'), '由评估者认定已实现', 'an assessor’s finding that it is achieved'],
  ])('%o', (criterion, zh, en) => {
    const said = sentences(judge(criterion, []));
    expect(said.zh[1]).toBe(`规划要求到${criterion.due}年${zh}（“${criterion.phrase}”）。`);
    expect(said.en[1]).toBe(`The plan asks for ${en} by ${criterion.due} (“${criterion.phrase}”).`);
  });
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
      '截至2025年已达标，余0.5/10万。',
      'Met as of 2025: 0.5 per 100,000 to spare.',
    ],
    [
      'met early',
      'at-least',
      series({ 2024: 96 }),
      {},
      '截至2024年已提前达标，余1个百分点。',
      'Met ahead of its due date as of 2024: 1 percentage point to spare.',
    ],
    [
      'on the limit',
      'at-least',
      series({ 2024: 95 }),
      { asOf: '2025-06-30' },
      '截至2025年6月30日已提前达标，恰在界限上。',
      'Met ahead of its due date as of 2025-06-30: exactly on the limit.',
    ],
    [
      'not met',
      'at-most',
      series({ 2025: 16 }),
      {},
      '截至2025年未达标，差2/10万。',
      'Not met as of 2025: 2 per 100,000 short.',
    ],
    [
      'not met yet',
      'at-least',
      series({ 2024: 90 }),
      { asOf: '2025-03' },
      '截至2025年3月尚未达标，差5个百分点。',
      'Not met yet as of 2025-03: 5 percentage points short.',
    ],
    [
      'a change by the year',
      'slowing',
      series({ 2018: 10, 2020: 14, 2022: 15 }),
      {},
      '截至2022年已提前达标，每年余1.5个百分点。',
      'Met ahead of its due date as of 2022: 1.5 percentage points a year to spare.',
    ],
    [
      'short by the year',
      'slowing',
      series({ 2018: 10, 2020: 11, 2022: 13 }),
      {},
      '截至2022年尚未达标，每年差0.5个百分点。',
      'Not met yet as of 2022: 0.5 percentage points a year short.',
    ],
    [
      'a net gain against the slope',
      'gradual',
      series({ 2020: 50, 2021: 57, 2022: 54, 2023: 51 }),
      {},
      '截至2023年尚未达标，较2020年上升1个百分点，但其间走势不符。',
      'Not met yet as of 2023: up 1 percentage point on 2020, but not along the way.',
    ],
    [
      'no nearer',
      'converge',
      series({ 2020: 111, 2024: 111 }),
      {},
      '截至2024年尚未达标，恰在界限上。',
      'Not met yet as of 2024: exactly on the limit.',
    ],
    ['stated', 'attested', [{ period: 2030, attested: 'not' }], {}, '截至2030年未达标。', 'Not met as of 2030.'],
    [
      'a breach',
      'sustain',
      series({ 2021: 94, 2022: 95, 2023: 93, 2024: 97 }),
      {},
      '截至2024年未达标，2021、2023年未保持，最近一期余2个百分点。',
      'Not met as of 2024: not held in 2021 and 2023; 2 percentage points to spare at the latest.',
    ],
    [
      'all units',
      'every-unit',
      units({ a: 1, b: 2 }),
      { units: ['a', 'b'] },
      '截至2024年已提前达标，2个单位中2个符合。',
      'Met ahead of its due date as of 2024: 2 of 2 units pass.',
    ],
    [
      'some units',
      'every-unit',
      units({ a: 1, b: 0 }),
      { units: ['a', 'b', 'c'] },
      '截至2024年尚未达标，3个单位中1个符合，不符合或缺数据：b、c。',
      'Not met yet as of 2024: 1 of 3 units pass; failing or without data: b, c.',
    ],
    [
      'five units',
      'every-unit',
      ten.slice(0, 5),
      {},
      '截至2024年尚未达标，5个单位中0个符合，不符合或缺数据：a、b、c、d、e。',
      'Not met yet as of 2024: 0 of 5 units pass; failing or without data: a, b, c, d, e.',
    ],
    [
      'too many units to name',
      'every-unit',
      ten,
      {},
      '截至2024年尚未达标，7个单位中0个符合，不符合或缺数据：a、b、c、d、e…。',
      'Not met yet as of 2024: 0 of 7 units pass; failing or without data: a, b, c, d, e….',
    ],
    [
      'too many, failing and silent',
      'every-unit',
      ten.slice(0, 4),
      { units: [...'abcdxyz'] },
      '截至2024年尚未达标，7个单位中0个符合，不符合或缺数据：a、b、c、d、x…。',
      'Not met yet as of 2024: 0 of 7 units pass; failing or without data: a, b, c, d, x….',
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
    expect(said.zh[2]).toBe('截至2022年未达标，b（2021年）未保持，2个单位中2个符合。');
    expect(said.en[2]).toBe('Not met as of 2022: not held in b (2021); 2 of 2 units pass.');
  });

  test('per-mille differ by 千分点', () => {
    expect(
      sentences({
        ...judge('at-least', series({ 2024: 90 })),
        indicator: { ...toy.indicator('coverage'), unit: 'per-1000' },
      } as Evaluation).zh[2],
    ).toBe('截至2024年尚未达标，差5个千分点。');
  });
});

describe('why it cannot be told', () => {
  test.each<[Id, readonly Evidence[], EvaluateOptions, string, string]>([
    [
      'at-least',
      [],
      { asOf: 2024 },
      '截至2024年无法判定：没有观测值。',
      'Cannot be judged as of 2024: nothing is observed.',
    ],
    [
      'every-unit',
      [],
      { asOf: 2024, units: ['a', 'b'] },
      '截至2024年无法判定：没有观测值（a、b）。',
      'Cannot be judged as of 2024: nothing is observed (a and b).',
    ],
    [
      'at-most',
      series({ 2024: 15 }),
      { asOf: 2026 },
      '截至2026年无法判定：到期年份没有观测值（2025年）。',
      'Cannot be judged as of 2026: the due year is not observed (2025).',
    ],
    [
      'change',
      series({ 2024: 15 }),
      {},
      '截至2024年无法判定：缺基期数值（2020年）。',
      'Cannot be judged as of 2024: the base year is not observed (2020).',
    ],
    [
      'gradual',
      series({ 2020: 15 }),
      {},
      '截至2020年无法判定：观测期数不足。',
      'Cannot be judged as of 2020: there are too few points.',
    ],
    [
      'compare',
      series({ 2024: 15 }),
      { reference: [] },
      '截至2024年无法判定：缺同期对照数值。',
      'Cannot be judged as of 2024: the indicator compared with is not observed in that period.',
    ],
    [
      'every-unit',
      [{ period: 2024, value: 1, area: 'a' }],
      { units: ['a', 'b', 'c'] },
      '截至2024年无法判定：部分单位缺数据（b、c）。',
      'Cannot be judged as of 2024: some units have no observation (b and c).',
    ],
    [
      'sustain',
      series({ 2021: 95, 2022: 95, 2023: 95, 2024: 95, 2025: 95, 2026: 95, 2027: 95, 2030: 95 }),
      {},
      '截至2030年无法判定：应当保持的期间缺数据（2028、2029年）。',
      'Cannot be judged as of 2030: some periods in which it must hold are not observed (2028 and 2029).',
    ],
    [
      'at-least',
      [{ period: 2024, value: 90, bound: 'at-least' }],
      {},
      '截至2024年无法判定：所给只是上限或下限，不足以判定。',
      'Cannot be judged as of 2024: the figure is only a bound and does not settle it.',
    ],
    [
      'attested',
      [],
      { asOf: 2024 },
      '截至2024年无法判定：没有评估者的认定。',
      'Cannot be judged as of 2024: no assessor has stated anything.',
    ],
  ])('%s %j %j', (id, observations, options, zh, en) => {
    const said = sentences(judge(id, observations, options));
    expect(said.zh[2]).toBe(zh);
    expect(said.en[2]).toBe(en);
  });
  test('by itself', () => {
    expect(reasonText('no-observation')).toEqual({ zh: '没有观测值', en: 'nothing is observed' });
  });
});

describe('how the words were read', () => {
  const set = {
    zh: '无官方规定，本库默认口径，可由 policy 改变',
    en: 'no official rule: this library’s default, set by policy',
  };
  const chosen = { zh: '由 policy 选定', en: 'chosen by policy' };
  const ordinary = { zh: '规划用语的通常含义', en: 'ordinary meaning in plans of this kind' };
  const civilCode = {
    zh: '“以上”“以下”“以内”包括本数（类推适用《民法典》第1259条）',
    en: '以上, 以下 and 以内 include the number itself (Civil Code of China, art. 1259, by analogy)',
  };
  const netGain = {
    zh: `方向性要求：相对2020年有净变化，且泰尔—森斜率不逆向（${set.zh}）`,
    en: `a direction is taken when there is a net change since 2020 and the Theil–Sen slope is not against it (${set.en})`,
  };
  const rise = series({ 2020: 50, 2024: 56 });
  const said: readonly (readonly [readonly string[], () => Evaluation, string, string])[] = [
    [['inclusive-bound'], () => judge('at-most', rise), civilCode.zh, civilCode.en],
    [
      ['reach-is-at-least'],
      () => judge(variant('at-least', { phrase: '达到95%' }), rise),
      `“达到”“提高到”“增至”某数，即不低于该数（${ordinary.zh}）`,
      `达到, 提高到 and 增至 a number mean not below it (${ordinary.en})`,
    ],
    [
      ['about-tolerance'],
      () => judge('about', rise),
      `“左右”“相适应”取上下2个百分点（${set.zh}）`,
      `左右 and 相适应 are read as within 2 percentage points either way (${set.en})`,
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
    [['net-gain'], () => judge('gradual', rise), netGain.zh, netGain.en],
    [
      ['monotone'],
      () => judge('gradual', rise, { policy: { trendReading: 'monotone' } }),
      `方向性要求：相对2020年有净变化，且逐期无反复（${chosen.zh}）`,
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
      `“差距”为两者之差的绝对值（国家统计局监测报告以百分点之差表述差距）；${netGain.zh}`,
      `a gap is the absolute difference of its two sides (the National Bureau of Statistics’ monitoring reports state gaps as differences); ${netGain.en}`,
    ],
    [
      ['slowing-growth'],
      () => judge('slowing', series({ 2018: 1, 2020: 2, 2022: 3 })),
      `“趋势减缓”：2020年以后的泰尔—森斜率小于此前（${set.zh}）`,
      `a slowing rise has a smaller Theil–Sen slope since 2020 than before (${set.en})`,
    ],
    [
      ['balanced-band'],
      () => judge('balanced', rise, { policy: { balancedBand: { min: '45', max: '55' } } }),
      '“均衡”取每一性别占45%至55%（欧洲委员会 Rec(2003)3 号建议：每一性别不低于40%）',
      'balanced (均衡) means each sex holds 45% to 55% (Council of Europe, Recommendation Rec(2003)3: neither sex below 40%)',
    ],
    [
      ['towards-band'],
      () => judge('converge', series({ 2024: 105 })),
      `“趋于”：进入103—107，或与之距离较2020年缩小（${set.zh}）`,
      `to converge (趋于) is to be inside 103–107, or nearer to it than in 2020 (${set.en})`,
    ],
    [
      ['inclusive-bound', 'every-period'],
      () => judge('sustain', series({ 2021: 96 })),
      `${civilCode.zh}；“保持”“稳定在”：规划期内每一期均须符合（${ordinary.zh}）`,
      `${civilCode.en}; 保持 and 稳定在 must hold in every period of the plan (${ordinary.en})`,
    ],
    [
      ['every-unit'],
      () => judge('every-unit', [], { units: ['a'] }),
      '逐个单位均须符合，不以平均数代替；缺数据的单位不视为符合（“以……为单位”“各”“每”的通常含义）',
      'every unit must pass by itself, never the mean; a unit without data is not a pass (ordinary meaning of 以…为单位, 各, 每)',
    ],
    [
      ['inclusive-bound', 'threshold-precision'],
      () => judge('at-least', rise, { policy: { comparison: 'threshold-precision' } }),
      `${civilCode.zh}；按界限的小数位数修约后比较（GB/T 8170—2008 修约值比较法，由 policy 选定）`,
      `${civilCode.en}; values are rounded to the limit’s decimal places before comparison (GB/T 8170—2008, comparison of rounded values; chosen by policy)`,
    ],
  ];
  test.each(said)('%j', (ids, answer, zh, en) => {
    const verdict = answer();
    expect(verdict.readings.map(({ id }) => id)).toEqual(ids);
    expect(sentences(verdict).zh[3]).toBe(`口径：${zh}。`);
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
      '差距缩小是因为较好一方变差（60→58）',
      'the gap narrowed because the better side got worse (60 → 58)',
    ],
    [
      'unquantified',
      () => judge('marked', series({ 2020: 50, 2024: 51 })),
      '“明显”无官方幅度，只判定了方向',
      '明显 (marked) has no official size; only the direction was judged',
    ],
    [
      'reversals',
      () => judge('sustained', series({ 2020: 50, 2021: 49, 2022: 55, 2023: 54 })),
      '2021、2023年出现反复',
      'turned back in 2021 and 2023',
    ],
    [
      'series-break',
      () =>
        judge('at-least', [
          { period: 2020, value: 90 },
          { period: 2023, value: 90, status: 'B' },
          { period: 2024, value: 90, status: 'B' },
        ]),
      '2023、2024年数列中断，前后不尽可比',
      'break in the series in 2023 and 2024',
    ],
    [
      'observation-status',
      () => judge('at-least', [{ period: 2024, value: 90, status: 'P' }]),
      '数据状态为P（SDMX）',
      'the observation has SDMX status P',
    ],
    [
      'forecast-excluded',
      () =>
        judge('at-least', [
          { period: 2024, value: 90 },
          { period: 2025, value: 96, status: 'F' },
          { period: 2026, value: 97, status: 'F' },
        ]),
      '2025、2026年为预测值，未用于判定',
      'forecasts for 2025 and 2026 were left out',
    ],
    [
      'not-distinguishable',
      () => judge('at-least', [{ period: 2024, numerator: 95, denominator: 100 }]),
      '数目小，95%区间88.7—98.4%包含界限，不能断定与界限有别',
      'small numbers: the 95% interval 88.7 to 98.4% holds the limit, so the value cannot be told from it',
    ],
    [
      'at-bound',
      () => judge('gradual', series({ 2020: 100, 2024: 100 })),
      '已在取值范围的尽头',
      'already at the end of its range',
    ],
    [
      'units-not-listed',
      () => judge('every-unit', [{ period: 2024, value: 1, area: 'a' }]),
      '未列出全部单位，未报数据的单位无从发现',
      'the units were not listed, so one that reports nothing cannot be seen',
    ],
    [
      'unobserved-periods',
      () => judge('sustain', series({ 2021: 95, 2024: 96 })),
      '2022、2023年没有观测值',
      'not observed in 2022 and 2023',
    ],
    [
      'no-prior-growth',
      () => judge('slowing', series({ 2018: 12, 2020: 11, 2022: 10 })),
      '基期以前并无上升趋势',
      'nothing was rising before the base year',
    ],
  ];
  test.each(noted)('%s', (code, answer, zh, en) => {
    const verdict = answer();
    expect(verdict.warnings.map((warning) => warning.code)).toEqual([code]);
    expect(sentences(verdict).zh.at(-1)).toBe(`注意：${zh}。`);
    expect(sentences(verdict).en.at(-1)).toBe(`Note: ${en}.`);
    expect(warningText(verdict.warnings[0]!, verdict)).toEqual({ zh, en });
  });
  test('small numbers by themselves, where no figures are at hand', () => {
    const bare = {
      zh: '数目小，置信区间包含界限，不能断定与界限有别',
      en: 'small numbers: the interval holds the limit, so the value cannot be told from it',
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
    expect(sentences(verdict).zh.at(-1)).toBe('注意：2025年为预测值，未用于判定；数据状态为P（SDMX）。');
    expect(sentences(verdict).en.at(-1)).toBe(
      'Note: forecasts for 2025 were left out; the observation has SDMX status P.',
    );
  });
});

test('sentences follow each other with a space in English and without one in Chinese', () => {
  const verdict = judge('attested', [], { asOf: 2024 });
  expect(explain(verdict, 'zh')).toBe(
    '制度：数据不足。规划要求到2030年由评估者认定已实现（“健全”）。截至2024年无法判定：没有评估者的认定。',
  );
  expect(explain(verdict, 'en')).toBe(
    'System: insufficient data. The plan asks for an assessor’s finding that it is achieved by 2030 (“健全”). Cannot be judged as of 2024: no assessor has stated anything.',
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
      '死亡率：2024年为13.89/10万。',
      'Mortality: 13.89 per 100,000 in 2024.',
    ],
    [
      'and so has what is left over',
      'at-most',
      [counts(1, 7200, 2024)],
      {},
      2,
      '截至2024年已提前达标，余0.11/10万。',
      'Met ahead of its due date as of 2024: 0.11 per 100,000 to spare.',
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
      '截至2024年尚未达标，差0.002个百分点。',
      'Not met yet as of 2024: 0.002 percentage points short.',
    ],
    [
      'a derived limit has one decimal more than the data',
      'change',
      series({ 2020: '15.3', 2024: '13.3' }),
      {},
      2,
      '截至2024年尚未达标，差1.06/10万。',
      'Not met yet as of 2024: 1.06 per 100,000 short.',
    ],
    [
      'a slope likewise',
      'slowing',
      series({ 2017: 10, 2020: 14, 2022: 15 }),
      {},
      2,
      '截至2022年已提前达标，每年余0.8个百分点。',
      'Met ahead of its due date as of 2022: 0.8 percentage points a year to spare.',
    ],
    [
      'a bound settles that much or more',
      'at-least',
      [{ period: 2023, value: 99, bound: 'at-least' }],
      {},
      2,
      '截至2023年已提前达标，至少余4个百分点。',
      'Met ahead of its due date as of 2023: at least 4 percentage points to spare.',
    ],
    [
      'short by that much or more',
      'at-least',
      [{ period: 2023, value: 90, bound: 'at-most' }],
      {},
      2,
      '截至2023年尚未达标，至少差5个百分点。',
      'Not met yet as of 2023: at least 5 percentage points short.',
    ],
    [
      'a bound that is the limit',
      'at-least',
      [{ period: 2023, value: 95, bound: 'at-least' }],
      {},
      2,
      '截至2023年已提前达标，在界限上或优于界限。',
      'Met ahead of its due date as of 2023: on the limit or better.',
    ],
    [
      'sex ratios differ by males',
      'converge',
      series({ 2024: '104.65' }),
      {},
      2,
      '截至2024年已提前达标，余1.65。',
      'Met ahead of its due date as of 2024: 1.65 males per 100 females to spare.',
    ],
    [
      'a fall that turned on the way',
      'gap',
      series({ 2020: '9.5', 2021: 7, 2022: '8.2', 2023: '9.2' }),
      {},
      2,
      '截至2023年尚未达标，较2020年下降0.3个百分点，但其间走势不符。',
      'Not met yet as of 2023: down 0.3 percentage points on 2020, but not along the way.',
    ],
  ])('%s', (_case, id, observations, options, sentence, zh, en) => {
    const said = sentences(judge(id, observations, options));
    expect(said.zh[sentence]).toBe(zh);
    expect(said.en[sentence]).toBe(en);
  });
  test('small numbers are said with their interval and with the years before', () => {
    const said = sentences(judge('at-most', [counts(1, 7200, 2022), counts(0, 7100, 2023), counts(1, 7200, 2024)]));
    expect(said.zh.at(-1)).toBe(
      '注意：数目小，95%区间0.4—77.4/10万包含界限，不能断定与界限有别（2022—2024年合计9.3/10万）。',
    );
    expect(said.en.at(-1)).toBe(
      'Note: small numbers: the 95% interval 0.4 to 77.4 per 100,000 holds the limit, so the value cannot be told from it (2022–2024 together 9.3 per 100,000).',
    );
    const gap = sentences(judge('at-most', [counts(1, 7200, 2022), counts(1, 7200, 2024)]));
    expect(gap.en.at(-1)).toContain('(2022 and 2024 together 13.9 per 100,000)');
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
    expect(said.zh[1]).toBe(`规划要求到2030年${zh}（“${toy.criterion(id).phrase}”）。`);
    expect(said.en[1]).toBe(`The plan asks for ${en} by 2030 (“${toy.criterion(id).phrase}”).`);
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
