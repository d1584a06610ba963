/** Draws with a seed: the same on every machine. */

/** Uniform numbers from 0 to below 1 (the generator known as mulberry32). */
export function uniform(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A standard normal number, by Box and Muller. */
export function normal(draw: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());
}

/** A gamma number of mean 1 with this shape (1 or more), by Marsaglia and Tsang. */
export function gamma(draw: () => number, shape: number): number {
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal(draw);
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - draw()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return (d * v) / shape;
  }
}

/** A Poisson count: times between events add up to one; large means are split. */
export function poissonCount(draw: () => number, mean: number): number {
  if (mean > 30) return poissonCount(draw, mean / 2) + poissonCount(draw, mean / 2);
  let count = 0;
  for (let product = draw(); product > Math.exp(-mean); product *= draw()) count++;
  return count;
}

/** A binomial count: from success to success over a geometric number of failures. */
export function binomialCount(draw: () => number, trials: number, chance: number): number {
  let count = 0;
  for (let at = 0; ; count++) {
    at += Math.floor(Math.log(1 - draw()) / Math.log1p(-chance)) + 1;
    if (at > trials) return count;
  }
}
