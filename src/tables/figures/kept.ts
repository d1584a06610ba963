/** Where the figure of each key is kept: by series, and in it by period, so that no key is held for every figure. */
import type { Observation } from '../../core/model.js';

/** @internal */
export interface KeptFigures {
  /** The place of the figure of the same key; `undefined` where there is none. */
  find(figure: Observation): number | undefined;
  /** The same; where there is none, the figure is kept at the place given. */
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

/** What one figure is of. @internal */
export function keyOf(figure: Observation): string {
  return `${seriesOf(figure)}\n${figure.period}`;
}

/** What a series is of. @internal */
export function seriesOf({ indicator, area, disaggregation }: Observation): string {
  const parts = disaggregation === undefined ? '' : JSON.stringify(disaggregation);
  return `${indicator}\n${area === undefined ? '' : `${area}\n`}${parts}`;
}
