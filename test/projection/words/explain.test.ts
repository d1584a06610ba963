import { describe, expect, test } from 'vitest';
import type { Evidence, Language } from '../../../src/entries/engine.js';
import { describeWarning, earlyWarningText } from '../../../src/projection/words/describe-warning.js';
import { explainProjection } from '../../../src/projection/words/explain.js';
import type { EarlyWarning } from '../../../src/projection/warnings/early-warning.js';
import { methods, type NotProjectedReason, type Projection } from '../../../src/entries/projection.js';
import { faultOf, head, series, unprojected, variant, type Id } from '../ahead.js';

const languages = ['zh', 'en'] as const;
const rows = series({ 2020: 90, 2021: 91, 2022: 92, 2023: 93, 2024: 94 });

/** What no sentence may hold. */
const broken = /undefined|null|NaN|Infinity|\[object|\{|\}|\(\)|（）|\s{2}/;

describe('in full', () => {
  test('a projection', () => {
    const projection = head('at-least', rows);
    expect(explainProjection(projection, 'zh')).toBe(
      'coverage：预计2030年为96.1%（80%区间92.1—100%），达到要求的概率约66%。展望：进展顺利，预期2027年达到。2020—2024年年均上升1个百分点，今后须年均上升0.2个百分点（至今为所需的6倍）。若匀速推进，2025年须上升到94.2%。方法：默认法（观测不足六期，取现值与渐弱的泰尔—森斜率之平均），依据2020—2024年5期；8种方法中7种预期达到。预警：各方法结论不一（8种中7种预期达到）。',
    );
    expect(explainProjection(projection, 'en')).toBe(
      'coverage: expected to be 96.1% in 2030 (80% interval 92.1 to 100%), with a probability of about 66% of meeting the criterion. Outlook: on track; the expected path gets there in 2027. From 2020 to 2024 it rose by 1 percentage point a year; it has to rise by 0.2 percentage points a year from here (so far 6 times that pace). On a straight line it would have to rise to 94.2% in 2025. Method: the default (with fewer than six points the mean of the last value and the damped Theil–Sen slope), on 5 points of 2020–2024; 7 of 8 methods expect it to be met. Early warning: the methods disagree (7 of 8 expect it to be met).',
    );
  });
  test('none', () => {
    const projection = head('at-least', series({ 2022: 94, 2023: 93 }), { asOf: 2026 });
    expect(explainProjection(projection, 'zh')).toBe(
      'coverage：不作预测，观测期数不足。展望：无法判断。2022—2023年年均下降1个百分点，今后须年均上升0.5个百分点（至今方向相反）。若匀速推进，2027年须上升到93.5%。预警：最近一期为2023年，已滞后3年；仅2期，预测至少需3期。',
    );
    expect(explainProjection(projection, 'en')).toBe(
      'coverage: not projected, for there are too few points. Outlook: unknown. From 2022 to 2023 it fell by 1 percentage point a year; it has to rise by 0.5 percentage points a year from here (so far it went the wrong way). On a straight line it would have to rise to 93.5% in 2027. Early warning: the latest figure is of 2023, 3 years old; only 2 of the 3 points a projection needs.',
    );
  });
  test('of units: whose figures they are, and how all fare', () => {
    const units = ['East', 'West'].flatMap((area, i) =>
      series({ 2021: i, 2022: i, 2023: i }).map((row) => ({ ...row, area })),
    );
    const projection = head('every-unit', units, { units: ['East', 'West', 'Silent'] });
    expect(explainProjection(projection, 'zh')).toContain(
      '以上为3个单位中展望最差者（East）；全部单位：已实现1个，难以实现1个，无法判断1个。',
    );
    expect(explainProjection(projection, 'en')).toContain(
      'These are the figures of the unit with the worst outlook (East); of all 3: 1 achieved, 1 off track, 1 unknown.',
    );
  });
});

describe('in parts', () => {
  const say = (language: Language, ...args: Parameters<typeof head>): string =>
    explainProjection(head(...args), language);
  test('gaps and differences are points', () => {
    const gap = [
      ...series({ 2020: 90, 2021: 90, 2022: 90, 2023: 90 }, 'boys'),
      ...series({ 2020: 80, 2021: 81, 2022: 82, 2023: 83 }, 'girls'),
    ];
    expect(say('en', 'gap', gap)).toContain(
      'Gap: expected to be 4.7 percentage points in 2030 (80% interval 0 to 9.7 percentage points); met now, with a probability of about 91% of still being met then. Outlook: achieved. From 2020 to 2023 it narrowed by 1 percentage point a year.',
    );
    expect(say('zh', 'gap', gap)).toContain(
      '差距：预计2030年为4.7个百分点（80%区间0—9.7个百分点）；目前已达标，到期时仍达标的概率约91%。展望：已实现。2020—2023年年均缩小1个百分点。',
    );
    const compared = [
      ...series({ 2020: 20, 2021: 21, 2022: 22 }),
      ...series({ 2020: 30, 2021: 30, 2022: 30 }, 'members'),
    ];
    expect(say('en', 'compare', compared)).toMatch(
      /^delegates \(difference from the indicator compared with\): expected to be −[\d.]+ percentage points/,
    );
    expect(say('zh', 'compare', compared)).toMatch(/^delegates与对照指标之差：预计2030年为−[\d.]+个百分点/);
  });
  test('a chance is never rounded to certainty', () => {
    expect(say('en', 'at-least', series({ 2020: 50, 2021: 50.1, 2022: 50.2, 2023: 50.2 }))).toContain(
      ', with a probability of under 1% of meeting the criterion.',
    );
    expect(say('zh', 'at-least', series({ 2020: 99.1, 2021: 99.2, 2022: 99.2, 2023: 99.3 }))).toContain(
      '；目前已达标，到期时仍达标的概率超过99%。',
    );
  });
  test('the level of the interval is the one asked for', () => {
    expect(say('en', 'at-least', rows, { level: 0.995 })).toContain('(99.5% interval');
    expect(say('zh', 'at-least', rows, { level: 0.07 })).toContain('（7%区间');
  });
  test('no interval and no chance where there is none', () => {
    const flat = say('en', 'at-least', series({ 2021: 94, 2022: 94, 2023: 94 }));
    expect(flat).toMatch(
      /^coverage: expected to be 94% in 2030\. Outlook: off track; the expected path does not get there in any year in sight\./,
    );
  });
  test('nothing of the future pace of what is satisfied', () => {
    const met = say('en', 'at-least', series({ 2021: 96, 2022: 97, 2023: 98 }));
    expect(met).toMatch(/Outlook: achieved\. From 2021 to 2023 it rose by 1 percentage point a year\. Method/);
  });
  test.each(methods)('the method by name: %s', (method) => {
    for (const language of languages) expect(say(language, 'at-least', rows, { method })).not.toMatch(broken);
    expect(say('en', 'at-least', rows, { method }).includes('(as asked)')).toBe(method !== 'default');
    expect(say('zh', 'at-least', rows, { method }).includes('（由调用者选定）')).toBe(method !== 'default');
  });
});

describe('every answer can be said', () => {
  const many: Readonly<Record<Id, readonly Evidence[]>> = {
    'at-least': rows,
    'at-most': series({ 2020: 18, 2021: 17, 2022: 16, 2023: 15 }),
    about: series({ 2020: 40, 2021: 41, 2022: 42 }),
    between: series({ 2020: 5, 2021: 4, 2022: 3 }),
    change: series({ 2020: 20, 2021: 19, 2022: 18 }),
    gradual: series({ 2020: 50, 2021: 51, 2022: 52 }),
    sustained: series({ 2020: 50, 2021: 49, 2022: 52 }),
    marked: series({ 2020: 50, 2021: 51, 2022: 52 }),
    slowing: series({ 2018: 10, 2019: 12, 2020: 14, 2021: 15, 2022: 16 }),
    gap: [...series({ 2020: 90, 2021: 89, 2022: 88 }, 'boys'), ...series({ 2020: 80, 2021: 80, 2022: 80 }, 'girls')],
    compare: [...series({ 2020: 20, 2021: 21, 2022: 22 }), ...series({ 2020: 30, 2021: 30, 2022: 30 }, 'members')],
    'compare-about': [
      ...series({ 2020: 20, 2021: 21, 2022: 22 }),
      ...series({ 2020: 30, 2021: 30, 2022: 30 }, 'members'),
    ],
    balanced: series({ 2020: 30, 2021: 32, 2022: 34 }),
    converge: series({ 2020: 115, 2021: 113, 2022: 112 }),
    'every-unit': [...rows].map((row) => ({ ...row, value: 0, area: 'East' })),
    sustain: series({ 2021: 96, 2022: 97, 2023: 98 }),
    gross: series({ 2020: 99, 2021: 101, 2022: 103 }),
    attested: [{ period: 2024, attested: 'partly' }],
  };
  test.each(Object.entries(many) as [Id, readonly Evidence[]][])(
    'of %s, with all, few and no observations',
    (id, observations) => {
      const reference = id.startsWith('compare') ? { reference: [] } : {};
      const few = id === 'gap' ? observations.filter(({ period }) => period === 2022) : observations.slice(-1);
      for (const projection of [
        head(id, observations),
        head(id, few, reference),
        head(id, [], reference),
        head(id, observations, { asOf: 2032 }),
        head(id, observations, { notApplicable: 'none' }),
      ]) {
        for (const language of languages) {
          const said = explainProjection(projection, language);
          expect(said).not.toMatch(broken);
          expect(said).toMatch(language === 'zh' ? /。$/ : /\.$/);
          expect(said).toMatch(/展望：|Outlook: /);
        }
      }
    },
  );

  const reasons: Readonly<Record<NotProjectedReason, readonly [zh: string, en: string]>> = {
    attested: ['由评估者认定，不以数值衡量', 'for it is attested, not measured'],
    'not-applicable': ['不适用', 'for it does not apply'],
    'due-reached': ['到期年份已有数据', 'for the due year is observed'],
    broken: ['应当保持的水平已被打破', 'for a level to be held was broken'],
    'method-unsuited': ['所选方法不适用于该数列', 'for the method cannot take this series'],
    'no-observation': ['没有观测值', 'for nothing is observed'],
    'due-period-not-observed': ['到期年份没有观测值', 'for the due year is not observed'],
    'no-baseline': ['缺基期数值', 'for the base year is not observed'],
    'baseline-zero': [
      '基期值为0，无法计算相对变化',
      'for the value of the base year is zero, of which no percentage can be taken',
    ],
    'too-few-points': ['观测期数不足', 'for there are too few points'],
    'reference-missing': ['缺同期对照数值', 'for the indicator compared with is not observed in that period'],
    'unit-missing': ['部分单位缺数据', 'for some units have no observation'],
    'periods-missing': ['应当保持的期间缺数据', 'for some periods in which it must hold are not observed'],
    'bound-undecided': ['所给只是上限或下限，不足以判定', 'for the figure is only a bound and does not settle it'],
    'no-attestation': ['没有评估者的认定', 'for no assessor has stated anything'],
  };
  const none = unprojected('at-least', []);
  test.each(Object.entries(reasons) as [NotProjectedReason, readonly [string, string]][])(
    'reason %s',
    (reason, [zh, en]) => {
      const projection: Projection = { ...none, reason };
      expect(explainProjection(projection, 'zh')).toBe(`coverage：不作预测，${zh}。展望：无法判断。`);
      expect(explainProjection(projection, 'en')).toBe(`coverage: not projected, ${en}. Outlook: unknown.`);
    },
  );
  test.each([
    ['achieved', '已实现', 'achieved'],
    ['on-track', '进展顺利', 'on track'],
    ['at-risk', '有风险', 'at risk'],
    ['off-track', '难以实现', 'off track'],
    ['unknown', '无法判断', 'unknown'],
  ] as const)('outlook %s', (outlook, zh, en) => {
    expect(explainProjection({ ...none, outlook }, 'zh')).toContain(`展望：${zh}。`);
    expect(explainProjection({ ...none, outlook }, 'en')).toContain(`Outlook: ${en}.`);
  });

  const warnings: readonly (readonly [EarlyWarning, zh: string, en: string])[] = [
    [
      { code: 'projected-shortfall', year: 2030, shortfall: '1.5' },
      '预计完成困难：2030年预期差1.5',
      'expected to fall 1.5 short in 2030',
    ],
    [
      { code: 'projected-shortfall', year: 2030, shortfall: '0' },
      '预计完成困难：2030年预期停在界限上，尚须越过',
      'expected to stand at the limit in 2030, which has to be passed',
    ],
    [
      { code: 'volatile', measure: 'detrended-variation', size: 0.2, limit: 0.15 },
      '波动较大（去趋势变异系数0.2，界限0.15）',
      'volatile (variation about its trend 0.2, limit 0.15)',
    ],
    [
      { code: 'volatile', measure: 'swing-to-range', size: 0.9, limit: 0.5 },
      '波动较大（年度摆动与极差之比0.9，界限0.5）',
      'volatile (yearly swing over its range 0.9, limit 0.5)',
    ],
    [
      { code: 'volatile', measure: 'reversal-share', size: 0.5, limit: 0.3 },
      '波动较大（反向变动占比0.5，界限0.3）',
      'volatile (share of reversals 0.5, limit 0.3)',
    ],
    [
      { code: 'deteriorating', from: 2019, to: 2023, slope: '-0.4' },
      '2019—2023年趋于变差（年均下降0.4）',
      'getting worse over 2019–2023 (down 0.4 a year)',
    ],
    [
      { code: 'stale', latest: 2021, years: 3 },
      '最近一期为2021年，已滞后3年',
      'the latest figure is of 2021, 3 years old',
    ],
    [
      { code: 'too-few-points', points: 2, needed: 3 },
      '仅2期，预测至少需3期',
      'only 2 of the 3 points a projection needs',
    ],
    [
      { code: 'gaps', years: [2018, 2020] },
      '缺2018、2020年，未作填补',
      'no figures for 2018 and 2020; none were made up',
    ],
    [
      { code: 'levelling-down', indicator: 'boys', from: '90', to: '87' },
      '差距缩小是因为较好一方变差（90→87）',
      'the gap narrowed because the better side got worse (90 → 87)',
    ],
    [
      { code: 'series-break', years: [2019] },
      '数列在2019年中断，只用其后数据',
      'the series breaks in 2019; only what follows was used',
    ],
    [
      { code: 'bounds-excluded', periods: ['2023', '2024'] },
      '2023、2024年仅为上限或下限，未用于预测',
      'figures for 2023 and 2024 are only bounds and were left out',
    ],
    [
      { code: 'methods-disagree', meeting: 3, of: 8 },
      '各方法结论不一（8种中3种预期达到）',
      'the methods disagree (3 of 8 expect it to be met)',
    ],
    [
      { code: 'behind-milestone', year: 2024, margin: '-1.2' },
      '落后于2024年时序进度1.2',
      '1.2 behind the milestone for 2024',
    ],
  ];
  test.each(warnings)('warning %j', (warning, zh, en) => {
    expect(earlyWarningText(warning)).toEqual({ zh, en });
    const withoutUnit: Projection = { ...none, indicator: { ...none.indicator, unit: 'share' }, warnings: [warning] };
    expect(explainProjection(withoutUnit, 'zh')).toContain(`预警：${zh}。`);
    expect(explainProjection(withoutUnit, 'en')).toContain(` Early warning: ${en}.`);
  });
  test('several warnings, one after another', () => {
    const two = [warnings[0]![0], warnings[6]![0]];
    expect(explainProjection({ ...none, warnings: two }, 'zh')).toMatch(
      /预警：预计完成困难：2030年预期差1.5个百分点；最近一期为2021年，已滞后3年。$/,
    );
    expect(explainProjection({ ...none, warnings: two }, 'en')).toMatch(
      /Early warning: expected to fall 1.5 percentage points short in 2030; the latest figure is of 2021, 3 years old\.$/,
    );
  });
});

test('a unit without a suffix, a pace that stands still', () => {
  const said = explainProjection(head(variant('between', { max: '1' }), series({ 2021: 3, 2022: 4, 2023: 3 })), 'en');
  expect(said).toContain(
    'From 2021 to 2023 it stood still; it has to fall by 2 more by 2030. On a straight line it would have to fall to 2 in 2024.',
  );
});

describe('figures', () => {
  const fall = series({ 2020: '17.5', 2021: '16.2', 2022: '15.9', 2023: '15.1' });
  const of = (fields: object): Projection => ({ ...head('at-most', fall), ...fields }) as Projection;
  const pace = (actual: string, required: string | null, ratio: number | null): Projection =>
    of({ pace: { from: 2020, to: 2023, actual, required, actualRate: null, requiredRate: null, ratio } });
  test('of one decimal are carried on with two', () => {
    const en = explainProjection(head('at-most', fall), 'en');
    expect(en).toMatch(
      /^Mortality: expected to be \d\d\.\d\d per 100,000 in 2025 \(80% interval \d\d\.\d\d to \d\d\.\d\d per 100,000\)/,
    );
    expect(en).toContain(
      'From 2020 to 2023 it fell by 0.8 per 100,000 a year; it has to fall by 0.55 per 100,000 a year from here (so far 1.5 times that pace). On a straight line it would have to fall to 14.55 per 100,000 in 2024.',
    );
    expect(explainProjection(head('at-most', fall), 'zh')).toContain(
      '2020—2023年年均下降0.8/10万，今后须年均下降0.55/10万（至今为所需的1.5倍）。若匀速推进，2024年须下降到14.55/10万。',
    );
  });
  test.each([
    [
      pace('-0.001', '-0.55', 0.0018),
      '年均下降0.001/10万，今后须年均下降0.55/10万（至今不足所需的1%）',
      'it fell by 0.001 per 100,000 a year; it has to fall by 0.55 per 100,000 a year from here (so far under 1% of that pace)',
    ],
    [pace('-0.2', '-0.55', 0.363636), '（至今为所需的36%）', '(so far 36% of that pace)'],
    [pace('-0.54', '-0.55', 0.981818), '（至今与所需相当）', '(so far about that pace)'],
    [pace('-1.65', '-0.55', 3), '（至今为所需的3倍）', '(so far 3 times that pace)'],
    [
      pace('0.883333', '-0.55', -1.6),
      '年均上升0.88/10万，今后须年均下降0.55/10万（至今方向相反）',
      '(so far it went the wrong way)',
    ],
    [
      pace('0', '-0.55', 0),
      '2020—2023年持平，今后须年均下降0.55/10万。',
      'it stood still; it has to fall by 0.55 per 100,000 a year from here.',
    ],
    [
      pace('-0.65', '0', null),
      '2020—2023年年均下降0.65/10万。',
      'From 2020 to 2023 it fell by 0.65 per 100,000 a year.',
    ],
  ])('pace %#', (projection, zh, en) => {
    expect(explainProjection(projection, 'zh')).toContain(zh);
    expect(explainProjection(projection, 'en')).toContain(en);
  });
  test.each([
    [{ probability: 0.069 }, '，达到要求的概率约7%。', ', with a probability of about 7% of meeting the criterion.'],
    [{ probability: 0.009 }, '，达到要求的概率不足1%。', ', with a probability of under 1% of meeting the criterion.'],
    [{ probability: 0.991 }, '，达到要求的概率超过99%。', ', with a probability of over 99% of meeting the criterion.'],
    [{ probability: null }, '/10万）。', ' per 100,000).'],
  ])('probability %j', (fields, zh, en) => {
    expect(explainProjection(of(fields), 'zh')).toContain(zh);
    expect(explainProjection(of(fields), 'en')).toContain(en);
  });
  const held = head('sustain', series({ 2021: '95.6', 2022: '95.9', 2023: '95.8', 2024: '96.4' }));
  const heldWith = (fields: object): Projection => ({ ...held, ...fields }) as Projection;
  test.each([
    [
      0.69,
      '；目前已达标，保持到期的概率至多69%。',
      '; met now, with a probability of at most 69% of being held until then.',
    ],
    [
      0.001,
      '；目前已达标，保持到期的概率不足1%。',
      '; met now, with a probability of under 1% of being held until then.',
    ],
    [
      0.999,
      '；目前已达标，保持到期的概率上限超过99%。',
      '; met now, with a probability of nearly 100% at most of being held until then.',
    ],
  ])('of a level to be held the probability is at most %f', (probability, zh, en) => {
    expect(explainProjection(heldWith({ probability }), 'zh')).toContain(zh);
    expect(explainProjection(heldWith({ probability }), 'en')).toContain(en);
  });
  test('of a level to be held that is not reached', () => {
    const notYet = heldWith({ probability: 0.2, evaluation: { ...held.evaluation, status: 'in-progress' } });
    expect(explainProjection(notYet, 'zh')).toContain('，达到要求并保持的概率至多20%。');
    expect(explainProjection(notYet, 'en')).toContain(
      ', with a probability of at most 20% of meeting the criterion and holding it.',
    );
  });
  test('what is counted is asked for in whole numbers', () => {
    const schools = head(variant('between', { min: '3', max: '5' }), series({ 2022: 0, 2023: 1, 2024: 1 }));
    expect(explainProjection(schools, 'zh')).toContain('到2030年还须上升2');
    expect(explainProjection(schools, 'zh')).toContain('若匀速推进，2025年须上升到2。');
    expect(explainProjection(schools, 'en')).toContain('it has to rise by 2 more by 2030');
    expect(explainProjection(schools, 'en')).toContain('On a straight line it would have to rise to 2 in 2025.');
  });
  test('amounts of warnings by themselves have two decimals, and are never nothing', () => {
    expect(describeWarning({ code: 'projected-shortfall', year: 2030, shortfall: '0.883333' }, 'zh')).toBe(
      '预计完成困难：2030年预期差0.88',
    );
    expect(describeWarning({ code: 'deteriorating', from: 2020, to: 2024, slope: '0.000812' }, 'en')).toBe(
      'getting worse over 2020–2024 (up 0.001 a year)',
    );
    expect(describeWarning({ code: 'deteriorating', from: 2020, to: 2024, slope: '−0.40个百分点' }, 'zh')).toBe(
      '2020—2024年趋于变差（年均下降0.40个百分点）',
    );
    expect(describeWarning({ code: 'stale', latest: 2023, years: 1 }, 'en')).toBe(
      'the latest figure is of 2023, 1 year old',
    );
  });
});

test.each([undefined, 'fr', null, 'EN'])('a language it does not speak is refused: %j', (language) => {
  const refused = { code: 'BAD_OPTION', where: 'language', expected: "'zh' or 'en'" };
  expect(faultOf(() => explainProjection(head('at-least', rows), language as never))).toMatchObject(refused);
  expect(faultOf(() => describeWarning({ code: 'stale', latest: 2020, years: 4 }, language as never))).toMatchObject(
    refused,
  );
});
