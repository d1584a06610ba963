/** Sums very many terms of a smooth tail. */

/** The positive nodes and the weights of Gauss and Legendre's rule of five points on [−1, 1]. */
const root = /* @__PURE__ */ Math.sqrt(10 / 7);
const inner = /* @__PURE__ */ Math.sqrt(5 - 2 * root) / 3;
const outer = /* @__PURE__ */ Math.sqrt(5 + 2 * root) / 3;
const unevenness = (13 * /* @__PURE__ */ Math.sqrt(70)) / 900;
const mean = 161 / 450;
const middleWeight = 128 / 225;

/** The panels of the integral in a standard deviation, and in all; the terms beyond the last are negligible. */
const panelsInDeviation = 4;
const panelCount = 9 * panelsInDeviation;

/**
 * 1 + f(1) + f(2) + …, for a function that is 1 at 0 and falls to 0 within some standard deviations, where one
 * deviation is a thousand steps or more. It is computed as the integral, with the first two corrections of Euler and
 * Maclaurin. For a fall by a factor of e in d steps, the relative error is about d⁻⁴ / 400.
 *
 * @see M. Abramowitz and I. A. Stegun, "Handbook of Mathematical Functions" (1964), 23.1.30 and 25.4.30.
 * @internal
 */
export function sumOfManyTerms(f: (j: number) => number, deviation: number): number {
  const half = deviation / panelsInDeviation / 2;
  let integral = 0;
  for (let panel = 0; panel < panelCount; panel++) integral += panelOf(f, (2 * panel + 1) * half, half);
  // Σ f(j) = ∫ f + f(0) / 2 − f′(0) / 12 + …
  const slope = f(0.5) - f(-0.5);
  return integral + 1 / 2 - slope / 12;
}

function panelOf(f: (j: number) => number, middle: number, half: number): number {
  const beside = (node: number): number => f(middle - half * node) + f(middle + half * node);
  const weighed = (mean + unevenness) * beside(inner) + (mean - unevenness) * beside(outer);
  return half * (middleWeight * f(middle) + weighed);
}
