/** The columns of a table of targets: the field of a plan in each column, and its head. */
import type { Language } from '../../core/text.js';
import { nameKey } from '../../core/similarity.js';

/** The part of a plan that a column describes. */
export type Part = 'document' | 'plan' | 'domain' | 'item' | 'indicator' | 'criterion';

/** How a cell holds a field: a list as `a; b`, a policy as JSON, an absent limit as a word, a unit as % or /10万. */
type Writing = 'text' | 'number' | 'date' | 'flag' | 'list' | 'json' | 'limit' | 'unit';

/** The word for an indicator without a smallest or largest value. */
export const unlimited: Readonly<Record<Language, string>> = { zh: '不限', en: 'unlimited' };

/** One column of a table of targets. */
export interface TargetColumn {
  readonly part: Part;
  /** The path of the field in its part: `['years', 'start']`, `['text', 'zh']`. */
  readonly field: readonly string[];
  readonly writing: Writing;
  readonly head: Readonly<Record<Language, string>>;
  /** Words in cells that stand for the values of the plan: 主要目标 for `target`. */
  readonly words: Readonly<Record<string, string>>;
}

interface Naming {
  readonly writing?: Writing;
  readonly words?: Readonly<Record<string, string>>;
}

function column(part: Part, field: string, zh: string, en: string, { writing = 'text', words = {} }: Naming = {}) {
  return [{ part, field: field.split('.'), writing, head: { zh, en }, words }];
}

/** A text in two languages has one column for each language. */
function texts(part: Part, field: string, zh: string, en: string): readonly TargetColumn[] {
  return [
    ...column(part, `${field}.zh`, zh, `${en} (zh)`),
    ...column(part, `${field}.en`, `${zh}（英文）`, `${en} (en)`),
  ];
}

const number: Naming = { writing: 'number' };
const flag: Naming = { writing: 'flag' };
const date: Naming = { writing: 'date' };
/** The first word of each value is written; any of them is read. */
const directions = { 提高: 'increase', 降低: 'decrease', 上升: 'increase', 下降: 'decrease' };

/** The columns, in the order of writing. */
export const targetColumns: readonly TargetColumn[] = [
  ...column('document', 'id', '文件编号', 'document id'),
  ...texts('document', 'title', '文件', 'document'),
  ...column('document', 'number', '文号', 'document number'),
  ...texts('document', 'issuer', '发文单位', 'issuer'),
  ...column('document', 'issued', '发文日期', 'issued', date),
  ...column('document', 'url', '网址', 'url'),
  ...column('document', 'checkedOn', '核对日期', 'checked on', date),
  ...column('plan', 'id', '规划编号', 'plan id'),
  ...texts('plan', 'title', '规划', 'plan'),
  ...column('plan', 'years.baseline', '基期', 'baseline', number),
  ...column('plan', 'years.start', '起始年', 'start', number),
  ...column('plan', 'years.midterm', '中期', 'midterm', number),
  ...column('plan', 'years.end', '终止年', 'end', number),
  ...column('plan', 'policy', '规划判定参数', 'plan policy', { writing: 'json' }),
  ...column('domain', 'id', '领域编号', 'domain id'),
  ...column('domain', 'ordinal', '领域序号', 'domain number', number),
  ...texts('domain', 'title', '领域', 'domain'),
  ...column('item', 'id', '条文编号', 'item id'),
  ...column('item', 'type', '条文类别', 'item type', { words: { 主要目标: 'target', 策略措施: 'measure' } }),
  ...column('item', 'ordinal', '条文序号', 'item number', number),
  ...texts('item', 'text', '条文', 'item'),
  ...column('criterion', 'id', '要求编号', 'criterion id'),
  ...column('criterion', 'phrase', '原文词句', 'phrase'),
  ...column('indicator', 'id', '指标编号', 'indicator id'),
  ...texts('indicator', 'name', '指标', 'indicator'),
  ...column('indicator', 'unit', '单位', 'unit', { writing: 'unit' }),
  ...column('indicator', 'polarity', '方向', 'polarity', {
    words: { 越高越好: 'higher-is-better', 越低越好: 'lower-is-better', 以达到目标值为好: 'target-is-best' },
  }),
  ...column('criterion', 'kind', '要求类型', 'kind', {
    words: {
      不低于: 'at-least',
      不高于: 'at-most',
      左右: 'about',
      区间: 'between',
      比基期变化: 'change-from-baseline',
      走向: 'trend',
      不恶化: 'hold',
      增势减缓: 'slowing',
      差距缩小: 'gap-narrowing',
      比较: 'compare',
      均衡: 'balanced',
      趋于正常: 'converge',
      认定: 'attested',
    },
  }),
  ...column('criterion', 'value', '目标值', 'value'),
  ...column('criterion', 'strict', '不含本数', 'strict', flag),
  ...column('criterion', 'min', '下限', 'min'),
  ...column('criterion', 'max', '上限', 'max'),
  ...column('criterion', 'changePercent', '变化百分比', 'change percent'),
  ...column('criterion', 'change', '变化量', 'change'),
  ...column('criterion', 'factor', '倍数', 'factor'),
  ...column('criterion', 'per', '每', 'per', { words: { 年: 'year' } }),
  ...column('criterion', 'direction', '走向', 'direction', { words: directions }),
  ...column('criterion', 'pace', '快慢', 'pace', {
    words: { 逐步: 'gradual', 持续: 'sustained', 明显: 'marked', 未说明: 'unspecified' },
  }),
  ...column('criterion', 'not', '不得', 'not', { words: directions }),
  ...column('criterion', 'since', '比照', 'since', { words: { 基期: 'baseline', 上年: 'previous' } }),
  ...column('criterion', 'sides', '两方', 'sides', { writing: 'list' }),
  ...column('criterion', 'relative', '相对差距', 'relative', flag),
  ...column('criterion', 'relation', '关系', 'relation', {
    words: { 不低于: 'at-least', 不高于: 'at-most', 高于: 'above', 低于: 'below', 相适应: 'about' },
  }),
  ...column('criterion', 'reference', '对照指标', 'reference'),
  ...column('criterion', 'referenceArea', '对照地区', 'reference area'),
  ...column('criterion', 'baselineYear', '要求基期', 'baseline year', number),
  ...column('criterion', 'due', '目标年', 'due', number),
  ...column('criterion', 'dueBy', '期限', 'due by', date),
  ...column('criterion', 'sustain', '保持', 'sustain', flag),
  ...column('criterion', 'scope', '范围', 'scope', { words: { 总体: 'aggregate', 逐个单位: 'every-unit' } }),
  ...texts('criterion', 'units', '哪些单位', 'units'),
  ...texts('criterion', 'statement', '认定内容', 'statement'),
  ...column('criterion', 'policy', '判定参数', 'policy', { writing: 'json' }),
  ...column('indicator', 'timing', '时点时期', 'timing', { words: { 时点: 'stock', 时期: 'flow' } }),
  ...texts('indicator', 'timingReason', '时点时期理由', 'timing reason'),
  ...column('indicator', 'min', '最小', 'smallest', { writing: 'limit' }),
  ...column('indicator', 'max', '最大', 'largest', { writing: 'limit' }),
  ...column('indicator', 'measureWord', '量词', 'measure word'),
  ...texts('indicator', 'numerator', '分子', 'numerator'),
  ...texts('indicator', 'denominator', '分母', 'denominator'),
  ...texts('indicator', 'definition', '统计口径', 'definition'),
  ...texts('indicator', 'ownUnit.symbol', '单位符号', 'unit symbol'),
  ...column('indicator', 'ownUnit.scale', '单位倍数', 'unit scale', number),
];

/** The heads of a column. Without a language, an English head is of the English text: plan for plan (en). */
function namesOf({ head: { zh, en } }: TargetColumn): readonly string[] {
  return [zh, en, ...(en.endsWith(' (en)') ? [en.slice(0, -' (en)'.length)] : [])];
}

let byHead: ReadonlyMap<string, TargetColumn> | undefined;

/** The column that a head names. `null` when the head is unknown. @internal */
export function columnOf(head: string): TargetColumn | null {
  byHead ??= new Map(targetColumns.flatMap((each) => namesOf(each).map((name) => [nameKey(name), each] as const)));
  return byHead.get(nameKey(head)) ?? null;
}
