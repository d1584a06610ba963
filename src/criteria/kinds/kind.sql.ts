/** The definition of a kind of criterion in SQL. */
import type { DecimalText } from '../../core/decimal.js';
import type { Indicator } from '../../core/model.js';
import type { CriterionBase } from './kind.js';
import type { Policy } from '../policy/policy.js';
import type { Ratio } from '../../expressions/numbers/ratio.js';
import type { Arithmetic } from '../../expressions/arithmetic.js';
import type { Fragment } from '../../expressions/text.js';

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

/** Everything the judgement of one figure may use. @internal */
export interface SqlContext {
  readonly arithmetic: Arithmetic;
  /** The years up to the figure judged; NULL for a figure with a zero denominator. */
  readonly slots: readonly YearFigure[];
  /** The figure of any year; NULL for a year without a column. */
  readonly slotOf: (year: number) => YearFigure;
  /** The condition that figures have different denominators; `null` where all have the same one. */
  readonly differInUnder: Fragment | null;
  /** Whether the data have years before the first column. */
  readonly hasEarlier: Fragment;
  /** A parameter of the criterion; NULL where the criterion does not have it. */
  readonly number: (parameter: string) => Ratio;
  /** A measure computed before, by {@link SqlKind.measures}. */
  readonly measure: (name: string) => Fragment;
  /** The value of another indicator in the period judged. */
  readonly other: (name: string) => JudgedPoint & { readonly isKnown: Fragment };
}

/** A figure computed from two others. @internal */
export interface DerivedFigure {
  readonly figure: Ratio;
  /** The condition under which the figure exists. */
  readonly exists?: Fragment;
}

/** A judgement, as expressions. @internal */
export interface SqlJudgement {
  /** The reason why there is no judgement, or NULL. */
  readonly reason: Fragment | null;
  readonly satisfied: Fragment;
  readonly margin: Ratio;
  readonly lower: Ratio | null;
  readonly upper: Ratio | null;
  readonly strict: Fragment;
  /** The condition under which the engine cannot judge exactly, so that `evaluate` must judge. */
  readonly recheck?: Fragment;
}

/** The properties that all criteria of a block share, known while the SQL is written. @internal */
export interface BlockTraits {
  /** Criteria with different values get different SQL. */
  readonly [trait: string]: string | number | boolean | null;
}

/** A kind of criterion in SQL. @internal */
export interface SqlKind<C extends CriterionBase> {
  /** Kinds of one family are judged by the same SQL. */
  readonly family: string;
  /** The demand of a criterion of the family, as a comment in the SQL. */
  readonly comment: string;
  /** Whether its SQL reads figures that are only bounds. If not, a series with such a figure returns `recheck`. */
  readonly readsBounds?: true;
  /** The years whose figures its SQL reads, beside the latest figure. @defaultValue all years */
  readonly years?: 'none' | 'since-base';
  readonly traits?: (criterion: C, policy: Policy) => BlockTraits;
  /** The parameters of a criterion that its SQL uses. */
  readonly numbers: (
    criterion: C,
    policy: Policy,
    indicator: Indicator,
  ) => Readonly<Record<string, DecimalText | null>>;
  /** The other indicators it needs, by their names in the SQL. */
  readonly others?: (criterion: C) => Readonly<Record<string, string>>;
  /** Derives the figure from two others, for a year in which the indicator itself is not observed. */
  readonly derives?: (one: Ratio, two: Ratio, arithmetic: Arithmetic, traits: BlockTraits) => DerivedFigure;
  /** Whether derived figures have their own denominators, even without counts. */
  readonly divides?: (traits: BlockTraits) => boolean;
  /** Measures that the judgement uses; a step of its own computes them once. */
  readonly measures?: (frame: SqlContext, traits: BlockTraits) => Readonly<Record<string, Fragment>>;
  readonly judge: (point: JudgedPoint, frame: SqlContext, traits: BlockTraits) => SqlJudgement;
}
