import { classified, endsOf, exceeds, inBaselineYear, notClassified, rateBetween } from './scheme.js';
import type { Classified, NotClassified, SchemeInput, SchemeReference } from './scheme.js';

/**
 * The five bands, translated: in netto miglioramento, in lieve miglioramento, stabile, in lieve peggioramento, in netto
 * peggioramento.
 */
export type IstatLabel = 'clear improvement' | 'slight improvement' | 'stable' | 'slight worsening' | 'clear worsening';

/**
 * The bands of Istat's SDG reports: the CAGR since the baseline in the desired direction, with thresholds at ±1 % and
 * ±5 % a year.
 *
 * - Base year: it must be observed.
 * - Zeros: a baseline of 0 is `zero-start`, negative values are `negative-value`. A latest value of 0 is a rate of −1.
 * - The scheme has no targets; a target that is given is ignored.
 * - A rate on a threshold gets the worse band: above 5 %, above 1 % to 5 %, above −1 % to 1 %, above −5 % to −1 %, and
 *   −5 % or less. Where less is better, the sign of the rate is reversed first.
 *
 * Read second-hand, in full, on the methodology page of Astat, the statistics institute of South Tyrol, which cites
 * Istat's report of 2019, pages 37–38. The report itself was not read.
 */
export interface IstatClassification extends Classified<'istat'> {
  readonly label: IstatLabel;
  /** Compound growth per year since the baseline, a share. */
  readonly observedRate: number;
}

const reference: SchemeReference = Object.freeze({
  publisher: 'Istat',
  title: 'Rapporto SDGs 2019. Informazioni statistiche per l’Agenda 2030 in Italia, pp. 37–38',
  year: 2019,
  link: 'https://www.istat.it/en/archivio/229827',
  read: 'second-hand',
});

const scheme = 'istat';

/** @internal */
export function classifyIstat(input: SchemeInput): IstatClassification | NotClassified<'istat'> {
  const ends = endsOf(input, inBaselineYear(input));
  if (ends.missing) return { scheme, ...notClassified(input, ends, ends.missing), reference };
  const { baseline, latest } = ends;
  const observedRate = rateBetween(baseline.value, latest.value, latest.year - baseline.year);
  if (typeof observedRate === 'string') return { scheme, ...notClassified(input, ends, observedRate), reference };
  return {
    scheme,
    ...classified(input, baseline, latest),
    label: labelOf(observedRate * input.sign),
    observedRate,
    reference,
  };
}

function labelOf(progress: number): IstatLabel {
  if (exceeds(progress, 0.05)) return 'clear improvement';
  if (exceeds(progress, 0.01)) return 'slight improvement';
  if (exceeds(progress, -0.01)) return 'stable';
  return exceeds(progress, -0.05) ? 'slight worsening' : 'clear worsening';
}
