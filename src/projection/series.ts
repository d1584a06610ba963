/** The series a method is fitted to: at most one value a year, oldest first. */

/** Years and values, ascending by year; at least one. Years may be missing: none is ever filled in. @internal */
export interface AnnualSeries {
  readonly years: readonly number[];
  readonly values: readonly number[];
}

/** The years without a value between the first and the last. @internal */
export function gapsOf({ years }: AnnualSeries): readonly number[] {
  const gaps: number[] = [];
  for (let i = 1; i < years.length; i++) for (let year = years[i - 1]! + 1; year < years[i]!; year++) gaps.push(year);
  return gaps;
}

/** Works something out of a series once, however many methods ask for it. @internal */
export function oncePerSeries<T>(of: (series: AnnualSeries) => T): (series: AnnualSeries) => T {
  const known = new WeakMap<AnnualSeries, { readonly found: T }>();
  return (series) => {
    let entry = known.get(series);
    if (!entry) known.set(series, (entry = { found: of(series) }));
    return entry.found;
  };
}

/** The last value. @internal */
export function lastOf({ values }: AnnualSeries): number {
  return values[values.length - 1]!;
}

/** The same series on another scale. @internal */
export function onScale({ years, values }: AnnualSeries, to: (value: number) => number): AnnualSeries {
  return { years, values: values.map(to) };
}
