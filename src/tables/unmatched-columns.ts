/** Checks that the table has every head that the caller names in `columns`. The error lists the heads that it has. */
import { indicatorError } from '../core/errors.js';
import { bracketed } from './concepts/text.js';
import { nameKey } from '../core/similarity.js';
import { firstRow, type Sheet } from './formats/sheet.js';
import type { Block } from './layout/table-sections.js';
import type { Settings } from './options.js';

/** @internal */
export function assertColumnsFound(
  columns: Settings['columns'],
  blocks: readonly Block[],
  sheets: readonly Sheet[],
  sections: ReadonlySet<string>,
): void {
  if (columns.size === 0) return;
  const heads = blocks
    .flatMap(({ found, title }) => [
      ...found.columns.map(({ header }) => header),
      ...title.labels.map(({ label }) => label),
    ])
    .filter((head) => head !== '');
  const names = sheets.flatMap(({ name }) => name ?? []);
  const titles = [...names, ...sections, ...blocks.flatMap(({ title }) => title.unknown.map(({ key }) => key))];
  const above = blocks.flatMap(({ texts }) => texts);
  const first = sheets.flatMap(({ cells }) => firstRow(cells));
  const keys = new Set(
    [...heads, ...titles, ...above].flatMap((head) =>
      [head, bracketed(head)?.outside ?? head, head.split(':', 1)[0]!, ...head.split(' ')].map(nameKey),
    ),
  );
  const width = Math.max(0, ...blocks.map(({ found }) => found.columns.length));
  for (const head of columns.keys()) {
    const isFound = /^\d+$/.test(head) ? Number(head) >= 1 && Number(head) <= width : keys.has(nameKey(head));
    if (isFound) continue;
    const known = [...new Set(heads.length > 0 ? heads : first)].slice(0, 30).join(', ');
    throw indicatorError(
      'BAD_OPTION',
      `options.columns[${JSON.stringify(head)}]`,
      `a head of the table: ${known}`,
      head,
    );
  }
}
