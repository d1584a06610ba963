/** What a header leaves to be said. */
import type { Block } from './blocks.js';
import type { Cells } from '../formats/csv.js';
import type { FoundLayout } from './layout.js';
import { readPeriodHeader } from '../concepts/periods.js';
import { problem, type Problem } from '../problem.js';
import { unprotected } from '../formats/protect.js';
import type { Table } from '../formats/table.js';
import { readValue, type DecimalMark } from '../figures/value.js';

const needed = {
  zh: '指标、时期和数值各一列，或各年（各指标）为列',
  en: 'a column each for indicator, period and value, or one for each year (or indicator)',
};
const oneHead = {
  zh: '每列一个表头，或上下两行的时期、地区、性别、城乡',
  en: 'a head for each column, or a period, area, sex, urban or rural areas in two rows',
};
const oneHeader = { zh: '一个表头，其下皆为数据', en: 'one header, and data under it' };
const headed = { zh: '有表头的列', en: 'a column with a header' };
const oneOfItsKind = { zh: '此类列只有一列', en: 'one column of its kind' };
const oneFigureARow = { zh: '每行一个数值的表', en: 'a table of one figure a row' };
const usable = {
  zh: '表头词表中的列名，或由 columns 指明',
  en: 'a header of the header table, or one named in columns',
};

/**
 * What is to be said of the headers of a table, of what stands above the first, and of columns that are not read.
 * @internal
 */
export function problemsOfHeader(table: Table, blocks: readonly Block[], decimalMark: DecimalMark): readonly Problem[] {
  const { cells, format, problems } = table;
  const [first] = blocks;
  if (first === undefined) {
    const isEmptyList = format === 'json' && cells.length === 0;
    if (isEmptyList || problems.some(({ severity }) => severity === 'error')) return [];
    return [
      problem('NO_HEADER', {
        row: null,
        column: null,
        expected: needed,
        received: cells.find((row) => row.length > 0)?.join(' ') ?? '',
      }),
    ];
  }
  const ofColumns = blocks.map((block) => problemsOfColumns(block, cells, decimalMark));
  return blocks.flatMap((block, i) => {
    const { found } = block;
    const above = blocks[i - 1]?.found;
    const again =
      above === undefined
        ? []
        : [
            problem('HEADER_AGAIN', {
              row: found.headerIndex + 1,
              column: null,
              expected: oneHeader,
              received: headersOf(found),
            }),
          ];
    // What is printed again on every page needs no more to be said of it.
    const known = above !== undefined && headersOf(found) === headersOf(above) ? codesOf(ofColumns[i - 1]!) : null;
    return [
      ...problemsAbove(block, cells, decimalMark),
      ...again,
      ...ofColumns[i]!.filter((each) => known?.has(codeOf(each)) !== true),
    ];
  });
}

/**
 * What stands above a header: a title says nothing of figures, a figure beside a name is one that is not read. Of a
 * caption whose unit is taken there is nothing to be said.
 */
function problemsAbove({ found, start, caption }: Block, cells: Cells, decimalMark: DecimalMark): readonly Problem[] {
  return cells.slice(start, found.firstIndex).flatMap((row, i) => {
    const texts = row.map(unprotected).filter((cell) => cell.trim() !== '');
    if (texts.length === 0 || (caption?.isAlone === true && caption.index === start + i)) return [];
    const figures = texts.filter((text) => isFigure(text, decimalMark)).length;
    const code = figures > 0 && figures < texts.length ? 'FIGURES_NOT_READ' : 'ABOVE_HEADER';
    return [
      problem(code, {
        row: start + i + 1,
        column: null,
        expected: { zh: '表头在先', en: 'the header first' },
        received: texts.join(' '),
      }),
    ];
  });
}

/** All the heads of a header. */
function headersOf({ columns }: FoundLayout): string {
  return columns
    .map(({ header }) => header)
    .filter((header) => header !== '')
    .join(' ');
}

function codesOf(problems: readonly Problem[]): ReadonlySet<string> {
  return new Set(problems.map(codeOf));
}

function codeOf({ code, column }: Problem): string {
  return `${code} ${column?.number}`;
}

function problemsOfColumns(block: Block, cells: Cells, decimalMark: DecimalMark): readonly Problem[] {
  const { found } = block;
  const { headerIndex, arrangement, columns } = found;
  const row = headerIndex + 1;
  const merged = columns.flatMap(({ number, header, unused }) =>
    unused === 'merged'
      ? [problem('MERGED_HEADER', { row, column: { number, header }, expected: oneHead, received: header })]
      : [],
  );
  if (arrangement === null)
    return [...merged, problem('MISSING_COLUMN', { row, column: null, expected: needed, received: headersOf(found) })];
  const contents = contentsOf(block, cells, decimalMark);
  const unused = columns.flatMap(({ number, header, role, unused: why }) => {
    if (role !== null || why === 'merged') return [];
    const content = contents.get(number);
    const column = { number, header };
    if (header === '')
      return content === undefined
        ? []
        : [
            problem(content.isFigure ? 'FIGURES_NOT_READ' : 'UNKNOWN_COLUMN', {
              row: content.row,
              column,
              expected: headed,
              received: content.text,
            }),
          ];
    const expected = why === null ? usable : why === 'repeated' ? oneOfItsKind : oneFigureARow;
    const code = content?.isFigure === true ? 'FIGURES_NOT_READ' : why === null ? 'UNKNOWN_COLUMN' : 'UNUSED_COLUMN';
    return [problem(code, { row, column, expected, received: header })];
  });
  return [...merged, ...unused];
}

interface Content {
  readonly isFigure: boolean;
  readonly row: number;
  readonly text: string;
}

/** Of each column that is not read: the first figure under its head, or else the first text. */
function contentsOf({ found, end }: Block, cells: Cells, decimalMark: DecimalMark): ReadonlyMap<number, Content> {
  const contents = new Map<number, Content>();
  const columns = new Set(found.columns.filter(({ role }) => role === null).map(({ number }) => number));
  if (columns.size === 0) return contents;
  for (let i = found.headerIndex + 1; i < end; i++) {
    const row = cells[i]!;
    // The cells a row has: records of JSON may have few of many.
    for (const c in row) {
      const number = Number(c) + 1;
      const known = contents.get(number);
      const text = columns.has(number) && known?.isFigure !== true ? unprotected(row[c]!) : '';
      if (text.trim() === '') continue;
      if (isFigure(text, decimalMark)) contents.set(number, { isFigure: true, row: i + 1, text });
      else if (known === undefined) contents.set(number, { isFigure: false, row: i + 1, text });
    }
  }
  return contents;
}

/** Whether a cell holds a figure; a year or a date is none. */
function isFigure(text: string, decimalMark: DecimalMark): boolean {
  return readValue(text, decimalMark).kind === 'number' && readPeriodHeader(text, 'start') === null;
}
