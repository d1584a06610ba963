/** Finds the parts that a row names, in known columns and in columns that are not understood. */
import { nameKey } from '../../core/similarity.js';
import { categoryOf, readDisaggregation } from '../concepts/disaggregation.js';
import { memberOf } from '../concepts/member.js';
import type { ReadColumn } from '../layout/column.js';
import type { Keys } from '../layout/column-groups.js';
import { cellAt, reportProblem, type TableReader } from '../table-reader.js';
import { textIn } from './cell-text.js';
import { addPart, type Fail, type RowDraft } from './model.js';

/** @internal */
export function partsOfRow(
  row: readonly string[],
  number: number,
  { parts, dimensions }: Keys,
  draft: RowDraft,
  reading: TableReader,
  fail: Fail,
  indicator: string | null,
): void {
  for (const column of parts) {
    const found = textIn(row, column);
    if (found === null) continue;
    if (column.role === 'disaggregation') {
      const text = column.isLabelled ? found : cellAt(row, column);
      for (const [dimension, category] of readDisaggregation(text))
        settlePart(column, dimension, category, number, draft, reading, fail);
    } else {
      const category = categoryOf(column.role!, found);
      if (category !== null) settlePart(column, column.role!, category, number, draft, reading, fail);
      else if (column.role === 'sex') draft.isOfBothSexes = true;
    }
  }
  for (const column of dimensions) {
    const text = textIn(row, column);
    if (text !== null && !isNameOf(text, indicator, reading)) addMember(column, text, number, draft, reading, fail);
  }
}

/** Whether a text names the indicator of the row once more, as an alias or in another language. */
function isNameOf(text: string, indicator: string | null, reading: TableReader): boolean {
  if (indicator === null) return false;
  const match = reading.nameOf(text);
  return match.kind === 'indicator' && match.id === indicator;
}

function settlePart(
  column: ReadColumn,
  dimension: string,
  category: string,
  number: number,
  draft: RowDraft,
  reading: TableReader,
  fail: Fail,
): void {
  const earlier = draft.parts.get(dimension);
  if (earlier !== undefined && earlier !== category) {
    const expected = { zh: `${dimension}=${earlier}`, en: `${dimension}=${earlier}` };
    fail(reading, 'CONTRADICTION', number, column, { expected, received: category });
  }
  addPart(draft, dimension, category);
}

/** Adds the meaning of a text under a head that is not understood. @internal */
export function addMember(
  column: ReadColumn,
  text: string,
  number: number,
  draft: RowDraft,
  reading: TableReader,
  fail: Fail,
): void {
  const member = memberOf(text, reading.named);
  switch (member.is) {
    case 'whole':
      return;
    case 'level': {
      const word = reading.areaWord(member.word);
      if (word !== 'whole') draft.area = word.name;
      return;
    }
    case 'not-observed':
      draft.isObserved = false;
      return;
    case 'measure':
      draft.measure = member.measure;
      return;
    case 'status':
      draft.status = member.status;
      return;
    case 'part-of-year':
      draft.partOfYear = member.text;
      return;
    case 'part':
      settlePart(column, ...member.part, number, draft, reading, fail);
      return;
    case 'unknown':
      // The name of a domain of the plan (妇女与健康 under 类别) tells no figures apart.
      if (reading.settings.topics().has(nameKey(member.text))) return;
      noteMember(column, text, number, reading);
      settlePart(column, dimensionName(column), member.text, number, draft, reading, fail);
  }
}

/** The name of a dimension: its head, or its column number without a head. */
function dimensionName({ header, number, isLabelled }: ReadColumn): string {
  if (header === '') return `column ${number}`;
  return isLabelled ? header.split(':', 1)[0]! : header;
}

/** @internal */
export function noteMember(
  column: { readonly number: number; readonly header: string },
  text: string,
  row: number,
  reading: TableReader,
  key = column.header === '' ? String(column.number) : column.header,
): void {
  const expected = {
    zh: '认识的表头，或在 columns 中写明它是什么（disaggregation、area、remark）',
    en: 'a head that is known, or its meaning in columns (disaggregation, area, remark)',
  };
  const settle = `columns: { ${JSON.stringify(key)}: "disaggregation" }`;
  // The name of a sheet has no column.
  reportProblem(reading, 'UNKNOWN_DIMENSION', row, column.number === 0 ? null : column, {
    expected,
    received: text,
    settle,
  });
}
