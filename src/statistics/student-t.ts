/**
 * Student's t for whole degrees of freedom, the only kind met here: closed forms in a few lines, where a library's
 * general ones bring fifty kilobytes and a logger that asks for Node. The tests hold them against such a library.
 *
 * @see M. Abramowitz and I. A. Stegun, "Handbook of Mathematical Functions" (1964), 26.7.3 and 26.7.4.
 */

/**
 * The chance of |T| at most √degrees · tan(angle), for an angle from 0 to π/2. In the angle the closed forms are a
 * finite sum of powers of its cosine.
 */
function centralChance(angle: number, degrees: number): number {
  const sine = Math.sin(angle);
  const square = Math.cos(angle) ** 2;
  const odd = degrees % 2 === 1;
  let term = odd ? Math.cos(angle) : 1;
  let sum = degrees === 1 ? 0 : term;
  for (let power = odd ? 3 : 2; power <= degrees - 2; power += 2) {
    term *= (square * (power - 1)) / power;
    sum += term;
  }
  return Math.min(1, odd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum);
}

/** P(T ≤ t), for whole degrees of freedom from 1; t may be infinite. Right to about 15 decimal places. @internal */
export function studentCdf(t: number, degrees: number): number {
  const half = centralChance(Math.atan(Math.abs(t) / Math.sqrt(degrees)), degrees) / 2;
  return t < 0 ? 0.5 - half : 0.5 + half;
}

/**
 * Newton's method in the angle, where the chance is concave with slope peak·cos(angle)^(degrees − 1), climbs from 0 to
 * the root and never past it.
 */
function solveReach(level: number, degrees: number): number {
  let peak = degrees % 2 === 1 ? 2 / Math.PI : 1;
  for (let power = degrees % 2 === 1 ? 1 : 2; power <= degrees - 2; power += 2) peak *= (power + 1) / power;
  let angle = 0;
  for (;;) {
    const step = (level - centralChance(angle, degrees)) / (peak * Math.cos(angle) ** (degrees - 1));
    if (!(step > 1e-15)) return Math.sqrt(degrees) * Math.tan(angle);
    angle += step;
  }
}

/** The reach found last: many series in a row ask for the same one. It speeds the answer and never changes it. */
let latest = { level: NaN, degrees: NaN, reach: NaN };

/** The t with P(|T| ≤ t) = level: the half-width of a two-sided interval in standard errors. @internal */
export function studentReach(level: number, degrees: number): number {
  if (level !== latest.level || degrees !== latest.degrees)
    latest = { level, degrees, reach: solveReach(level, degrees) };
  return latest.reach;
}
