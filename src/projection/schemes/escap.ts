import { classified, endsOf, exceeds, inBaselineYear, notAhead, notClassified } from './scheme.js';
import type { Classified, NotClassified, SchemeInput, SchemePoint, SchemeReference } from './scheme.js';

/** The three colours of ESCAP's dashboard: green, yellow and red. */
export type EscapLabel =
  'maintain progress to achieve target' | 'accelerate progress to achieve target' | 'reverse trend to achieve target';

/**
 * The Anticipated Progress Index of UN ESCAP, which all five UN regional commissions use. A straight line is fitted to
 * all points, with larger weights for recent points, and gives the predicted value in the target year. The anticipated
 * gap, (target − predicted) / (target − baseline), is the share of the required progress that will be missing: up to 10
 * % maintain, up to 100 % accelerate, above 100 % reverse.
 *
 * - Base year: it must be observed; it sets the progress required. The line uses every point, also earlier ones.
 * - Weights: 1 for the first year observed and 1 more for each year after it, so that two points give the line through
 *   both.
 * - A target year that is observed needs no prediction: its value is used.
 * - A gap below 0 means that the target will be exceeded.
 * - Only a target ahead of the baseline is classified; other targets are `target-behind-baseline` or
 *   `target-equals-baseline`. Without a target: `no-target`.
 * - Zeros and negative values have no special rule. Bounds are not known: a percentage may be predicted above 100.
 *
 * Read in ESCAP's technical notes and, second-hand, in UNECE's notes: the line weighted by time over all years, at
 * least two points, and the gap relative to the progress required since the base year. Not read: the exact weights
 * (ESCAP working paper SD/WP/04, 2017; ours are the simplest weights that grow with how recent a value is), the
 * thresholds of 10 and 100 % and the category on them, and how ESCAP fills a missing base year.
 */
export interface EscapClassification extends Classified<'escap'> {
  readonly label: EscapLabel;
  /** Change a year along the weighted line, in the series' unit. */
  readonly slope: number;
  /** The value on the line in the target year, or the value observed in that year. */
  readonly predictedValue: number;
  /**
   * The share of the required progress that will be missing: 0.1 for a tenth, 0 or below for nothing, above 1 for a
   * step back.
   */
  readonly anticipatedGap: number;
}

const reference: SchemeReference = Object.freeze({
  publisher: 'United Nations Economic and Social Commission for Asia and the Pacific',
  title: 'Asia and the Pacific SDG Progress Report, annex: technical notes (Anticipated Progress Index)',
  year: 2025,
  link: 'https://data.unescap.org/resource-guides/progress-assessment-methodology',
  read: 'second-hand',
});

const scheme = 'escap';

/** @internal */
export function classifyEscap(input: SchemeInput): EscapClassification | NotClassified<'escap'> {
  const { points, target, sign, targetYear } = input;
  const ends = endsOf(input, inBaselineYear(input));
  if (ends.missing) return { scheme, ...notClassified(input, ends, ends.missing), reference };
  if (target === null) return { scheme, ...notClassified(input, ends, 'no-target'), reference };
  const { baseline, latest } = ends;
  const side = notAhead(target, baseline, sign);
  if (side) return { scheme, ...notClassified(input, ends, side), reference };
  const { slope, at } = weightedLine(points);
  const predictedValue = latest.year === targetYear ? latest.value : at(targetYear);
  const missing = target - predictedValue;
  const anticipatedGap = missing === 0 ? 0 : missing / (target - baseline.value);
  return {
    scheme,
    ...classified(input, baseline, latest),
    label: labelOf(anticipatedGap),
    slope,
    predictedValue,
    anticipatedGap,
    reference,
  };
}

function labelOf(gap: number): EscapLabel {
  if (!exceeds(gap, 0.1)) return 'maintain progress to achieve target';
  return exceeds(gap, 1) ? 'reverse trend to achieve target' : 'accelerate progress to achieve target';
}

/**
 * The line with the smallest weighted sum of squares, measured from the latest point so that a constant stays exact.
 */
function weightedLine(points: readonly SchemePoint[]): {
  readonly slope: number;
  readonly at: (year: number) => number;
} {
  const first = points[0]!.year;
  const origin = points[points.length - 1]!;
  const weighted = points.map(({ year, value }) => ({
    weight: year - first + 1,
    x: year - origin.year,
    y: value - origin.value,
  }));
  const total = weighted.reduce((sum, { weight }) => sum + weight, 0);
  const xMean = weighted.reduce((sum, { weight, x }) => sum + weight * x, 0) / total;
  const yMean = weighted.reduce((sum, { weight, y }) => sum + weight * y, 0) / total;
  const products = weighted.reduce((sum, { weight, x, y }) => sum + weight * (x - xMean) * (y - yMean), 0);
  const squares = weighted.reduce((sum, { weight, x }) => sum + weight * (x - xMean) ** 2, 0);
  const slope = products / squares;
  return { slope, at: (year) => origin.value + yMean + slope * (year - origin.year - xMean) };
}
