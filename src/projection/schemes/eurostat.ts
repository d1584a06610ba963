import { classified, endsOf, inBaselineYear, notAhead, notClassified, rateBetween, reaches } from './scheme.js';
import type { Classified, NotClassified, SchemeInput, SchemeReference } from './scheme.js';

/** Eurostat's categories: four for series with an EU target, four for series without a target. */
export type EurostatLabel =
  | 'significant progress towards the EU target'
  | 'moderate progress towards the EU target'
  | 'insufficient progress towards the EU target'
  | 'movement away from the EU target'
  | 'significant progress towards SD objectives'
  | 'moderate progress towards SD objectives'
  | 'moderate movement away from SD objectives'
  | 'significant movement away from SD objectives';

/**
 * Eurostat's assessment of the EU SDG indicators. With a target: CAGR observed / CAGR required, compared with 0.95,
 * 0.60 and 0; without: the observed CAGR in the desired direction, compared with 1 %, 0 and −1 % a year.
 *
 * - Base year: it must be observed. Eurostat measures twice, over the latest 5 and the latest 15 years; call this
 *   twice.
 * - Zeros: a baseline of 0 is `zero-start`, a target of 0 `zero-target`, negative values `negative-value`. A latest
 *   value of 0 is a rate of −1.
 * - Only a target ahead of the baseline is classified, because two rates in the wrong direction would have a ratio
 *   above 0. Other targets are `target-behind-baseline` or `target-equals-baseline`, met or not.
 * - A figure on a threshold gets the better category, except −1 % a year, which is significant movement away.
 *
 * Not read at the source. The thresholds, the category exactly on them and the arrows are as generally known; the
 * method of Open SDG, which says that it was inspired by this one, has the same 0.95, 0.60 and 0. How Eurostat treats
 * zeros is not known here.
 */
export interface EurostatClassification extends Classified<'eurostat'> {
  readonly label: EurostatLabel;
  readonly arrow: '↑' | '↗' | '↘' | '↓';
  /** Compound growth per year since the baseline, a share. */
  readonly observedRate: number;
  /** The growth that leads from baseline to target; `null` without a target. */
  readonly requiredRate: number | null;
  /** observed / required; `null` without a target. */
  readonly ratio: number | null;
}

const reference: SchemeReference = Object.freeze({
  publisher: 'Eurostat',
  title:
    'Sustainable development in the European Union: Monitoring report on progress towards the SDGs in an EU context, annex on the assessment of indicator trends',
  year: 2023,
  link: 'https://ec.europa.eu/eurostat/web/sdi',
  read: 'not-read',
});

const scheme = 'eurostat';

/** @internal */
export function classifyEurostat(input: SchemeInput): EurostatClassification | NotClassified<'eurostat'> {
  const { target, sign, targetYear } = input;
  const ends = endsOf(input, inBaselineYear(input));
  if (ends.missing) return { scheme, ...notClassified(input, ends, ends.missing), reference };
  const { baseline, latest } = ends;
  const observedRate = rateBetween(baseline.value, latest.value, latest.year - baseline.year);
  if (typeof observedRate === 'string') return { scheme, ...notClassified(input, ends, observedRate), reference };
  const found = { scheme, ...classified(input, baseline, latest), observedRate, reference } as const;
  if (target === null) return { ...found, ...withoutTarget(observedRate * sign), requiredRate: null, ratio: null };

  const requiredRate =
    notAhead(target, baseline, sign) ??
    (target === 0 ? 'zero-target' : rateBetween(baseline.value, target, targetYear - baseline.year));
  if (typeof requiredRate === 'string') return { scheme, ...notClassified(input, ends, requiredRate), reference };
  const ratio = observedRate === 0 ? 0 : observedRate / requiredRate;
  return { ...found, ...towardsTarget(ratio), requiredRate, ratio };
}

type Category = Pick<EurostatClassification, 'label' | 'arrow'>;

function towardsTarget(ratio: number): Category {
  if (reaches(ratio, 0.95)) return { label: 'significant progress towards the EU target', arrow: '↑' };
  if (reaches(ratio, 0.6)) return { label: 'moderate progress towards the EU target', arrow: '↗' };
  if (ratio >= 0) return { label: 'insufficient progress towards the EU target', arrow: '↘' };
  return { label: 'movement away from the EU target', arrow: '↓' };
}

function withoutTarget(progress: number): Category {
  if (reaches(progress, 0.01)) return { label: 'significant progress towards SD objectives', arrow: '↑' };
  if (progress >= 0) return { label: 'moderate progress towards SD objectives', arrow: '↗' };
  if (reaches(-progress, 0.01)) return { label: 'significant movement away from SD objectives', arrow: '↓' };
  return { label: 'moderate movement away from SD objectives', arrow: '↘' };
}
