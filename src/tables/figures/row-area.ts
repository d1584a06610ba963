/** Finds the area of a row. */
import { isCodeHead, isCountryCode } from '../concepts/heads.js';
import type { ReadColumn } from '../layout/column.js';
import type { Keys } from '../layout/column-groups.js';
import type { TableReader } from '../table-reader.js';
import { textIn } from './cell-text.js';
import { addPart, type RowDraft } from './model.js';

/**
 * Joins the names of all area columns (省份, 县区) into one area. Codes beside names are ignored. 合计 means the whole, and
 * 农村 in an area column is a part. `undefined` when the row names no area. @internal
 */
export function areaOfRow(
  row: readonly string[],
  { areas }: Keys,
  draft: RowDraft,
  reading: TableReader,
): string | null | undefined {
  if (areas.length === 0) return draft.area ?? undefined;
  if (areas.length === 1 && draft.area === null) return onlyArea(row, areas[0]!, draft, reading);
  const names: string[] = draft.area === null ? [] : [draft.area];
  const codes: string[] = [];
  let isWhole = false;
  for (const column of areas) {
    const found = textIn(row, column);
    if (found === null) continue;
    const word = reading.areaWord(found);
    if (word === 'whole') isWhole = true;
    else if (word.part !== null) addPart(draft, ...word.part);
    else (isCode(word.name, column.header) ? codes : names).push(word.name);
  }
  if (isWhole && names.length === 0) return null;
  const distinct = [...new Set(names.length > 0 ? names : codes.slice(0, 1))];
  if (distinct.length === 0) return undefined;
  return distinct.reduce((joined, name) => `${joined}${/\p{ASCII}$/u.test(joined) ? ' ' : ''}${name}`);
}

function onlyArea(
  row: readonly string[],
  column: ReadColumn,
  draft: RowDraft,
  { areaWord }: TableReader,
): string | null | undefined {
  const found = textIn(row, column);
  if (found === null) return undefined;
  const word = areaWord(found);
  if (word === 'whole') return null;
  if (word.part === null) return word.name;
  addPart(draft, ...word.part);
  return undefined;
}

function isCode(name: string, header: string): boolean {
  return isCodeHead(header) || isCountryCode(name, header);
}
