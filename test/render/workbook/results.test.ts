/** Golden sheets of results, of the plan with everything in it. */
import { expect, test } from 'vitest';
import { resultSheets } from '../../../src/render/workbook/results.js';
import type { SheetCell } from '../../../src/render/workbook/sheets.js';
import { assessment, optionsIn } from '../everything.js';

const shown = (cell: SheetCell): string => {
  if (cell === null) return '';
  return typeof cell === 'object' ? cell.figure.toFixed(cell.places) : String(cell);
};

test.each(['zh', 'en'] as const)('golden: every sheet in %s', async (language) => {
  const text = resultSheets(assessment, optionsIn(language))
    .map(({ name, frozenColumns, columns, rows }) =>
      [
        `# ${name} (${frozenColumns})`,
        columns.map(({ head, width }) => `${head} ${width}`).join(' | '),
        ...rows.map((row) => row.map(shown).join(' | ')),
      ].join('\n'),
    )
    .join('\n\n');
  await expect(`${text}\n`).toMatchFileSnapshot(`../everything/results.${language}.golden.txt`);
});
