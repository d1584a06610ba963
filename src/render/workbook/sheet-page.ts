/**
 * How sheets are printed, and their filters, choices and prompts: the library that writes workbooks has no options for
 * them.
 */
import { html } from '../escape.js';
import type { Sheet } from './sheet.js';

/** The letters of a column: 1 → A, 27 → AA. @internal */
export function columnName(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  const letter = String.fromCharCode(65 + ((number - 1) % 26));
  return rest === 0 ? letter : `${columnName(rest)}${letter}`;
}

/** The most characters that are legible across a page of A4, landscape. */
const widestPage = 240;

/**
 * The sheet, an element of the format, with a filter in its header row, its choices and prompts, and its page.
 * @internal
 */
export function withPage(content: string, sheet: Sheet): string {
  const { columns, rows } = sheet;
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const filter = `<autoFilter ref="A1:${columnName(columns.length)}${rows.length + 1}"/>`;
  const page =
    '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" orientation="landscape" fitToWidth="${Math.ceil(width / widestPage)}" fitToHeight="0"/>` +
    '<headerFooter><oddHeader>&amp;L&amp;A</oddHeader><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>';
  return content
    .replace(/<worksheet[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace('</sheetData>', `</sheetData>${filter}${validationsOf(sheet)}`)
    .replace('</worksheet>', `${page}</worksheet>`);
}

/**
 * The workbook, an element of the format, with the rows and columns of each sheet that every page repeats.
 * @internal
 */
export function withPrintTitles(content: string, sheets: readonly Sheet[]): string {
  const titles = sheets.map(({ name, frozenColumns = 1 }, i) => {
    const of = `'${html(name)}'!`;
    const columns = frozenColumns === 0 ? '' : `${of}$A:$${columnName(frozenColumns)},`;
    const range = `${columns}${of}$1:$1`;
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${range}</definedName>`;
  });
  return content.replace('</sheets>', `</sheets><definedNames>${titles.join('')}</definedNames>`);
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
