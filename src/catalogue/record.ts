/**
 * The shape in which the domains of the plan are written down: what a person types, once,
 * beside the document. `assemble.ts` turns records into the published catalogue.
 */
import type { Polarity, Timing } from '../core/model.js';
import type { Bilingual } from '../core/text.js';
import type { KnownUnit } from '../core/units.js';
import type { Criterion } from '../criteria/criterion.js';

/** An indicator as written down: a measurable quantity, or a statement to attest. */
export interface IndicatorRecord {
  readonly name: Bilingual;
  /** Left out: `attestation`, a statement. */
  readonly unit?: KnownUnit;
  /** The Chinese measure word of its figures, where it is not the unit's own: 名, 张, 户, 岁. */
  readonly measureWord?: string;
  /** Left out: `higher-is-better`. */
  readonly polarity?: Polarity;
  /** Left out: `flow` for a figure, `stock` for an attested statement. */
  readonly timing?: Timing;
  /** Given where the timing is not plain from the definition. */
  readonly timingReason?: TimingReason;
  /**
   * Smallest possible value, decimal text in `unit`. Left out: 0. Write `null` where there is none (gaps that can turn
   * negative).
   */
  readonly min?: string | null;
  /**
   * Largest possible value, decimal text in `unit`. Left out: 100 for `percent` (a part cannot exceed its
   * whole), none for every other unit. Write `null` where a percentage can exceed 100 (gross enrolment).
   */
  readonly max?: string | null;
  /** What the plan leaves open about it; the definition then says so at its end. */
  readonly open?: OpenQuestion;
  /** What is counted over what. Left out only where nothing is divided (a count, an attested statement). */
  readonly counted?: { readonly numerator: Bilingual; readonly denominator: Bilingual };
  /**
   * What the quantity is, precisely enough to compute it; for an attested statement, the statement itself, whose
   * Chinese is left out where the phrase of its criterion says just that.
   */
  readonly definition: { readonly zh?: string; readonly en: string };
}

/** What the plan leaves open about an indicator; the words stand in `open.ts`. */
export type OpenQuestion = 'formula' | 'rate' | 'mean' | 'number' | 'ages' | 're-inspection' | 'care';

/** Why an indicator is a stock or a flow, where that is not plain; the words stand in `timing.ts`. */
export type TimingReason = 'survey' | 'school-year' | 'cumulative' | 'monthly' | 'tally' | 'cohort' | 'served';

/** The year a criterion falls due. The document names only these two; where it names none, 2030. */
export type RecordedDue = 2025 | 2030;

interface Common {
  /** Id of the indicator, from the `*.indicators.ts` files. */
  readonly indicator: string;
  /** The words it rests on: one contiguous quotation of the item, character for character. */
  readonly phrase: string;
  /** Left out: 2030. */
  readonly due?: RecordedDue;
  /** 保持, 稳定在: the level must hold in every period of the plan, not only at the end. */
  readonly sustain?: true;
  /** 以乡镇为单位, 各配备, 每所: every one of these units must pass by itself. Left out: the aggregate is judged. */
  readonly everyUnit?: Bilingual;
}

/**
 * A criterion as written down: the fields of its kind, without what its place and its indicator already say. Left out:
 * the kind is `attested`, the base year 2020, the pace `unspecified`.
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

/** Why a number or a trend word in the document is not a criterion; the words stand in `exceptions.ts`. */
export type ExceptionReason =
  /** An age or a range of ages that says who is meant. */
  | 'age-group'
  /** Part of the name of a programme, a law, a law's term, a hotline, a slogan, a technology. */
  | 'name'
  /** A year, a date or a length of time that only places an activity. */
  | 'period'
  /** Describes an activity or a means; nothing is promised that could be met or missed. */
  | 'activity'
  /** Guides what families do. */
  | 'advice'
  /** Ability, awareness, level, scope or quality, with nothing named that is counted. */
  | 'no-quantity'
  /** More or less of something, with no rate, share or particular standard named. */
  | 'no-rate'
  /** A rate is to be kept under control, and neither a level nor a direction is named. */
  | 'no-direction'
  /** The word is used in another sense: 平衡工作与家庭, 可持续, 稳定就业. */
  | 'other-sense';

/** A number or trend word that is not a criterion, with the reason. */
export type ExceptionRecord = {
  /** `target.3` or `measure.4`. */
  readonly item: `${'target' | 'measure'}.${number}`;
  /** One contiguous quotation of the item that holds the number or word, as short as is clear. */
  readonly phrase: string;
} & (
  | { readonly reason: ExceptionReason }
  /** The targets of the same domain that promise the same, by ordinal. */
  | { readonly repeats: readonly number[] }
);

/** One target 主要目标: its words, and the criteria they hold. */
export interface TargetRecord {
  /** Verbatim in Chinese, and translated. */
  readonly text: Bilingual;
  /** Every target has at least one. */
  readonly criteria: readonly CriterionRecord[];
}

/**
 * One domain 领域. The words of its measures, which are long and mostly hold no number, stand in `measures.zh.ts` and
 * `measures.en.ts`.
 */
export interface DomainRecord {
  readonly title: Bilingual;
  /** The first is the one printed as 1., and so on. */
  readonly targets: readonly TargetRecord[];
  /**
   * The criteria of the measures that commit the city to a number, or to a direction of something counted that no
   * target names, keyed by the printed ordinal.
   */
  readonly measures: Readonly<Record<number, readonly CriterionRecord[]>>;
}

/** The indicators a domain brings, by id. */
export type IndicatorRecords = Readonly<Record<string, IndicatorRecord>>;

/** A plan: its domains by the last part of their ids, in the order of the document. */
export interface PlanRecord {
  readonly title: Bilingual;
  readonly domains: Readonly<Record<string, { readonly record: DomainRecord; readonly indicators: IndicatorRecords }>>;
}
