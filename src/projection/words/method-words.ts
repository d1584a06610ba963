/** Names of projection methods, for a note on methods. */
import type { Bilingual } from '../../core/text.js';
import type { MethodChoice, MethodName } from '../methods/methods.js';

/** The names of the methods. */
export const methodLabels: Readonly<Record<MethodName, Bilingual>> = {
  default: { zh: '默认方法', en: 'the default' },
  linear: { zh: '直线趋势（最小二乘）', en: 'the least-squares line' },
  'log-linear': { zh: '对数直线趋势', en: 'the least-squares line of the logarithms' },
  logit: { zh: '逻辑斯谛趋势', en: 'the least-squares line of the log-odds' },
  'theil-sen': { zh: '中位数斜率（Theil–Sen）', en: 'the Theil–Sen slope' },
  damped: { zh: '阻尼趋势平滑', en: 'damped-trend smoothing' },
  naive: { zh: '维持最新水平', en: 'no change' },
  cagr: { zh: '年均复合增长率', en: 'the compound annual growth rate' },
};

/** Why a method was used. */
export const methodChoiceLabels: Readonly<Record<MethodChoice, Bilingual>> = {
  asked: { zh: '由使用者指定', en: 'as asked' },
  'enough-points': {
    zh: '最新水平、逐步减弱的中位数斜率（Theil–Sen）、阻尼趋势平滑三者的平均',
    en: 'the mean of the last value, the damped Theil–Sen slope and damped-trend smoothing',
  },
  counts: { zh: '基数小，按例数推算实际水平', en: 'with few cases the rate behind the counts' },
  'counts-and-figures': {
    zh: '基数较小，按例数推算的水平与历年数据的走势加权平均',
    en: 'with rather few cases the rate behind the counts and the course of the figures, weighted',
  },
  'few-points': {
    zh: '数据不足六年，取最新水平与逐步减弱的中位数斜率（Theil–Sen）的平均',
    en: 'with fewer than six points the mean of the last value and the damped Theil–Sen slope',
  },
  gaps: {
    zh: '年份不连续，取最新水平与逐步减弱的中位数斜率（Theil–Sen）的平均',
    en: 'with missing years the mean of the last value and the damped Theil–Sen slope',
  },
};
