/** The words and signs that stand in cells instead of plain figures, as data. */
import type { Attestation, Observation, ObservationStatus } from '../../core/model.js';

/** On which side of a figure the true value lies. @internal */
export type Bound = NonNullable<Observation['bound']>;

/**
 * What stands where there is no value. In Chinese yearbooks … is a value below the smallest unit of the table, and — or
 * a blank one that is unknown or does not exist (中国统计年鉴, 符号使用说明; 中国教育统计年鉴 likewise); United Nations tables print … for
 * not available. None of them is a number, so none becomes one. NaN is how SDMX-CSV writes a missing value.
 * @internal
 */
export const missingMarks: ReadonlySet<string> = new Set([
  ...[
    '-',
    '--',
    '---',
    '–',
    '—',
    '——',
    '―',
    '－',
    '…',
    '……',
    '⋯',
    '⋯⋯',
    '.',
    '..',
    '...',
    '......',
    '/',
    '\\',
    '×',
    ':',
  ],
  ...['无', '暂无', '缺', '缺失', '空', '空白', '不详', '未知', '无数据', '暂无数据', '未统计', '未报'],
  ...['na', 'n/a', 'n.a.', 'n.a', '#n/a', 'nan', 'null', 'nil', 'none', 'missing', 'not available', 'no data'],
]);

/** @internal */
export function isMissingMark(text: string): boolean {
  return text.length <= 16 && missingMarks.has(text.trim().toLowerCase());
}

/** What an assessor states. @internal */
export const statements: ReadonlyMap<string, Attestation['attested']> = new Map([
  ...(
    [
      'achieved',
      'fully achieved',
      '已实现',
      '实现',
      '已完成',
      '完成',
      '已达到',
      '已达标',
      '达标',
      '是',
      '√',
      '✓',
      '✔',
    ] as const
  ).map((word) => [word, 'achieved'] as const),
  ...(
    [
      'partly',
      'partly achieved',
      'partially achieved',
      'partial',
      '部分实现',
      '部分完成',
      '部分达到',
      '部分达标',
    ] as const
  ).map((word) => [word, 'partly'] as const),
  ...(['not', 'not achieved', '未实现', '尚未实现', '未完成', '尚未完成', '未达到', '未达标', '否'] as const).map(
    (word) => [word, 'not'] as const,
  ),
]);

/** How a statement is written. @internal */
export const statementWords = {
  achieved: { zh: '已实现', en: 'achieved' },
  partly: { zh: '部分实现', en: 'partly' },
  not: { zh: '未实现', en: 'not' },
} as const satisfies Record<Attestation['attested'], { readonly zh: string; readonly en: string }>;

/** Words and signs for a bound, before the number and behind it; the longer are tried first. @internal */
export const boundWords: Readonly<
  Record<Bound, { readonly before: readonly string[]; readonly behind: readonly string[] }>
> = {
  'at-least': {
    before: [
      '≥',
      '≧',
      '>=',
      '>',
      '不低于',
      '不少于',
      '不小于',
      '至少',
      '高于',
      '超过',
      '大于',
      '多于',
      'at least',
      'not less than',
      'no less than',
      'more than',
      'over',
      'above',
    ],
    behind: ['以上', '及以上', '或以上', '+', 'or more', 'or above', 'and above', 'and over'],
  },
  'at-most': {
    before: [
      '≤',
      '≦',
      '<=',
      '<',
      '不高于',
      '不超过',
      '不多于',
      '不大于',
      '至多',
      '低于',
      '少于',
      '小于',
      'at most',
      'not more than',
      'no more than',
      'less than',
      'under',
      'below',
      'up to',
    ],
    behind: ['以下', '及以下', '或以下', '以内', '之内', 'or less', 'or below', 'and below', 'and under'],
  },
};

interface BoundWord {
  readonly word: string;
  readonly bound: Bound;
}

/** @internal */
export const boundsBefore = longestFirst('before');
/** @internal */
export const boundsBehind = longestFirst('behind');

function longestFirst(side: 'before' | 'behind'): readonly BoundWord[] {
  return (['at-least', 'at-most'] as const)
    .flatMap((bound) => boundWords[bound][side].map((word) => ({ word, bound })))
    .sort((a, b) => b.word.length - a.word.length);
}

/** What a column of bounds holds. @internal */
export const bounds: ReadonlyMap<string, Bound> = new Map([
  ...boundsBefore.map(({ word, bound }) => [word, bound] as const),
  ...boundsBehind.map(({ word, bound }) => [word, bound] as const),
  ['at-least', 'at-least'],
  ['at-most', 'at-most'],
  ['下限', 'at-least'],
  ['上限', 'at-most'],
]);

/** SDMX observation statuses in words; the codes themselves stand for themselves. @internal */
export const statuses: ReadonlyMap<string, ObservationStatus> = new Map([
  ...(['A', 'B', 'D', 'E', 'F', 'G', 'I', 'L', 'M', 'N', 'O', 'P', 'S', 'U', 'V'] as const).map(
    (code) => [code.toLowerCase(), code] as const,
  ),
  ...words('A', '正常', '正常值', 'normal', 'normal value'),
  ...words('B', '序列中断', '时间序列中断', '口径变化', '口径调整', 'break', 'time series break'),
  ...words('D', '口径不同', '定义不同', 'definition differs'),
  ...words('E', '估计', '估计值', '估计数', '估算', '估算值', 'estimated', 'estimate', 'estimated value'),
  ...words('F', '预测', '预测值', '预测数', '预计', '预计值', '预计数', 'forecast', 'forecast value', 'projected'),
  ...words('G', '试验', 'experimental', 'experimental value'),
  ...words('I', '插补', '推算', '推算值', '推算数', 'imputed', 'imputed value'),
  ...words('L', '未采集', '未收集', '未调查', 'not collected'),
  ...words('M', '缺失', '不适用', 'missing', 'missing value'),
  ...words('N', '不显著', 'not significant'),
  ...words('P', '初步', '初步数', '初步值', '快报', '快报数', 'provisional', 'preliminary', 'provisional value'),
  ...words('U', '可靠性低', 'low reliability', 'unreliable'),
  ...words('V', '未核实', '未审核', 'unvalidated', 'unvalidated value'),
]);

function words(
  status: ObservationStatus,
  ...texts: readonly string[]
): readonly (readonly [string, ObservationStatus])[] {
  return texts.map((text) => [text, status] as const);
}

/** Words behind a period in a header that say no more than that figures follow. @internal */
export const plainYearWords: readonly string[] = [
  '实际',
  '实际值',
  '实际数',
  '实绩',
  '数值',
  '值',
  '数',
  '数据',
  '年报',
  'actual',
  'value',
];
