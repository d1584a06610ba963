/** Words and signs that stand in cells instead of plain figures, as data. */
import type { Attestation, Observation, ObservationStatus } from '../../core/model.js';
import { observationStatuses } from '../../core/observation-status.js';
import { observationStatusLabels } from '../../criteria/words/labels.js';
import { withoutNumber } from './text.js';

/** The side of a figure on which the true value lies. @internal */
export type Bound = NonNullable<Observation['bound']>;

/** Statements of assessors. @internal */
export const statements: ReadonlyMap<string, Attestation['attested']> = new Map([
  ...(
    [
      ...['achieved', 'fully achieved', '已实现', '实现', '已完成', '完成', '已达到', '已达标', '达标', '是'],
      ...['已建成', '已建立'],
      ...['√', '✓', '✔'],
    ] as const
  ).map((word) => [word, 'achieved'] as const),
  ...(
    [
      ...['partly', 'partly achieved', 'partially achieved', 'partial', '部分实现', '部分完成', '部分达到'],
      ...['部分达标'],
    ] as const
  ).map((word) => [word, 'partly'] as const),
  ...(
    [
      'not',
      'not achieved',
      '未实现',
      '尚未实现',
      '未完成',
      '尚未完成',
      '未达到',
      '未达标',
      '未建成',
      '未建立',
      '否',
    ] as const
  ).map((word) => [word, 'not'] as const),
]);

/** The written forms of statements. @internal */
export const statementWords = {
  achieved: { zh: '已实现', en: 'achieved' },
  partly: { zh: '部分实现', en: 'partly' },
  not: { zh: '未实现', en: 'not' },
} as const satisfies Record<Attestation['attested'], { readonly zh: string; readonly en: string }>;

/** The words of statements, the written form of each first. @internal */
export function statementList(language: 'zh' | 'en'): string {
  const lists = (['achieved', 'partly', 'not'] as const).map((attested) => {
    const words = [...statements].flatMap(([word, of]) => (of === attested ? [word] : []));
    const own = words.filter((word) => /^[ -~]/.test(word) === (language === 'en'));
    return [...new Set([statementWords[attested][language], ...own])].join(language === 'en' ? ', ' : '、');
  });
  return lists.join(language === 'en' ? '; ' : '；');
}

/** Words and signs for a bound, before and after the number. Longer ones are tried first. @internal */
export const boundWords: Readonly<
  Record<Bound, { readonly before: readonly string[]; readonly behind: readonly string[] }>
> = {
  'at-least': {
    before: [
      ...['≥', '≧', '>=', '>', '不低于', '不少于', '不小于', '至少', '高于', '超过', '大于', '多于', 'at least'],
      ...['not less than', 'no less than', 'more than', 'over', 'above'],
    ],
    behind: ['以上', '及以上', '或以上', '+', 'or more', 'or above', 'and above', 'and over'],
  },
  'at-most': {
    before: [
      ...['≤', '≦', '<=', '<', '不高于', '不超过', '不多于', '不大于', '至多', '低于', '少于', '小于'],
      ...['at most', 'not more than', 'no more than', 'less than', 'under', 'below', 'up to'],
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

/** Texts in a column of bounds. @internal */
export const bounds: ReadonlyMap<string, Bound> = new Map([
  ...boundsBefore.map(({ word, bound }) => [word, bound] as const),
  ...boundsBehind.map(({ word, bound }) => [word, bound] as const),
  ['at-least', 'at-least'],
  ['at-most', 'at-most'],
  ['下限', 'at-least'],
  ['上限', 'at-most'],
]);

/**
 * Observation statuses in words, beside the SDMX codes. H and Q are also missing values (a holiday, a suppressed
 * figure): versions of the list before 2.2 write M for both.
 *
 * @see SDMX CL_OBS_STATUS 2.3; OECD and ILO write the words.
 * @internal
 */
export const statuses: ReadonlyMap<string, ObservationStatus> = new Map([
  ...observationStatuses.flatMap((code) => {
    // Reports and blank workbooks print the labels.
    const { zh, en } = observationStatusLabels[code];
    return [code.toLowerCase(), zh, en].map((word) => [word, code] as const);
  }),
  ...words('O', 'h', 'q', '保密', 'suppressed', 'confidential'),
  ...words('A', '正常', '正常值', '终值', '最终数', '最终值', '最终', '核定', '核定数', '正式', '正式数', '修订数'),
  ...words('A', 'normal', 'normal value', 'final', 'available', 'official', 'revised'),
  ...words('B', '序列中断', '时间序列中断', '口径变化', '口径调整', 'break', 'time series break', 'break in series'),
  ...words('D', '口径不同', '定义不同', 'definition differs'),
  ...words('E', '估计', '估计值', '估计数', '估算', '估算值', '推算', '推算值', '推算数'),
  ...words('E', 'estimated', 'estimate', 'estimated value'),
  ...words('F', '预测', '预测值', '预测数', '预计', '预计值', '预计数', 'forecast', 'forecast value', 'projected'),
  ...words('G', '试验', 'experimental', 'experimental value'),
  ...words('I', '插补', 'imputed', 'imputed value', 'modelled'),
  ...words('L', '未采集', '未收集', '未调查', 'not collected'),
  ...words('M', '缺失', '不适用', 'missing', 'missing value', 'not applicable'),
  ...words('N', '不显著', 'not significant'),
  ...words('P', '初步', '初步数', '初步值', '快报', '快报数', 'provisional', 'preliminary', 'provisional value'),
  ...words('U', '可靠性低', 'low reliability', 'unreliable'),
  ...words('V', '未核实', '未审核', 'unvalidated', 'unvalidated value'),
]);

/**
 * Eurostat’s flags. Several may stand together: `ep` is estimated and provisional. A confidential or suppressed value
 * is missing, a revised value is normal.
 *
 * @see Eurostat, code list OBS_FLAG.
 */
const flags: Readonly<Record<string, ObservationStatus>> = {
  b: 'B',
  c: 'O',
  d: 'D',
  e: 'E',
  f: 'F',
  i: 'I',
  n: 'N',
  p: 'P',
  r: 'A',
  s: 'E',
  u: 'U',
  z: 'M',
};

/** Statuses, most serious first. Among several flags the most serious status is used. */
const gravest: readonly ObservationStatus[] = ['O', 'M', 'F', 'E', 'I', 'U', 'N', 'P', 'B', 'D', 'A'];

/** The status for a group of flags. `null` when any flag is unknown. @internal */
export function statusOfFlags(text: string): ObservationStatus | null {
  const each = [...text.toLowerCase().replace(/[\s,;]+/g, '')].map((flag) => flags[flag]);
  if (each.length === 0 || each.length > 4) return null;
  return each.includes(undefined) ? null : (gravest.find((status) => each.includes(status)) ?? null);
}

/** The status for a code, a word, or flags of several letters. @internal */
export function statusOf(text: string): ObservationStatus | null {
  const key = text.trim().toLowerCase();
  return statuses.get(key) ?? (key.length > 1 ? statusOfFlags(key) : null);
}

/** How final a status is. Of two figures, the more final one is kept. @internal */
export function finalityOf(status: ObservationStatus | undefined): number {
  if (status === undefined || status === 'A') return 2;
  return status === 'P' || status === 'E' || status === 'F' || status === 'I' ? 0 : 1;
}

function words(
  status: ObservationStatus,
  ...texts: readonly string[]
): readonly (readonly [string, ObservationStatus])[] {
  return texts.map((text) => [text, status] as const);
}

/** Words beside a period in a header that only say that figures follow. */
const plainYearWords: ReadonlySet<string> = new Set([
  ...['实际', '实际值', '实际数', '实绩', '数值', '值', '数', '数据', '年报', '完成', '完成值', '完成数'],
  ...['完成情况', '监测值', 'actual', 'value'],
]);

/** 历年数据 or 近年完成情况 over the columns of some of the years. */
const ofEarlierYears =
  /^(?:历年|往年|近年|各年度?|以往年度?|以前年度)来?(?:监测|统计|完成|实施|实际)?(?:数据|数值|数|值|情况|结果)?$/u;

/** Whether a text beside a period in a header only says that figures follow. @internal */
export function isPlainYearWord(text: string): boolean {
  return plainYearWords.has(text) || ofEarlierYears.test(text);
}

/** Words that fill a cell and say what a figure is. @internal */
export const measureWords: ReadonlyMap<string, 'value' | 'numerator' | 'denominator'> = new Map([
  ...[
    '实际',
    '实际值',
    '实际数',
    '完成值',
    '完成数',
    '监测值',
    '指标值',
    '现状值',
    '现值',
    '数值',
    '比率',
    '率',
    '比例',
    '比值',
  ].map((word) => [word, 'value'] as const),
  ...['actual', 'value', 'observed', 'rate', 'ratio'].map((word) => [word, 'value'] as const),
  ...['分子', '分子数', 'numerator'].map((word) => [word, 'numerator'] as const),
  ...['分母', '分母数', 'denominator'].map((word) => [word, 'denominator'] as const),
]);

/** Texts that mark figures as not observed for their period. */
const notObserved: readonly RegExp[] = [
  // A target, and how far it is reached.
  /目标|计划(?!生育|免疫)|(?<!免疫)规划(?!期|实施|以来)|达标(?!.*率)|^(?:达标|完成|目标完成)率$|^(?:完成|目标)?进度$|^差距$|^预警/u,
  /(?:^|[^a-z])(?:target|goal|planned)(?:[^a-z]|$)/iu,
  // A change, since whenever, and an order of rank.
  /^(?:比上年)?增减|同比|环比|^[比较].*(?:年|期)|^年均|^(?:增长|变化|下降|上升)(?:率|幅度?|百分点|量|值)?$|^[增降涨]幅$|^增速|(?:增长|发展)速度|上年\s*[=＝]\s*100|^(?:定基|环比|发展)?指数$/u,
  /^(?:%|percent(?:age)?)? ?changes?$|^trends?$|^(?:变[化动]|发展)?趋势$|^rank$/iu,
  /排名|位次/u,
  // A sum or a mean over several years.
  /^(?:[“"]?十[二三四五六]五.*|[三五十]年|\d{4}年?[-~至—–]+\d{4}年?)(?:累计|合计|平均|均值)$/u,
  // The precision of a figure: ends of an interval, and errors.
  /^(?:置信)?(?:区间)?[上下]限$|置信|标准误/u,
  /^(?:lower|upper|low|high)(?: (?:limit|bound))?$|^[lu]cl$|^se$|^stderr$|^std\.? ?(?:error|err|dev)$/iu,
  /^ci$|^(?=.*(?:\d|lower|upper|low|high))(?:.*[^a-z])?(?:ci|confidence (?:interval|limit|bound)s?)(?:[^a-z]|$)/iu,
  /(?:^|[^a-z])(?:standard errors?|margin of error)(?:[^a-z]|$)/iu,
];

/** Words for tables of targets, and words for tables of what was reached beside targets. */
const targets =
  /^(?:规划)?目标$|目标(?:值|任务|分解|责任|计划)|(?:预期|年度|\d{4}年?)目标|计划(?:数|值|指标)|指标分解|\btargets?\b/iu;
const reached =
  /完成|实现|监测|达标|达到|进展|统计|评估|执行|实际|情况|\b(?:progress|actual|monitoring|achieve\w*|results?)\b/iu;

/** Whether a title says that its figures are targets: 目标, 2025年目标分解表. @internal */
export function isOfTargets(title: string): boolean {
  return targets.test(withoutNumber(title)) && !reached.test(title);
}

/** The status that a title names for its figures: 2025年预计完成情况, 2024年快报. @internal */
export function statusInTitle(title: string): ObservationStatus | null {
  if (/预计|预测|\b(?:forecasts?|projected|projections?)\b/iu.test(title)) return 'F';
  return /快报|初步|\b(?:provisional|preliminary)\b/iu.test(title) ? 'P' : null;
}

/** @internal */
export function isNotObserved(text: string): boolean {
  return text.length <= 60 && notObserved.some((pattern) => pattern.test(text));
}
