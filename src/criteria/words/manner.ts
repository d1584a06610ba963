/** The manner of speaking about a criterion: only a number set by the plan can be called met or not met. */
import type { Criterion, CriterionKind } from '../criterion.js';

/**
 * - `threshold`: the plan sets a level. 达标, 未达标.
 * - `direction`: the plan asks for a direction. 符合目标方向, 与目标方向相反.
 * - `band`: the plan names a level without a width, or balance; the band is our reference range. 在参考范围内.
 * - `attested`: an assessor makes a statement. 已实现, 部分实现, 未实现.
 */
export type Manner = 'threshold' | 'direction' | 'band' | 'attested';

const manners: Readonly<Record<CriterionKind, Manner>> = {
  'at-least': 'threshold',
  'at-most': 'threshold',
  about: 'band',
  between: 'threshold',
  'change-from-baseline': 'threshold',
  trend: 'direction',
  hold: 'threshold',
  slowing: 'direction',
  'gap-narrowing': 'direction',
  compare: 'threshold',
  balanced: 'band',
  converge: 'band',
  attested: 'attested',
};

/** What a kind asks for whose verdicts have no limits to name. @internal */
export const askedWithoutLimits: Partial<Readonly<Record<CriterionKind, string>>> = {
  slowing: '趋势减缓',
  attested: '由评估单位认定',
};

/** The manner of a criterion. @internal */
export function mannerOf(criterion: Criterion): Manner {
  return mannerOfKind(criterion.kind, !(criterion.kind === 'compare' && criterion.relation === 'about'));
}

/**
 * The manner of a kind, where the criterion is not at hand.
 *
 * @param measurable - Whether the plan sets the limits. `compare` has both: no lower than, and about as high as.
 * @internal
 */
export function mannerOfKind(kind: CriterionKind, measurable: boolean): Manner {
  return kind === 'compare' && !measurable ? 'band' : manners[kind];
}
