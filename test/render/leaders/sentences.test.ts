/** The sentences of the report for leaders, one rule a row: figures, changes, parts, levels, outlook, statements. */
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/entries/assessment.js';
import { definePlan, type Evidence, type PlanInput } from '../../../src/entries/engine.js';
import { reportDocument, type LeadersBlock } from '../../../src/entries/render.js';

const both = (zh: string, en: string) => ({ zh, en });
const indicator = (
  id: string,
  zh: string,
  en: string,
  unit: string,
  polarity = 'higher-is-better',
  rest: object = {},
) => ({
  id,
  name: both(zh, en),
  unit,
  polarity,
  ...rest,
});

const indicators = [
  indicator('cover', '覆盖率', 'Coverage', 'percent'),
  indicator('other', '参照率', 'Reference rate', 'percent'),
  indicator('deaths', '死亡率', 'Death rate', 'per-100000', 'lower-is-better', {
    denominator: both('活产数', 'live births'),
  }),
  indicator('income', '收入', 'Income', 'yuan'),
  indicator('beds', '床位', 'Beds', 'count', 'higher-is-better', { measureWord: '张' }),
  indicator('families', '家庭数', 'Families', 'count', 'lower-is-better', { measureWord: '户' }),
  indicator('law', '制度', 'Rules', 'attestation'),
  indicator('net', '网络', 'Network', 'attestation'),
];

const criterion = <Rest extends { readonly phrase: string }>(of: string, kind: string, rest: Rest) => ({
  id: `${of}-${kind}`,
  indicator: of,
  kind,
  due: 2030,
  ...rest,
});
const levels = {
  'cover at least 95': criterion('cover', 'at-least', { value: '95', phrase: '达到95%以上' }),
  'cover held at 95': criterion('cover', 'at-least', {
    id: 'held',
    value: '95',
    sustain: true,
    phrase: '稳定在95%以上',
  }),
  'cover as the other': criterion('cover', 'compare', {
    relation: 'at-least',
    reference: 'other',
    phrase: '不低于参照率',
  }),
  'cover rising': criterion('cover', 'trend', {
    direction: 'increase',
    pace: 'unspecified',
    baselineYear: 2020,
    phrase: '提高',
  }),
  'cover rising gradually': criterion('cover', 'trend', {
    id: 'gradual',
    direction: 'increase',
    pace: 'gradual',
    baselineYear: 2020,
    phrase: '逐步提高',
  }),
  'deaths at most 9': criterion('deaths', 'at-most', { value: '9', phrase: '9/10万以下' }),
  'deaths down by a fifth': criterion('deaths', 'change-from-baseline', {
    changePercent: '-20',
    baselineYear: 2020,
    phrase: '比2020年下降20%',
  }),
  'deaths falling': criterion('deaths', 'trend', {
    direction: 'decrease',
    pace: 'unspecified',
    baselineYear: 2020,
    phrase: '下降',
  }),
  'income rising': criterion('income', 'trend', {
    direction: 'increase',
    pace: 'unspecified',
    baselineYear: 2020,
    phrase: '增加',
  }),
  'beds at least 20': criterion('beds', 'at-least', { value: '20', phrase: '达到20张' }),
  'families none': criterion('families', 'at-most', { value: '0', phrase: '清零' }),
  'beds rising': criterion('beds', 'trend', {
    id: 'beds-due',
    direction: 'increase',
    pace: 'unspecified',
    baselineYear: 2020,
    due: 2024,
    phrase: '增加',
  }),
  'other held at about 45': criterion('other', 'about', { value: '45', sustain: true, phrase: '保持在45%左右' }),
  law: criterion('law', 'attested', { phrase: '健全' }),
  net: criterion('net', 'attested', { phrase: '完善' }),
} as const;
type Level = keyof typeof levels;

function planOf(...asked: readonly Level[]) {
  const criteria = asked.map((each) => levels[each]);
  return definePlan({
    document: { id: 'small', title: both('小规划', 'Small plan') },
    indicators: indicators.map((each) => ({ ...each, definition: each.name })),
    plans: [
      {
        id: 'small',
        title: both('小规划', 'Small plan'),
        years: { baseline: 2020, start: 2021, midterm: 2025, end: 2030 },
        domains: [
          {
            id: 'small.1',
            ordinal: 1,
            title: both('健康', 'Health'),
            items: [
              {
                id: 'small.1.target.1',
                type: 'target',
                ordinal: 1,
                text: both(criteria.map(({ phrase }) => phrase).join('；'), 'Health.'),
                criteria,
              },
            ],
          },
        ],
      },
    ],
  } as unknown as PlanInput);
}

function yearly(of: string, from: number, values: readonly (string | null)[], rest: object = {}): Evidence[] {
  return values.flatMap((value, i) => (value === null ? [] : [{ indicator: of, period: from + i, value, ...rest }]));
}

function saidOf(language: 'zh' | 'en', asked: readonly Level[], evidence: readonly Evidence[]): string {
  const plan = planOf(...asked);
  const assessment = assess(plan as never, evidence, { asOf: 2024 } as never);
  const { blocks, annexes } = reportDocument(assessment, { language, plan });
  const textOf = (block: LeadersBlock): string => {
    if (block.block === 'finding') return `${block.lead}${language === 'zh' ? '' : ' '}${block.text}`;
    if (block.block === 'table') return block.rows.map((row) => row.join(' | ')).join('\n');
    return 'text' in block ? block.text : block.about;
  };
  return [...blocks, ...annexes.flatMap((annex) => annex.blocks)].map(textOf).join('\n');
}

const held = ['cover at least 95', 'cover held at 95'] as const;
const cases = (list: readonly [number, number, number][]): Evidence[] =>
  list.map(([period, numerator, denominator]) => ({ indicator: 'deaths', period, numerator, denominator }));

describe('a finding', () => {
  test.each<[rule: string, asked: readonly Level[], evidence: Evidence[], zh: string, en: string]>([
    [
      'compares with the year before and the base year',
      ['cover at least 95'],
      yearly('cover', 2020, ['90.0', '91.0', '92.0', '93.0', '93.5']),
      '1. 覆盖率。2024年为93.5%，比上年提高0.5个百分点，比2020年提高3.5个百分点。',
      '1. Coverage. 93.5% in 2024, up 0.5 percentage points from the year before, up 3.5 percentage points from 2020.',
    ],
    [
      'joins two changes of the same size',
      ['cover at least 95'],
      yearly('cover', 2020, ['92.0', '91.0', '93.0', '92.0', '93.0']),
      '2024年为93.0%，比上年和2020年都提高1.0个百分点。',
      '93.0% in 2024, up 1.0 percentage points from both the year before and 2020.',
    ],
    [
      'joins two years without a change',
      ['cover at least 95'],
      yearly('cover', 2020, ['92.0', '91.0', '93.0', '92.0', '92.0']),
      '2024年为92.0%，与上年和2020年持平。',
      '92.0% in 2024, unchanged from the year before and 2020.',
    ],
    [
      'says which years have no figure',
      ['cover at least 95'],
      yearly('cover', 2020, ['90.0', '91.0', null, null, '93.5']),
      '2024年为93.5%，2022—2023年无数据，比2021年提高2.5个百分点，比2020年提高3.5个百分点。',
      '93.5% in 2024, up 2.5 percentage points from 2021, up 3.5 percentage points from 2020.',
    ],
    [
      'does not compare with a year more than four years back, but for the base year',
      ['cover at least 95'],
      yearly('cover', 2018, ['88.0', null, null, null, null, null, '93.5']),
      '2024年为93.5%。距',
      '93.5% in 2024. It is',
    ],
    [
      'says that the latest figure is old',
      ['cover at least 95'],
      yearly('cover', 2019, ['89.0', '90.0', '91.0', '92.0']),
      '最新数据（2022年）为92.0%，比上年提高1.0个百分点，比2020年提高2.0个百分点。',
      '92.0% in 2022 (the latest figure), up 1.0 percentage points from the year before,',
    ],
    [
      'says since when there are no figures',
      ['cover at least 95'],
      yearly('cover', 2019, ['89.0', '90.0', '91.0', '92.0']),
      '2023年以来无数据，数据已滞后2年。',
      'There are no figures since 2022.',
    ],
    [
      'says money in per cent beside the amount',
      ['income rising'],
      yearly('income', 2020, ['20000', '21000', '22000', '23000', '23800']),
      '比上年增加800元，增长3.5%，比2020年增加3800元，增长19.0%',
      'up 800 yuan (3.5%) from the year before, up 3,800 yuan (19.0%) from 2020',
    ],
    [
      'has a relative change that is never 0.0%',
      ['income rising'],
      yearly('income', 2020, ['20000', '20010', '20020', '20030', '20031']),
      '比2020年增加31元，增长0.2%',
      'up 31 yuan (0.2%) from 2020',
    ],
    [
      'counts what is missing in its measure word',
      ['beds at least 20'],
      yearly('beds', 2020, ['12', '13', '14', '15', '17']),
      '2024年为17张，比上年增加2张，比2020年增加5张。距2030年“20张”的目标值还需增加3张。',
      '17 in 2024, up 2 from the year before, up 5 from 2020. There are 3 more needed to reach the target level of 2030 (at least 20).',
    ],
    [
      'has a single thing that is missing in the singular, and counts whole',
      ['beds at least 20'],
      yearly('beds', 2024, ['19.0']),
      '2024年为19张。距2030年“20张”的目标值还需增加1张。',
      '19 in 2024. There is 1 more needed to reach the target level of 2030 (at least 20).',
    ],
    [
      'does not repeat the figure as what is left',
      ['families none'],
      yearly('families', 2023, ['2', '1']),
      '2024年为1户，比上年减少1户。高于2030年“清零”的目标值。',
      '1 in 2024, down 1 from the year before. It is above the target level of 2030 (none left).',
    ],
    [
      'says once that a level is reached, where the figure is exactly that level',
      ['cover at least 95'],
      yearly('cover', 2024, ['95.0']),
      '已提前达到2030年目标值，正好等于目标值。',
      'The target level of 2030 is met ahead of time: the figure is exactly that level.',
    ],
    [
      'says once that a level is reached, where the figure is that level or more',
      ['cover at least 95'],
      [{ indicator: 'cover', period: 2024, value: '95', bound: 'at-least' }],
      '2024年不低于95%。已提前达到2030年目标值。',
      'At least 95% in 2024. The target level of 2030 is met ahead of time.',
    ],
    [
      'says what a level that follows from the base year is, where it is met',
      ['deaths down by a fifth'],
      yearly('deaths', 2020, ['11.2', '10.6', '10.0', '9.4', '8.8']),
      '已提前达到2030年目标值（比2020年下降20%，即9.0/10万），低于目标值0.2/10万。',
      'The target level of 2030 (a fall of 20% from the 2020 level, which is 9.0 per 100,000) is met ahead of time: 0.2 per 100,000 below that level.',
    ],
    [
      'and where it is not',
      ['deaths down by a fifth'],
      yearly('deaths', 2020, ['11.2', '11.0', '10.8', '10.6', '10.4']),
      '比2030年目标值（比2020年下降20%，即9.0/10万）高1.4/10万。',
      'It is 1.4 per 100,000 above the target level of 2030 (a fall of 20% from the 2020 level, which is 9.0 per 100,000).',
    ],
    [
      'has the decimals that tell the figure from a level that it misses, and so has the annex',
      ['cover at least 95'],
      yearly('cover', 2022, ['94.000001', '94.999999', '94.999999']),
      '2024年为94.999999%，与上年持平。距2030年“95%以上”的目标值还差0.000001个百分点。',
      '| 94.999999 | 94.999999 | 2030: at least 95% |',
    ],
    [
      'tells the distance once where two criteria ask for the same level, and that it was not held',
      held,
      yearly('cover', 2020, ['96.0', '96.0', '96.0', '96.0', '94.0']),
      '距2030年“95%以上”的目标值还差1.0个百分点，未做到逐年达到。',
      'It is 1.0 percentage points short of the target level of 2030 (at least 95%), not met in every year.',
    ],
    [
      'names the earlier years in which a level was not held',
      held,
      yearly('cover', 2020, ['96.0', '94.0', '93.0', '96.0', '96.5']),
      '2021、2022年曾低于目标值',
      'below the target level in 2021 and 2022',
    ],
    [
      'a direction read from few cases says how little it means',
      ['deaths falling'],
      cases([
        [2020, 2, 40000],
        [2021, 1, 40000],
        [2022, 2, 40000],
        [2023, 1, 40000],
        [2024, 2, 40500],
      ]),
      '基数小，年度间变动不代表趋势。',
      'With so few cases, a change from year to year shows no trend.',
    ],
    [
      'names the indicator compared with',
      ['cover as the other'],
      [...yearly('cover', 2022, ['40.0', '41.0', '42.0']), ...yearly('other', 2022, ['43.0', '43.0', '43.5'])],
      '距参照率还差1.5个百分点',
      '1.5 percentage points short of “Reference rate”',
    ],
    [
      'joins directions with the same verdict',
      ['cover rising', 'cover rising gradually'],
      yearly('cover', 2020, ['40.0', '41.0', '42.0', '43.0', '44.0']),
      '规划要求到2030年比2020年提高、比2020年逐步提高；均符合目标方向。',
      'The plan asks for a rise from the 2020 level and a gradual rise from the 2020 level by 2030; each is in the direction asked for.',
    ],
    [
      'says the cases before their rate',
      ['deaths at most 9'],
      cases([
        [2020, 3, 9000],
        [2021, 2, 9000],
        [2022, 4, 9000],
        [2023, 3, 9000],
        [2024, 2, 9000],
      ]),
      '2024年2例（活产9000人），为22.22/10万，比上年和2020年都减少1例。',
      '2 cases in 9,000 live births, 22.22 per 100,000 in 2024, 1 case fewer than in both the year before and 2020.',
    ],
    [
      'says that nothing happened instead of a rate of zero',
      ['deaths at most 9'],
      cases([
        [2020, 1, 900],
        [2021, 0, 900],
        [2022, 0, 900],
        [2023, 0, 900],
        [2024, 0, 900],
      ]),
      '2024年未发生（活产900人），例数与上年持平，比2020年减少1例。',
      'No case in 900 live births in 2024, as many cases as in the year before, 1 case fewer than in 2020.',
    ],
    [
      'tells the parts, their change and the course of the gap',
      ['cover at least 95'],
      [
        ...yearly('cover', 2020, ['90.0', '91.0', '92.0', '93.0', '93.5']),
        ...yearly('cover', 2020, ['93.0', null, null, '95.0', '95.2'], { disaggregation: { urbanisation: 'U' } }),
        ...yearly('cover', 2020, ['88.0', null, null, '91.0', '91.8'], { disaggregation: { urbanisation: 'R' } }),
      ],
      '其中城市95.2%，比上年提高0.2个百分点；农村91.8%，比上年提高0.8个百分点；城乡差距由2020年的5.0个百分点缩小到3.4个百分点。',
      'By part: 95.2% in urban areas, up 0.2 percentage points from the year before; 91.8% in rural areas, up 0.8 percentage points from the year before; the gap between urban and rural areas narrowed from 5.0 percentage points in 2020 to 3.4 percentage points.',
    ],
    [
      'tells dimensions apart, under the names of tables too',
      ['cover at least 95'],
      [
        ...yearly('cover', 2020, ['90.0', '91.0', '92.0', '93.0', '93.5']),
        ...yearly('cover', 2024, ['94.0'], { disaggregation: { 性别: '女' } }),
        ...yearly('cover', 2024, ['93.0'], { disaggregation: { 性别: '男' } }),
        ...yearly('cover', 2024, ['92.2'], { disaggregation: { 年龄: '0—6岁' } }),
      ],
      '分性别看，女性94.0%；男性93.0%；性别差距为1.0个百分点。分年龄看，0—6岁92.2%。',
      'By sex: 94.0% in females; 93.0% in males; the gap between the sexes is 1.0 percentage points. By age: 92.2% in 0—6岁.',
    ],
    [
      'says that a gap did not change',
      ['cover at least 95'],
      [
        ...yearly('cover', 2020, ['90.0', '91.0', '92.0', '93.0', '93.5']),
        ...yearly('cover', 2020, ['93.0', null, null, null, '95.2'], { disaggregation: { urbanisation: 'U' } }),
        ...yearly('cover', 2020, ['90.0', null, null, null, '92.2'], { disaggregation: { urbanisation: 'R' } }),
      ],
      '城乡差距为3.0个百分点，与2020年持平。',
      'the gap between urban and rural areas is 3.0 percentage points, unchanged from 2020.',
    ],
    ...(
      [
        ['P', '初步数', 'preliminary'],
        ['E', '推算数', 'estimated'],
        ['V', '未经核实', 'not validated'],
      ] as const
    ).map(([status, zh, en]): [string, readonly Level[], Evidence[], string, string] => [
      `marks a figure that is ${en}`,
      ['cover at least 95'],
      [...yearly('cover', 2020, ['90.0', '91.0', '92.0', '93.0']), ...yearly('cover', 2024, ['93.5'], { status })],
      `2024年为93.5%（${zh}），比上年提高0.5个百分点`,
      `93.5% (${en}) in 2024, up 0.5 percentage points from the year before`,
    ]),
    [
      'marks a rate of few cases that is preliminary',
      ['deaths at most 9'],
      [{ indicator: 'deaths', period: 2024, numerator: 2, denominator: 9000, status: 'P' }],
      '2024年2例（活产9000人），为22.22/10万（初步数）。',
      '2 cases in 9,000 live births, 22.22 per 100,000 (preliminary) in 2024.',
    ],
    [
      'does not tell a part whose figures end earlier',
      ['cover at least 95'],
      [
        ...yearly('cover', 2020, ['90.0', '91.0', '92.0', '93.0', '93.5']),
        ...yearly('cover', 2023, ['95.0'], { disaggregation: { urbanisation: 'U' } }),
      ],
      '比2020年提高3.5个百分点。距2030年“95%以上”的目标值还差1.5个百分点。',
      'up 3.5 percentage points from 2020. It is 1.5 percentage points short',
    ],
  ])('%s', (_rule, asked, evidence, zh, en) => {
    expect(saidOf('zh', asked, evidence)).toContain(zh);
    expect(saidOf('en', asked, evidence)).toContain(en);
  });
});

describe('the annex of indicators', () => {
  const final = yearly('cover', 2020, ['90.0', '91.0', '92.0']);
  test.each<[rule: string, evidence: Evidence[], zh: string, en: string]>([
    [
      'marks the figure that is preliminary, and no other',
      [...final, ...yearly('cover', 2023, ['93.0']), ...yearly('cover', 2024, ['93.5'], { status: 'P' })],
      ' | 90.0 | 93.0 | 93.5 （初步数） | ',
      ' | 90.0 | 93.0 | 93.5 (preliminary) | ',
    ],
    [
      'marks the figures of the base year and of the year before',
      [
        ...yearly('cover', 2020, ['90.0'], { status: 'E' }),
        ...yearly('cover', 2023, ['93.0'], { status: 'V' }),
        ...yearly('cover', 2024, ['93.5'], { status: 'A' }),
      ],
      ' | 90.0 （推算数） | 93.0 （未经核实） | 93.5 | ',
      ' | 90.0 (estimated) | 93.0 (not validated) | 93.5 | ',
    ],
    [
      'has the year of an older figure and its mark in one bracket',
      [...final, ...yearly('cover', 2023, ['93.0'], { status: 'P' })],
      ' | 93.0 （初步数） | 93.0 （2023，初步数） | ',
      ' | 93.0 (preliminary) | 93.0 (2023, preliminary) | ',
    ],
  ])('%s', (_rule, evidence, zh, en) => {
    expect(saidOf('zh', ['cover at least 95'], evidence)).toContain(zh);
    expect(saidOf('en', ['cover at least 95'], evidence)).toContain(en);
  });
});

const whole = yearly('cover', 2020, ['90.0', '91.0', '92.0', '93.0', '93.5']);
const part = (period: number, value: string, disaggregation: object, rest: object = {}): Evidence =>
  ({ indicator: 'cover', period, value, disaggregation, ...rest }) as Evidence;

describe('parts', () => {
  test.each<[rule: string, parts: Evidence[], zh: string, en: string]>([
    [
      'codes of the sexes are words',
      [part(2024, '94.0', { sex: 'F' }), part(2024, '93.0', { sex: 'M' })],
      '其中女性94.0%；男性93.0%；性别差距为1.0个百分点。距',
      'By part: 94.0% in females; 93.0% in males; the gap between the sexes is 1.0 percentage points. It',
    ],
    [
      'a dimension without a name of its own has no gap, and its own name where there are several',
      [
        part(2024, '94.0', { 民族: '汉族' }),
        part(2024, '92.0', { 民族: '其他' }),
        part(2024, '95.0', { urbanisation: 'U' }),
      ],
      '分民族看，汉族94.0%；其他92.0%。分城乡看，城市95.0%。距',
      'By 民族: 94.0% in 汉族; 92.0% in 其他. By urban and rural areas: 95.0% in urban areas. It',
    ],
    [
      'three parts have no gap',
      [
        part(2024, '95.0', { urbanisation: 'U' }),
        part(2024, '92.0', { urbanisation: 'R' }),
        part(2024, '93.0', { urbanisation: '镇' }),
      ],
      '其中城市95.0%；农村92.0%；镇93.0%。距',
      'By part: 95.0% in urban areas; 92.0% in rural areas; 93.0% in 镇. It',
    ],
    [
      'rows may come in any order',
      [part(2024, '95.2', { urbanisation: 'U' }), part(2023, '95.0', { urbanisation: 'U' })],
      '其中城市95.2%，比上年提高0.2个百分点。距',
      'By part: 95.2% in urban areas, up 0.2 percentage points from the year before. It',
    ],
    [
      'the year before is compared with, and no year before that',
      [part(2022, '95.0', { urbanisation: 'U' }), part(2024, '95.2', { urbanisation: 'U' })],
      '其中城市95.2%。距',
      'By part: 95.2% in urban areas. It',
    ],
    [
      'the gap begins with the first year that both have, where the base year is not one',
      [2022, 2024].flatMap((year, i) => [
        part(year, `${95 + i}.0`, { urbanisation: 'U' }),
        part(year, `${93 - i}.0`, { urbanisation: 'R' }),
      ]),
      '城乡差距由2022年的2.0个百分点扩大到4.0个百分点。距',
      'the gap between urban and rural areas widened from 2.0 percentage points in 2022 to 4.0 percentage points. It',
    ],
    ...(
      [
        [
          '93.0',
          '97.0',
          '95.0',
          '94.0',
          '低于城市4.0个百分点转为高于1.0',
          '4.0 percentage points below',
          '1.0 percentage points above',
        ],
        [
          '97.0',
          '93.0',
          '94.0',
          '95.0',
          '高于城市4.0个百分点转为低于1.0',
          '4.0 percentage points above',
          '1.0 percentage points below',
        ],
      ] as const
    ).map(([rural, urban, ruralNow, urbanNow, zh, was, is]): [string, Evidence[], string, string] => [
      `the part that leads has changed: it was ${was}`,
      [
        part(2020, urban, { urbanisation: 'U' }),
        part(2020, rural, { urbanisation: 'R' }),
        part(2024, urbanNow, { urbanisation: 'U' }),
        part(2024, ruralNow, { urbanisation: 'R' }),
      ],
      `农村由2020年${zh}个百分点。距`,
      `rural areas went from ${was} urban areas in 2020 to ${is}. It`,
    ]),
    [
      'a part of two dimensions, of another area or of a later year is not told',
      [
        part(2024, '1.0', { sex: 'F', urbanisation: 'U' }),
        part(2024, '2.0', { sex: 'F' }, { area: '邻县' }),
        part(2025, '3.0', { sex: 'F' }),
      ],
      '比2020年提高3.5个百分点。距',
      'up 3.5 percentage points from 2020. It',
    ],
    [
      'a part in counts is their quotient, and none is made of a denominator of zero',
      [
        { indicator: 'cover', period: 2024, numerator: 2, denominator: 3, disaggregation: { sex: 'F' } },
        { indicator: 'cover', period: 2024, numerator: 0, denominator: 0, disaggregation: { sex: 'M' } },
      ],
      '其中女性66.67%。距',
      'By part: 66.67% in females. It',
    ],
  ])('%s', (_rule, parts, zh, en) => {
    expect(saidOf('zh', ['cover at least 95'], [...whole, ...parts])).toContain(zh);
    expect(saidOf('en', ['cover at least 95'], [...whole, ...parts])).toContain(en);
  });
});

test('a level that follows from the base year is said where several share a finding, and a bound at its level once', () => {
  const evidence = [
    { indicator: 'cover', period: 2024, value: '95', bound: 'at-least' } as const,
    ...yearly('deaths', 2020, ['11.2', '10.0', '9.0', '8.0', '7.0']),
  ];
  const asked = ['cover at least 95', 'deaths down by a fifth'] as const;
  expect(saidOf('zh', asked, evidence)).toMatch(
    /覆盖率2024年不低于95%；死亡率2024年为7.0.*低于目标值（比2020年下降20%，即9.0\/10万）2.0\/10万/,
  );
  expect(saidOf('en', asked, evidence)).toContain(
    '2.0 per 100,000 below the target level (a fall of 20% from the 2020 level, which is 9.0 per 100,000)',
  );
});

test('an indicator with parts has a finding of its own, where others that are met share one', () => {
  const evidence = [
    ...yearly('cover', 2020, ['97.0', '97.2', '97.4', '97.6', '97.8']),
    ...yearly('deaths', 2020, ['6.0', '5.8', '5.6', '5.4', '5.2']),
  ];
  const parts = [part(2024, '98.0', { urbanisation: 'U' }), part(2024, '96.6', { urbanisation: 'R' })];
  const told = (rows: readonly Evidence[]): string => saidOf('zh', ['cover at least 95', 'deaths at most 9'], rows);
  expect(told(evidence)).toContain('1. 已达到目标值的指标。覆盖率2024年为97.8%');
  expect(told([...evidence, ...parts])).toContain('其中城市98.0%；农村96.6%；城乡差距为1.4个百分点。');
});

describe('problems', () => {
  test.each<[rule: string, asked: readonly Level[], evidence: Evidence[], zh: string, en: string]>([
    [
      'an indicator whose course is not known has the pace needed',
      ['cover at least 95'],
      yearly('cover', 2024, ['92.0']),
      '1. 覆盖率。距2030年目标值还差3.0个百分点；今后需年均提高0.50个百分点；走势暂难研判。',
      '1. Coverage. 3.0 percentage points short of the target level of 2030; it would have to rise by 0.50 percentage points a year; where it is heading is not known.',
    ],
    [
      'a count has what is missing once, with its year',
      ['beds at least 20'],
      yearly('beds', 2024, ['19']),
      '1. 床位。到2030年还需增加1张；走势暂难研判。',
      '1. Beds. It would have to rise by 1 more by 2030; where it is heading is not known.',
    ],
    [
      'a count off track has what is missing once, with its year',
      ['beds at least 20'],
      yearly('beds', 2020, ['8', '8', '9', '8', '9']),
      '1. 床位。2021—2024年共增加1张，到2030年还需增加11张；',
      '1. Beds. It rose by 1 in 2021–2024 and would have to rise by 11 more by 2030;',
    ],
    [
      'level with the base year is said once',
      ['beds rising'],
      yearly('beds', 2020, ['8', '9', '9', '9', '8']),
      '1. 床位。与2020年持平。',
      '1. Beds. Unchanged from 2020.',
    ],
    [
      'what is met and will hold is none',
      ['cover at least 95'],
      yearly('cover', 2020, ['97.0', '97.2', '97.4', '97.6', '97.8']),
      '未发现未达标、预计难以达标或难以保持的指标。',
      'No indicator is missed, off track, at risk, or likely to be lost.',
    ],
    [
      'where nothing can be assessed, nothing is said to be without problems',
      ['cover rising'],
      yearly('cover', 2020, ['60.0']),
      '监测指标均无可评价的数据，暂不能判断。',
      'No indicator can be assessed yet.',
    ],
    [
      'a level off track has its distance, both paces and its chance',
      ['cover at least 95'],
      yearly('cover', 2020, ['60.0', '60.5', '61.0', '61.5', '62.0']),
      '1. 覆盖率。距2030年目标值还差33.0个百分点；2021—2024年年均提高0.50个百分点，今后需年均提高5.5个百分点；达标可能性极小（不足1%）。',
      '1. Coverage. 33.0 percentage points short of the target level of 2030; it rose by 0.50 percentage points a year in 2021–2024 and would have to rise by 5.5 percentage points a year; extremely unlikely to be met (under 1%).',
    ],
    [
      'with less than one case a year nothing is uncertain or hard: the course is not known',
      ['deaths at most 9'],
      cases([
        [2020, 0, 2900],
        [2021, 0, 2900],
        [2022, 1, 2900],
        [2023, 0, 2900],
        [2024, 1, 2900],
      ]),
      '没有需要预警的指标。',
      'No indicator raises a warning.',
    ],
    [
      'of a level and a direction that are both at risk the level is told',
      ['cover at least 95', 'cover rising'],
      yearly('cover', 2020, ['94.0', '94.8', '93.2', '94.6', '93.9']),
      '1. 覆盖率。距2030年目标值还差1.1个百分点；',
      '1. Coverage. 1.1 percentage points short of the target level of 2030;',
    ],
    [
      'what is left of a count is told once, by what has to go',
      ['families none'],
      yearly('families', 2020, ['0', '0', '1', '0', '2']),
      '1. 家庭数。2021—2024年共增加2户，到2030年还需减少2户；',
      '1. Families. It rose by 2 in 2021–2024 and would have to fall by 2 more by 2030;',
    ],
    [
      'a count has its change of one year whole too',
      ['families none'],
      yearly('families', 2023, ['1', '3']),
      '1. 家庭数。2024年比上年增加2户，到2030年还需减少3户；',
      '1. Families. It rose by 2 in 2024 and would have to fall by 3 more by 2030;',
    ],
    [
      'a figure older than the report has its year',
      ['cover at least 95'],
      yearly('cover', 2018, ['60.0', '60.5', '61.0', '61.5']),
      '1. 覆盖率。2021年距2030年目标值还差33.5个百分点；',
      '1. Coverage. In 2021, 33.5 percentage points short of the target level of 2030;',
    ],
    [
      'figures of years ago show no recent course, and their number stands beside that of what is assessed',
      ['cover at least 95'],
      yearly('cover', 2015, ['60.0', '60.5', '61.0', '61.5', '62.0', '62.5']),
      '可评价（其中1项依据2021年及以前的数据）：尚无达到目标值的',
      'Judging by the years up to 2020, ',
    ],
    [
      'a pace that would do beside a chance that is no better than even has the level expected',
      ['cover at least 95'],
      yearly('cover', 2020, ['80.0', '88.0', '92.0', '91.0', '90.0']),
      '今后需年均提高0.83个百分点；按走势而非匀速测算，2030年预计为',
      'would have to rise by 0.83 percentage points a year; carried forward by its course, not at an even pace, it is expected to be ',
    ],
    [
      'a level that was never reached is not said to be lost',
      ['cover held at 95'],
      yearly('cover', 2020, ['90.0', '91.0', '92.0', '93.0', '94.0']),
      '1. 覆盖率。距目标值还差1.0个百分点；2021—2024年都低于目标值。',
      '1. Coverage. 1.0 percentage points short of the target level; below the target level in 2021–2024.',
    ],
    [
      'what is reached again comes after what has never been',
      ['cover held at 95', 'deaths at most 9'],
      [
        ...yearly('cover', 2020, ['96.0', '94.0', '96.0', '96.0', '96.0']),
        ...yearly('deaths', 2020, ['14.0', '14.0', '14.1', '14.0', '14.1']),
      ],
      '2. 覆盖率。2021年曾低于目标值；最新数据高于目标值1.0个百分点。',
      '2. Coverage. Below the target level in 2021; the latest figure is 1.0 percentage points above the target level.',
    ],
    [
      'what is met but may not hold comes last, and is counted apart',
      ['cover at least 95', 'deaths at most 9'],
      [
        ...yearly('cover', 2020, ['98.0', '96.5', '97.5', '95.5', '95.1']),
        ...yearly('deaths', 2020, ['14.0', '14.0', '14.1', '14.0', '14.1']),
      ],
      '需重点关注2项指标（未达到要求1项，能否保持需关注1项）：死亡率、覆盖率。',
      '2 indicators need attention (1 short of what is asked, 1 met that may not hold): Death rate; Coverage.',
    ],
  ])('%s', (_rule, asked, evidence, zh, en) => {
    expect(saidOf('zh', asked, evidence)).toContain(zh);
    expect(saidOf('en', asked, evidence)).toContain(en);
  });
});

describe('statements', () => {
  const stated = (of: string): Evidence => ({ indicator: of, period: 2024, attested: 'achieved' });
  test.each<[rule: string, evidence: Evidence[], zh: string, en: string]>([
    ['none', [], '定性要求2项，均尚未认定。', 'Of the 2 qualitative requirements, none has a statement yet.'],
    [
      'one',
      [stated('law')],
      '定性要求2项，已作认定1项，尚未认定1项。',
      'Of the 2 qualitative requirements, 1 has a statement and 1 awaits one.',
    ],
    [
      'each',
      [stated('law'), stated('net')],
      '定性要求2项，均已作认定。',
      'Of the 2 qualitative requirements, each has a statement.',
    ],
  ])('%s', (_rule, evidence, zh, en) => {
    expect(saidOf('zh', ['law', 'net'], evidence)).toContain(zh);
    expect(saidOf('en', ['law', 'net'], evidence)).toContain(en);
  });
});

describe('the opening', () => {
  test.each<[rule: string, asked: readonly Level[], evidence: Evidence[], zh: string, en: string]>([
    [
      'no figure at all',
      ['cover at least 95'],
      [],
      '规划涉及监测指标1项，尚未收集到数据。设定量化目标的1项均无可评价的数据。',
      'The plan asks for 1 indicator; there are figures for none. Of the 1 with a level set by the plan, none can be assessed.',
    ],
    [
      'all reached',
      ['cover at least 95', 'beds at least 20'],
      [...yearly('cover', 2020, ['97.0', '97.2', '97.4', '97.6', '97.8']), ...yearly('beds', 2024, ['21'])],
      '规划涉及监测指标2项，均已收集到数据。设定量化目标的2项均可评价：已达到目标值2项，达标率100.0%（2/2）。',
      'The plan asks for 2 indicators; there are figures for all. Of the 2 with a level set by the plan, all can be assessed: 2 have reached the level, 100.0% (2 of 2).',
    ],
    [
      'none reached',
      ['beds at least 20', 'cover rising'],
      [...yearly('beds', 2024, ['11']), ...yearly('cover', 2020, ['50.0', '49.0', '48.0', '47.0', '46.0'])],
      '尚无达到目标值的，达标率0.0%（0/1）；尚未达标1项（暂难研判1项）。',
      'none has reached the level, 0.0% (0 of 1); 1 has not reached it (1 with an unknown outlook).',
    ],
    [
      'what has no level is counted apart',
      ['beds at least 20', 'cover rising'],
      [...yearly('beds', 2024, ['11']), ...yearly('cover', 2020, ['50.0', '49.0', '48.0', '47.0', '46.0'])],
      '规划提出方向性要求或未设量化标准的指标1项，不计入达标率：与目标方向相反1项。',
      'For 1 further indicator the plan asks for a direction or sets no level; it does not enter the rate: 1 is against the direction asked for.',
    ],
    [
      'what has no level and stands still, or was once outside its range, is said to be that',
      ['cover rising', 'deaths falling', 'other held at about 45', 'income rising'],
      [
        ...yearly('cover', 2020, ['50.0', '51.0', '52.0', '51.0', '50.0']),
        ...yearly('deaths', 2020, ['9.0', '9.2', '9.1', '9.0', '9.0']),
        ...yearly('other', 2020, ['45.0', '41.0', '44.0', '45.0', '45.0']),
        ...yearly('income', 2020, ['20000', '21000', '22000', '23000', '23800']),
      ],
      '不计入达标率：符合目标方向或在参考范围内1项，不符合要求3项（与基期持平2项，规划期内曾不在参考范围内1项）。',
      'they do not enter the rate: 1 is in the direction or the range asked for, 3 are not as asked (2 unchanged from the base year, 1 not within the reference range throughout).',
    ],
  ])('%s', (_rule, asked, evidence, zh, en) => {
    expect(saidOf('zh', asked, evidence)).toContain(zh);
    expect(saidOf('en', asked, evidence)).toContain(en);
  });
});
