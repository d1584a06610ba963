/** Where the figure of each key is kept: by area, then by indicator, period and parts, mostly as one number. */
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
  const areas = new Map<string | undefined, Map<number | string, number>>();
  const numbers = new Map<string, number>();
  /** A number for the usual case, the year of an indicator without parts. A text otherwise. */
  const keyIn = ({ indicator, period, disaggregation }: Observation): number | string => {
    const year = typeof period === 'string' && /^\d{4}$/.test(period) ? Number(period) : period;
    if (disaggregation !== undefined || typeof year === 'string')
      return `${indicator}\n${year}\n${JSON.stringify(disaggregation ?? {})}`;
    let number = numbers.get(indicator!);
    if (number === undefined) numbers.set(indicator!, (number = numbers.size));
    return number * yearsEach + year;
  };
  return {
    find: (figure) => areas.get(figure.area)?.get(keyIn(figure)),
    findOrKeep: (figure, at) => {
      const key = keyIn(figure);
      let own = areas.get(figure.area);
      if (own === undefined) areas.set(figure.area, (own = new Map()));
      const earlier = own.get(key);
      if (earlier === undefined) own.set(key, at);
      return earlier;
    },
  };
}

/** More than any year. */
const yearsEach = 100_000;

/** The key of one figure: series and period. @internal */
export function keyOf(figure: Observation): string {
  return `${seriesOf(figure)}\n${figure.period}`;
}

/** The key of a series: indicator, area and disaggregation. @internal */
export function seriesOf({ indicator, area, disaggregation }: Observation): string {
  const parts = disaggregation === undefined ? '' : JSON.stringify(disaggregation);
  return `${indicator}\n${area === undefined ? '' : `${area}\n`}${parts}`;
}
