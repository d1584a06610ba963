/** Sums very many terms of a smooth tail. */

/** The positive nodes and the weights of Gauss and Legendre's rule of sixteen points on [−1, 1]. */
const nodes: readonly (readonly [node: number, weight: number])[] = [
  [0.09501250983763744, 0.1894506104550685],
  [0.2816035507792589, 0.1826034150449236],
  [0.45801677765722737, 0.16915651939500254],
  [0.6178762444026438, 0.14959598881657674],
  [0.755404408355003, 0.12462897125553388],
  [0.8656312023878318, 0.09515851168249279],
  [0.9445750230732326, 0.062253523938647894],
  [0.9894009349916499, 0.027152459411754096],
];

/** The ends of the integral's panels, in standard deviations; the terms beyond the last end are negligible. */
const panels: readonly number[] = [0, 0.5, 1, 2, 4, 9];

/**
 * 1 + f(1) + f(2) + …, for a function that is 1 at 0 and falls to 0 within some standard deviations, where one
 * deviation is a thousand steps or more. It is computed as the integral, with the first two corrections of Euler and
 * Maclaurin. For a fall by a factor of e in d steps, the relative error is about d⁻⁴ / 400.
 *
 * @see M. Abramowitz and I. A. Stegun, "Handbook of Mathematical Functions" (1964), 23.1.30 and 25.4.30.
 * @internal
 */
export function sumOfManyTerms(f: (j: number) => number, deviation: number): number {
  let integral = 0;
  for (let i = 1; i < panels.length; i++) integral += panel(f, panels[i - 1]! * deviation, panels[i]! * deviation);
  // Σ f(j) = ∫ f + f(0) / 2 − f′(0) / 12 + …
  const slope = f(0.5) - f(-0.5);
  return integral + 1 / 2 - slope / 12;
}

function panel(f: (j: number) => number, from: number, to: number): number {
  const [middle, half] = [(from + to) / 2, (to - from) / 2];
  return (
    half * nodes.reduce((sum, [node, weight]) => sum + weight * (f(middle - half * node) + f(middle + half * node)), 0)
  );
}
