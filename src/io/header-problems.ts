/** What a header leaves to be said. */
import type { Block } from './blocks.js';
import type { FoundLayout } from './layout.js';
import { problem, type Problem } from './problem.js';
import { unprotected } from './protect.js';
import type { Table } from './table.js';

const needed = { zh: '指标、时期和数值各一列，或各年（各指标）为列', en: 'a column each for indicator, period and value, or one for each year (or indicator)' };
const oneHead = { zh: '每列一个表头，或上下两行的时期、地区、性别、城乡', en: 'a head for each column, or a period, area, sex, urban or rural areas in two rows' };
const oneHeader = { zh: '一个表头，其下皆为数据', en: 'one header, and data under it' };
const usable = { zh: '表头词表中的列名，或由 columns 指明', en: 'a header of the header table, or one named in columns' };

/** What is to be said of the headers of a table, and of what stands above the first. @internal */
export function problemsOfHeader(table: Table, blocks: readonly Block[]): readonly Problem[] {
  const { cells, format, problems } = table;
  const [first, ...later] = blocks;
  if (first === undefined) {
    const isEmptyList = format === 'json' && cells.length === 0;
    if (isEmptyList || problems.some(({ severity }) => severity === 'error')) return [];
    return [problem('NO_HEADER', { row: null, column: null, expected: needed, received: cells.find((row) => row.length > 0)?.join(' ') ?? '' })];
  }
  const above = cells.slice(0, first.found.firstIndex).flatMap((each, i) => {
    const text = each.map(unprotected).filter((cell) => cell.trim() !== '').join(' ');
    return each.length === 0 ? [] : [problem('ABOVE_HEADER', { row: i + 1, column: null, expected: { zh: '表头在先', en: 'the header first' }, received: text })];
  });
  const again = later.flatMap(({ found }, i) => {
    const problemAgain = problem('HEADER_AGAIN', { row: found.headerIndex + 1, column: null, expected: oneHeader, received: headersOf(found) });
    // What is printed again on every page needs no more to be said of it.
    return headersOf(found) === headersOf(blocks[i]!.found) ? [problemAgain] : [problemAgain, ...problemsOfColumns(found)];
  });
  return [...above, ...problemsOfColumns(first.found), ...again];
}

function headersOf({ columns }: FoundLayout): string {
  return columns.map(({ header }) => header).filter((header) => header !== '').join(' ');
}

function problemsOfColumns(found: FoundLayout): readonly Problem[] {
  const { headerIndex, arrangement, columns } = found;
  const row = headerIndex + 1;
  const merged = columns.flatMap(({ number, header, unused }) => (unused === 'merged' ? [problem('MERGED_HEADER', { row, column: { number, header }, expected: oneHead, received: header })] : []));
  if (arrangement === null) return [...merged, problem('MISSING_COLUMN', { row, column: null, expected: needed, received: headersOf(found) })];
  const unused = columns.flatMap(({ number, header, role, unused: why }) => {
    if (role !== null || header === '' || why === 'merged') return [];
    const column = { number, header };
    if (why === null) return [problem('UNKNOWN_COLUMN', { row, column, expected: usable, received: header })];
    const expected = why === 'repeated' ? { zh: '此类列只有一列', en: 'one column of its kind' } : { zh: '每行一个数值的表', en: 'a table of one figure a row' };
    return [problem('UNUSED_COLUMN', { row, column, expected, received: header })];
  });
  return [...merged, ...unused];
}
