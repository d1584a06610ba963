import type { DecimalText } from '../../core/decimal.js';
import { fixedBandKind, oneSided } from './band.js';
import type { CriterionBase, DemandOf } from './kind.js';
import { quantity } from '../../core/phrases.js';

/** X以下, X及以下, 以内, 控制在, 降至: the value itself or less. */
export interface AtMost extends CriterionBase {
  readonly kind: 'at-most';
  readonly value: DecimalText;
}

/** @internal */
export const atMost = fixedBandKind<AtMost>({
  kind: 'at-most',
  fields: { value: { type: 'decimal' } },
  band: ({ value }) => oneSided('upper', value, [{ id: 'inclusive-bound' }]),
});

/** What it demands, in words. @internal */
export const atMostDemand: DemandOf<AtMost> = ({ value, unit }) => quantity(value, unit, '不高于', 'at most ');
