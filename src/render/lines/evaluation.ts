/** A verdict in one line: `met early: infant-mortality-rate 4 per-1000 (2024), limit ≤6 by 2025, margin 2`. */
import type { StoredEvaluation } from '../../assessment/assessment.js';
import type { DecimalText } from '../../core/decimal.js';
import { readable } from '../../core/figures.js';
import type { Language } from '../../core/text.js';
import type { Evaluation, Observed, Threshold } from '../../criteria/evaluation.js';
import { demandOf } from '../../criteria/words/demand.js';
import { attestedLabels, commonStatusLabels, reasonLabels } from '../../criteria/words/labels.js';
import type { CriterionKind } from '../../criteria/criterion.js';
import { mannerOf, type Manner } from '../../criteria/words/manner.js';
import { judgedText } from '../../criteria/words/standing.js';
import { periodText, withUnit } from '../words/figures.js';
import { sayIn } from '../words/words.js';

/** The parts of a line that describe the criterion: the indicator, the demand, and the due date. @internal */
export interface LineSubject {
  readonly indicator: string;
  readonly demand: string;
  readonly due: number;
  readonly kind: CriterionKind;
  readonly manner: Manner;
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
    kind: criterion.kind,
    manner: mannerOf(criterion),
  };
}

/**
 * A verdict as a line. A stored verdict of an assessment does not name its criterion, so `subject` gives it. @internal
 */
export function evaluationLine(evaluation: StoredEvaluation, subject: LineSubject | null, language: Language): string {
  const head = headOf(evaluation, subject, language);
  const parts = partsOf(evaluation, subject, language).filter((part) => part !== null);
  return parts.length === 0 ? head : `${head}${sayIn(language)('：', ': ')}${parts.join(comma(language))}`;
}

/** @internal */
export function comma(language: Language): string {
  return sayIn(language)('，', ', ');
}

function headOf(evaluation: StoredEvaluation, subject: LineSubject | null, language: Language): string {
  const say = sayIn(language);
  const { status } = evaluation;
  const { zh } = commonStatusLabels[status];
  switch (status) {
    case 'insufficient-data':
      return say(`${zh}（${reasonLabels[evaluation.reason].zh}）`, `${status} (${evaluation.reason})`);
    case 'not-applicable':
      return say(zh, `${status} (${evaluation.reason})`);
    case 'met':
    case 'in-progress':
    case 'not-met':
      return say(
        subject === null ? zh : judgedText(evaluation, subject.kind, subject.manner).zh,
        status === 'met' && evaluation.early ? 'met early' : status,
      );
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
    margin === null ? null : `${sayIn(language)(marginName(subject), 'margin ')}${readable(margin)}`,
  ];
}

/** Only a level of the plan is called 目标值. */
function marginName(subject: LineSubject | null): string {
  return subject?.manner === 'threshold' ? '与目标值之差' : '相差';
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
  const demand = threshold ? limitText(threshold, subject, language) : (subject?.demand ?? null);
  if (demand === null || subject === null) return demand;
  return sayIn(language)(`${demand}，目标年${subject.due}年`, `${demand} by ${subject.due}`);
}

/** `limit ≥94.7`, `limits 103 to 107` @internal */
export function limitText(
  { lower, upper, strict }: Threshold,
  subject: LineSubject | null,
  language: Language,
): string {
  const say = sayIn(language);
  if (lower !== null && upper !== null)
    return say(`范围${readable(lower)}～${readable(upper)}`, `limits ${readable(lower)} to ${readable(upper)}`);
  const limit = say(subject?.manner === 'threshold' ? '目标值' : '须', 'limit ');
  return lower === null
    ? `${limit}${strict ? '<' : '≤'}${readable(upper!)}`
    : `${limit}${strict ? '>' : '≥'}${readable(lower)}`;
}
