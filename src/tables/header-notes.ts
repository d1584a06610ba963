/** What a header leaves to be said: what stands above it, and columns whose figures are not read. */
import { roleOf } from './concepts/heads.js';
import { readValue, type DecimalMark } from './concepts/value.js';
import type { Findings } from './findings.js';
import { unprotected } from './formats/protect.js';
import type { Cells } from './formats/sheet.js';
import { isYear } from './layout/caption.js';
import type { Block } from './layout/blocks.js';
import type { ReadColumn } from './layout/column.js';
import type { Content } from './layout/contents.js';
import type { FoundHeader } from './layout/header.js';

const needed = {
  zh: '指标、时期和数值各一列，或各年（各指标）为列',
  en: 'a column each for indicator, period and value, or one for each year (or indicator)',
};
const oneHead = {
  zh: '上下两行各说一事：时期、地区、性别、城乡',
  en: 'heads that each say one thing: a period, an area, a sex, urban or rural areas',
};
const oneHeader = { zh: '一个表头，其下皆为数据', en: 'one header, and data under it' };
const headed = { zh: '有表头的列', en: 'a column with a header' };
const oneOfItsKind = { zh: '此类列只有一列', en: 'one column of its kind' };
const oneFigureARow = { zh: '每行一个数值的表', en: 'a table of one figure a row' };
const usable = {
  zh: '表头词表中的列名，或由 columns 指明',
  en: 'a header of the header table, or one named in columns',
};

/** Says that no header was found. @internal */
export function noteNoHeader(cells: Cells, findings: Findings): void {
  const received = cells.find((row) => row.length > 0)?.join(' ') ?? '';
  findings.add('NO_HEADER', null, null, { expected: needed, received });
}

/** Reports on a header, given the one before and what stands under columns without a role. @internal */
export function noteHeader(
  block: Block,
  before: Block | null,
  contents: ReadonlyMap<number, Content>,
  cells: Cells,
  mark: DecimalMark,
  findings: Findings,
): void {
  const { found } = block;
  noteAbove(block, cells, mark, findings);
  const row = found.headerIndex + 1;
  if (before !== null) findings.add('HEADER_AGAIN', row, null, { expected: oneHeader, received: headersOf(found) });
  // What is printed again on every page needs no more to be said of it.
  const isRepeated = before !== null && headersOf(found) === headersOf(before.found);
  for (const column of found.columns) {
    const isMerged = column.unused === 'contradiction' || column.unused === 'blank';
    if (found.arrangement === null && !isMerged) continue;
    noteColumn(column, row, contents.get(column.number), isRepeated, findings);
  }
  if (found.arrangement === null)
    findings.add('MISSING_COLUMN', row, null, { expected: needed, received: headersOf(found) });
}

/**
 * What stands above a header: of a title only words that are known are taken, a figure beside a name is one that is not
 * read. Of a caption that is taken there is nothing to be said.
 */
function noteAbove({ found, start, caption }: Block, cells: Cells, mark: DecimalMark, findings: Findings): void {
  for (let i = start; i < found.firstIndex; i++) {
    const texts = [...new Set(Array.from(cells[i]!, (cell) => unprotected(cell ?? '')))].filter(
      (cell) => cell.trim() !== '',
    );
    const isCaption = caption?.isAlone === true && caption.index === i;
    if (texts.length === 0 || isCaption || texts.every(isTaken)) continue;
    const figures = texts.filter((text) => readValue(text, mark).kind === 'number' && !isYear(text)).length;
    const code = figures > 0 && figures < texts.length ? 'FIGURES_NOT_READ' : 'ABOVE_HEADER';
    findings.add(code, i + 1, null, {
      expected: { zh: '表头在先', en: 'the header first' },
      received: texts.join(' '),
    });
  }
}

/** 指标：…, 地区：…. */
function isTaken(text: string): boolean {
  const label = /^\s*([^：:]{1,12})[：:]./su.exec(text)?.[1];
  const role = label === undefined ? null : roleOf(label);
  return role === 'indicator' || role === 'area';
}

/** All the heads of a header. @internal */
export function headersOf({ columns }: FoundHeader): string {
  return columns
    .map(({ header }) => header)
    .filter((header) => header !== '')
    .join(' ');
}

function noteColumn(
  { number, header, role, unused, isFigure }: ReadColumn,
  row: number,
  content: Content | undefined,
  isRepeated: boolean,
  findings: Findings,
): void {
  if (role !== null || isFigure) return;
  const column = { number, header };
  if (unused === 'contradiction' || unused === 'blank') {
    if (!isRepeated) findings.add('MERGED_HEADER', row, column, { expected: oneHead, received: header });
    return;
  }
  if (unused === null && content?.kind === 'members') return;
  const hasFigures = unused === null ? content?.kind === 'figures' : content?.hasNumber === true;
  if (header === '') {
    const details = { expected: headed, received: content?.text ?? '' };
    if (hasFigures) findings.add('FIGURES_NOT_READ', content!.row, column, details);
    return;
  }
  if (isRepeated && !hasFigures) return;
  const expected = { null: usable, repeated: oneOfItsKind, arrangement: oneFigureARow }[unused ?? 'null'];
  if (hasFigures) findings.add('FIGURES_NOT_READ', row, column, { expected, received: header });
  else if (unused !== null || content === undefined)
    findings.add('UNUSED_COLUMN', row, column, { expected, received: header });
}
