/** How a plan is assessed. */
import type { Attestation, Evidence } from '../core/model.js';
import type { PeriodInput } from '../core/period.js';
import type { PolicyInput } from '../criteria/policy/policy.js';
import type { Ids } from '../plan/model.js';
import type { Milestone } from '../projection/requirement/milestones.js';
import type { MethodName } from '../projection/methods/methods.js';
import type { AnnualValue } from '../projection/series/series.js';
import type { EarlierAssessment, View } from './assessment.js';

/** By criterion id; `*` is every criterion not named. */
export type UnitLists<I extends Ids = Ids> = Readonly<Partial<Record<I['criterion'] | '*', readonly string[]>>>;

/** The area each unit belongs to, by the unit's name; a function answers `undefined` for what is no unit. */
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
   * Denominators of years to come, by indicator id, whole numbers from 1; used where cases are few.
   *
   * @defaultValue along the course of those observed
   */
  readonly denominators?: Readonly<Record<string, readonly AnnualValue[]>>;
  /**
   * Series of a larger area (the province, the nation), each naming its indicator: they lend strength to few cases, and
   * `counts.borrowed` names it. They decide no verdict.
   */
  readonly reference?: readonly Evidence[];
}

/** How criteria are projected in many areas. */
export interface AreasProjectionSettings<I extends Ids = Ids> extends ProjectionSettings<I> {
  /**
   * `areas`: the areas of the list lend strength to each other's few cases, each from all the others, as far as their
   * rates are alike. It takes a list, not a stream, and goes before `reference`.
   *
   * @defaultValue `'none'`
   */
  readonly pooling?: 'none' | 'areas';
}

/** What one assessment and those of many areas have in common. */
export interface SharedOptions<I extends Ids = Ids> {
  /** The day, month or year the answer is as of: a period counts once it is over. The library has no clock. */
  readonly asOf: PeriodInput;
  /**
   * The id of the one plan of the catalogue that is assessed; evidence that only the others ask for is `unused`. An id
   * that is not there is `UNKNOWN_ID`.
   *
   * @defaultValue all its plans
   */
  readonly plan?: I['plan'];
  /**
   * Which evaluation it is. It names what the answer is about (`inView`) and moves no date.
   *
   * @defaultValue `final` once every plan assessed has ended, `midterm` at the end of the mid-term year of one, else
   *   `annual`
   */
  readonly view?: View;
  /** @defaultValue {@link defaultPolicy} */
  readonly policy?: PolicyInput;
  /**
   * The names of all units (townships, schools …) an every-unit criterion asks about, so that one that reports nothing
   * is seen, and one that is not listed is not judged. With `parents`, each list may hold the units of many areas, and
   * a unit without a parent is refused: it would be judged nowhere.
   */
  readonly units?: UnitLists<I>;
  /**
   * The area each unit belongs to, so that units and areas are told apart. A name with a parent is a unit of that
   * parent and no area of its own.
   */
  readonly parents?: Parents;
  /** The host's reasons why criteria do not apply here, by criterion id. */
  readonly notApplicable?: Readonly<Partial<Record<I['criterion'], string>>>;
  readonly projection?: ProjectionSettings<I>;
  /**
   * Keys of rows that are the host's own and are passed over. Any other key that an observation or a statement does not
   * have is `BAD_OBSERVATION`.
   *
   * @defaultValue none
   */
  readonly ignoreKeys?: readonly string[];
}

/** How a plan is assessed for one area. */
export interface AssessOptions<I extends Ids = Ids> extends SharedOptions<I> {
  /**
   * The area judged. Without `parents`, every other area named is one of its units, for the criteria that judge each
   * unit by itself.
   *
   * Observations that name no area are of this one where no observation names it; where one does, they are of another,
   * and come back in `unmatched` as `other-area`. Statements that name no area are of whichever area is judged, unless
   * one on the same indicator names it.
   *
   * @defaultValue that of the observations that name no area (`null`), where there are any; else the one area that is
   *   named and is no unit of another, and several are `AMBIGUOUS_AREA`. Statements decide only where nothing is
   *   observed.
   */
  readonly area?: string;
  /** Statements on attested criteria; they may as well stand among the evidence. Each names its indicator. */
  readonly attestations?: readonly Attestation[];
  /** An earlier assessment, fresh or from JSON, to list what changed since. */
  readonly previous?: EarlierAssessment | null;
}

/** How a plan is assessed for many areas. */
export interface AreasOptions<I extends Ids = Ids> extends SharedOptions<I> {
  readonly projection?: AreasProjectionSettings<I>;
  /** The earlier assessment of an area, where there is one. */
  readonly previous?: (area: string | null) => EarlierAssessment | null | undefined;
}
