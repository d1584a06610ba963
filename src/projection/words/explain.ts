/** A projection in words, built from its fields when asked for. */
import { decimal, toText, type DecimalText } from '../../core/decimal.js';
import { rounded } from '../../core/figures.js';
import { assertLanguage, type Bilingual, type Language } from '../../core/text.js';
import { reasonText } from '../../criteria/words/explain.js';
import { amount, movement, quantity } from '../../core/phrases.js';
import { earlyWarningText } from './describe-warning.js';
import type { MethodChoice, MethodName } from '../methods/methods.js';
import { placesOf } from './places.js';
import { probabilityText } from './probability.js';
import type {
  NotProjected,
  NotProjectedReason,
  Outlook,
  PaceComparison,
  Projected,
  Projection,
  UnitsProjected,
} from '../projection.js';

/**
 * Explains a projection in a few sentences: what is expected by the due date and how surely, the outlook, actual
 * against required pace, what next year would have to bring, the method, and what to look out for. It says nothing of
 * the verdict, which `explain` puts in words. Figures are rounded for reading; the fields of the projection hold them.
 *
 * @param projection - What `project` answered.
 * @param language - `zh` or `en`.
 * @throws {@link IndicatorError} `BAD_OPTION` for any other language.
 * @example
 * const ahead = project('children.education.target.4/compulsory-education-retention-rate@2030', [
 *   { period: 2020, value: '95.2' }, { period: 2021, value: '95.4' }, { period: 2022, value: '95.5' }, { period: 2023, value: '95.7' },
 * ]);
 * explainProjection(ahead, 'en').includes('it has to rise by 0.4 percentage points a year') //=> true
 * explainProjection(ahead, 'zh').includes('年均上升0.17个百分点') //=> true
 */
export function explainProjection(projection: Projection, language: Language): string {
  assertLanguage(language);
  const parts =
    projection.status === 'projected' ? [expectedIn(projection), outlookIn(projection)] : [notProjectedIn(projection)];
  if (projection.units) parts.push(unitsIn(projection.units));
  if (projection.pace?.actual != null) parts.push(paceIn(projection, projection.pace));
  if (projection.needed) parts.push(neededIn(projection));
  if (projection.status === 'projected') parts.push(methodIn(projection));
  if (projection.warnings.length > 0) {
    const words = projection.warnings.map((warning) =>
      earlyWarningText(warning, (size) => amountText(projection, size)),
    );
    parts.push({
      zh: `预警：${words.map(({ zh }) => zh).join('；')}。`,
      en: `Early warning: ${words.map(({ en }) => en).join('; ')}.`,
    });
  }
  return parts.map((part) => part[language]).join(language === 'zh' ? '' : ' ');
}

/** The indicator of a gap is the gap itself. */
function subject({ indicator: { name }, quantity: projected }: Projection): Bilingual {
  return projected === 'difference'
    ? { zh: `${name.zh}与对照指标之差`, en: `${name.en} (difference from the indicator compared with)` }
    : name;
}

/** A level of the quantity, without its unit. */
function levelText(projection: Projection, level: DecimalText): string {
  const { threshold } = projection;
  return rounded(level, placesOf(projection), threshold ? [threshold.lower, threshold.upper] : []).replace('-', '−');
}

/** A level of the quantity in its unit: a gap and a difference are points. */
function withUnit(projection: Projection, level: DecimalText): Bilingual {
  const { indicator, quantity: projected } = projection;
  const text = levelText(projection, level);
  if (projected === 'value') return quantity(text, indicator.unit);
  const { zh, en } = amount(text, indicator.unit);
  const sign = text.startsWith('−') ? '−' : '';
  return { zh: `${sign}${zh}`, en: `${sign}${en}` };
}

/** A difference of two levels, without its sign. */
function amountText(projection: Projection, size: DecimalText): Bilingual {
  return amount(rounded(size, placesOf(projection)), projection.indicator.unit);
}

function expectedIn(projection: Projected): Bilingual {
  const { due, point, interval } = projection;
  const name = subject(projection);
  const level = withUnit(projection, point);
  const band = interval && {
    level: `${Number((interval.level * 100).toPrecision(12))}%`,
    lower: levelText(projection, interval.lower),
    upper: withUnit(projection, interval.upper),
  };
  const chance = chanceIn(projection);
  return {
    zh: `${name.zh}：预计${due}年为${level.zh}${band ? `（${band.level}区间${band.lower}—${band.upper.zh}）` : ''}${chance.zh}。`,
    en: `${name.en}: expected to be ${level.en} in ${due}${band ? ` (${band.level} interval ${band.lower} to ${band.upper.en})` : ''}${chance.en}.`,
  };
}

/** Of what is met already the probability is that of staying so; of a level to be held it is an upper bound. */
function chanceIn({ probability, evaluation, criterion }: Projected): Bilingual {
  if (probability === null) return { zh: '', en: '' };
  const held = criterion.sustain === true;
  const { zh, en } = probabilityText(probability, held);
  if (evaluation.status === 'met') {
    return {
      zh: `；目前已达标，${held ? '保持到期' : '到期时仍达标'}的概率${zh}`,
      en: `; met now, with a probability of ${en} of ${held ? 'being held until' : 'still being met'} then`,
    };
  }
  return {
    zh: `，达到要求${held ? '并保持' : ''}的概率${zh}`,
    en: `, with a probability of ${en} of meeting the criterion${held ? ' and holding it' : ''}`,
  };
}

/** The outlooks in words. @internal */
export const outlookText: Readonly<Record<Outlook, Bilingual>> = {
  achieved: { zh: '已实现', en: 'achieved' },
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
  return {
    zh: `${name.zh}：不作预测，${reason.zh}。展望：${outlook.zh}。`,
    en: `${name.en}: not projected, ${reason.en}. Outlook: ${outlook.en}.`,
  };
}

/** Why a criterion is not projected, in words. @internal */
export function notProjectedText(reason: NotProjectedReason): Bilingual {
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

function paceIn(projection: Projection, { from, to, actual, required, ratio }: PaceComparison): Bilingual {
  const ofGap = projection.quantity === 'gap';
  const moved = movement(actual!, ofGap);
  const { zh, en } = amountText(projection, actual!);
  const went =
    actual === '0'
      ? { zh: '持平', en: 'it stood still' }
      : { zh: `年均${moved.zh}${zh}`, en: `it ${moved.past} by ${en} a year` };
  const needs = required === null || required === '0' ? { zh: '', en: '' } : requiredText(projection, required);
  const times = actual === '0' || ratio === null ? { zh: '', en: '' } : timesText(ratio);
  return {
    zh: `${from}—${to}年${went.zh}${needs.zh}${times.zh}。`,
    en: `From ${from} to ${to} ${went.en}${needs.en}${times.en}.`,
  };
}

/** The pace still needed; of what is counted in whole numbers, how many more. */
function requiredText(projection: Projection, required: DecimalText): Bilingual {
  const { indicator, due, latest, threshold } = projection;
  const { zh, en } = movement(required, projection.quantity === 'gap');
  if (indicator.unit !== 'count') {
    const size = amountText(projection, required);
    return { zh: `，今后须年均${zh}${size.zh}`, en: `; it has to ${en} by ${size.en} a year from here` };
  }
  const { lower, upper, strict } = threshold!;
  const missing = decimal(required.startsWith('-') ? upper! : lower!)
    .minus(latest!.value)
    .abs();
  const whole = toText(strict ? missing.floor().plus(1) : missing.ceil());
  return { zh: `，到${due}年还须${zh}${whole}`, en: `; it has to ${en} by ${whole} more by ${due}` };
}

/** Actual against required pace. */
function timesText(ratio: number): Bilingual {
  if (ratio < 0) return { zh: '（至今方向相反）', en: ' (so far it went the wrong way)' };
  if (ratio < 0.01) return { zh: '（至今不足所需的1%）', en: ' (so far under 1% of that pace)' };
  if (Math.abs(ratio - 1) < 0.05) return { zh: '（至今与所需相当）', en: ' (so far about that pace)' };
  if (ratio < 1)
    return {
      zh: `（至今为所需的${Math.round(ratio * 100)}%）`,
      en: ` (so far ${Math.round(ratio * 100)}% of that pace)`,
    };
  const times = rounded(toText(decimal(ratio)), 1).replace(/\.0$/, '');
  return { zh: `（至今为所需的${times}倍）`, en: ` (so far ${times} times that pace)` };
}

function neededIn(projection: Projection): Bilingual {
  const { indicator, latest, quantity: projected } = projection;
  const { year, value } = projection.needed!.nextYear;
  const step = decimal(value).minus(latest!.value);
  const verb = movement(toText(step), projected === 'gap');
  const whole = step.isNegative() ? decimal(value).floor() : decimal(value).ceil();
  const level = withUnit(projection, indicator.unit === 'count' ? toText(whole) : value);
  return {
    zh: `若匀速推进，${year}年须${verb.zh}到${level.zh}。`,
    en: `On a straight line it would have to ${verb.en} to ${level.en} in ${year}.`,
  };
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
  'enough-points': {
    zh: '现值、渐弱的泰尔—森斜率、阻尼趋势平滑三者的平均',
    en: 'the mean of the last value, the damped Theil–Sen slope and damped-trend smoothing',
  },
  'few-points': {
    zh: '观测不足六期，取现值与渐弱的泰尔—森斜率之平均',
    en: 'with fewer than six points the mean of the last value and the damped Theil–Sen slope',
  },
  gaps: {
    zh: '年份不连续，取现值与渐弱的泰尔—森斜率之平均',
    en: 'with missing years the mean of the last value and the damped Theil–Sen slope',
  },
};

function methodIn({ method, choice, fittedYears, alternatives }: Projected): Bilingual {
  const meeting = alternatives.filter(({ meets }) => meets).length;
  const years = `${fittedYears[0]}—${fittedYears[fittedYears.length - 1]}`;
  return {
    zh: `方法：${methodNames[method].zh}（${choices[choice].zh}），依据${years}年${fittedYears.length}期；${alternatives.length}种方法中${meeting}种预期达到。`,
    en: `Method: ${methodNames[method].en} (${choices[choice].en}), on ${fittedYears.length} points of ${years.replace('—', '–')}; ${meeting} of ${alternatives.length} methods expect it to be met.`,
  };
}
