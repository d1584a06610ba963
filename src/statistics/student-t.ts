/**
 * Student's t for whole degrees of freedom, the only ones used here: closed forms in a few lines, where a general
 * library needs fifty kilobytes and a logger for Node. The tests compare them with such a library.
 *
 * @see M. Abramowitz and I. A. Stegun, "Handbook of Mathematical Functions" (1964), 26.7.3 and 26.7.4.
 */

/**
 * P(|T| ≤ √degrees · tan(angle)), for an angle from 0 to π/2. In terms of the angle, the closed forms are finite sums
 * of powers of its cosine.
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

/** P(T ≤ t), for whole degrees of freedom from 1; t may be infinite. Exact to about 15 decimal places. @internal */
export function studentCdf(t: number, degrees: number): number {
  const half = centralChance(Math.atan(Math.abs(t) / Math.sqrt(degrees)), degrees) / 2;
  return t < 0 ? 0.5 - half : 0.5 + half;
}

/**
 * P(|T| > t), for whole degrees of freedom from 1 and t from 0. Small values keep their digits: beyond 1, where 1 − the
 * central probability would lose digits, it is a series of positive terms (of the incomplete beta function).
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
 * Newton's method in the angle, where the probability is concave with slope peak·cos(angle)^(degrees − 1): it rises
 * from 0 to the root and never passes it.
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

/** The latest result: many series in a row need the same one. It changes only the speed, not the result. */
let latest = { confidence: NaN, degrees: NaN, reach: NaN };

/** The t with P(|T| ≤ t) = confidence: the half-width of a two-sided interval in standard errors. @internal */
export function studentReach(confidence: number, degrees: number): number {
  if (confidence !== latest.confidence || degrees !== latest.degrees)
    latest = { confidence, degrees, reach: solveReach(confidence, degrees) };
  return latest.reach;
}
