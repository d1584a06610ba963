/** Defines a host's own plan: checks it completely, completes it and indexes it. */
import type { Indicator } from '../core/model.js';
import type { Criterion } from '../criteria/criterion.js';
import type { Policy } from '../criteria/policy/policy.js';
import { catalogueOf } from './catalogue.js';
import { completed } from './complete.js';
import { doubtsAbout } from './doubts.js';
import type { Catalogue, CatalogueData, PlanDocument, PlanYears, UnitDefinition } from './model.js';
import { checkRules, type WrittenCatalogue } from './rules.js';
import { collector, read, throwFaults, type Checked } from './shape.js';
import { catalogueShape } from './shapes.js';
import type { Bilingual } from '../core/text.js';
import type { KnownUnit } from '../core/units.js';

type Brief<T, Left extends PropertyKey> = T extends unknown ? Omit<T, Left> & Partial<Pick<T, Left & keyof T>> : never;

/** Words as a host writes them: one text, or a text in one or both languages. A missing language copies the other. */
export type Words = string | Bilingual | { readonly zh: string } | { readonly en: string };

type InWords<T> = T extends unknown
  ? { readonly [K in keyof T]: NonNullable<T[K]> extends Bilingual ? Words : T[K] }
  : never;

/**
 * An indicator as a host writes it: limits, definition and timing may be left out. Without a timing a figure is a
 * `flow`, counted over a year, and an attested statement a `stock`.
 */
export type IndicatorDefinition<Id extends string = string, OwnUnitId extends string = string> = InWords<
  Brief<Omit<Indicator<Id>, 'unit' | 'ownUnit'>, 'min' | 'max' | 'definition' | 'timing'>
> & {
  /** A known unit, or a unit that the plan lists under `units`. */
  readonly unit: KnownUnit | OwnUnitId;
};

/** A criterion as a host writes it. Left out: the indicator's unit, and the plan's base year. */
export type CriterionDefinition<
  Id extends string = string,
  IndicatorId extends string = string,
  Due extends number = number,
> = InWords<Brief<Criterion, 'unit' | 'baselineYear'>> & {
  readonly id: Id;
  readonly indicator: IndicatorId;
  readonly due: Due;
};

/** The input of {@link definePlan}. */
export interface PlanDefinition<
  P extends string,
  D extends string,
  T extends string,
  C extends string,
  I extends string,
  Y extends number = number,
  U extends string = string,
> {
  /** The JSON Schema an editor checks the file against. */
  readonly $schema?: string;
  readonly document: InWords<PlanDocument>;
  /** The plan's own units: 亿亩, 微克/立方米. */
  readonly units?: readonly InWords<UnitDefinition<U>>[];
  readonly indicators: readonly IndicatorDefinition<I, NoInfer<U>>[];
  readonly plans: readonly {
    readonly id: P;
    readonly title: Words;
    readonly years: PlanYears;
    readonly policy?: Partial<Policy>;
    readonly domains: readonly {
      readonly id: D;
      readonly ordinal: number;
      readonly title: Words;
      readonly items: readonly {
        readonly id: T;
        readonly type: 'target' | 'measure';
        readonly ordinal: number;
        readonly text: Words;
        readonly criteria: readonly CriterionDefinition<C, NoInfer<I>, Y>[];
      }[];
    }[];
  }[];
}

/** A plan whose ids the compiler does not know, such as a plan read from a file. */
export type PlanInput = PlanDefinition<string, string, string, string, string>;

/**
 * Defines a host's own plan. Pass the result as `options.plan` to the evaluators.
 *
 * The definition has the form of `catalogue.json`; units of criteria, base years, limits, timings and definitions of
 * indicators may be left out, and either language of any text. Ids and due years are inferred as literals. Nothing is
 * read from the definition later: it is copied and frozen. Definitions that are allowed but rarely intended are listed
 * in `doubts` of the result.
 *
 * @throws {@link IndicatorError} `BAD_PLAN`; `fields.faults` lists **every** fault with its path.
 * @example
 * const plan = definePlan({
 *   document: { id: 'our-plan', title: { zh: '本县规划', en: 'Our county’s plan' } },
 *   indicators: [{
 *     id: 'retention', name: { zh: '巩固率', en: 'Retention rate' }, unit: 'percent', polarity: 'higher-is-better',
 *   }],
 *   plans: [{
 *     id: 'school', title: { zh: '学校规划', en: 'School plan' }, years: { baseline: 2020, start: 2021, end: 2030 },
 *     domains: [{ id: 'school.basic', ordinal: 1, title: { zh: '义务教育', en: 'Basic education' }, items: [{
 *       id: 'school.basic.target.1', type: 'target', ordinal: 1,
 *       text: { zh: '巩固率达到95%以上。', en: 'The retention rate is at least 95%.' },
 *       criteria: [{
 *         id: 'retention@2030', indicator: 'retention', kind: 'at-least', value: '95', due: 2030,
 *         phrase: '巩固率达到95%以上',
 *       }],
 *     }] }],
 *   }],
 * });
 * evaluate('retention@2030', [{ period: 2024, value: 95.7 }], { plan }).status; //=> 'met'
 */
export function definePlan<
  const P extends string,
  const D extends string,
  const T extends string,
  const C extends string,
  const I extends string,
  const Y extends number,
  const U extends string = never,
>(
  definition: PlanDefinition<P, D, T, C, I, Y, U>,
): Catalogue<{
  readonly plan: P;
  readonly domain: D;
  readonly item: T;
  readonly criterion: C;
  readonly indicator: I;
  readonly due: Y;
}> {
  const { faults, report } = collector();
  const copy = read(definition, catalogueShape('brief'), '', report) as Checked<WrittenCatalogue> | undefined;
  if (copy) checkRules(copy, report);
  throwFaults('BAD_PLAN', faults);
  const data: CatalogueData<never> = completed(copy as never);
  return catalogueOf(data, doubtsAbout(data));
}
