/** An evaluation as one line, for a person at a prompt. */
import { printedAs } from '../core/printable.js';
import type { Evaluation, Observed, Threshold } from './evaluation.js';

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
      const value = observed ? ` ${valueText(observed)}` : ` ${attestation!.attested} (${attestation!.period})`;
      return `${status}${early}: ${indicator.id}${value}, ${threshold ? limitText(threshold) : criterion.kind} ${due}${margin === null ? '' : `, margin ${margin}`}`;
    }
  }
}

/** `4 per-1000 (2024)` @internal */
export function valueText({ value, unit, period, bound }: Observed): string {
  return `${bound === undefined ? '' : bound === 'at-least' ? '≥' : '≤'}${value} ${unit} (${period})`;
}

/** `limit ≥94.7`, `limit 103 to 107` @internal */
export function limitText({ lower, upper, strict }: Threshold): string {
  if (lower !== null && upper !== null) return `limits ${lower} to ${upper}`;
  return lower === null ? `limit ${strict ? '<' : '≤'}${upper}` : `limit ${strict ? '>' : '≥'}${lower}`;
}

/** The prototype of every evaluation. @internal */
export const asLine = /* @__PURE__ */ printedAs(evaluationLine);
