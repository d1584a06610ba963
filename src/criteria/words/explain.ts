/** An evaluation in words, built from its fields when asked for. */
import { decimal, toText, type DecimalText } from '../../core/decimal.js';
import { derivedPlaces, readable, rounded } from '../../core/figures.js';
import { assertLanguage, type Bilingual, type Language } from '../../core/text.js';
import { demandOf } from './demand.js';
import type {
  Breach,
  Evaluation,
  InProgress,
  InsufficientData,
  Met,
  NotMet,
  Observed,
  Threshold,
} from '../evaluation.js';
import type { InsufficientReason, Warning } from '../kinds/kind.js';
import { readingText } from '../policy/readings.js';
import { amount, listText, movement, periodsText, periodText, quantity } from '../../core/phrases.js';

type Judged = Met | NotMet | InProgress;

/**
 * Explains an evaluation in a sentence or two: indicator, period and value, what the plan's words demand and when, the
 * verdict and by how much, how the words were read, and what to be careful of. Figures are rounded for reading; the
 * fields of the evaluation hold them exactly.
 *
 * @param evaluation - What `evaluate` answered.
 * @param language - `zh` or `en`.
 * @throws {@link IndicatorError} `BAD_OPTION` for any other language.
 * @example
 * const verdict = evaluate('children.health.target.3/infant-mortality-rate@2025', [{ period: 2024, value: '6.3' }]);
 * explain(verdict, 'en').includes('Not met yet as of 2024: 0.3 per 1,000 short.'); //=> true
 */
export function explain(evaluation: Evaluation, language: Language): string {
  assertLanguage(language);
  const { readings, warnings } = evaluation;
  const parts = [foundIn(evaluation), demandIn(evaluation), verdictIn(evaluation)];
  if (readings.length > 0) {
    parts.push({
      zh: `口径：${readings.map((reading) => readingText(reading).zh).join('；')}。`,
      en: `Reading: ${readings.map((reading) => readingText(reading).en).join('; ')}.`,
    });
  }
  if (warnings.length > 0) {
    const words = warnings.map((warning) => warningText(warning, evaluation));
    parts.push({
      zh: `注意：${words.map(({ zh }) => zh).join('；')}。`,
      en: `Note: ${words.map(({ en }) => en).join('; ')}.`,
    });
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
    return {
      zh: `${name.zh}：数据不足，最近一期${value.zh}，仅供参考。`,
      en: `${name.en}: insufficient data; the latest, ${value.en}, is an indication only.`,
    };
  }
  const { attestation, observed } = evaluation;
  if (attestation) return attestedText(name, attestation);
  const value = observedText(observed!, limitsOf(evaluation));
  return { zh: `${name.zh}：${value.zh}。`, en: `${name.en}: ${value.en}.` };
}

function limitsOf({ threshold }: { readonly threshold: Threshold | null }): readonly (DecimalText | null)[] {
  return threshold ? [threshold.lower, threshold.upper] : [];
}

function observedText(
  { period, value, unit, bound, area }: Observed,
  limits: readonly (DecimalText | null)[] = [],
): Bilingual {
  const said = quantity(readable(value, limits), unit);
  const where = area === undefined ? { zh: '', en: '' } : { zh: `（${area}）`, en: ` (${area})` };
  const side =
    bound === undefined
      ? { zh: '为', en: '' }
      : bound === 'at-least'
        ? { zh: '不低于', en: 'at least ' }
        : { zh: '不高于', en: 'at most ' };
  return {
    zh: `${periodText(period)}${side.zh}${said.zh}${where.zh}`,
    en: `${side.en}${said.en} in ${period}${where.en}`,
  };
}

function attestedText(
  name: Bilingual,
  { attested, period, assessor, evidence }: NonNullable<Judged['attestation']>,
): Bilingual {
  const state = {
    achieved: { zh: '已实现', en: 'achieved' },
    partly: { zh: '部分实现', en: 'partly achieved' },
    not: { zh: '未实现', en: 'not achieved' },
  }[attested];
  const by = assessor === undefined ? { zh: '评估者', en: 'the assessor' } : { zh: assessor, en: assessor };
  const on =
    evidence === undefined
      ? { zh: '', en: '' }
      : { zh: `，依据：${evidence}`, en: `, on the evidence of: ${evidence}` };
  return {
    zh: `${name.zh}：${by.zh}认定${periodText(String(period))}${state.zh}${on.zh}。`,
    en: `${name.en}: stated by ${by.en} to be ${state.en} in ${period}${on.en}.`,
  };
}

function demandIn(evaluation: Evaluation): Bilingual {
  const { criterion, phrase } = evaluation;
  const demand = comparedText(evaluation) ?? demandOf(criterion);
  return {
    zh: `规划要求到${criterion.due}年${demand.zh}（“${phrase}”）。`,
    en: `The plan asks for ${demand.en} by ${criterion.due} (“${phrase}”).`,
  };
}

/** What a comparison demands, with the name and the level of what is compared with; `null` where they are not known. */
function comparedText(evaluation: Evaluation): Bilingual | null {
  const { criterion, readings } = evaluation;
  const { zh, en } = readings.find(({ parameters }) => parameters?.['en'] !== undefined)?.parameters ?? {};
  if (criterion.kind !== 'compare' || zh === undefined || en === undefined) return null;
  const known =
    'threshold' in evaluation && evaluation.threshold && evaluation.observed
      ? { ...evaluation.threshold, period: evaluation.observed.period }
      : null;
  const level =
    known?.lower == null
      ? null
      : known.upper === null
        ? known.lower
        : toText(decimal(known.lower).plus(known.upper).div(2));
  const value = level === null ? null : quantity(readable(level), criterion.unit);
  const now = value && {
    zh: `，后者${periodText(known!.period)}为${value.zh}`,
    en: `, ${value.en} in ${known!.period},`,
  };
  const demand =
    criterion.relation === 'at-least'
      ? { zh: `不低于“${zh}”`, en: 'at least' }
      : { zh: `与“${zh}”相适应`, en: 'about' };
  return { zh: `${demand.zh}${now?.zh ?? ''}`, en: `${demand.en} the level of “${en}”${now?.en ?? ''}` };
}

function verdictIn(evaluation: Evaluation): Bilingual {
  const asOf = { zh: `截至${periodText(evaluation.asOf)}`, en: `as of ${evaluation.asOf}` };
  switch (evaluation.status) {
    case 'insufficient-data': {
      const reason = reasons[evaluation.reason];
      const missing = missingText(evaluation);
      return {
        zh: `${asOf.zh}无法判定：${reason.zh}${missing.zh}。`,
        en: `Cannot be judged ${asOf.en}: ${reason.en}${missing.en}.`,
      };
    }
    case 'not-applicable':
      return evaluation.reason === 'declared'
        ? { zh: `填报单位说明：${evaluation.note}。`, en: `Declared by the reporting body: ${evaluation.note}.` }
        : { zh: '分母为0。', en: 'The denominator is zero.' };
    default: {
      const verdict = {
        met:
          evaluation.status === 'met' && evaluation.early
            ? { zh: '已提前达标', en: 'Met ahead of its due date' }
            : { zh: '已达标', en: 'Met' },
        'not-met': { zh: '未达标', en: 'Not met' },
        'in-progress': { zh: '尚未达标', en: 'Not met yet' },
      }[evaluation.status];
      const size = marginText(evaluation);
      return { zh: `${asOf.zh}${verdict.zh}${size.zh}。`, en: `${verdict.en} ${asOf.en}${size.en}.` };
    }
  }
}

/** Units are missing by name, everything else by period. */
function missingText({ reason, missing }: InsufficientData): Bilingual {
  if (missing.length === 0) return { zh: '', en: '' };
  const { zh, en } =
    reason === 'unit-missing' || reason === 'no-observation' ? listText(missing) : periodsText(missing);
  return { zh: `（${zh}）`, en: ` (${en})` };
}

function marginText(evaluation: Judged): Bilingual {
  const { margin, onBoundary, breaches, unitsJudged, observed } = evaluation;
  const parts: Bilingual[] = [];
  if (breaches.length > 0) {
    const when = breachesText(breaches);
    parts.push({ zh: `${when.zh}未保持`, en: `not held in ${when.en}` });
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
    parts.push(
      observed?.bound === undefined
        ? { zh: '恰在界限上', en: 'exactly on the limit' }
        : { zh: '在界限上或优于界限', en: 'on the limit or better' },
    );
  } else if (margin !== null) {
    parts.push(sizeText(evaluation, margin));
  }
  if (parts.length === 0) return { zh: '', en: '' };
  return { zh: `，${parts.map(({ zh }) => zh).join('，')}`, en: `: ${parts.map(({ en }) => en).join('; ')}` };
}

/** The periods of breaches; with scope `every-unit`, each with its unit. */
function breachesText(breaches: readonly Breach[]): Bilingual {
  if (breaches.every(({ area }) => area === undefined)) return periodsText(breaches.map(({ period }) => period));
  return {
    zh: listText(breaches.map(({ area, period }) => `${area}（${periodText(period)}）`)).zh,
    en: listText(breaches.map(({ area, period }) => `${area} (${period})`)).en,
  };
}

/** The margin in words, to one decimal more than the figures it comes from. */
function sizeText(evaluation: Judged, margin: DecimalText): Bilingual {
  const { status, indicator, criterion, breaches, observed, baseline } = evaluation;
  const places = derivedPlaces([observed, baseline, ...limitsOf(evaluation)]);
  const sized = (size: DecimalText): Bilingual => amount(rounded(size, places), indicator.unit);
  const size = sized(margin);
  const yearly = criterion.kind === 'slowing' ? { zh: '每年', en: ' a year' } : { zh: '', en: '' };
  // Of a level that was not held, the margin is that of the latest period.
  const latest = breaches.length > 0 ? { zh: '最近一期', en: ' at the latest' } : { zh: '', en: '' };
  // Where the figure is a bound, what it settles it settles by that much or more.
  const least = observed?.bound === undefined ? { zh: '', en: '' } : { zh: '至少', en: 'at least ' };
  if (margin.startsWith('-'))
    return {
      zh: `${latest.zh}${yearly.zh}${least.zh}差${size.zh}`,
      en: `${least.en}${size.en}${yearly.en} short${latest.en}`,
    };
  if (status === 'met' || breaches.length > 0)
    return {
      zh: `${latest.zh}${yearly.zh}${least.zh}余${size.zh}`,
      en: `${least.en}${size.en}${yearly.en} to spare${latest.en}`,
    };
  // What is gained and yet not met is a direction that was not taken on the way.
  const change = toText(decimal(observed!.value).minus(baseline!.value));
  const moved = sized(change);
  const { zh, past } = movement(change);
  return {
    zh: `较${periodText(baseline!.period)}${zh}${moved.zh}，但其间走势不符`,
    en: `${past === 'rose' ? 'up' : 'down'} ${moved.en} on ${baseline!.period}, but not along the way`,
  };
}

const reasons: Readonly<Record<InsufficientReason, Bilingual>> = {
  'no-observation': { zh: '没有观测值', en: 'nothing is observed' },
  'due-period-not-observed': { zh: '到期年份没有观测值', en: 'the due year is not observed' },
  'no-baseline': { zh: '缺基期数值', en: 'the base year is not observed' },
  'baseline-zero': {
    zh: '基期值为0，无法计算相对变化',
    en: 'the value of the base year is zero, of which no percentage can be taken',
  },
  'too-few-points': { zh: '观测期数不足', en: 'there are too few points' },
  'reference-missing': { zh: '缺同期对照数值', en: 'the indicator compared with is not observed in that period' },
  'unit-missing': { zh: '部分单位缺数据', en: 'some units have no observation' },
  'periods-missing': { zh: '应当保持的期间缺数据', en: 'some periods in which it must hold are not observed' },
  'bound-undecided': { zh: '所给只是上限或下限，不足以判定', en: 'the figure is only a bound and does not settle it' },
  'no-attestation': { zh: '没有评估者的认定', en: 'no assessor has stated anything' },
};

/** Why a criterion cannot be judged, in words. @internal */
export function reasonText(reason: InsufficientReason): Bilingual {
  return reasons[reason];
}

/** A warning in words; of small numbers with their figures, where the evaluation is at hand. @internal */
export function warningText(warning: Warning, evaluation?: Evaluation): Bilingual {
  switch (warning.code) {
    case 'levelling-down': {
      const [from, to] = [readable(warning.from), readable(warning.to)];
      return {
        zh: `差距缩小是因为较好一方变差（${from}→${to}）`,
        en: `the gap narrowed because the better side got worse (${from} → ${to})`,
      };
    }
    case 'unquantified':
      return {
        zh: '“明显”无官方幅度，只判定了方向',
        en: '明显 (marked) has no official size; only the direction was judged',
      };
    case 'reversals':
      return inPeriods(warning.periods, '出现反复', 'turned back in');
    case 'series-break':
      return inPeriods(warning.periods, '数列中断，前后不尽可比', 'break in the series in');
    case 'observation-status':
      return { zh: `数据状态为${warning.status}（SDMX）`, en: `the observation has SDMX status ${warning.status}` };
    case 'forecast-excluded': {
      const { zh, en } = periodsText(warning.periods);
      return { zh: `${zh}为预测值，未用于判定`, en: `forecasts for ${en} were left out` };
    }
    case 'not-distinguishable':
      return smallNumbersText(evaluation);
    case 'at-bound':
      return { zh: '已在取值范围的尽头', en: 'already at the end of its range' };
    case 'units-not-listed':
      return {
        zh: '未列出全部单位，未报数据的单位无从发现',
        en: 'the units were not listed, so one that reports nothing cannot be seen',
      };
    case 'unobserved-periods':
      return inPeriods(warning.periods, '没有观测值', 'not observed in');
    case 'no-prior-growth':
      return { zh: '基期以前并无上升趋势', en: 'nothing was rising before the base year' };
  }
}

function inPeriods(periods: readonly string[], after: string, before: string): Bilingual {
  const { zh, en } = periodsText(periods);
  return { zh: `${zh}${after}`, en: `${before} ${en}` };
}

function smallNumbersText(evaluation: Evaluation | undefined): Bilingual {
  if (!evaluation || !('interval' in evaluation) || evaluation.interval === null) {
    return {
      zh: '数目小，置信区间包含界限，不能断定与界限有别',
      en: 'small numbers: the interval holds the limit, so the value cannot be told from it',
    };
  }
  const { interval, pooled, indicator } = evaluation;
  const limits = limitsOf(evaluation);
  const shown = (value: DecimalText): DecimalText => rounded(value, 1, limits);
  const level = `${Number((interval.level * 100).toPrecision(12))}%`;
  const [lower, upper] = [shown(interval.lower), quantity(shown(interval.upper), indicator.unit)];
  const span = pooled && periodsText(pooled.periods);
  const together = pooled && quantity(shown(pooled.value), indicator.unit);
  return {
    zh: `数目小，${level}区间${lower}—${upper.zh}包含界限，不能断定与界限有别${span ? `（${span.zh}合计${together!.zh}）` : ''}`,
    en: `small numbers: the ${level} interval ${lower} to ${upper.en} holds the limit, so the value cannot be told from it${span ? ` (${span.en} together ${together!.en})` : ''}`,
  };
}
