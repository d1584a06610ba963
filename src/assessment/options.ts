/** The options of an assessment. */
import type { Attestation, Evidence } from '../core/model.js';
import type { PeriodInput } from '../core/period.js';
import type { PolicyInput } from '../criteria/policy/policy.js';
import type { Ids } from '../plan/model.js';
import type { Milestone } from '../projection/requirement/milestones.js';
import type { MethodName } from '../projection/methods/methods.js';
import type { AnnualValue } from '../projection/series/series.js';
import type { EarlierAssessment, View } from './assessment.js';

/** Lists of units by criterion id; `*` stands for every criterion not named. */
export type UnitLists<I extends Ids = Ids> = Readonly<Partial<Record<I['criterion'] | '*', readonly string[]>>>;

/** The area each unit belongs to, by the unit's name; a function returns `undefined` for a name that is not a unit. */
export type Parents = Readonly<Record<string, string>> | ((area: string) => string | undefined);

/** How criteria are projected. */
export interface ProjectionSettings<I extends Ids = Ids> {
  /** @defaultValue `'default'` */
  readonly method?: MethodName;
  /** Confidence of the intervals, a share. @defaultValue 0.8 */
  readonly confidence?: number;
  /** Yearly milestone paths 时序进度 by criterion id, each in the unit of the quantity projected. */
  readonly paths?: Readonly<Partial<Record<I['criterion'], readonly Milestone[]>>>;
  /**
   * Future denominators by indicator id, whole numbers from 1; used where cases are few.
   *
   * @defaultValue the observed denominators, continued
   */
  readonly denominators?: Readonly<Record<string, readonly AnnualValue[]>>;
  /**
   * Series of a larger area (the province, the nation); each row names its indicator. They lend strength to few cases,
   * and `counts.borrowed` names the area. They decide no verdict.
   */
  readonly reference?: readonly Evidence[];
}

/** How criteria are projected in many areas. */
export interface AreasProjectionSettings<I extends Ids = Ids> extends ProjectionSettings<I> {
  /**
   * `areas`: the areas of the list lend strength to each other's few cases, as far as their rates are alike. It needs a
   * list, not a stream, and takes precedence over `reference`.
   *
   * @defaultValue `'none'`
   */
  readonly pooling?: 'none' | 'areas';
}

/** The options shared by assessments of one area and of many areas. */
export interface SharedOptions<I extends Ids = Ids> {
  /** The date of the answer (a day, month or year): a period counts once it is over. The library has no clock. */
  readonly asOf: PeriodInput;
  /**
   * The id of the only plan of the catalogue to assess; evidence that only the other plans need is `unused`. An unknown
   * id is `UNKNOWN_ID`.
   *
   * @defaultValue all plans of the catalogue
   */
  readonly plan?: I['plan'];
  /**
   * Which evaluation it is. It selects the criteria in view (`inView`) and changes no date.
   *
   * @defaultValue `final` once every assessed plan has ended, `midterm` at the end of the mid-term year of a plan, else
   * `annual`
   */
  readonly view?: View;
  /** @defaultValue `defaultPolicy` */
  readonly policy?: PolicyInput;
  /**
   * The names of all units (townships, schools …) that an every-unit criterion judges: a listed unit without a report
   * is noticed, and a unit that is not listed is not judged. With `parents`, each list may hold the units of many
   * areas; a unit without a parent is an error, because no area would judge it.
   */
  readonly units?: UnitLists<I>;
  /** The area each unit belongs to. A name with a parent is a unit of that parent and not an area. */
  readonly parents?: Parents;
  /** The host's reasons why criteria do not apply in this area, by criterion id. */
  readonly notApplicable?: Readonly<Partial<Record<I['criterion'], string>>>;
  readonly projection?: ProjectionSettings<I>;
  /**
   * The host's own keys in rows, which are ignored. Any other unknown key of an observation or a statement is
   * `BAD_OBSERVATION`.
   *
   * @defaultValue none
   */
  readonly ignoreKeys?: readonly string[];
}

/** How a plan is assessed for one area. */
export interface AssessOptions<I extends Ids = Ids> extends SharedOptions<I> {
  /**
   * The area judged. Without `parents`, every other area named counts as one of its units, for the criteria that judge
   * each unit by itself.
   *
   * Observations without an area belong to this area where no observation names it; where one does, they belong to
   * another area and are in `unmatched` as `other-area`. A statement without an area applies to the area judged, unless
   * another statement on the same indicator names that area.
   *
   * @defaultValue `null`, the area of the observations that name no area, where there are any; else the only area named
   * that is not a unit. Several such areas are `AMBIGUOUS_AREA`. Statements decide only where there are no
   * observations.
   */
  readonly area?: string;
  /** Statements on attested criteria; they may also be given as evidence. Each names its indicator. */
  readonly attestations?: readonly Attestation[];
  /** An earlier assessment, fresh or from JSON; `changes` then lists what changed since. */
  readonly previous?: EarlierAssessment | null;
}

/** How a plan is assessed for many areas. */
export interface AreasOptions<I extends Ids = Ids> extends SharedOptions<I> {
  readonly projection?: AreasProjectionSettings<I>;
  /** The earlier assessment of an area, if any. */
  readonly previous?: (area: string | null) => EarlierAssessment | null | undefined;
}
