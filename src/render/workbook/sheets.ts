/** The writer of .xlsx files. No formula is written: a text stays a text. */
import { visible } from '../escape.js';
import { widthOf } from '../words/width.js';
import type { Sheet, SheetCell } from './sheet.js';
import { withPage, withPrintTitles } from './sheet-page.js';

/** The most characters of the name of a sheet. */
const longestName = 31;

/** Words that join the next one to the words before it. A shortened name does not end in one. */
const joiningWords = /(?:[\s,;、，；]+(?:and|or|of|in|on|for|to|the|with|by)?|[与和及的])+$/iu;

/**
 * A valid and unique name of a sheet, without the characters that references to a sheet do not allow. A longer name is
 * shortened by whole words: Women in decision-making and management → Women in decision-making.
 */
function sheetName(name: string, taken: ReadonlySet<string>): string {
  const full =
    visible(name)
      .replaceAll(/[[\]:*?/\\']/g, ' ')
      .trim() || '—';
  for (let i = 1; ; i++) {
    const number = i === 1 ? '' : ` ${i}`;
    const candidate = `${shortened(full, longestName - number.length)}${number}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

function shortened(name: string, most: number): string {
  if (name.length <= most) return name;
  const words = name.slice(0, most + 1).replace(/\s+\S*$/u, '');
  let short = words.length <= most ? words : name.slice(0, most);
  while (joiningWords.test(short)) short = short.replace(joiningWords, '');
  return short || name.slice(0, most);
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
    named.map((sheet) => ({
      sheet: sheet.name,
      stickyRowsCount: 1,
      stickyColumnsCount: sheet.frozenColumns ?? 1,
      columns: sheet.columns.map(({ width }) => ({ width })),
      data: [
        sheet.columns.map(({ head }) => headCell(head)),
        ...sheet.rows.map((row) => {
          const height = heightOf(row, sheet);
          return row.map((cell) => cellOf(cell, height, sheet));
        }),
      ],
    })),
    { ...letters, features: [filtersAndPages(named)] },
  );
  return new Uint8Array(await (await file.toBlob()).arrayBuffer());
}

/** The widths of columns are counted in digits of this font. Chinese has the font that the program takes beside it. */
const letters = { fontFamily: 'Calibri', fontSize: 11 } as const;

const lines = { borderStyle: 'thin', borderColor: '#8C959F' } as const;

function headCell(head: string) {
  const form = { fontWeight: 'bold', backgroundColor: '#EEF1F4', wrap: true, alignVertical: 'center' } as const;
  return { ...lines, ...form, value: visible(head), type: String };
}

/** The height of a line, in points: fonts that stand in for the Chinese one are high. */
const lineHeight = 16;

/** The height of a row in points: some programs do not fit it to the texts that wrap. */
function heightOf(row: readonly SheetCell[], { columns, areLinesKept }: Sheet): number {
  const counts = row.map((cell, i) =>
    // A Chinese character is two digits wide.
    typeof cell === 'string' && !areLinesKept ? Math.ceil((2 * widthOf(cell) + 1) / columns[i]!.width) : 1,
  );
  return lineHeight * Math.max(1, ...counts);
}

function cellOf(cell: SheetCell, height: number, { areLinesKept }: Sheet) {
  const form = { ...lines, height, alignVertical: 'center' } as const;
  if (cell === null || cell === '') return form;
  if (typeof cell === 'string') return { ...form, value: visible(cell), type: String, wrap: !areLinesKept };
  if (typeof cell === 'number') return { ...form, value: cell, type: Number };
  const format = cell.places === 0 ? '0' : `0.${'0'.repeat(cell.places)}`;
  return { ...form, value: cell.figure, type: Number, format };
}

/** The filters, choices, prompts and pages of sheets. */
function filtersAndPages(sheets: readonly Sheet[]) {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (content: string, _options: unknown, { sheetIndex }: { readonly sheetIndex: number }): string =>
            withPage(content, sheets[sheetIndex]!),
        },
        'xl/workbook.xml': { transform: (content: string): string => withPrintTitles(content, sheets) },
      },
    },
  };
}
