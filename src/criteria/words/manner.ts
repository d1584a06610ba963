/** The manner of speaking about a criterion: only a number set by the plan can be called met or not met. */
import type { Bilingual } from '../../core/text.js';
import type { Criterion, CriterionKind } from '../criterion.js';

/**
 * - `threshold`: the plan sets a level. 达标, 未达标.
 * - `direction`: the plan asks for a direction. 符合目标方向, 与目标方向相反.
 * - `band`: the plan names a level without a width, or balance; the band is our reference range. 在参考范围内.
 * - `attested`: an assessor makes a statement. 已实现, 部分实现, 未实现.
 */
export type Manner = 'threshold' | 'direction' | 'band' | 'attested';

/** How to speak of a kind: its manner, and what it asks for where a verdict has no limits to name. */
interface KindSpeech {
  readonly manner: Manner;
  readonly askedWithoutLimits?: Bilingual;
}

const kinds: Readonly<Record<CriterionKind, KindSpeech>> = {
  'at-least': { manner: 'threshold' },
  'at-most': { manner: 'threshold' },
  about: { manner: 'band' },
  between: { manner: 'threshold' },
  'change-from-baseline': { manner: 'threshold' },
  trend: { manner: 'direction' },
  hold: { manner: 'threshold' },
  slowing: { manner: 'direction', askedWithoutLimits: { zh: '趋势减缓', en: 'slowing' } },
  'gap-narrowing': { manner: 'direction' },
  compare: { manner: 'threshold' },
  balanced: { manner: 'band' },
  converge: { manner: 'band' },
  attested: { manner: 'attested', askedWithoutLimits: { zh: '由评估单位认定', en: 'attested' } },
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
  return kind === 'compare' && !measurable ? 'band' : kinds[kind].manner;
}

/** What a kind asks for whose verdicts have no limits; `null` for the other kinds. @internal */
export function askedWithoutLimits(kind: CriterionKind): Bilingual | null {
  return kinds[kind].askedWithoutLimits ?? null;
}
