/** Marks for a missing value, as data. */

/**
 * Marks for a missing value. In Chinese yearbooks, … means a value below the smallest unit of the table, and — or a
 * blank means an unknown or nonexistent value (中国统计年鉴, 符号使用说明). United Nations tables print … for not available. No
 * mark is read as a number. SDMX-CSV writes a missing value as NaN, Eurostat as `:`. @internal
 */
export const missingMarks: ReadonlySet<string> = new Set([
  ...['-', '--', '---', '–', '—', '——', '―', '－', '…', '……', '⋯', '⋯⋯', '.', '..', '...', '......'],
  ...['/', '\\', '×', ':'],
  ...['无', '暂无', '缺', '缺失', '空', '空白', '不详', '未知', '无数据', '暂无数据', '未统计', '未报'],
  ...['na', 'n/a', 'n.a.', 'n.a', 'n.d.', 'n.d', '#n/a', '#value!', '#div/0!', '#ref!', '#name?', '#num!', '#null!'],
  ...['nan', 'null', 'nil', 'none', 'missing', 'not available', 'no data'],
]);

/** @internal */
export function isMissingMark(text: string): boolean {
  return text.length <= 16 && missingMarks.has(text.trim().toLowerCase());
}
