/** Completes a definition with the parts that it may leave out. */
import type { Indicator, Timing } from '../core/model.js';
import type { Unit } from '../core/units.js';
import type { CriterionKind } from '../criteria/criterion.js';
import type { CatalogueData, Ids, UnitDefinition } from './model.js';

interface Definition {
  readonly document: object;
  readonly units?: readonly UnitDefinition[];
  readonly indicators: readonly (Omit<Indicator, 'definition' | 'timing'> &
    Partial<Pick<Indicator, 'definition' | 'timing'>>)[];
  readonly plans: readonly {
    readonly years: { readonly baseline: number };
    readonly domains: readonly {
      readonly items: readonly {
        readonly criteria: readonly { readonly indicator: string; readonly kind: CriterionKind }[];
      }[];
    }[];
  }[];
}

/**
 * Whether each kind has a base year. The catalogue needs it without loading the evaluators. A missing kind does not
 * compile. @internal
 */
export const hasBaseYear = {
  'at-least': false,
  'at-most': false,
  about: false,
  between: false,
  'change-from-baseline': true,
  trend: true,
  hold: true,
  slowing: true,
  'gap-narrowing': true,
  compare: false,
  balanced: false,
  converge: true,
  attested: false,
} as const satisfies Record<CriterionKind, boolean>;

/** A copy with units, base years, limits and definitions filled in. @internal */
export function completed<I extends Ids>(definition: Definition): CatalogueData<I> {
  const { document, plans, indicators, units: own = [] } = definition;
  const ownUnits = new Map(own.map(({ id, ...unit }) => [id, unit]));
  const units = new Map(indicators.map(({ id, unit }) => [id, unit]));
  return {
    document,
    plans: plans.map((plan) => ({
      ...plan,
      domains: plan.domains.map((domain) => ({
        ...domain,
        items: domain.items.map((item) => ({
          ...item,
          criteria: item.criteria.map((criterion) => ({
            unit: units.get(criterion.indicator),
            ...(hasBaseYear[criterion.kind] && { baselineYear: plan.years.baseline }),
            ...criterion,
          })),
        })),
      })),
    })),
    indicators: indicators.map((indicator) => ({
      ...rangeOfUnit(indicator.unit),
      timing: timingOf(indicator.unit),
      ...(ownUnits.has(indicator.unit) && { ownUnit: ownUnits.get(indicator.unit) }),
      ...indicator,
      definition: indicator.definition ?? indicator.name,
    })),
  } as unknown as CatalogueData<I>;
}

/**
 * The default range of a unit: counts are not negative, and a part does not exceed its whole.
 * @internal
 */
export function rangeOfUnit(unit: Unit | undefined): { readonly min: string; readonly max: string | null } {
  if (unit === 'percent') return { min: '0', max: '100' };
  return { min: '0', max: unit === 'share' ? '1' : null };
}

/**
 * The default timing of an indicator by its unit: a figure is counted over a year, and a statement describes a state.
 * @internal
 */
export function timingOf(unit: Unit): Timing {
  return unit === 'attestation' ? 'stock' : 'flow';
}
