/** Axes with round numbers. */

/** An axis of numbers: its range, its ticks, and the number of decimals that the ticks need. @internal */
export interface NumberAxis {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
  readonly decimals: number;
}

/** The valid range of a quantity. @internal */
export interface Possible {
  readonly min: number;
  readonly max: number;
}

/** Free space above and below the data, as a share of its height. A label fits in it. */
const air = 0.14;

/**
 * An axis that contains both numbers and free space, but ends soon after the valid range of the quantity. It has about
 * five ticks, at steps of 1, 2 or 5 times a power of ten. @internal
 */
export function numberAxis(low: number, high: number, possible: Possible): NumberAxis {
  const span = high - low || Math.abs(high) * 0.1 || 1;
  const min = Math.max(low - span * air, Math.min(possible.min, low));
  const max = Math.min(high + span * air, Math.max(possible.max, high) + span * 0.06);
  const step = stepOf((max - min) / 5);
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const ticks: number[] = [];
  for (let i = Math.ceil(min / step - 1e-9); i * step <= Math.min(max, possible.max) + step * 1e-9; i++)
    ticks.push(Number((i * step).toFixed(decimals)));
  return { min, max, ticks, decimals };
}

/** The least of 1, 2, 5 and 10 times a power of ten that is not below a number. */
function stepOf(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  return power * ([1, 2, 5].find((times) => power * times >= size * (1 - 1e-9)) ?? 10);
}

/**
 * The years to label, so that each label has at least `each` pixels: the last year, and years before it in even steps.
 * @internal
 */
export function yearTicks(from: number, to: number, pixels: number, each = 38): readonly number[] {
  const years = to - from + 1;
  const step = [1, 2, 5, 10, 20, 50].find((every) => (pixels / years) * every >= each) ?? 100;
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => to - i * step).reverse();
}
