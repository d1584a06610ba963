import { describe, expect, test } from 'vitest';
import type { Evidence, Language } from '../../../src/entries/engine.js';
import { describeWarning, earlyWarningText } from '../../../src/projection/words/describe-warning.js';
import { explainProjection } from '../../../src/projection/words/explain.js';
import { isOfTheCourse, outlookText } from '../../../src/projection/words/labels.js';
import type { EarlyWarning } from '../../../src/projection/warnings/early-warning.js';
import { methods, type NotProjectedReason, type Projected, type Projection } from '../../../src/entries/projection.js';
import { faultOf, head, series, unprojected, variant, type Id } from '../ahead.js';

const languages = ['zh', 'en'] as const;
const rows = series({ 2020: 90, 2021: 91, 2022: 92, 2023: 93, 2024: 94 });

/** What no sentence may hold. */
const broken = /undefined|null|NaN|Infinity|\[object|\{|\}|\(\)|（）|\s{2}/;

describe('in full', () => {
  test('a projection', () => {
    const projection = head('at-least', rows);
    expect(explainProjection(projection, 'zh')).toBe(
      'coverage：按近年走势测算，预计2030年为96%（80%预测区间不低于92%），能否达标尚难确定（可能性约65%）。走势研判：达标存在不确定性，预计2027年达到。2021—2024年年均提高1.0个百分点，今后需年均提高0.17个百分点（目前快于所需速度；预计值按走势测算，不假定匀速）。按年均速度测算的2025年参考值为94%。依据2020—2024年5年数据测算，不同测算方法结论不一致（8种中7种预计可达到）。',
    );
    expect(explainProjection(projection, 'en')).toBe(
      'coverage: judging by recent years it is expected to be 96% in 2030 (80% prediction interval 92% or more), about as likely as not to be met (about 65%). Outlook: at risk; expected to be reached in 2027. In 2021–2024 it rose by 1.0 percentage points a year. It would have to rise by 0.17 percentage points a year (so far it is faster; the expected level follows the course, not an even pace). On a straight line to the level asked for it would be 94% in 2025. Based on 5 figures of 2020–2024; the methods do not agree (7 of 8 expect it to be met).',
    );
  });
  test('none', () => {
    const projection = head('at-least', series({ 2022: 94, 2023: 93 }), { asOf: 2026 });
    expect(explainProjection(projection, 'zh')).toBe(
      'coverage：数据年份不足，暂难研判。2023年比上年降低1.0个百分点，今后需年均提高0.50个百分点（目前与所需方向相反）。按年均速度测算的2027年参考值为94%。数据提示：最新数据为2023年，已滞后3年；仅有2年数据。',
    );
    expect(explainProjection(projection, 'en')).toBe(
      'coverage: not projected, as there are figures for too few years. In 2023 it fell by 1.0 percentage points. It would have to rise by 0.50 percentage points a year (so far it goes the other way). On a straight line to the level asked for it would be 94% in 2027. On the data: the latest figure is of 2023, 3 years old; figures for 2 of the 3 years a projection needs.',
    );
  });
  test('of units: whose figures they are, and how all fare', () => {
    const units = ['East', 'West'].flatMap((area, i) =>
      series({ 2021: i, 2022: i, 2023: i }).map((row) => ({ ...row, area })),
    );
    const projection = head('every-unit', units, { units: ['East', 'West', 'Silent'] });
    expect(explainProjection(projection, 'zh')).toContain(
      '以上为走势最不利的East的情况。3所学校中：1所已达到，预计可保持；1所预计难以达标；1所暂难研判。',
    );
    expect(explainProjection(projection, 'en')).toContain(
      'These are the figures of East, which has the worst outlook. Of 3 schools: 1 met, expected to hold; 1 off track; 1 unknown.',
    );
  });
});

describe('in parts', () => {
  const say = (language: Language, ...args: Parameters<typeof head>): string =>
    explainProjection(head(...args), language);
  test('the next step of a count is a whole one, on the side it moves to', () => {
    const nurses = (kind: 'at-least' | 'at-most', value: string, ...figures: readonly number[]): string =>
      say(
        'zh',
        variant(kind, { indicator: 'nurses', unit: 'count', value, due: 2030 }),
        figures.map((figure, i): Evidence => ({
          period: 2024 - figures.length + i,
          value: figure,
          indicator: 'nurses',
        })),
      );
    // From 8 to 20 in seven years: 9.7 next year; from 20 to 2: 17.4.
    expect(nurses('at-least', '20', 4, 5, 7, 8)).toContain('2024年参考值为10个。');
    expect(nurses('at-most', '2', 26, 24, 23, 20)).toContain('2024年参考值为17个。');
  });
  test('gaps and differences are points', () => {
    const gap = [
      ...series({ 2020: 90, 2021: 90, 2022: 90, 2023: 90 }, 'boys'),
      ...series({ 2020: 80, 2021: 81, 2022: 82, 2023: 83 }, 'girls'),
    ];
    expect(say('en', 'gap', gap)).toContain(
      'Gap: judging by recent years it is expected to be 5 percentage points in 2030 (80% prediction interval up to 10 percentage points), very likely still to be met in 2030 (about 91%). Outlook: as asked, expected to hold. In 2021–2023 it narrowed by 1.0 percentage points a year.',
    );
    expect(say('zh', 'gap', gap)).toContain(
      '差距：按近年走势测算，预计2030年为5个百分点（80%预测区间不超过10个百分点），到2030年仍符合要求的把握很大（可能性约91%）。走势研判：目前符合，预计可保持。2021—2023年年均缩小1.0个百分点。',
    );
    const compared = [
      ...series({ 2020: 20, 2021: 21, 2022: 22 }),
      ...series({ 2020: 30, 2021: 30, 2022: 30 }, 'members'),
    ];
    expect(say('en', 'compare', compared)).toMatch(
      /^delegates \(difference from the indicator compared with\): judging by recent years it is expected to be [\d.]+ percentage points below the indicator compared with in 2030/,
    );
    expect(say('zh', 'compare', compared)).toMatch(
      /^delegates与对照指标之差：按近年走势测算，预计2030年低于对照指标[\d.]+个百分点/,
    );
  });
  test('a chance is never rounded to certainty', () => {
    expect(say('en', 'at-least', series({ 2020: 50, 2021: 50.1, 2022: 50.2, 2023: 50.2 }))).toContain(
      ', extremely unlikely to be met (under 1%).',
    );
    expect(say('zh', 'at-least', series({ 2020: 99.1, 2021: 99.2, 2022: 99.2, 2023: 99.3 }))).toContain(
      '，到2030年仍达标的把握很大（超过99%）。',
    );
  });
  test('the level of the interval is the one asked for', () => {
    expect(say('en', 'at-least', rows, { confidence: 0.995 })).toContain('(99.5% prediction interval');
    expect(say('zh', 'at-least', rows, { confidence: 0.07 })).toContain('（7%预测区间');
  });
  test('no interval and no chance where there is none', () => {
    const flat = say('en', 'at-least', series({ 2021: 94, 2022: 94, 2023: 94 }));
    expect(flat).toMatch(
      /^coverage: judging by recent years it is expected to be 94% in 2030\. Outlook: off track; on this course the year when it is reached cannot be foreseen\./,
    );
  });
  test('nothing of the future pace of what is satisfied', () => {
    const met = say('en', 'at-least', series({ 2021: 96, 2022: 97, 2023: 98 }));
    expect(met).toMatch(
      /Outlook: met, expected to hold\. In 2022–2023 it rose by 1\.0 percentage points a year\. Based on/,
    );
  });
  test.each(methods)('a method that was asked for is said to be: %s', (method) => {
    for (const language of languages) expect(say(language, 'at-least', rows, { method })).not.toMatch(broken);
    expect(say('en', 'at-least', rows, { method }).includes(', by the method asked for')).toBe(method !== 'default');
    expect(say('zh', 'at-least', rows, { method }).includes('，按指定方法')).toBe(method !== 'default');
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
    hold: series({ 2020: 15, 2021: 16, 2022: 15 }),
    'hold-previous': series({ 2020: 15, 2021: 16, 2022: 15 }),
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
          if (projection.status === 'projected') expect(said).toMatch(/走势研判：|Outlook: /);
          else expect(said).toMatch(/不作测算|暂难研判|not projected/);
        }
      }
    },
  );

  const reasons: Readonly<Record<NotProjectedReason, readonly [zh: string, en: string]>> = {
    attested: ['定性要求，由评估单位认定', 'as it is stated by an assessor, not measured'],
    'not-applicable': ['不适用', 'as it does not apply'],
    'due-reached': ['目标年已有数据', 'as there is a figure for the due year'],
    broken: ['规划期内部分年份不符合要求', 'as it was not as asked in every year of the plan'],
    'method-unsuited': ['所选测算方法不适用于这组数据', 'as the method cannot take these figures'],
    'no-observation': ['无监测数据', 'as there are no figures'],
    'part-of-year': ['只有年内部分时期的数据', 'as there are figures for parts of a year only'],
    'due-period-not-observed': ['目标年无数据', 'as there is no figure for the due year'],
    'no-baseline': ['缺基期数据', 'as there is no figure for the base year'],
    'previous-missing': ['缺上年数据', 'as there is no figure for the year before'],
    'baseline-zero': ['基期值为0', 'as the value of the base year is zero'],
    'too-few-points': ['数据年份不足', 'as there are figures for too few years'],
    'no-tolerance': [
      '规划和判定参数均未规定该单位的幅度',
      'as neither the plan nor the policy sets a width in this unit',
    ],
    'reference-missing': ['缺同期对照指标数据', 'as there is no figure of the indicator compared with'],
    'unit-missing': ['部分单位未报数据', 'as some units reported no figures'],
    'periods-missing': ['规划期内部分年份无数据', 'as some years of the plan have no figures'],
    'bound-undecided': ['数据只给出上限或下限', 'as the figure is only a bound'],
    'no-attestation': ['尚无评估单位认定', 'as no assessor has made a statement'],
  };
  const none = unprojected('at-least', []);
  test.each(Object.entries(reasons) as [NotProjectedReason, readonly [string, string]][])(
    'reason %s',
    (reason, [zh, en]) => {
      const projection: Projection = { ...none, reason };
      // More figures would not help where nothing is measured, or where the verdict is final.
      const isSettled = /^(?:attested|not-applicable|due-reached|broken)$/.test(reason);
      expect(explainProjection(projection, 'zh')).toBe(`coverage：${zh}，${isSettled ? '不作测算' : '暂难研判'}。`);
      expect(explainProjection(projection, 'en')).toBe(`coverage: not projected, ${en}.`);
    },
  );
  test.each([
    ['on-track', '预计可达标', 'on track'],
    ['at-risk', '达标存在不确定性', 'at risk'],
    ['off-track', '预计难以达标', 'off track'],
    ['unknown', '暂难研判', 'unknown'],
  ] as const)('outlook %s', (outlook, zh, en) => {
    const ahead = { ...head('at-least', rows), outlook } as Projection;
    expect(explainProjection(ahead, 'zh')).toContain(`走势研判：${zh}`);
    expect(explainProjection(ahead, 'en')).toContain(`Outlook: ${en}`);
  });
  test('what is met and cannot be projected is not said to hold', () => {
    expect(explainProjection({ ...none, outlook: 'achieved' }, 'zh')).toContain('目前已达到目标值，暂难研判今后走势。');
  });
  test.each([
    ['achieved', '目前符合，预计可保持'],
    ['on-track', '预计可符合'],
    ['at-risk', '走势存在不确定性'],
    ['off-track', '预计难以符合'],
  ] as const)('of what the plan did not quantify %s is not 达标', (outlook, zh) => {
    expect(outlookText(outlook, 'direction').zh).toBe(zh);
    expect(outlookText(outlook, 'band').zh).not.toContain('达标');
  });

  const warnings: readonly (readonly [EarlyWarning, zh: string, en: string])[] = [
    [
      { code: 'projected-shortfall', year: 2030, shortfall: '1.5' },
      '预计完成困难：预计2030年与目标值相差1.5',
      'expected to be 1.5 off the target level in 2030',
    ],
    [
      { code: 'projected-shortfall', year: 2030, shortfall: '0' },
      '预计完成困难：预计2030年与基期持平',
      'expected to be no further than the base year in 2030',
    ],
    [
      { code: 'volatile', measure: 'detrended-variation', size: 0.2, limit: 0.15 },
      '年度间波动较大',
      'large changes from year to year',
    ],
    [
      { code: 'deteriorating', from: 2019, to: 2023, slope: '-0.4' },
      '2019—2023年走势不利',
      'moving the wrong way over 2019–2023',
    ],
    [
      { code: 'levelling-down', indicator: 'boys', from: '90', to: '87' },
      '差距缩小系优势一方水平下降所致（由90变为87）',
      'the gap narrowed because the better side got worse (from 90 to 87)',
    ],
    [
      { code: 'behind-milestone', year: 2024, margin: '-1.2' },
      '落后于2024年时序进度1.2',
      '1.2 behind the milestone for 2024',
    ],
    [
      { code: 'stale', latest: 2021, years: 3 },
      '最新数据为2021年，已滞后3年',
      'the latest figure is of 2021, 3 years old',
    ],
    [
      { code: 'too-few-points', points: 2, needed: 3 },
      '仅有2年数据',
      'figures for 2 of the 3 years a projection needs',
    ],
    [
      { code: 'gaps', years: [2018, 2020] },
      '2018、2020年无数据，未作插补',
      'no figures for 2018 and 2020 (not filled in)',
    ],
    [
      { code: 'series-break', years: [2019] },
      '2019年统计口径调整，只采用其后数据测算',
      'the definition changed in 2019; only later figures were used',
    ],
    [
      { code: 'bounds-excluded', periods: ['2023', '2024'] },
      '2023、2024年数据只给出上限或下限，未用于测算',
      'figures for 2023 and 2024 are only bounds and were left out',
    ],
    [
      { code: 'methods-disagree', meeting: 3, of: 8 },
      '不同测算方法结论不一致（8种中3种预计可达到）',
      'the methods do not agree (3 of 8 expect it to be met)',
    ],
  ];
  test.each(warnings)('warning %j', (warning, zh, en) => {
    expect(earlyWarningText(warning)).toEqual({ zh, en });
    const indicator = { ...none.indicator, unit: 'share', measureWord: '' } as const;
    const latest = { period: '2024', value: '0.5', unit: 'share' } as const;
    const withoutUnit: Projection = { ...none, indicator, latest, warnings: [warning] };
    const head = isOfTheCourse(warning) ? { zh: '预警', en: 'Early warning' } : { zh: '数据提示', en: 'On the data' };
    expect(explainProjection(withoutUnit, 'zh')).toContain(`${head.zh}：${zh}。`);
    expect(explainProjection(withoutUnit, 'en')).toContain(` ${head.en}: ${en}.`);
  });
  test('warnings of the course stand apart from remarks on the data', () => {
    const three = [warnings[0]![0], warnings[3]![0], warnings[6]![0]];
    const latest = { period: '2021', value: '90.5', unit: 'percent' } as const;
    expect(explainProjection({ ...none, latest, warnings: three }, 'zh')).toMatch(
      /预警：预计完成困难：预计2030年与目标值相差1.5个百分点；2019—2023年走势不利。数据提示：最新数据为2021年，已滞后3年。$/,
    );
    expect(explainProjection({ ...none, latest, warnings: three }, 'en')).toMatch(
      /Early warning: expected to be 1.5 percentage points off the target level in 2030; moving the wrong way over 2019–2023. On the data: the latest figure is of 2021, 3 years old\.$/,
    );
  });
});

test('a unit without a suffix, a pace that stands still', () => {
  const said = explainProjection(head(variant('between', { max: '1' }), series({ 2021: 3, 2022: 4, 2023: 3 })), 'en');
  expect(said).toContain('In 2023 it was at the level of 2021. It would have to fall by 2 more by 2030.');
});

describe('figures', () => {
  const fall = series({ 2020: '17.5', 2021: '16.2', 2022: '15.9', 2023: '15.1' });
  const of = (fields: object): Projection => ({ ...head('at-most', fall), ...fields }) as Projection;
  const pace = (actual: string, required: string | null, ratio: number | null): Projection =>
    of({ pace: { from: 2020, to: 2023, actual, required, actualRate: null, requiredRate: null, ratio } });
  test('have the decimals of the data, a pace below one has two', () => {
    const en = explainProjection(head('at-most', fall), 'en');
    expect(en).toMatch(
      /^Mortality: judging by recent years it is expected to be \d\d\.\d per 100,000 in 2025 \(80% prediction interval \d\d\.\d to \d\d\.\d per 100,000\)/,
    );
    expect(en).toContain(
      'In 2021–2023 it fell by 0.80 per 100,000 a year. It would have to fall by 0.55 per 100,000 a year (so far it is faster; the expected level follows the course, not an even pace). On a straight line to the level asked for it would be 14.6 per 100,000 in 2024.',
    );
    expect(explainProjection(head('at-most', fall), 'zh')).toContain(
      '2021—2023年年均下降0.80/10万，今后需年均下降0.55/10万（目前快于所需速度；预计值按走势测算，不假定匀速）。按年均速度测算的2024年参考值为14.6/10万。',
    );
  });
  test.each([
    [
      pace('-0.001', '-0.55', 0.0018),
      '年均下降0.001/10万，今后需年均下降0.55/10万（目前不足所需速度的1%）',
      'it fell by 0.001 per 100,000 a year. It would have to fall by 0.55 per 100,000 a year (so far under 1% of that)',
    ],
    [pace('-0.2', '-0.55', 0.363636), '（目前约为所需速度的36%）', '(so far about 36% of that)'],
    [
      pace('-0.54', '-0.55', 0.981818),
      '（目前与所需速度相当；预计值按走势测算，不假定匀速）',
      '(so far it is about as fast; the expected level follows the course, not an even pace)',
    ],
    [
      pace('-1.65', '-0.55', 3),
      '（目前快于所需速度；预计值按走势测算，不假定匀速）',
      '(so far it is faster; the expected level follows the course, not an even pace)',
    ],
    [
      pace('0.883333', '-0.55', -1.6),
      '年均上升0.88/10万，今后需年均下降0.55/10万（目前与所需方向相反）',
      '(so far it goes the other way)',
    ],
    [
      pace('0', '-0.55', 0),
      '2023年与2020年持平，今后需年均下降0.55/10万。',
      'it was at the level of 2020. It would have to fall by 0.55 per 100,000 a year.',
    ],
    [pace('-0.65', '0', null), '2021—2023年年均下降0.65/10万。', 'In 2021–2023 it fell by 0.65 per 100,000 a year.'],
  ])('pace %#', (projection, zh, en) => {
    expect(explainProjection(projection, 'zh')).toContain(zh);
    expect(explainProjection(projection, 'en')).toContain(en);
  });
  test.each([
    [{ probability: 0.069 }, '，达标难度很大（可能性约7%）。', ', very unlikely to be met (about 7%).'],
    [{ probability: 0.2 }, '，达标难度较大（可能性约20%）。', ', unlikely to be met (about 20%).'],
    [{ probability: 0.5 }, '，能否达标尚难确定（可能性约50%）。', ', about as likely as not to be met (about 50%).'],
    [{ probability: 0.6549 }, '，能否达标尚难确定（可能性约65%）。', ', about as likely as not to be met (about 65%).'],
    // It is not rounded to the limit of the outlook, which stays at risk.
    [{ probability: 0.6599 }, '，能否达标尚难确定（可能性约65%）。', ', about as likely as not to be met (about 65%).'],
    [{ probability: 0.66 }, '，达标把握较大（可能性约66%）。', ', likely to be met (about 66%).'],
    [{ probability: 0.3299 }, '，达标难度较大（可能性约32%）。', ', unlikely to be met (about 32%).'],
    [{ probability: 0.0951 }, '，达标难度较大（可能性约10%）。', ', unlikely to be met (about 10%).'],
    [{ probability: 0.0949 }, '，达标难度很大（可能性约9%）。', ', very unlikely to be met (about 9%).'],
    [{ probability: 0.8 }, '，达标把握较大（可能性约80%）。', ', likely to be met (about 80%).'],
    [{ probability: 0.009 }, '，达标可能性极小（不足1%）。', ', extremely unlikely to be met (under 1%).'],
    [{ probability: 0.991 }, '，达标把握很大（超过99%）。', ', very likely to be met (over 99%).'],
    [{ probability: null }, '/10万）。', ' per 100,000).'],
  ])('probability %j', (fields, zh, en) => {
    expect(explainProjection(of(fields), 'zh')).toContain(zh);
    expect(explainProjection(of(fields), 'en')).toContain(en);
  });
  const held = head('sustain', series({ 2021: '95.6', 2022: '95.9', 2023: '95.8', 2024: '96.4' }));
  const heldWith = (fields: object): Projection => ({ ...held, ...fields }) as Projection;
  test.each([
    [0.69, '，能一直保持的可能性不高于69%。', ', held throughout with a probability of at most 69%.'],
    [0.001, '，能一直保持的可能性极小（不足1%）。', ', extremely unlikely to be held (under 1%).'],
    [0.999, '，未见难以保持的迹象。', ', without a sign that it will not be held.'],
  ])('of a level to be held the probability is at most %f', (probability, zh, en) => {
    expect(explainProjection(heldWith({ probability }), 'zh')).toContain(zh);
    expect(explainProjection(heldWith({ probability }), 'en')).toContain(en);
  });
  test('of a level to be held that is not reached', () => {
    const notYet = heldWith({ probability: 0.2, evaluation: { ...held.evaluation, status: 'in-progress' } });
    expect(explainProjection(notYet, 'zh')).toContain('，达到并一直保持的可能性不高于20%。');
    expect(explainProjection(notYet, 'en')).toContain(', held throughout with a probability of at most 20%.');
  });
  test('what is counted is asked for in whole numbers', () => {
    const schools = head(variant('between', { min: '3', max: '5' }), series({ 2022: 0, 2023: 1, 2024: 1 }));
    expect(explainProjection(schools, 'zh')).toContain('到2030年还需增加2个');
    // The step to 2025 is less than one school: no line is drawn to it.
    expect(explainProjection(schools, 'zh')).not.toContain('按年均速度测算');
    expect(explainProjection(schools, 'en')).toContain('It would have to rise by 2 more by 2030');
  });
  test('amounts of warnings by themselves have two decimals, and are never nothing', () => {
    expect(describeWarning({ code: 'projected-shortfall', year: 2030, shortfall: '0.883333' }, 'zh')).toBe(
      '预计完成困难：预计2030年与目标值相差0.88',
    );
    expect(describeWarning({ code: 'stale', latest: 2023, years: 1 }, 'en')).toBe(
      'the latest figure is of 2023, 1 year old',
    );
  });
  test.each([
    [{ unit: 'percent' }, '相差1.88个百分点', 'expected to be 1.88 percentage points off the target level in 2030'],
    [{ unit: 'per-100000' }, '相差1.88/10万', 'expected to be 1.88 per 100,000 off the target level in 2030'],
    [
      { unit: 'per-1000', measureWord: '个' },
      '相差1.88个',
      'expected to be 1.88 per 1,000 off the target level in 2030',
    ],
  ] as const)('with the indicator they have its unit: %j', (unit, zh, en) => {
    const indicator = { polarity: 'higher-is-better', ...unit } as const;
    const warning = { code: 'projected-shortfall', year: 2030, shortfall: '1.88' } as const;
    expect(describeWarning(warning, 'zh', indicator)).toBe(`预计完成困难：预计2030年与目标值${zh}`);
    expect(describeWarning(warning, 'en', indicator)).toBe(en);
  });
  test.each([
    [7, 'indicator', 'an indicator of the plan'],
    [{}, 'indicator.unit', 'a text'],
  ])('what is no indicator is refused: %j', (indicator, where, expected) => {
    const call = () => describeWarning({ code: 'stale', latest: 2020, years: 4 }, 'zh', indicator as never);
    expect(faultOf(call)).toMatchObject({
      code: 'BAD_OPTION',
      where,
      expected: expect.stringContaining(expected) as string,
    });
  });
});

test.each([undefined, 'fr', null, 'EN'])('a language it does not speak is refused: %j', (language) => {
  const refused = { code: 'BAD_OPTION', where: 'language', expected: "'zh' or 'en'" };
  expect(faultOf(() => explainProjection(head('at-least', rows), language as never))).toMatchObject(refused);
  expect(faultOf(() => describeWarning({ code: 'stale', latest: 2020, years: 4 }, language as never))).toMatchObject(
    refused,
  );
});

describe('which sentences are said', () => {
  const ahead = head('at-least', rows) as Projected;
  const not = unprojected('at-least', []);
  /** The outlook of a projection with other fields. */
  const outlookOf = (fields: Partial<Projected>): string =>
    /走势研判：[^。]*。/.exec(explainProjection({ ...ahead, ...fields }, 'zh'))![0];
  const missed = { ...ahead.evaluation, status: 'in-progress' } as Projected['evaluation'];

  test.each<[what: string, fields: Partial<Projected>, zh: string]>([
    ['a year to come is named', { expectedYear: 2028 }, '走势研判：达标存在不确定性，预计2028年达到。'],
    [
      'so is one up to five years past the due year',
      { expectedYear: 2035 },
      '走势研判：达标存在不确定性，预计2035年达到。',
    ],
    ['a later one says little', { expectedYear: 2036 }, '走势研判：达标存在不确定性，按近年走势难以预计达到年份。'],
    ['as does none', { expectedYear: null }, '走势研判：达标存在不确定性，按近年走势难以预计达到年份。'],
    ['a year that has figures is not to come', { expectedYear: 2024 }, '走势研判：达标存在不确定性。'],
    ['nor is an earlier one', { expectedYear: 2020 }, '走势研判：达标存在不确定性。'],
    ['the year after is', { expectedYear: 2025 }, '走势研判：达标存在不确定性，预计2025年达到。'],
    [
      'what is on track without a year has none to name',
      { expectedYear: null, outlook: 'on-track' },
      '走势研判：预计可达标。',
    ],
    [
      'what is met has reached it',
      { evaluation: { ...missed, status: 'met' } as Projected['evaluation'] },
      '走势研判：达标存在不确定性。',
    ],
  ])('of the year: %s', (_what, fields, zh) => {
    expect(outlookOf({ evaluation: missed, outlook: 'at-risk', ...fields })).toBe(zh);
  });

  test.each([
    [0, '各测算方法均预计不能达到', 'no method expects it to be met'],
    [1, '不同测算方法结论不一致（3种中1种预计可达到）', 'the methods do not agree (1 of 3 expect it to be met)'],
    [3, '各测算方法均预计可达到', 'every method expects it to be met'],
  ])('of the methods: %i of three expect it', (meeting, zh, en) => {
    const alternatives = ahead.alternatives.slice(0, 3).map((each, i) => ({ ...each, meets: i < meeting }));
    expect(explainProjection({ ...ahead, alternatives }, 'zh')).toContain(`年数据测算，${zh}。`);
    expect(explainProjection({ ...ahead, alternatives }, 'en')).toContain(`; ${en}.`);
  });

  test('a count that is about a whole number is not said to be it', () => {
    const counted = { ...ahead, indicator: { ...ahead.indicator, unit: 'count', measureWord: '个' } } as Projected;
    expect(explainProjection({ ...counted, point: '7.4' }, 'zh')).toContain('预计2030年约7个');
    expect(explainProjection({ ...counted, point: '7' }, 'zh')).toContain('预计2030年为7个');
  });

  test('a doubtful figure is checked before anything is projected', () => {
    const doubt = { code: 'implausible', periods: ['2024'] } as const;
    const warnings: readonly EarlyWarning[] = [
      { code: 'volatile', measure: 'detrended-variation', size: 0.2, limit: 0.15 },
    ];
    const doubtful = { ...ahead, warnings, evaluation: { ...ahead.evaluation, warnings: [doubt] } } as Projection;
    expect(explainProjection(doubtful, 'zh')).toBe('coverage：2024年数据存疑，核实前不作测算。');
    expect(explainProjection(doubtful, 'en')).toMatch(
      /^coverage: not projected before the doubtful figure of 2024 is checked\./,
    );
  });

  test('what is as asked now, and cannot be projected, is not called a level reached', () => {
    const trend = { ...unprojected('gradual', []), outlook: 'achieved' } as const;
    expect(explainProjection(trend, 'zh')).toContain('目前符合要求，暂难研判今后走势。');
    expect(explainProjection(trend, 'en')).toContain(
      'It is as asked now; the figures do not show where it is heading.',
    );
    expect(explainProjection({ ...not, outlook: 'achieved' }, 'en')).toContain(
      'It is met now; the figures do not show where it is heading.',
    );
    expect(explainProjection({ ...not, outlook: 'achieved', reason: 'due-reached' }, 'zh')).not.toContain('目前');
  });

  test('of units that all hold their level no worst one is named', () => {
    const units = {
      total: 3,
      worst: 'East',
      byOutlook: { achieved: 3, 'on-track': 0, 'at-risk': 0, 'off-track': 0, unknown: 0 },
    };
    const schools = { ...head('every-unit', series({ 2021: 1, 2022: 1, 2023: 1 })), units } as Projection;
    expect(explainProjection(schools, 'zh')).toContain('3所学校均已达到，预计可保持。');
    expect(explainProjection(schools, 'en')).toContain('All 3 schools: met, expected to hold.');
  });
});
