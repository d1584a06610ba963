/** The figures that are known, by indicator and area. */
import type { Attestation, Observation } from '../../core/model.js';

/** @internal */
export interface KnownFigures {
  readonly indicators: readonly string[];
  /** The figures of an area; without an area, those of the whole. */
  readonly of: (indicator: string, area: string | undefined) => readonly Observation[];
  /** The named areas with figures. */
  readonly areasOf: (indicator: string) => readonly string[];
}

/** @internal */
export function knownFigures(known: readonly (Observation | Attestation)[]): KnownFigures {
  const figures = new Map<string, Map<string | undefined, Observation[]>>();
  for (const row of known) {
    if ('attested' in row) continue;
    const byArea = figures.get(row.indicator!) ?? new Map<string | undefined, Observation[]>();
    byArea.set(row.area, [...(byArea.get(row.area) ?? []), row]);
    figures.set(row.indicator!, byArea);
  }
  return {
    indicators: [...figures.keys()],
    of: (indicator, area) => figures.get(indicator)?.get(area) ?? [],
    areasOf: (indicator) => [...(figures.get(indicator)?.keys() ?? [])].filter((area) => area !== undefined),
  };
}
