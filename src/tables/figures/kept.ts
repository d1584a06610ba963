/** Where the figure of each key is kept: by series, and in it by period, so that no key is held for every figure. */
import type { Observation } from '../../core/model.js';

/** @internal */
export interface KeptFigures {
  /** The place of the figure of the same key; `undefined` where there is none. */
  find(figure: Observation): number | undefined;
  keep(figure: Observation, at: number): void;
}

/** @internal */
export function startKept(): KeptFigures {
  const series = new Map<string, Map<string, number>>();
  return {
    find: (figure) => series.get(seriesOf(figure))?.get(String(figure.period)),
    keep: (figure, at) => {
      const key = seriesOf(figure);
      const own = series.get(key);
      if (own === undefined) series.set(key, new Map([[String(figure.period), at]]));
      else own.set(String(figure.period), at);
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
