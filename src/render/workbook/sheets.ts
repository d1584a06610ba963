/** Workbooks as plain data, and the writer of .xlsx files. No formula is written: a text stays a text. */
import { visible } from '../escape.js';

/** A cell: a text, a figure with its number of displayed decimals, or nothing. @internal */
export type SheetCell = string | number | { readonly figure: number; readonly places: number } | null;

/** A sheet. Its header row is frozen and has filters. @internal */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly { readonly head: string; readonly width: number }[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** The number of columns that stay in view. */
  readonly frozenColumns?: number;
}

/**
 * A valid and unique name of a sheet: at most 31 characters, without the characters that references to a sheet do not
 * allow.
 */
function sheetName(name: string, taken: ReadonlySet<string>): string {
  const base =
    visible(name)
      .replaceAll(/[[\]:*?/\\']/g, ' ')
      .trim()
      .slice(0, 28) || '—';
  for (let i = 1; ; i++) {
    const candidate = i === 1 ? base : `${base} ${i}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

/** Writes sheets as a workbook file. The library that writes it is loaded at the first call. @internal */
export async function xlsxOf(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import('write-excel-file/universal');
  const taken = new Set<string>();
  const named = sheets.map((sheet) => {
    const name = sheetName(sheet.name, taken);
    taken.add(name.toLowerCase());
    return { ...sheet, name };
  });
  const file = writeXlsxFile(
    named.map(({ name, columns, rows, frozenColumns = 1 }) => ({
      sheet: name,
      stickyRowsCount: 1,
      stickyColumnsCount: frozenColumns,
      columns: columns.map(({ width }) => ({ width })),
      data: [columns.map(({ head }) => headCell(head)), ...rows.map((row) => row.map(cellOf))],
    })),
    { features: [filters(named)] },
  );
  return new Uint8Array(await (await file.toBlob()).arrayBuffer());
}

function headCell(head: string) {
  return { value: visible(head), type: String, fontWeight: 'bold', backgroundColor: '#EEF1F4', wrap: true } as const;
}

function cellOf(cell: SheetCell) {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'string') return { value: visible(cell), type: String };
  if (typeof cell === 'number') return { value: cell, type: Number };
  return { value: cell.figure, type: Number, format: cell.places === 0 ? '0' : `0.${'0'.repeat(cell.places)}` };
}

/** A filter in the header row of every sheet. */
function filters(sheets: readonly Sheet[]) {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (content: string, _options: unknown, { sheetIndex }: { readonly sheetIndex: number }): string => {
            const { columns, rows } = sheets[sheetIndex]!;
            const range = `A1:${columnName(columns.length)}${rows.length + 1}`;
            return content.replace('</sheetData>', `</sheetData><autoFilter ref="${range}"/>`);
          },
        },
      },
    },
  };
}

/** The letters of a column: 1 → A, 27 → AA. @internal */
export function columnName(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  const letter = String.fromCharCode(65 + ((number - 1) % 26));
  return rest === 0 ? letter : `${columnName(rest)}${letter}`;
}
