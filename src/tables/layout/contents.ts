/** Finds out what stands under a head that is not understood: figures, or members of a dimension. */
import { unitsBehind, type ReadUnit } from '../concepts/unit-names.js';
import { readValue, type DecimalMark, type ReadNumber } from '../concepts/value.js';
import { unprotected } from '../formats/protect.js';
import type { Cells } from '../formats/sheet.js';
import { isYear } from './caption.js';
import type { ReadColumn } from './column.js';
import type { Block } from './table-sections.js';

/** @internal */
export interface Content {
  /**
   * `figures`: numbers, and at least one has a fraction, a unit or thousands separators. Whole numbers alone may be
   * codes, so they are members of a dimension, like texts, bounds and ages.
   */
  readonly kind: 'figures' | 'members';
  /** Whether any cell holds a number other than a year. */
  readonly hasNumber: boolean;
  /** The first number, otherwise the first text. */
  readonly row: number;
  readonly text: string;
}

/** 活产数, 学生数, 参保人数, 数量. The number of persons in a household (家庭人数) and 分位数 tell figures apart. */
const ofCounts =
  /^(?!.*(?:家庭|户均)).*(?:(?:活产|死亡|出生|人口|学生|教师|总|[人例名个件张所起])数|数量)$|^(?:.* )?(?:deaths|births|cases)$/iu;

interface Counted extends Content {
  readonly hasText: boolean;
  readonly hasFraction: boolean;
}

/** The contents of the columns without a role, by column number. A column without content is left out. @internal */
export function contentsOf(
  { found, end }: Block,
  cells: Cells,
  mark: DecimalMark,
  unitOf: (text: string) => ReadUnit | null,
): ReadonlyMap<number, Content> {
  const contents = new Map<number, Counted>();
  const columns = new Set(found.columns.filter(({ role }) => role === null).map(({ number }) => number));
  if (columns.size === 0) return contents;
  // A head of counts (活产数) has figures below it and no codes. So has, beside indicators, one with a unit: 幼儿园（所）.
  const isAcross = found.arrangement === 'indicators-across';
  const isMeasured = found.columns.map(
    ({ header }) => ofCounts.test(header) || (isAcross && unitsBehind(header, unitOf).length > 0),
  );
  for (let i = found.headerIndex + 1; i < end; i++) {
    const row = cells.row(i);
    // A record of JSON may fill only a few of many columns.
    for (let c = 0; c < row.length; c++) {
      const cell = row[c];
      if (cell === undefined || cell === '' || !columns.has(c + 1)) continue;
      const text = unprotected(cell);
      if (text.trim() !== '') contents.set(c + 1, counted(contents.get(c + 1), text, i + 1, mark, isMeasured[c]!));
    }
  }
  return contents;
}

/**
 * Whether a column is a dimension that is not understood. So is one under the name of an area or a part with only texts
 * below it, where no figures were expected: 片区 over 城区. @internal
 */
export function isDimension({ unused, area, isPart }: ReadColumn, content: Content | undefined): boolean {
  if (content?.kind !== 'members') return false;
  const isName = unused === 'arrangement' && (area !== null || isPart) && !content.hasNumber;
  return unused === null || isName;
}

/** 5岁以下 and less than 20 are members of a dimension, like ages. */
function isSpan({ bound, unit }: ReadNumber): boolean {
  return bound !== null || unit?.unit === 'years';
}

/** A whole number without a unit and without thousands separators may be a code. Footnote marks are ignored. */
function isCode({ value, unit }: ReadNumber, text: string): boolean {
  return unit === null && /^-?\d+$/.test(value) && !/\d\D+\d/.test(text);
}

function counted(
  known: Counted | undefined,
  text: string,
  row: number,
  mark: DecimalMark,
  isMeasured: boolean,
): Counted {
  const read = readValue(text, mark);
  const isNumber = read.kind === 'number' && (isMeasured || !isYear(text)) && !isSpan(read);
  const hasNumber = known?.hasNumber === true || isNumber;
  const hasText = known?.hasText === true || (!isNumber && read.kind !== 'missing');
  const hasFraction = known?.hasFraction === true || (isNumber && (isMeasured || !isCode(read, text)));
  const isFirst = known === undefined || (isNumber && !known.hasNumber);
  const kind = hasFraction && !hasText ? 'figures' : 'members';
  return { kind, hasNumber, hasText, hasFraction, ...(isFirst ? { row, text } : { row: known.row, text: known.text }) };
}
