/** Workbooks as plain data, and the writer of .xlsx files. No formula is written: a text stays a text. */
import { html, visible } from '../escape.js';
import { widthOf } from '../words/width.js';

/** A cell: a text, a figure with its number of displayed decimals, or nothing. @internal */
export type SheetCell = string | number | { readonly figure: number; readonly places: number } | null;

/** @internal */
export interface SheetColumn {
  readonly head: string;
  readonly width: number;
  /** Texts offered for its cells; others can be typed too. */
  readonly choices?: readonly string[];
  /** Shown beside a cell that is selected. */
  readonly prompt?: string;
}

/** A sheet. Its header row is frozen and has filters. @internal */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** The number of columns that stay in view. */
  readonly frozenColumns?: number;
}

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
    named.map(({ name, columns, rows, frozenColumns = 1 }) => ({
      sheet: name,
      stickyRowsCount: 1,
      stickyColumnsCount: frozenColumns,
      columns: columns.map(({ width }) => ({ width })),
      data: [
        columns.map(({ head }) => headCell(head)),
        ...rows.map((row) => {
          const height = heightOf(row, columns);
          return row.map((cell, i) => cellOf(cell, columns[i]!.width, height));
        }),
      ],
    })),
    { features: [filtersAndPages(named)] },
  );
  return new Uint8Array(await (await file.toBlob()).arrayBuffer());
}

function headCell(head: string) {
  return { value: visible(head), type: String, fontWeight: 'bold', backgroundColor: '#EEF1F4', wrap: true } as const;
}

/** Columns of at least this width have texts that wrap; without it, a text would cover the blank cells beside it. */
const textColumn = 20;

/** The height of a line, in points. */
const lineHeight = 15;

/** The height of a row in points: some programs do not fit it to the texts that wrap. */
function heightOf(row: readonly SheetCell[], columns: Sheet['columns']): number {
  const lines = row.map((cell, i) => {
    const { width } = columns[i]!;
    // A Chinese character is two digits wide.
    return typeof cell === 'string' && width >= textColumn ? Math.ceil((2 * widthOf(cell) + 1) / width) : 1;
  });
  return lineHeight * Math.max(1, ...lines);
}

function cellOf(cell: SheetCell, width: number, height: number) {
  if (cell === null || cell === '') return null;
  const aligned = { height, alignVertical: 'center' } as const;
  if (typeof cell === 'string')
    return { ...aligned, value: visible(cell), type: String, ...(width >= textColumn && { wrap: true }) };
  if (typeof cell === 'number') return { ...aligned, value: cell, type: Number };
  const format = cell.places === 0 ? '0' : `0.${'0'.repeat(cell.places)}`;
  return { ...aligned, value: cell.figure, type: Number, format };
}

/** The greatest width of a sheet that is still legible on one page, in characters. */
const widestPage = 300;

/** Printed on A4 landscape; a sheet that is not too wide fits the width of a page. */
function pageOf({ columns }: Sheet): { readonly before: string; readonly after: string } {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const paper = 'paperSize="9" orientation="landscape"';
  return width > widestPage
    ? { before: '', after: `<pageSetup ${paper}/>` }
    : {
        before: '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
        after: `<pageSetup ${paper} fitToWidth="1" fitToHeight="0"/>`,
      };
}

/** The most rows that choices and prompts are given for, below those that are written. */
const rowsToAdd = 500;

/** Choices and prompts for the cells of the columns that have them. */
function validationsOf({ columns, rows }: Sheet): string {
  const validations = columns.flatMap(({ choices, prompt }, i) => {
    if (choices === undefined && prompt === undefined) return [];
    const letter = columnName(i + 1);
    const range = `sqref="${letter}2:${letter}${rows.length + 1 + rowsToAdd}"`;
    const help = prompt === undefined ? '' : ` showInputMessage="1" prompt="${html(prompt)}"`;
    return choices === undefined
      ? [`<dataValidation allowBlank="1"${help} ${range}/>`]
      : [
          `<dataValidation type="list" allowBlank="1"${help} ${range}>` +
            `<formula1>"${html(choices.join(','))}"</formula1></dataValidation>`,
        ];
  });
  return validations.length === 0
    ? ''
    : `<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>`;
}

/** A filter in the header row of every sheet, its choices and prompts, and its page. */
function filtersAndPages(sheets: readonly Sheet[]) {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (content: string, _options: unknown, { sheetIndex }: { readonly sheetIndex: number }): string => {
            const { columns, rows } = sheets[sheetIndex]!;
            const range = `A1:${columnName(columns.length)}${rows.length + 1}`;
            const { before, after } = pageOf(sheets[sheetIndex]!);
            return content
              .replace(/<worksheet[^>]*>/, `$&${before}`)
              .replace('</sheetData>', `</sheetData><autoFilter ref="${range}"/>${validationsOf(sheets[sheetIndex]!)}`)
              .replace('</worksheet>', `${after}</worksheet>`);
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
