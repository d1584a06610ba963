/** The result types of an evaluation. */
import type { DecimalText } from '../core/decimal.js';
import type { Attestation, Indicator, ObservationStatus } from '../core/model.js';
import type { Bilingual } from '../core/text.js';
import type { Unit } from '../core/units.js';
import type { Criterion } from './criterion.js';
import type { InsufficientReason, Warning } from './kinds/kind.js';
import type { Reading } from './policy/readings.js';

/** The observation a verdict rests on, in the indicator's unit. */
export interface Observed {
  readonly period: string;
  readonly value: DecimalText;
  readonly unit: Unit;
  /** The number of decimals published, where `value` has fewer: a rate printed 5.0 is `'5'` with 1. No count has it. */
  readonly decimals?: number;
  readonly area?: string;
  readonly numerator?: DecimalText;
  readonly denominator?: DecimalText;
  readonly bound?: 'at-least' | 'at-most';
  readonly status?: ObservationStatus;
  readonly source?: string;
}

/** The limits a value was compared with. */
export interface Threshold {
  readonly lower: DecimalText | null;
  readonly upper: DecimalText | null;
  /** Whether a value equal to the limit fails (for a trend: standing still is not enough). */
  readonly strict: boolean;
  readonly unit: Unit;
  /** The limits were computed from a figure that is only a bound: the true limits are at least, or at most, these. */
  readonly bound?: 'at-least' | 'at-most';
}

/** An exact confidence interval for a value computed from counts. */
export interface Interval {
  readonly lower: DecimalText;
  readonly upper: DecimalText;
  /** Confidence level, as a share. */
  readonly confidence: number;
  /** `poisson`: Garwood's interval for counts of events; `clopper-pearson`: for parts of a whole. */
  readonly method: 'poisson' | 'clopper-pearson';
}

/** The counts of several years, added up. */
export interface Pooled {
  readonly periods: readonly string[];
  readonly numerator: DecimalText;
  readonly denominator: DecimalText;
  readonly value: DecimalText;
  readonly interval: Interval;
}

/** A period in which a criterion with `sustain` was not met. */
export interface Breach {
  readonly period: string;
  readonly value: DecimalText;
  readonly margin: DecimalText | null;
  /** With scope `every-unit`: the unit. */
  readonly area?: string;
}

/** The results of the units of an every-unit criterion in the period judged. */
export interface UnitsJudged {
  readonly period: string;
  readonly total: number;
  readonly met: number;
  readonly failing: readonly {
    readonly area: string;
    readonly value: DecimalText;
    readonly margin: DecimalText | null;
  }[];
  readonly missing: readonly string[];
}

interface Common {
  readonly criterion: Criterion;
  readonly indicator: Indicator;
  /** The words of the plan that the criterion was read from. */
  readonly phrase: string;
  /** The date of the answer: a year, month or day. */
  readonly asOf: string;
  /** The readings of the wording that decided the result. */
  readonly readings: readonly Reading[];
  readonly warnings: readonly Warning[];
}

interface Judged extends Common {
  /** The observation judged (for an every-unit criterion, the worst unit's); `null` for an attestation. */
  readonly observed: Observed | null;
  /** The limits; `null` for `slowing` and attestations, which have no limits. */
  readonly threshold: Threshold | null;
  /**
   * The distance from the value to the limit: positive is better than required, negative worse, 0 exactly on the limit.
   * In the indicator's unit (for `slowing`, in that unit a year). `null` for an attestation.
   */
  readonly margin: DecimalText | null;
  /** The value equals a limit. */
  readonly onBoundary: boolean;
  /** The value of the base year; `null` where it is not observed. */
  readonly baseline: Observed | null;
  /**
   * `(x − base) / (target − base)`, to six places, not clipped: 0 at the baseline, 1 at the target. `null` without a
   * baseline or a target level, and where the baseline already met the target.
   */
  readonly baselineProgress: DecimalText | null;
  /**
   * 实现程度, to six places: x / target where the target asks for more, target / x where it asks for less. `null` without a
   * single target level, and where the divisor is zero.
   */
  readonly levelAttainment: DecimalText | null;
  /** The interval of the value, where numerator and denominator were given. */
  readonly interval: Interval | null;
  /** The latest years added up, where more than one year has counts. */
  readonly pooled: Pooled | null;
  /** For a criterion with `sustain`: the periods in which it was not met. */
  readonly breaches: readonly Breach[];
  readonly unitsJudged: UnitsJudged | null;
  readonly attestation: Attestation | null;
}

/** The criterion is satisfied. */
export interface Met extends Judged {
  readonly status: 'met';
  /** The due date is still ahead: the criterion can still be missed. */
  readonly early: boolean;
}

/** Not satisfied, and the due date is reached; or a criterion with `sustain` was broken earlier. */
export interface NotMet extends Judged {
  readonly status: 'not-met';
}

/** Not satisfied yet; the due date is ahead. */
export interface InProgress extends Judged {
  readonly status: 'in-progress';
}

/** The data do not suffice for a verdict. */
export interface InsufficientData extends Common {
  readonly status: 'insufficient-data';
  readonly reason: InsufficientReason;
  /** The latest value, as an indication only. */
  readonly indication: Observed | null;
  /** The missing periods or units, where they can be named. */
  readonly missing: readonly string[];
}

/** The criterion does not apply: the host declared so, or the denominator is zero. */
export interface NotApplicable extends Common {
  readonly status: 'not-applicable';
  readonly reason: 'denominator-zero' | 'declared';
  /** The host's reason, where the host declared that the criterion does not apply. */
  readonly note: string | null;
}

/** A criterion judged on observations. Discriminated by `status`. */
export type Evaluation = Met | NotMet | InProgress | InsufficientData | NotApplicable;

/** The possible verdicts. */
export type Status = Evaluation['status'];

/** A text in both languages. @internal */
export type Explanation = Bilingual;
