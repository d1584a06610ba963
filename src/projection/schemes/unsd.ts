import { classified, endsOf, meets, notAhead, notClassified, numberOrNull, rateBetween, reaches } from './scheme.js';
import type {
  Classified,
  NotClassified,
  NotClassifiedReason,
  SchemeInput,
  SchemePoint,
  SchemeReference,
} from './scheme.js';

/** The trend categories of the Progress Chart 2023, best first. */
export type UnsdLabel =
  'on track or target met' | 'fair progress, but acceleration needed' | 'stagnation or regression';

/**
 * The trend of the UN Statistics Division's SDG Progress Chart 2023. With a target: the latest value is projected to
 * the target year at the CAGR since the baseline, and the share of the way covered by then, (expected − baseline) /
 * (target − baseline), is compared with 0.95 and 0.10; without: the CAGR in the desired direction, compared with 2 %
 * and 0.5 % a year.
 *
 * - Base year: where it is not observed, the first later year that leaves a second point, else the last earlier year.
 * - A latest value that meets the target is `on track or target met` whatever the trend; its figures are given where
 *   they exist.
 * - Zeros: a baseline of 0 is `zero-start`, negative values are `negative-value`. A target or a latest value of 0 has
 *   no special rule.
 * - A target behind the baseline is `target-behind-baseline` even where it is met, because the category does not
 *   distinguish met from on track. A target equal to the baseline is met, else `target-equals-baseline`.
 * - The chart's second reading, the level (the distance from the target in five steps), has its own cut-offs for each
 *   indicator and cannot be computed from a series. A value within one point of 0 or 100 % does not count as met.
 *
 * Read second-hand, in the methodology page of Eustat, the Basque statistics office, which applies the chart's
 * technical note: the formulas, the thresholds and the category on them, the base year and the rule for targets met.
 * The wording of the categories and the level are as generally known.
 */
export interface UnsdClassification extends Classified<'unsd'> {
  readonly label: UnsdLabel;
  /** Compound growth per year since the baseline, a share; `null` only where the target is met and no rate exists. */
  readonly observedRate: number | null;
  /** The value in the target year at that rate; `null` without a target, or where no rate exists. */
  readonly expectedValue: number | null;
  /**
   * The share of the way from baseline to target covered by the expected value, not clipped; `null` where
   * `expectedValue` is `null`, or the target equals the baseline.
   */
  readonly expectedShare: number | null;
}

const reference: SchemeReference = Object.freeze({
  publisher: 'United Nations Statistics Division',
  title: 'Sustainable Development Goals Progress Chart 2023: Technical Note',
  year: 2023,
  link: 'https://unstats.un.org/sdgs/files/report/2023/Progress_Chart_Technical_Note_2023.pdf',
  read: 'second-hand',
});

const scheme = 'unsd';

/** @internal */
export function classifyUnsd(input: SchemeInput): UnsdClassification | NotClassified<'unsd'> {
  const { target, sign, targetYear } = input;
  const ends = endsOf(input, baselineOf(input));
  if (ends.missing) return { scheme, ...notClassified(input, ends, ends.missing), reference };
  const { baseline, latest } = ends;
  const rate = rateBetween(baseline.value, latest.value, latest.year - baseline.year);
  const found = {
    scheme,
    ...classified(input, baseline, latest),
    observedRate: numberOrNull(rate),
    reference,
  } as const;
  if (target === null) {
    if (typeof rate === 'string') return { scheme, ...notClassified(input, ends, rate), reference };
    return { ...found, label: labelOf(rate * sign, [0.02, 0.005]), expectedValue: null, expectedShare: null };
  }

  const side = notAhead(target, baseline, sign);
  const expected = typeof rate === 'string' ? rate : inRange(latest.value * (1 + rate) ** (targetYear - latest.year));
  const share =
    typeof expected === 'string'
      ? expected
      : (side ?? inRange((expected - baseline.value) / (target - baseline.value)));
  const figures = { expectedValue: numberOrNull(expected), expectedShare: numberOrNull(share) };
  if (side !== 'target-behind-baseline' && meets(latest.value, target, sign))
    return { ...found, label: 'on track or target met', ...figures };
  const reason = side ?? (typeof share === 'string' ? share : null);
  if (reason !== null) return { scheme, ...notClassified(input, ends, reason), reference };
  return { ...found, label: labelOf(share as number, [0.95, 0.1]), ...figures };
}

function baselineOf({ points, baselineYear }: SchemeInput): SchemePoint | undefined {
  const earlier = points.slice(0, -1);
  return earlier.find(({ year }) => year >= baselineYear) ?? earlier[earlier.length - 1];
}

function labelOf(figure: number, [high, low]: readonly [number, number]): UnsdLabel {
  if (reaches(figure, high)) return 'on track or target met';
  return reaches(figure, low) ? 'fair progress, but acceleration needed' : 'stagnation or regression';
}

function inRange(figure: number): number | NotClassifiedReason {
  return Number.isFinite(figure) ? figure : 'beyond-range';
}
