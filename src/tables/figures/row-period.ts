/** Finds the period of a row. */
import {
  isOfSchoolYears,
  isPartOfYear,
  isWholeYear,
  partOfYearIn,
  partUnder,
  type ReadPeriod,
} from '../concepts/periods.js';
import { relativePeriod, resolved } from '../concepts/relative-periods.js';
import { withoutFootnote } from '../concepts/text.js';
import type { ReadColumn } from '../layout/column.js';
import type { Keys, FigureColumns } from '../layout/column-groups.js';
import { reportProblem, type TableReader } from '../table-reader.js';
import { textIn } from './cell-text.js';
import type { Fail, RowDraft } from './model.js';
import { unmarkedText } from './notes.js';
import { addMember } from './row-parts.js';

const expected = {
  zh: '年、年月或日期，如2024年、2024年6月、2024-06-30',
  en: 'a year, a month or a date: 2024, 2024-06, 2024-06-30',
};

/**
 * The period from the period columns, which must agree; otherwise from the section, the title or the caller. A column
 * of quarters or months adds the part of the year, and so does 上半年 in a column of periods. `null` when the figure
 * columns name the periods: what else a column of periods says beside them is not understood. @internal
 */
export function periodOfRow(
  row: readonly string[],
  number: number,
  { periods, one }: Keys,
  slots: readonly FigureColumns[],
  draft: RowDraft,
  reading: TableReader,
  fail: Fail,
): ReadPeriod | null {
  const column = one.get('subperiod');
  const part = column === undefined ? null : textIn(row, column);
  const isOfYear = part !== null && isWholeYear(part) && relativePeriod(part) === null;
  if (part !== null && !isOfYear) draft.partOfYear = partUnder(column!.header, part);
  if (slots.every(({ at }) => at.period !== null)) {
    readBesideHeads(row, number, periods, slots, draft, reading, fail);
    return null;
  }
  let found: ReadPeriod | null = null;
  let isNamed = false;
  for (const each of periods) {
    const text = textIn(row, each);
    if (text === null || (isNamed && each.role === 'date')) continue;
    // 全年 beside a year says nothing more. Alone, it is of the year of the table.
    if (isWholeYear(text) && (periods.length > 1 || relativePeriod(text) === null)) continue;
    if (isPartOfYear(text)) {
      draft.partOfYear = text;
      continue;
    }
    const period = periodIn(text, each.header, reading) ?? markedPeriod(text, number, each, draft, reading);
    if (period === null && !draft.isObserved) return null;
    if (period === null) fail(reading, 'BAD_PERIOD', number, each, { expected, received: text });
    else if (found !== null && JSON.stringify(found) !== JSON.stringify(period))
      fail(reading, 'CONTRADICTION', number, each, {
        expected: { zh: String(found.period), en: String(found.period) },
        received: text,
      });
    found ??= period;
    isNamed = true;
  }
  if (isNamed)
    return found === null || draft.partOfYear === null ? found : withPart(found, draft, number, reading, fail);
  const given = reading.above.section?.period ?? reading.base.period;
  if (given !== null) return withPart(given, draft, number, reading, fail);
  fail(reading, 'NO_PERIOD', number, periods[0] ?? null, { expected, received: '' });
  return null;
}

/** Beside heads that name periods, a column of periods may name a part of them; all else is not understood. */
function readBesideHeads(
  row: readonly string[],
  number: number,
  periods: readonly ReadColumn[],
  slots: readonly FigureColumns[],
  draft: RowDraft,
  reading: TableReader,
  fail: Fail,
): void {
  for (const each of periods) {
    const text = each.role === 'date' ? null : textIn(row, each);
    if (text === null || isWholeYear(text)) continue;
    if (isPartOfYear(text)) {
      draft.partOfYear = text;
      continue;
    }
    const own = JSON.stringify(periodIn(text, each.header, reading));
    const isSaid = slots.every(({ at }) => JSON.stringify(at.period) === own);
    if (!isSaid) addMember(each, text, number, draft, reading, fail);
  }
}

/** 2022/23 under 学年 is a school year. Under another head it is two years. */
function periodIn(text: string, header: string, reading: TableReader): ReadPeriod | null {
  const period = reading.periodOf(text);
  const isSpan = period !== null && /^\d{4}\/\d{4}$/.test(period.within ?? '');
  return isSpan && isOfSchoolYears(header) ? (reading.periodOf(`${text}学年`) ?? period) : period;
}

/** Reads 上年, 2023p, 2023*, and leaves 2025年目标 out. */
function markedPeriod(
  text: string,
  row: number,
  column: ReadColumn,
  draft: RowDraft,
  reading: TableReader,
): ReadPeriod | null {
  const relative = relativePeriod(text);
  if (relative !== null) return resolved(relative, reading.periods);
  let found: ReadPeriod | null = null;
  for (const concept of reading.named(text)) {
    if (concept.is === 'not-observed') draft.isObserved = false;
    else if (concept.is === 'status') draft.status = concept.status;
    else if (concept.is === 'period' && found === null) found = concept.period;
    else return null;
  }
  if (found !== null && withoutFootnote(text).footnote !== '')
    reportProblem(reading, 'FOOTNOTE', row, column, { expected: unmarkedText, received: text });
  return found;
}

/** The part of the year that a row names, in the given year. @internal */
export function withPart(
  period: ReadPeriod,
  draft: { readonly partOfYear: string | null },
  row: number,
  reading: TableReader,
  fail: Fail,
): ReadPeriod | null {
  const { partOfYear } = draft;
  if (partOfYear === null) return period;
  const relative = relativePeriod(partOfYear);
  if (relative === null && (period.within !== null || typeof period.period !== 'number')) return period;
  const found =
    relative === null
      ? partOfYearIn(partOfYear, period.period as number)
      : resolved(relative, { ...reading.periods, current: period });
  if (found === null)
    fail(reading, 'BAD_PERIOD', row, null, {
      expected: { zh: '季度或月份', en: 'a quarter or a month' },
      received: partOfYear,
    });
  return found;
}
