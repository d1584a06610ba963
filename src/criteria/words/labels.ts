/** Labels for statuses, reasons and warnings, as data. */
import type { Attestation, ObservationStatus } from '../../core/model.js';
import type { Bilingual } from '../../core/text.js';
import type { Status } from '../evaluation.js';
import type { InsufficientReason, Warning } from '../kinds/kind.js';

/** Statuses of levels that a plan sets, as in a heading or a legend. */
export const statusLabels: Readonly<Record<Status, Bilingual>> = {
  met: { zh: '已达标', en: 'met' },
  'in-progress': { zh: '尚未达到目标值', en: 'not met yet' },
  'not-met': { zh: '未达标', en: 'not met' },
  'insufficient-data': { zh: '数据不足', en: 'insufficient data' },
  'not-applicable': { zh: '不适用', en: 'not applicable' },
};

/** Statuses, as in a key or a count of criteria of every kind: a level is met, a direction is as asked. */
export const commonStatusLabels: Readonly<Record<Status, Bilingual>> = {
  ...statusLabels,
  met: { zh: '达到或符合要求', en: 'met or as asked' },
  'in-progress': { zh: '尚未达到或不符合要求', en: 'not met yet or not as asked' },
  'not-met': { zh: '未达到或不符合要求', en: 'not met or not as asked' },
};

/** An assessor's statements. */
export const attestedLabels: Readonly<Record<Attestation['attested'], Bilingual>> = {
  achieved: { zh: '已实现', en: 'achieved' },
  partly: { zh: '部分实现', en: 'partly achieved' },
  not: { zh: '未实现', en: 'not achieved' },
};

/** Why a criterion cannot be judged. */
export const reasonLabels: Readonly<Record<InsufficientReason, Bilingual>> = {
  'no-observation': { zh: '无监测数据', en: 'there are no figures' },
  'part-of-year': {
    zh: '只有年内部分时期的数据',
    en: 'there are figures for parts of a year only',
  },
  'due-period-not-observed': { zh: '目标年无数据', en: 'there is no figure for the due year' },
  'no-baseline': { zh: '缺基期数据', en: 'there is no figure for the base year' },
  'previous-missing': { zh: '缺上年数据', en: 'there is no figure for the year before' },
  'baseline-zero': {
    zh: '基期值为0',
    en: 'the value of the base year is zero',
  },
  'no-tolerance': {
    zh: '规划和判定参数均未规定该单位的幅度',
    en: 'neither the plan nor the policy sets a width in this unit',
  },
  'too-few-points': { zh: '数据年份不足', en: 'there are figures for too few years' },
  'reference-missing': { zh: '缺同期对照指标数据', en: 'there is no figure of the indicator compared with' },
  'unit-missing': { zh: '部分单位未报数据', en: 'some units reported no figures' },
  'periods-missing': { zh: '规划期内部分年份无数据', en: 'some years of the plan have no figures' },
  'bound-undecided': {
    zh: '数据只给出上限或下限',
    en: 'the figure is only a bound',
  },
  'no-attestation': { zh: '尚无评估单位认定', en: 'no assessor has made a statement' },
};

/** The subjects of warnings; `explain` adds their years and figures. */
export const warningLabels: Readonly<Record<Warning['code'], Bilingual>> = {
  'levelling-down': { zh: '差距缩小系优势一方水平下降所致', en: 'the gap narrowed because the better side got worse' },
  unquantified: {
    zh: '“明显”未规定幅度，只评价方向',
    en: '明显 (marked) has no official size; only the direction is judged',
  },
  reversals: { zh: '年度间出现反复', en: 'there were years of reversal' },
  'series-break': {
    zh: '统计口径调整，前后不完全可比',
    en: 'the definition changed: the years are not fully comparable',
  },
  'observation-status': { zh: '数据状态需注意', en: 'the source marks the figure' },
  'forecast-excluded': { zh: '预测数未用于评价', en: 'forecasts were left out' },
  'part-of-year-excluded': {
    zh: '年内部分时期的数据未用于评价',
    en: 'figures for parts of a year were not judged',
  },
  'width-is-a-choice': {
    zh: '规划未设量化标准，参考范围为本系统所取',
    en: 'the plan sets no width: it is a choice',
  },
  implausible: {
    zh: '数据与目标值和其他年份均相差十倍以上，请核对',
    en: 'a figure is ten times off the target level and every other year: check it and its unit',
  },
  'not-distinguishable': {
    zh: '基数小，年度波动不代表趋势，不能断定与目标值有差别',
    en: 'small numbers: it cannot be told from the target level',
  },
  'at-bound': { zh: '已达取值极限', en: 'it is at the end of its range' },
  'units-not-listed': {
    zh: '未提供单位名单，无法核对漏报',
    en: 'the units were not listed, so missing reports cannot be seen',
  },
  'unobserved-periods': { zh: '规划期内部分年份无数据', en: 'some years of the plan have no figures' },
  'no-prior-growth': { zh: '基期以前无需要减缓的趋势', en: 'there was no trend to slow before the base year' },
};

/** Statuses of observations, SDMX code list CL_OBS_STATUS. */
export const observationStatusLabels: Readonly<Record<ObservationStatus, Bilingual>> = {
  A: { zh: '正常', en: 'normal' },
  B: { zh: '统计口径调整', en: 'a break in the series' },
  D: { zh: '统计口径不同', en: 'of another definition' },
  E: { zh: '推算数', en: 'estimated' },
  F: { zh: '预测数', en: 'a forecast' },
  G: { zh: '试验数', en: 'experimental' },
  I: { zh: '插补数', en: 'imputed' },
  L: { zh: '未采集', en: 'not collected' },
  M: { zh: '无此数', en: 'it cannot exist' },
  N: { zh: '不显著', en: 'not significant' },
  O: { zh: '缺数', en: 'value missing' },
  P: { zh: '初步数', en: 'preliminary' },
  S: { zh: '受特殊事件影响', en: 'affected by a special event' },
  U: { zh: '可靠性低', en: 'of low reliability' },
  V: { zh: '未经核实', en: 'not validated' },
};
