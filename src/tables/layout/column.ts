/** Reads one column from all its heads, top to bottom. */
import type { ObservationStatus } from '../../core/model.js';
import type { PeriodInput } from '../../core/period.js';
import type { Concept, Measure, Named } from '../concepts/concept.js';
import { figureRoles, type ColumnRole } from '../concepts/heads.js';
import { partOfYearIn, type ReadPeriod } from '../concepts/periods.js';
import { combined, resolved, type OwnPeriods, type RelativePeriod } from '../concepts/relative-periods.js';
import type { ReadUnit } from '../concepts/unit-names.js';

/** A column and how it was understood. */
export interface Column {
  /** Counted from 1. */
  readonly number: number;
  readonly header: string;
  /**
   * `null` when the head is not understood. The texts under it become members of a dimension with the name of the head,
   * or are not used.
   */
  readonly role: ColumnRole | null;
  /** For a column of figures: the period in its header. */
  readonly period?: PeriodInput;
  /** For a column of figures: the indicator in its header. */
  readonly indicator?: string;
  /** For a column of figures: the area in its header. */
  readonly area?: string;
  /** For a column of figures: the part in its header. */
  readonly disaggregation?: Readonly<Record<string, string>>;
}

/** What heads say about the figures below them. @internal */
export interface Coordinates {
  readonly period: ReadPeriod | null;
  readonly indicator: string | null;
  readonly area: string | null;
  /** 全市, 全国: the table decides whether it is the whole. */
  readonly level: string | null;
  readonly parts: ReadonlyMap<string, string>;
  readonly status: ObservationStatus | null;
  readonly unit: ReadUnit | null;
}

/** A column while it is read. @internal */
export interface ReadColumn extends Coordinates {
  readonly number: number;
  readonly header: string;
  readonly role: ColumnRole | null;
  /** The header is labelled, such as `REF_AREA: Reference area`, so cells read `CN: China`. */
  readonly isLabelled: boolean;
  /** The roles that a corner names. Empty for other heads. */
  readonly corner: readonly ColumnRole[];
  /** 一季度, 全年: the part of a year that no head dates. */
  readonly partOfYear: string | null;
  /** 上年同期: how many years before the periods of the columns to its left. `null` for other heads. */
  readonly yearsBack: number | null;
  /** What its figures state, when a head says so. */
  readonly measure: Measure | null;
  /** Whether a head names a part or the whole. */
  readonly isPart: boolean;
  /** Texts in its heads that are not understood. */
  readonly unknown: readonly string[];
  /** The head names the texts under it (地区), also below a year. The column holds no figures. */
  readonly isKey: boolean;
  /** Its figures are read. Set when the arrangement is known. */
  readonly isFigure: boolean;
  /** The texts of cells that were already read. */
  readonly texts: Map<string, string | null>;
  /** Why a known column is not used. */
  readonly unused: 'repeated' | 'arrangement' | 'contradiction' | 'blank' | 'undated' | null;
}

/** Whether a head names an area or a part, and is not a key. @internal */
export function isPlaced(column: ReadColumn): boolean {
  return !column.isKey && (column.area !== null || column.isPart);
}

/** Whether the head says that the column holds figures, of any indicator. @internal */
export function isMeasured({ role, measure, isKey }: ReadColumn): boolean {
  return !isKey && role !== 'remark' && (figureRoles.has(role) || measure !== null);
}

/** Roles whose names may stand over their own members: 年份 over 2023年, 地区 over 天门市. */
const labels: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  ...(['period', 'subperiod', 'value', 'area', 'sex', 'urbanisation', 'age', 'disaggregation', 'unit'] as const),
]);

/** Dimensions in which an unknown text under the label is a category. */
const partLabels: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>(['sex', 'urbanisation', 'age']);

type Draft = { -readonly [Key in keyof ReadColumn]: ReadColumn[Key] };

/** Reads a column from its heads, top to bottom. @internal */
export function readColumn(heads: readonly string[], number: number, named: Named, periods: OwnPeriods): ReadColumn {
  const texts = [...new Set(heads.filter((text) => text !== ''))];
  const header = texts.join(' ');
  const each = texts.map((text) => named(text));
  const isBroken = texts.length > 1 && each.some(([concept]) => concept?.is === 'unknown');
  const joined = isBroken ? named(texts.join('')) : [];
  // 监测 over 指标: one name, split over two rows.
  const isOneName = joined.length > 0 && joined.every(({ is }) => ['role', 'period', 'indicator', 'unit'].includes(is));
  const concepts = isOneName ? joined : each.flat();
  const last = isOneName ? joined : (each.at(-1) ?? []);
  const isKey = last[0]?.is === 'role' && !figureRoles.has(last[0].role);
  const column: Draft = { ...blank(number), header, isKey };
  const parts = new Map<string, string>();
  let label: ColumnRole | null = null;
  for (const concept of concepts) {
    if (concept.is === 'role' && labels.has(concept.role)) label = concept.role;
    if (!add(column, concept, label, parts, concepts.length)) column.unused = 'contradiction';
  }
  addRelative(column, isOneName ? [joined] : each, periods);
  return { ...column, parts };
}

function blank(number: number): ReadColumn {
  return {
    number,
    header: '',
    role: null,
    isLabelled: false,
    corner: [],
    partOfYear: null,
    yearsBack: null,
    measure: null,
    isPart: false,
    unknown: [],
    isKey: false,
    isFigure: false,
    unused: null,
    period: null,
    indicator: null,
    area: null,
    level: null,
    parts: new Map(),
    status: null,
    unit: null,
    texts: new Map(),
  };
}

/** Adds a concept. Returns `false` when it contradicts an earlier one. */
function add(
  column: Draft,
  concept: Concept,
  label: ColumnRole | null,
  parts: Map<string, string>,
  count: number,
): boolean {
  const set = <Key extends keyof Draft>(key: Key, value: Draft[Key]): boolean => {
    const old = column[key];
    if (old !== null && JSON.stringify(old) !== JSON.stringify(value)) return false;
    column[key] = value;
    return true;
  };
  switch (concept.is) {
    case 'role':
      return addRole(column, concept.role, concept.isLabelled, count);
    case 'corner':
      column.corner = concept.roles;
      return true;
    case 'indicator':
      return set('indicator', concept.id);
    case 'left-out':
    case 'not-observed':
      column.role = 'remark';
      return true;
    case 'period':
      return addPeriod(column, concept.period);
    case 'part-of-year':
      return addPartOfYear(column, concept.text);
    case 'relative-period':
      return true;
    case 'area':
      return set('area', concept.area);
    case 'unit':
      return set('unit', concept.unit);
    case 'status':
      return set('status', concept.status);
    case 'measure':
      return set('measure', concept.measure);
    case 'level':
      column.isPart = true;
      return set('level', concept.word);
    case 'part': {
      column.isPart = true;
      if (concept.part === null) return true;
      const [dimension, category] = concept.part;
      if ((parts.get(dimension) ?? category) !== category) return false;
      parts.set(dimension, category);
      return true;
    }
    default:
      // Under 地区, a text without another meaning is an area; under 年龄, an age.
      if (label === 'area') return set('area', concept.text);
      if (label !== null && partLabels.has(label)) {
        column.isPart = true;
        parts.set(label, concept.text);
      } else {
        column.unknown = [...column.unknown, concept.text];
        // A code with its label: WEALTH_QUINTILE: Wealth quintile.
        column.isLabelled ||= /^\w+:/.test(concept.text);
      }
      return true;
  }
}

function addRole(column: Draft, role: ColumnRole, isLabelled: boolean, count: number): boolean {
  if (column.role === 'remark') return true;
  if (role === 'numerator' || role === 'denominator' || role === 'statement') column.measure = role;
  if (column.role !== null && column.role !== role && !labels.has(column.role))
    return role === 'remark' || role === 'unit';
  // A label over another head belongs to that head: 年份 over 2023年.
  if (column.role === null || !labels.has(role) || count === 1) column.role = role;
  column.isLabelled ||= isLabelled;
  return true;
}

/** A year under a span that contains it replaces the span: 2023年 under 2021—2025年. */
function addPeriod(column: Draft, period: ReadPeriod): boolean {
  const earlier = column.period;
  if (earlier === null || isWithin(period, earlier)) column.period = period;
  else return isWithin(earlier, period) || JSON.stringify(earlier) === JSON.stringify(period);
  return true;
}

function isWithin({ period, within }: ReadPeriod, span: ReadPeriod): boolean {
  const years = /^(\d{4})\/(\d{4})$/.exec(span.within ?? '');
  if (years === null || within !== null) return false;
  const year = String(period).slice(0, 4);
  return year >= years[1]! && year <= years[2]!;
}

function addPartOfYear(column: Draft, text: string): boolean {
  const year = column.period?.period;
  if (typeof year !== 'number' || column.period?.within !== null) {
    column.unknown = [...column.unknown, text];
    column.partOfYear = text;
    return true;
  }
  const period = partOfYearIn(text, year);
  if (period !== null) column.period = period;
  return period !== null;
}

/** A part of a year that is the whole of it. @internal */
export const wholeYear = '全年';

/** Dates a column by 本年 or 累计. A period in the same head (上年同期（2023年）) says it itself. */
function addRelative(column: Draft, each: readonly (readonly Concept[])[], periods: OwnPeriods): void {
  const relatives = each.flatMap((head) => relativesIn(head));
  const own = column.period;
  if (relatives.length === 0 || (own === null && column.partOfYear !== null)) return;
  const relative = relatives.reduce(combined);
  if (relative.span === 'whole-year' && own === null && isOfYear(periods.current)) {
    column.isPart = true;
    column.partOfYear = wholeYear;
    return;
  }
  if (own === null && relative.span === 'same' && relative.before !== 'baseline' && relative.before > 0) {
    column.yearsBack = relative.before;
    return;
  }
  if (own !== null && relative.before === 'baseline') return;
  column.period = resolved(relative, { ...periods, current: own ?? periods.current });
  if (column.period === null) column.unused = 'undated';
}

function relativesIn(head: readonly Concept[]): readonly RelativePeriod[] {
  const relatives = head.flatMap((concept) => (concept.is === 'relative-period' ? [concept.relative] : []));
  const isSaid = head.some(({ is }) => is === 'period' || is === 'part-of-year');
  return isSaid ? relatives.filter(({ before }) => before === 0) : relatives;
}

function isOfYear(period: ReadPeriod | null): boolean {
  return period === null || (period.within === null && typeof period.period === 'number');
}
