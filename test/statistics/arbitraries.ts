/** Random arguments for the laws of the statistics. */
import fc from 'fast-check';

/** Whole numbers small enough that ties are common and sums and differences exact. */
export const value = fc.integer({ min: -20, max: 20 });

/** A confidence level, from useless to extreme. */
export const level = fc.oneof(
  fc.constantFrom(0.5, 0.8, 0.9, 0.95, 0.99),
  fc.double({ min: 0.001, max: 1 - 1e-12, noNaN: true }),
);

/** Anything `requireNumber` lets through, up to the very ends. */
export const extreme = fc
  .double({ min: -1e75, max: 1e75, noNaN: true })
  .map((number) => (Math.abs(number) < 1e-75 ? 0 : number));

/** Points whose x are not all the same, each pair from `coordinate`. */
export function points(
  least: number,
  most: number,
  coordinate: fc.Arbitrary<number> = value,
): fc.Arbitrary<[number, number][]> {
  return fc
    .array(fc.tuple(coordinate, coordinate), { minLength: least, maxLength: most })
    .filter((pairs) => pairs.some(([x]) => x !== pairs[0]?.[0]));
}

/** The x and the y of points. */
export function columns(pairs: readonly (readonly [number, number])[]): { readonly x: number[]; readonly y: number[] } {
  return { x: pairs.map(([x]) => x), y: pairs.map(([, y]) => y) };
}
