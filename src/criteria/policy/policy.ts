/** The policy: every choice that the plan's wording leaves open, as a value with a documented default. */
import { assertNumeric, type DecimalText } from '../../core/decimal.js';
import { indicatorError } from '../../core/errors.js';
import { compare, fraction, signOf } from '../../core/fraction.js';
import { plainText } from '../../core/fraction-text.js';
import { checkKeys, oneOf, type KeyRules, type ValueRule } from '../../core/options.js';
import { isRecord } from '../../core/record.js';
import type { Unit } from '../../core/units.js';

/** The open choices of judging and projecting. */
export interface Policy {
  /**
   * Half-width of 左右 (`about`, and `compare` with relation `about`), in the indicator's unit. No official width exists.
   *
   * @defaultValue `{ percent: '2', 'percentage-points': '2' }`; an `about` in a unit not listed is `no-tolerance`.
   */
  readonly aboutTolerance: Readonly<Partial<Record<Unit, DecimalText>>>;
  /**
   * The share of each sex, percent, within which 均衡 is balanced.
   *
   * @defaultValue `{ min: '40', max: '60' }`, Council of Europe Rec(2003)3.
   */
  readonly balancedBand: { readonly min: DecimalText; readonly max: DecimalText };
  /**
   * How a direction is judged: `net-gain` asks for a net change since the baseline and a Theil–Sen slope not against
   * it; `monotone` asks that no period turned back as well.
   *
   * @defaultValue `'net-gain'`
   */
  readonly trendReading: 'net-gain' | 'monotone';
  /**
   * The relative change since the baseline, in percent, that counts as 明显; `null` judges the direction alone and
   * warns `unquantified`.
   *
   * @defaultValue `null`
   */
  readonly markedChange: DecimalText | null;
  /**
   * `unrounded` compares values as they came; `threshold-precision` first rounds them, half to even, to the decimal
   * places of the threshold (GB/T 8170—2008, 修约值比较法).
   *
   * @defaultValue `'unrounded'`
   */
  readonly comparison: 'unrounded' | 'threshold-precision';
  /**
   * The figures that an annual criterion is judged on. `year`: one figure a year; months and days of a running year
   * only inform (for a stock, the last reading of the year counts). `latest`: every period is judged, and the latest
   * one decides.
   *
   * @defaultValue `'year'`
   */
  readonly judgedPeriod: 'year' | 'latest';
  /**
   * Confidence level of the small-number intervals, as a share.
   *
   * @defaultValue `0.95`
   */
  readonly confidence: number;
  /**
   * The number of latest years pooled, where numerators and denominators are given.
   *
   * @defaultValue `3`
   */
  readonly pooledYears: number;
  /**
   * The probability of being met from which a projection is `on-track`, and the one below which it is `off-track`;
   * `at-risk` lies between.
   *
   * @defaultValue `{ onTrack: 0.66, atRisk: 0.33 }`, “likely” and “unlikely” of the IPCC's guidance note on
   *   uncertainties (2010)
   */
  readonly outlook: { readonly onTrack: number; readonly atRisk: number };
  /**
   * How volatility 波动 is measured, and the limit above which a projection warns. See {@link VolatilityMeasure}.
   *
   * @defaultValue `{ measure: 'detrended-variation', limit: 0.15 }`
   */
  readonly volatility: { readonly measure: VolatilityMeasure; readonly limit: number };
  /**
   * The number of years that the latest observation may be older than the date asked about before a projection warns
   * `stale`.
   *
   * @defaultValue `2`
   */
  readonly staleAfterYears: number;
}

/**
 * How volatility is measured: the distance of a series from its own trend.
 *
 * - `detrended-variation`: the root mean square distance from its Theil–Sen line, divided by its median level, or by
 *   the distance from the median to the upper bound where that is smaller (95 ± 1 % covered is as volatile as 5 ± 1 %
 *   not covered).
 * - `swing-to-range`: the median yearly deviation from the Theil–Sen slope, divided by the range of the series.
 * - `reversal-share`: the share of yearly moves that go against the slope.
 */
export type VolatilityMeasure = (typeof volatilityMeasures)[number];

/** The measures of volatility, by name. */
export const volatilityMeasures = ['detrended-variation', 'swing-to-range', 'reversal-share'] as const;

/** Parts of a policy as given; figures may be numbers, which count as their shortest decimal form. */
export type PartialPolicy = Partial<Omit<Policy, 'aboutTolerance' | 'balancedBand' | 'markedChange'>> & {
  readonly aboutTolerance?: Readonly<Partial<Record<Unit, number | DecimalText>>>;
  readonly balancedBand?: { readonly min: number | DecimalText; readonly max: number | DecimalText };
  readonly markedChange?: number | DecimalText | null;
};

/** A policy as given: any of its parts, and parts for single criteria by id. */
export type PolicyInput = PartialPolicy & {
  readonly criteria?: Readonly<Record<string, PartialPolicy>>;
};

/** The policy where the caller gives none. */
export const defaultPolicy: Policy = Object.freeze({
  aboutTolerance: Object.freeze({ percent: '2', 'percentage-points': '2' }),
  balancedBand: Object.freeze({ min: '40', max: '60' }),
  trendReading: 'net-gain',
  markedChange: null,
  comparison: 'unrounded',
  judgedPeriod: 'year',
  confidence: 0.95,
  pooledYears: 3,
  outlook: Object.freeze({ onTrack: 0.66, atRisk: 0.33 }),
  volatility: Object.freeze({ measure: 'detrended-variation', limit: 0.15 }),
  staleAfterYears: 2,
});

/** The criterion whose policy is computed. */
interface PolicyOwner {
  readonly id: string;
  readonly policy?: Partial<Policy>;
}

/** Looks up the units and policies of a plan. */
interface PlanPolicies {
  /** Whether a unit is known, or an indicator of the plan has it. */
  hasUnit(unit: string): boolean;
  policyOf(criterion: string): Partial<Policy> | null;
}

/**
 * The policy for one criterion. A policy for the single criterion overrides one for all criteria; within each, the call
 * overrides the plan. @internal
 */
export function policyFor(
  { id, policy: own }: PolicyOwner,
  input: PolicyInput | undefined,
  plan: PlanPolicies,
): Policy {
  const ofPlan = plan.policyOf(id);
  if (input === undefined && own === undefined && ofPlan === null) return defaultPolicy;
  const { criteria, ...call } = input === undefined ? {} : checkedFor(id, input, plan);
  const ofCall = criteria && Object.hasOwn(criteria, id) ? criteria[id] : null;
  return [ofPlan, input && call, own, ofCall].reduce<Policy>(
    (base, over) => (over ? merge(base, over) : base),
    defaultPolicy,
  );
}

type Units = Pick<PlanPolicies, 'hasUnit'>;

/** The plan against which all policies by criterion were already checked. */
const checkedFully = /* @__PURE__ */ new WeakMap<object, Units>();

/**
 * Checks the policy of a call. Policies by criterion are checked completely the first time; later calls with the same
 * object only check the criterion judged, because a host that judges every criterion passes the same policies each
 * time.
 */
function checkedFor(id: string, input: PolicyInput, plan: Units): PolicyInput {
  checkOfCall(input, plan);
  const { criteria } = input;
  if (criteria === undefined) return input;
  if (checkedFully.get(criteria) !== plan) checkedInput(input, plan);
  else if (Object.hasOwn(criteria, id)) checkOfCriterion(id, criteria[id]!, plan);
  checkedFully.set(criteria, plan);
  return input;
}

/** Throws `BAD_OPTION` unless the input is a valid policy of a call. @internal */
export function checkedInput(input: PolicyInput, plan: Units): PolicyInput {
  checkOfCall(input, plan);
  for (const [id, own] of Object.entries(input.criteria ?? {})) checkOfCriterion(id, own, plan);
  return input;
}

function checkOfCall(input: PolicyInput, plan: Units): void {
  checkKeys(input, rulesOfCall, 'policy', aPolicy);
  checkUnits(input, plan, 'policy');
}

function checkOfCriterion(id: string, own: PartialPolicy, plan: Units): void {
  const where = `policy.criteria[${JSON.stringify(id)}]`;
  checkKeys(own, rules, where, aPolicy);
  checkUnits(own, plan, where);
}

/** Throws unless every width is for a known unit or a unit of the plan. */
function checkUnits({ aboutTolerance }: PartialPolicy, plan: Units, where: string): void {
  for (const unit of Object.keys(aboutTolerance ?? {})) {
    if (!plan.hasUnit(unit))
      throw indicatorError('BAD_OPTION', `${where}.aboutTolerance`, 'widths by unit, not negative', unit);
  }
}

const aPolicy = { what: 'a policy' };

/** The base with the given parts in place of its own; a part `undefined` counts as left out. */
function merge(base: Policy, given: PartialPolicy): Policy {
  const over = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as PartialPolicy;
  const { aboutTolerance = {}, balancedBand, markedChange = base.markedChange } = over;
  return {
    ...base,
    ...over,
    aboutTolerance: { ...base.aboutTolerance, ...figuresOf(aboutTolerance) },
    balancedBand: balancedBand === undefined ? base.balancedBand : figuresOf(balancedBand),
    markedChange: markedChange === null ? null : plainText(markedChange),
  };
}

/** Converts figures by name to decimal text. */
function figuresOf<K extends string>(
  given: Readonly<Partial<Record<K, number | DecimalText>>>,
): Record<K, DecimalText> {
  const texts = Object.entries<number | DecimalText | undefined>(given).map(([name, figure]) => [
    name,
    plainText(figure!),
  ]);
  return Object.fromEntries(texts) as Record<K, DecimalText>;
}

/** The rule for each part of a policy. */
const rules: Readonly<Record<keyof Policy, ValueRule>> = {
  aboutTolerance: [
    (value, where) =>
      isRecord(value) && Object.entries(value).every(([unit, width]) => isSize(width, `${where}.${unit}`)),
    'widths by unit, not negative',
  ],
  balancedBand: [
    (value, where) => {
      if (!holdsOnly(value, 'min', 'max')) return false;
      assertNumeric(value['min'], `${where}.min`);
      assertNumeric(value['max'], `${where}.max`);
      return compare(fraction(value['min']), fraction(value['max'])) <= 0;
    },
    '{ min, max } in percent, min not above max',
  ],
  trendReading: oneOf('net-gain', 'monotone'),
  markedChange: [(value, where) => value === null || isSize(value, where), 'a percentage, not negative, or null'],
  comparison: oneOf('unrounded', 'threshold-precision'),
  judgedPeriod: oneOf('year', 'latest'),
  confidence: [isShare, 'a share between 0 and 1, such as 0.95'],
  pooledYears: yearsFrom(1),
  outlook: [
    (value) =>
      holdsOnly(value, 'onTrack', 'atRisk') &&
      isShare(value['onTrack']) &&
      isShare(value['atRisk']) &&
      value['atRisk'] <= value['onTrack'],
    '{ onTrack, atRisk } as shares between 0 and 1, atRisk not above onTrack',
  ],
  volatility: [
    (value) =>
      holdsOnly(value, 'measure', 'limit') &&
      volatilityMeasures.includes(value['measure'] as VolatilityMeasure) &&
      typeof value['limit'] === 'number' &&
      Number.isFinite(value['limit']) &&
      value['limit'] >= 0,
    `{ measure, limit }, a measure of ${volatilityMeasures.join(', ')} and a limit not negative`,
  ],
  staleAfterYears: yearsFrom(0),
};

/** The rules for the policy of a call. */
const rulesOfCall: KeyRules = { ...rules, criteria: [isRecord, 'policies by criterion id'] };

function yearsFrom(least: number): ValueRule {
  return [
    (value) => Number.isSafeInteger(value) && (value as number) >= least,
    `a whole number of years, ${least} or more`,
  ];
}

function holdsOnly(value: unknown, ...keys: readonly string[]): value is Record<string, unknown> {
  return isRecord(value) && Object.keys(value).every((key) => keys.includes(key));
}

/** A figure that is not negative. */
function isSize(value: unknown, where: string): boolean {
  assertNumeric(value, where);
  return signOf(fraction(value)) >= 0;
}

/** Throws for a part of a policy that breaks its rule. @internal */
export function checkPart(name: keyof Policy, value: unknown, where: string): void {
  const [check, expected] = rules[name];
  if (!check(value, where)) throw indicatorError('BAD_OPTION', where, expected, value);
}

function isShare(value: unknown): value is number {
  return typeof value === 'number' && value > 0 && value < 1;
}
