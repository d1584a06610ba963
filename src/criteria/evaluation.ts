/** What an evaluator answers. */
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
  /** Decimals as published, where `value` has fewer: a figure printed 5.0 is `'5'` with 1. */
  readonly decimals?: number;
  readonly area?: string;
  readonly numerator?: DecimalText;
  readonly denominator?: DecimalText;
  readonly bound?: 'at-least' | 'at-most';
  readonly status?: ObservationStatus;
  readonly source?: string;
}

/** The limits a value was held against. */
export interface Threshold {
  readonly lower: DecimalText | null;
  readonly upper: DecimalText | null;
  /** Whether the limit itself fails (a trend must move; it may not stand still). */
  readonly strict: boolean;
  readonly unit: Unit;
  /** The limits follow from a figure that is only a bound: they are at least, or at most, these. */
  readonly bound?: 'at-least' | 'at-most';
}

/** An exact confidence interval of a value that was counted. */
export interface Interval {
  readonly lower: DecimalText;
  readonly upper: DecimalText;
  /** Confidence, as a share. */
  readonly confidence: number;
  /** Garwood's for counts of events, Clopper and Pearson's for parts of a whole. */
  readonly method: 'poisson' | 'clopper-pearson';
}

/** Several years' counts taken together. */
export interface Pooled {
  readonly periods: readonly string[];
  readonly numerator: DecimalText;
  readonly denominator: DecimalText;
  readonly value: DecimalText;
  readonly interval: Interval;
}

/** A period in which a level to be held was not. */
export interface Breach {
  readonly period: string;
  readonly value: DecimalText;
  readonly margin: DecimalText | null;
  /** With scope `every-unit`: the unit. */
  readonly area?: string;
}

/** How the units of an every-unit criterion fared in the period judged. */
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
  /** The words of the plan it rests on. */
  readonly phrase: string;
  /** The period the answer is as of. */
  readonly asOf: string;
  /** How the wording was read: what decided the result. */
  readonly readings: readonly Reading[];
  readonly warnings: readonly Warning[];
}

interface Judged extends Common {
  /** The observation judged (of an every-unit criterion, the worst unit's); `null` for an attestation. */
  readonly observed: Observed | null;
  /** The limits in force; `null` for slowing and attestations, which have none. */
  readonly threshold: Threshold | null;
  /**
   * How far the value is on the right side: positive is better than required, negative worse, 0 exactly on it. In the
   * indicator's unit (for `slowing`, in that unit a year). `null` for an attestation.
   */
  readonly margin: DecimalText | null;
  /** The value is exactly a limit. */
  readonly onBoundary: boolean;
  /** The value of the base year, where it is observed. */
  readonly baseline: Observed | null;
  /**
   * `(x − base) / (target − base)`, to six places, not clipped: 0 at the baseline, 1 at the target. `null` without a
   * baseline or a level aimed at, and where the baseline was already there.
   */
  readonly baselineProgress: DecimalText | null;
  /**
   * 实现程度, to six places: x / target where more is asked, target / x where less is. `null` where no single level is
   * aimed at, or it would divide by zero.
   */
  readonly levelAttainment: DecimalText | null;
  /** Where numerator and denominator were given. */
  readonly interval: Interval | null;
  /** The latest years taken together, where more than one has counts. */
  readonly pooled: Pooled | null;
  /** Of a level to be held: the periods in which it was not. */
  readonly breaches: readonly Breach[];
  readonly unitsJudged: UnitsJudged | null;
  readonly attestation: Attestation | null;
}

/** Satisfied. */
export interface Met extends Judged {
  readonly status: 'met';
  /** Before the due date: it can still be lost. */
  readonly early: boolean;
}

/** Not satisfied, and the due date is reached; or a level to be held was broken. */
export interface NotMet extends Judged {
  readonly status: 'not-met';
}

/** Not satisfied yet; the due date is ahead. */
export interface InProgress extends Judged {
  readonly status: 'in-progress';
}

/** Cannot be told from the data. */
export interface InsufficientData extends Common {
  readonly status: 'insufficient-data';
  readonly reason: InsufficientReason;
  /** The latest value there is, as an indication only. */
  readonly indication: Observed | null;
  /** What is missing: periods or units, where they can be named. */
  readonly missing: readonly string[];
}

/** There is nothing to judge. */
export interface NotApplicable extends Common {
  readonly status: 'not-applicable';
  readonly reason: 'denominator-zero' | 'declared';
  /** The host's own words, where it declared so. */
  readonly note: string | null;
}

/** A criterion judged on observations. Discriminated by `status`. */
export type Evaluation = Met | NotMet | InProgress | InsufficientData | NotApplicable;

/** The possible answers. */
export type Status = Evaluation['status'];

/** A text in both languages. @internal */
export type Explanation = Bilingual;
