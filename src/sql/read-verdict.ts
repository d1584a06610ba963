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
    status: statusOf(row),
    reason: textOrNull(row, 'reason') as SqlVerdict['reason'],
    period,
    value: quotient(row, 'value'),
    lower: quotient(row, 'lower'),
    upper: quotient(row, 'upper'),
    strict: row['strict'] === true,
    margin: quotient(row, 'margin'),
    onBoundary: row['on_boundary'] === true,
    early: row['early'] == null ? null : row['early'] === true,
    breaches: breachesOf(row),
    missing: listOf(row),
    unitsJudged: judged && period !== null && row['units_total'] != null ? unitsOf(row, period) : null,
  };
}

const statuses: readonly SqlVerdict['status'][] = [
  'met',
  'not-met',
  'in-progress',
  'insufficient-data',
  'not-applicable',
  'recheck',
];

function statusOf(row: Row): SqlVerdict['status'] {
  const status = statuses.find((each) => each === row['status']);
  if (status === undefined)
    throw indicatorError('BAD_OPTION', 'row.status', `one of ${statuses.join(', ')}`, row['status']);
  return status;
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
function breachesOf(row: Row): readonly Breach[] {
  const packed = textOrNull(row, 'breaches') ?? '';
  if (!packed.startsWith('[')) return yearsBroken(packed);
  return jsonRows(row, 'breaches', 2).flatMap(([area, own]) =>
    yearsBroken(own!).map((breach) => ({ ...breach, area: area! })),
  );
}

function yearsBroken(packed: string): readonly Breach[] {
  return packed
    .split(';')
    .filter((each) => each !== '')
    .map((each) => {
      const [period, ...parts] = each.split(' ');
      const [over, under, marginOver, marginUnder] = [0, 1, 2, 3].map((i) => whole(parts[i], 'row.breaches'));
      return { period: period!, value: printed(over!, under!)!, margin: printed(marginOver!, marginUnder!) };
    });
}

/** Reads years in a row, or a JSON list of units or of such years. */
function listOf(row: Row): readonly string[] {
  const packed = textOrNull(row, 'missing') ?? '';
  const parts = packed.startsWith('[') ? jsonRows(row, 'missing', 1).map(([each]) => each!) : [packed];
  const isYears = parts.every((each) => /^(?:\d{4}(?:-\d\d){0,2};)*$/.test(each));
  if (!isYears) return parts;
  return [...new Set(parts.flatMap((each) => each.split(';').filter((year) => year !== '')))].sort();
}

function unitsOf(row: Row, period: string): UnitsJudged {
  return {
    period,
    total: countOf(row, 'units_total'),
    met: countOf(row, 'units_met'),
    failing: jsonRows(row, 'units_failing', 5).map(([area, ...parts]) => {
      const [over, under, marginOver, marginUnder] = parts.map((part) => whole(part, 'row.units_failing'));
      return { area: area!, value: printed(over!, under!)!, margin: printed(marginOver!, marginUnder!) };
    }),
    missing: jsonRows(row, 'units_missing', 1).map(([area]) => area!),
  };
}

function countOf(row: Row, column: string): number {
  return Number(whole(row[column], `row.${column}`));
}

/** A JSON list of lists of so many texts; empty where there is none. */
function jsonRows(row: Row, column: string, length: number): readonly (readonly string[])[] {
  const packed = textOrNull(row, column) ?? '[]';
  const lists = parsed(packed);
  const isList = (each: unknown): each is string[] =>
    Array.isArray(each) && each.length === length && each.every((part) => typeof part === 'string');
  if (Array.isArray(lists) && lists.every(isList)) return lists;
  throw indicatorError('BAD_OPTION', `row.${column}`, `a JSON list of lists of ${length} texts`, packed);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
