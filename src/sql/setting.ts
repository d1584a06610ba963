/** Checks and completes the options of a compilation. */
import { indicatorError } from '../core/errors.js';
import type { Indicator } from '../core/model.js';
import { period, type Period, type PeriodInput } from '../core/period.js';
import { aFlag, aRecord, checkedLater, checkKeys, checkOptions, type KeyRules } from '../core/options.js';
import type { Criterion } from '../criteria/criterion.js';
import { policyFor, type Policy, type PolicyInput } from '../criteria/policy/policy.js';
import type { Arithmetic } from '../expressions/arithmetic.js';
import type { SqlDialect } from '../expressions/dialects/dialect.js';
import { dialectOf } from '../expressions/dialects/dialects.js';
import { ratiosOf } from '../expressions/numbers/ratio.js';
import { wholesOf } from '../expressions/numbers/whole.js';
import { relationOf, type KnownRelation, type ObservationColumn, type Relations } from './relations.js';

/** The digits of the figures. A row with more digits is never judged approximately: its verdict is `recheck`. */
export interface Digits {
  /** Digits before the point of a figure in its indicator's unit. @defaultValue 9 */
  readonly whole?: number;
  /** Digits after the point. @defaultValue 4 */
  readonly places?: number;
  /**
   * Digits of numerators and denominators, which are whole numbers. 0: the data have no counts; the SQL is shorter and
   * faster.
   *
   * @defaultValue 9
   */
  readonly counts?: number;
}

/** The periods in the data. */
export interface Periods {
  /**
   * The first year that criteria use; earlier rows are ignored.
   *
   * @defaultValue ten years before the base year, or before the date asked about where that is earlier
   */
  readonly from?: number;
}

/** The options of every statement. */
export interface SqlOptions<CriterionId extends string = string> {
  readonly dialect: SqlDialect;
  /** The date of the answer: a day, month or year. */
  readonly asOf: PeriodInput;
  readonly policy?: PolicyInput;
  /** @defaultValue all criteria of the plan */
  readonly criteria?: readonly CriterionId[];
  readonly relations?: Relations;
  readonly digits?: Digits;
  readonly periods?: Periods;
  /**
   * Writes the texts of the plan into the statement, quoted, so that it runs from a file.
   *
   * @defaultValue false: the texts are parameters
   */
  readonly literals?: boolean;
}

/** The parts of a plan that compilation needs. @internal */
export interface SqlPlan {
  readonly criteria: readonly Criterion[];
  criterion(id: string): Criterion;
  indicator(id: string): Indicator;
  hasUnit(unit: string): boolean;
  yearsOf(criterion: string): { readonly start: number; readonly baseline: number } | null;
  policyOf(criterion: string): Partial<Policy> | null;
}

/** The input of a compilation. @internal */
export interface Setting extends Arithmetic {
  readonly plan: SqlPlan;
  readonly criteria: readonly Criterion[];
  readonly asOf: Period;
  readonly policyOf: (criterion: Criterion) => Policy;
  readonly digits: Required<Digits>;
  /** Whether the data have numerators and denominators. */
  readonly counts: boolean;
  readonly literals: boolean;
  /** The years with a column. */
  readonly years: readonly number[];
  readonly observations: KnownRelation<ObservationColumn>;
  readonly areas: KnownRelation<'area'> | null;
  readonly units: KnownRelation<'unit' | 'area'> | null;
  readonly statements: KnownRelation<'area' | 'indicator' | 'period' | 'attested'> | null;
}

const optionRules: KeyRules = {
  dialect: checkedLater,
  asOf: checkedLater,
  policy: aRecord,
  criteria: checkedLater,
  relations: checkedLater,
  digits: checkedLater,
  periods: checkedLater,
  literals: aFlag,
};
const relationRules: KeyRules = {
  observations: checkedLater,
  areas: checkedLater,
  units: checkedLater,
  statements: checkedLater,
};
const digitRules: KeyRules = { whole: checkedLater, places: checkedLater, counts: checkedLater };
const periodRules: KeyRules = { from: checkedLater };
const mostYears = 31;

/** @internal */
export function settingOf(plan: SqlPlan, options: SqlOptions): Setting {
  if (typeof plan?.criterion !== 'function')
    throw indicatorError('BAD_OPTION', 'plan', 'what definePlan returned', plan);
  checkOptions(options, optionRules);
  const dialect = dialectOf(options.dialect);
  const criteria = options.criteria === undefined ? plan.criteria : chosen(plan, options.criteria);
  const digits = digitsOf(options.digits);
  const asOf = period(options.asOf, 'options.asOf');
  const { relations = {} } = options;
  checkKeys(relations, relationRules, 'options.relations');
  const observations = relationOf<ObservationColumn>('observations', relations.observations);
  const wholes = wholesOf(dialect);
  return {
    plan,
    dialect,
    wholes,
    ratios: ratiosOf(wholes),
    criteria,
    asOf,
    policyOf: (criterion) => policyFor(criterion, options.policy, plan),
    digits,
    counts: digits.counts > 0 && observations.has('numerator') && observations.has('denominator'),
    literals: options.literals === true,
    years: yearsOf(plan, criteria, asOf, options.periods),
    observations,
    areas: relations.areas === undefined ? null : relationOf('areas', relations.areas),
    units: relations.units === undefined ? null : relationOf('units', relations.units),
    statements: relations.statements === undefined ? null : relationOf('statements', relations.statements),
  };
}

function chosen(plan: SqlPlan, ids: unknown): readonly Criterion[] {
  if (!Array.isArray(ids) || ids.length === 0)
    throw indicatorError('BAD_OPTION', 'options.criteria', 'a list of ids of criteria', ids);
  return [...new Set<string>(ids)].map((id) => plan.criterion(id));
}

function digitsOf(given: Digits = {}): Required<Digits> {
  checkKeys(given, digitRules, 'options.digits');
  const { whole = 9, places = 4, counts = 9 } = given;
  const digits = { whole, places, counts };
  for (const [key, least, most] of [
    ['whole', 1, 18],
    ['places', 0, 17],
    ['counts', 0, 18],
  ] as const) {
    const value = digits[key];
    if (!Number.isInteger(value) || value < least || value > most)
      throw indicatorError('BAD_OPTION', `options.digits.${key}`, `a whole number from ${least} to ${most}`, value);
  }
  if (digits.whole + digits.places > 18)
    throw indicatorError('BAD_OPTION', 'options.digits', 'at most 18 digits before and after the point', given);
  return digits;
}

/** The years from the first that counts to the last due year, or to the last that is over at the date asked about. */
function yearsOf(plan: SqlPlan, criteria: readonly Criterion[], asOf: Period, given: Periods = {}): readonly number[] {
  checkKeys(given, periodRules, 'options.periods');
  const lastOver = asOf.lastDay >= asOf.year * 10000 + 1231 ? asOf.year : asOf.year - 1;
  const last = Math.min(lastOver, Math.max(...criteria.map(({ due }) => due)));
  const base = Math.min(
    ...criteria.map((criterion) => baseYearOf(criterion) ?? plan.yearsOf(criterion.id)?.baseline ?? criterion.due),
  );
  const { from: first = Math.min(base, last) - 10 } = given;
  if (!Number.isInteger(first) || first < 1000 || first > last)
    throw indicatorError('BAD_OPTION', 'options.periods.from', `a year from 1000 to ${last}`, first);
  if (last - first >= mostYears)
    throw indicatorError('BAD_OPTION', 'options.periods.from', `a year from ${last - mostYears + 1} on`, first);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** The base year of a criterion, for a kind that has one. @internal */
export function baseYearOf(criterion: Criterion): number | undefined {
  return 'baselineYear' in criterion ? criterion.baselineYear : undefined;
}
