/**
 * Workbooks: observations read from .xlsx, .xls (also HTML or SpreadsheetML saved under that name) and .ods.
 *
 * @packageDocumentation
 */
export { IndicatorError, type ErrorCode, type ErrorFields } from '../core/errors.js';
export { workbookRows } from '../tables/workbook/rows.js';
export { readWorkbook, type WorkbookOptions } from '../tables/workbook/read-workbook.js';
