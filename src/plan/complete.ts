/** Fills in what a definition may leave out. */
import type { Indicator, Timing } from '../core/model.js';
import type { Unit } from '../core/units.js';
import type { CatalogueData, Ids } from './model.js';

interface Definition {
  readonly document: object;
  readonly indicators: readonly (Omit<Indicator, 'definition' | 'timing'> &
    Partial<Pick<Indicator, 'definition' | 'timing'>>)[];
  readonly plans: readonly {
    readonly years: { readonly baseline: number };
    readonly domains: readonly {
      readonly items: readonly {
        readonly criteria: readonly { readonly indicator: string; readonly kind: string }[];
      }[];
    }[];
  }[];
}

/** The kinds that measure from a base year. @internal */
export const fromBaseline: ReadonlySet<string> = new Set([
  'change-from-baseline',
  'trend',
  'slowing',
  'gap-narrowing',
  'converge',
]);

/** A copy with units, base years, limits and definitions filled in. @internal */
export function completed<I extends Ids>(definition: Definition): CatalogueData<I> {
  const { document, plans, indicators } = definition;
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
            ...(fromBaseline.has(criterion.kind) && { baselineYear: plan.years.baseline }),
            ...criterion,
          })),
        })),
      })),
    })),
    indicators: indicators.map((indicator) => ({
      ...limitsOf(indicator.unit),
      timing: timingOf(indicator.unit),
      ...indicator,
      definition: indicator.definition ?? indicator.name,
    })),
  } as unknown as CatalogueData<I>;
}

/** The most there can be: of parts of a whole the whole, of hours a day, of years more than anyone has lived. */
const most: Readonly<Partial<Record<Unit, string>>> = {
  share: '1',
  percent: '100',
  'per-1000': '1000',
  'per-100000': '100000',
  years: '150',
  'hours-per-day': '24',
};

/**
 * The range of a unit, unless the indicator says otherwise: nothing counted is negative, and no part exceeds its whole.
 * @internal
 */
export function limitsOf(unit: Unit | undefined): { readonly min: string; readonly max: string | null } {
  return { min: '0', max: (unit && most[unit]) ?? null };
}

/**
 * How an indicator of a unit is timed, unless it says so itself: a figure is counted over a year, and a statement says
 * how things stand. @internal
 */
export function timingOf(unit: Unit): Timing {
  return unit === 'attestation' ? 'stock' : 'flow';
}
