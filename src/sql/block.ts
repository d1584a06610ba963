/** The steps in which the criteria of a block are judged. */
import { scaleOf } from '../core/units.js';
import { blockCriteria, parametersOf } from './block-criteria.js';
import type { Block, BlockScope } from './block-scope.js';
import { blockJudgement } from './block-judgement.js';
import { latestPoints } from './block-latest.js';
import { blockPoints } from './block-points.js';
import { blockSeries } from './block-series.js';
import { judgesLatest, yearsOf } from './block-years.js';
import { sizesOf } from './figures.js';
import { TooManyDigits } from '../expressions/numbers/whole.js';
import type { Setting } from './setting.js';
import type { Step } from '../expressions/text.js';
import { unprovenSteps } from './unproven.js';

/**
 * The steps of a block; the last step has the name of the block. Where a product cannot be proven to fit, the criteria
 * are left to `evaluate`.
 *
 * @internal
 */
export function blockSteps(block: Block, setting: Setting): readonly Step[] {
  // Find the most digits of counts for which no product overflows.
  for (let countDigits = setting.counts ? setting.digits.counts : 0; countDigits >= 0; countDigits--) {
    try {
      return stepsFor(scopeOf(block, setting, countDigits));
    } catch (error) {
      if (!(error instanceof TooManyDigits)) throw error;
    }
  }
  return unprovenSteps(block, setting);
}

function stepsFor(scope: BlockScope): readonly Step[] {
  const points = judgesLatest(scope.block) ? [latestPoints(scope)] : [blockSeries(scope), blockPoints(scope)];
  return [blockCriteria(scope), ...points, ...blockJudgement(scope)];
}

function scopeOf(block: Block, setting: Setting, countDigits: number): BlockScope {
  const { criteria, kind, traits, isEveryUnit } = block;
  const divides = kind.divides?.(traits) === true && !isEveryUnit;
  return {
    block,
    setting,
    years: yearsOf(block, setting),
    countDigits,
    divides,
    hasUnders: setting.counts || divides,
    sizes: sizesOf(setting, scalesOf(block, setting), countDigits),
    parameters: parametersOf(block, setting),
    others: Object.keys(kind.others?.(criteria[0]!) ?? {}),
  };
}

function scalesOf({ criteria, kind }: Block, { plan }: Setting): readonly (number | null)[] {
  return criteria.flatMap((each) =>
    [each.indicator, ...Object.values(kind.others?.(each) ?? {})].map((id) => scaleOf(plan.indicator(id))),
  );
}
