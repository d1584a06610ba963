import type { Bilingual } from '../../core/text.js';
import type { CriterionBase, DemandOf, Kind } from './kind.js';

/** 完善, 健全, 普遍, 基本消除 …: an assessor states achieved, partly or not, with evidence. */
export interface Attested extends CriterionBase {
  readonly kind: 'attested';
  /** The statement to be attested. */
  readonly statement?: Bilingual;
}

/** @internal */
export const attested: Omit<Kind<Attested>, 'judge'> = {
  fields: {},
};

/** The demand in words. @internal */
export const attestedDemand: DemandOf<Attested> = () => ({
  zh: '定性要求，由评估单位认定',
  en: 'a statement that it is achieved',
});
