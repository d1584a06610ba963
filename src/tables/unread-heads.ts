/** Reports on sheets in which no header was found, with the names that would make one. */
import type { Named } from './concepts/concept.js';
import type { ColumnRole } from './concepts/heads.js';
import { anIndicatorOfThePlan, proposalFor, type Names } from './concepts/names.js';
import { readValue } from './concepts/value.js';
import type { Details, Findings } from './findings.js';
import { unprotected } from './formats/protect.js';
import { firstRow, rowsBetween, type Cells } from './formats/sheet.js';
import { isYear } from './layout/caption.js';
import { searched } from './layout/table-sections.js';

const needed = {
  zh: '指标、时期和数值各一列，或各年（各指标）为列',
  en: 'a column each for indicator, period and value, or one for each year (or indicator)',
};

/** @internal */
export const neededColumns: Pick<Details, 'expected'> = { expected: needed };

const aTable = { zh: '带有数的表', en: 'a table with figures' };

/** Reports that no header was found. @internal */
export function noteNoHeader(cells: Cells, names: Names, named: Named, findings: Findings): void {
  const first = rowsBetween(cells, 0, Math.min(searched, cells.length)).find((row) => new Set(row).size > 1);
  findings.add('NO_HEADER', null, null, { ...neededColumns, received: (first ?? firstRow(cells)).join(' ') });
  let i = 0;
  while (i < searched && cells.has(i) && !noteUnknownNames(cells, i, names, named, findings)) i++;
}

/**
 * Where a row names areas or periods, and no indicators, and the row below it holds figures, each head over a figure
 * that is not understood may be the name of an indicator. Returns whether there is any. @internal
 */
export function noteUnknownNames(cells: Cells, i: number, names: Names, named: Named, findings: Findings): boolean {
  const heads = cells.row(i).map((cell) => unprotected(cell ?? '').trim());
  const roles = heads.map((header) => roleIn(header, named));
  if (roles.includes('indicator') || !(roles.includes('area') || roles.includes('period'))) return false;
  const below = cells.row(i + 1);
  const unread = heads.flatMap((header, c) => (isFigureUnder(header, below[c], named) ? [c] : []));
  for (const c of unread) findings.add('FIGURES_NOT_READ', i + 1, ...unknownName(heads[c]!, c + 1, names));
  return unread.length > 0;
}

/** The finding for a head that may be the name of an indicator. @internal */
export function unknownName(
  header: string,
  number: number,
  names: Names,
): readonly [{ readonly number: number; readonly header: string }, Details] {
  const details = { expected: anIndicatorOfThePlan, received: header, ...proposalFor(header, names.find(header)) };
  return [{ number, header }, details];
}

function roleIn(header: string, named: Named): ColumnRole | null {
  const [concept] = named(header);
  return concept?.is === 'role' ? concept.role : null;
}

function isFigureUnder(header: string, cell: string | undefined, named: Named): boolean {
  if (header === '' || named(header)[0]?.is !== 'unknown') return false;
  const text = unprotected(cell ?? '');
  return readValue(text, '.').kind === 'number' && !isYear(text);
}

/**
 * Reports on a sheet of texts beside other sheets (填报说明): it has no figure, so nothing of it is lost. Returns whether
 * it is one. @internal
 */
export function isNotesSheet(cells: Cells, findings: Findings): boolean {
  for (let i = 0; i < cells.length; i++)
    if (cells.row(i).some((cell) => readValue(unprotected(cell ?? ''), '.').kind === 'number')) return false;
  for (let i = 0; i < cells.length; i++)
    if (cells.row(i).length > 0)
      findings.add('NOTE_ROW', i + 1, null, { expected: aTable, received: cells.row(i).join(' ').trim() });
  return true;
}
