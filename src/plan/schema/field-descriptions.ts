/** What each field of a plan means, in both languages: the texts that an editor shows beside a plan in JSON. */
import type { CriterionKind } from '../../criteria/criterion.js';
import type { Bilingual } from '../../core/text.js';

type Part =
  | 'root'
  | 'document'
  | 'plan'
  | 'years'
  | 'domain'
  | 'item'
  | 'criterion'
  | 'indicator'
  | 'unit'
  | 'ownUnit'
  | 'policy'
  | 'outlook'
  | 'volatility';

type Texts = Readonly<Record<string, readonly [zh: string, en: string]>>;

const unit = {
  id: ['编号，写在 unit 中。', 'The id that `unit` names.'],
  symbol: ['写在数字之后的符号，如“万亩”。', 'The symbol written after a number.'],
  scale: ['分子除以分母后所乘的倍数；不作除法的不写。', 'The factor of a quotient of counts; left out without one.'],
} as const satisfies Texts;

/** The fields of each part of a plan. */
export const fieldTexts: Readonly<Record<Part, Texts>> = {
  root: {
    $schema: ['编辑器据此补全和提示。', 'Tells the editor which schema to use.'],
    document: ['发布规划的文件。', 'The document that publishes the plans.'],
    units: ['规划自有的计量单位。', 'Units of the plan’s own.'],
    indicators: ['指标，每个只定义一次。', 'The indicators, each defined once.'],
    plans: ['规划，一份文件可含几个。', 'The plans; a document may hold several.'],
  },
  document: {
    id: ['文件的编号。', 'The id of the document.'],
    title: ['文件名，写在报告里。', 'The title, which reports quote.'],
    number: ['文号，如“天政发〔2022〕7号”。', 'The official number.'],
    issuer: ['发文单位。', 'The issuing body.'],
    issued: ['发文日期，YYYY-MM-DD。', 'The date of issue, YYYY-MM-DD.'],
    url: ['网址。', 'The address of the text.'],
    checkedOn: ['最近一次核对网址的日期。', 'When the address was last checked.'],
  },
  plan: {
    id: ['规划的编号，各不相同。', 'The id of the plan.'],
    title: ['规划名称。', 'The title of the plan.'],
    years: ['基期、起始年、中期、终止年。', 'Base year, start, mid-term and end.'],
    domains: ['领域。', 'The domains.'],
    policy: ['判定参数，见“判定规则”。', 'How open wordings are read: see the guide on readings.'],
  },
  years: {
    baseline: ['基期，“比2020年”的2020。', 'The base year that changes are counted from.'],
    start: ['起始年。', 'The first year.'],
    midterm: ['中期评估年。', 'The year of the mid-term evaluation.'],
    end: ['终止年。', 'The last year.'],
  },
  domain: {
    id: ['领域的编号。', 'The id of the domain.'],
    ordinal: ['第几个领域。', 'Its number in the plan.'],
    title: ['领域名称。', 'The title of the domain.'],
    items: ['条文：主要目标和策略措施。', 'Its items: targets and measures.'],
  },
  item: {
    id: ['条文的编号。', 'The id of the item.'],
    type: ['target 主要目标，measure 策略措施。', 'A target, or a measure.'],
    ordinal: ['在领域中的序号，两类各自编号。', 'Its number among the targets, or the measures, of the domain.'],
    text: ['条文原文。', 'The wording, verbatim.'],
    criteria: [
      '条文提出的要求，每句一项或几项；没有的留空。',
      'What the item demands; empty where it demands nothing.',
    ],
  },
  criterion: {
    id: ['要求的编号，如 retention@2030。', 'The id of the criterion, such as retention@2030.'],
    indicator: ['指标的编号。', 'The id of its indicator.'],
    due: ['目标年。', 'The year in which it falls due.'],
    dueBy: ['目标年中的月或日，如 2025-06。', 'A month or a day of the due year, such as 2025-06.'],
    phrase: ['提出要求的原词，须是条文中的一段。', 'The words of the item that demand it, verbatim.'],
    kind: ['要求的类型。', 'What kind of demand it is.'],
    value: ['目标值，带引号的十进制数，如 "94.7"。', 'The target level, decimal text such as "94.7".'],
    strict: ['true：不含本数（超过、低于、不满）。', 'true where the number itself is not enough.'],
    min: ['下限。', 'The lower limit.'],
    max: ['上限。', 'The upper limit.'],
    changePercent: [
      '比基期变化的百分比，带正负号："-20" 即下降20%。',
      'The change in percent, signed: "-20" is a fall by 20%.',
    ],
    change: [
      '比基期变化的量，带正负号；百分数以百分点计。',
      'The change in the unit, signed; of a percentage in points.',
    ],
    factor: ['基期的倍数："2"、"5/6"。', 'The factor of the base year: "2", "5/6".'],
    per: ['year：每年的变化。', 'year: a change each year.'],
    baselineYear: ['本项要求的基期，与规划不同时才写。', 'The base year, where it differs from the plan’s.'],
    direction: ['increase 上升，decrease 下降。', 'Which way the figures should go.'],
    pace: [
      'gradual 逐步，sustained 持续，marked 明显，unspecified 未说明。',
      'How: step by step, without a break, markedly, or unsaid.',
    ],
    not: ['不得 increase 上升，或不得 decrease 下降。', 'The change that must not be.'],
    since: ['baseline 与基期比，previous 与上年比。', 'Compared with the base year, or with the year before.'],
    sides: ['差距的两方，两个指标的编号。', 'The two indicators of the gap.'],
    relative: ['true：差距按第一方的百分比计。', 'true: the gap in percent of the first side.'],
    relation: ['与对照相比：不低于、不高于、高于、低于、相适应。', 'How it must compare with the reference.'],
    reference: [
      '对照指标的编号；与另一地区比时可为本指标。',
      'The indicator compared with; for another area, its own.',
    ],
    referenceArea: ['对照地区，写法与数据一致，如“全省”。', 'The area compared with, as the data name it.'],
    sustain: ['true：保持，规划期内各期都须达到。', 'true: it must hold in every period of the plan.'],
    scope: ['aggregate 整体，every-unit 每个单位都须达到。', 'The whole, or every unit by itself.'],
    units: ['逐个衡量的单位，如“乡镇”。', 'What the units are, such as townships.'],
    unit: ['单位，与指标相同，可不写。', 'The unit of its indicator; may be left out.'],
    statement: ['须认定的内容。', 'What the assessor states.'],
    policy: ['本项要求的判定参数。', 'How open wordings of this criterion are read.'],
  },
  indicator: {
    id: ['指标的编号，数据中可用。', 'The id, which data may use.'],
    name: ['指标名称，数据按它对应。', 'The name by which data are matched.'],
    unit: ['计量单位；定性要求写 attestation。', 'The unit; attestation for a statement.'],
    polarity: ['越高越好、越低越好，或以达到目标值为好。', 'Which way is better.'],
    timing: ['stock 时点数，flow 时期数。', 'Read at a point in time, or counted over a year.'],
    timingReason: ['为何是时点数或时期数。', 'Why it is a stock or a flow.'],
    min: ['可能的最小值；null 为不限。', 'The smallest possible value; null for none.'],
    max: ['可能的最大值；null 为不限。', 'The largest possible value; null for none.'],
    definition: ['统计口径。', 'The definition.'],
    numerator: ['分子。', 'The numerator.'],
    denominator: ['分母。', 'The denominator.'],
    measureWord: ['量词，如“名”“所”。', 'The Chinese measure word of a count.'],
    ownUnit: ['规划自有的单位，一般写在 units 中。', 'A unit of the plan’s own, as `units` has it.'],
  },
  unit,
  ownUnit: { symbol: unit.symbol, scale: unit.scale },
  policy: {
    aboutTolerance: [
      '“左右”的幅度，按单位，如 { "percent": "1" }。',
      'The width of “about” by unit, such as { "percent": "1" }.',
    ],
    balancedBand: ['“均衡”的范围，百分比。', 'The band of “balanced”, in percent.'],
    trendReading: [
      '“提高”“降低”如何判定：净变化或逐期不反复。',
      'How a direction is judged: a net gain, or no reversal.',
    ],
    markedChange: ['“明显”的幅度，百分比；null 为未定。', 'The size of “markedly” in percent; null for none.'],
    comparison: ['按未修约的数比较，或按目标值的位数。', 'Compared unrounded, or at the precision of the target.'],
    judgedPeriod: ['只判全年数，或以最近一期为准。', 'Judged on whole years, or on the latest period.'],
    confidence: ['区间的置信水平，如 0.95。', 'The confidence of intervals, such as 0.95.'],
    pooledYears: ['小基数合并计算的年数。', 'Years pooled where numbers are small.'],
    outlook: ['预警分档的可能性界限。', 'The chances that set the outlook.'],
    volatility: ['“波动较大”的界限。', 'What counts as volatile.'],
    staleAfterYears: ['几年未更新即提示。', 'Years after which data are stale.'],
  },
  outlook: {
    onTrack: ['可达标的最低可能性。', 'The least chance of “on track”.'],
    atRisk: ['存在不确定性的最低可能性。', 'The least chance of “at risk”.'],
  },
  volatility: {
    measure: ['衡量波动的方法。', 'How volatility is measured.'],
    limit: ['界限。', 'Its limit.'],
  },
};

/** Each kind of criterion. */
export const kindTexts: Readonly<Record<CriterionKind, Bilingual>> = {
  'at-least': { zh: '不低于（达到、以上、至少）：value。', en: 'Not below `value`.' },
  'at-most': { zh: '不高于（以下、以内、控制在）：value。', en: 'Not above `value`.' },
  about: { zh: '左右：value。', en: 'About `value`.' },
  between: { zh: '区间：min、max。', en: 'From `min` to `max`.' },
  'change-from-baseline': {
    zh: '比基期变化：changePercent、change、factor 取一。',
    en: 'A change since the base year: one of `changePercent`, `change`, `factor`.',
  },
  trend: { zh: '走向（逐步提高、不断降低）：direction、pace。', en: 'A direction: `direction`, `pace`.' },
  hold: { zh: '不恶化（不超过上年）：not、since。', en: 'No worse: `not`, `since`.' },
  slowing: { zh: '增势减缓：direction。', en: 'Growth that slows: `direction`.' },
  'gap-narrowing': { zh: '差距缩小：sides、pace。', en: 'A gap that narrows: `sides`, `pace`.' },
  compare: {
    zh: '比较：relation、reference，与另一地区比较再加 referenceArea。',
    en: 'Compared: `relation`, `reference`, and `referenceArea` for another area.',
  },
  balanced: { zh: '男女比例均衡。', en: 'The sexes in balance.' },
  converge: { zh: '趋于正常：min、max。', en: 'Towards a band: `min`, `max`.' },
  attested: {
    zh: '由评估单位认定；指标的 unit 为 attestation。',
    en: 'Stated by an assessor; its indicator has unit attestation.',
  },
};

/** The part that a property holds, by its name. */
const partOf: Readonly<Record<string, Part>> = {
  document: 'document',
  plans: 'plan',
  years: 'years',
  domains: 'domain',
  items: 'item',
  criteria: 'criterion',
  indicators: 'indicator',
  policy: 'policy',
  ownUnit: 'ownUnit',
  outlook: 'outlook',
  volatility: 'volatility',
};

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
}

/** A JSON Schema of a plan with a description of every field. */
export function described(schema: object, part: Part | null = 'root'): object {
  const { properties, items, anyOf, oneOf } = schema as Schema;
  const each = (schemas: readonly Schema[]): readonly object[] => schemas.map((one) => described(one, part));
  return {
    ...schema,
    ...(items && { items: described(items, part) }),
    ...(anyOf && { anyOf: each(anyOf) }),
    ...(oneOf && { oneOf: each(oneOf) }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, own]) => [name, describedField(name, own, part)]),
      ),
    }),
  };
}

function describedField(name: string, schema: Schema, part: Part | null): object {
  const within = part === 'root' && name === 'units' ? 'unit' : (partOf[name] ?? null);
  const texts = part === null ? undefined : fieldTexts[part][name];
  const kind = part === 'criterion' && name === 'kind' ? kindTexts[schema.enum?.[0] as CriterionKind] : undefined;
  const description = [...(texts ?? []), ...(kind === undefined ? [] : [kind.zh, kind.en])].join(' ');
  return { ...described(schema, within), ...(description !== '' && { description }) };
}
