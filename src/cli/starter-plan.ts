/** A plan to start from: one item for each common wording, with a comment on every field. */
import type { PlanInput } from '../entries/index.js';

interface Commented {
  readonly $comment: string;
}

/** The starter plan. Its comments are only for the person who edits it. */
export const starterPlan: PlanInput & Commented = {
  $schema: './node_modules/tianmen-indicators/dist/plan.schema.json',
  $comment:
    'Replace what is here by your own plan; then: npx tianmen-indicators check plan.json. Every text may be Chinese, English or { "zh", "en" }. 请改为本地规划，然后运行 npx tianmen-indicators check plan.json；文字可只写中文。',
  document: {
    id: 'our-plan',
    title: { zh: '某县妇女发展规划', en: 'A county’s plan for women' },
    issued: '2022-06-30',
  },
  indicators: [
    {
      id: 'screening-rate',
      $comment: 'unit: percent, per-1000, per-100000, count, years …; polarity: which way is better.',
      name: { zh: '筛查率', en: 'Screening rate' },
      unit: 'percent',
      polarity: 'higher-is-better',
      numerator: '筛查人数',
      denominator: '应筛查人数',
    },
    { id: 'maternal-mortality-ratio', name: '孕产妇死亡率', unit: 'per-100000', polarity: 'lower-is-better' },
    { id: 'women-delegates-share', name: '女代表比例', unit: 'percent', polarity: 'higher-is-better' },
    {
      id: 'service-system',
      $comment: 'A statement that an assessor makes; its criterion has kind "attested".',
      name: '服务体系健全',
      unit: 'attestation',
      polarity: 'higher-is-better',
    },
  ],
  plans: [
    {
      id: 'women',
      title: '妇女发展规划',
      years: { baseline: 2020, start: 2021, midterm: 2025, end: 2030 },
      domains: [
        {
          id: 'women.health',
          ordinal: 1,
          title: '妇女与健康',
          items: [
            {
              id: 'women.health.target.1',
              type: 'target',
              ordinal: 1,
              text: '筛查率达到80%以上，孕产妇死亡率控制在9/10万以下。',
              criteria: [
                {
                  id: 'screening-rate@2030',
                  $comment: 'phrase: words of the item, verbatim.',
                  indicator: 'screening-rate',
                  kind: 'at-least',
                  value: '80',
                  due: 2030,
                  phrase: '筛查率达到80%以上',
                },
                {
                  id: 'maternal-mortality-ratio@2030',
                  indicator: 'maternal-mortality-ratio',
                  kind: 'at-most',
                  value: '9',
                  due: 2030,
                  phrase: '孕产妇死亡率控制在9/10万以下',
                },
              ],
            },
            {
              id: 'women.health.target.2',
              type: 'target',
              ordinal: 2,
              text: '女代表比例逐步提高，服务体系健全。',
              criteria: [
                {
                  id: 'women-delegates-share@2030',
                  indicator: 'women-delegates-share',
                  kind: 'trend',
                  direction: 'increase',
                  pace: 'gradual',
                  due: 2030,
                  phrase: '女代表比例逐步提高',
                },
                {
                  id: 'service-system@2030',
                  indicator: 'service-system',
                  kind: 'attested',
                  due: 2030,
                  phrase: '服务体系健全',
                },
              ],
            },
          ],
        },
      ],
    },
  ],
} as never;
