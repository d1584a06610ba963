/** Reads one cell of a workbook as text. The number format is applied when it says more than the number. */
import { SSF, type CellObject } from '@e965/xlsx';
import { withMovedPoint } from '../../core/decimal.js';
import { protect } from '../formats/protect.js';

/**
 * Whether a cell is a formula without a stored value. Libraries write workbooks without computing: some store nothing,
 * others 0 in every formula, and ask the program that opens the workbook to compute it.
 *
 * @param isToCompute - The workbook asks for that (`fullCalcOnLoad`). Programs that compute do not.
 * @internal
 */
export function isUncomputed(cell: CellObject | undefined, isToCompute: boolean): boolean {
  if (cell?.f === undefined) return false;
  return cell.t === 'z' || (isToCompute && cell.t === 'n' && cell.v === 0);
}

/**
 * @param is1904 - Days are counted from 1904, as Excel for Macintosh once did. Otherwise they are counted from 1900.
 * @internal
 */
export function cellText(cell: CellObject | undefined, is1904: boolean): string {
  if (cell === undefined) return '';
  switch (cell.t) {
    case 'n':
      return numberText(cell.v as number, cell.z === undefined ? shownPercent(cell) : String(cell.z), is1904);
    case 'b':
      return cell.v === true ? 'true' : 'false';
    // Errors such as #N/A are missing marks.
    case 'e':
      return cell.w ?? '#N/A';
    case 's':
      // A text that looks like a number stays text.
      return protect(String(cell.v).trim());
    default:
      return '';
  }
}

/** The format of a percent cell of .ods that has no style. */
function shownPercent({ w = '' }: CellObject): string {
  return w.endsWith('%') ? '0%' : '';
}

/**
 * The shortest decimal of a number, exactly. 0.985 with a percent format becomes 98.5 %: only the decimal point moves,
 * and rounding for display is ignored. A number with a date format becomes a date.
 */
function numberText(value: number, format: string, is1904: boolean): string {
  if (!Number.isFinite(value)) return '#N/A';
  if (SSF.is_date(format)) return dateText(value, format, is1904);
  const marks = format.replace(/"[^"]*"|\\./g, '');
  const percents = marks.split(';', 1)[0]!.match(/%/g)?.length ?? 0;
  const exact = withMovedPoint(significant(value), 2 * percents);
  return `${exact}${percents > 0 ? '%'.repeat(percents) : unitIn(format)}`;
}

/** A double holds 15 digits: the program that wrote 0.30000000000000004 computed 0.1 + 0.2. */
function significant(value: number): string {
  return String(Number(value.toPrecision(15)));
}

/** The unit that the format writes after every number: 0.0"‰". */
function unitIn(format: string): string {
  const found = /^[#0,.]+\s*"([^"]{1,10})"$/.exec(format.split(';', 1)[0]!);
  return found === null ? '' : found[1]!;
}

interface DateCode {
  readonly y: number;
  readonly m: number;
  readonly d: number;
}

function dateText(value: number, format: string, is1904: boolean): string {
  const epoch = { date1904: is1904 };
  const { y, m, d } = SSF.parse_date_code(value, epoch) as DateCode;
  const bare = format.replace(/\[[^\]]*\]|"[^"]*"|\\./g, '').toLowerCase();
  if (!/y/.test(bare)) return SSF.format(format, value, epoch);
  const month = String(m).padStart(2, '0');
  if (!/m/.test(bare)) return String(y);
  return /d/.test(bare) ? `${y}-${month}-${String(d).padStart(2, '0')}` : `${y}-${month}`;
}
