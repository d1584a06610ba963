/** What a kind of criterion is: its fields, its judgement, its words. */
import type { Fraction } from '../../core/fraction.js';
import type { Indicator } from '../../core/model.js';
import type { Bilingual } from '../../core/text.js';
import type { Quantity } from '../../core/quantity-words.js';
import type { Unit } from '../../core/units.js';
import type { FieldRule, FieldType } from './field.js';
import type { Policy } from '../policy/policy.js';
import type { Reading } from '../policy/readings.js';
import type { Bound, Point } from '../evidence/point.js';

/** What every criterion says, whatever its kind. */
export interface CriterionBase {
  readonly id: string;
  /** The indicator judged. */
  readonly indicator: string;
  /** The indicator's unit: every number of the criterion is in it. */
  readonly unit: Unit;
  /** The year in which it falls due; it can be met until the last day of it. */
  readonly due: number;
  /** A month or a day of the due year, `'2025-06'` or `'2025-06-30'`: it falls due at its end, not at the year's. */
  readonly dueBy?: string;
  /** 保持, 稳定在: the level must hold in every period of the plan. */
  readonly sustain?: true;
  /** Left out: `aggregate`. */
  readonly scope?: 'aggregate' | 'every-unit';
  /** With scope `every-unit`: what the units are. */
  readonly units?: Bilingual;
  /** How open wordings are read for this criterion alone; see {@link Policy}. */
  readonly policy?: Partial<Policy>;
  /** The words of the item it rests on, verbatim. */
  readonly phrase: string;
}

/** Why a criterion cannot be judged. */
export type InsufficientReason =
  /** Nothing is observed up to the date asked about. */
  | 'no-observation'
  /** Only months, or days of a running year, are observed: they settle nothing of an annual criterion. */
  | 'part-of-year'
  /** The due date is past and its period is not observed. */
  | 'due-period-not-observed'
  /** The base year is not observed. */
  | 'no-baseline'
  /** The year before is not observed, against which the value is held. */
  | 'previous-missing'
  /** The value of the base year is zero, of which no percentage can be taken. */
  | 'baseline-zero'
  /** 左右 or 相适应 in a unit for which neither the plan nor the policy sets a width. */
  | 'no-tolerance'
  /** Fewer points than the reading needs. */
  | 'too-few-points'
  /** The second series is not observed in the period judged. */
  | 'reference-missing'
  /** Some units have no observation in the period judged. */
  | 'unit-missing'
  /** Some periods of a level to be held are not observed. */
  | 'periods-missing'
  /** The figure is only a bound (99%以上) and does not settle it. */
  | 'bound-undecided'
  /** No assessor has stated anything. */
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
  /** Forecasts among the observations, which were not judged. */
  | { readonly code: 'forecast-excluded'; readonly periods: readonly string[] }
  /** Months, or days of a running year, that were not judged: they settle nothing of an annual criterion. */
  | { readonly code: 'part-of-year-excluded'; readonly periods: readonly string[] }
  /**
   * No rule gives the width of 左右, 相适应 or 均衡: the limits are a choice, of this library’s defaults or of a policy.
   */
  | { readonly code: 'width-is-a-choice'; readonly chosenBy: 'default' | 'policy' }
  /** Figures far outside the limits and every other figure of the series: a unit mistaken, or a sentinel. */
  | { readonly code: 'implausible'; readonly periods: readonly string[] }
  /** Small numbers: the interval of the value holds the threshold. */
  | { readonly code: 'not-distinguishable' }
  /** The indicator is at the end of its range and cannot move further. */
  | { readonly code: 'at-bound' }
  /** The units were not listed, so a unit that reports nothing cannot be seen. */
  | { readonly code: 'units-not-listed' }
  /** Periods of a level to be held that are not observed yet. */
  | { readonly code: 'unobserved-periods'; readonly periods: readonly string[] }
  /** Nothing was rising that could slow. */
  | { readonly code: 'no-prior-growth' };

/** All that a judgement may look at. @internal */
export interface JudgementContext {
  readonly indicator: Indicator;
  readonly policy: Policy;
  /** Points of the criterion's own indicator up to the date asked about and the due date, oldest first. */
  readonly points: readonly Point[];
  /** Points of another indicator, likewise, none counted over nothing. */
  readonly other: (indicator: string) => readonly Point[];
  /** What points of the same period share: the year, where one figure a year is judged. */
  readonly keyOf: (point: Point) => string;
  /** The point of another indicator for the same period. */
  readonly counterpart: (indicator: string, point: Point) => Point | undefined;
  /** What is known of another indicator. */
  readonly indicatorOf: (indicator: string) => Indicator;
}

/** The limits in force, inclusive unless they are strict. @internal */
export interface Limits {
  readonly lower: Fraction | null;
  readonly upper: Fraction | null;
  /** The limit itself fails. */
  readonly strict?: true;
  /** The limits follow from a figure that is only a bound: they are at least, or at most, these. */
  readonly bound?: Bound;
}

/** What a projection has to carry to the due date, and where it must end. @internal */
export interface ProjectionGoal {
  readonly quantity: 'value' | 'gap' | 'difference';
  /** The points of the quantity, oldest first; not empty. */
  readonly points: readonly Point[];
  readonly limits: Limits;
}

/** What a criterion of a kind demands of an indicator, in words: 「达到80%以上」. @internal */
export type DemandOf<C extends CriterionBase> = (criterion: C, indicator: Quantity) => Bilingual;

/** What a kind says of one point. @internal */
export type Judgement = Undecided | Decided;

/** It cannot be told. @internal */
export interface Undecided {
  readonly insufficient: InsufficientReason;
  readonly readings: readonly Reading[];
}

/** It can be told. @internal */
export interface Decided {
  readonly insufficient?: undefined;
  readonly satisfied: boolean;
  /** Positive: better than required. In the indicator's unit; for `slowing` in that unit a year. */
  readonly margin: Fraction;
  readonly onBoundary: boolean;
  readonly limits: Limits;
  /** The level aimed at, where there is one: what progress and attainment are measured to. */
  readonly aim: Fraction | null;
  readonly readings: readonly Reading[];
  readonly warnings: readonly Warning[];
}

/** A kind of criterion. @internal */
export interface Kind<C extends CriterionBase> {
  readonly kind: string;
  /** Its own fields, beyond those of every criterion. */
  readonly fields: Readonly<Record<string, FieldType>>;
  /** Fields of its own that may be left out. */
  readonly options?: Readonly<Record<string, FieldType>>;
  readonly rule?: FieldRule<C>;
  /** Ids of the other indicators it needs. */
  readonly others?: (criterion: C) => readonly string[];
  /** The area the other indicators are looked at in, where it is not the one judged. */
  readonly otherArea?: (criterion: C) => string | undefined;
  /** Points derived from the other series, where the indicator itself is not observed. */
  readonly derive?: (criterion: C, context: JudgementContext) => readonly Point[];
  /** The base year, where the kind has one of its own. */
  readonly baselineYear?: (criterion: C) => number | undefined;
  readonly judge: (criterion: C, point: Point, context: JudgementContext) => Judgement;
  /** What it offers a projection, where that is not its value, to the limits its latest point is held against. */
  readonly goal?: (criterion: C, context: JudgementContext) => ProjectionGoal | InsufficientReason;
  /** Ids of the series whose difference it judges, where it judges one. */
  readonly sides?: (criterion: C) => readonly string[];
  /** Its limits are another series, and so not known ahead. */
  readonly limitsMove?: true;
  /** The series may go on moving away, only more slowly. */
  readonly mayMoveAway?: true;
}
