/** The SQL of every kind, which stands beside its judge. A kind that is added and has none does not compile. */
import type { Criterion, CriterionKind } from '../criteria/criterion.js';
import { about } from '../criteria/kinds/about.sql.js';
import { atLeast } from '../criteria/kinds/at-least.sql.js';
import { atMost } from '../criteria/kinds/at-most.sql.js';
import { balanced } from '../criteria/kinds/balanced.sql.js';
import { between } from '../criteria/kinds/between.sql.js';
import { changeFromBaseline } from '../criteria/kinds/change-from-baseline.sql.js';
import { compare } from '../criteria/kinds/compare.sql.js';
import { converge } from '../criteria/kinds/converge.sql.js';
import { gapNarrowing } from '../criteria/kinds/gap-narrowing.sql.js';
import { hold } from '../criteria/kinds/hold.sql.js';
import type { SqlKind } from '../criteria/kinds/kind.sql.js';
import { slowing } from '../criteria/kinds/slowing.sql.js';
import { trend } from '../criteria/kinds/trend.sql.js';

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
  // Judged on statements, not on figures.
  attested: null,
} as const satisfies SqlOfKinds;

/** The SQL of a kind; `null` for the one that is judged on statements. @internal */
export function sqlKindOf(kind: CriterionKind): SqlKind<Criterion> | null {
  return kinds[kind] as SqlKind<Criterion> | null;
}
