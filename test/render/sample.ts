/**
 * A small plan of a made-up county with everything a report can show, and figures for it. `mark` puts a text of the
 * test's into every name, word and source: nothing from outside may become markup.
 */
import { assess, type Assessment } from '../../src/entries/assessment.js';
import type { AssessOptions } from '../../src/entries/assessment.js';
import { definePlan } from '../../src/entries/engine.js';
import type { Evidence } from '../../src/entries/index.js';

/** Changes every text of the plan and its evidence. */
export type Mark = (text: string) => string;

const plain: Mark = (text) => text;

export function samplePlan(mark: Mark = plain) {
  const text = (zh: string, en: string) => ({ zh: mark(zh), en: mark(en) });
  const phrase = mark;
  return definePlan({
    document: {
      id: 'sample',
      number: mark('示例〔2021〕1号'),
      title: text('示例县人民政府关于印发示例县妇幼健康规划的通知', 'Notice on issuing the sample county’s plan'),
      issuer: text('示例县人民政府', 'Sample county'),
      issued: '2021-12-01',
    },
    indicators: [
      {
        id: 'deaths',
        name: text('孕产妇死亡率', 'Maternal mortality ratio'),
        unit: 'per-100000',
        polarity: 'lower-is-better',
        numerator: text('孕产妇死亡数', 'maternal deaths'),
        denominator: text('活产数', 'live births'),
        definition: text('年内每10万活产中孕产妇死亡数。', 'Maternal deaths per 100,000 live births in the year.'),
      },
      {
        id: 'infants',
        name: text('婴儿死亡率', 'Infant mortality rate'),
        unit: 'per-1000',
        polarity: 'lower-is-better',
      },
      {
        id: 'coverage',
        name: text('产前筛查率', 'Prenatal screening rate'),
        unit: 'percent',
        polarity: 'higher-is-better',
      },
      {
        id: 'retention',
        name: text('义务教育巩固率', 'Retention rate of compulsory education'),
        unit: 'percent',
        polarity: 'higher-is-better',
      },
      {
        id: 'employed',
        name: text('就业人员中女性比例', 'Women among the employed'),
        unit: 'percent',
        polarity: 'target-is-best',
      },
      { id: 'nurses', name: text('每所学校校医数', 'School nurses'), unit: 'count', polarity: 'higher-is-better' },
      {
        id: 'gap',
        name: text('男女科学素质差距', 'Gender gap in scientific literacy'),
        unit: 'percentage-points',
        polarity: 'lower-is-better',
      },
      {
        id: 'men',
        name: text('男性科学素质', 'Scientific literacy of men'),
        unit: 'percent',
        polarity: 'higher-is-better',
      },
      {
        id: 'women',
        name: text('女性科学素质', 'Scientific literacy of women'),
        unit: 'percent',
        polarity: 'higher-is-better',
      },
      {
        id: 'delegates',
        name: text('女代表比例', 'Women among delegates'),
        unit: 'percent',
        polarity: 'higher-is-better',
      },
      {
        id: 'members',
        name: text('党员中女性比例', 'Women among party members'),
        unit: 'percent',
        polarity: 'higher-is-better',
      },
      { id: 'mines', name: text('女矿工比例', 'Women among miners'), unit: 'percent', polarity: 'higher-is-better' },
      { id: 'screens', name: text('近视率', 'Prevalence of myopia'), unit: 'percent', polarity: 'lower-is-better' },
      {
        id: 'system',
        name: text('保障制度', 'System of protection'),
        unit: 'attestation',
        polarity: 'higher-is-better',
        definition: text('保障制度健全。', 'The system of protection is complete.'),
      },
      {
        id: 'awareness',
        name: text('平等意识', 'Awareness of equality'),
        unit: 'attestation',
        polarity: 'higher-is-better',
        definition: text('平等意识普遍树立。', 'Awareness of equality is general.'),
      },
    ],
    plans: [
      {
        id: 'sample',
        title: text('示例县妇幼健康规划（2021—2030年）', 'Sample county’s plan for women and children (2021–2030)'),
        years: { baseline: 2020, start: 2021, midterm: 2025, end: 2030 },
        domains: [
          {
            id: 'sample.health',
            ordinal: 1,
            title: text('健康', 'Health'),
            items: [
              {
                id: 'sample.health.target.1',
                type: 'target',
                ordinal: 1,
                text: text(
                  '孕产妇死亡率到2025年控制在14/10万以下，到2030年控制在9/10万以下，婴儿死亡率降至5‰以下。',
                  'Mortality falls.',
                ),
                criteria: [
                  {
                    id: 'deaths@2025',
                    indicator: 'deaths',
                    kind: 'at-most',
                    value: '14',
                    due: 2025,
                    phrase: phrase(
                      '孕产妇死亡率到2025年控制在14/10万以下，到2030年控制在9/10万以下，婴儿死亡率降至5‰以下。',
                    ),
                  },
                  {
                    id: 'infants@2030',
                    indicator: 'infants',
                    kind: 'at-most',
                    value: '5',
                    due: 2030,
                    phrase: phrase(
                      '孕产妇死亡率到2025年控制在14/10万以下，到2030年控制在9/10万以下，婴儿死亡率降至5‰以下。',
                    ),
                  },
                ],
              },
              {
                id: 'sample.health.target.2',
                type: 'target',
                ordinal: 2,
                text: text('产前筛查率达到95%以上。', 'Screening reaches 95%.'),
                criteria: [
                  {
                    id: 'coverage@2030',
                    indicator: 'coverage',
                    kind: 'at-least',
                    value: '95',
                    due: 2030,
                    phrase: phrase('产前筛查率达到95%以上。'),
                  },
                ],
              },
              {
                id: 'sample.health.target.3',
                type: 'target',
                ordinal: 3,
                text: text('近视率以2020年为基数下降10%。', 'Myopia falls by 10%.'),
                criteria: [
                  {
                    id: 'screens@2030',
                    indicator: 'screens',
                    kind: 'change-from-baseline',
                    changePercent: '-10',
                    due: 2030,
                    phrase: phrase('近视率以2020年为基数下降10%。'),
                  },
                ],
              },
            ],
          },
          {
            id: 'sample.equality',
            ordinal: 2,
            title: text('教育与平等', 'Education and equality'),
            items: [
              {
                id: 'sample.equality.target.1',
                type: 'target',
                ordinal: 1,
                text: text('巩固率稳定在95%以上。', 'Retention holds at 95%.'),
                criteria: [
                  {
                    id: 'retention@2030',
                    indicator: 'retention',
                    kind: 'at-least',
                    value: '95',
                    due: 2030,
                    sustain: true,
                    phrase: phrase('巩固率稳定在95%以上。'),
                  },
                ],
              },
              {
                id: 'sample.equality.target.2',
                type: 'target',
                ordinal: 2,
                text: text(
                  '就业人员中女性比例保持在45%左右，差距缩小，女代表比例不低于党员中女性比例，女矿工比例提高。',
                  'Equality grows.',
                ),
                criteria: [
                  {
                    id: 'employed@2030',
                    indicator: 'employed',
                    kind: 'about',
                    value: '45',
                    due: 2030,
                    phrase: phrase(
                      '就业人员中女性比例保持在45%左右，差距缩小，女代表比例不低于党员中女性比例，女矿工比例提高。',
                    ),
                  },
                  {
                    id: 'gap@2030',
                    indicator: 'gap',
                    kind: 'gap-narrowing',
                    pace: 'unspecified',
                    sides: ['men', 'women'],
                    due: 2030,
                    phrase: phrase(
                      '就业人员中女性比例保持在45%左右，差距缩小，女代表比例不低于党员中女性比例，女矿工比例提高。',
                    ),
                  },
                  {
                    id: 'delegates@2030',
                    indicator: 'delegates',
                    kind: 'compare',
                    relation: 'at-least',
                    reference: 'members',
                    due: 2030,
                    phrase: phrase(
                      '就业人员中女性比例保持在45%左右，差距缩小，女代表比例不低于党员中女性比例，女矿工比例提高。',
                    ),
                  },
                  {
                    id: 'mines@2030',
                    indicator: 'mines',
                    kind: 'trend',
                    direction: 'increase',
                    pace: 'gradual',
                    due: 2030,
                    phrase: phrase(
                      '就业人员中女性比例保持在45%左右，差距缩小，女代表比例不低于党员中女性比例，女矿工比例提高。',
                    ),
                  },
                ],
              },
              {
                id: 'sample.equality.target.3',
                type: 'target',
                ordinal: 3,
                text: text('每所学校至少1名校医。', 'A nurse in every school.'),
                criteria: [
                  {
                    id: 'nurses@2030',
                    indicator: 'nurses',
                    kind: 'at-least',
                    value: '1',
                    due: 2030,
                    scope: 'every-unit',
                    units: text('学校', 'school'),
                    phrase: phrase('每所学校至少1名校医。'),
                  },
                ],
              },
              {
                id: 'sample.equality.measure.1',
                type: 'measure',
                ordinal: 1,
                text: text('保障制度健全，平等意识普遍树立。', 'Protection is complete.'),
                criteria: [
                  {
                    id: 'system@2030',
                    indicator: 'system',
                    kind: 'attested',
                    due: 2030,
                    phrase: phrase('保障制度健全，平等意识普遍树立。'),
                  },
                  {
                    id: 'awareness@2030',
                    indicator: 'awareness',
                    kind: 'attested',
                    due: 2030,
                    phrase: phrase('保障制度健全，平等意识普遍树立。'),
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  });
}

/** The years from one on, with their values. */
function yearly(indicator: string, from: number, values: readonly (string | null)[], rest: object = {}): Evidence[] {
  return values.flatMap((value, i) => (value === null ? [] : [{ indicator, period: from + i, value, ...rest }]));
}

export function sampleEvidence(mark: Mark = plain): Evidence[] {
  const source = mark('示例县统计局');
  return [
    { indicator: 'deaths', period: 2020, numerator: 2, denominator: 7300, source },
    { indicator: 'deaths', period: 2021, numerator: 1, denominator: 7250, source },
    { indicator: 'deaths', period: 2022, numerator: 2, denominator: 7210, source },
    { indicator: 'deaths', period: 2023, numerator: 1, denominator: 7150, source },
    { indicator: 'deaths', period: 2024, numerator: 1, denominator: 7100, source },
    ...yearly('infants', 2017, ['6.8', '6.1', '5.6', '5.4', '5.0', '4.9', '4.5', '4.0'], { source }),
    ...yearly('coverage', 2019, ['78.2', '81.1', '85.7', '88.7', null, '89.1'], { source }),
    ...yearly('screens', 2020, ['40.1', '41.0', '42.2', '42.9', '44.0'], { source }),
    ...yearly('retention', 2020, ['96.1', '95.3', '94.8', '95.6', '95.9'], { source }),
    ...yearly('employed', 2020, ['43.5', '43.1', '43.2', '43.3', '43.4'], { source }),
    ...yearly('men', 2020, ['12.1', '13.4', '14.0', '14.2', '14.9']),
    ...yearly('women', 2020, ['8.8', '10.4', '11.2', '11.9', '12.7']),
    ...yearly('delegates', 2022, ['27.0', '28.1', '28.9']),
    ...yearly('members', 2022, ['26.9', '27.6', '28.4']),
    { indicator: 'nurses', period: 2024, value: '2', area: mark('一中') },
    { indicator: 'nurses', period: 2024, value: '0', area: mark('二中') },
    {
      indicator: 'system',
      period: '2024-12-20',
      attested: 'partly',
      assessor: mark('评估组'),
      evidence: mark('督查报告（2024）'),
    },
    { indicator: mark('幸福感'), period: 2024, value: 7, source },
    { indicator: 'infants', period: 2024, value: '3.1', disaggregation: { [mark('性别')]: mark('女') } },
  ];
}

export function sampleAssessment(
  mark: Mark = plain,
  options: Partial<AssessOptions> = {},
  more: readonly Evidence[] = [],
): Assessment {
  return assess(samplePlan(mark) as never, [...sampleEvidence(mark), ...more], {
    asOf: 2024,
    area: mark('示例县'),
    units: { 'nurses@2030': ['一中', '二中', '三中'].map(mark) },
    notApplicable: { 'mines@2030': mark('本县没有矿山') },
    projection: {
      paths: {
        'infants@2030': [
          { year: 2024, value: '4.3' },
          { year: 2026, value: '4.2' },
          { year: 2028, value: '4.0' },
        ],
      },
    },
    ...options,
  } as AssessOptions);
}
