/**
 * A plan with everything in it: thirteen domains, eleven of them with figures, every kind of criterion, and evidence
 * that shows each thing a report can say. The figures are made up.
 */
import { assess, type Assessment } from '../../src/entries/assessment.js';
import { definePlan, type PlanInput } from '../../src/entries/engine.js';
import type { Evidence } from '../../src/entries/index.js';
import { readObservations } from '../../src/entries/io.js';
import type { DataPlace, DataProblem, ReportOptions } from '../../src/entries/render.js';
import { toy } from '../toy.js';

const text = (zh: string, en: string) => ({ zh, en });

const names: Readonly<Record<string, ReturnType<typeof text>>> = {
  coverage: text('产前筛查率', 'Prenatal screening rate'),
  women: text('就业人员中女性比例', 'Women among the employed'),
  members: text('党员中女性比例', 'Women among party members'),
  delegates: text('女代表比例', 'Women among delegates'),
  rate: text('入学率', 'Enrolment rate'),
  boys: text('男生比例', 'Share of boys'),
  girls: text('女生比例', 'Share of girls'),
};

/** The domains, with the toy's criteria in each. */
const domains: readonly (readonly [zh: string, en: string, criteria: readonly string[]])[] = [
  ['健康', 'Health', ['at-least', 'sustain']],
  ['生命', 'Life', ['at-most', 'change', 'hold', 'hold-previous']],
  ['就业', 'Work', ['about', 'balanced']],
  ['学校', 'Schools', ['between']],
  ['入学', 'Enrolment', ['gradual', 'sustained', 'marked', 'slowing']],
  ['平等', 'Equality', ['gap']],
  ['代表', 'Delegates', ['compare', 'compare-about']],
  ['人口', 'Population', ['converge']],
  ['校医', 'Nurses', ['every-unit']],
  ['高中', 'Upper schools', ['gross']],
  ['图书', 'Books', ['books@2030']],
  ['睡眠', 'Sleep', ['sleep@2030']],
  ['制度', 'Institutions', ['attested']],
];

const statement = (id: string, zh: string, en: string) => ({
  id,
  name: text(zh, en),
  unit: 'attestation' as const,
  polarity: 'higher-is-better' as const,
  definition: text(`${zh}。`, `${en}.`),
});

/** The toy's criteria in thirteen domains, two of them with a criterion more, and the last with two statements more. */
export const plan = (() => {
  const { plans, ...rest } = toy.toJSON();
  const [whole] = plans;
  const [item] = whole!.domains[0]!.items;
  const atLeast = (indicator: string, value: string) => ({
    id: `${indicator}@2030`,
    indicator,
    kind: 'at-least' as const,
    value,
    due: 2030,
    phrase: '健全',
  });
  const criteria = [...item!.criteria, atLeast('books', '30'), atLeast('sleep', '9')];
  const inDomains = domains.map(([zh, en, own], i) => {
    const id = `all.${i + 1}`;
    const target = { ...item!, id: `${id}.target.1`, criteria: criteria.filter((each) => own.includes(each.id)) };
    return { id, ordinal: i + 1, title: text(zh, en), items: [target] };
  });
  const measure = {
    ...item!,
    id: 'all.13.measure.1',
    type: 'measure' as const,
    criteria: ['network', 'awareness'].map((indicator) => ({
      id: `${indicator}@2030`,
      indicator,
      kind: 'attested' as const,
      due: 2030,
      phrase: '健全',
    })),
  };
  const last = inDomains.pop()!;
  const figures = { polarity: 'higher-is-better' as const };
  return definePlan({
    ...rest,
    document: { id: 'all', number: '示例〔2021〕1号', title: text('示例规划', 'A sample plan'), issued: '2021-12-01' },
    indicators: [
      ...rest.indicators.map((each) => ({ ...each, name: names[each.id] ?? each.name })),
      { id: 'books', name: text('生均图书', 'Books a pupil'), unit: 'count', measureWord: '册', ...figures },
      { id: 'sleep', name: text('小学生睡眠时间', 'Sleep of primary pupils'), unit: 'hours-per-day', ...figures },
      statement('network', '服务网络健全', 'The network of services is complete'),
      statement('awareness', '平等意识普遍', 'Awareness of equality is general'),
    ],
    plans: [{ ...whole!, domains: [...inDomains, { ...last, items: [...last.items, measure] }] }],
  } as unknown as PlanInput);
})();

const yearly = (indicator: string, from: number, values: readonly (number | string)[], rest: object = {}): Evidence[] =>
  values.map((value, i) => ({ indicator, period: from + i, value, source: '示例县统计局', ...rest }));

const area = '示例县';
const observed: readonly Evidence[] = [
  // A level to be held, lost in 2024.
  ...yearly('coverage', 2019, ['93.0', '95.2', '95.6', '95.4', '95.9', '94.1']),
  ...yearly('deaths', 2018, ['17.1', '16.0', '15.2', '14.9', '13.8', '13.1', '14.2']),
  ...yearly('women', 2019, ['42.1', '43.5', '43.1', '43.2', '43.3', '42.6']),
  // A growth that slows.
  ...yearly('rate', 2015, ['60.0', '66.0', '71.5', '76.0', '80.2', '84.0', '85.2', '86.1', '86.6', '86.9']),
  ...yearly('boys', 2020, ['52.1', '52.4', '52.0', '52.2', '52.9']),
  ...yearly('girls', 2020, ['48.8', '50.4', '51.2', '51.3', '51.7']),
  ...yearly('members', 2022, ['26.9', '27.6', '28.4']),
  ...yearly('delegates', 2022, ['27.0', '28.1', '28.2']),
  { indicator: 'schools', period: 2024, value: 3 },
  ...yearly('sex-ratio', 2020, ['112.4', '111.0', '110.1', '109.6', '108.8']),
  ...yearly('books', 2020, [21, 24, 26, 29, 31]),
  ...yearly('sleep', 2022, ['8.2', '8.4']),
  { indicator: 'gross', period: 2022, value: '93', bound: 'at-least' },
  ...['一校', '二校'].map((name, i): Evidence => ({ indicator: 'nurses', period: 2024, value: i, area: name })),
];

const statements: readonly Evidence[] = [
  // Without a date: stated on the year; with a date: on that day.
  { indicator: 'system', period: 2024, attested: 'achieved' },
  {
    indicator: 'network',
    period: 2024,
    attested: 'partly',
    date: '2025-01-15',
    assessor: '评估组',
    evidence: '督查报告（2024）',
  },
];

/** Runs of rows that decide nothing: another indicator, another area, a part, a later year. */
const unused: readonly Evidence[] = [
  ...yearly('幸福感', 2019, [7, 7, 8]),
  { indicator: 'rate', period: 2024, value: 87, disaggregation: { sex: 'F' } },
  ...yearly('幸福感', 2022, [8, 8]),
  ...yearly('members', 2022, [30, 31], { area: '邻县' }),
  { indicator: 'deaths', period: 2025, value: '13.0' },
];

export const evidence: readonly Evidence[] = [...observed, ...statements, ...unused];

/** The row of the file from which each piece of the evidence was read, under a head. */
const places: readonly DataPlace[] = evidence.map((_row, i) => ({ file: 'data.csv', row: i + 2, column: 3 }));

const { problems } = readObservations(
  '指标,年份,数值,地区,状态\n入学率,2024,86.9,示例县,待核\n入学率,2023,120%,示例县,\n不知名,2024,1,示例县,',
  { plan: plan as never },
);

const assessedAsOf = (asOf: number, previous?: Assessment): Assessment =>
  assess(plan as never, evidence, {
    asOf,
    area,
    units: { 'every-unit': ['一校', '二校', '三校'] },
    notApplicable: { between: '本县不设' },
    ...(previous && { previous }),
  } as never);

export const assessment = assessedAsOf(2024, assessedAsOf(2023));

export const optionsIn = (language: 'zh' | 'en'): ReportOptions => ({
  language,
  plan,
  notes: [{ zh: '数据是编造的。', en: 'The figures are made up.' }[language], 'www.example.invalid <b>'],
  problems: problems.map((problem): DataProblem => ({ ...problem, file: 'data.csv' })),
  places,
  departments: { rate: '教育局', deaths: '卫健委' },
  charts: 'none',
});
