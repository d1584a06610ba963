/**
 * Where the figure of each key is kept. The map is nested by series and period, so that the full key is not stored for
 * every figure.
 */
import type { Observation } from '../../core/model.js';

/** @internal */
export interface KeptFigures {
  /** The index of the figure with the same key. `undefined` when there is none. */
  find(figure: Observation): number | undefined;
  /** Like `find`, but keeps the figure at the given index when there is none. */
  findOrKeep(figure: Observation, at: number): number | undefined;
}

/** @internal */
export function startKept(): KeptFigures {
  const series = new Map<string, Map<string, number>>();
  return {
    find: (figure) => series.get(seriesOf(figure))?.get(String(figure.period)),
    findOrKeep: (figure, at) => {
      const key = seriesOf(figure);
      const period = String(figure.period);
      let own = series.get(key);
      if (own === undefined) series.set(key, (own = new Map()));
      const earlier = own.get(period);
      if (earlier === undefined) own.set(period, at);
      return earlier;
    },
  };
}

/** The key of one figure: series and period. @internal */
export function keyOf(figure: Observation): string {
  return `${seriesOf(figure)}\n${figure.period}`;
}

/** The key of a series: indicator, area and disaggregation. @internal */
export function seriesOf({ indicator, area, disaggregation }: Observation): string {
  const parts = disaggregation === undefined ? '' : JSON.stringify(disaggregation);
  return `${indicator}\n${area === undefined ? '' : `${area}\n`}${parts}`;
}
