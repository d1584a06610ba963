/** The types of a plan: document → plan → domain → item → criterion. */
import type { CriterionKind } from '../criteria/criterion.js';
import type { Criterion } from '../criteria/criterion.js';
import type { Indicator } from '../core/model.js';
import type { OwnUnit } from '../core/units.js';
import type { Policy } from '../criteria/policy/policy.js';
import type { Bilingual } from '../core/text.js';

/** The document the plans are published in. */
export interface PlanDocument {
  readonly id: string;
  /** The number of the document, such as 天政发〔2022〕7号. */
  readonly number?: string;
  readonly title: Bilingual;
  readonly issuer?: Bilingual;
  /** The date of issue, ISO. */
  readonly issued?: string;
  readonly url?: string;
  /** The date when the data were last compared with the document. */
  readonly checkedOn?: string;
}

/** A plan's own unit, as a host writes it. */
export interface UnitDefinition<Id extends string = string> extends OwnUnit {
  readonly id: Id;
}

/** The years of a plan. */
export interface PlanYears {
  /** 基期: the base year, from which changes are measured. */
  readonly baseline: number;
  /** The first year of the plan. */
  readonly start: number;
  /** The year of the mid-term evaluation. */
  readonly midterm?: number;
  /** The year of the final evaluation. */
  readonly end: number;
}

/** One numbered target 主要目标 or measure 策略措施. */
export interface Item<ItemId extends string = string, C extends Criterion = Criterion> {
  readonly id: ItemId;
  readonly type: 'target' | 'measure';
  /** The number printed in the document. */
  readonly ordinal: number;
  /** Verbatim in Chinese, and translated. */
  readonly text: Bilingual;
  readonly criteria: readonly C[];
}

/** An item whose words may be missing: the smaller entry has only the words of targets. */
export type ItemOutline<ItemId extends string = string, C extends Criterion = Criterion> = Omit<
  Item<ItemId, C>,
  'text'
> & {
  readonly text?: Bilingual;
};

/** One domain 领域 of a plan. */
export interface Domain<DomainId extends string = string, I extends ItemOutline = Item> {
  readonly id: DomainId;
  readonly ordinal: number;
  readonly title: Bilingual;
  readonly items: readonly I[];
}

/** A plan 规划. */
export interface Plan<PlanId extends string = string, D extends Domain<string, ItemOutline> = Domain> {
  readonly id: PlanId;
  readonly title: Bilingual;
  readonly years: PlanYears;
  /** The policy for this plan: how open wordings are read. */
  readonly policy?: Partial<Policy>;
  readonly domains: readonly D[];
}

/** The ids and due years of a catalogue, as unions of literals. */
export interface Ids {
  readonly plan: string;
  readonly domain: string;
  readonly item: string;
  readonly criterion: string;
  readonly indicator: string;
  /** The due years of the criteria. */
  readonly due: number;
}

/** A criterion with its ids known as literals. */
export type IdentifiedCriterion<I extends Ids, C extends Criterion = Criterion> = C & {
  readonly id: I['criterion'];
  readonly indicator: I['indicator'];
  readonly due: I['due'];
};

type ItemOf<I extends Ids, T extends ItemOutline> = Omit<T, 'id' | 'criteria'> & {
  readonly id: I['item'];
  readonly criteria: readonly IdentifiedCriterion<I>[];
};

type DomainOf<I extends Ids, T extends ItemOutline> = Omit<Domain, 'id' | 'items'> & {
  readonly id: I['domain'];
  readonly items: readonly ItemOf<I, T>[];
};

type PlanOf<I extends Ids, T extends ItemOutline> = Omit<Plan, 'id' | 'domains'> & {
  readonly id: I['plan'];
  readonly domains: readonly DomainOf<I, T>[];
};

/** The plans of a document and their indicators: the content of `catalogue.json`. */
export interface CatalogueData<I extends Ids = Ids, T extends ItemOutline = Item> {
  readonly document: PlanDocument;
  readonly plans: readonly PlanOf<I, T>[];
  readonly indicators: readonly Indicator<I['indicator']>[];
}

/**
 * The kinds of doubt.
 *
 * - `against-polarity`: the criterion asks for a rise of an indicator for which less is better, or the reverse.
 * - `against-phrase`: the phrase names a fall and the criterion asks for a rise, or the reverse.
 * - `points-as-percent`: the phrase counts percentage points and the criterion asks for a relative change.
 * - `percent-as-points`: the phrase counts percent and the criterion asks for a change in percentage points.
 * - `limit-itself`: the phrase and `strict` disagree whether the limit itself is enough (超过 excludes it, 以上 includes
 *   it).
 * - `not-held`: the phrase says that a level is kept (保持, 稳定在), and the criterion has no `sustain`.
 * - `due-after-end`: the criterion falls due after the plan ends.
 */
export type PlanDoubtCode =
  | 'against-polarity'
  | 'against-phrase'
  | 'points-as-percent'
  | 'percent-as-points'
  | 'limit-itself'
  | 'not-held'
  | 'due-after-end';

/** A definition that is allowed but rarely intended; `doubtLabels` puts it into words. */
export interface PlanDoubt {
  readonly code: PlanDoubtCode;
  /** Such as `plans[0].domains[2].items[0].criteria[1]`. */
  readonly path: string;
  readonly criterion: string;
}

/** A query for criteria; all given parts must hold. */
export interface CriterionQuery<I extends Ids = Ids, K extends CriterionKind = CriterionKind> {
  readonly plan?: I['plan'];
  readonly domain?: I['domain'];
  readonly item?: I['item'];
  readonly indicator?: I['indicator'];
  readonly kind?: K;
  readonly due?: I['due'];
  readonly type?: Item['type'];
}

/**
 * A thing of a plan that a text may mean. `similarity` is 1 where the text is its name or id; above 0.5 where the text
 * is a part of the name, higher for a larger part; and up to 0.5 where text and name are alike (half of Dice’s
 * coefficient of their bigrams). A criterion is found by its phrase and by the name of its indicator, an item by its
 * words.
 */
export type Found<I extends Ids = Ids> = {
  readonly [K in 'indicator' | 'criterion' | 'item' | 'domain']: {
    readonly kind: K;
    readonly id: I[K];
    readonly name: Bilingual;
    readonly similarity: number;
  };
}['indicator' | 'criterion' | 'item' | 'domain'];

/** The plan, domain and item that a criterion belongs to. */
export interface CriterionLocation<I extends Ids = Ids, T extends ItemOutline = Item> {
  readonly plan: PlanOf<I, T>;
  readonly domain: DomainOf<I, T>;
  readonly item: ItemOf<I, T>;
}

/**
 * A catalogue: data with look-ups. Everything in it is deeply frozen. A look-up throws `UNKNOWN_ID` for an unknown id;
 * ids are literal types, so a mistyped id does not compile.
 */
export interface Catalogue<I extends Ids = Ids, T extends ItemOutline = Item> extends CatalogueData<I, T> {
  readonly domains: readonly DomainOf<I, T>[];
  readonly items: readonly ItemOf<I, T>[];
  readonly criteria: readonly IdentifiedCriterion<I>[];
  /** The plan with an id. */
  plan(id: I['plan']): PlanOf<I, T>;
  /** The domain with an id. */
  domain(id: I['domain']): DomainOf<I, T>;
  /** The target or measure with an id. */
  item(id: I['item']): ItemOf<I, T>;
  /** The criterion with an id. */
  criterion(id: I['criterion']): IdentifiedCriterion<I>;
  /** The indicator with an id. */
  indicator(id: I['indicator']): Indicator<I['indicator']>;
  /** Whether any text is the id of an indicator. */
  hasIndicator(id: string): id is I['indicator'];
  /** Whether a unit is known, or an indicator of the catalogue has it. */
  hasUnit(unit: string): boolean;
  /** Whether any text is the id of a criterion. */
  hasCriterion(id: string): id is I['criterion'];
  /** The plan, domain and item of a criterion. */
  placeOf(criterion: I['criterion']): CriterionLocation<I, T>;
  /** First year and base year of the plan of a criterion; `null` for an unknown id. */
  yearsOf(criterion: string): { readonly start: number; readonly baseline: number } | null;
  /** The policy in the plan of a criterion; `null` where the plan has none. */
  policyOf(criterion: string): Partial<Policy> | null;
  /**
   * The criteria that match a query, in the order of the document; without a query, all criteria. Throws `UNKNOWN_ID`
   * for an unknown id and `BAD_OPTION` for a value that no criterion can have. A year without due criteria gives an
   * empty list.
   */
  select<K extends CriterionKind = CriterionKind>(
    query?: CriterionQuery<I, K>,
  ): readonly IdentifiedCriterion<I, Extract<Criterion, { readonly kind: K }>>[];
  /**
   * Definitions that are allowed but rarely intended. Empty for the catalogue, which tests compare with the document.
   */
  readonly doubts: readonly PlanDoubt[];
  /**
   * The things that a text in Chinese or English may mean: the indicators, criteria, items and domains whose name or id
   * equals the text, contains it or is similar, nearest first; an empty list without any. Case, spaces, punctuation and
   * width of the characters make no difference. Throws `BAD_OPTION` for a value that is not a text.
   *
   * @example
   * catalogue.find('婴儿死亡率')[0].id; //=> 'infant-mortality-rate'
   * catalogue.find('婴儿死亡率')[0].similarity; //=> 1
   * catalogue.find('Infant mortalty')[0].id; //=> 'infant-mortality-rate'
   */
  find(text: string): readonly Found<I>[];
  /** The plain data. */
  toJSON(): CatalogueData<I, T>;
}
