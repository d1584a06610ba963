/** Reports cells without a figure, and footnote marks at figures. */
import { reportProblem, placeOf, type TableReader } from '../table-reader.js';
import type { Figure } from './model.js';

/** What is expected where a text has a footnote mark. @internal */
export const unmarkedText = { zh: '不带标记的文字，请核对脚注', en: 'a text without a mark; please read the footnote' };

/** @internal */
export function noteMissing(
  { row, column, indicator, period, area, parts }: Figure,
  mark: string,
  reading: TableReader,
): void {
  reading.missing.push({
    ...placeOf(reading, row, column),
    mark,
    indicator: indicator.id,
    period,
    ...(area !== null && { area }),
    ...(parts.length > 0 && { disaggregation: Object.fromEntries(parts) }),
  });
}

/** @internal */
export function noteFootnote(mark: string, { row, column, cell }: Figure, reading: TableReader): void {
  if (mark === '') return;
  const expected = { zh: '不带标记的数，请核对脚注', en: 'a figure without a mark; please read the footnote' };
  reportProblem(reading, 'FOOTNOTE', row, column, { expected, received: cell });
}
