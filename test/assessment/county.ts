/** A plan with items of several criteria, a mid-term year, units, statements and an indicator no criterion asks for. */
import { assess, type Assessment, type AssessOptions, type CriterionResult } from '../../src/entries/assessment.js';
import { definePlan, type Evidence } from '../../src/entries/engine.js';

const text = (zh: string) => ({ zh, en: zh });
const phrases = text(
  '死亡率降到14以下，死亡率降到12以下，覆盖率达到95%以上，制度健全，每所至少1名，逐步提高，差距缩小，稳定在90%以上',
);

export const county = definePlan({
  document: { id: 'county', title: text('县规划') },
  indicators: [
    { id: 'deaths', name: text('死亡率'), unit: 'per-100000', polarity: 'lower-is-better' },
    { id: 'coverage', name: text('覆盖率'), unit: 'percent', polarity: 'higher-is-better' },
    { id: 'system', name: text('制度'), unit: 'attestation', polarity: 'higher-is-better' },
    { id: 'nurses', name: text('校医'), unit: 'count', polarity: 'higher-is-better' },
    { id: 'rate', name: text('入学率'), unit: 'percent', polarity: 'higher-is-better' },
    { id: 'gap', name: text('差距'), unit: 'percentage-points', polarity: 'lower-is-better' },
    { id: 'boys', name: text('男生'), unit: 'percent', polarity: 'higher-is-better' },
    { id: 'girls', name: text('女生'), unit: 'percent', polarity: 'higher-is-better' },
    { id: 'spare', name: text('备用'), unit: 'percent', polarity: 'higher-is-better' },
  ],
  plans: [
    {
      id: 'county',
      title: text('县规划'),
      years: { baseline: 2020, start: 2021, midterm: 2025, end: 2030 },
      domains: [
        {
          id: 'county.health',
          ordinal: 1,
          title: text('健康'),
          items: [
            {
              id: 'health.target.1',
              type: 'target',
              ordinal: 1,
              text: phrases,
              criteria: [
                {
                  id: 'deaths@2025',
                  indicator: 'deaths',
                  kind: 'at-most',
                  value: '14',
                  due: 2025,
                  phrase: '死亡率降到14以下',
                },
                {
                  id: 'deaths@2030',
                  indicator: 'deaths',
                  kind: 'at-most',
                  value: '12',
                  due: 2030,
                  phrase: '死亡率降到12以下',
                },
              ],
            },
            {
              id: 'health.target.2',
              type: 'target',
              ordinal: 2,
              text: phrases,
              criteria: [
                {
                  id: 'coverage@2030',
                  indicator: 'coverage',
                  kind: 'at-least',
                  value: '95',
                  due: 2030,
                  phrase: '覆盖率达到95%以上',
                },
                { id: 'system@2030', indicator: 'system', kind: 'attested', due: 2030, phrase: '制度健全' },
              ],
            },
            { id: 'health.measure.1', type: 'measure', ordinal: 1, text: phrases, criteria: [] },
            {
              id: 'health.measure.2',
              type: 'measure',
              ordinal: 2,
              text: phrases,
              criteria: [
                {
                  id: 'nurses@2030',
                  indicator: 'nurses',
                  kind: 'at-least',
                  value: '1',
                  due: 2030,
                  scope: 'every-unit',
                  units: text('学校'),
                  phrase: '每所至少1名',
                },
              ],
            },
          ],
        },
        {
          id: 'county.school',
          ordinal: 2,
          title: text('教育'),
          items: [
            {
              id: 'school.target.1',
              type: 'target',
              ordinal: 1,
              text: phrases,
              criteria: [
                {
                  id: 'rate@2030',
                  indicator: 'rate',
                  kind: 'trend',
                  direction: 'increase',
                  pace: 'gradual',
                  due: 2030,
                  phrase: '逐步提高',
                },
                {
                  id: 'gap@2030',
                  indicator: 'gap',
                  kind: 'gap-narrowing',
                  pace: 'unspecified',
                  sides: ['boys', 'girls'],
                  due: 2030,
                  phrase: '差距缩小',
                },
                {
                  id: 'coverage-held@2030',
                  indicator: 'coverage',
                  kind: 'at-least',
                  value: '90',
                  sustain: true,
                  due: 2030,
                  phrase: '稳定在90%以上',
                },
              ],
            },
            { id: 'school.target.2', type: 'target', ordinal: 2, text: phrases, criteria: [] },
          ],
        },
      ],
    },
  ],
});

/** The id of a criterion of the county's. */
export type CountyCriterion = Parameters<typeof county.criterion>[0];

/** Assesses the county's plan, as of 2024 unless said otherwise. */
export const assessCounty = (evidence: readonly Evidence[], options: Partial<AssessOptions> = {}): Assessment =>
  assess(county, evidence, { asOf: 2024, ...options } as never);

/** Values of an indicator by year. */
export const series = (
  indicator: string,
  values: Readonly<Record<number, number | string>>,
  rest: Partial<Evidence> = {},
): Evidence[] =>
  Object.entries(values).map(([year, value]) => ({ indicator, period: Number(year), value, ...rest }) as Evidence);

/** The result of a criterion. */
export const resultOf = ({ results }: Assessment, id: CountyCriterion): CriterionResult => results[id]!;
