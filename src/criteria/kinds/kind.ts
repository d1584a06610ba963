/** The definition of a kind of criterion: its fields and its judgement. */
import type { Fraction } from '../../core/fraction.js';
import type { Indicator } from '../../core/model.js';
import type { Bilingual } from '../../core/text.js';
import type { Quantity } from '../../core/quantity-words.js';
import type { Unit } from '../../core/units.js';
import type { FieldRule, FieldType } from './field.js';
import type { Policy } from '../policy/policy.js';
import type { Reading } from '../policy/readings.js';
import type { Bound, Point } from '../evidence/point.js';

/** The fields that criteria of every kind have. */
export interface CriterionBase {
  readonly id: string;
  /** The indicator judged. */
  readonly indicator: string;
  /** The indicator's unit; every number of the criterion is in this unit. */
  readonly unit: Unit;
  /** The due year: the criterion can be met until its last day. */
  readonly due: number;
  /** A month or a day of the due year, `'2025-06'` or `'2025-06-30'`: the criterion falls due at the end of it. */
  readonly dueBy?: string;
  /** 保持, 稳定在: the level must hold in every period of the plan. */
  readonly sustain?: true;
  /** Left out: `aggregate`. */
  readonly scope?: 'aggregate' | 'every-unit';
  /** With scope `every-unit`: what the units are. */
  readonly units?: Bilingual;
  /** The policy for this criterion alone; see {@link Policy}. */
  readonly policy?: Partial<Policy>;
  /** The words of the item that the criterion was read from, verbatim. */
  readonly phrase: string;
}

/** Why a criterion cannot be judged. */
export type InsufficientReason =
  /** Nothing is observed up to the date asked about. */
  | 'no-observation'
  /** Only months, or days of a running year, are observed: they do not decide an annual criterion. */
  | 'part-of-year'
  /** The due date is past and its period is not observed. */
  | 'due-period-not-observed'
  /** The base year is not observed. */
  | 'no-baseline'
  /** The year before, which the value is compared with, is not observed. */
  | 'previous-missing'
  /** The value of the base year is zero, so no percentage of it can be computed. */
  | 'baseline-zero'
  /** 左右 or 相适应 in a unit for which neither the plan nor the policy sets a width. */
  | 'no-tolerance'
  /** Fewer points than the reading needs. */
  | 'too-few-points'
  /** The second series is not observed in the period judged. */
  | 'reference-missing'
  /** Some units have no observation in the period judged. */
  | 'unit-missing'
  /** Some periods of a criterion with `sustain` are not observed. */
  | 'periods-missing'
  /** The figure is only a bound (99%以上) and does not decide the verdict. */
  | 'bound-undecided'
  /** There is no statement by an assessor. */
  | 'no-attestation';

/** Something a reader of the result should know. */
export type Warning =
  /** The gap narrowed because the better side got worse. */
  | { readonly code: 'levelling-down'; readonly indicator: string; readonly from: string; readonly to: string }
  /** 明显 has no official size: only the direction was judged. */
  | { readonly code: 'unquantified' }
  /** Periods in which the series moved against the direction. */
  | { readonly code: 'reversals'; readonly periods: readonly string[] }
  /** The definition or the series changed between the baseline and the value judged. */
  | { readonly code: 'series-break'; readonly periods: readonly string[] }
  /** The value judged is provisional, estimated, imputed or otherwise marked by its source. */
  | { readonly code: 'observation-status'; readonly status: string }
  /** Forecasts among the observations; they were not judged. */
  | { readonly code: 'forecast-excluded'; readonly periods: readonly string[] }
  /** Months, or days of a running year, that were not judged: they do not decide an annual criterion. */
  | { readonly code: 'part-of-year-excluded'; readonly periods: readonly string[] }
  /**
   * No official rule gives the width of 左右, 相适应 or 均衡: the limits are a choice of this library’s defaults or of a
   * policy.
   */
  | { readonly code: 'width-is-a-choice'; readonly chosenBy: 'default' | 'policy' }
  /**
   * Figures far from the limits and from every other figure of the series: a wrong unit, a share where a percentage is
   * meant, or a sentinel such as 9999. Rates given as whole counts are never among them.
   */
  | { readonly code: 'implausible'; readonly periods: readonly string[] }
  /** Small numbers: the interval of the value contains the threshold. */
  | { readonly code: 'not-distinguishable' }
  /** The indicator is at the end of its range and cannot move further. */
  | { readonly code: 'at-bound' }
  /** The units were not listed, so a unit without a report cannot be noticed. */
  | { readonly code: 'units-not-listed' }
  /** Periods of a criterion with `sustain` that are not observed yet. */
  | { readonly code: 'unobserved-periods'; readonly periods: readonly string[] }
  /** There was no growth that could slow. */
  | { readonly code: 'no-prior-growth' };

/** Everything a judgement may use. @internal */
export interface JudgementContext {
  readonly indicator: Indicator;
  readonly policy: Policy;
  /** Points of the criterion's own indicator up to the date asked about and the due date, oldest first. */
  readonly points: readonly Point[];
  /** Points of another indicator, up to the same dates, without points with a zero denominator. */
  readonly other: (indicator: string) => readonly Point[];
  /** The key that points of the same period share: the year, where one figure a year is judged. */
  readonly keyOf: (point: Point) => string;
  /** The point of another indicator for the same period. */
  readonly counterpart: (indicator: string, point: Point) => Point | undefined;
  /** The definition of another indicator. */
  readonly indicatorOf: (indicator: string) => Indicator;
}

/** The limits; inclusive unless `strict`. @internal */
export interface Limits {
  readonly lower: Fraction | null;
  readonly upper: Fraction | null;
  /** A value equal to the limit fails. */
  readonly strict?: true;
  /** The limits were computed from a figure that is only a bound: the true limits are at least, or at most, these. */
  readonly bound?: Bound;
}

/** The series that a projection continues to the due date, and the limits it must reach. @internal */
export interface ProjectionGoal {
  readonly quantity: 'value' | 'gap' | 'difference';
  /** The points of the quantity projected, oldest first; not empty. */
  readonly points: readonly Point[];
  readonly limits: Limits;
}

/** The demand of a criterion in words: 「达到80%以上」. @internal */
export type DemandOf<C extends CriterionBase> = (criterion: C, indicator: Quantity) => Bilingual;

/** The judgement of one point. @internal */
export type Judgement = Undecided | Decided;

/** The point does not decide. @internal */
export interface Undecided {
  readonly insufficient: InsufficientReason;
  readonly readings: readonly Reading[];
}

/** The point meets the criterion; by how much is not worked out. @internal */
export interface Satisfied {
  readonly insufficient?: undefined;
  readonly satisfied: true;
}

/** The point decides. @internal */
export interface Decided {
  readonly insufficient?: undefined;
  readonly satisfied: boolean;
  /** Positive: better than required. In the indicator's unit; for `slowing` in that unit a year. */
  readonly margin: Fraction;
  readonly onBoundary: boolean;
  readonly limits: Limits;
  /** The target level, which progress and attainment are measured to; `null`: no single level. */
  readonly aim: Fraction | null;
  readonly readings: readonly Reading[];
  readonly warnings: readonly Warning[];
}

/** A kind of criterion. @internal */
export interface Kind<C extends CriterionBase> {
  /** The required fields, besides the fields of every criterion. */
  readonly fields: Readonly<Record<string, FieldType>>;
  /** The optional fields. */
  readonly options?: Readonly<Record<string, FieldType>>;
  readonly rule?: FieldRule<C>;
  /** The ids of the other indicators that a criterion needs. */
  readonly others?: (criterion: C) => readonly string[];
  /** The area of the other indicators, where it is not the area judged. */
  readonly otherArea?: (criterion: C) => string | undefined;
  /** Derives points from the other series, where the indicator itself is not observed. */
  readonly derive?: (criterion: C, context: JudgementContext) => readonly Point[];
  /** The base year of a criterion, for a kind that has one. */
  readonly baselineYear?: (criterion: C) => number | undefined;
  readonly judge: (criterion: C, point: Point, context: JudgementContext) => Judgement;
  /**
   * Judges all points of a series in one sweep, where `judge` would read all earlier points again for each. Its
   * judgements carry no warnings about the way to the point, and only a failure need have a margin.
   */
  readonly judgeAll?: (criterion: C, context: JudgementContext) => (point: Point) => Judgement | Satisfied;
  /** The projection goal. Left out: the value continues, towards the limits of its latest point. */
  readonly goal?: (criterion: C, context: JudgementContext) => ProjectionGoal | InsufficientReason;
  /** The ids of the two series, for a kind that judges their difference. */
  readonly sides?: (criterion: C) => readonly string[];
  /** The limits come from another series, so future limits are not known. */
  readonly limitsMove?: true;
  /** The series may continue to move away, only more slowly. */
  readonly mayMoveAway?: true;
}
