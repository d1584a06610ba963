/** The types every layer shares: indicator, observation and attestation. */
import type { DecimalText } from './decimal.js';
import type { PeriodInput } from './period.js';
import type { Bilingual } from './text.js';
import type { OwnUnit, Unit } from './units.js';

/**
 * Which way is better.
 *
 * - `higher-is-better`: coverage, pass rates, attainment.
 * - `lower-is-better`: mortality, prevalence, gaps.
 * - `target-is-best`: neither end is good (a sex ratio, a share held near parity).
 */
export type Polarity = 'higher-is-better' | 'lower-is-better' | 'target-is-best';

/**
 * Whether an indicator is read at a point in time or counted over a year. An annual criterion is judged on a whole year
 * of a flow, and on the last reading of the year of a stock.
 *
 * - `stock`: how things stand when they are read: members, beds, places, insured persons, pupils enrolled, the answers
 *   of a survey held at one time.
 * - `flow`: what happened over a period: births, deaths, cases, tests, income, days of good air.
 */
export type Timing = 'stock' | 'flow';

/** A measurable quantity, defined once and referred to by the criteria of any item. */
export interface Indicator<Id extends string = string> {
  readonly id: Id;
  readonly name: Bilingual;
  readonly unit: Unit;
  /** The definition of the unit, where the plan defines its own. */
  readonly ownUnit?: OwnUnit;
  readonly polarity: Polarity;
  readonly timing: Timing;
  /** Why it is a stock or a flow, where that is not obvious. */
  readonly timingReason?: Bilingual;
  /** Smallest possible value in `unit`; `null`: no lower bound. */
  readonly min: DecimalText | null;
  /** Largest possible value in `unit`; `null`: no upper bound (a gross enrolment ratio can exceed 100). */
  readonly max: DecimalText | null;
  /**
   * The Chinese measure word for its figures, where it differs from the unit's own: 名 for doctors, 张 for beds, 户 for
   * families, 岁 for life expectancy.
   */
  readonly measureWord?: string;
  /** What is counted, where the indicator is a quotient. */
  readonly numerator?: Bilingual;
  /** What it is divided by, where the indicator is a quotient. */
  readonly denominator?: Bilingual;
  /** What the quantity is, precisely enough to compute it; for `attestation`, the statement itself. */
  readonly definition: Bilingual;
}

/**
 * The status of an observation: SDMX code list CL_OBS_STATUS, version 2.2.
 *
 * `A` normal, `B` break in the series, `D` definition differs, `E` estimated, `F` forecast, `G` experimental,
 * `I` imputed, `L` missing: not collected, `M` missing: cannot exist, `N` not significant, `O` missing,
 * `P` provisional, `S` strike or other special event, `U` low reliability, `V` unvalidated.
 *
 * @see https://registry.sdmx.org, CL_OBS_STATUS
 */
export type ObservationStatus = 'A' | 'B' | 'D' | 'E' | 'F' | 'G' | 'I' | 'L' | 'M' | 'N' | 'O' | 'P' | 'S' | 'U' | 'V';

/**
 * What was observed: a value (or a numerator over a denominator) of an indicator, in a period.
 *
 * @example
 * const observation: Observation = { period: 2024, value: '14.3', unit: 'per-100000' };
 * const small: Observation = { period: '2024', numerator: 1, denominator: 7200, area: 'Tianmen' };
 * [observation, small].every((each) => observationSchema.safeParse(each).success); //=> true
 */
export interface Observation {
  /** The indicator's id. Left out: the indicator of the criterion that is judged. */
  readonly indicator?: string;
  readonly period: PeriodInput;
  /**
   * A finite number, or decimal text; `null` where the value is missing. A number counts as its shortest decimal form.
   */
  readonly value?: number | DecimalText | null;
  /**
   * What was counted, not negative. With `denominator` it gives the value, exactly, and intervals for small numbers.
   */
  readonly numerator?: number | DecimalText;
  /** The whole or the population behind `numerator`. Zero makes the criterion not applicable. */
  readonly denominator?: number | DecimalText;
  /** Left out: the indicator's own unit. */
  readonly unit?: Unit;
  /** Reference area, or the unit (township, school …) an every-unit criterion asks about. Left out: the area judged. */
  readonly area?: string;
  /** Dimension and category, such as `{ sex: 'F' }`. A disaggregated row is never used for the whole. */
  readonly disaggregation?: Readonly<Record<string, string>>;
  /** Left out: `A`, a normal value. */
  readonly status?: ObservationStatus;
  /** The value is only a bound: 「99%以上」 is `{ value: '99', bound: 'at-least' }`. */
  readonly bound?: 'at-least' | 'at-most';
  /** Where the figure was published. */
  readonly source?: string;
}

/** An assessor's statement about an `attested` criterion. */
export interface Attestation {
  /** The indicator's id. Left out: the indicator of the criterion that is judged. */
  readonly indicator?: string;
  readonly period: PeriodInput;
  readonly attested: 'achieved' | 'partly' | 'not';
  /** The date of the statement, ISO. */
  readonly date?: string;
  /** The person or body that makes the statement. */
  readonly assessor?: string;
  /** The evidence for the statement. */
  readonly evidence?: string;
  readonly area?: string;
}

/** What the evaluators read. */
export type Evidence = Observation | Attestation;
