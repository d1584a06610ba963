/** The closed set of kinds. To add a kind, write its file and add a line here. */
import { about } from './kinds/about.js';
import { atLeast } from './kinds/at-least.js';
import { atMost } from './kinds/at-most.js';
import { attested, type Attested } from './kinds/attested.js';
import { balanced } from './kinds/balanced.js';
import type { BandOf, FixedBand } from './kinds/band.js';
import { between } from './kinds/between.js';
import { changeFromBaseline } from './kinds/change-from-baseline.js';
import { compare } from './kinds/compare.js';
import { converge } from './kinds/converge.js';
import { gapNarrowing } from './kinds/gap-narrowing.js';
import { hold } from './kinds/hold.js';
import type { CriterionBase, Kind } from './kinds/kind.js';
import { slowing } from './kinds/slowing.js';
import { trend } from './kinds/trend.js';

const registry = {
  'at-least': atLeast,
  'at-most': atMost,
  about,
  between,
  'change-from-baseline': changeFromBaseline,
  trend,
  hold,
  slowing,
  'gap-narrowing': gapNarrowing,
  compare,
  balanced,
  converge,
  attested,
} as const;

type CriterionIn<K> = K extends { readonly judge: (criterion: infer C, ...rest: never[]) => unknown } ? C : never;

/** The demand that one phrase of an item makes on an indicator. Discriminated by `kind`. */
export type Criterion = CriterionIn<(typeof registry)[keyof typeof registry]> | Attested;

/** The name of a kind of criterion. */
export type CriterionKind = Criterion['kind'];

/** The kinds, in the order of the documentation. */
export const criterionKinds = Object.freeze(Object.keys(registry) as CriterionKind[]);

/** A kind as the evaluators use it; they only pass it criteria of that kind. @internal */
export type AnyKind = Omit<Kind<CriterionBase>, 'judge'> & {
  readonly judge?: Kind<CriterionBase>['judge'];
  readonly band?: FixedBand<CriterionBase>;
  readonly bandAt?: BandOf<CriterionBase>;
};

/** The definition of a kind. @internal */
export function kindOf(kind: CriterionKind): AnyKind {
  return registry[kind] as unknown as AnyKind;
}
