/** An evaluation in words, built from its fields when asked for. */
import type { Bilingual, Language } from '../core/text.js';
import { pointsOf, suffixOf } from '../core/units.js';
import { demandOf } from './demand.js';
import type { Evaluation, InProgress, Met, NotMet, Observed } from './evaluation.js';
import type { InsufficientReason, Warning } from './kind.js';
import { defaultPolicy } from './policy.js';
import { readingText } from './readings.js';

type Judged = Met | NotMet | InProgress;

/**
 * Explains an evaluation in a sentence or two: indicator, period and value, what the plan's words demand and when, the
 * verdict and by how much, how the words were read, and what to be careful of.
 *
 * @param evaluation - What `evaluate` answered.
 * @param language - `zh` or `en`.
 * @example
 * const verdict = evaluate('children.health.target.3/infant-mortality-rate@2025', [{ period: 2024, value: '6.3' }]);
 * explain(verdict, 'en').includes('Not met yet as of 2024: 0.3 per 1,000 short.'); //=> true
 */
export function explain(evaluation: Evaluation, language: Language): string {
  const { readings, warnings } = evaluation;
  const parts = [foundIn(evaluation), demandIn(evaluation), verdictIn(evaluation)];
  if (readings.length > 0) {
    parts.push({
      zh: `口径：${readings.map((reading) => readingText(reading).zh).join('；')}。`,
      en: `Reading: ${readings.map((reading) => readingText(reading).en).join('; ')}.`,
    });
  }
  if (warnings.length > 0) {
    const words = warnings.map((warning) => warningText(warning));
    parts.push({ zh: `注意：${words.map(({ zh }) => zh).join('；')}。`, en: `Note: ${words.map(({ en }) => en).join('; ')}.` });
  }
  return parts.map((part) => part[language]).join(language === 'zh' ? '' : ' ');
}

function foundIn(evaluation: Evaluation): Bilingual {
  const { name } = evaluation.indicator;
  if (evaluation.status === 'not-applicable') return { zh: `${name.zh}：不适用。`, en: `${name.en}: not applicable.` };
  if (evaluation.status === 'insufficient-data') {
    const { indication } = evaluation;
    if (!indication) return { zh: `${name.zh}：数据不足。`, en: `${name.en}: insufficient data.` };
    const value = observedText(indication);
    return { zh: `${name.zh}：数据不足，最近一期${value.zh}，仅供参考。`, en: `${name.en}: insufficient data; the latest, ${value.en}, is an indication only.` };
  }
  const { attestation, observed } = evaluation;
  if (attestation) return attestedText(name, attestation);
  const value = observedText(observed!);
  return { zh: `${name.zh}：${value.zh}。`, en: `${name.en}: ${value.en}.` };
}

function observedText({ period, value, unit, bound, area }: Observed): Bilingual {
  const suffix = suffixOf(unit);
  const where = area === undefined ? { zh: '', en: '' } : { zh: `（${area}）`, en: ` (${area})` };
  const side = bound === undefined ? { zh: '', en: '' } : bound === 'at-least' ? { zh: '不低于', en: 'at least ' } : { zh: '不高于', en: 'at most ' };
  return { zh: `${periodText(period)}为${side.zh}${value}${suffix.zh}${where.zh}`, en: `${side.en}${value}${suffix.en} in ${period}${where.en}` };
}

function attestedText(name: Bilingual, { attested, period, assessor, evidence }: NonNullable<Judged['attestation']>): Bilingual {
  const state = { achieved: { zh: '已实现', en: 'achieved' }, partly: { zh: '部分实现', en: 'partly achieved' }, not: { zh: '未实现', en: 'not achieved' } }[attested];
  const by = assessor === undefined ? { zh: '评估者', en: 'the assessor' } : { zh: assessor, en: assessor };
  const on = evidence === undefined ? { zh: '', en: '' } : { zh: `，依据：${evidence}`, en: `, on the evidence of: ${evidence}` };
  return {
    zh: `${name.zh}：${by.zh}认定${periodText(String(period))}${state.zh}${on.zh}。`,
    en: `${name.en}: stated by ${by.en} to be ${state.en} in ${period}${on.en}.`,
  };
}

function demandIn({ criterion, phrase }: Evaluation): Bilingual {
  const demand = demandOf(criterion, defaultPolicy);
  return {
    zh: `规划要求到${criterion.due}年${demand.zh}（“${phrase}”）。`,
    en: `The plan asks for ${demand.en} by ${criterion.due} (“${phrase}”).`,
  };
}

function verdictIn(evaluation: Evaluation): Bilingual {
  const asOf = { zh: `截至${periodText(evaluation.asOf)}`, en: `as of ${evaluation.asOf}` };
  switch (evaluation.status) {
    case 'insufficient-data': {
      const reason = reasons[evaluation.reason];
      const missing = evaluation.missing.length > 0 ? { zh: `（${evaluation.missing.join('、')}）`, en: ` (${evaluation.missing.join(', ')})` } : { zh: '', en: '' };
      return { zh: `${asOf.zh}无法判定：${reason.zh}${missing.zh}。`, en: `It cannot be told ${asOf.en}: ${reason.en}${missing.en}.` };
    }
    case 'not-applicable':
      return evaluation.reason === 'declared'
        ? { zh: `填报单位说明：${evaluation.note}。`, en: `Declared by the reporting body: ${evaluation.note}.` }
        : { zh: '分母为0。', en: 'The denominator is zero.' };
    default: {
      const verdict = {
        met: evaluation.status === 'met' && evaluation.early ? { zh: '已提前达到', en: 'Met ahead of its due date' } : { zh: '已达到', en: 'Met' },
        'not-met': { zh: '未达到', en: 'Not met' },
        'in-progress': { zh: '尚未达到', en: 'Not met yet' },
      }[evaluation.status];
      const size = marginText(evaluation);
      return { zh: `${asOf.zh}${verdict.zh}${size.zh}。`, en: `${verdict.en} ${asOf.en}${size.en}.` };
    }
  }
}

function marginText({ status, margin, onBoundary, indicator, criterion, breaches, unitsJudged }: Judged): Bilingual {
  const parts: Bilingual[] = [];
  if (breaches.length > 0) {
    const periods = breaches.map(({ period, area }) => (area === undefined ? period : `${area} ${period}`));
    parts.push({ zh: `${periods.join('、')}未保持`, en: `not held in ${periods.join(', ')}` });
  }
  if (unitsJudged) {
    const { met, total, failing, missing } = unitsJudged;
    const names = [...failing.map(({ area }) => area), ...missing].slice(0, 5);
    const more = failing.length + missing.length > names.length ? '…' : '';
    parts.push({
      zh: `${total}个单位中${met}个符合${names.length > 0 ? `，不符合或缺数据：${names.join('、')}${more}` : ''}`,
      en: `${met} of ${total} units pass${names.length > 0 ? `; failing or without data: ${names.join(', ')}${more}` : ''}`,
    });
  } else if (onBoundary) {
    parts.push({ zh: '恰在界限上', en: 'exactly on the limit' });
  } else if (margin !== null) {
    const size = margin.replace('-', '');
    const points = pointsOf(indicator.unit);
    const yearly = criterion.kind === 'slowing' ? { zh: '（每年）', en: ' a year' } : { zh: '', en: '' };
    if (margin.startsWith('-')) parts.push({ zh: `差${size}${points.zh}${yearly.zh}`, en: `${size}${points.en}${yearly.en} short` });
    else if (status === 'met' || breaches.length > 0) parts.push({ zh: `余${size}${points.zh}${yearly.zh}`, en: `${size}${points.en}${yearly.en} to spare` });
    // What is gained and yet not met is a direction that was not taken on the way.
    else parts.push({ zh: `净变化${size}${points.zh}，但其间走势不符`, en: `a net change of ${size}${points.en} the right way, but not along the way` });
  }
  if (parts.length === 0) return { zh: '', en: '' };
  return { zh: `，${parts.map(({ zh }) => zh).join('，')}`, en: `: ${parts.map(({ en }) => en).join('; ')}` };
}

/** 2024 → 2024年, 2024-06 → 2024年6月, 2024-06-30 → 2024年6月30日. */
function periodText(period: string): string {
  const [year, month, day] = period.split('-');
  return `${year}年${month === undefined ? '' : `${Number(month)}月`}${day === undefined ? '' : `${Number(day)}日`}`;
}

const reasons: Readonly<Record<InsufficientReason, Bilingual>> = {
  'no-observation': { zh: '没有观测值', en: 'nothing is observed' },
  'due-period-not-observed': { zh: '到期年份没有观测值', en: 'the due year is not observed' },
  'no-baseline': { zh: '缺基期数值', en: 'the base year is not observed' },
  'too-few-points': { zh: '观测期数不足', en: 'there are too few points' },
  'reference-missing': { zh: '缺同期对照数值', en: 'the indicator compared with is not observed in that period' },
  'unit-missing': { zh: '部分单位缺数据', en: 'some units have no observation' },
  'periods-missing': { zh: '应当保持的期间缺数据', en: 'some periods in which it must hold are not observed' },
  'bound-undecided': { zh: '所给只是界限值，不足以判定', en: 'the figure is only a bound and does not settle it' },
  'no-attestation': { zh: '没有评估者的认定', en: 'no assessor has stated anything' },
};

/** Why a criterion cannot be judged, in words. @internal */
export function reasonText(reason: InsufficientReason): Bilingual {
  return reasons[reason];
}

/** A warning in words. @internal */
export function warningText(warning: Warning): Bilingual {
  switch (warning.code) {
    case 'levelling-down':
      return { zh: `差距缩小是因为较好一方变差（${warning.from}→${warning.to}）`, en: `the gap narrowed because the better side got worse (${warning.from} → ${warning.to})` };
    case 'unquantified':
      return { zh: '“明显”无官方幅度，只判定了方向', en: '明显 (marked) has no official size; only the direction was judged' };
    case 'reversals':
      return { zh: `${warning.periods.join('、')}出现反复`, en: `turned back in ${warning.periods.join(', ')}` };
    case 'series-break':
      return { zh: `${warning.periods.join('、')}数列中断，前后不尽可比`, en: `break in the series in ${warning.periods.join(', ')}` };
    case 'observation-status':
      return { zh: `数据状态为${warning.status}（SDMX）`, en: `the observation has SDMX status ${warning.status}` };
    case 'forecast-excluded':
      return { zh: `${warning.periods.join('、')}为预测值，未用于判定`, en: `forecasts for ${warning.periods.join(', ')} were left out` };
    case 'not-distinguishable':
      return { zh: '数目小，置信区间包含界限，不能断定与界限有别', en: 'small numbers: the interval holds the limit, so the value cannot be told from it' };
    case 'at-bound':
      return { zh: '已在取值范围的尽头', en: 'already at the end of its range' };
    case 'units-not-listed':
      return { zh: '未列出全部单位，未报数据的单位无从发现', en: 'the units were not listed, so one that reports nothing cannot be seen' };
    case 'unobserved-periods':
      return { zh: `${warning.periods.join('、')}没有观测值`, en: `not observed in ${warning.periods.join(', ')}` };
    case 'no-prior-growth':
      return { zh: '基期以前并无上升趋势', en: 'nothing was rising before the base year' };
  }
}
