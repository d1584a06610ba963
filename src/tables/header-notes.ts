/** Reports on a header: the rows above it, and columns whose figures are not read. */
import type { Names } from './concepts/names.js';
import { withoutFootnote } from './concepts/text.js';
import { readValue, type DecimalMark } from './concepts/value.js';
import { unmarkedText } from './figures/notes.js';
import type { Details, Findings } from './findings.js';
import { unprotected } from './formats/protect.js';
import type { Cells } from './formats/sheet.js';
import { isYear } from './layout/caption.js';
import type { Block } from './layout/table-sections.js';
import { isOfTables } from './layout/column-groups.js';
import type { ReadColumn } from './layout/column.js';
import { isDimension, type Content } from './layout/contents.js';
import { holdFigures, type FoundHeader } from './layout/header.js';
import type { HeaderContext } from './layout/header-context.js';
import { areCaptions, noTitle, readingOf, saysOf, withRow } from './layout/title.js';
import { neededColumns, noteUnknownNames, unknownName } from './unread-heads.js';

const oneHead = {
  zh: '上下两行各说一事：时期、地区、性别、城乡',
  en: 'heads that each say one thing: a period, an area, a sex, urban or rural areas',
};
const oneHeader = { zh: '一个表头，其下皆为数据', en: 'one header, with data below it' };
const headed = { zh: '有表头的列', en: 'a column with a header' };
const oneOfItsKind = { zh: '此类列只有一列', en: 'one column of its kind' };
const oneFigureARow = { zh: '每行一个数值的表', en: 'a table of one figure a row' };
const usable = {
  zh: '认识的表头，或在 columns 中写明它是什么',
  en: 'a head that is known, or its meaning in columns',
};

const ownPeriod = {
  expected: {
    zh: '写明的时期，或本年、上年同期、本月、累计所依据的时期：写在标题中，或由 period 指明',
    en: 'a period, or the period that 本年, 上年同期, 本月 and 累计 are counted from: in a title, or by period',
  },
  settle: 'period: YYYY',
};
const aPeriod = {
  expected: {
    zh: '时期：年份一列，标题中一个年份，或由 period 指明',
    en: 'a period: in a column, as the one year of a title, or by period',
  },
  settle: 'period: YYYY',
};
const anIndicator = {
  expected: {
    zh: '指标：一列，标题，或由 indicator 指明',
    en: 'an indicator: in a column, in a title, or by indicator',
  },
  settle: 'indicator: "…"',
};

/**
 * Reports on a header. `before` is the previous header, `contents` the cells under columns without a role. @internal
 */
export function noteHeader(
  block: Block,
  before: Block | null,
  contents: ReadonlyMap<number, Content>,
  cells: Cells,
  mark: DecimalMark,
  context: HeaderContext,
  names: Names,
  findings: Findings,
): void {
  const { found, end } = block;
  noteSheet(block, context, findings);
  noteAbove(block, cells, mark, context, findings);
  const { named } = context;
  const row = found.headerIndex + 1;
  if (before !== null && found.arrangement !== null)
    findings.add('HEADER_AGAIN', row, null, { expected: oneHeader, received: headersOf(found) });
  // A header that repeats on every page is reported on only once.
  const isRepeated = before !== null && headersOf(found) === headersOf(before.found);
  for (const column of found.columns) {
    const isMerged = column.unused === 'contradiction' || column.unused === 'blank';
    if (found.arrangement === null && !isMerged) continue;
    const content = contents.get(column.number);
    if (found.arrangement === 'indicators-across' && isUnknownName(column, content))
      findings.add('FIGURES_NOT_READ', row, ...unknownName(column.header, column.number, names));
    else noteColumn(column, row, content, isRepeated, findings);
  }
  if (found.arrangement !== null) return;
  const details = { ...missingIn(found), received: headersOf(found) };
  findings.add('MISSING_COLUMN', row, null, details);
  noteUnknownNames(cells, found.headerIndex, names, named, findings);
  // The rows under a further header are listed: the others of the table were read.
  for (let i = row; before !== null && i < end; i++)
    if (cells.row(i).length > 0) findings.add('MISSING_COLUMN', i + 1, null, details);
}

/** What the header needs to make a table, and the option that supplies it. */
function missingIn({ columns }: FoundHeader): Pick<Details, 'expected' | 'settle'> {
  if (columns.some(({ unused }) => unused === 'undated')) return ownPeriod;
  const isNamed = columns.some(({ role, indicator }) => role === 'indicator' || indicator !== null);
  const isDated = columns.some(({ role, period }) => role === 'period' || period !== null);
  const isAcross = columns.some(
    ({ area, isPart, period, indicator }) => area !== null || isPart || period !== null || indicator !== null,
  );
  if (isNamed === isDated || !(holdFigures(columns) || isAcross)) return neededColumns;
  return isNamed ? aPeriod : anIndicator;
}

/**
 * Reports on the rows above a header. Only known words of a title are read. A figure beside a name is not read. A
 * caption that is read needs no finding.
 */
function noteAbove(
  { found, above, start, caption }: Block,
  cells: Cells,
  mark: DecimalMark,
  context: HeaderContext,
  findings: Findings,
): void {
  const { named } = context;
  let before = noTitle;
  for (let i = above; i < found.firstIndex; i++) {
    const title = before;
    before = withRow(before, cells.row(i), i + 1, named);
    if (i < start || isOfTables(cells.row(i), found.columns)) continue;
    const texts = [...new Set(Array.from(cells.row(i), (cell) => unprotected(cell ?? '')))].filter(
      (cell) => cell.trim() !== '',
    );
    const unitAt = caption?.isAlone === true && caption.index === i ? caption.cell + 1 : null;
    if (texts.length === 0 || areCaptions(cells.row(i), title, named, unitAt)) continue;
    const figures = texts.filter((text) => readValue(text, mark).kind === 'number' && !isYear(text)).length;
    const received = texts.join(' ');
    const says = saysOf(before, title);
    if (figures > 0 && figures < texts.length)
      findings.add('FIGURES_NOT_READ', i + 1, null, { expected: headerFirst, received });
    else if (says === null) findings.add('ABOVE_HEADER', i + 1, null, { expected: headerFirst, received });
    else findings.add('TITLE_READ', i + 1, null, { expected: readingOf(says, texts, context)!, received });
  }
}

/**
 * Reports on the name of a sheet of targets, and on that of a sheet that stands alone, where it says more than a period
 * or is not understood. With several sheets, a name that is not understood tells their figures apart.
 */
function noteSheet({ sheetTitle, sheet, title }: Block, context: HeaderContext, findings: Findings): void {
  if (sheetTitle === null) return;
  const read = withRow(noTitle, [sheetTitle], 0, context.named);
  const says = saysOf(read);
  const isAlone = sheet === null || title.unknown.length === 0;
  const reading = readingOf(says, isAlone ? [sheetTitle] : [], context);
  const isOfPeriod = isAlone && says !== null && saysOf({ ...read, period: null }) === null;
  const isSaid = !read.isObserved || (sheet === null && !isOfPeriod) || (isAlone && says === null);
  if (reading !== null && isSaid) findings.add('TITLE_READ', null, null, { expected: reading, received: sheetTitle });
}

const headerFirst = { zh: '表头在第一行', en: 'the header as the first row' };

/** All heads of a header, in one text. @internal */
export function headersOf({ columns }: FoundHeader): string {
  return columns
    .map(({ header }) => header)
    .filter((header) => header !== '')
    .join(' ');
}

/** Beside indicators, a head over figures that is not understood may be the name of another. */
function isUnknownName({ header, role, unused }: ReadColumn, content: Content | undefined): boolean {
  return header !== '' && role === null && unused === null && content?.kind === 'figures';
}

function noteColumn(
  read: ReadColumn,
  row: number,
  content: Content | undefined,
  isRepeated: boolean,
  findings: Findings,
): void {
  const { number, header, role, unused, isFigure } = read;
  const column = { number, header };
  if (isFigure && header.split(' ').some((text) => withoutFootnote(text).footnote !== ''))
    findings.add('FOOTNOTE', row, column, { expected: unmarkedText, received: header });
  if (role !== null || isFigure) return;
  if (unused === 'contradiction' || unused === 'blank') {
    if (!isRepeated) findings.add('MERGED_HEADER', row, column, { expected: oneHead, received: header });
    return;
  }
  if (unused === 'undated') {
    findings.add('NO_PERIOD', row, column, { ...ownPeriod, received: header });
    return;
  }
  if (isDimension(read, content)) return;
  const hasFigures = unused === null ? content?.kind === 'figures' : content?.hasNumber === true;
  if (header === '') {
    const details = { expected: headed, received: content?.text ?? '' };
    if (hasFigures) findings.add('FIGURES_NOT_READ', content!.row, column, details);
    return;
  }
  // A column of labels that nothing stands in, as beside the values of SDMX-CSV.
  if ((isRepeated || (unused === 'repeated' && content === undefined)) && !hasFigures) return;
  const expected = { null: usable, repeated: oneOfItsKind, arrangement: oneFigureARow }[unused ?? 'null'];
  if (hasFigures) findings.add('FIGURES_NOT_READ', row, column, { expected, received: header });
  else if (unused !== null) findings.add('UNUSED_COLUMN', row, column, { expected, received: header });
}
