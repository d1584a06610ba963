/** From the text of a head to what it means: the one place where this is decided. */
import type { ObservationStatus } from '../../core/model.js';
import { partNamed, type Part } from './disaggregation.js';
import { isAreaName } from './areas.js';
import { figureRoles, roleOf, type ColumnRole } from './heads.js';
import { isPartOfYear, readPeriod, yearsBefore, type ReadPeriod, type SchoolYear } from './periods.js';
import { bracketed } from './text.js';
import { nameKey } from '../../core/similarity.js';
import type { ReadUnit } from './unit-names.js';
import { isNotObserved, measureWords, plainYearWords, statuses } from './words.js';

/** What a figure is of its indicator. @internal */
export type Measure = 'value' | 'statement' | 'numerator' | 'denominator';

/** What a text means. @internal */
export type Concept =
  /** The name of a dimension, of an attribute, or of what figures are: 地区, 备注, 数值. */
  | { readonly is: 'role'; readonly role: ColumnRole; readonly isLabelled: boolean }
  | { readonly is: 'indicator'; readonly id: string }
  /** The aliases say that it is no indicator of the plan. */
  | { readonly is: 'left-out' }
  | { readonly is: 'period'; readonly period: ReadPeriod }
  | { readonly is: 'part-of-year'; readonly text: string }
  | { readonly is: 'relative-year'; readonly before: number | 'baseline' }
  | { readonly is: 'area'; readonly area: string }
  /** `null`: the whole. */
  | { readonly is: 'part'; readonly part: Part | null }
  | { readonly is: 'unit'; readonly unit: ReadUnit }
  | { readonly is: 'status'; readonly status: ObservationStatus }
  | { readonly is: 'measure'; readonly measure: 'value' | 'numerator' | 'denominator' }
  | { readonly is: 'not-observed' }
  | { readonly is: 'unknown'; readonly text: string };

/** What is known before a text is read. @internal */
export interface Vocabulary {
  /** Roles the caller gives to heads, by name. */
  readonly given: ReadonlyMap<string, ColumnRole>;
  readonly schoolYear: SchoolYear;
  readonly indicatorNamed: (text: string) => Concept | null;
  readonly readUnit: (text: string) => ReadUnit | null;
  /** What was asked before. */
  readonly known: Map<string, readonly Concept[]>;
}

/** A head longer than this is a text. */
const longest = 200;

/**
 * What a head says: one concept, or several where it is made of words each of which is known (2024年目标值, 城市（‰）). A head
 * that is not understood whole is unknown, but for a year it begins or ends with. @internal
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

/** More texts than these are forgotten: a table may have as many members as rows. */
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

/** The roles of figures, in which a remark in brackets would change what they are. */
const figures: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['value', 'numerator', 'denominator']);

function asRole(text: string, { given, readUnit: unitOf }: Vocabulary): readonly Concept[] | null {
  const named = (role: ColumnRole, isLabelled = false): Concept => ({ is: 'role', role, isLabelled });
  const own = given.size === 0 ? undefined : given.get(nameKey(text));
  if (own !== undefined) return [named(own)];
  // A unit in brackets comes first: its signs are no part of what a name is found by.
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

/** A text that is the name of something, as it stands. */
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

/** 2020年（%）, 男（快报）: what stands outside, and what the brackets add. */
function inBrackets(text: string, vocabulary: Vocabulary): readonly Concept[] | null {
  const brackets = bracketed(text);
  if (brackets === null) return null;
  const [outside, inside] = [brackets.outside, brackets.inside].map((each) => conceptsOf(each, vocabulary));
  return areKnown(outside!) && areKnown(inside!) ? [...outside!, ...inside!] : null;
}

/** 天门市 2020年: words of which each is known. */
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

/** 2024年完成值, Target 2025: a year and the rest. */
function aroundYear(text: string, vocabulary: Vocabulary): readonly Concept[] | null {
  const first = yearFirst.exec(text);
  const found = first ?? yearLast.exec(text);
  if (found === null) return null;
  const [year, rest] = first === null ? [found[2]!, found[1]!] : [found[1]!, found[2]!];
  const concepts = conceptsOf(year, vocabulary);
  const others = conceptsOf(rest.trim(), vocabulary);
  // 2023年四季度 is read as a whole; a second period would be another one.
  const isPlain = concepts[0]?.is === 'period' && others.every(isOfFigures);
  return isPlain ? [...concepts, ...others] : null;
}
