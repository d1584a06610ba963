/** The SQL of every kind. A kind without SQL here does not compile. */
import type { Criterion, CriterionKind } from '../../criteria/criterion.js';
import { about } from './about.js';
import { atLeast } from './at-least.js';
import { atMost } from './at-most.js';
import { balanced } from './balanced.js';
import { between } from './between.js';
import { changeFromBaseline } from './change-from-baseline.js';
import { compare } from './compare.js';
import { converge } from './converge.js';
import { gapNarrowing } from './gap-narrowing.js';
import { hold } from './hold.js';
import type { SqlKind } from './kind.js';
import { slowing } from './slowing.js';
import { trend } from './trend.js';

type SqlOfKinds = {
  readonly [K in CriterionKind]: K extends 'attested' ? null : SqlKind<Extract<Criterion, { readonly kind: K }>>;
};

const kinds = {
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
  // Attested criteria are judged on statements, in attested.ts.
  attested: null,
} as const satisfies SqlOfKinds;

/** The SQL of a kind; `null` for `attested`. @internal */
export function sqlKindOf(kind: CriterionKind): SqlKind<Criterion> | null {
  return kinds[kind] as SqlKind<Criterion> | null;
}
