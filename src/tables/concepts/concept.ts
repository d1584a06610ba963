/** From the text of a head to its meaning. Only this file decides the meaning. */
import type { ObservationStatus } from '../../core/model.js';
import { partNamed, type Part } from './disaggregation.js';
import { isAreaName, levelOf } from './areas.js';
import { cornerOf, figureRoles, roleOf, type ColumnRole } from './heads.js';
import { isPartOfYear, isUsualYear, readPeriod, type ReadPeriod, type SchoolYear } from './periods.js';
import { relativePeriod, type RelativePeriod } from './relative-periods.js';
import { bracketed, longestTitle, withoutAmong, withoutFootnote } from './text.js';
import { nameKey } from '../../core/similarity.js';
import { unitsBehind, type ReadUnit } from './unit-names.js';
import { isNotObserved, isPlainYearWord, measureWords, statuses, statusOfFlags } from './words.js';

/** What a figure states about its indicator. @internal */
export type Measure = 'value' | 'statement' | 'numerator' | 'denominator';

/** The meaning of a text. @internal */
export type Concept =
  /** The name of a dimension, of an attribute or of a kind of figure: 地区, 备注, 数值. */
  | { readonly is: 'role'; readonly role: ColumnRole; readonly isLabelled: boolean }
  /** 指标\\年份: the heads of the texts beside it and below it. The other columns decide which is which. */
  | { readonly is: 'corner'; readonly roles: readonly ColumnRole[] }
  | { readonly is: 'indicator'; readonly id: string }
  /** The aliases say that the name is not an indicator of the plan. */
  | { readonly is: 'left-out' }
  | { readonly is: 'period'; readonly period: ReadPeriod }
  | { readonly is: 'part-of-year'; readonly text: string }
  | { readonly is: 'relative-period'; readonly relative: RelativePeriod }
  | { readonly is: 'area'; readonly area: string }
  /** 全市, 全国: the whole of a table, or an area above it. The table decides. */
  | { readonly is: 'level'; readonly word: string }
  /** `null` for the whole. */
  | { readonly is: 'part'; readonly part: Part | null }
  | { readonly is: 'unit'; readonly unit: ReadUnit }
  | { readonly is: 'status'; readonly status: ObservationStatus }
  | { readonly is: 'measure'; readonly measure: 'value' | 'numerator' | 'denominator' }
  | { readonly is: 'not-observed' }
  | { readonly is: 'unknown'; readonly text: string };

/** Reads the concepts of a text. @internal */
export type Named = (text: string) => readonly Concept[];

/** What is known before a text is read. @internal */
export interface Vocabulary {
  /** Roles that the caller gives to heads, by name. */
  readonly given: ReadonlyMap<string, ColumnRole>;
  readonly schoolYear: SchoolYear;
  /** The indicator that a text names, and the unit behind the name. */
  readonly indicatorNamed: (text: string) => readonly Concept[] | null;
  readonly readUnit: (text: string) => ReadUnit | null;
  /** Results of earlier calls. */
  readonly known: Map<string, readonly Concept[]>;
}

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
  const plain = text.length > longestTitle ? text : withoutAmong(withoutFootnote(text).text);
  if (plain !== text && !vocabulary.given.has(nameKey(text))) return conceptsOf(plain, vocabulary);
  const known = text.length > longestTitle ? null : (asRole(text, vocabulary) ?? asName(text, vocabulary));
  if (known !== null) return known;
  const bare = unitsBehind(text, vocabulary.readUnit)[0]?.outside ?? bracketed(text)?.outside ?? text;
  if (text.length <= longestTitle && isNotObserved(bare)) return [{ is: 'not-observed' }];
  const parts =
    text.length > 60
      ? null
      : (asCorner(text) ??
        inBrackets(text, vocabulary) ??
        inPieces(text, /\s+/u, vocabulary) ??
        inPieces(text, /\s*[,，;；—–]\s*/u, vocabulary) ??
        aroundYear(text, vocabulary) ??
        beforeSum(text, vocabulary) ??
        beforeName(text, vocabulary));
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
  const units = unitsBehind(text, unitOf);
  if (own !== undefined) {
    const [unit] = figures.has(own) ? units : [];
    return unit === undefined ? [named(own)] : [named(own), { is: 'unit', unit: unit.unit }];
  }
  const roleIn = (name: string): ColumnRole | null => given.get(nameKey(name)) ?? roleOf(name);
  // A unit behind the name is read first: its signs are not part of the name.
  for (const { outside, unit } of units) {
    const measured = roleIn(outside);
    if (measured !== null) return [named(measured), { is: 'unit', unit }];
  }
  const outside = bracketed(text)?.outside;
  const bare = outside === undefined ? null : roleIn(outside);
  if (bare !== null && !figures.has(bare)) return [named(bare)];
  const role = roleOf(text);
  if (role !== null) return [named(role)];
  const colon = text.indexOf(':');
  const label = colon < 0 ? null : roleIn(text.slice(0, colon));
  return label === null ? null : [named(label, true)];
}

function asCorner(text: string): readonly Concept[] | null {
  const roles = cornerOf(text);
  return roles === null ? null : [{ is: 'corner', roles }];
}

/** Reads a text that is one name, without splitting it. */
function asName(text: string, { schoolYear, indicatorNamed }: Vocabulary): readonly Concept[] | null {
  const period = readPeriod(text, { schoolYear, areSpans: false });
  if (period !== null && isUsualYear(period)) return [{ is: 'period', period }];
  const indicator = indicatorNamed(text);
  if (indicator !== null) return indicator;
  const lower = text.toLowerCase();
  const measure = measureWords.get(lower) ?? (isPlainYearWord(lower) ? 'value' : undefined);
  if (measure !== undefined) return [{ is: 'measure', measure }];
  if (isPartOfYear(text)) return [{ is: 'part-of-year', text }];
  const relative = relativePeriod(text);
  if (relative !== null) return [{ is: 'relative-period', relative }];
  if (levelOf(text) !== null) return [{ is: 'level', word: text }];
  const part = partNamed(text);
  if (part !== undefined) return [{ is: 'part', part }];
  const status = lower.length > 1 ? statuses.get(lower) : undefined;
  if (status !== undefined) return [{ is: 'status', status }];
  return flaggedYear(text);
}

/** Reads 2023p, 2023 (e): a year and a flag. */
function flaggedYear(text: string): readonly Concept[] | null {
  const [, year, flags] = /^(\d{4})\s*[(（]?([a-z]{1,2})[)）]?$/iu.exec(text) ?? [];
  const status = flags === undefined ? null : statusOfFlags(flags);
  if (status === null) return null;
  const period: ReadPeriod = { period: Number(year), within: null };
  return isUsualYear(period)
    ? [
        { is: 'period', period },
        { is: 'status', status },
      ]
    : null;
}

/** Reads 2020年（%） or 男（快报）: the text outside the brackets and the text inside. */
function inBrackets(text: string, vocabulary: Vocabulary): readonly Concept[] | null {
  const brackets = bracketed(text);
  if (brackets === null) return null;
  const [outside, inside] = [brackets.outside, brackets.inside].map((each) => conceptsOf(each, vocabulary));
  return areKnown(outside!) && areKnown(inside!) ? [...outside!, ...inside!] : null;
}

/** Reads 天门市 2020年, or 婴儿死亡率—农村: every piece must be known. */
function inPieces(text: string, separator: RegExp, vocabulary: Vocabulary): readonly Concept[] | null {
  const pieces = text.split(separator);
  if (pieces.length < 2 || pieces.length > 6 || pieces.includes('')) return null;
  const each = pieces.map((piece) => conceptsOf(piece, vocabulary));
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

/** Reads 1—6月累计: a period, and what runs up to its end. */
function beforeSum(text: string, vocabulary: Vocabulary): readonly Concept[] | null {
  const at = text.lastIndexOf('累计');
  if (at < 1) return null;
  const concepts = [text.slice(0, at), text.slice(at)].flatMap((each) => conceptsOf(each.trim(), vocabulary));
  return concepts.every(({ is }) => ofPeriods.has(is)) ? concepts : null;
}

const ofPeriods: ReadonlySet<Concept['is']> = new Set<Concept['is']>(['period', 'part-of-year', 'relative-period']);

/** Parts and areas that stand before the name of an indicator: 农村婴儿死亡率, 全国婴儿死亡率. */
const before = [
  /^(?:城市|城镇|农村|乡村|[男女]性?|(?:urban|rural|male|female)\s)/iu,
  /^\p{Script=Han}{1,7}?(?:自治区|自治州|自治县|[国省市州盟县旗区镇乡]|街道)/u,
];

function beforeName(text: string, { indicatorNamed, ...vocabulary }: Vocabulary): readonly Concept[] | null {
  for (const pattern of before) {
    const [first] = pattern.exec(text) ?? [];
    const named = first === undefined ? null : indicatorNamed(text.slice(first.length));
    if (named?.[0]?.is !== 'indicator') continue;
    const concepts = conceptsOf(first!.trim(), { indicatorNamed, ...vocabulary });
    if (areKnown(concepts)) return [...concepts, ...named];
  }
  return null;
}
