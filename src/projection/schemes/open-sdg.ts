import { cagr } from '../../statistics/cagr.js';
import { classified, endsOf, meets, notClassified, numberOrNull, reaches } from './scheme.js';
import type { Classified, NotClassified, NotClassifiedReason, SchemeInput, SchemeReference } from './scheme.js';

/**
 * Open SDG's categories. Its guide calls the second and third "On track" and "Progress made but acceleration needed".
 */
export type OpenSdgLabel =
  'target achieved' | 'substantial progress' | 'moderate progress' | 'limited progress' | 'deterioration';

/**
 * Open SDG's progress measure, by Statistics Canada. With a target: value = s·d·CAGR observed / |CAGR required|,
 * compared with 0.95, 0.60 and 0; without: s·d·CAGR observed, compared with 0.015, 0.005 and 0. d is 1 or −1 by
 * direction, s is −1 for negative values.
 *
 * - Base year: where it is not observed, the first later observed year. The required rate starts there too.
 * - `target achieved` is checked first, on the latest value alone, so one point is enough; its rates are given where
 *   they exist.
 * - Zeros: a target of 0 and a baseline of 0 are replaced by 0.001 in the series' own unit, and `replaced` names them.
 *   The replacement decides the result, so the scheme depends on the unit. A latest value of 0 is a rate of −1.
 * - Values of both signs, or a target of another sign than the baseline, are `sign-change`. Values that are all
 *   negative work.
 * - A target behind the baseline: only the size of the required rate is used, not its sign, so moving back to the
 *   target is `deterioration`; while the latest value still meets the target, it is `target achieved`. For a target
 *   equal to the baseline and no longer met, the program divides by zero; here it is `target-equals-baseline`.
 * - Years after the target year are left out; the program uses them. Its optional features are not implemented: the
 *   score from −5 to 5, the mean over several series, and the lower thresholds near a natural limit.
 *
 * The rule gives different results for a share and its complement: 90 → 95 % covered and 10 → 5 % uncovered differ.
 *
 * Guide and program (class `SeriesProgress`, the later of two versions) were read at the source.
 */
export interface OpenSdgClassification extends Classified<'open-sdg'> {
  readonly label: OpenSdgLabel;
  /** The figure compared with the thresholds; `null` only where the target is achieved and no rate exists. */
  readonly value: number | null;
  /**
   * Compound growth per year since the baseline, a share; for negative values, the growth of their size. `null` where
   * `value` is `null`.
   */
  readonly observedRate: number | null;
  /** The growth that leads from baseline to target; `null` without a target or, where achieved, without a rate. */
  readonly requiredRate: number | null;
  /** The zeros that were replaced by 0.001. */
  readonly replaced: readonly ('baseline' | 'target')[];
}

const reference: SchemeReference = Object.freeze({
  publisher: 'Open SDG, after Statistics Canada',
  title: 'Progress Measurement Methodology for the Sustainable Development Goals',
  year: 2025,
  link: 'https://open-sdg.readthedocs.io/en/latest/progress-methodology/',
  read: 'at-source',
});

const scheme = 'open-sdg';
const inPlaceOfZero = 0.001;

/** @internal */
export function classifyOpenSdg(input: SchemeInput): OpenSdgClassification | NotClassified<'open-sdg'> {
  const { points, sign, targetYear } = input;
  const ends = endsOf(
    input,
    points.find(({ year }) => year >= input.baselineYear),
  );
  const { baseline, latest, missing } = ends;
  if (!baseline || !latest) return { scheme, ...notClassified(input, ends, missing ?? 'no-observation'), reference };

  const target = input.target === 0 ? inPlaceOfZero : input.target;
  const start = baseline.value === 0 ? inPlaceOfZero : baseline.value;
  const observed = growth(start, latest.value, latest.year - baseline.year);
  const required = target === null ? null : growth(start, target, targetYear - baseline.year);
  const value = valueOf(observed, required, baseline.value < 0 ? -sign : sign);
  const achieved = target !== null && meets(latest.value, target, sign);
  if (!achieved && typeof value === 'string') return { scheme, ...notClassified(input, ends, value), reference };
  return {
    scheme,
    ...classified(input, baseline, latest),
    label: achieved ? 'target achieved' : labelOf(value as number, target === null ? [0.015, 0.005] : [0.95, 0.6]),
    value: numberOrNull(value),
    observedRate: numberOrNull(observed),
    requiredRate: numberOrNull(required),
    replaced: [
      ...(baseline.value === 0 ? (['baseline'] as const) : []),
      ...(input.target === 0 ? (['target'] as const) : []),
    ],
    reference,
  };
}

/** The constant yearly growth of the size of a value that keeps its sign; the first is not 0. */
function growth(first: number, last: number, years: number): number | NotClassifiedReason {
  if (years <= 0) return 'too-few-points';
  if (first * last < 0) return 'sign-change';
  const rate = cagr(Math.abs(first), Math.abs(last), years);
  return rate.status === 'computed' ? rate.rate : rate.reason;
}

type Rate = number | NotClassifiedReason;

function valueOf(observed: Rate, required: Rate | null, towards: number): Rate {
  if (typeof observed === 'string') return observed;
  if (required === null) return towards * observed;
  if (typeof required === 'string') return required;
  return required === 0 ? 'target-equals-baseline' : (towards * observed) / Math.abs(required);
}

function labelOf(value: number, [high, medium]: readonly [number, number]): OpenSdgLabel {
  if (reaches(value, high)) return 'substantial progress';
  if (reaches(value, medium)) return 'moderate progress';
  return value >= 0 ? 'limited progress' : 'deterioration';
}
