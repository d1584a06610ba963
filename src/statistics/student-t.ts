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
 * P(|T| > t), for whole degrees of freedom from 1 and t from 0. Keeps its digits however small it is: beyond 1, where
 * one less the central chance would cancel, it is a series of positive terms (the incomplete beta function's).
 * @internal
 */
export function studentTwoTails(t: number, degrees: number): number {
  if (t <= 1) return 1 - centralChance(Math.atan(t / Math.sqrt(degrees)), degrees);
  const cosineSquare = degrees / (degrees + t * t);
  let [sum, term] = [1, 1];
  for (let power = degrees + 1; term > 1e-17 * sum; power += 2) {
    term *= (cosineSquare * power) / (power + 1);
    sum += term;
  }
  const sine = t / Math.sqrt(degrees + t * t);
  return (peakOf(degrees) / degrees) * cosineSquare ** (degrees / 2) * sine * sum;
}

/** The density of the angle at 0: 2/π · 2/1 · 4/3 · … for odd degrees of freedom, 1 · 3/2 · 5/4 · … for even ones. */
function peakOf(degrees: number): number {
  const odd = degrees % 2 === 1;
  let peak = odd ? 2 / Math.PI : 1;
  for (let power = odd ? 1 : 2; power <= degrees - 2; power += 2) peak *= (power + 1) / power;
  return peak;
}

/**
 * Newton's method in the angle, where the chance is concave with slope peak·cos(angle)^(degrees − 1), climbs from 0 to
 * the root and never past it.
 */
function solveReach(confidence: number, degrees: number): number {
  const peak = peakOf(degrees);
  let angle = 0;
  for (;;) {
    const step = (confidence - centralChance(angle, degrees)) / (peak * Math.cos(angle) ** (degrees - 1));
    if (!(step > 1e-15)) return Math.sqrt(degrees) * Math.tan(angle);
    angle += step;
  }
}

/** The reach found last: many series in a row ask for the same one. It speeds the answer and never changes it. */
let latest = { confidence: NaN, degrees: NaN, reach: NaN };

/** The t with P(|T| ≤ t) = level: the half-width of a two-sided interval in standard errors. @internal */
export function studentReach(confidence: number, degrees: number): number {
  if (confidence !== latest.confidence || degrees !== latest.degrees)
    latest = { confidence, degrees, reach: solveReach(confidence, degrees) };
  return latest.reach;
}
