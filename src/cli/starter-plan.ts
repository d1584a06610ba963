/** A plan to start from: one item for each common wording, with a comment on every field. */
import type { Language, PlanInput } from '../entries/index.js';

interface Commented {
  readonly $comment: string;
}

/** The starter plan in a language. Its comments are only for the person who edits it. */
export function starterPlan(language: Language): PlanInput & Commented {
  const say: Say = (zh, en) => (language === 'zh' ? zh : en);
  return {
    $schema: './node_modules/tianmen-indicators/dist/plan.schema.json',
    $comment: say(
      '请改为自己的规划，然后运行 npx tianmen-indicators check plan.json。文字可用中文、英文，或 { "zh", "en" }。',
      'Replace what is here by your own plan; then: npx tianmen-indicators check plan.json. Every text may be Chinese, English or { "zh", "en" }.',
    ),
    document: {
      id: 'our-plan',
      title: say('某县妇女发展规划', 'A county’s plan for women'),
      issued: '2022-06-30',
    },
    indicators: indicators(say),
    plans: [
      {
        id: 'women',
        title: say('妇女发展规划', 'Plan for women'),
        years: { baseline: 2020, start: 2021, midterm: 2025, end: 2030 },
        domains: [
          {
            id: 'women.health',
            ordinal: 1,
            title: say('妇女与健康', 'Women and health'),
            items: items(say),
          },
        ],
      },
    ],
  } as never;
}

type Say = (zh: string, en: string) => string;

function indicators(say: Say): readonly object[] {
  return [
    {
      id: 'screening-rate',
      $comment: say(
        'unit 单位：percent、per-1000、per-100000、count、years 等；polarity：越高越好还是越低越好。',
        'unit: percent, per-1000, per-100000, count, years …; polarity: which way is better.',
      ),
      name: say('筛查率', 'Screening rate'),
      unit: 'percent',
      polarity: 'higher-is-better',
      numerator: say('筛查人数', 'People screened'),
      denominator: say('应筛查人数', 'People to be screened'),
    },
    {
      id: 'maternal-mortality-ratio',
      name: say('孕产妇死亡率', 'Maternal mortality ratio'),
      unit: 'per-100000',
      polarity: 'lower-is-better',
    },
    {
      id: 'women-delegates-share',
      name: say('女代表比例', 'Share of women among deputies'),
      unit: 'percent',
      polarity: 'higher-is-better',
    },
    {
      id: 'service-system',
      $comment: say(
        '由评估者认定的定性要求；其要求的 kind 为 "attested"。',
        'A statement that an assessor makes; its criterion has kind "attested".',
      ),
      name: say('服务体系', 'Service system'),
      unit: 'attestation',
      polarity: 'higher-is-better',
    },
  ];
}

function items(say: Say): readonly object[] {
  return [
    {
      id: 'women.health.target.1',
      type: 'target',
      ordinal: 1,
      text: say(
        '筛查率达到80%以上，孕产妇死亡率控制在9/10万以下。',
        'The screening rate is 80% or more, and maternal mortality is 9 per 100,000 or less.',
      ),
      criteria: [
        {
          id: 'screening-rate@2030',
          $comment: say('phrase：条文中的原词。', 'phrase: words of the item, verbatim.'),
          indicator: 'screening-rate',
          kind: 'at-least',
          value: '80',
          due: 2030,
          phrase: say('筛查率达到80%以上', 'The screening rate is 80% or more'),
        },
        {
          id: 'maternal-mortality-ratio@2030',
          indicator: 'maternal-mortality-ratio',
          kind: 'at-most',
          value: '9',
          due: 2030,
          phrase: say('孕产妇死亡率控制在9/10万以下', 'maternal mortality is 9 per 100,000 or less'),
        },
      ],
    },
    {
      id: 'women.health.target.2',
      type: 'target',
      ordinal: 2,
      text: say(
        '女代表比例逐步提高，服务体系健全。',
        'The share of women among deputies gradually rises, and the service system is sound.',
      ),
      criteria: [
        {
          id: 'women-delegates-share@2030',
          indicator: 'women-delegates-share',
          kind: 'trend',
          direction: 'increase',
          pace: 'gradual',
          due: 2030,
          phrase: say('女代表比例逐步提高', 'The share of women among deputies gradually rises'),
        },
        {
          id: 'service-system@2030',
          indicator: 'service-system',
          kind: 'attested',
          due: 2030,
          phrase: say('服务体系健全', 'the service system is sound'),
        },
      ],
    },
  ];
}
