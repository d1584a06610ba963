import type { Bilingual } from '../../core/text.js';
import type { CriterionBase, DemandOf, Kind } from './kind.js';

/** 完善, 健全, 普遍, 基本消除 …: an assessor states achieved, partly or not, with evidence. */
export interface Attested extends CriterionBase {
  readonly kind: 'attested';
  /** What is attested. */
  readonly statement?: Bilingual;
}

/** @internal */
export const attested: Omit<Kind<Attested>, 'judge'> = {
  kind: 'attested',
  fields: {},
};

/** What it demands, in words. @internal */
export const attestedDemand: DemandOf<Attested> = () => ({
  zh: '由评估者认定已实现',
  en: 'an assessor’s finding that it is achieved',
});
