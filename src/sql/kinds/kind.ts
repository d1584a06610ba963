/** What the SQL of a kind of criterion is made of. */
import type { DecimalText } from '../../core/decimal.js';
import type { Indicator } from '../../core/model.js';
import type { CriterionBase } from '../../criteria/kinds/kind.js';
import type { Policy } from '../../criteria/policy/policy.js';
import type { Ratio } from '../numbers/ratio.js';
import type { Setting } from '../setting.js';
import type { Fragment } from '../text.js';

/** The figure of one year. @internal */
export interface YearFigure {
  readonly year: number;
  readonly value: Ratio;
  readonly isKnown: Fragment;
  /** 0: the value itself, 1: at least, 2: at most; `null` where the data hold no bounds. */
  readonly bound: Fragment | null;
}

/** The figure judged. @internal */
export interface JudgedPoint {
  readonly year: Fragment;
  readonly value: Ratio;
  readonly bound: Fragment | null;
}

/** All that the judgement of one figure may look at. @internal */
export interface SqlContext {
  readonly setting: Setting;
  /** The years up to the figure judged, those counted over nothing left out (NULL). */
  readonly slots: readonly YearFigure[];
  /** The figure of any year; NULL for a year that has no column. */
  readonly slotOf: (year: number) => YearFigure;
  /** Whether not all figures have one denominator; `null` where all have. */
  readonly differInUnder: Fragment | null;
  /** Whether the data hold years before the first that has a column. */
  readonly hasEarlier: Fragment;
  /** A number of the criterion; NULL where it has none. */
  readonly number: (parameter: string) => Ratio;
  /** A number worked out before, by {@link SqlKind.measures}. */
  readonly measure: (name: string) => Fragment;
  /** The value of another indicator in the period judged. */
  readonly other: (name: string) => JudgedPoint & { readonly isKnown: Fragment };
}

/** A figure worked out from two others. @internal */
export interface DerivedFigure {
  readonly figure: Ratio;
  /** The condition under which there is one. */
  readonly exists?: Fragment;
}

/** A judgement, as expressions. @internal */
export interface SqlJudgement {
  /** The reason why there is none, or NULL. */
  readonly reason: Fragment | null;
  readonly satisfied: Fragment;
  readonly margin: Ratio;
  readonly lower: Ratio | null;
  readonly upper: Ratio | null;
  readonly strict: Fragment;
  /** Where the engine cannot tell exactly, and `evaluate` has to. */
  readonly recheck?: Fragment;
}

/** What the criteria of one block have in common, known while the text is written. @internal */
export interface BlockTraits {
  /** Criteria that differ in it are judged by different text. */
  readonly [trait: string]: string | number | boolean | null;
}

/** The SQL of a kind. @internal */
export interface SqlKind<C extends CriterionBase> {
  /** Kinds of one family are judged by the same text. */
  readonly family: string;
  /** What a criterion of the family demands, as a comment. */
  readonly comment: string;
  /**
   * Whether its text reads figures that are only bounds. Where it does not, a series with such a figure is a recheck.
   */
  readonly readsBounds?: true;
  readonly traits?: (criterion: C, policy: Policy) => BlockTraits;
  /** The numbers of a criterion that its text refers to. */
  readonly numbers: (
    criterion: C,
    policy: Policy,
    indicator: Indicator,
  ) => Readonly<Record<string, DecimalText | null>>;
  /** The other indicators it needs, by the names its text uses. */
  readonly others?: (criterion: C) => Readonly<Record<string, string>>;
  /** The figure worked out from two others of a year in which the indicator itself is not observed. */
  readonly derives?: (one: Ratio, two: Ratio, setting: Setting, traits: BlockTraits) => DerivedFigure;
  /** Whether figures worked out have denominators of their own, even where none is counted. */
  readonly divides?: (traits: BlockTraits) => boolean;
  /** Numbers worked out once, in a step of their own, that the judgement refers to. */
  readonly measures?: (frame: SqlContext, traits: BlockTraits) => Readonly<Record<string, Fragment>>;
  readonly judge: (point: JudgedPoint, frame: SqlContext, traits: BlockTraits) => SqlJudgement;
}
