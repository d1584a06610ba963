/** Reads a whole header from its columns. */
import type { Named } from '../concepts/concept.js';
import { figureRoles, type ColumnRole } from '../concepts/heads.js';
import { bracketed } from '../concepts/text.js';
import type { ReadUnit } from '../concepts/unit-names.js';
import { readValue } from '../concepts/value.js';
import { tablesOf } from './column-groups.js';
import { isMeasured, isPlaced, readColumn, type ReadColumn } from './column.js';
import type { HeaderContext } from './header-context.js';
import { withImplied } from './implied-columns.js';

/**
 * The layout of a table: `long` has one figure per row, `periods-across` a column per year, `indicators-across` a
 * column per indicator.
 */
export type Arrangement = 'long' | 'periods-across' | 'indicators-across';

/** @internal */
export interface FoundHeader {
  /** The indexes of its first and last row, from 0. They differ only for multi-row headers. */
  readonly firstIndex: number;
  readonly headerIndex: number;
  /** `null` when a required column is missing. */
  readonly arrangement: Arrangement | null;
  readonly columns: readonly ReadColumn[];
}

/**
 * Reads heads. Each head is a list of texts, top to bottom.
 *
 * @param below - The texts of the first rows under the heads.
 * @internal
 */
export function readHeader(
  heads: readonly (readonly string[])[],
  index: number,
  context: HeaderContext,
  below: readonly (readonly string[])[] = [],
): FoundHeader {
  const { named, periods, roleAt, isAttribute } = context;
  const columns = heads.map((texts, i) => {
    const column = readColumn(texts, i + 1, named, periods);
    const isUnknown = column.role === null && column.unknown.length > 0;
    const role = roleAt(i + 1) ?? (isUnknown && isAttribute(i + 1) ? 'remark' : null);
    if (role === null) return column;
    const unit = column.unit ?? unitIn(column.header, named);
    return { ...column, role, unit, isKey: !figureRoles.has(role), unknown: [], unused: null };
  });
  const isDated = context.given.period || arePeriods(below[0] ?? [], columns, named);
  const given = { ...context.given, period: isDated };
  return arrange(withImplied(columns, below, { ...context, given }), index, given);
}

/** The unit in the brackets of a head that is not understood: 结果（%）. */
function unitIn(header: string, named: Named): ReadUnit | null {
  const inside = bracketed(header)?.inside;
  const [concept] = inside === undefined ? [] : named(inside);
  return concept?.is === 'unit' ? concept.unit : null;
}

/** Whether the row under the heads holds nothing but periods under heads of keys: it is a section of a year. */
function arePeriods(row: readonly string[], columns: readonly ReadColumn[], named: Named): boolean {
  const texts = row.flatMap((text, i) => (text === '' ? [] : [{ text, column: columns[i] }]));
  const isPeriod = (text: string): boolean => named(text).length === 1 && named(text)[0]!.is === 'period';
  return texts.length > 0 && texts.every(({ text, column }) => column?.isKey === true && isPeriod(text));
}

/** The number of columns that are understood. @internal */
export function knownColumns(header: FoundHeader | null): number {
  if (header === null) return 0;
  const known = header.columns.filter(isKnown).length;
  // Areas, parts and periods across count only beside a key column: a title may also be the name of an area.
  const isAcross = (column: ReadColumn): boolean =>
    !isKnown(column) && (isPlaced(column) || column.period !== null || column.indicator !== null);
  return known === 0 ? 0 : known + header.columns.filter(isAcross).length;
}

function isKnown({ role, isFigure, unused }: ReadColumn): boolean {
  return role !== null || isFigure || unused === 'undated';
}

/** Whether the columns can hold the figures of a row. @internal */
export function holdFigures(columns: readonly ReadColumn[]): boolean {
  const has = (...names: readonly string[]): boolean =>
    columns.some(
      ({ role, measure, unused }) => unused === null && [role, measure].some((name) => names.includes(name ?? '')),
    );
  return has('value', 'statement') || (has('numerator') && has('denominator'));
}

/** Whether a head is a figure and not a year. A row of data may also begin with the name of an indicator. @internal */
export function isFigureHead({ header, period }: ReadColumn): boolean {
  return period === null && readValue(header, '.').kind === 'number';
}

function arrange(columns: readonly ReadColumn[], index: number, given: HeaderContext['given']): FoundHeader {
  const arranged = arrangementOf(columns, given);
  // A bound or a count beside columns for areas or parts cannot be assigned to one of them.
  const isParted = columns.some((column) => arranged?.isFigure(column) === true && isPlaced(column));
  const settled =
    arranged === null
      ? columns
      : columns.map((column) => settle(column, arranged.arrangement, arranged.isFigure(column), isParted));
  const unheaded = arranged?.isUnheaded === true;
  const headed = settled.map((column) =>
    unheaded && column.number === 1 ? { ...column, role: 'indicator' as const } : column,
  );
  const arrangement = arranged?.arrangement ?? null;
  return { firstIndex: index, headerIndex: index, arrangement, columns: withoutRepeats(headed) };
}

interface Arranged {
  readonly arrangement: Arrangement;
  readonly isFigure: (column: ReadColumn) => boolean;
  /** The first column has no head, as often in cross tables: its names stand under an empty cell. */
  readonly isUnheaded: boolean;
}

function arrangementOf(columns: readonly ReadColumn[], given: HeaderContext['given']): Arranged | null {
  const used = columns.filter(({ role, unused }) => role !== 'remark' && unused === null);
  const hasKey = (...roles: readonly ColumnRole[]): boolean =>
    used.some(({ role, isKey }) => isKey && role !== null && roles.includes(role));
  const periods = used.filter(({ isKey, period }) => !isKey && period !== null);
  const indicators = used.filter(({ isKey, indicator }) => !isKey && indicator !== null);
  const placed = used.filter(isPlaced);
  const isOwnDate = indicators.some(({ period }) => period !== null);
  const dated = hasKey('period', 'date') || given.period || isOwnDate;
  const isBlankFirst = !hasKey('indicator') && columns[0]?.header === '';
  const isKeyed = used.some(({ isKey }) => isKey);
  const isOfOne = given.indicator && indicators.length === 0;
  const isUnheaded = isBlankFirst && !isOfOne && (periods.length > 1 || placed.length > 1);
  const named = hasKey('indicator') || isUnheaded;
  const measured = used.filter((column) => isMeasured(column) && column.period === null && column.indicator === null);
  if ((named || isOfOne) && dated && holdFigures(measured))
    return { arrangement: 'long', isFigure: (column) => measured.includes(column), isUnheaded };
  if (periods.length > 0 && (named || (isOfOne && (isKeyed || periods.length > 1))))
    return { arrangement: 'periods-across', isFigure: (column) => periods.includes(column), isUnheaded };
  if (!named && dated && indicators.length > 0 && !used.some(isFigureHead))
    return { arrangement: 'indicators-across', isFigure: (column) => indicators.includes(column), isUnheaded: false };
  const isPlacedOnly = placed.length > 0 && ![...periods, ...indicators].length && !used.some(isMeasuredHead);
  if ((named || isOfOne) && isPlacedOnly && dated)
    return { arrangement: 'long', isFigure: (column) => placed.includes(column), isUnheaded };
  return null;
}

function isMeasuredHead(column: ReadColumn): boolean {
  return isMeasured(column) && !isPlaced(column);
}

/** Roles that are useless when each of several columns holds figures of its own. */
const longOnly: ReadonlySet<ColumnRole | null> = new Set<ColumnRole>([
  'value',
  'statement',
  'numerator',
  'denominator',
  'bound',
]);

function settle(column: ReadColumn, arrangement: Arrangement, isFigure: boolean, isParted: boolean): ReadColumn {
  if (column.unused !== null) return { ...column, role: null };
  const isOfNone =
    arrangement === 'long' && isParted && !isPlaced(column) && longOnly.has(column.role) && column.role !== 'value';
  if (isFigure && !isOfNone)
    return { ...column, isFigure, role: column.measure === 'statement' ? 'statement' : figureRole(column) };
  // 城市 over neither figures nor names of cities is not understood.
  if (column.header === '城市' && !column.isKey)
    return { ...column, isPart: false, parts: new Map(), unknown: [column.header] };
  const isUnderstood = column.role === null && column.header !== '' && column.unknown.length === 0;
  const isUnused =
    isUnderstood ||
    isOfNone ||
    (arrangement !== 'long' && longOnly.has(column.role)) ||
    (arrangement === 'periods-across' && column.role === 'date') ||
    (arrangement === 'long' && !column.isKey && figureRoles.has(column.role)) ||
    (column.role !== 'remark' &&
      !column.isKey &&
      (column.period !== null || column.indicator !== null || isPlaced(column)));
  return isUnused ? { ...column, role: null, measure: null, unused: 'arrangement' } : column;
}

function figureRole({ measure }: ReadColumn): ColumnRole {
  return measure === 'numerator' || measure === 'denominator' ? measure : 'value';
}

/** Roles that several columns may share. Contradictions between them are found row by row. */
const shared: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([
  ...(['indicator', 'disaggregation', 'remark', 'area', 'period', 'sex', 'urbanisation', 'age', 'unit', null] as const),
]);

function withoutRepeats(columns: readonly ReadColumn[]): readonly ReadColumn[] {
  return tablesOf(columns).flatMap(withoutRepeatsIn);
}

function withoutRepeatsIn(columns: readonly ReadColumn[]): readonly ReadColumn[] {
  const seen = new Map<ColumnRole, string>();
  return columns.map((column) => {
    const { role } = column;
    const isAlone = role !== null && !shared.has(role) && column.period === null && column.indicator === null;
    if (!isAlone || column.area !== null || column.isPart || column.unknown.length > 0) return column;
    const first = seen.get(role);
    if (first !== undefined && isLabelOf(column.header, first) && !figureRoles.has(role))
      return { ...column, role: 'remark' as const };
    if (first !== undefined) return { ...column, role: null, isFigure: false, unused: 'repeated' as const };
    seen.set(role, column.header);
    return column;
  });
}

/** Whether a head gives labels for the codes of another: Observation status for OBS_STATUS. */
function isLabelOf(header: string, of: string): boolean {
  return /^[A-Z][A-Z\d_]*$/.test(of) && /[a-z]/.test(header);
}
