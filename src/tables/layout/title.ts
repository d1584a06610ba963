/** Reads titles and captions above a header, and section titles below it, for what they say about all their figures. */
import type { Bilingual } from '../../core/text.js';
import type { ObservationStatus } from '../../core/model.js';
import type { Concept, Named } from '../concepts/concept.js';
import { areaNamed, isAreaName, rankOf } from '../concepts/areas.js';
import { categoryOf, partInWords, partsInTitle, readDisaggregation, type Part } from '../concepts/disaggregation.js';
import { headerOf, roleOf, type ColumnRole } from '../concepts/heads.js';
import { isTopic } from '../concepts/topics.js';
import { memberOf } from '../concepts/member.js';
import { partOfYearIn, type ReadPeriod } from '../concepts/periods.js';
import { longestTitle, withoutAmong, withoutNumber } from '../concepts/text.js';
import { areaOfTitle, partOfYearOf, periodIn, unreadIn } from '../concepts/title-words.js';
import type { ReadUnit } from '../concepts/unit-names.js';
import { isOfTargets, statusInTitle } from '../concepts/words.js';
import { captionIn } from './caption.js';
import type { HeaderContext } from './header-context.js';
import { isRemark } from './remark.js';
import { itemsOf, type CaptionText } from './title-items.js';

/** A title or caption that is not understood: 人群：流动人口, or 流动人口 alone. Its figures are parts. @internal */
export interface UnknownCaption {
  readonly label: string;
  /** The key in `columns` that settles it: the label, or the title itself. */
  readonly key: string;
  readonly text: string;
  /** Counted from 1. */
  readonly column: number;
}

/** A caption with a label: 地区：甲市, 填报单位：统计局. */
export interface LabelledCaption {
  /** Counted from 1. */
  readonly row: number;
  readonly column: number;
  readonly label: string;
  readonly text: string;
}

/** @internal */
export interface Title {
  readonly indicator: { readonly id: string; readonly unit: ReadUnit | null } | null;
  /** A year or a month. `null` when the titles name no period, or several. */
  readonly period: ReadPeriod | null;
  /** A part of the year, where the titles name no year: 上半年 as the name of a sheet. */
  readonly partOfYear: string | null;
  readonly area: string | null;
  readonly parts: ReadonlyMap<string, string>;
  readonly status: ObservationStatus | null;
  /** `false` for a target or a comparison: its figures were not observed. */
  readonly isObserved: boolean;
  readonly unknown: readonly UnknownCaption[];
  readonly labels: readonly LabelledCaption[];
}

/** @internal */
export const noTitle: Title = {
  indicator: null,
  period: null,
  partOfYear: null,
  area: null,
  parts: new Map(),
  status: null,
  isObserved: true,
  unknown: [],
  labels: [],
};

/** Reads the rows above a header. `first` is the number of the first row, from 1. @internal */
export function titleOf(rows: readonly (readonly string[])[], first: number, named: Named): Title {
  return rows.reduce((title, row, i) => withRow(title, row, first + i, named), noTitle);
}

/** Adds one row to a title. @internal */
export function withRow(title: Title, row: readonly string[], number: number, named: Named): Title {
  const items = itemsOf(row, named);
  return items.reduce((read, { text, caption, column }) => {
    if (isRemark(text)) return withRemark(read, text, { row: number, column });
    if (caption !== null) return withCaption(read, caption, { row: number, column }, named);
    if (items.length > 1) return withWords(read, text);
    return withConcepts(read, text, named) ?? withWords(withPurpose(read, text), text);
  }, title);
}

const unobserved = { zh: '目标，不是实际数（未采用）', en: 'targets, not observed figures (not taken)' };

/** What a title adds to an earlier title: 地区=天门市. `null` when it adds nothing. @internal */
export function saysOf(after: Title, before: Title = noTitle): Bilingual | null {
  const { partOfYear } = after;
  const dated = after.period === null ? partOfYear : (after.period.within ?? after.period.period);
  const isSame = after.period === before.period && partOfYear === before.partOfYear;
  const period = isSame ? null : dated;
  const roles: readonly (readonly [ColumnRole, unknown])[] = [
    ['indicator', after.indicator === before.indicator ? null : after.indicator?.id],
    ['period', period],
    ['area', after.area === before.area ? null : after.area],
    ['status', after.status === before.status ? null : after.status],
  ];
  const isUnobserved = before.isObserved && !after.isObserved;
  const parts = [...after.parts].filter(([dimension, category]) => before.parts.get(dimension) !== category);
  const inWords = (language: 'zh' | 'en'): string =>
    [
      ...roles.flatMap(([role, text]) => (text == null ? [] : [`${headerOf(role, language)}=${String(text)}`])),
      ...parts.map((part) => partInWords(part, language)),
      ...(isUnobserved ? [unobserved[language]] : []),
    ].join('; ');
  return inWords('en') === '' ? null : { zh: inWords('zh'), en: inWords('en') };
}

/**
 * Adds a title that is not understood and that covers only some of the figures. These figures become parts, as under
 * any unknown head. `columns` may settle it under the text of the title. @internal
 */
export function withUnresolved(
  title: Title,
  text: string,
  column: number,
  named: Named,
  topics: () => ReadonlySet<string>,
): Title {
  const [concept] = named(text);
  if (concept?.is === 'role') return roleOf(text) === null ? withGiven(title, text, concept.role) : title;
  const caption = captionIn(text);
  const own = titleOf([[text]], 0, named);
  const bare = caption === null ? text : text.replace(caption.text, '');
  const isRead = own.labels.length > 0 || withConcepts(noTitle, text, named) !== null || text.length > longestTitle;
  if (isRead || isRemark(text) || isContinued(text) || isTopic(bare, topics, own.area)) return title;
  return { ...title, unknown: [...title.unknown, { label: section, key: text, text, column }] };
}

/** Adds a title that `columns` settles: as a part or as an area. In any other role it is a remark. */
function withGiven(title: Title, text: string, role: ColumnRole): Title {
  if (role === 'disaggregation') return withParts(title, [[section, text]]);
  return role === 'area' ? { ...title, area: text } : title;
}

/** The dimension for titles that are not understood. */
const section = 'section';

/** Whether a title only says that a table continues: 续表. @internal */
export function isContinued(text: string): boolean {
  return /^\s*(?:[（(]?续.*)?$/su.test(text);
}

/**
 * The words for how a title is read: what it says, and what of it is not understood. `null` when it says nothing and
 * nothing is left. @internal
 */
export function readingOf(
  says: Bilingual | null,
  texts: readonly string[],
  { named, topics }: Pick<HeaderContext, 'named' | 'topics'>,
): Bilingual | null {
  const left = texts.flatMap((text) => unreadOf(text, named, topics) ?? []).join(' ');
  const zh = [says?.zh, left && `未读懂“${left}”`].filter(Boolean).join('；');
  const en = [says?.en, left && `not understood: “${left}”`].filter(Boolean).join('; ');
  return zh === '' ? null : { zh, en };
}

/** What of a title is not understood. `null` when all of it is, and for captions and remarks. */
function unreadOf(text: string, named: Named, topics: () => ReadonlySet<string>): string | null {
  const isRead = withConcepts(noTitle, text, named) !== null || captionIn(text) !== null || isRemark(text);
  const area = areaOfTitle(text);
  if (isRead || itemsOf([text], named).some(({ caption }) => caption !== null)) return null;
  return isTopic(text, topics, area) ? null : unreadIn(text, area) || null;
}

/**
 * Whether a row holds only captions that describe, or that are read completely. `unitAt` is the column of the caption
 * whose unit is read.
 * @internal
 */
export function areCaptions(
  row: readonly string[],
  before: Title,
  named: Named,
  unitAt: number | null = null,
): boolean {
  return itemsOf(row, named).every(({ caption, column }) => {
    if (caption === null) return false;
    const { role } = caption;
    if (role === null || !doubtful.has(role) || (role === 'unit' && column === unitAt)) return true;
    const unsaid = { ...before, period: null };
    return saysOf(withCaption(unsaid, caption, { row: 0, column }, named), unsaid) !== null;
  });
}

/** Roles of captions that are not always read completely. Each of these is checked. */
const doubtful: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  ...(['period', 'unit', 'value', 'statement', 'numerator', 'denominator', 'multiplier', 'bound'] as const),
]);

type CaptionPlace = Pick<LabelledCaption, 'row' | 'column'>;

/** Reads a remark that only describes: 注：2024年为快报数, Source: yearbook. */
function withRemark(title: Title, text: string, at: CaptionPlace): Title {
  const colon = text.search(/[：:]/);
  const label = { ...at, label: text.slice(0, colon).trim(), text: text.slice(colon + 1).trim() };
  return { ...title, labels: [...title.labels, label] };
}

/** Reads 指标：婴儿死亡率(‰), 地区：甲市, 时间：2024年 or 人群：流动人口. */
function withCaption(title: Title, { role, label, text }: CaptionText, at: CaptionPlace, named: Named): Title {
  const read = { ...title, labels: [...title.labels, { ...at, label, text }] };
  if (text === '') return read;
  switch (role) {
    case 'area':
      return { ...read, area: areaNamed(text) ?? title.area };
    case 'period':
      return withPeriod(read, periodIn(text) ?? title.period, text);
    case 'indicator':
      // An indicator outside the plan: its figures must not count for the plan’s indicators.
      return withConcepts(read, text, named, 'indicator') ?? withUnknown(read, label, text, at.column);
    case 'sex':
    case 'urbanisation':
    case 'age': {
      const category = categoryOf(role, text);
      return category === null ? read : withParts(read, [[role, category]]);
    }
    case 'disaggregation':
      return withParts(read, readDisaggregation(text));
    case 'remark':
      return reporters.test(label) ? { ...read, area: smaller(title.area, placeOf(text)) } : read;
    case 'subperiod':
    case 'status':
    case null:
      return withMember(read, label, text, at.column, named);
    default:
      return read;
  }
}

/** Labels of those who report: the return of a town or a village holds its figures. */
const reporters = /^(?:填报|报送|上报|填表)(?:单位|部门)$/u;

/** The town, village or school that a reporter is or belongs to. `null` for a city or a department. */
function placeOf(reporter: string): string | null {
  const area = areaOfTitle(reporter) ?? (isAreaName(reporter) ? reporter : null);
  return area === null || rankOf(area) !== null ? null : area;
}

function withParts(title: Title, parts: readonly Part[]): Title {
  return { ...title, parts: new Map([...title.parts, ...parts]) };
}

/** Reads a caption whose label is not understood, or that is clear only together with the rest of the title. */
function withMember(title: Title, label: string, text: string, column: number, named: Named): Title {
  const member = memberOf(text, named);
  switch (member.is) {
    case 'whole':
    case 'level':
    case 'measure':
      return title;
    case 'not-observed':
      return { ...title, isObserved: false };
    case 'status':
      return { ...title, status: member.status };
    case 'part':
      return withParts(title, [member.part]);
    case 'part-of-year': {
      const year = title.period?.period;
      const period = typeof year === 'number' ? partOfYearIn(member.text, year) : null;
      if (period !== null) return { ...title, period };
    }
  }
  return withUnknown(title, label, text, column);
}

function withUnknown(title: Title, label: string, text: string, column: number): Title {
  return { ...title, unknown: [...title.unknown, { label, key: label, text, column }] };
}

/** Reads a text that consists only of known names. `null` for other texts. */
function withConcepts(title: Title, text: string, named: Named, only?: 'indicator'): Title | null {
  const concepts = named(withoutAmong(withoutNumber(text)).replace(/:$/u, ''));
  const known = ['part', 'area', 'level', 'period', 'indicator', 'unit', 'status'];
  const [first] = concepts;
  const isRead = first !== undefined && first.is !== 'unit' && concepts.every(({ is }) => known.includes(is));
  if (!isRead || (only !== undefined && !concepts.some(({ is }) => is === only))) return null;
  return concepts.reduce((read, concept) => withConcept(read, concept, concepts), title);
}

function withConcept(title: Title, concept: Concept, concepts: readonly Concept[]): Title {
  switch (concept.is) {
    case 'indicator': {
      const unit = concepts.find((each) => each.is === 'unit')?.unit ?? null;
      return { ...title, indicator: { id: concept.id, unit } };
    }
    case 'period':
      return { ...title, period: concept.period };
    case 'area':
      return { ...title, area: concept.area };
    case 'status':
      return { ...title, status: concept.status };
    case 'level':
      return { ...title, area: areaNamed(concept.word) ?? title.area };
    case 'part':
      return concept.part === null ? title : withParts(title, [concept.part]);
    default:
      return title;
  }
}

/** Reads whether a title alone in its row is of targets or of forecasts. */
function withPurpose(title: Title, text: string): Title {
  const status = title.status ?? statusInTitle(text);
  return { ...title, status, isObserved: title.isObserved && !isOfTargets(text) };
}

/** Reads only the known words of a title. */
function withWords(title: Title, text: string): Title {
  const parts = partsInTitle(text).filter(([dimension]) => !title.parts.has(dimension));
  return withParts(
    {
      ...withPeriod(title, title.period ?? periodIn(text), text),
      area: smaller(title.area, areaOfTitle(text)),
    },
    parts,
  );
}

/** Adds a period, or the part of a year that a text names without a year. */
function withPeriod(title: Title, period: ReadPeriod | null, text: string): Title {
  const partOfYear = period === null ? (title.partOfYear ?? partOfYearOf(text)) : null;
  return { ...title, period, partOfYear };
}

/** The area of two titles: that of the first, unless the second is a town or a village within it. */
function smaller(area: string | null, other: string | null): string | null {
  const isWithin = area !== null && other !== null && rankOf(area) !== null && rankOf(other) === null;
  return isWithin ? other : (area ?? other);
}
