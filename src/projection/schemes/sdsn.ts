import { classified, endsOf, inBaselineYear, meets, notClassified, reaches } from './scheme.js';
import type { Classified, NotClassified, SchemeInput, SchemePoint, SchemeReference } from './scheme.js';

/** The five arrows of the Sustainable Development Report. */
export type SdsnLabel =
  'maintaining SDG achievement' | 'on track' | 'moderately improving' | 'stagnating' | 'decreasing';

/**
 * The trend arrows of the Sustainable Development Report (SDSN). The pace since the baseline divided by the pace
 * required from the baseline to the target, both linear, is compared with 1, 0.5 and 0. "Improving" and "decreasing"
 * refer to the score, where more is always better.
 *
 * - Base year: where it is not observed, an observation one year before or after; of two, the later one unless it is
 *   the latest. The required pace starts there too.
 * - A baseline and a latest value that both meet the target are `maintaining SDG achievement`, whatever happened
 *   between: the scheme ignores moves beyond the target. So a target behind the baseline, or equal to it, is never `on
 *   track`: it is maintained, or `decreasing` without a ratio.
 * - Zeros and negative values have no special rule: nothing is divided by a value.
 * - Without a target: `no-target`. The report itself uses the green threshold of its dashboard as target.
 * - The report uses scores scaled to 0–100. The scaling is linear, so the ratio of paces is the same without it. The
 *   ends of scores at 0 and 100 are not applied.
 * - A ratio on a threshold gets the better arrow: "below 50 %" of the required pace is stagnating.
 *
 * Read second-hand: linear paces, base-year rule and maintenance in the published answers on the Africa SDG Index, by
 * SDSN with the SDG Center for Africa; the 50 % and the arrows in the labels of the report's database. The report's
 * annex was not read.
 */
export interface SdsnClassification extends Classified<'sdsn'> {
  readonly label: SdsnLabel;
  readonly arrow: '↑' | '➚' | '→' | '↓';
  /** The yearly change since the baseline, in the series' unit. */
  readonly observedPace: number;
  /** The yearly change from baseline to target; 0 where the baseline meets the target. */
  readonly requiredPace: number;
  /** observed / required; `null` where nothing was required. */
  readonly ratio: number | null;
}

const reference: SchemeReference = Object.freeze({
  publisher: 'Sustainable Development Solutions Network',
  title: 'Sustainable Development Report 2024, annex: methods summary, "SDG trends"',
  year: 2024,
  link: 'https://dashboards.sdgindex.org/chapters/methodology',
  read: 'second-hand',
});

const scheme = 'sdsn';

/** @internal */
export function classifySdsn(input: SchemeInput): SdsnClassification | NotClassified<'sdsn'> {
  const { target, sign, targetYear } = input;
  const ends = endsOf(input, baselineOf(input));
  if (ends.missing) return { scheme, ...notClassified(input, ends, ends.missing), reference };
  if (target === null) return { scheme, ...notClassified(input, ends, 'no-target'), reference };
  const { baseline, latest } = ends;
  const observedPace = (latest.value - baseline.value) / (latest.year - baseline.year);
  const found = { scheme, ...classified(input, baseline, latest), observedPace, reference } as const;
  if (meets(baseline.value, target, sign)) {
    const kept = meets(latest.value, target, sign);
    return { ...found, ...(kept ? arrows.maintaining : arrows.decreasing), requiredPace: 0, ratio: null };
  }
  const requiredPace = (target - baseline.value) / (targetYear - baseline.year);
  const ratio = observedPace === 0 ? 0 : observedPace / requiredPace;
  return { ...found, ...arrowOf(ratio), requiredPace, ratio };
}

function baselineOf(input: SchemeInput): SchemePoint | undefined {
  const { points, baselineYear } = input;
  const later = points.slice(0, -1).find(({ year }) => year === baselineYear + 1);
  return inBaselineYear(input) ?? later ?? points.find(({ year }) => year === baselineYear - 1);
}

const arrows = {
  maintaining: { label: 'maintaining SDG achievement', arrow: '↑' },
  onTrack: { label: 'on track', arrow: '↑' },
  improving: { label: 'moderately improving', arrow: '➚' },
  stagnating: { label: 'stagnating', arrow: '→' },
  decreasing: { label: 'decreasing', arrow: '↓' },
} as const;

function arrowOf(ratio: number): Pick<SdsnClassification, 'label' | 'arrow'> {
  if (reaches(ratio, 1)) return arrows.onTrack;
  if (reaches(ratio, 0.5)) return arrows.improving;
  return ratio >= 0 ? arrows.stagnating : arrows.decreasing;
}
