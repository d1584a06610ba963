/** An evaluation as one line, for a person at a prompt. */
import type { DecimalText } from '../../core/decimal.js';
import { readable } from '../../core/figures.js';
import { printedAs } from '../../core/printable.js';
import type { Evaluation, Observed, Threshold } from '../evaluation.js';

/** `met early: infant-mortality-rate 4 per-1000 (2024), limit ≤6 by 2025, margin 2` @internal */
export function evaluationLine(evaluation: Evaluation): string {
  const { status, indicator, criterion } = evaluation;
  const due = `by ${criterion.due}`;
  switch (status) {
    case 'insufficient-data':
      return `${status} (${evaluation.reason}): ${indicator.id}${evaluation.indication ? `, latest ${valueText(evaluation.indication)}` : ''}, ${criterion.kind} ${due}`;
    case 'not-applicable':
      return `${status} (${evaluation.reason}): ${indicator.id}`;
    default: {
      const { observed, threshold, margin, attestation } = evaluation;
      const early = status === 'met' && evaluation.early ? ' early' : '';
      const value = observed
        ? ` ${valueText(observed, threshold ? [threshold.lower, threshold.upper] : [])}`
        : ` ${attestation!.attested} (${attestation!.period})`;
      return `${status}${early}: ${indicator.id}${value}, ${threshold ? limitText(threshold) : criterion.kind} ${due}${margin === null ? '' : `, margin ${readable(margin)}`}`;
    }
  }
}

/** `4 per-1000 (2024)` @internal */
export function valueText(
  { value, unit, period, bound }: Observed,
  limits: readonly (DecimalText | null)[] = [],
): string {
  return `${bound === undefined ? '' : bound === 'at-least' ? '≥' : '≤'}${readable(value, limits)} ${unit} (${period})`;
}

/** `limit ≥94.7`, `limit 103 to 107` @internal */
export function limitText({ lower, upper, strict }: Threshold): string {
  if (lower !== null && upper !== null) return `limits ${readable(lower)} to ${readable(upper)}`;
  return lower === null
    ? `limit ${strict ? '<' : '≤'}${readable(upper!)}`
    : `limit ${strict ? '>' : '≥'}${readable(lower)}`;
}

/** The prototype of every evaluation. @internal */
export const asLine = /* @__PURE__ */ printedAs(evaluationLine);
