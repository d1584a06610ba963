/** From the text of a head to its meaning. Only this file decides the meaning. */
import type { ObservationStatus } from '../../core/model.js';
import { partNamed, type Part } from './disaggregation.js';
import { isAreaName } from './areas.js';
import { figureRoles, roleOf, type ColumnRole } from './heads.js';
import { isPartOfYear, readPeriod, yearsBefore, type ReadPeriod, type SchoolYear } from './periods.js';
import { bracketed } from './text.js';
import { nameKey } from '../../core/similarity.js';
import type { ReadUnit } from './unit-names.js';
import { isNotObserved, measureWords, plainYearWords, statuses } from './words.js';

/** What a figure states about its indicator. @internal */
export type Measure = 'value' | 'statement' | 'numerator' | 'denominator';

/** The meaning of a text. @internal */
export type Concept =
  /** The name of a dimension, of an attribute or of a kind of figure: 地区, 备注, 数值. */
  | { readonly is: 'role'; readonly role: ColumnRole; readonly isLabelled: boolean }
  | { readonly is: 'indicator'; readonly id: string }
  /** The aliases say that the name is not an indicator of the plan. */
  | { readonly is: 'left-out' }
  | { readonly is: 'period'; readonly period: ReadPeriod }
  | { readonly is: 'part-of-year'; readonly text: string }
  | { readonly is: 'relative-year'; readonly before: number | 'baseline' }
  | { readonly is: 'area'; readonly area: string }
  /** `null` for the whole. */
  | { readonly is: 'part'; readonly part: Part | null }
  | { readonly is: 'unit'; readonly unit: ReadUnit }
  | { readonly is: 'status'; readonly status: ObservationStatus }
  | { readonly is: 'measure'; readonly measure: 'value' | 'numerator' | 'denominator' }
  | { readonly is: 'not-observed' }
  | { readonly is: 'unknown'; readonly text: string };

/** What is known before a text is read. @internal */
export interface Vocabulary {
  /** Roles that the caller gives to heads, by name. */
  readonly given: ReadonlyMap<string, ColumnRole>;
  readonly schoolYear: SchoolYear;
  readonly indicatorNamed: (text: string) => Concept | null;
  readonly readUnit: (text: string) => ReadUnit | null;
  /** Results of earlier calls. */
  readonly known: Map<string, readonly Concept[]>;
}

/** A longer text is prose, not a head. */
const longest = 200;

/**
 * Reads a head as one concept, or as several when every word in it is known (2024年目标值, 城市（‰）). If any word is unknown,
 * the whole head is unknown; only a year at its start or end is still read. @internal
 */
export function conceptsOf(text: string, vocabulary: Vocabulary): readonly Concept[] {
  if (text === '') return none;
  const { known } = vocabulary;
  let concepts = known.get(text);
  if (concepts === undefined) {
    concepts = resolve(text, vocabulary);
    if (known.size === mostKnown) known.clear();
    known.set(text, concepts);
  }
  return concepts;
}

const none: readonly Concept[] = [];

/** The cache is cleared above this size: a table may have as many members as rows. */
const mostKnown = 20000;

function resolve(text: string, vocabulary: Vocabulary): readonly Concept[] {
  const known = text.length > longest ? null : (asRole(text, vocabulary) ?? asName(text, vocabulary));
  if (known !== null) return known;
  if (text.length <= longest && isNotObserved(bracketed(text)?.outside ?? text)) return [{ is: 'not-observed' }];
  const parts =
    text.length > 60
      ? null
      : (inBrackets(text, vocabulary) ?? inWords(text, vocabulary) ?? aroundYear(text, vocabulary));
  if (parts !== null) return parts;
  const unit = text.length > 60 ? null : vocabulary.readUnit(text);
  if (unit !== null) return [{ is: 'unit', unit }];
  return [isAreaName(text) ? { is: 'area', area: text } : { is: 'unknown', text }];
}

/** Whether every concept is known. @internal */
export function areKnown(concepts: readonly Concept[]): boolean {
  return concepts.every(({ is }) => is !== 'unknown');
}

/** Roles of figures. A remark in brackets may change the meaning of such a head. */
const figures: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['value', 'numerator', 'denominator']);

function asRole(text: string, { given, readUnit: unitOf }: Vocabulary): readonly Concept[] | null {
  const named = (role: ColumnRole, isLabelled = false): Concept => ({ is: 'role', role, isLabelled });
  const own = given.size === 0 ? undefined : given.get(nameKey(text));
  if (own !== undefined) return [named(own)];
  // A unit in brackets is read first: its signs are not part of the name.
  const brackets = bracketed(text);
  const bare = brackets === null ? null : (given.get(nameKey(brackets.outside)) ?? roleOf(brackets.outside));
  const unit = brackets === null ? null : unitOf(brackets.inside);
  if (bare !== null && unit !== null) return [named(bare), { is: 'unit', unit }];
  if (bare !== null && !figures.has(bare)) return [named(bare)];
  const role = roleOf(text);
  if (role !== null) return [named(role)];
  const colon = text.indexOf(':');
  const label = colon < 0 ? null : (given.get(nameKey(text.slice(0, colon))) ?? roleOf(text.slice(0, colon)));
  return label === null ? null : [named(label, true)];
}

/** Reads a text that is one name, without splitting it. */
function asName(text: string, { schoolYear, indicatorNamed, readUnit: unitOf }: Vocabulary): readonly Concept[] | null {
  const period = readPeriod(text, { schoolYear, areSpans: false });
  if (period !== null && isUsualYear(period)) return [{ is: 'period', period }];
  const indicator = indicatorNamed(text);
  if (indicator !== null) return withUnitBehind(text, indicator, unitOf);
  const lower = text.toLowerCase();
  const measure = measureWords.get(lower) ?? (plainYearWords.includes(lower) ? 'value' : undefined);
  if (measure !== undefined) return [{ is: 'measure', measure }];
  if (isPartOfYear(text)) return [{ is: 'part-of-year', text }];
  const before = yearsBefore(text);
  if (before !== null) return [{ is: 'relative-year', before }];
  const part = partNamed(text);
  if (part !== undefined) return [{ is: 'part', part }];
  const status = lower.length > 1 ? statuses.get(lower) : undefined;
  if (status !== undefined) return [{ is: 'status', status }];
  return null;
}

function isUsualYear({ period }: ReadPeriod): boolean {
  const year = Number(String(period).slice(0, 4));
  return year >= 1900 && year <= 2100;
}

function withUnitBehind(text: string, concept: Concept, unitOf: (text: string) => ReadUnit | null): readonly Concept[] {
  const brackets = bracketed(text);
  const unit = brackets === null ? null : unitOf(brackets.inside);
  return unit === null ? [concept] : [concept, { is: 'unit', unit }];
}

/** Reads 2020年（%） or 男（快报）: the text outside the brackets and the text inside. */
function inBrackets(text: string, vocabulary: Vocabulary): readonly Concept[] | null {
  const brackets = bracketed(text);
  if (brackets === null) return null;
  const [outside, inside] = [brackets.outside, brackets.inside].map((each) => conceptsOf(each, vocabulary));
  return areKnown(outside!) && areKnown(inside!) ? [...outside!, ...inside!] : null;
}

/** Reads 天门市 2020年: every word must be known. */
function inWords(text: string, vocabulary: Vocabulary): readonly Concept[] | null {
  const words = text.split(/\s+/u);
  if (words.length < 2 || words.length > 6) return null;
  const each = words.map((word) => conceptsOf(word, vocabulary));
  return each.every(areKnown) ? each.flat() : null;
}

function isOfFigures(concept: Concept): boolean {
  return concept.is === 'role' ? figureRoles.has(concept.role) : concept.is !== 'period';
}

const yearFirst = /^(\d{4}年?|\d{2}年)[\s:：-]*(.+)$/su;
const yearLast = /^(.+?)[\s:：-]*(\d{4}年?)$/su;

/** Reads 2024年完成值 or Target 2025: a year and the rest. */
function aroundYear(text: string, vocabulary: Vocabulary): readonly Concept[] | null {
  const first = yearFirst.exec(text);
  const found = first ?? yearLast.exec(text);
  if (found === null) return null;
  const [year, rest] = first === null ? [found[2]!, found[1]!] : [found[1]!, found[2]!];
  const concepts = conceptsOf(year, vocabulary);
  const others = conceptsOf(rest.trim(), vocabulary);
  // 2023年四季度 is one period and is read whole. Here the rest must not hold a second period.
  const isPlain = concepts[0]?.is === 'period' && others.every(isOfFigures);
  return isPlain ? [...concepts, ...others] : null;
}
