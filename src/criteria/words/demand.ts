/**
 * The demand of every kind of criterion in words. A file apart from the kinds, so that the engine entry does not load
 * the words.
 */
import type { Quantity } from '../../core/quantity-words.js';
import type { Bilingual } from '../../core/text.js';
import { aboutDemand } from '../kinds/about.js';
import { atLeastDemand } from '../kinds/at-least.js';
import { atMostDemand } from '../kinds/at-most.js';
import { attestedDemand } from '../kinds/attested.js';
import { balancedDemand } from '../kinds/balanced.js';
import { betweenDemand } from '../kinds/between.js';
import { changeFromBaselineDemand } from '../kinds/change-from-baseline.js';
import { compareDemand } from '../kinds/compare.js';
import { convergeDemand } from '../kinds/converge.js';
import { gapNarrowingDemand } from '../kinds/gap-narrowing.js';
import { holdDemand } from '../kinds/hold.js';
import { slowingDemand } from '../kinds/slowing.js';
import { trendDemand } from '../kinds/trend.js';
import type { Criterion, CriterionKind } from '../criterion.js';
import type { DemandOf } from '../kinds/kind.js';

const demands: Readonly<Record<CriterionKind, DemandOf<never>>> = {
  'at-least': atLeastDemand,
  'at-most': atMostDemand,
  about: aboutDemand,
  between: betweenDemand,
  'change-from-baseline': changeFromBaselineDemand,
  trend: trendDemand,
  hold: holdDemand,
  slowing: slowingDemand,
  'gap-narrowing': gapNarrowingDemand,
  compare: compareDemand,
  balanced: balancedDemand,
  converge: convergeDemand,
  attested: attestedDemand,
};

/** The demand of a criterion in words: 「达到80%以上」, "at least 80%". @internal */
export function demandOf(criterion: Criterion, indicator: Quantity): Bilingual {
  return demands[criterion.kind](criterion as never, indicator);
}

/** The target level for a table: 「80%以上」, 「94%」; without a level, the demand. @internal */
export function targetOf(criterion: Criterion, indicator: Quantity): Bilingual {
  const { zh, en } = demandOf(criterion, indicator);
  return { zh: zh.replace(/^(?:达到|控制在|保持在|在|为)(?=\d)/, ''), en };
}
