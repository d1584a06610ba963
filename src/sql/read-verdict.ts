/** Reads a row of verdicts into the fields and decimals of `evaluate`. */
import type { DecimalText } from '../core/decimal.js';
import { indicatorError } from '../core/errors.js';
import { lowest } from '../core/fraction.js';
import { toText } from '../core/fraction-text.js';
import { isRecord } from '../core/record.js';
import type { Breach, Status, UnitsJudged } from '../criteria/evaluation.js';
import type { InsufficientReason } from '../criteria/kinds/kind.js';

/** A verdict from an engine: the fields of an `Evaluation` that depend on figures. */
export interface SqlVerdict {
  readonly area: string;
  /** The criterion's id. */
  readonly criterion: string;
  /** `recheck`: the engine cannot judge these figures exactly; `evaluate` must judge them. */
  readonly status: Status | 'recheck';
  readonly reason: InsufficientReason | 'denominator-zero' | null;
  /** The period judged; `null` without a figure. */
  readonly period: string | null;
  /** The figure of that period; for an every-unit criterion, the worst unit's. */
  readonly value: DecimalText | null;
  readonly lower: DecimalText | null;
  readonly upper: DecimalText | null;
  /** Whether a value equal to the limit fails. */
  readonly strict: boolean;
  readonly margin: DecimalText | null;
  readonly onBoundary: boolean;
  /** Met before the due date; `null` where it is not met. */
  readonly early: boolean | null;
  readonly breaches: readonly Breach[];
  readonly missing: readonly string[];
  readonly unitsJudged: UnitsJudged | null;
}

type Row = Readonly<Record<string, unknown>>;

/** @internal */
export function verdictOf(row: unknown): SqlVerdict {
  if (!isRecord(row)) throw indicatorError('BAD_OPTION', 'row', 'a row of the verdicts, by column', row);
  const judged = row['reason'] == null && row['status'] !== 'recheck';
  const period = textOrNull(row, 'period');
  return {
    area: text(row, 'area'),
    criterion: text(row, 'criterion'),
    status: text(row, 'status') as SqlVerdict['status'],
    reason: textOrNull(row, 'reason') as SqlVerdict['reason'],
    period,
    value: quotient(row, 'value'),
    lower: quotient(row, 'lower'),
    upper: quotient(row, 'upper'),
    strict: row['strict'] === true,
    margin: quotient(row, 'margin'),
    onBoundary: row['on_boundary'] === true,
    early: row['early'] == null ? null : row['early'] === true,
    breaches: breachesOf(textOrNull(row, 'breaches') ?? ''),
    missing: listOf(textOrNull(row, 'missing') ?? ''),
    unitsJudged: judged && row['units_total'] != null ? unitsOf(row, period!) : null,
  };
}

function text(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw indicatorError('BAD_OPTION', `row.${column}`, 'a text', value);
  return value;
}

function textOrNull(row: Row, column: string): string | null {
  return row[column] == null ? null : text(row, column);
}

/** A quotient of two columns; engines return whole numbers as numbers, BigInt or text. */
function quotient(row: Row, column: string): DecimalText | null {
  const [over, under] = [row[`${column}_over`], row[`${column}_under`]];
  if (over == null || under == null) return null;
  return printed(whole(over, `row.${column}_over`), whole(under, `row.${column}_under`));
}

function printed(over: bigint, under: bigint): DecimalText | null {
  return under === 0n ? null : toText(lowest(over, under));
}

function whole(value: unknown, where: string): bigint {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value);
  if (typeof value === 'string' && /^-?\d+(?:\.0*)?$/.test(value)) return BigInt(value.replace(/\..*/, ''));
  throw indicatorError('BAD_OPTION', where, 'a whole number', value);
}

/** Reads `2022 19 1 -1 1;`: a year, a value and a margin; for units, a JSON list of a unit and such a text. */
function breachesOf(packed: string): readonly Breach[] {
  if (!packed.startsWith('[')) return yearsBroken(packed);
  return (JSON.parse(packed) as [string, string][]).flatMap(([area, own]) =>
    yearsBroken(own).map((breach) => ({ ...breach, area })),
  );
}

function yearsBroken(packed: string): readonly Breach[] {
  return packed
    .split(';')
    .filter((each) => each !== '')
    .map((each) => {
      const [period, over, under, marginOver, marginUnder] = each.split(' ') as [
        string,
        string,
        string,
        string,
        string,
      ];
      return {
        period,
        value: printed(BigInt(over), BigInt(under))!,
        margin: printed(BigInt(marginOver), BigInt(marginUnder)),
      };
    });
}

/** Reads years in a row, or a JSON list of units or of such years. */
function listOf(packed: string): readonly string[] {
  const parts = packed.startsWith('[') ? (JSON.parse(packed) as string[][]).map(([each]) => each!) : [packed];
  const isYears = parts.every((each) => /^(?:\d{4}(?:-\d\d){0,2};)*$/.test(each));
  if (!isYears) return parts;
  return [...new Set(parts.flatMap((each) => each.split(';').filter((year) => year !== '')))].sort();
}

function unitsOf(row: Row, period: string): UnitsJudged {
  const failing = JSON.parse(textOrNull(row, 'units_failing') ?? '[]') as [string, string, string, string, string][];
  const missing = JSON.parse(textOrNull(row, 'units_missing') ?? '[]') as [string][];
  return {
    period,
    total: Number(row['units_total']),
    met: Number(row['units_met']),
    failing: failing.map(([area, over, under, marginOver, marginUnder]) => ({
      area,
      value: printed(BigInt(over), BigInt(under))!,
      margin: printed(BigInt(marginOver), BigInt(marginUnder)),
    })),
    missing: missing.map(([area]) => area),
  };
}
