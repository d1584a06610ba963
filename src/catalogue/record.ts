/**
 * The types of the records: each domain of the plan, as a person types it once from the document. `assemble.ts` turns
 * records into the published catalogue.
 */
import type { Polarity, Timing } from '../core/model.js';
import type { Bilingual } from '../core/text.js';
import type { KnownUnit } from '../core/units.js';
import type { Criterion } from '../criteria/criterion.js';

/** An indicator as a record: a measurable quantity, or a statement to attest. */
export interface IndicatorRecord {
  readonly name: Bilingual;
  /** Left out: `attestation`, a statement. */
  readonly unit?: KnownUnit;
  /** The Chinese measure word of its figures, where it differs from the word for the unit: 名, 张, 户, 岁. */
  readonly measureWord?: string;
  /** Left out: `higher-is-better`. */
  readonly polarity?: Polarity;
  /** Left out: `flow` for a figure, `stock` for an attested statement. */
  readonly timing?: Timing;
  /** The reason for the timing, where the definition does not make it clear. */
  readonly timingReason?: TimingReason;
  /**
   * Smallest possible value, decimal text in `unit`. Left out: 0. Write `null` where there is no smallest value (gaps
   * that may be negative).
   */
  readonly min?: string | null;
  /**
   * Largest possible value, decimal text in `unit`. Left out: 100 for `percent` (a part cannot exceed its whole), no
   * limit for every other unit. Write `null` where a percentage can exceed 100 (gross enrolment).
   */
  readonly max?: string | null;
  /** The question about the indicator that the plan leaves open; it is added to the end of the definition. */
  readonly open?: OpenQuestion;
  /** The counts of the quotient. Left out where nothing is divided (a count, an attested statement). */
  readonly counted?: { readonly numerator: Bilingual; readonly denominator: Bilingual };
  /**
   * The definition of the quantity, precise enough to compute it. For an attested statement: the statement itself; its
   * Chinese text is left out where the phrase of its criterion is the same.
   */
  readonly definition: { readonly zh?: string; readonly en: string };
}

/** The questions about an indicator that the plan leaves open; `open.ts` has the words. */
export type OpenQuestion = 'formula' | 'rate' | 'mean' | 'number' | 'ages' | 're-inspection' | 'care';

/**
 * The reasons why an indicator is a stock or a flow, where the definition does not make it clear; `timing.ts` has the
 * words.
 */
export type TimingReason = 'survey' | 'school-year' | 'cumulative' | 'monthly' | 'tally' | 'cohort' | 'served';

/** The due year of a criterion. The document names only these two years; where it names no year, 2030. */
export type RecordedDue = 2025 | 2030;

interface Common {
  /** Id of the indicator, from the `*.indicators.ts` files. */
  readonly indicator: string;
  /** The words that the criterion is based on: one contiguous quotation from the item, character for character. */
  readonly phrase: string;
  /** Left out: 2030. */
  readonly due?: RecordedDue;
  /** 保持, 稳定在: the level must be held in every period of the plan, not only at the end. */
  readonly sustain?: true;
  /** 以乡镇为单位, 各配备, 每所: every one of these units must meet the criterion. Left out: the aggregate is judged. */
  readonly everyUnit?: Bilingual;
}

/**
 * A criterion as a record: the fields of its kind, without fields that follow from its place or its indicator. Left
 * out: the kind is `attested`, the base year 2020, the pace `unspecified`.
 */
export type CriterionRecord = Common & (OwnFields<Criterion> | { readonly kind?: 'attested' });

type Said = 'id' | 'indicator' | 'unit' | 'due' | 'sustain' | 'scope' | 'units' | 'phrase' | 'statement';

type WithDefaults = 'baselineYear' | 'pace';

type OwnFields<C> = C extends { readonly kind: 'attested' }
  ? never
  : C extends { readonly kind: 'change-from-baseline' }
    ? Omit<C, Said>
    : C extends unknown
      ? Omit<C, Said | WithDefaults> & Partial<Pick<C, WithDefaults & keyof C>>
      : never;

/** The reasons why a number or a trend word in the document is not a criterion; `exceptions.ts` has the words. */
export type ExceptionReason =
  /** An age or a range of ages that describes a group of people. */
  | 'age-group'
  /** Part of the name of a programme, a law, a legal term, a hotline, a slogan or a technology. */
  | 'name'
  /** A year, a date or a length of time that only says when an activity takes place. */
  | 'period'
  /** Describes an activity or a means, without a promise that can be met or missed. */
  | 'activity'
  /** Advice for families. */
  | 'advice'
  /** Ability, awareness, level, scope or quality, without a quantity that is counted. */
  | 'no-quantity'
  /** More or less of something, without a rate, a share or a particular standard. */
  | 'no-rate'
  /** A rate that is to be controlled, without a level or a direction. */
  | 'no-direction'
  /** The word has another sense: 平衡工作与家庭, 可持续, 稳定就业. */
  | 'other-sense';

/** A number or trend word that is not a criterion, with the reason. */
export type ExceptionRecord = {
  /** `target.3` or `measure.4`. */
  readonly item: `${'target' | 'measure'}.${number}`;
  /** One contiguous quotation from the item with the number or word, as short as is clear. */
  readonly phrase: string;
} & (
  | { readonly reason: ExceptionReason }
  /** The targets of the same domain that make the same promise, by ordinal. */
  | { readonly repeats: readonly number[] }
);

/** One target 主要目标: its words and its criteria. */
export interface TargetRecord {
  /** Verbatim in Chinese, and translated into English. */
  readonly text: Bilingual;
  /** Every target has at least one. */
  readonly criteria: readonly CriterionRecord[];
}

/**
 * One domain 领域. The words of its measures are in `measures.zh.ts` and `measures.en.ts`, because they are long and
 * mostly contain no number.
 */
export interface DomainRecord {
  readonly title: Bilingual;
  /** The targets in printed order; the first has the ordinal 1. */
  readonly targets: readonly TargetRecord[];
  /**
   * The criteria of measures, keyed by the printed ordinal: measures that commit the city to a number, or to a
   * direction of a counted quantity that no target names.
   */
  readonly measures: Readonly<Record<number, readonly CriterionRecord[]>>;
}

/** The indicators that a domain adds, by id. */
export type IndicatorRecords = Readonly<Record<string, IndicatorRecord>>;

/** A plan: its domains, keyed by the last part of their ids, in the order of the document. */
export interface PlanRecord {
  readonly title: Bilingual;
  readonly domains: Readonly<Record<string, { readonly record: DomainRecord; readonly indicators: IndicatorRecords }>>;
}
