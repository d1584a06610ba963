/** Splits a row above a header into captions, each a label and its content, and titles. */
import type { Concept, Named } from '../concepts/concept.js';
import { describingRoles, figureRoles, type ColumnRole } from '../concepts/heads.js';
import { longestTitle } from '../concepts/text.js';
import { unprotected } from '../formats/protect.js';

/** A text above a header. @internal */
export interface TitleItem {
  readonly text: string;
  /** `null` for a title without a label. */
  readonly caption: CaptionText | null;
  /** Counted from 1. */
  readonly column: number;
}

/** @internal */
export interface CaptionText {
  /** `null` when the label is not understood. */
  readonly role: ColumnRole | null;
  readonly label: string;
  readonly text: string;
}

interface Cell {
  readonly text: string;
  readonly column: number;
}

/** The captions and titles of a row. A label and its content stand in one cell or in two. @internal */
export function itemsOf(row: readonly string[], named: Named): readonly TitleItem[] {
  return joinedCells(row, named).map((cell) => ({ ...cell, caption: captionOf(cell.text, named) }));
}

/** The texts of a row. A label and the content in the cell beside it are one text: 填报单位：市卫健委. @internal */
export function joinedCells(row: readonly string[], named: Named): readonly Cell[] {
  const cells = withContents(cellsOf(row));
  return pairsIn(cells, named) ?? cells;
}

/** Whether a row holds captions whose labels and contents stand in two cells: 填报单位, 市卫健委, 填报时间, 2025年3月. @internal */
export function isOfPairs(row: readonly string[], named: Named): boolean {
  const cells = cellsOf(row);
  const joined = withContents(cells);
  return pairsIn(joined, named) !== null || (joined.length < cells.length && joined.every(isLabelled));
}

/**
 * The texts of a row. A text that is merged over several cells counts once; several captions in one cell count each.
 * @internal
 */
export function cellsOf(row: readonly string[]): readonly Cell[] {
  const cells = Array.from(row, (cell, i) => ({ text: unprotected(cell ?? '').trim(), column: i + 1 }));
  return cells
    .filter(({ text }) => text !== '' && text.length <= longestTitle)
    .filter(({ text }, i, all) => text !== all[i - 1]?.text)
    .flatMap(({ text, column }) => captionsIn(text).map((each) => ({ text: each, column })));
}

/** 地区：天门市　年份：2024年, or with a semicolon between them, in one cell. */
function captionsIn(text: string): readonly string[] {
  const pieces = text.split(/[\s；;]+(?=\p{Script=Han}{2,8}[：:])/u);
  return pieces.every((piece) => /[：:]/u.test(piece)) ? pieces : [text];
}

/** Joins labels that end in a colon with the cells beside them. A label may have no content. */
function withContents(cells: readonly Cell[]): readonly Cell[] {
  const isLabel = (cell: Cell | undefined): boolean => /[：:]$/u.test(cell?.text ?? '');
  return cells.flatMap((cell, i) => {
    const [before, content] = [cells[i - 1], cells[i + 1]];
    if (isLabel(before) && !isLabelled(cell)) return [];
    return isLabel(cell) && content !== undefined && !isLabelled(content)
      ? [{ ...cell, text: cell.text + content.text }]
      : [cell];
  });
}

function isLabelled({ text }: Cell): boolean {
  return /[：:]/u.test(text);
}

/**
 * Joins labels without a colon with the cells beside them. `null` when the row holds anything else but captions and one
 * title before them: then it may be a part of the header. A label that is not understood counts beside one that is.
 */
function pairsIn(cells: readonly Cell[], named: Named): readonly Cell[] | null {
  const plain = cells.filter((cell) => !isLabelled(cell));
  const isTitled = plain.length % 2 === 1;
  const pairs = isTitled ? plain.slice(1) : plain;
  const labels = pairs.flatMap(({ text }, i) => (i % 2 === 0 ? [text] : []));
  const kinds = labels.map((label, i) => pairKind(label, pairs[2 * i + 1]!.text, named));
  const isRead = kinds.includes('known') && !kinds.includes('none') && new Set(labels).size === labels.length;
  const isAfterTitle = !kinds.includes('unknown') && named(plain[0]?.text ?? '')[0]?.is !== 'role';
  if (!isRead || (isTitled && !isAfterTitle)) return null;
  return cells.flatMap((cell) => {
    const at = pairs.indexOf(cell);
    if (at < 0) return [cell];
    return at % 2 === 0 ? [{ ...cell, text: `${cell.text}：${pairs[at + 1]!.text}` }] : [];
  });
}

function pairKind(label: string, content: string, named: Named): 'known' | 'unknown' | 'none' {
  const [concept] = named(label);
  const [inside] = named(content);
  if (concept?.is === 'unknown')
    return inside?.is === 'unknown' && /^\p{Script=Han}{2,4}$/u.test(label) ? 'unknown' : 'none';
  return concept?.is === 'role' && fits(concept.role, label, inside!, content) ? 'known' : 'none';
}

/** The roles of labels that each kind of content fits. */
const rolesOf: Partial<Record<Concept['is'], readonly ColumnRole[]>> = {
  indicator: ['indicator'],
  period: ['period', 'date'],
  'relative-period': ['period'],
  'part-of-year': ['period', 'subperiod'],
  area: ['area'],
  level: ['area'],
  part: ['sex', 'urbanisation', 'age', 'disaggregation', 'area'],
  unit: ['unit'],
  status: ['status'],
};

const ofTime = /(?:时间|日期|date)$/iu;

/** Whether a content fits its label. Under a head such as 填报单位, a year or an indicator is the next head. */
function fits(role: ColumnRole, label: string, content: Concept, text: string): boolean {
  if (rolesOf[content.is]?.includes(role) === true) return true;
  if (content.is === 'period') return role === 'remark' && ofTime.test(label);
  if (content.is === 'area') return describingRoles.has(role);
  return (
    content.is === 'unknown' &&
    role !== 'indicator' &&
    !figureRoles.has(role) &&
    (describingRoles.has(role) || !/^[\d.,%+-]+$/.test(text))
  );
}

const labelled = /^([^：:]{1,24})[：:]\s*(.*)$/su;
/** A label in words. If it is longer, or has a number or marks, the whole text is a title. */
const aLabel = /^\p{Script=Han}{2,8}$|^[a-z][a-z_-]*(?: [a-z_-]+){0,2}$/iu;
const aMember = /^[^。；;]{1,30}$/u;
/** Labels of titles: 表：, 附件：, 其中：. */
const ofTitles = /^(?:附?[表件图录]|附表|其中|table|annex|figure)$/iu;

/** Splits a text into a label and its content. `null` when it has no label. */
function captionOf(text: string, named: Named): CaptionText | null {
  const [, label = '', rest = ''] = labelled.exec(text) ?? [];
  if (label === '') return null;
  const [concept] = named(label.trim());
  if (concept?.is === 'role') return { role: concept.role, label: label.trim(), text: rest.trim() };
  const isUnknown =
    concept?.is === 'unknown' && aLabel.test(label.trim()) && aMember.test(rest) && !ofTitles.test(label.trim());
  return isUnknown ? { role: null, label: label.trim(), text: rest.trim() } : null;
}
