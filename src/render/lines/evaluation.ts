/** A verdict in one line: `met early: infant-mortality-rate 4 per-1000 (2024), limit ≤6 by 2025, margin 2`. */
import type { StoredEvaluation } from '../../assessment/assessment.js';
import type { DecimalText } from '../../core/decimal.js';
import { readable } from '../../core/figures.js';
import type { Language } from '../../core/text.js';
import type { Evaluation, Observed, Threshold } from '../../criteria/evaluation.js';
import { demandOf } from '../../criteria/words/demand.js';
import { attestedLabels, reasonLabels, statusLabels } from '../../criteria/words/labels.js';
import { periodText, withUnit } from '../words/figures.js';
import { sayIn } from '../words/words.js';

/** The parts of a line that describe the criterion: the indicator, the demand, and the due date. @internal */
export interface LineSubject {
  readonly indicator: string;
  readonly demand: string;
  readonly due: number;
}

/** The subject of a result that carries its criterion: with ids in English, with words in Chinese. @internal */
export function subjectOf(
  { criterion, indicator }: Pick<Evaluation, 'criterion' | 'indicator'>,
  language: Language,
): LineSubject {
  const say = sayIn(language);
  return {
    indicator: say(indicator.name.zh, indicator.id),
    demand: say(demandOf(criterion, indicator).zh, criterion.kind),
    due: criterion.due,
  };
}

/**
 * A verdict as a line. A stored verdict of an assessment does not name its criterion, so `subject` gives it. @internal
 */
export function evaluationLine(evaluation: StoredEvaluation, subject: LineSubject | null, language: Language): string {
  const head = headOf(evaluation, language);
  const parts = partsOf(evaluation, subject, language).filter((part) => part !== null);
  return parts.length === 0 ? head : `${head}${sayIn(language)('：', ': ')}${parts.join(comma(language))}`;
}

/** @internal */
export function comma(language: Language): string {
  return sayIn(language)('，', ', ');
}

function headOf(evaluation: StoredEvaluation, language: Language): string {
  const say = sayIn(language);
  const { status } = evaluation;
  switch (status) {
    case 'insufficient-data':
      return say(
        `${statusLabels[status].zh}（${reasonLabels[evaluation.reason].zh}）`,
        `${status} (${evaluation.reason})`,
      );
    case 'not-applicable':
      return say(statusLabels[status].zh, `${status} (${evaluation.reason})`);
    case 'in-progress':
      return say(statusLabels[status].zh, status);
    case 'met':
      return evaluation.early ? say('已提前达到目标值', 'met early') : say(statusLabels[status].zh, status);
    case 'not-met':
      return say(statusLabels[status].zh, status);
  }
}

function partsOf(
  evaluation: StoredEvaluation,
  subject: LineSubject | null,
  language: Language,
): readonly (string | null)[] {
  const { status } = evaluation;
  if (status === 'not-applicable') return [subject && subject.indicator];
  if (status === 'insufficient-data') {
    const { indication } = evaluation;
    const latest = indication && `${sayIn(language)('最新数据', 'latest ')}${valueText(indication, [], language)}`;
    return [subject && subject.indicator, latest, dueText(null, subject, language)];
  }
  const { observed, threshold, margin, attestation } = evaluation;
  const limits = threshold ? [threshold.lower, threshold.upper] : [];
  const value = observed ? valueText(observed, limits, language) : statementText(attestation!, language);
  return [
    subject ? `${subject.indicator} ${value}` : value,
    dueText(threshold, subject, language),
    margin === null ? null : `${sayIn(language)('与目标值之差', 'margin ')}${readable(margin)}`,
  ];
}

function statementText(
  { attested, period }: NonNullable<Extract<StoredEvaluation, { attestation: unknown }>['attestation']>,
  language: Language,
): string {
  const when = String(period);
  return sayIn(language)(`${attestedLabels[attested].zh}（${periodText(when, 'zh')}）`, `${attested} (${when})`);
}

/** `4 per-1000 (2024)` @internal */
export function valueText(
  { value, unit, period, bound }: Observed,
  limits: readonly (DecimalText | null)[],
  language: Language,
): string {
  const sign = bound === undefined ? '' : { 'at-least': '≥', 'at-most': '≤' }[bound];
  const figure = `${sign}${readable(value, limits)}`;
  return sayIn(language)(
    `${withUnit(figure, { unit }, 'zh')}（${periodText(period, 'zh')}）`,
    `${figure} ${unit} (${period})`,
  );
}

/** The limits, or the demand where there are no limits, with the due date: `limit ≥94.7 by 2030`. @internal */
export function dueText(threshold: Threshold | null, subject: LineSubject | null, language: Language): string | null {
  const demand = threshold ? limitText(threshold, language) : (subject?.demand ?? null);
  if (demand === null || subject === null) return demand;
  return sayIn(language)(`${demand}，目标年${subject.due}年`, `${demand} by ${subject.due}`);
}

/** `limit ≥94.7`, `limits 103 to 107` @internal */
export function limitText({ lower, upper, strict }: Threshold, language: Language): string {
  const say = sayIn(language);
  if (lower !== null && upper !== null)
    return say(`范围${readable(lower)}～${readable(upper)}`, `limits ${readable(lower)} to ${readable(upper)}`);
  const limit = say('目标值', 'limit ');
  return lower === null
    ? `${limit}${strict ? '<' : '≤'}${readable(upper!)}`
    : `${limit}${strict ? '>' : '≥'}${readable(lower)}`;
}
