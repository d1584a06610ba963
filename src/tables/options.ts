/** The options for reading a table. */
import { indicatorError } from '../core/errors.js';
import type { Indicator } from '../core/model.js';
import {
  aFlag,
  aFunction,
  aRecord,
  checkedLater,
  checkOptions,
  oneOf,
  textsByKey,
  type KeyRules,
  type ValueRule,
} from '../core/options.js';
import { period, type PeriodInput } from '../core/period.js';
import { checkArgument, fields } from '../core/results.js';
import type { Bilingual } from '../core/text.js';
import { isUnit, type Measured, type Unit } from '../core/units.js';
import type { Catalogue, Ids, ItemOutline } from '../plan/model.js';
import { categoryOf } from './concepts/disaggregation.js';
import { columnNames, isColumnRole, roleOf, type ColumnRole } from './concepts/heads.js';
import { namesOf, type Names } from './concepts/names.js';
import type { SchoolYear } from './concepts/periods.js';
import { nameKey } from '../core/similarity.js';
import { readUnit as knownUnit, unitKey, type ReadUnit } from './concepts/unit-names.js';
import type { DecimalMark } from './concepts/value.js';
import type { TableFormat } from './formats/read-sheets.js';

/** Options for reading a table. */
export interface ReadOptions<I extends Ids = Ids> {
  /** The plan that defines the indicators: the catalogue, or the result of `definePlan`. */
  readonly plan: Catalogue<I, ItemOutline> | Catalogue<I>;
  /**
   * @defaultValue JSON when the text begins with `[` or `{`, otherwise CSV or TSV with the comma, semicolon or tab that
   *   makes a table of the text
   */
  readonly format?: TableFormat;
  /**
   * Names that the plan does not have. Each name maps to the id of an indicator, to its name in either language, or to
   * `null` to leave the name out.
   */
  readonly aliases?: Readonly<Record<string, I['indicator'] | (string & {}) | null>>;
  /**
   * Heads that `columnNames` does not have. Each head maps to the content of its column. A number is the place of a
   * column, from 1. The name of a sheet that sets its figures apart is settled as a head is. A head that the table does
   * not have is an error.
   */
  readonly columns?: Readonly<Record<string, ColumnRole>>;
  /** Your own words for units: `{ '个': 'per-1000' }`. They override the known names. */
  readonly units?: Readonly<Record<string, Unit>>;
  /**
   * The part of the data that is the whole of an indicator, by id. `{ 'female-life-expectancy': { sex: 'F' } }` reads
   * the rows for women as the whole. Rows for both sexes together are filed under `_T`, so they are not mistaken for
   * the whole.
   */
  readonly whole?: { readonly [Id in I['indicator']]?: Readonly<Record<string, string>> };
  /**
   * The indicator for figures that name no indicator, for a file with one indicator. Its id, or its name in either
   * language.
   */
  readonly indicator?: I['indicator'] | (string & {});
  /** The area for rows that name no area. */
  readonly area?: string;
  /** The period for rows that name no period. */
  readonly period?: PeriodInput;
  /** The source for rows that name no source. */
  readonly source?: string;
  /**
   * Whether blank cells of indicators and areas take the text above them. Use it when cells are merged over several
   * rows, so that only the first row names the indicator. A blank area under a new indicator stays blank if its column
   * follows the column of the indicator.
   *
   * @defaultValue `false`
   */
  readonly fillDown?: boolean;
  /**
   * The calendar year of 2023-2024学年. `start`: the year in which it starts, because the Ministry of Education counts
   * pupils on 1 September. `end`: the year in which it ends, as UNESCO dates school years.
   *
   * @defaultValue `'start'`
   */
  readonly schoolYear?: SchoolYear;
  /**
   * The decimal mark. The other of the two marks then separates thousands.
   *
   * @defaultValue `'.'`, unless some figures in the table can only be read with a decimal comma
   */
  readonly decimalMark?: DecimalMark;
  /**
   * How to treat a figure that may be a share where a percentage is meant (0.985 in a column of %). `refuse` does not
   * take it and reports a problem, `convert` reads it as a share (98.5 %), `keep` reads it as printed.
   *
   * @defaultValue `'refuse'`
   */
  readonly suspectedShares?: SuspectedShares;
  /**
   * Called after every few thousand rows and at the end, with the number of rows read and the number of rows of the
   * whole input. A short table calls it once.
   */
  readonly onProgress?: (rows: number, of: number) => void;
}

/** The treatment of figures that may be shares. */
export type SuspectedShares = 'refuse' | 'convert' | 'keep';

/** Checked options, prepared for reading. @internal */
export interface Settings {
  readonly format: TableFormat | null;
  readonly names: Names;
  readonly indicatorOf: (id: string) => Indicator;
  /**
   * The smallest number that a criterion of the plan demands of an indicator, in its unit. `null` when there is none.
   */
  readonly levelOf: (id: string) => number | null;
  /** Whether a criterion of the plan judges every reporting unit, so that a unit without a figure counts. */
  readonly isJudgedByUnit: (id: string) => boolean;
  /** The name keys of the plans and their domains. Titles with these names do not distinguish figures. */
  readonly topics: () => ReadonlySet<string>;
  /** The base year of the plan. `null` when its plans have different base years. */
  readonly baseline: number | null;
  readonly columns: ReadonlyMap<string, ColumnRole>;
  readonly readUnit: (text: string) => ReadUnit | null;
  readonly whole: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly indicator: string | null;
  readonly area: string | null;
  readonly period: PeriodInput | null;
  readonly source: string | null;
  readonly fillDown: boolean;
  readonly schoolYear: SchoolYear;
  readonly decimalMark: DecimalMark | null;
  readonly suspectedShares: SuspectedShares;
  readonly onProgress: (rows: number, of: number) => void;
}

const list: ValueRule = [Array.isArray, 'a list'];
const aPlan = fields(
  { hasIndicator: aFunction, indicator: aFunction, indicators: list, criteria: list, plans: list },
  'the catalogue, or what definePlan returned',
);
const aName: ValueRule = [(value) => typeof value === 'string' && value.trim() !== '', 'a text'];

const ofBoth: KeyRules = {
  plan: aPlan,
  aliases: aRecord,
  columns: aRecord,
  units: aRecord,
  whole: aRecord,
  indicator: checkedLater,
  area: aName,
  period: checkedLater,
  source: aName,
  fillDown: aFlag,
  schoolYear: oneOf('start', 'end'),
  decimalMark: oneOf('.', ','),
  suspectedShares: oneOf('refuse', 'convert', 'keep'),
  onProgress: aFunction,
};

/** The options for text tables. */
const ofTables: KeyRules = { ...ofBoth, format: oneOf('csv', 'tsv', 'json') };

/** The options for workbooks. @internal */
export const ofWorkbooks: KeyRules = {
  ...ofBoth,
  sheet: [(value) => typeof value === 'string' || Number.isInteger(value), 'the name of a sheet, or its number'],
};

/** @internal */
export function settingsOf(options: ReadOptions<Ids>, rules: KeyRules = ofTables): Settings {
  checkOptions(options, rules);
  const { plan, format, fillDown = false, schoolYear = 'start', decimalMark } = options;
  // The plan is the only required option.
  checkArgument(plan, 'options.plan', aPlan);
  const readUnit = unitsOf(Object.entries(options.units ?? {}), plan.indicators);
  const names = aliasedNames(options, readUnit);
  return {
    format: format ?? null,
    names,
    indicatorOf: (id) => plan.indicator(id),
    levelOf: levelsOf(plan),
    isJudgedByUnit: judgedByUnit(plan),
    topics: topicsOf(plan),
    baseline: baselineOf(plan),
    columns: rolesOf(Object.entries(options.columns ?? {})),
    readUnit,
    whole: wholesOf(plan, Object.entries(options.whole ?? {})),
    indicator: options.indicator === undefined ? null : idOf(names, options.indicator, 'options.indicator'),
    area: options.area ?? null,
    period: options.period === undefined ? null : (period(options.period, 'options.period'), options.period),
    source: options.source ?? null,
    fillDown,
    schoolYear,
    decimalMark: decimalMark ?? null,
    suspectedShares: options.suspectedShares ?? 'refuse',
    onProgress: options.onProgress ?? (() => undefined),
  };
}

function topicsOf({ plans }: ReadOptions<Ids>['plan']): () => ReadonlySet<string> {
  let topics: ReadonlySet<string> | undefined;
  return () => {
    const titles = (): readonly Bilingual[] =>
      plans.flatMap(({ title, domains }) => [title, ...domains.map((domain) => domain.title)]);
    topics ??= new Set(titles().flatMap(({ zh, en }) => [nameKey(zh), nameKey(en)]));
    return topics;
  };
}

function aliasedNames({ plan, aliases }: ReadOptions<Ids>, unitOf: Settings['readUnit']): Names {
  const own = namesOf(plan.indicators, new Map(), unitOf);
  const ids = Object.entries(aliases ?? {}).map(([alias, id]) => {
    return [alias, id === null ? null : idOf(own, id, `options.aliases[${JSON.stringify(alias)}]`)] as const;
  });
  return ids.length === 0 ? own : namesOf(plan.indicators, new Map(ids), unitOf);
}

/** The id of an indicator, from its id or its name in either language. */
function idOf(names: Names, name: unknown, where: string): string {
  const found = typeof name === 'string' ? names.find(name) : null;
  if (found?.kind === 'indicator') return found.id;
  const near = found !== null && 'candidates' in found ? found.candidates.map(({ indicator }) => indicator) : [];
  const hint = near.length === 0 ? '' : ` (${near.join(', ')})`;
  throw indicatorError('UNKNOWN_ID', where, `the id of an indicator${hint}`, name);
}

function rolesOf(columns: readonly (readonly [string, unknown])[]): ReadonlyMap<string, ColumnRole> {
  return new Map(
    columns.map(([head, role]) => {
      if (isColumnRole(role)) return [head, role] as const;
      const meant = typeof role === 'string' ? roleOf(role) : null;
      const roles = Object.keys(columnNames).join(', ');
      const expected =
        meant === null ? `what a column can hold: ${roles}` : `${meant}, which is what “${String(role)}” means here`;
      throw indicatorError('BAD_OPTION', `options.columns[${JSON.stringify(head)}]`, expected, role);
    }),
  );
}

/** Reads names of units. The caller’s words and the plan’s own units are tried before the known names. */
function unitsOf(
  units: readonly (readonly [string, unknown])[],
  indicators: readonly Measured[],
): (text: string) => ReadUnit | null {
  const ofPlan = indicators.flatMap(({ unit, ownUnit }) =>
    ownUnit
      ? [unit, ownUnit.symbol.zh, ownUnit.symbol.en].map((word) => [unitKey(word), { unit, power: 0 }] as const)
      : [],
  );
  const isOfPlan = (unit: unknown): unit is string => ofPlan.some(([, own]) => own.unit === unit);
  const given = units.map(([word, unit]) => {
    if (isUnit(unit) || isOfPlan(unit)) return [unitKey(word), { unit, power: 0 }] as const;
    throw indicatorError('BAD_OPTION', `options.units[${JSON.stringify(word)}]`, 'a unit', unit);
  });
  const own = new Map([...ofPlan, ...given]);
  return own.size === 0 ? knownUnit : (text) => own.get(unitKey(text)) ?? knownUnit(text);
}

const [isPartition, partition] = textsByKey('categories by dimension, such as { sex: "F" }');

function wholesOf(
  plan: { hasIndicator(id: string): boolean },
  wholes: readonly (readonly [string, Readonly<Record<string, string>> | undefined])[],
): Settings['whole'] {
  return new Map(
    wholes.map(([id, parts]) => {
      if (!plan.hasIndicator(id)) throw indicatorError('UNKNOWN_ID', 'options.whole', 'the id of an indicator', id);
      const where = `options.whole[${JSON.stringify(id)}]`;
      if (parts !== undefined && !isPartition(parts, where))
        throw indicatorError('BAD_OPTION', where, partition, parts);
      const categories = Object.entries(parts ?? {});
      return [id, new Map(categories.map(([dimension, part]) => [dimension, categoryOf(dimension, part) ?? part]))];
    }),
  );
}

function baselineOf(plan: {
  readonly plans: readonly { readonly years: { readonly baseline: number } }[];
}): number | null {
  const years = new Set(plan.plans.map(({ years: { baseline } }) => baseline));
  return years.size === 1 ? [...years][0]! : null;
}

function judgedByUnit(plan: Catalogue<Ids, ItemOutline> | Catalogue): (id: string) => boolean {
  let ids: ReadonlySet<string> | undefined;
  return (id) => {
    ids ??= new Set(plan.criteria.flatMap(({ scope, indicator }) => (scope === 'every-unit' ? [indicator] : [])));
    return ids.has(id);
  };
}

function levelsOf(plan: { readonly criteria: readonly object[] }): (id: string) => number | null {
  let levels: Map<string, number> | undefined;
  return (id) => {
    if (levels === undefined) {
      levels = new Map();
      for (const criterion of plan.criteria as readonly {
        readonly indicator: string;
        readonly value?: string;
        readonly min?: string;
      }[]) {
        const level = Number(criterion.value ?? criterion.min ?? NaN);
        if (level > 0) levels.set(criterion.indicator, Math.min(level, levels.get(criterion.indicator) ?? Infinity));
      }
    }
    return levels.get(id) ?? null;
  };
}

/** Roles given to heads, by name key. @internal */
export function givenByName(columns: Settings['columns']): ReadonlyMap<string, ColumnRole> {
  return new Map([...columns].filter(([head]) => !/^\d+$/.test(head)).map(([head, role]) => [nameKey(head), role]));
}
