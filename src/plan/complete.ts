/** Fills in what a definition may leave out. */
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
 * Every kind by name, and whether it has a base year: a catalogue that carries no evaluators has to know it too. A kind
 * left out does not compile. @internal
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
 * The range of a unit, unless the indicator says otherwise: nothing counted is negative, and no part exceeds its whole.
 * @internal
 */
export function rangeOfUnit(unit: Unit | undefined): { readonly min: string; readonly max: string | null } {
  if (unit === 'percent') return { min: '0', max: '100' };
  return { min: '0', max: unit === 'share' ? '1' : null };
}

/**
 * How an indicator of a unit is timed, unless it says so itself: a figure is counted over a year, and a statement says
 * how things stand. @internal
 */
export function timingOf(unit: Unit): Timing {
  return unit === 'attestation' ? 'stock' : 'flow';
}
