/** Reads the statement of an assessor in the place of a figure. */
import type { Attestation } from '../../core/model.js';
import type { Bilingual } from '../../core/text.js';
import { cellAt, reportProblem, type TableReader } from '../table-reader.js';
import { keepStatement } from './keep.js';
import { statementList } from '../concepts/words.js';
import type { ReadValue } from '../concepts/value.js';
import type { Figure } from './model.js';
import { noteFootnote, noteMissing } from './notes.js';

const knownStatements: Bilingual = {
  zh: /* @__PURE__ */ statementList('zh'),
  en: /* @__PURE__ */ statementList('en'),
};

/** @internal */
export function readStatement(figure: Figure, cells: readonly string[], reading: TableReader): void {
  const { cell, row, column, slot, indicator, period, area, described } = figure;
  const read = statedIn(figure);
  const counts = [slot.numerator, slot.denominator].find((each) => cellAt(cells, each).trim() !== '');
  if (read.kind === 'missing' && counts === undefined) {
    noteMissing(figure, read.mark, reading);
    return;
  }
  const extra = extraOf(figure, counts === undefined ? null : cellAt(cells, counts));
  if (extra !== null) {
    const expected = {
      zh: '对整体的表述，没有分组、分子分母、界限和数据状态',
      en: 'a statement of the whole: no part of it, no counts, no bound, no observation status',
    };
    reportProblem(reading, 'NOT_FOR_STATEMENT', row, counts ?? column, { expected, received: extra });
    return;
  }
  if (read.kind !== 'statement') {
    reportProblem(reading, 'BAD_STATEMENT', row, column, { expected: knownStatements, received: cell });
    return;
  }
  const { assessor } = described;
  const date = dateOf(figure, reading);
  const evidence = described.evidence ?? described.source;
  const attestation: Attestation = {
    indicator: indicator.id,
    period,
    attested: read.attested,
    ...(assessor !== null && { assessor }),
    ...(evidence !== null && { evidence }),
    ...(date !== null && { date }),
    ...(area !== null && { area }),
  };
  if (keepStatement(attestation, row, column, cell, reading)) noteFootnote(read.footnote, figure, reading);
}

/** Beside figures × is a mark for missing. As a statement it says no, as √ says yes. */
function statedIn({ read, cell }: Figure): ReadValue {
  return /^[×✗✘xX]$/u.test(cell.trim()) ? { kind: 'statement', attested: 'not', footnote: '' } : read;
}

/** A detail that a statement cannot have. `null` when there is none. */
function extraOf({ slot, described, parts }: Figure, counts: string | null): string | null {
  if (counts !== null) return counts;
  if (parts.length > 0) return parts.map((part) => part.join('=')).join('; ');
  const status = described.status ?? slot.at.status;
  return status !== null && status !== 'A' ? status : described.bound;
}

/** The day of the statement. If the cell names no day, the result is `null` with a warning. */
function dateOf({ row, described: { date } }: Figure, reading: TableReader): string | null {
  if (date === null) return null;
  const day = reading.periodOf(date)?.period;
  if (typeof day === 'string' && day.length === 'YYYY-MM-DD'.length) return day;
  const column = reading.columns.find(({ role }) => role === 'date')!;
  reportProblem(reading, 'BAD_DATE', row, column, {
    expected: { zh: '日期，如2024-06-30', en: 'a date, such as 2024-06-30' },
    received: date,
  });
  return null;
}
