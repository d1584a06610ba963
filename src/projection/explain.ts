/** A projection in words, built from its fields when asked for. */
import type { Bilingual, Language } from '../core/text.js';
import { pointsOf, suffixOf } from '../core/units.js';
import { reasonText, warningText } from '../criteria/explain.js';
import type { EarlyWarning } from './early-warning.js';
import type { MethodChoice, MethodName } from './methods/methods.js';
import type { NotProjected, NotProjectedReason, Outlook, PaceComparison, Projected, Projection, UnitsProjected } from './projection.js';

/**
 * Explains a projection in a few sentences: what is expected by the due date and how surely, the outlook, actual against
 * required pace, what next year would have to bring, the method, and what to look out for. It says nothing of the verdict,
 * which `explain` puts in words.
 *
 * @param projection - What `project` answered.
 * @param language - `zh` or `en`.
 * @example
 * const ahead = project('children.education.target.4/compulsory-education-retention-rate@2030', [
 *   { period: 2020, value: '95.2' }, { period: 2021, value: '95.4' }, { period: 2022, value: '95.5' }, { period: 2023, value: '95.7' },
 * ]);
 * explainProjection(ahead, 'en').includes('needs 0.4 percentage points a year') //=> true
 * explainProjection(ahead, 'zh').includes('年均0.166667个百分点') //=> true
 */
export function explainProjection(projection: Projection, language: Language): string {
  const parts = projection.status === 'projected' ? [expectedIn(projection), outlookIn(projection)] : [notProjectedIn(projection)];
  if (projection.units) parts.push(unitsIn(projection.units));
  if (projection.pace?.actual != null) parts.push(paceIn(projection, projection.pace));
  if (projection.needed) parts.push(neededIn(projection));
  if (projection.status === 'projected') parts.push(methodIn(projection));
  if (projection.warnings.length > 0) {
    const words = projection.warnings.map(earlyWarningText);
    parts.push({ zh: `预警：${words.map(({ zh }) => zh).join('；')}。`, en: `Early warning: ${words.map(({ en }) => en).join('; ')}.` });
  }
  return parts.map((part) => part[language]).join(language === 'zh' ? '' : ' ');
}

const quantities: Readonly<Record<Projection['quantity'], Bilingual>> = {
  value: { zh: '', en: '' },
  gap: { zh: '差距', en: ' (gap)' },
  difference: { zh: '与对照指标之差', en: ' (difference from the indicator compared with)' },
};

function subject({ indicator, quantity }: Projection): Bilingual {
  return { zh: `${indicator.name.zh}${quantities[quantity].zh}`, en: `${indicator.name.en}${quantities[quantity].en}` };
}

/** How an amount of the quantity is written: a gap and a difference are points. */
function unitOf({ indicator, quantity }: Projection): Bilingual {
  return quantity === 'value' ? suffixOf(indicator.unit) : pointsOf(indicator.unit);
}

function expectedIn(projection: Projected): Bilingual {
  const { due, point, interval, probability } = projection;
  const name = subject(projection);
  const unit = unitOf(projection);
  const band = interval && { level: `${Number((interval.level * 100).toPrecision(12))}%`, ends: [interval.lower, interval.upper] };
  return {
    zh: `${name.zh}：预计${due}年为${point}${unit.zh}${band ? `（${band.level}区间${band.ends.join('—')}${unit.zh}）` : ''}${probability === null ? '' : `，达到要求的概率约${percent(probability)}`}。`,
    en: `${name.en}: expected to be ${point}${unit.en} in ${due}${band ? ` (${band.level} interval ${band.ends.join(' to ')}${unit.en})` : ''}${probability === null ? '' : `, with a probability of about ${percent(probability)} of meeting the criterion`}.`,
  };
}

/** A chance as a whole percentage, never rounded to certainty. */
function percent(share: number): string {
  if (share < 0.01) return '<1%';
  return share > 0.99 ? '>99%' : `${Math.round(share * 100)}%`;
}

/** The outlooks in words. @internal */
export const outlookText: Readonly<Record<Outlook, Bilingual>> = {
  achieved: { zh: '已达到', en: 'achieved' },
  'on-track': { zh: '进展顺利', en: 'on track' },
  'at-risk': { zh: '有风险', en: 'at risk' },
  'off-track': { zh: '难以实现', en: 'off track' },
  unknown: { zh: '无法判断', en: 'unknown' },
};

function outlookIn({ outlook, expectedYear, latest }: Projected): Bilingual {
  const already = expectedYear !== null && expectedYear <= Number(latest!.period.slice(0, 4));
  const when = already
    ? { zh: '', en: '' }
    : expectedYear === null
      ? { zh: '，预期路径上看不到达到的年份', en: '; the expected path does not get there in any year in sight' }
      : { zh: `，预期${expectedYear}年达到`, en: `; the expected path gets there in ${expectedYear}` };
  return { zh: `展望：${outlookText[outlook].zh}${when.zh}。`, en: `Outlook: ${outlookText[outlook].en}${when.en}.` };
}

/** That the figures are those of the worst unit, and how all fare. */
function unitsIn({ total, worst, byOutlook }: UnitsProjected): Bilingual {
  const counted = (Object.keys(outlookText) as Outlook[]).filter((outlook) => byOutlook[outlook] > 0);
  return {
    zh: `以上为${total}个单位中展望最差者（${worst}）；全部单位：${counted.map((outlook) => `${outlookText[outlook].zh}${byOutlook[outlook]}个`).join('，')}。`,
    en: `These are the figures of the unit with the worst outlook (${worst}); of all ${total}: ${counted.map((outlook) => `${byOutlook[outlook]} ${outlookText[outlook].en}`).join(', ')}.`,
  };
}

function notProjectedIn(projection: NotProjected): Bilingual {
  const name = subject(projection);
  const reason = notProjectedText(projection.reason);
  const outlook = outlookText[projection.outlook];
  return { zh: `${name.zh}：不作预测，${reason.zh}。展望：${outlook.zh}。`, en: `${name.en}: not projected, ${reason.en}. Outlook: ${outlook.en}.` };
}

function notProjectedText(reason: NotProjectedReason): Bilingual {
  switch (reason) {
    case 'attested':
      return { zh: '由评估者认定，不以数值衡量', en: 'for it is attested, not measured' };
    case 'not-applicable':
      return { zh: '不适用', en: 'for it does not apply' };
    case 'due-reached':
      return { zh: '到期年份已有数据', en: 'for the due year is observed' };
    case 'broken':
      return { zh: '应当保持的水平已被打破', en: 'for a level to be held was broken' };
    case 'method-unsuited':
      return { zh: '所选方法不适用于该数列', en: 'for the method cannot take this series' };
    default: {
      const { zh, en } = reasonText(reason);
      return { zh, en: `for ${en}` };
    }
  }
}

function paceIn({ indicator }: Projection, { from, to, actual, required, ratio }: PaceComparison): Bilingual {
  const points = pointsOf(indicator.unit);
  const needs = required === null || required === '0' ? { zh: '', en: '' } : { zh: `，今后须年均${required}${points.zh}`, en: `; it needs ${required}${points.en} a year from here` };
  const times = ratio === null ? { zh: '', en: '' } : ratio < 0 ? { zh: '（方向相反）', en: ' (it moved the wrong way)' } : { zh: `（实际为所需的${ratio.toFixed(2)}倍）`, en: ` (${ratio.toFixed(2)} times as fast as needed)` };
  return { zh: `${from}—${to}年年均${actual}${points.zh}${needs.zh}${times.zh}。`, en: `From ${from} to ${to} it moved ${actual}${points.en} a year${needs.en}${times.en}.` };
}

function neededIn(projection: Projection): Bilingual {
  const { year, value } = projection.needed!.nextYear;
  const unit = unitOf(projection);
  return { zh: `若匀速推进，${year}年须到${value}${unit.zh}。`, en: `On a straight line it would have to be ${value}${unit.en} in ${year}.` };
}

const methodNames: Readonly<Record<MethodName, Bilingual>> = {
  default: { zh: '默认法', en: 'the default' },
  linear: { zh: '最小二乘直线', en: 'the least-squares line' },
  'log-linear': { zh: '对数直线', en: 'the least-squares line of the logarithms' },
  logit: { zh: '逻辑斯谛直线', en: 'the least-squares line of the log-odds' },
  'theil-sen': { zh: '泰尔—森斜率', en: 'the Theil–Sen slope' },
  damped: { zh: '阻尼趋势平滑', en: 'damped-trend smoothing' },
  naive: { zh: '维持现值', en: 'no change' },
  cagr: { zh: '年均复合增长率', en: 'the compound annual growth rate' },
};

/** Why a method was used, in words. @internal */
export const choices: Readonly<Record<MethodChoice, Bilingual>> = {
  asked: { zh: '由调用者选定', en: 'as asked' },
  'enough-points': { zh: '现值、渐弱的泰尔—森斜率、阻尼趋势平滑三者的平均', en: 'the mean of the last value, the damped Theil–Sen slope and damped-trend smoothing' },
  'few-points': { zh: '观测不足六期，取现值与渐弱的泰尔—森斜率之平均', en: 'with fewer than six points the mean of the last value and the damped Theil–Sen slope' },
  gaps: { zh: '年份不连续，取现值与渐弱的泰尔—森斜率之平均', en: 'with missing years the mean of the last value and the damped Theil–Sen slope' },
};

function methodIn({ method, choice, fittedYears, alternatives }: Projected): Bilingual {
  const meeting = alternatives.filter(({ meets }) => meets).length;
  const years = `${fittedYears[0]}—${fittedYears[fittedYears.length - 1]}`;
  return {
    zh: `方法：${methodNames[method].zh}（${choices[choice].zh}），依据${years}年${fittedYears.length}期；${alternatives.length}种方法中${meeting}种预期达到。`,
    en: `Method: ${methodNames[method].en} (${choices[choice].en}), on ${fittedYears.length} points of ${years.replace('—', '–')}; ${meeting} of ${alternatives.length} methods expect it to be met.`,
  };
}

/**
 * An early warning in words, for a list of alerts. A size in it is in the unit of the quantity, which it does not name.
 *
 * @param warning - One of the `warnings` of a projection or of an alert.
 * @param language - `zh` or `en`.
 * @example
 * const ahead = project('children.health.target.3/infant-mortality-rate@2025', [
 *   { period: 2021, value: '8.6' }, { period: 2022, value: '8.4' }, { period: 2023, value: '8.5' }, { period: 2024, value: '8.3' },
 * ]);
 * ahead.warnings.map((warning) => describeWarning(warning, 'en')).some((words) => words.endsWith('short in 2025')) //=> true
 * describeWarning({ code: 'stale', latest: 2020, years: 4 }, 'zh') //=> '最近一期为2020年，已滞后4年'
 */
export function describeWarning(warning: EarlyWarning, language: Language): string {
  return earlyWarningText(warning)[language];
}

/** An early warning in words. @internal */
export function earlyWarningText(warning: EarlyWarning): Bilingual {
  switch (warning.code) {
    case 'projected-shortfall':
      return warning.shortfall === '0'
        ? { zh: `预计完成困难：${warning.year}年预期停在界限上，尚须越过`, en: `expected to stand at the limit in ${warning.year}, which has to be passed` }
        : { zh: `预计完成困难：${warning.year}年预期差${warning.shortfall}`, en: `expected to fall ${warning.shortfall} short in ${warning.year}` };
    case 'volatile':
      return { zh: `波动较大（${measureNames[warning.measure].zh}${warning.size}，界限${warning.limit}）`, en: `volatile (${measureNames[warning.measure].en} ${warning.size}, limit ${warning.limit})` };
    case 'deteriorating':
      return { zh: `${warning.from}—${warning.to}年趋于变差（每年${warning.slope}）`, en: `getting worse over ${warning.from}–${warning.to} (${warning.slope} a year)` };
    case 'stale':
      return { zh: `最近一期为${warning.latest}年，已滞后${warning.years}年`, en: `the latest figure is of ${warning.latest}, ${warning.years} years old` };
    case 'too-few-points':
      return { zh: `仅${warning.points}期，预测至少需${warning.needed}期`, en: `only ${warning.points} of the ${warning.needed} points a projection needs` };
    case 'gaps':
      return { zh: `缺${warning.years.join('、')}年，未作填补`, en: `no figures for ${warning.years.join(', ')}; none were made up` };
    case 'levelling-down':
      return warningText(warning);
    case 'series-break':
      return { zh: `数列在${warning.years.join('、')}年中断，只用其后数据`, en: `the series breaks in ${warning.years.join(', ')}; only what follows was used` };
    case 'bounds-excluded':
      return { zh: `${warning.periods.join('、')}仅为界限值，未用于预测`, en: `figures for ${warning.periods.join(', ')} are only bounds and were left out` };
    case 'methods-disagree':
      return { zh: `各方法结论不一（${warning.of}种中${warning.meeting}种预期达到）`, en: `the methods disagree (${warning.meeting} of ${warning.of} expect it to be met)` };
    case 'behind-milestone':
      return { zh: `落后于${warning.year}年时序进度${warning.margin.replace('-', '')}`, en: `${warning.margin.replace('-', '')} behind the milestone for ${warning.year}` };
  }
}

const measureNames: Readonly<Record<Extract<EarlyWarning, { code: 'volatile' }>['measure'], Bilingual>> = {
  'detrended-variation': { zh: '去趋势变异系数', en: 'variation about its trend' },
  'swing-to-range': { zh: '年度摆动与极差之比', en: 'yearly swing over its range' },
  'reversal-share': { zh: '反向变动占比', en: 'share of reversals' },
};
